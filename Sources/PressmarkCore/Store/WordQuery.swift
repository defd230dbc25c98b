/// A question in words, made safe for SQLite's full-text search.
///
/// Every word is quoted, so that nothing a person types is taken for an operator. Words in double
/// quotes are a phrase; a word with `*` at its end is the start of a word.
struct WordQuery: Hashable, Sendable {
  /// The words and phrases that are looked for, without their quotes.
  let terms: [String]
  /// What SQLite is asked; finds nothing when there is nothing to look for.
  let pattern: String

  /// Whether there is nothing to look for.
  var isEmpty: Bool { terms.isEmpty }

  /// Reads what a person typed; the last word may be unfinished while they are typing.
  init(_ text: String, lastIsPrefix: Bool = false) {
    var terms: [(text: String, isPrefix: Bool)] = []
    // Scalar by scalar: a quotation mark under an accent is one character, and still ends a string
    // for FTS5. FTS5 reads its pattern up to the first NUL; controls separate words as spaces do.
    let scalars = text.unicodeScalars
    for (number, part) in scalars.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      let words = part.split { $0.value < 32 || $0.properties.isWhitespace }
      if number % 2 == 1 {
        terms.append((words.map { String($0) }.joined(separator: " "), false))
      } else {
        terms += words.map { (String($0), $0.last == "*") }
      }
    }
    terms.removeAll { !Self.hasWord($0.text) }
    let isUnfinished = scalars.last.map { $0 != "\"" && !$0.properties.isWhitespace } ?? false
    if lastIsPrefix, isUnfinished, !terms.isEmpty { terms[terms.count - 1].isPrefix = true }
    self.terms = terms.map(\.text)
    pattern =
      terms.isEmpty
      ? "\"\"" : terms.map { "\"\($0.text)\"" + ($0.isPrefix ? " *" : "") }.joined(separator: " ")
  }

  /// Whether the tokenizer finds a word in it: a letter, a digit, or a private-use character.
  private static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      switch $0.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        true
      default: false
      }
    }
  }
}
