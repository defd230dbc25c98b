/// Scores every sentence, gives every suggestion its sentence's score, and suggests the sentences that deserve
/// checking and have nothing else.
struct CheckworthinessFamily: SuggestionFamily {
  static let rules: [SuggestionRule] = [.checkworthySentence]

  /// The least score of a sentence that is suggested for itself: higher than what is more likely than not worth
  /// checking, because a whole sentence asks more of a reader than a figure.
  static let threshold = 0.8

  /// The least score of a sentence whose generality is shown.
  static let generalityThreshold = 0.3

  private let setting: SuggestionSetting

  init(_ setting: SuggestionSetting) { self.setting = setting }

  mutating func find(in passage: Passage, findings: inout [Suggestion]) {
    let sentences = passage.sentences
    guard !sentences.isEmpty else { return }
    let scores = sentences.map {
      CheckworthinessScore(SentenceFeatures($0, in: passage, setting.tables))
    }
    var isTold = [Bool](repeating: false, count: sentences.count)
    for place in findings.indices {
      let first = passage.sentenceIndex(at: findings[place].span.start)
      findings[place].checkworthiness = scores[first].value
      // "Everyone likes it" is no more worth a key than its sentence.
      if findings[place].rule == .generality, scores[first].value < Self.generalityThreshold {
        findings[place].isMinor = true
      }
      guard !findings[place].isMinor else { continue }
      let last = max(first, passage.sentenceIndex(at: findings[place].span.end - 1))
      for sentence in first...last { isTold[sentence] = true }
    }
    guard setting.isOn(.checkworthySentence) else { return }
    for (place, sentence) in sentences.enumerated()
    where !isTold[place] && scores[place].value >= Self.threshold {
      var found = Suggestion(
        span: passage.span(sentence), type: .claim, rule: .checkworthySentence,
        reason: CheckworthinessReason.sentence(scores[place]))
      found.checkworthiness = scores[place].value
      found.claim.checkWorthiness = .checkWorthy
      found.codes = ["to check"]
      findings.append(found)
    }
  }
}

extension SuggestionRule {
  static let checkworthySentence = SuggestionRule(
    "checkworthy-sentence", "A sentence that deserves checking and has no other suggestion.")
}
