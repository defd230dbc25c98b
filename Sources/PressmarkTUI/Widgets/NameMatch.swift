/// How well a name fits what a person typed, without regard to case and accents.
enum NameMatch: Int, Comparable, Sendable {
  /// The name starts with it.
  case prefix
  /// A word of the name starts with it.
  case wordStart
  /// It stands somewhere in the name.
  case inside

  static func < (a: NameMatch, b: NameMatch) -> Bool { a.rawValue < b.rawValue }

  /// How a folded name fits folded typing; `nil` when it does not.
  init?(of typed: String, in name: String) {
    if typed.isEmpty || name.hasPrefix(typed) {
      self = .prefix
      return
    }
    var followsLetter = false
    var found: NameMatch?
    var rest = name[...]
    while rest.count >= typed.count {
      if rest.hasPrefix(typed) {
        if !followsLetter {
          self = .wordStart
          return
        }
        found = .inside
      }
      let character = rest.removeFirst()
      followsLetter = character.isLetter || character.isNumber
    }
    guard let found else { return nil }
    self = found
  }

  /// A text without case and without the accents of Latin letters, typographic quotes made plain.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var result = ""
    for character in text.lowercased() {
      let scalars = character.unicodeScalars
      if let plain = scalars.first.flatMap({ plainLetters[$0] }) {
        result += plain
      } else if scalars.count > 1, let first = scalars.first, first.isASCII {
        result.unicodeScalars.append(first)
      } else {
        result.append(character)
      }
    }
    return result
  }

  static let plainLetters: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
      ("'", "’‘ʼ"), ("\"", "«»“”„"), ("-", "‐‑–—"), (" ", "\u{A0}\u{202F}\u{2009}"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()
}
