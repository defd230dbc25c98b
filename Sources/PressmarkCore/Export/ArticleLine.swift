/// One line of `list --json`: an article.
public struct ArticleLine: Encodable, Hashable, Sendable {
  private let article: Article
  private let annotations: Int

  /// An article and the number of its annotations.
  public init(_ article: Article, annotations: Int) {
    self.article = article
    self.annotations = annotations
  }

  private enum Field: String, CodingKey {
    case id, title, byline, published, language, site, annotations, revision
  }

  /// Writes every key; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(article.id, forKey: .id)
    try fields.encode(article.metadata.title, forKey: .title)
    try fields.encode(article.metadata.byline, forKey: .byline)
    try fields.encode(article.metadata.published, forKey: .published)
    try fields.encode(article.metadata.language, forKey: .language)
    try fields.encode(article.metadata.site, forKey: .site)
    try fields.encode(annotations, forKey: .annotations)
    try fields.encode(article.revision, forKey: .revision)
  }
}

/// One line of `add --json`: what became of a file.
public struct AdditionLine: Encodable, Hashable, Sendable {
  private let id: ArticleID
  private let title: String
  private let file: String?
  private let added: Bool

  /// An article that was added, or was there already.
  public init(_ article: Article, file: String?, added: Bool) {
    id = article.id
    title = article.metadata.title
    self.file = file
    self.added = added
  }

  private enum Field: String, CodingKey { case id, title, file, added }

  /// Writes every key; the file is `null` for standard input.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(title, forKey: .title)
    try fields.encode(file, forKey: .file)
    try fields.encode(added, forKey: .added)
  }
}
