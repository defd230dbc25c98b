/// Reads the names of authors out of a line.
enum Byline {
  /// The authors that a byline names: « Par A et B, avec AFP ».
  ///
  /// `nil` when the line is no byline; empty when it is one without a name.
  static func names(in line: String) -> [String]? {
    guard line.unicodeScalars.count <= 140 else { return nil }
    let folded = FoldedText(line).string
    let prefixes = FurnitureTable.all.flatMap(\.bylines).sorted { $0.count > $1.count }
    guard let prefix = prefixes.first(where: { folded.starts(withWords: $0) }) else { return nil }
    // The prefix has as many words in the line as in the table.
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    var rest = Array(words.dropFirst(prefix.split(separator: " ").count))
    if rest.first == ":" { rest.removeFirst() }
    if rest.isEmpty { return prefix.contains(" ") ? [] : nil }
    let names = names(of: rest)
    return names.isEmpty ? nil : names
  }

  /// Whether a line is a bare name: two to four capitalised words.
  static func isName(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    return (2...6).contains(words.count) && line.unicodeScalars.count <= 60
      && names(of: words).joined(separator: " ").split(separator: " ").count
        >= words.filter { !Self.conjunctions.contains($0) }.count
  }

  /// The names of a bare list of names.
  static func bareNames(in line: String) -> [String] {
    names(of: line.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let conjunctions: Set<String> = ["et", "and", "&", "|", "/"]
  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "al", "ben", "el",
  ]

  /// The names that words spell, up to the first word that belongs to none.
  private static func names(of words: [String]) -> [String] {
    var names: [String] = []
    var current: [String] = []
    func close() {
      while let last = current.last, particles.contains(last) { current.removeLast() }
      if (1...5).contains(current.count), current.joined().count > 1 {
        names.append(current.joined(separator: " "))
      }
      current = []
    }
    for word in words {
      if conjunctions.contains(word) {
        close()
        continue
      }
      let bare = word.trimming { ",;:|()".contains($0) }
      let isCapitalised =
        bare.first?.isUppercase == true && bare.allSatisfy { $0.isLetter || "-'’.".contains($0) }
        && (!bare.hasSuffix(".") || bare.count <= 3)
      let isParticle = particles.contains(bare) && !current.isEmpty
      guard isCapitalised || isParticle else { break }
      current.append(bare)
      if word.hasSuffix(",") || word.hasSuffix(";") { close() }
    }
    close()
    return names
  }
}

extension StringProtocol {
  /// The text without the characters at both ends that a test names.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether the text starts with words, and they end where a word ends.
  func starts(withWords words: some StringProtocol) -> Bool {
    guard hasPrefix(words) else { return false }
    let rest = dropFirst(words.count)
    guard let next = rest.first, let last = words.last else { return true }
    return !(last.isLetter || last.isNumber) || !(next.isLetter || next.isNumber)
  }
}
