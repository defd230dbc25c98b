public import PressmarkCore

/// The list of claims: every mark of an article or of the library, one a row.
public enum ClaimsList {
  /// A mark as the list shows it.
  public struct Entry: Hashable, Sendable {
    /// The mark.
    public var annotation: Annotation
    /// The title of its article; empty where all are of one article.
    public var articleTitle: String

    /// A mark as the list shows it.
    public init(_ annotation: Annotation, articleTitle: String = "") {
      self.annotation = annotation
      self.articleTitle = articleTitle
    }
  }

  /// The list of some marks, in their order.
  public static func view(_ entries: [Entry], codebook: Codebook) -> ListView<AnnotationID> {
    ListView(
      columns: columns(withArticles: entries.contains { !$0.articleTitle.isEmpty }),
      rows: rows(entries, codebook: codebook),
      emptySentence: "No claim yet. In an article, select words with v, s or e, then t tags them.")
  }

  /// The rows of some marks, for ``ListView/replace(rows:)``.
  public static func rows(
    _ entries: [Entry], codebook: Codebook
  ) -> [ListView<AnnotationID>.Row] {
    entries.map { row($0, codebook: codebook) }
  }

  static func columns(withArticles: Bool) -> [ListColumn] {
    [
      ListColumn("", minimum: 1),
      ListColumn("codes", minimum: 11, weight: 2),
      ListColumn("passage", minimum: 20, weight: 5),
      ListColumn("speaker", minimum: 10, weight: 2, rank: 2),
      ListColumn("quantity", minimum: 9, weight: 1, rank: 3),
      ListColumn("article", minimum: 12, weight: 2, rank: withArticles ? 1 : 5),
      ListColumn("status", minimum: 8, rank: 4),
    ]
  }

  private static func row(_ entry: Entry, codebook: Codebook) -> ListView<AnnotationID>.Row {
    let annotation = entry.annotation
    let claim = annotation.claim
    let codes = annotation.codes.map { codebook[$0]?.name ?? $0.rawValue }
    let color = annotation.codes.first.flatMap { codebook[$0] }?.color
    let verdict = claim.verdict?.conclusion.map(MarginCard.glyph) ?? ""
    return ListView.Row(
      id: annotation.id,
      cells: [
        ListCell(verdict, .warning),
        ListCell(codes.joined(separator: ", "), color.map { .code($0) } ?? .dim),
        ListCell(TypedText.line(ofQuotes: annotation.quotes)),
        ListCell(claim.speaker ?? claim.speakerKind?.rawValue ?? ""),
        ListCell(CardField.quantity.shownText(of: annotation)),
        ListCell(entry.articleTitle, .dim),
        ListCell(annotation.status.rawValue, .dim),
      ])
  }
}
