internal import GRDB

/// A link between two annotations, as either of them sees it.
public struct AnnotationLink: Hashable, Sendable {
  /// The annotation that has the link.
  public let from: AnnotationID
  /// What it does to the other.
  public let kind: Relation.Kind
  /// The annotation that the link leads to; it may have been deleted since.
  public let target: AnnotationID
}

extension Library {
  /// The links of an annotation from either end: those that it has, in their order, then those that
  /// lead to it, by the names of the annotations that have them.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func links(of annotation: Annotation) throws(LibraryError) -> [AnnotationLink] {
    let own = annotation.relations.map {
      AnnotationLink(from: annotation.id, kind: $0.kind, target: $0.target)
    }
    return try own
      + read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT a.id, r.kind FROM relation r
              JOIN annotation a ON a.number = r.annotation
              JOIN article d ON d.number = a.article
            WHERE r.target = ? AND a.id <> r.target AND d.present = 1 AND d.deleted IS NULL
            ORDER BY a.id, r.ordinal
            """, arguments: [annotation.id.rawValue]
        ).compactMap { row in
          try ClaimRecord.value(row, 1).map {
            AnnotationLink(
              from: AnnotationID(rawValue: row[0]), kind: $0, target: annotation.id)
          }
        }
      }
  }
}

/// One line of `relate ANNOTATION --json`: a link.
public struct LinkLine: Encodable, Hashable, Sendable {
  private let kind: Relation.Kind
  private let from: AnnotationID
  private let target: AnnotationID

  /// The line of a link.
  public init(_ link: AnnotationLink) {
    kind = link.kind
    from = link.from
    target = link.target
  }
}
