/// A question in words, made safe for SQLite's full-text search.
///
/// Every word is quoted, so that nothing a person types is taken for an operator. Words in double
/// quotes are a phrase; a word with `*` at its end is the start of a word.
struct WordQuery: Hashable, Sendable {
  /// The words and phrases that are looked for, without their quotes and stars.
  let terms: [String]
  /// What SQLite is asked; finds nothing when there is nothing to look for.
  let pattern: String

  /// Whether there is nothing to look for.
  var isEmpty: Bool { terms.isEmpty }

  /// Reads what a person typed; the last word may be unfinished while they are typing.
  init(_ text: String, lastIsPrefix: Bool = false) {
    var terms: [(text: String, isPrefix: Bool)] = []
    // FTS5 reads its pattern up to the first NUL; other controls separate words as spaces do.
    for (number, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      let words = part.unicodeScalars.split { $0.value < 32 || $0.properties.isWhitespace }
      if number % 2 == 1 {
        terms.append((words.map { String($0) }.joined(separator: " "), false))
      } else {
        for word in words { terms.append((String(word), word.last == "*")) }
      }
    }
    terms.removeAll { !Self.hasWord($0.text) }
    if lastIsPrefix, !terms.isEmpty, text.last?.isWhitespace == false, text.last != "\"" {
      terms[terms.count - 1].isPrefix = true
    }
    self.terms = terms.map { $0.isPrefix ? String($0.text.drop(while: { $0 == "*" })) : $0.text }
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
