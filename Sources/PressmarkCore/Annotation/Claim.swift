/// The claim fields of an annotation.
///
/// Every field is optional; unfilled is not "none".
///
/// The vocabularies are fixed. Claim types follow common practice in fact-checking data sets;
/// attribution (source, cue, content, mode) follows PARC 3 (Pareti, 2016); verdicts follow AVeriTeC
/// (Schlichtkrull et al., 2023).
public struct Claim: Hashable, Sendable {
  /// The claim in the coder's own words, one sentence.
  public var gist: String?
  /// What kinds of claim it is, in the order in which they were given.
  public var types: [ClaimType] = []
  /// Whether it deserves checking.
  public var checkWorthiness: CheckWorthiness?
  /// Who says it, by name.
  public var speaker: String?
  /// What kind of source that is.
  public var speakerKind: SpeakerKind?
  /// Where the source is named in the text.
  public var sourceSpan: TextSpan?
  /// Where the words that attribute it stand (« Selon », "said").
  public var cueSpan: TextSpan?
  /// How it is attributed.
  public var attributionMode: AttributionMode?
  /// Where it was said: Reddit, earnings call, ….
  public var venue: String?
  /// How far the text commits itself to it.
  public var modality: Modality?
  /// What the speaker does with it.
  public var stance: Stance?
  /// The number it gives.
  public var quantity: Quantity?
  /// The time it speaks of.
  public var time: ClaimTime?
  /// What was found for or against it, in the order in which it was found.
  public var evidence: [Evidence] = []
  /// What a reviewer concluded.
  public var verdict: Verdict?
  /// How the annotation came to be; unfilled for one made by hand.
  public var method: AnnotationMethod?

  /// A claim with no field filled.
  public init() {}

  /// Whether no field is filled.
  public var isEmpty: Bool { self == Claim() }
}

/// What kind of claim it is.
public enum ClaimType: String, Hashable, Sendable, Codable, CaseIterable {
  case event, property, numerical, comparison, causal, quotation, position, prediction
  case generalisation, evaluation, normative
}

/// Whether a claim deserves checking (ClaimBuster's three classes).
public enum CheckWorthiness: String, Hashable, Sendable, Codable, CaseIterable {
  case checkWorthy = "check-worthy factual"
  case unimportant = "unimportant factual"
  case notFactual = "not factual"
}

/// What kind of source speaks.
public enum SpeakerKind: String, Hashable, Sendable, Codable, CaseIterable {
  case person, organization, group, author, publisher, anonymous, unknown
}

/// How a statement is attributed to its source.
public enum AttributionMode: String, Hashable, Sendable, Codable, CaseIterable {
  case direct, indirect, mixed, author
}

/// How far the text commits itself to a statement.
public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
  case asserted
  /// The French press conditional: « aurait été obtenu ».
  case reportedConditional = "reported-conditional"
  case possible, probable, future, negated, interrogative, presupposed, elliptic
}

/// What the speaker does with a statement.
public enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
  case asserts, denies, questions, reports
}

/// How an annotation came to be.
public enum AnnotationMethod: String, Hashable, Sendable, Codable, CaseIterable {
  case manual
  case suggestionAccepted = "suggestion accepted"
  case suggestionEdited = "suggestion edited"
}

/// The time a claim speaks of.
public struct ClaimTime: Hashable, Sendable, Codable {
  /// The words of the text: « il y a à peine deux ans ».
  public var raw: String?
  /// ISO 8601: a date, a date and time, an interval, or a duration such as `-P2Y` before the
  /// article's date.
  public var value: String?

  /// A time as written and as a value.
  public init(raw: String? = nil, value: String? = nil) {
    self.raw = raw
    self.value = value
  }
}

/// One piece of evidence for or against a claim.
public struct Evidence: Hashable, Sendable, Codable {
  /// What was asked.
  public var question: String?
  /// What was found.
  public var answer: String?
  /// Where it was found.
  public var url: String?
  /// An archived copy of that page.
  public var archivedURL: String?
  /// What it was found in: web text, table, video, ….
  public var medium: String?
  /// Whether it supports or refutes the claim.
  public var bearing: Bearing?

  /// Evidence with no field filled.
  public init() {}

  /// What a piece of evidence does to a claim.
  public enum Bearing: String, Hashable, Sendable, Codable, CaseIterable {
    case supports, refutes
  }
}

/// What a reviewer concluded.
public struct Verdict: Hashable, Sendable, Codable {
  /// The conclusion.
  public var conclusion: Conclusion?
  /// The reviewer's own label.
  public var label: String?
  /// Why.
  public var explanation: String?

  /// A verdict.
  public init(conclusion: Conclusion? = nil, label: String? = nil, explanation: String? = nil) {
    self.conclusion = conclusion
    self.label = label
    self.explanation = explanation
  }

  /// The four conclusions.
  public enum Conclusion: String, Hashable, Sendable, Codable, CaseIterable {
    case supported, refuted
    case notEnoughEvidence = "not enough evidence"
    case conflicting
  }
}
