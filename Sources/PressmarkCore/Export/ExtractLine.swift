/// One line of `extract --json`: a file read as an article, without a library.
public struct ExtractLine: Encodable, Hashable, Sendable {
  private let file: String
  private let metadata: ArticleMetadata
  private let revision: Revision

  /// What was read from a file.
  public init(file: String, metadata: ArticleMetadata, revision: Revision) {
    self.file = file
    self.metadata = metadata
    self.revision = revision
  }

  private enum Field: String, CodingKey {
    case file, title, byline, published, language, site, url, text, articleBody, blocks
  }

  /// Writes every key; what is not known is `null`.
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
