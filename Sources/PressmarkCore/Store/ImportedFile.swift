/// A file that was read: its content and the articles that were found in it.
public struct ImportedFile: Sendable {
  /// The content.
  public var original: Original
  /// The file as it was then; `nil` for standard input and for what was fetched.
  public var source: FileSource?
  /// How it was read, and what the user knew better.
  public var options: ImportOptions
  /// What was found, in the order of the file.
  public var parts: [ImportedPart]

  /// Reads the articles of a file's content.
  ///
  /// An article without an address of its own gets the one that it was fetched from.
  ///
  /// - Throws: ``ImportError`` when there is no article in it that can be read.
  public init(
    reading original: Original, named name: String?, source: FileSource? = nil,
    options: ImportOptions = ImportOptions()
  ) throws(ImportError) {
    self.original = original
    self.source = source
    self.options = options
    var reading = options
    reading.contentType = options.contentType ?? original.contentType
    parts = try ArticleImport.parts(from: original.bytes, named: name, options: reading)
    guard let address = ArticleImport.webAddress(original.address) else { return }
    parts = parts.map { part in
      guard case .article(var article) = part, article.metadata.url == nil, parts.count == 1 else {
        return part
      }
      article.metadata.url = address
      article.provenance[.url] = "the address it was fetched from"
      return .article(article)
    }
  }

  /// The articles, without what was refused.
  public var articles: [ImportedArticle] {
    parts.compactMap { part in
      guard case .article(let article) = part else { return nil }
      return article
    }
  }

  /// What could not be read.
  public var refusals: [ImportRefusal] {
    parts.compactMap { part in
      guard case .refused(let refusal) = part else { return nil }
      return refusal
    }
  }
}
