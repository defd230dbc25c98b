/// What a verdict needs besides its conclusion before a claim counts as reviewed.
public enum ReviewNeed: String, Hashable, Sendable, Codable, CaseIterable {
  /// At least one piece of evidence with an address or an answer.
  case evidence
  /// A sentence that says why.
  case explanation
  /// One of the two.
  case either
  /// The conclusion alone is enough.
  case nothing

  /// What keeps a claim from counting as reviewed, as a sentence; `nil` when nothing does.
  ///
  /// A label of one's own is no conclusion: verdicts are compared by the four conclusions.
  public func missing(in claim: Claim) -> String? {
    guard claim.verdict?.conclusion != nil else {
      let words = Verdict.Conclusion.allCases.map(\.rawValue).joined(separator: ", ")
      return "it has no verdict yet: \(words)"
    }
    let hasEvidence = claim.evidence.contains {
      Self.isFilled($0.url) || Self.isFilled($0.archivedURL) || Self.isFilled($0.answer)
    }
    let hasExplanation = Self.isFilled(claim.verdict?.explanation)
    switch self {
    case .evidence where !hasEvidence:
      return "its verdict needs a piece of evidence: an address, or what was found"
    case .explanation where !hasExplanation:
      return "its verdict needs an explanation"
    case .either where !hasEvidence && !hasExplanation:
      return "its verdict needs a piece of evidence or an explanation"
    case .evidence, .explanation, .either, .nothing:
      return nil
    }
  }

  private static func isFilled(_ text: String?) -> Bool {
    text?.contains { !$0.isWhitespace } ?? false
  }
}

extension AnnotationStatus {
  /// Whether a claim with this status has been through review.
  public var isReviewed: Bool {
    switch self {
    case .draft, .ready: false
    case .reviewed, .adjudicated: true
    }
  }
}

/// How far a review has come.
public struct ReviewProgress: Hashable, Sendable {
  /// How many claims count as reviewed.
  public var reviewed = 0
  /// How many do not yet.
  public var toDo = 0

  /// A review with no claims.
  public init() {}

  /// Counts a claim.
  public mutating func count(_ annotation: Annotation) {
    if annotation.status.isReviewed { reviewed += 1 } else { toDo += 1 }
  }

  /// How many claims there are.
  public var total: Int { reviewed + toDo }
}
