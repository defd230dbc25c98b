/// A mark by one coder: one or more spans, codes, a note, and optionally a claim.
public struct Annotation: Hashable, Sendable, Identifiable {
  /// What names the annotation in every library.
  public let id: AnnotationID
  /// The article it stands in.
  public var article: ArticleID
  /// Where it stands, in document order; never empty, never overlapping one another.
  public var selectors: [Selector]
  /// The digest of the revision that the spans belong to.
  ///
  /// An annotation whose revision is not the article's newest one is an orphan: its place was not
  /// found again.
  public var revision: String
  /// The codes, in the order in which they were given.
  public var codes: [CodeID]
  /// The coder's note, Markdown or plain; empty when there is none.
  public var note: String
  /// The claim fields; ``Claim/isEmpty`` when none is filled.
  public var claim: Claim
  /// Links to other annotations, in the order in which they were made.
  public var relations: [Relation]
  /// Who made the mark.
  public var coder: String
  /// When it was made, UTC.
  public var created: Timestamp
  /// When it was last changed, UTC.
  public var modified: Timestamp
  /// How far the work on it has come.
  public var status: AnnotationStatus

  /// A mark by one coder.
  public init(
    id: AnnotationID, article: ArticleID, selectors: [Selector], revision: String,
    codes: [CodeID] = [], note: String = "", claim: Claim = Claim(), relations: [Relation] = [],
    coder: String, created: Timestamp, modified: Timestamp, status: AnnotationStatus = .draft
  ) {
    self.id = id
    self.article = article
    self.selectors = selectors
    self.revision = revision
    self.codes = codes
    self.note = note
    self.claim = claim
    self.relations = relations
    self.coder = coder
    self.created = created
    self.modified = modified
    self.status = status
  }

  /// Where the annotation stands, in document order.
  public var spans: [TextSpan] { selectors.map(\.span) }

  /// The smallest span that holds the whole annotation.
  public var extent: TextSpan {
    guard let first = selectors.first else { return TextSpan(.zero, .zero) }
    return selectors.dropFirst().reduce(first.span) { $0.union($1.span) }
  }

  /// The marked words of each span.
  public var quotes: [String] { selectors.map(\.exact) }

  /// Document order: by start, then the longer first, then by identifier.
  public static func precedesInDocument(_ a: Annotation, _ b: Annotation) -> Bool {
    let (left, right) = (a.extent, b.extent)
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end > right.end }
    return a.id < b.id
  }
}

/// What names an annotation: a UUID (version 7, RFC 9562) in lower case.
public struct AnnotationID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The name itself.
  public let rawValue: String

  /// The annotation with that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the first name sorts before the second.
  public static func < (a: AnnotationID, b: AnnotationID) -> Bool { a.rawValue < b.rawValue }
}

/// How far the work on an annotation has come.
public enum AnnotationStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Being worked on.
  case draft
  /// Ready for review.
  case ready
  /// A reviewer has given a verdict.
  case reviewed
  /// Disagreements between coders are settled.
  case adjudicated
}

/// A link from one annotation to another.
public struct Relation: Hashable, Sendable, Codable {
  /// What the first annotation does to the second.
  public var kind: Kind
  /// The second annotation.
  public var target: AnnotationID

  /// A link to another annotation.
  public init(kind: Kind, target: AnnotationID) {
    self.kind = kind
    self.target = target
  }

  /// What one annotation can do to another.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Says the same again.
    case repeats
    /// Says what cannot be true together with it.
    case contradicts
    /// Says it more exactly.
    case refines
    /// Gives a reason for it.
    case supports
    /// Goes on with it.
    case continues
    /// Is one of its parts.
    case partOf = "part of"
  }
}
