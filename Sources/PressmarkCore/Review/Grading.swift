/// A hand-in beside a reference: what was found, missed and marked beyond it, and what differs.
public struct Grading: Hashable, Sendable {
  /// What came of each mark, article by article, in document order.
  public private(set) var findings: [Finding] = []
  /// How the verdicts of the marks agree that both have given one.
  public private(set) var verdicts = CohenKappa([Verdict.Conclusion]().map { ($0, $0) })
  private var judgements: [Judgement] = []

  /// A hand-in beside nothing yet.
  public init() {}

  /// What came of one mark, or of two that stand on the same words.
  public struct Finding: Hashable, Sendable {
    /// The mark of the reference; `nil` for a mark beyond it.
    public var reference: Annotation?
    /// The mark that was handed in; `nil` for one that was missed.
    public var handedIn: Annotation?
    /// The part of the words of either that both marks share: 0 to 1.
    public var overlap = 0.0
    /// Whether the claim was given with the assignment, so that there was nothing to find.
    public var isGiven = false
    /// What the two say differently.
    public var differences: [Difference] = []

    /// What it is.
    public var outcome: Outcome {
      if reference == nil { return .overTagged }
      return handedIn == nil ? .missed : .found
    }
  }

  /// What can come of a mark.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Both have it.
    case found
    /// The reference alone has it.
    case missed
    /// The hand-in alone has it.
    case overTagged = "over-tagged"
  }

  /// A field that two marks fill differently.
  public struct Difference: Hashable, Sendable, Codable {
    /// The field: verdict, type, value, unit, comparator, codes.
    public var field: String
    /// What the reference says; empty when it says nothing.
    public var reference: String
    /// What the hand-in says; empty when it says nothing.
    public var handIn: String
  }

  /// The marks of one article on both sides, in the same text.
  public struct Sides: Sendable {
    /// The marks of the reference.
    public var reference: [Annotation]
    /// The codebook that they use.
    public var referenceCodes: Codebook
    /// The marks that were handed in.
    public var handedIn: [Annotation]
    /// The codebook that they use.
    public var handedInCodes: Codebook
    /// For marks that answer a given claim, that claim.
    public var answers: [AnnotationID: AnnotationID]

    /// Two sides to compare.
    public init(
      reference: [Annotation], referenceCodes: Codebook, handedIn: [Annotation],
      handedInCodes: Codebook, answers: [AnnotationID: AnnotationID] = [:]
    ) {
      self.reference = reference
      self.referenceCodes = referenceCodes
      self.handedIn = handedIn
      self.handedInCodes = handedInCodes
      self.answers = answers
    }
  }

  private struct Judgement: Hashable, Sendable {
    var reference: Verdict.Conclusion
    var handIn: Verdict.Conclusion
  }

  /// Compares the marks of one more article.
  ///
  /// - Throws: ``GradingError/tooManyOverlaps`` when the marks lie on each other without end.
  public mutating func compare(_ sides: Sides) throws(GradingError) {
    let reference = sides.reference.sorted(by: Annotation.precedesInDocument)
    let handedIn = sides.handedIn.sorted(by: Annotation.precedesInDocument)
    let referenceNames = Self.names(sides.referenceCodes)
    let handedInNames = Self.names(sides.handedInCodes)
    func names(_ mark: Annotation, _ names: [CodeID: String]) -> Set<String> {
      Set(mark.codes.map { names[$0] ?? $0.rawValue.lowercased() })
    }
    let found = SpanMatching.pairs(reference, handedIn, answers: sides.answers) {
      names($0, referenceNames).intersection(names($1, handedInNames)).count
    }
    guard let found else { throw .tooManyOverlaps }
    var compared: [Finding] = []
    for pair in found {
      let (one, other) = (reference[pair.reference], handedIn[pair.handedIn])
      if let left = one.claim.verdict?.conclusion, let right = other.claim.verdict?.conclusion {
        judgements.append(Judgement(reference: left, handIn: right))
      }
      compared.append(
        Finding(
          reference: one, handedIn: other, overlap: pair.overlap,
          isGiven: sides.answers[other.id] != nil,
          differences: Self.differences(
            (one, names(one, referenceNames)), (other, names(other, handedInNames)))))
    }
    let pairedReference = Set(found.map(\.reference))
    let pairedHandedIn = Set(found.map(\.handedIn))
    for (number, mark) in reference.enumerated() where !pairedReference.contains(number) {
      compared.append(Finding(reference: mark))
    }
    for (number, mark) in handedIn.enumerated() where !pairedHandedIn.contains(number) {
      compared.append(Finding(handedIn: mark, isGiven: sides.answers[mark.id] != nil))
    }
    findings += compared.sorted { a, b in
      guard let left = a.reference ?? a.handedIn, let right = b.reference ?? b.handedIn else {
        return false
      }
      return Annotation.precedesInDocument(left, right)
    }
    verdicts = CohenKappa(judgements.map { ($0.reference, $0.handIn) })
  }

  private static func names(_ codebook: Codebook) -> [CodeID: String] {
    Dictionary(
      codebook.codes.map { ($0.id, $0.name.lowercased()) }, uniquingKeysWith: { first, _ in first })
  }

  private static func differences(
    _ reference: (mark: Annotation, codes: Set<String>),
    _ handedIn: (mark: Annotation, codes: Set<String>)
  ) -> [Difference] {
    func list(_ words: some Sequence<String>) -> String { words.sorted().joined(separator: ", ") }
    let (one, other) = (reference.mark.claim, handedIn.mark.claim)
    let fields: [(String, String, String)] = [
      (
        "verdict", one.verdict?.conclusion?.rawValue ?? "",
        other.verdict?.conclusion?.rawValue ?? ""
      ),
      ("type", list(Set(one.types.map(\.rawValue))), list(Set(other.types.map(\.rawValue)))),
      ("value", one.quantity?.value ?? "", other.quantity?.value ?? ""),
      ("unit", one.quantity?.unit ?? "", other.quantity?.unit ?? ""),
      (
        "comparator", one.quantity?.comparator?.rawValue ?? "",
        other.quantity?.comparator?.rawValue ?? ""
      ),
      ("codes", list(reference.codes), list(handedIn.codes)),
    ]
    return fields.filter { $0.1 != $0.2 }.map {
      Difference(field: $0.0, reference: $0.1, handIn: $0.2)
    }
  }
}

extension Grading {
  /// How many findings have an outcome.
  public func count(_ outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }

  /// The part of the reference that was found; `nil` when the reference is empty.
  public var recall: Double? { Self.share(count(.found), count(.missed)) }

  /// The part of the hand-in that the reference has; `nil` when the hand-in is empty.
  public var precision: Double? { Self.share(count(.found), count(.overTagged)) }

  /// How many claims have a verdict in the reference and none in the hand-in.
  public var verdictsMissing: Int {
    findings.count {
      $0.outcome == .found && $0.reference?.claim.verdict?.conclusion != nil
        && $0.handedIn?.claim.verdict?.conclusion == nil
    }
  }

  private static func share(_ part: Int, _ rest: Int) -> Double? {
    part + rest > 0 ? Double(part) / Double(part + rest) : nil
  }
}

/// Why a hand-in could not be compared.
public enum GradingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More marks lie on each other than can be compared.
  case tooManyOverlaps

  /// A sentence that says what was wrong.
  public var description: String {
    "More than \(SpanMatching.limit) pairs of marks overlap in one article: they cannot be compared."
  }
}
