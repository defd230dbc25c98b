/// What was read from an annotated Markdown file.
public struct ReadExport: Hashable, Sendable {
  /// The annotated article, with the changes that were made by hand.
  public var bundle: AnnotationBundle
  /// What became of the changes that were made by hand.
  public var report = ImportReport()

  /// The article.
  public var article: Article { bundle.article }
  /// The newest revision in the file: the one that was exported, or the text as changed by hand.
  public var revision: Revision { bundle.revision }
  /// The annotations, in document order, orphans last.
  public var annotations: [Annotation] { bundle.annotations }
  /// The codes that the annotations name.
  public var codes: [Code] { bundle.codebook.codes }
}

/// What an import found changed in a file.
public struct ImportReport: Hashable, Sendable {
  /// Whether anything was changed by hand since the export.
  public var isEdited = false
  /// Whether the article's text was changed: it is then a new revision.
  public var hasNewText = false
  /// Annotations whose words stand where they stood, give or take text before them.
  public var kept: [AnnotationID] = []
  /// Annotations whose words were changed and found again.
  public var refound: [AnnotationID] = []
  /// Annotations whose place was not found: they are orphans now.
  public var lost: [AnnotationID] = []
  /// Annotations whose note was changed.
  public var changedNotes: [AnnotationID] = []
  /// Sentences for the user, in the order of the file.
  public var sentences: [String] = []

  /// A report of an import in which nothing was changed.
  public init() {}
}
