/// The words of a text that tell what a claim speaks of.
enum ClaimWords {
  /// A word as it stood, and the form by which it is compared.
  struct Word: Hashable {
    /// The word as it stood in the text.
    let written: String
    /// Folded and without its plural, or the concept that it names.
    let key: String
  }

  /// The longest text that is looked at, in Unicode scalars: a sentence, not a page.
  static let limit = 2000

  /// The words of a text without function words and numbers, each once, in order.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var seen: Set<String> = []
    for token in tokens(of: text) {
      guard let word = word(token), seen.insert(word.key).inserted else { continue }
      words.append(word)
    }
    return words
  }

  /// The figures of a text: runs of digits, as they stand.
  static func figures(of text: String) -> Set<String> {
    Set(tokens(of: text).filter { $0.unicodeScalars.allSatisfy(isDigit) })
  }

  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      if scalar.properties.isAlphabetic || isDigit(scalar)
        || (scalar.properties.canonicalCombiningClass != .notReordered && !token.isEmpty)
      {
        token.unicodeScalars.append(scalar)
      } else if !token.isEmpty {
        tokens.append(token)
        token = ""
      }
    }
    if !token.isEmpty { tokens.append(token) }
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func word(_ token: String) -> Word? {
    guard !token.unicodeScalars.contains(where: isDigit) else { return nil }
    let folded = FoldedText(token).string
    guard !ComparisonVocabulary.functionWords.contains(folded) else { return nil }
    if let concept = ComparisonVocabulary.conceptOfWord[folded] {
      return Word(written: token, key: "=\(concept)")
    }
    guard folded.utf8.count >= 3 else { return nil }
    return Word(written: token, key: singular(folded))
  }

  /// The word without the ending of a plural: « décors » and « décor » are one.
  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 4, let last = word.last, last == "s" || last == "x" else {
      return word
    }
    return word.hasSuffix("ss") ? word : String(word.dropLast())
  }

  /// What the index of words is asked for a word: its forms, or all words of its concept.
  static func pattern(for word: Word) -> String {
    let forms: [String]
    if word.key.hasPrefix("="), let number = Int(word.key.dropFirst()),
      ComparisonVocabulary.concepts.indices.contains(number)
    {
      forms = ComparisonVocabulary.concepts[number]
    } else {
      forms = [word.written, word.key, word.key + "s"]
    }
    var seen: Set<String> = []
    let quoted = forms.filter { seen.insert($0).inserted }.map {
      "\"\($0.filter { $0 != "\"" && $0 != "\0" })\""
    }
    return "(\(quoted.joined(separator: " OR ")))"
  }
}
