/// Puts words together again that were divided at the end of a line.
///
/// There is no dictionary: the other words of the same text say whether a hyphen belongs to the
/// word. Where they do not, it does not in French but for the pronouns that hang on verbs; in other
/// languages it does when both halves are words by themselves.
struct PDFHyphens {
  /// Every word of the text, folded; hyphens count as letters.
  private var words: Set<String> = []
  private let isFrench: Bool

  /// - Parameters:
  ///   - lines: The lines of the whole text.
  ///   - language: The text's language.
  init(lines: some Sequence<String>, language: String?) {
    isFrench = language == "fr"
    for line in lines {
      var parts = FoldedText(line).string.split {
        !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "\u{2010}")
      }[...]
      // The halves at both ends of a line say nothing about whole words.
      if let last = parts.last, last.hasSuffix("-") || last.hasSuffix("\u{2010}") {
        parts.removeLast()
      }
      for part in parts where part.utf8.count <= 60 {
        words.insert(String(part).replacing("\u{2010}", with: "-"))
      }
    }
  }

  /// Two lines as one text.
  func join(_ first: String, _ second: String) -> String {
    guard let hyphen = first.unicodeScalars.last, let next = second.first else {
      return first + second
    }
    if hyphen == "\u{AD}" { return first.dropLast() + second }
    guard hyphen == "-" || hyphen == "\u{2010}" else { return first + " " + second }
    let before = first.dropLast()
    guard let letter = before.last, letter.isLetter || letter.isNumber else {
      return first + " " + second
    }
    guard letter.isLetter, next.isLetter, next.isLowercase else { return first + second }
    return before + (keepsHyphen(between: before, and: second) ? "-" : "") + second
  }

  private func keepsHyphen(between first: Substring, and second: String) -> Bool {
    let isPart: (Character) -> Bool = { $0.isLetter || $0 == "-" || $0 == "\u{2010}" }
    let start = FoldedText(String(first.reversed().prefix(while: isPart).reversed())).string
    let end = FoldedText(String(second.prefix(while: isPart))).string
    if words.contains(start + end) { return false }
    if words.contains(start + "-" + end) { return true }
    // A word that is hyphenated already: c’est-à-|dire, va-t-|elle.
    if start.contains("-") { return true }
    if isFrench {
      return Self.pronouns.contains(end) || Self.prefixes.contains(start)
    }
    return start.count >= 3 && end.count >= 3 && words.contains(start) && words.contains(end)
      && !Self.closed.contains(start + end)
  }

  /// What hangs on French verbs and pronouns by a hyphen (Grevisse, Le bon usage, § 108).
  private static let pronouns: Set<String> = [
    "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "ci", "la", "moi", "toi",
    "lui", "leur", "y", "en", "t", "meme", "memes",
  ]

  /// First parts that French joins by a hyphen more often than not.
  private static let prefixes: Set<String> = [
    "ex", "vice", "demi", "mi", "semi", "non", "quasi", "sous", "peut", "celui", "celle", "ceux",
    "celles", "grand", "arriere", "avant", "apres", "outre", "au", "par", "quatre", "vingt",
    "soixante",
  ]

  /// English words whose halves are words: they are written in one.
  private static let closed: Set<String> = [
    "without", "within", "into", "onto", "upon", "something", "anything", "everything", "nothing",
    "someone", "anyone", "everyone", "somewhere", "anywhere", "everywhere", "however", "therefore",
    "whatever", "whenever", "wherever", "whoever", "otherwise", "another", "cannot", "outside",
    "inside", "understand", "overall", "throughout", "although", "altogether", "sometimes",
    "himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves", "today",
    "together", "forward", "toward", "towards", "become", "before", "behind", "below", "beyond",
    "between", "network", "percent", "meanwhile", "nevertheless", "whereas", "moreover", "hereby",
    "government", "football", "newspaper", "worldwide", "nationwide", "background", "headline",
    "deadline", "lawmakers", "policymakers", "spokesman", "spokeswoman", "chairman", "weekend",
    "online", "website", "software", "income", "outcome", "output", "update", "upgrade", "handful",
  ]
}
