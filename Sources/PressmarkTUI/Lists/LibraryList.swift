public import PressmarkCore

/// The list of articles in the library.
public enum LibraryList {
  /// An article as the list shows it.
  public struct Entry: Hashable, Sendable {
    /// The article.
    public var id: ArticleID
    /// What is known about it.
    public var metadata: ArticleMetadata
    /// The number of its marks.
    public var annotationCount: Int
    /// How far it has been read, from 0 to 1; `nil` when it was never opened.
    public var progress: Double?
    /// The number of its orphans.
    public var orphanCount: Int

    /// An article as the list shows it.
    public init(
      id: ArticleID, metadata: ArticleMetadata, annotationCount: Int, progress: Double? = nil,
      orphanCount: Int = 0
    ) {
      self.id = id
      self.metadata = metadata
      self.annotationCount = annotationCount
      self.progress = progress
      self.orphanCount = orphanCount
    }
  }

  /// The list of some articles, in their order.
  public static func view(_ entries: [Entry]) -> ListView<ArticleID> {
    ListView(
      columns: [
        ListColumn("title", minimum: 20, weight: 6),
        ListColumn("source", minimum: 10, weight: 2, rank: 2),
        ListColumn("date", minimum: 10, rank: 3),
        ListColumn("read", minimum: 4, rank: 4, isNumeric: true),
        ListColumn("marks", minimum: 5, rank: 1, isNumeric: true),
      ],
      rows: rows(entries),
      emptySentence: "The library is empty. :add PATH, or `pressmark add PATH`, imports articles.")
  }

  /// The rows of some articles, for ``ListView/replace(rows:)``.
  public static func rows(_ entries: [Entry]) -> [ListView<ArticleID>.Row] {
    entries.map { entry in
      let metadata = entry.metadata
      let progress = entry.progress.map { "\(Int(max(0, min(1, $0)) * 100))%" } ?? "new"
      let orphans = entry.orphanCount > 0 ? " !\(entry.orphanCount)" : ""
      return ListView.Row(
        id: entry.id,
        cells: [
          ListCell(metadata.title.isEmpty ? entry.id.rawValue : metadata.title),
          ListCell(metadata.site ?? metadata.byline.first ?? "", .label),
          ListCell(metadata.published?.iso8601 ?? "", .dim),
          ListCell(progress, .dim),
          ListCell("\(entry.annotationCount)\(orphans)", orphans.isEmpty ? .text : .warning),
        ])
    }
  }
}
