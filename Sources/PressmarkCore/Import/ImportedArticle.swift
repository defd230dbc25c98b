/// An article as it came out of a file: nothing of it is stored yet.
public struct ImportedArticle: Hashable, Sendable {
  /// What was found about the article, with the user's corrections.
  public var metadata: ArticleMetadata
  /// Its canonical text and blocks.
  public var revision: Revision
  /// The importer and its version: `text/1`, `markdown/1`.
  ///
  /// When an importer's result changes, so does its version.
  public var importer: String
  /// Which article of its file it is, counted from 1: a file of a press database holds many.
  public var part: Int
  /// Where each field of the metadata was found, in words: `json-ld`, `opengraph`, `the page`.
  public var provenance: [MetadataField: String]
  /// What the user should know, as sentences: an encoding that was guessed, text that was repaired.
  public var notes: [String]

  /// An article as it came out of a file.
  public init(
    metadata: ArticleMetadata, revision: Revision, importer: String, part: Int = 1,
    provenance: [MetadataField: String] = [:], notes: [String] = []
  ) {
    self.metadata = metadata
    self.revision = revision
    self.importer = importer
    self.part = part
    self.provenance = provenance
    self.notes = notes
  }
}
