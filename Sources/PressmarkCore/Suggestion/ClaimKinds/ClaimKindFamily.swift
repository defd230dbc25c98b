/// Tells kinds of claim: firsts and superlatives, comparisons, causes, predictions, hedges, generalities, sources
/// that are missing, and what contradicts the headline.
///
/// What a figure or a quotation already stands for is added to its suggestion: « 30 % des postes pourraient
/// disparaître » is one suggestion, a percentage that is a prediction.
struct ClaimKindFamily: SuggestionFamily {
  static let rules: [SuggestionRule] = [
    .first, .superlative, .claimedComparison, .cause, .prediction, .reportedConditional, .hedge,
    .generality, .vagueSource, .missingSource, .contradiction,
  ]

  private let setting: SuggestionSetting
  private let tables: ClaimKindTables
  private let headline: HeadlineClaim?
  private let disabled: Set<String>

  init(_ setting: SuggestionSetting) {
    self.setting = setting
    tables = setting.tables.claimKinds
    headline = setting.headline.flatMap { HeadlineClaim($0, setting.tables.claimKinds) }
    disabled = setting.disabledRules
  }

  mutating func find(in passage: Passage, findings: inout [Suggestion]) {
    enrichQuotations(&findings)
    let earlier = EarlierFindings(findings, in: passage)
    for sentence in passage.sentences {
      let attribution = attribution(in: sentence, of: passage)
      if !disabled.contains(SuggestionRule.missingSource.name), attribution == nil {
        addMissingSources(in: sentence, earlier, &findings)
      }
      compareFigures(in: sentence, of: passage, earlier, &findings)
      var found = ClaimKindScan(passage, sentence: sentence, tables).run()
        .filter { !disabled.contains($0.cue.kind.rule.name) }
      if let contradiction = contradiction(in: sentence, of: passage) {
        findings.append(contradiction)
        found.removeAll {
          $0.cue.kind.type == .claim || passage.span($0.range).overlaps(contradiction.span)
        }
      }
      add(found, in: passage, earlier, &findings)
    }
  }

  // MARK: Kinds

  /// Adds what cues tell to the figures and quotations that they stand with, and as suggestions of
  /// their own, those that are shown first.
  private func add(
    _ found: [ClaimKindScan.Found], in passage: Passage, _ earlier: EarlierFindings,
    _ findings: inout [Suggestion]
  ) {
    var kept: [Suggestion] = []
    for one in found {
      let isTold = enrich(one, passage.text(one.words), earlier, &findings)
      kept.append(suggestion(one, in: passage, isMinor: one.cue.isWeak || isTold))
    }
    // What is shown keeps its place against what is not.
    var shown: [SuggestionType: [TextSpan]] = [:]
    for one in kept where !one.isMinor {
      if shown[one.type]?.contains(where: { $0 == one.span }) ?? false { continue }
      shown[one.type, default: []].append(one.span)
      findings.append(one)
    }
    for one in kept where one.isMinor {
      if shown[one.type]?.contains(where: { $0.overlaps(one.span) }) ?? false { continue }
      findings.append(one)
    }
  }

  /// Tells the figures of a cue's clause, and the quotation around it, what kind of claim they are;
  /// whether they now say what the cue would.
  private func enrich(
    _ found: ClaimKindScan.Found, _ cueText: String, _ earlier: EarlierFindings,
    _ findings: inout [Suggestion]
  ) -> Bool {
    let kind = found.cue.kind
    var isTold = false
    // A cue that is too common to be shown tells no kind, unless what it stands in is only possible or to come.
    let isTelling = !found.cue.isWeak || kind.modality != nil
    let quotation = earlier.quotation(around: found.words)
    // « a annoncé que la piscine fermerait » is the future in the past: what a conditional means in reported
    // words, the quotation knows.
    let modality = kind == .conditional && quotation != nil ? nil : kind.modality
    if kind.isToldByFigure, isTelling {
      // What is compared stands beside the comparison, not anywhere in its clause.
      let near =
        kind == .comparison
        ? found.range.lowerBound - 5..<found.range.upperBound + 2 : found.clause
      for place in earlier.figures(in: near.clamped(to: found.sentence))
      where findings[place].type.isTheMatter {
        isTold = true
        findings[place].add(kind.claimTypes)
        if findings[place].claim.modality == nil { findings[place].claim.modality = modality }
      }
    }
    if let place = quotation {
      if isTelling { findings[place].add(kind.claimTypes) }
      if kind.type != .superlative { isTold = true }
    }
    // « des experts estiment que … »: the quotation has nobody who answers for it.
    if kind == .vagueSource, let place = earlier.quotation(behind: found.words) {
      findings[place].codes.append("source missing")
      findings[place].reason += " " + kind.reason(cueText)
      isTold = true
    }
    return isTold
  }

  private func suggestion(
    _ found: ClaimKindScan.Found, in passage: Passage, isMinor: Bool
  ) -> Suggestion {
    let kind = found.cue.kind
    var suggestion = Suggestion(
      span: passage.span(found.range), type: kind.type, rule: kind.rule,
      reason: kind.reason(passage.text(found.words)))
    suggestion.cue = passage.span(found.words)
    suggestion.claimTypes = kind.claimTypes
    suggestion.claim.types = kind.claimTypes
    suggestion.claim.modality = kind.modality
    if kind == .vagueSource || kind == .hearsay {
      suggestion.claim.cueSpan = suggestion.cue
      suggestion.claim.speakerKind = .anonymous
      suggestion.claim.attributionMode = .indirect
    }
    suggestion.codes = [kind.code]
    suggestion.isMinor = isMinor
    return suggestion
  }

  /// A quotation is a claim that somebody said something.
  private func enrichQuotations(_ findings: inout [Suggestion]) {
    for place in findings.indices where findings[place].type.isQuotation {
      findings[place].add([.quotation])
    }
  }

  // MARK: Figures

  /// « 15 % contre 12 % en 2019 »: both figures are compared.
  private func compareFigures(
    in sentence: Range<Int>, of passage: Passage, _ earlier: EarlierFindings,
    _ findings: inout [Suggestion]
  ) {
    guard setting.isOn(.claimedComparison) else { return }
    let figures = earlier.figures(in: sentence)
    for (one, next) in zip(figures, figures.dropFirst()) {
      let start = earlier.firstToken(of: next)
      let isAgainst = (max(sentence.lowerBound, start - 3)..<start).contains {
        Self.against.contains(passage.tokens[$0].key)
      }
      guard isAgainst else { continue }
      for place in [one, next] { findings[place].add([.comparison]) }
      if findings[one].claim.quantity?.base == nil {
        let base = findings[next].claim.quantity?.raw
        findings[one].claim.quantity?.base = base
      }
    }
  }

  /// What stands before the figure that another one is compared with, in any language.
  private static let against = WordSet("contre versus vs against")

  /// Money and percentages that nobody answers for.
  private func addMissingSources(
    in sentence: Range<Int>, _ earlier: EarlierFindings, _ findings: inout [Suggestion]
  ) {
    for place in earlier.figures(in: sentence) {
      guard findings[place].type == .money || findings[place].type == .percent,
        earlier.quotation(around: earlier.tokens(of: place)) == nil
      else { continue }
      findings[place].codes.append("source missing")
      findings[place].reason += " Its sentence names no source."
    }
  }

  private func attribution(in sentence: Range<Int>, of passage: Passage) -> Int? {
    sentence.first { tables.attributions.end(at: $0, in: passage.tokens) != nil }
  }

  // MARK: The headline

  private func contradiction(in sentence: Range<Int>, of passage: Passage) -> Suggestion? {
    guard let headline, setting.isOn(.contradiction),
      let found = headline.contradiction(in: sentence, of: passage, tables)
    else { return nil }
    var suggestion = Suggestion(
      span: passage.span(found.range), type: .claim, rule: .contradiction,
      reason:
        "“\(passage.text(found.negation))” denies or doubts what the headline says: “\(headline.words(found.class))”."
    )
    suggestion.cue = passage.span(found.negation)
    suggestion.claimTypes = [.property]
    suggestion.claim.types = [.property]
    suggestion.claim.modality = found.isHedged ? .probable : .negated
    suggestion.claim.stance = .denies
    suggestion.codes = ["contradiction"]
    return suggestion
  }
}

extension Suggestion {
  /// Adds kinds of claim that it is evidence of besides.
  fileprivate mutating func add(_ types: [ClaimType]) {
    for type in types where !claimTypes.contains(type) {
      claimTypes.append(type)
      claim.types.append(type)
    }
  }
}

extension SuggestionType {
  /// Whether it is a moment or a stretch of time.
  var isTime: Bool {
    switch self {
    case .date, .dateRange, .time, .timeRange, .dateTime, .dateTimeRange, .set: true
    default: false
    }
  }

  /// Whether a figure of this type is what its clause is about: how long, how old and which in a sequence are
  /// circumstances.
  var isTheMatter: Bool {
    switch self {
    case .duration, .age, .ordinal: false
    default: isQuantity
    }
  }

  /// Whether it is a number with what it measures.
  var isQuantity: Bool {
    switch self {
    case .number, .ordinal, .money, .percent, .dimension, .temperature, .age, .duration, .ratio,
      .multiplier, .numberRange:
      true
    default: false
    }
  }
}
