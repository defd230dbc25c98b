/// One line of `review --json`: a claim and how far its review has come.
public struct ReviewLine: Encodable, Hashable, Sendable {
  private let annotation: Annotation
  private let needs: String?
  private let passage: String
  private let statusBy: String?
  private let statusAt: Timestamp?

  /// A claim; `needs` says what keeps it from counting as reviewed.
  public init(
    _ annotation: Annotation, needs: String?, passage: String, statusBy: String?,
    statusAt: Timestamp?
  ) {
    self.annotation = annotation
    self.needs = needs
    self.passage = passage
    self.statusBy = statusBy
    self.statusAt = statusAt
  }

  private enum Field: String, CodingKey {
    case id, article, quote, passage, verdict, status, reviewed, needs, statusBy, statusAt
  }

  /// Writes every key; `null` where nothing is known.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(annotation.id, forKey: .id)
    try fields.encode(annotation.article, forKey: .article)
    try fields.encode(annotation.quotes, forKey: .quote)
    try fields.encode(passage, forKey: .passage)
    try fields.encode(annotation.claim.verdict?.conclusion, forKey: .verdict)
    try fields.encode(annotation.status, forKey: .status)
    try fields.encode(annotation.status.isReviewed, forKey: .reviewed)
    try fields.encode(needs, forKey: .needs)
    try fields.encode(statusBy, forKey: .statusBy)
    try fields.encode(statusAt, forKey: .statusAt)
  }
}

/// The last line of `review --json`: how far the review has come.
public struct ReviewSummaryLine: Encodable, Hashable, Sendable {
  private let summary: Counts

  private struct Counts: Encodable, Hashable {
    var reviewed: Int
    var toDo: Int
  }

  /// The line for a review.
  public init(_ progress: ReviewProgress) {
    summary = Counts(reviewed: progress.reviewed, toDo: progress.toDo)
  }
}

/// One line of `grade --json`: what came of a mark.
public struct GradeLine: Encodable, Hashable, Sendable {
  private let finding: Grading.Finding

  /// What came of a mark.
  public init(_ finding: Grading.Finding) { self.finding = finding }

  private struct Mark: Encodable {
    var annotation: AnnotationID
    var spans: [TextSpan]
    var quote: [String]

    init(_ annotation: Annotation) {
      self.annotation = annotation.id
      spans = annotation.spans
      quote = annotation.quotes
    }
  }

  private enum Field: String, CodingKey {
    case outcome, article, reference, handIn, overlap, given, differences
  }

  /// Writes every key; `null` for the side that has no mark.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(finding.outcome, forKey: .outcome)
    try fields.encode((finding.reference ?? finding.handedIn)?.article, forKey: .article)
    try fields.encode(finding.reference.map(Mark.init), forKey: .reference)
    try fields.encode(finding.handedIn.map(Mark.init), forKey: .handIn)
    try fields.encode(GradeSummaryLine.rounded(finding.overlap), forKey: .overlap)
    try fields.encode(finding.isGiven, forKey: .given)
    try fields.encode(finding.differences, forKey: .differences)
  }
}

/// The last line of `grade --json`: the figures.
public struct GradeSummaryLine: Encodable, Hashable, Sendable {
  private let summary: Figures

  private struct Figures: Encodable, Hashable {
    var coder: String
    var reference: String
    var found: Int
    var missed: Int
    var overTagged: Int
    var given: Int
    var precision: Double?
    var recall: Double?
    var verdictsCompared: Int
    var verdictsAgreed: Int
    var verdictsMissing: Int
    var kappa: Double?

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(coder, forKey: .coder)
      try fields.encode(reference, forKey: .reference)
      try fields.encode(found, forKey: .found)
      try fields.encode(missed, forKey: .missed)
      try fields.encode(overTagged, forKey: .overTagged)
      try fields.encode(given, forKey: .given)
      // Encoded as null where they are not defined, not left out.
      try fields.encode(precision, forKey: .precision)
      try fields.encode(recall, forKey: .recall)
      try fields.encode(verdictsCompared, forKey: .verdictsCompared)
      try fields.encode(verdictsAgreed, forKey: .verdictsAgreed)
      try fields.encode(verdictsMissing, forKey: .verdictsMissing)
      try fields.encode(kappa, forKey: .kappa)
    }

    private enum CodingKeys: String, CodingKey {
      case coder, reference, found, missed, overTagged, given, precision, recall
      case verdictsCompared, verdictsAgreed, verdictsMissing, kappa
    }
  }

  /// The figures of a comparison, of whom and with what.
  public init(_ grading: Grading, coder: String, reference: String) {
    summary = Figures(
      coder: coder, reference: reference, found: grading.count(.found),
      missed: grading.count(.missed), overTagged: grading.count(.overTagged),
      given: grading.findings.count(where: \.isGiven),
      precision: grading.precision.map(Self.rounded), recall: grading.recall.map(Self.rounded),
      verdictsCompared: grading.verdicts.count, verdictsAgreed: grading.verdicts.agreed,
      verdictsMissing: grading.verdictsMissing, kappa: grading.verdicts.value.map(Self.rounded))
  }

  /// Four digits after the point: more would be noise.
  static func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
}
