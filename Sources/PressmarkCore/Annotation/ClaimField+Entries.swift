/// What each field is called and what belongs in it.
extension ClaimField {
  var entry: (label: String, summary: String) {
    switch self {
    case .gist: ("gist", "The claim in your own words, one sentence.")
    case .type: ("type", "What kinds of claim it is, separated by commas.")
    case .checkWorthiness: ("check-worthiness", "Whether the claim deserves checking.")
    case .speaker: ("speaker", "Who says it, by name.")
    case .speakerKind: ("speaker kind", "What kind of source the speaker is.")
    case .sourceSpan: ("source span", "Where the text names the source: START:END.")
    case .cueSpan: ("cue span", "Where the attributing words stand: START:END.")
    case .attributionMode: ("attribution mode", "How the claim is attributed.")
    case .venue: ("venue", "Where it was said: Reddit, earnings call, ….")
    case .modality: ("modality", "How far the text commits itself to the claim.")
    case .stance: ("stance", "What the speaker does with the claim.")
    case .quantity: ("quantity", "The number in one text: ×10, 15 M$, ≥ 30 %, 3,5 km, 3e.")
    case .quantityRaw: ("quantity raw", "The number in the words of the text.")
    case .quantityValue: ("quantity value", "The number alone, in digits: 15000000.")
    case .quantityUnit:
      ("quantity unit", "ISO 4217 (USD), UCUM (km/h), %, count, ordinal or ratio.")
    case .quantityComparator: ("quantity comparator", "= < > ≤ ≥ ≈ or ×.")
    case .quantityProperty: ("quantity property", "What is measured: speed, budget, ….")
    case .quantityBase: ("quantity base", "What it is measured against.")
    case .time: ("time", "ISO 8601: 2025-08-02, 2023/2025, P3D, or -P2Y before the article.")
    case .timeRaw: ("time raw", "The time in the words of the text.")
    case .timeValue: ("time value", "ISO 8601: 2025-08-02, 2023/2025, P3D, -P2Y.")
    case .evidenceQuestion: ("evidence question", "What was asked.")
    case .evidenceAnswer: ("evidence answer", "What was found.")
    case .evidenceURL:
      ("evidence url", "Where it was found; a + before it starts another piece of evidence.")
    case .evidenceArchivedURL: ("evidence archived url", "An archived copy of that page.")
    case .evidenceMedium: ("evidence medium", "What it was found in: web text, table, video, ….")
    case .evidenceBearing: ("evidence bearing", "Whether it supports or refutes the claim.")
    case .verdict: ("verdict", "What the review concluded.")
    case .verdictLabel: ("verdict label", "Your own label for the verdict.")
    case .verdictExplanation: ("verdict explanation", "Why.")
    case .method: ("method", "How the annotation came to be.")
    }
  }

  /// The words that the field takes, for completion; empty when it takes any text.
  public var vocabulary: [String] {
    switch self {
    case .type: Self.words(ClaimType.self)
    case .checkWorthiness: Self.words(CheckWorthiness.self)
    case .speakerKind: Self.words(SpeakerKind.self)
    case .attributionMode: Self.words(AttributionMode.self)
    case .modality: Self.words(Modality.self)
    case .stance: Self.words(Stance.self)
    case .quantityComparator: Self.words(Quantity.Comparator.self)
    case .evidenceBearing: Self.words(Evidence.Bearing.self)
    case .verdict: Self.words(Verdict.Conclusion.self)
    case .method: Self.words(AnnotationMethod.self)
    default: []
    }
  }

  static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
    Word.allCases.map(\.rawValue)
  }

  /// The word of a vocabulary that a person wrote, whole or by a start that only one word has.
  static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String, field: String
  ) throws(ClaimFieldError) -> Word {
    let key = vocabularyKey(text)
    var starting: [Word] = []
    for word in Word.allCases {
      let candidate = vocabularyKey(word.rawValue)
      if candidate == key { return word }
      if !key.isEmpty, candidate.hasPrefix(key) { starting.append(word) }
    }
    guard starting.count == 1, let word = starting.first else {
      throw .notInVocabulary(
        text, field: field,
        allowed: (starting.isEmpty ? Array(Word.allCases) : starting).map(\.rawValue))
    }
    return word
  }

  /// A word without what does not matter in it; the other spellings of English, and comparators in
  /// ASCII, are the same word.
  private static func vocabularyKey(_ text: String) -> String {
    let plain = text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    let comparators = [
      "<=": "≤", ">=": "≥", "~": "≈", "x": "×", "*": "×", "==": "=", "organisation": "organization",
      "generalization": "generalisation", "nei": "notenoughevidence",
    ]
    return comparators[plain] ?? plain
  }
}
