/// One line of `extract --json`: an article of a file, read without a library.
public struct ExtractLine: Encodable, Hashable, Sendable {
  private let file: String
  private let metadata: ArticleMetadata
  private let revision: Revision
  private let part: Int?
  private let provenance: [MetadataField: String]?

  /// What was read from a file.
  public init(file: String, metadata: ArticleMetadata, revision: Revision) {
    self.file = file
    self.metadata = metadata
    self.revision = revision
    part = nil
    provenance = nil
  }

  /// What was read from a file.
  ///
  /// - Parameters:
  ///   - file: The file's name.
  ///   - article: One of the articles in it.
  ///   - isOneOfMany: Whether the file holds several, so that the line says which this is.
  ///   - hasProvenance: Whether the line says where each field was found, and the fields that most
  ///     articles lack.
  public init(
    file: String, article: ImportedArticle, isOneOfMany: Bool, hasProvenance: Bool = false
  ) {
    self.file = file
    metadata = article.metadata
    revision = article.revision
    part = isOneOfMany ? article.part : nil
    provenance = hasProvenance ? article.provenance : nil
  }

  private enum Field: String, CodingKey {
    case file, title, byline, published, language, site, url, text, articleBody, blocks, part
    case provenance, modified, section, page, words, documentNumber
  }

  /// Writes every key; what is not known is `null`.
  ///
  /// `part` is there only for one of many articles, and what comes with the provenance only with it.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(file, forKey: .file)
    try fields.encode(metadata.title, forKey: .title)
    try fields.encode(metadata.byline, forKey: .byline)
    try fields.encode(metadata.published, forKey: .published)
    try fields.encode(metadata.language, forKey: .language)
    try fields.encode(metadata.site, forKey: .site)
    try fields.encode(metadata.url, forKey: .url)
    try fields.encode(revision.text, forKey: .text)
    try fields.encode(revision.articleBody, forKey: .articleBody)
    try fields.encode(revision.blocks.map(BlockLine.init), forKey: .blocks)
    try fields.encodeIfPresent(part, forKey: .part)
    guard let provenance else { return }
    try fields.encode(metadata.modified, forKey: .modified)
    try fields.encode(metadata.section, forKey: .section)
    try fields.encode(metadata.page, forKey: .page)
    try fields.encode(metadata.words, forKey: .words)
    try fields.encode(metadata.documentNumber, forKey: .documentNumber)
    let named = Dictionary(
      provenance.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    try fields.encode(named, forKey: .provenance)
  }
}

/// A block as machine formats write it: `{"role","level"?,"start","end"}`, in Unicode scalars.
struct BlockLine: Codable, Hashable {
  var role: String
  var level: Int?
  var start: Int
  var end: Int

  init(_ block: Block) {
    role = block.role.name
    level = block.role.level
    start = block.span.start.scalars
    end = block.span.end.scalars
  }
}
