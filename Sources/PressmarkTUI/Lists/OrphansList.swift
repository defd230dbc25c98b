public import PressmarkCore

/// The list of marks whose place was not found again in the newest revision.
public enum OrphansList {
  /// The list of some orphans, in their order.
  public static func view(
    _ entries: [ClaimsList.Entry], codebook: Codebook
  ) -> ListView<AnnotationID> {
    ListView(
      columns: columns, rows: rows(entries, codebook: codebook),
      emptySentence: "No orphan: every mark stands where its quote says.")
  }

  static let columns = [
    ListColumn("codes", minimum: 11, weight: 1),
    ListColumn("words that were marked", minimum: 22, weight: 4),
    ListColumn("after", minimum: 12, weight: 2, rank: 2),
    ListColumn("article", minimum: 12, weight: 2, rank: 1),
  ]

  /// The rows of some orphans, for ``ListView/replace(rows:)``.
  public static func rows(
    _ entries: [ClaimsList.Entry], codebook: Codebook
  ) -> [ListView<AnnotationID>.Row] {
    entries.map { entry in
      let annotation = entry.annotation
      let codes = annotation.codes.map { codebook[$0]?.name ?? $0.rawValue }
      let color = annotation.codes.first.flatMap { codebook[$0] }?.color
      return ListView.Row(
        id: annotation.id,
        cells: [
          ListCell(codes.joined(separator: ", "), color.map { .code($0) } ?? .dim),
          ListCell("« \(TypedText.line(ofQuotes: annotation.quotes)) »"),
          ListCell(annotation.selectors.first?.prefix ?? "", .dim),
          ListCell(entry.articleTitle, .label),
        ])
    }
  }
}
