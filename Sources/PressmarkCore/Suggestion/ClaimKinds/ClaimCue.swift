/// What a word or phrase says about the claim that it stands in.
struct ClaimCue: Hashable, Sendable {
  /// The kind of claim.
  var kind: Kind
  /// Whether it is too common to be shown for itself; it still says something about a figure beside it.
  var isWeak: Bool

  /// A cue of a kind.
  init(_ kind: Kind, isWeak: Bool = false) {
    self.kind = kind
    self.isWeak = isWeak
  }

  /// Reads the name of a table's line: `cause`, `weak cause`.
  init?(name: String) {
    let isWeak = name.hasPrefix("weak ")
    guard let kind = Kind(rawValue: isWeak ? String(name.dropFirst(5)) : name) else { return nil }
    self.init(kind, isWeak: isWeak)
  }

  /// The kinds that cues tell, by the names of the tables.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// « pour la première fois », "first-ever".
    case first
    /// « record », "unprecedented", « le plus grand ».
    case superlative
    /// « le seul », "the only".
    case only
    /// « par rapport à », « plus rapide que », "compared with".
    case comparison
    /// « à cause de », "led to".
    case cause
    /// « d’ici 2030 », "will".
    case future
    /// « devrait », "is expected to".
    case expectation
    /// « pourrait », "may".
    case possibility
    /// The press conditional: « aurait été ».
    case conditional
    /// « tout le monde », "always".
    case generality
    /// « sans doute », "probably".
    case probability
    /// « semble-t-il », "reportedly": somebody unnamed says so.
    case hearsay
    /// « selon certains », "experts say".
    case vagueSource = "vague source"
  }
}

extension ClaimCue.Kind {
  /// The rule that it belongs to.
  var rule: SuggestionRule {
    switch self {
    case .first: .first
    case .superlative, .only: .superlative
    case .comparison: .claimedComparison
    case .cause: .cause
    case .future, .expectation, .possibility: .prediction
    case .conditional: .reportedConditional
    case .generality: .generality
    case .probability, .hearsay: .hedge
    case .vagueSource: .vagueSource
    }
  }

  /// The type of what is suggested for it.
  var type: SuggestionType {
    switch self {
    case .first, .superlative, .only: .superlative
    case .comparison: .comparison
    case .cause: .causal
    case .future, .expectation, .possibility: .prediction
    case .conditional, .probability, .hearsay: .hedge
    case .generality, .vagueSource: .claim
    }
  }

  /// The kinds of claim that it is evidence of.
  var claimTypes: [ClaimType] {
    switch self {
    case .first: [.event, .comparison]
    case .superlative, .only, .comparison: [.comparison]
    case .cause: [.causal]
    case .future, .expectation, .possibility: [.prediction]
    case .generality: [.generalisation]
    case .conditional, .probability, .hearsay, .vagueSource: []
    }
  }

  /// The code that accepting it gives.
  var code: String {
    switch self {
    case .first, .superlative, .only: "first or superlative"
    case .comparison: "comparison"
    case .cause: "causal"
    case .future, .expectation, .possibility: "prediction"
    case .conditional, .probability, .generality: "claim"
    case .hearsay, .vagueSource: "source missing"
    }
  }

  /// How far a text commits itself to what it stands in; `nil` where it says nothing about that.
  var modality: Modality? {
    switch self {
    case .future: .future
    case .expectation, .probability: .probable
    case .possibility: .possible
    case .conditional: .reportedConditional
    default: nil
    }
  }

  /// What a figure's own suggestion says as well: it is not suggested beside one.
  var isToldByFigure: Bool {
    switch self {
    case .comparison, .cause, .future, .expectation, .possibility, .conditional, .probability,
      .hearsay:
      true
    case .first, .superlative, .only, .generality, .vagueSource: false
    }
  }

  /// Whether what is suggested is the clause around the cue, and not the cue with what it belongs to.
  var takesClause: Bool {
    switch self {
    case .first, .superlative, .only, .comparison, .vagueSource: false
    default: true
    }
  }

  /// Why it is suggested, given the words of the cue.
  func reason(_ cue: String) -> String {
    switch self {
    case .first: "“\(cue)” claims a first."
    case .superlative: "“\(cue)” claims an extreme."
    case .only: "“\(cue)” claims that there is no other."
    case .comparison: "“\(cue)” compares."
    case .cause: "“\(cue)” claims a cause."
    case .future: "“\(cue)” speaks of what is to come."
    case .expectation: "“\(cue)” tells what is expected."
    case .possibility: "“\(cue)” tells what may happen."
    case .conditional: "The conditional “\(cue)” reports without endorsing."
    case .generality: "“\(cue)” claims something of all."
    case .probability: "“\(cue)” holds back."
    case .hearsay: "“\(cue)” reports without naming who says so."
    case .vagueSource: "“\(cue)” names nobody who answers for it."
    }
  }
}

extension SuggestionRule {
  static let first = SuggestionRule("first", "A first: « pour la première fois », first-ever.")
  static let superlative = SuggestionRule(
    "superlative", "The largest, the only one, a record, something without precedent.")
  static let claimedComparison = SuggestionRule(
    "comparison", "More, less or as much as something else.")
  static let cause = SuggestionRule("cause", "One thing makes another happen.")
  static let prediction = SuggestionRule("prediction", "What will, should or may happen.")
  static let reportedConditional = SuggestionRule(
    "reported-conditional", "The French press conditional: « aurait été ».")
  static let generality = SuggestionRule("generality", "Something said of all, always or never.")
  static let hedge = SuggestionRule("hedge", "Words that hold back: « sans doute », reportedly.")
  static let vagueSource = SuggestionRule(
    "vague-source", "A source that is nobody in particular: experts say.")
  static let missingSource = SuggestionRule(
    "missing-source", "Codes money and percentages in a sentence that names no source.")
  static let contradiction = SuggestionRule(
    "contradiction", "A passage that denies or doubts what the headline claims.")
}
