/// What a student hands in: the articles with the claims as reviewed, and the marks of his own.
public struct HandIn: Hashable, Sendable {
  /// The assignment that it answers; `nil` for a review that nobody set.
  public var assignment: String?
  /// The assignment's title; may be empty.
  public var title: String
  /// Who hands it in.
  public var coder: String
  /// When it was made, UTC.
  public var created: Timestamp
  /// The articles; every mark in them is the student's.
  public var articles: [AnnotationBundle]
  /// The codebook.
  public var codebook: Codebook
  /// For each mark that answers a claim of the assignment, that claim.
  public var answers: [AnnotationID: AnnotationID]
  /// Who gave the marks their status, and when, in the order of the marks.
  public var statuses: [StatusRecord]

  /// Who gave a mark its status, and when: what the student's journal says.
  public struct StatusRecord: Hashable, Sendable, Codable {
    /// The mark in the hand-in.
    public var annotation: AnnotationID
    /// Its status.
    public var status: AnnotationStatus
    /// Who gave it.
    public var coder: String
    /// When, UTC.
    public var time: Timestamp
  }

  /// How far the review had come.
  public var progress: ReviewProgress {
    var progress = ReviewProgress()
    for annotation in articles.flatMap(\.annotations) { progress.count(annotation) }
    return progress
  }

  /// What a student has made of some articles.
  ///
  /// A claim of the assignment becomes a mark of the student, under a name that follows from the
  /// assignment, the student and the claim: importing the hand-in leaves the teacher's own marks
  /// alone, and importing a later one changes the marks of the first.
  ///
  /// - Parameters:
  ///   - assignment: What it answers; `nil` for a review that nobody set.
  ///   - bundles: The articles with all their marks; what is neither the student's nor a claim of the
  ///     assignment is left out, and so are orphans, which have no place to compare.
  ///   - codebook: The codebook of the student's library.
  ///   - coder: The student.
  ///   - now: The moment of handing in.
  ///   - status: Who gave a mark its status, as the journal knows it.
  /// - Throws: What `status` throws.
  public init<Failure: Error>(
    to assignment: Assignment?, of bundles: [AnnotationBundle], codebook: Codebook, coder: String,
    at now: Timestamp,
    status: (Annotation) throws(Failure) -> (coder: String, time: Timestamp)?
  ) throws(Failure) {
    self.assignment = assignment?.id
    title = assignment?.title ?? ""
    self.coder = coder
    created = now
    self.codebook = codebook
    articles = []
    answers = [:]
    statuses = []
    let given = assignment?.claims ?? []
    var names: [AnnotationID: AnnotationID] = [:]
    for annotation in bundles.flatMap(\.annotations) {
      if given.contains(annotation.id) {
        names[annotation.id] = Self.name(
          of: annotation.id, in: assignment?.id ?? "", by: coder)
      } else if annotation.coder == coder {
        names[annotation.id] = annotation.id
      }
    }
    for bundle in bundles {
      var marks: [Annotation] = []
      for annotation in bundle.annotations where !bundle.isOrphan(annotation) {
        guard let name = names[annotation.id] else { continue }
        marks.append(Self.renamed(annotation, name, coder: coder, names))
        if given.contains(annotation.id) { answers[name] = annotation.id }
        if let given = try status(annotation) {
          statuses.append(
            StatusRecord(
              annotation: name, status: annotation.status, coder: given.coder, time: given.time))
        }
      }
      articles.append(
        AnnotationBundle(
          article: bundle.article, revision: bundle.revision, annotations: marks,
          codebook: codebook))
    }
  }

  private static func renamed(
    _ annotation: Annotation, _ name: AnnotationID, coder: String,
    _ names: [AnnotationID: AnnotationID]
  ) -> Annotation {
    Annotation(
      id: name, article: annotation.article, selectors: annotation.selectors,
      revision: annotation.revision, codes: annotation.codes, note: annotation.note,
      claim: annotation.claim,
      relations: annotation.relations.compactMap { relation in
        names[relation.target].map { Relation(kind: relation.kind, target: $0) }
      },
      coder: coder, created: annotation.created, modified: annotation.modified,
      status: annotation.status)
  }

  /// A UUID of version 8 (RFC 9562, section 5.8) from SHA-256 of assignment, student and claim.
  static func name(
    of claim: AnnotationID, in assignment: String, by coder: String
  ) -> AnnotationID {
    let digest = CanonicalText.digest(of: "\(assignment)\n\(coder)\n\(claim.rawValue)")
    var digits = Array(digest.utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "a")
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return AnnotationID(
      rawValue: groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-"))
  }

  init(
    assignment: String?, title: String, coder: String, created: Timestamp,
    articles: [AnnotationBundle], codebook: Codebook, answers: [AnnotationID: AnnotationID],
    statuses: [StatusRecord]
  ) {
    self.assignment = assignment
    self.title = title
    self.coder = coder
    self.created = created
    self.articles = articles
    self.codebook = codebook
    self.answers = answers
    self.statuses = statuses
  }
}
