/// Makes articles of files.
public enum ArticleImport {
  /// Every format that is read, the most particular first; the last one takes any text.
  static let importers: [any Importer] = [MarkdownImporter(), PlainTextImporter()]

  /// The file name extensions of the formats that are read, in lower case and without the dot.
  public static let extensions: [String] = importers.flatMap(\.extensions).sorted()

  /// The article in a file's bytes.
  ///
  /// The format is told from the content and the name. Every text passes ``CanonicalText``.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - name: The file's name or path, for telling the format and for messages; `nil` for standard
  ///     input.
  ///   - options: What the user knows better.
  /// - Returns: The article, its text canonical; nothing is stored.
  /// - Throws: ``ImportError`` when there is no article in the bytes that can be read.
  public static func article(
    from bytes: [UInt8], named name: String? = nil, options: ImportOptions = ImportOptions()
  ) throws(ImportError) -> ImportedArticle {
    let shownName = name ?? "standard input"
    if let kind = ContentKind(bytes, name: name), options.format == nil {
      throw .unsupported(shownName, format: kind.name, advice: kind.advice)
    }
    let decoded = try DecodedText(bytes, name: shownName)
    let importer = importer(for: decoded.text, name: name, format: options.format)
    var draft = importer.draft(of: decoded.text)
    let revision = CanonicalText.revision(of: draft.blocks)
    guard !revision.text.isEmpty else { throw .empty(shownName) }
    if draft.metadata.language == nil {
      draft.metadata.language = LanguageGuess.language(of: revision)
    }
    return ImportedArticle(
      metadata: corrected(draft.metadata, by: options), revision: revision,
      importer: "\(importer.format)/\(importer.version)", notes: decoded.notes + draft.notes)
  }

  private static func importer(for text: String, name: String?, format: String?) -> any Importer {
    if let format, let asked = importers.first(where: { $0.format == format }) { return asked }
    let suffix = name.map { fileExtension(of: $0) } ?? ""
    return importers.first { $0.extensions.contains(suffix) && $0.format != "text" }
      ?? importers.first { $0.recognises(text) } ?? PlainTextImporter()
  }

  /// What stands after the last dot of a path's last part, in lower case; empty when nothing does.
  static func fileExtension(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return "" }
    return file[file.index(after: dot)...].lowercased()
  }

  /// The metadata with the user's corrections, every field through the gate.
  private static func corrected(
    _ found: ArticleMetadata, by options: ImportOptions
  ) -> ArticleMetadata {
    ArticleMetadata(
      title: CanonicalText.line(options.title ?? found.title),
      byline: (options.byline ?? found.byline).map(CanonicalText.line).filter { !$0.isEmpty },
      published: options.published ?? found.published,
      language: options.language ?? found.language,
      site: (options.site ?? found.site).map(CanonicalText.line),
      url: webAddress(options.url ?? found.url))
  }

  /// An address, when it is one that may be shown and opened: `http` or `https`, without blanks.
  static func webAddress(_ text: String?) -> String? {
    guard let text else { return nil }
    let address = CanonicalText.line(text)
    let lowered = address.lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"),
      !address.unicodeScalars.contains(where: { $0.isBlank || $0 == "<" || $0 == ">" || $0 == "\"" }
      )
    else { return nil }
    return address
  }
}
