/// One annotated article as values: all that an exporter needs, and all that a reader gives back.
public struct AnnotationBundle: Hashable, Sendable {
  /// The article.
  public var article: Article
  /// Its newest revision.
  public var revision: Revision
  /// Older revisions that orphans still belong to.
  public var earlierRevisions: [Revision]
  /// The annotations in document order, orphans last.
  public let annotations: [Annotation]
  /// The codes that the annotations may name.
  public var codebook: Codebook

  /// An annotated article; the annotations may come in any order.
  public init(
    article: Article, revision: Revision, earlierRevisions: [Revision] = [],
    annotations: [Annotation], codebook: Codebook
  ) {
    self.article = article
    self.revision = revision
    self.earlierRevisions = earlierRevisions
    self.annotations = annotations.sorted { a, b in
      let (left, right) = (a.revision == revision.digest, b.revision == revision.digest)
      return left == right ? Annotation.precedesInDocument(a, b) : left
    }
    self.codebook = codebook
  }

  /// The coders of the annotations, sorted.
  public var coders: [String] { Set(annotations.map(\.coder)).sorted() }

  /// The codes that the annotations use, and those above them, in codebook order.
  public var usedCodes: [Code] {
    var used = Set(annotations.flatMap(\.codes))
    var waiting = Array(used)
    while let code = waiting.popLast() {
      guard let parent = codebook[code]?.parent, used.insert(parent).inserted else { continue }
      waiting.append(parent)
    }
    return codebook.codes.filter { used.contains($0.id) }
  }

  /// The names of an annotation's codes; a code that the codebook lacks goes by its identifier.
  public func codeNames(of annotation: Annotation) -> [String] {
    annotation.codes.map { codebook[$0]?.name ?? $0.rawValue }
  }

  /// Whether the annotation's place is not known in the newest revision.
  public func isOrphan(_ annotation: Annotation) -> Bool { annotation.revision != revision.digest }
}
