/// Words and phrases with what they stand for, asked at every token of a text.
///
/// The longest phrase wins. Phrases are cut by the tokeniser, so that « quatre-vingts », « jusqu’à »
/// and « km/h » match whatever spaces and apostrophes a text writes them with.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// The keys after the first one.
    var rest: [WordKey]
    var value: Value
  }

  private let table: KeyTable
  /// For each first key, its entries, the longest first.
  private let entries: [[Entry]]

  /// A table of phrases; of equal phrases the first counts.
  init(_ phrases: [(phrase: String, value: Value)]) {
    var order: [WordKey] = []
    var lists: [WordKey: [Entry]] = [:]
    for (phrase, value) in phrases {
      let keys = Tokeniser.tokens(of: phrase).map(\.key)
      guard let first = keys.first else { continue }
      if lists[first] == nil { order.append(first) }
      let rest = Array(keys.dropFirst())
      if lists[first]?.contains(where: { $0.rest == rest }) ?? false { continue }
      lists[first, default: []].append(Entry(rest: rest, value: value))
    }
    table = KeyTable(order)
    entries = order.map { key in
      // Stable, so that what a table lists first stays first.
      (lists[key] ?? []).enumerated().sorted {
        ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset)
      }.map(\.element)
    }
  }

  /// A table written as lines of `what: phrase, phrase, …`.
  ///
  /// Lines without a colon and values that `read` does not know are left out; a test reads every
  /// table and sees that none is.
  init(_ lines: String, read: (String) -> Value?) {
    self.init(
      TableLines.entries(lines).compactMap { name, phrase in
        read(name).map { (phrase, $0) }
      })
  }

  /// The longest phrase that starts at a token, and the token after it.
  @inline(__always)
  func match(at start: Int, in tokens: [Token]) -> (end: Int, value: Value)? {
    guard start < tokens.count, let list = table.index(of: tokens[start].key) else { return nil }
    return longest(entries[list], at: start, in: tokens)
  }

  /// The longest phrase that starts at a token and is accepted, and the token after it.
  func match(
    at start: Int, in tokens: [Token], where accepts: (_ end: Int, _ value: Value) -> Bool
  ) -> (end: Int, value: Value)? {
    guard start < tokens.count, let list = table.index(of: tokens[start].key) else { return nil }
    for entry in entries[list] {
      if let match = longest([entry], at: start, in: tokens), accepts(match.end, match.value) {
        return match
      }
    }
    return nil
  }

  private func longest(
    _ candidates: [Entry], at start: Int, in tokens: [Token]
  ) -> (end: Int, value: Value)? {
    for entry in candidates {
      let end = start + 1 + entry.rest.count
      guard end <= tokens.count else { continue }
      var place = start + 1
      while place < end, tokens[place].key == entry.rest[place - start - 1] { place += 1 }
      if place == end { return (end, entry.value) }
    }
    return nil
  }
}

extension PhraseTable where Value == Bool {
  /// A set of phrases, one a line or separated by commas.
  init(phrases: String) {
    self.init(
      phrases.split(whereSeparator: { $0 == "\n" || $0 == "," })
        .map { ($0.trimmingSpaces, true) })
  }

  /// The token after the longest phrase that starts at a token; `nil` when none does.
  @inline(__always)
  func end(at start: Int, in tokens: [Token]) -> Int? { match(at: start, in: tokens)?.end }
}

/// Reads the lines of language tables.
enum TableLines {
  /// The entries of lines of `what: phrase, phrase, …`, in order.
  static func entries(_ lines: String) -> [(name: String, phrase: String)] {
    lines.split(separator: "\n").flatMap { line -> [(name: String, phrase: String)] in
      guard let colon = line.firstIndex(of: ":") else { return [] }
      let name = line[..<colon].trimmingSpaces
      return line[line.index(after: colon)...].split(separator: ",").map {
        (name, $0.trimmingSpaces)
      }
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmingSpaces: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
