/// Makes articles of files.
public enum ArticleImport {
  /// Every format that is read, the most particular first; the last one takes any text.
  static let importers: [any Importer] = [
    EuropresseImporter(), FactivaImporter(), NexisImporter(),
    EPUBImporter(), PDFImporter(), PageArchiveImporter(), MailImporter(), FeedImporter(),
    PageImporter(), MarkdownImporter(), PlainTextImporter(),
  ]

  /// The file name extensions of the formats that are read, in lower case and without the dot.
  public static let extensions: [String] = Set(importers.flatMap(\.extensions)).sorted()

  /// The names of the formats that are read, as a user may ask for them.
  public static let formats: [String] = importers.map(\.format)

  /// The articles in a file's bytes: one in most formats, many in a press database's export.
  ///
  /// The format is told from the content and the name. Every text passes ``CanonicalText``. What is
  /// returned keeps the order of the file, and is never empty.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - name: The file's name or path, for telling the format and for messages; `nil` for standard
  ///     input.
  ///   - options: What the user knows better.
  /// - Returns: The articles, their texts canonical; nothing is stored.
  /// - Throws: ``ImportError`` when there is no article in the bytes that can be read.
  public static func parts(
    from bytes: [UInt8], named name: String? = nil, options: ImportOptions = ImportOptions()
  ) throws(ImportError) -> [ImportedPart] {
    let source = ImportSource(bytes: bytes, name: name, options: options)
    guard !bytes.isEmpty else { throw .empty(source.shownName) }
    let importer = try importer(for: source)
    let drafts = try importer.parts(of: source)
    guard !drafts.isEmpty else { throw .empty(source.shownName) }
    var parts: [ImportedPart] = []
    parts.reserveCapacity(drafts.count)
    for (index, draft) in drafts.enumerated() {
      parts.append(part(index + 1, of: draft, by: importer, options: options))
    }
    // One article and no text in it: that is the file's fault, and said of the file.
    if parts.count == 1, case .refused(let refusal) = parts[0] {
      if case .article = drafts[0] { throw .empty(source.shownName) }
      throw .notAnArticle(source.shownName, reason: refusal.reason)
    }
    return parts
  }

  /// The first article in a file's bytes.
  ///
  /// - Throws: ``ImportError`` when there is no article in the bytes that can be read.
  public static func article(
    from bytes: [UInt8], named name: String? = nil, options: ImportOptions = ImportOptions()
  ) throws(ImportError) -> ImportedArticle {
    let parts = try parts(from: bytes, named: name, options: options)
    for case .article(let article) in parts { return article }
    throw .notAnArticle(
      name ?? "standard input", reason: "none of its \(parts.count) articles can be read")
  }

  private static func importer(for source: ImportSource) throws(ImportError) -> any Importer {
    if let format = source.options.format,
      let asked = importers.first(where: { $0.format == format })
    {
      return asked
    }
    if let known = importers.first(where: { $0.recognises(source) && $0.format != "text" }) {
      return known
    }
    if let kind = ContentKind(source) {
      throw .unsupported(source.shownName, format: kind.name, advice: kind.advice)
    }
    return PlainTextImporter()
  }

  private static func part(
    _ number: Int, of draft: DraftPart, by importer: any Importer, options: ImportOptions
  ) -> ImportedPart {
    switch draft {
    case .refused(let title, let reason):
      return .refused(
        ImportRefusal(part: number, title: title.map(CanonicalText.line), reason: reason))
    case .repeated(let title, let reason):
      return .refused(
        ImportRefusal(
          part: number, title: title.map(CanonicalText.line), reason: reason, isRepetition: true))
    case .article(var draft):
      let revision = CanonicalText.revision(of: draft.blocks)
      guard !revision.text.isEmpty else {
        let title = CanonicalText.line(draft.metadata.title)
        return .refused(
          ImportRefusal(
            part: number, title: title.isEmpty ? nil : title, reason: "there is no text in it"))
      }
      if draft.metadata.language == nil {
        draft.metadata.language = LanguageGuess.language(of: revision)
        if draft.metadata.language != nil { draft.provenance[.language] = "the words" }
      }
      let metadata = corrected(draft.metadata, by: options)
      for field in options.given { draft.provenance[field] = "you" }
      draft.provenance = draft.provenance.filter { metadata.has($0.key) }
      return .article(
        ImportedArticle(
          metadata: metadata, revision: revision,
          importer: "\(importer.format)/\(importer.version)", part: number,
          provenance: draft.provenance.mapValues(CanonicalText.line), notes: draft.notes))
    }
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
      site: line(options.site ?? found.site),
      url: webAddress(options.url ?? found.url),
      section: line(options.section ?? found.section), modified: found.modified,
      page: line(options.page ?? found.page), words: found.words,
      documentNumber: line(found.documentNumber))
  }

  /// A field through the gate; `nil` when nothing is left of it.
  private static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = CanonicalText.line(text)
    return line.isEmpty ? nil : line
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
