/// What a teacher sets: articles with the claims to review, the codebook, and what is asked.
public struct Assignment: Hashable, Sendable {
  /// The longest text of a title, an instruction or a question, in Unicode scalars.
  public static let textLimit = 100_000

  /// What names the assignment; hand-ins carry it.
  public var id: String
  /// What it is called; may be empty.
  public var title: String
  /// What to do, in sentences; may be empty.
  public var instructions: String
  /// What is to be answered about each claim.
  public var questions: [String]
  /// The last day for handing in.
  public var due: CalendarDay?
  /// What a verdict needs before a claim counts as reviewed.
  public var need: ReviewNeed
  /// Where the claims come from.
  public var source: ClaimSource
  /// Who set it.
  public var author: String
  /// When it was made, UTC.
  public var created: Timestamp
  /// The articles, each with the claims to review.
  public var articles: [AnnotationBundle]
  /// The codebook.
  public var codebook: Codebook

  /// Where the claims to review come from.
  public enum ClaimSource: String, Hashable, Sendable, Codable, CaseIterable {
    /// They are in the assignment.
    case given
    /// The student takes what the rules suggest, and adds what they miss.
    case suggestions
  }

  /// An assignment of articles and claims.
  public init(
    id: String, title: String = "", instructions: String = "", questions: [String] = [],
    due: CalendarDay? = nil, need: ReviewNeed = .either, source: ClaimSource = .given,
    author: String, created: Timestamp, articles: [AnnotationBundle], codebook: Codebook
  ) {
    self.id = id
    self.title = CanonicalText.line(title)
    self.instructions = CanonicalText.block(instructions)
    self.questions = questions.map(CanonicalText.line).filter { !$0.isEmpty }
    self.due = due
    self.need = need
    self.source = source
    self.author = author
    self.created = created
    self.articles = articles
    self.codebook = codebook
  }

  /// The names of the claims to review.
  public var claims: Set<AnnotationID> { Set(articles.flatMap(\.annotations).map(\.id)) }

  /// The marks as a student may see them: links lead to marks of the assignment only, and without
  /// verdicts also evidence and notes are left out, and each mark is ready for review.
  public static func handedOut(
    _ annotations: [Annotation], withVerdicts: Bool
  ) -> [Annotation] {
    let names = Set(annotations.map(\.id))
    return annotations.map { annotation in
      var result = annotation
      result.relations.removeAll { !names.contains($0.target) }
      guard !withVerdicts else { return result }
      result.claim.verdict = nil
      result.claim.evidence = []
      result.note = ""
      result.status = .ready
      return result
    }
  }
}
