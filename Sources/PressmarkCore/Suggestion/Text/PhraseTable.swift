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
    self.init(keyed: phrases.map { (Tokeniser.tokens(of: $0.phrase).map(\.key), $0.value) })
  }

  /// A table of phrases that are cut already; of equal ones the first counts.
  init(keyed phrases: [(keys: [WordKey], value: Value)]) {
    var order: [WordKey] = []
    var places: [WordKey: Int] = [:]
    var lists: [[Entry]] = []
    for (keys, value) in phrases {
      guard let first = keys.first else { continue }
      let rest = Array(keys.dropFirst())
      guard let place = places[first] else {
        places[first] = order.count
        order.append(first)
        lists.append([Entry(rest: rest, value: value)])
        continue
      }
      // The longest first; what a table lists first stays first.
      var slot = lists[place].endIndex
      while slot > 0, lists[place][slot - 1].rest.count < rest.count { slot -= 1 }
      if lists[place].contains(where: { $0.rest == rest }) { continue }
      lists[place].insert(Entry(rest: rest, value: value), at: slot)
    }
    table = KeyTable(order)
    entries = lists
  }

  /// A table written as lines of `what: phrase, phrase, …`.
  ///
  /// Lines without a colon and values that `read` does not know are left out; a test reads every
  /// table and sees that none is.
  init(_ lines: String, read: (String) -> Value?) {
    var phrases: [(keys: [WordKey], value: Value)] = []
    TableLines.forEachLine(lines) { name, words in
      guard let value = read(name) else { return }
      for phrase in words {
        phrases.append((Tokeniser.tokens(of: phrase).tokens.map(\.key), value))
      }
    }
    self.init(keyed: phrases)
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
  /// A set of phrases separated by commas.
  init(phrases: String) {
    self.init("yes: " + phrases) { _ in true }
  }

  /// The token after the longest phrase that starts at a token; `nil` when none does.
  @inline(__always)
  func end(at start: Int, in tokens: [Token]) -> Int? { match(at: start, in: tokens)?.end }
}

/// Reads the lines of language tables.
enum TableLines {
  /// The entries of lines of `what: phrase, phrase, …`, in order.
  static func entries(_ lines: String) -> [(name: String, phrase: String)] {
    var entries: [(name: String, phrase: String)] = []
    forEachLine(lines) { name, phrases in
      for phrase in phrases { entries.append((name, String(decoding: phrase, as: UTF8.self))) }
    }
    return entries
  }

  /// Calls a function with what each line is about and the bytes of its phrases.
  static func forEachLine(
    _ lines: String, do body: (_ name: String, _ phrases: [UnsafeBufferPointer<UInt8>]) -> Void
  ) {
    var lines = lines
    lines.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        if let colon = (start..<end).first(where: { bytes[$0] == 0x3A }) {
          let name = String(decoding: trimmed(bytes, start..<colon), as: UTF8.self)
          body(name, phrases(bytes, colon + 1..<end))
        }
        start = end + 1
      }
    }
  }

  private static func phrases(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [UnsafeBufferPointer<UInt8>] {
    var phrases: [UnsafeBufferPointer<UInt8>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x2C { end += 1 }
      phrases.append(trimmed(bytes, start..<end))
      start = end + 1
    }
    return phrases
  }

  /// The bytes of a range without the spaces at its ends.
  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UnsafeBufferPointer<UInt8> {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = range.dropFirst() }
    while let last = range.last, bytes[last] == 0x20 { range = range.dropLast() }
    return UnsafeBufferPointer(rebasing: bytes[range])
  }
}
