/// Reads books in EPUB 2 and 3: the whole as one article, or an article a chapter.
struct EPUBImporter: Importer {
  let format = "epub"
  let version = 1
  let extensions = ["epub"]

  func recognises(_ source: ImportSource) -> Bool {
    guard source.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    if source.suffix == "epub" || source.options.contentType == "application/epub+zip" {
      return true
    }
    if source.bytes.dropFirst(30).starts(with: "mimetypeapplication/epub+zip".utf8) { return true }
    let archive = try? ZipArchive(source.bytes, name: source.shownName)
    return archive?["META-INF/container.xml"] != nil
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let book = try EPUBBook(source.bytes, name: source.shownName)
    return source.options.splitsChapters ? Self.chapters(of: book) : [.article(Self.whole(book))]
  }

  /// The whole book, its chapters under headings.
  private static func whole(_ book: EPUBBook) -> ArticleDraft {
    var draft = description(of: book)
    if !draft.metadata.title.isEmpty {
      draft.blocks.append(DraftBlock(role: .title, text: draft.metadata.title))
    }
    for chapter in book.chapters { draft.blocks += blocks(of: chapter) }
    if draft.metadata.title.isEmpty, let first = firstHeading(of: draft.blocks) {
      draft.metadata.title = draft.blocks[first].text
      draft.provenance[.title] = "the first heading"
      draft.blocks[first].role = .title
    }
    draft.notes = book.notes
    return draft
  }

  /// One article a chapter; what has no running text is left out.
  private static func chapters(of book: EPUBBook) -> [DraftPart] {
    let chapters = book.chapters.filter { chapter in chapter.blocks.contains { $0.role.isBody } }
    guard chapters.count > 1 else { return [.article(whole(book))] }
    return chapters.enumerated().map { (number, chapter) in
      var draft = description(of: book)
      draft.metadata.section = draft.metadata.title.isEmpty ? nil : draft.metadata.title
      draft.provenance[.section] = draft.provenance[.title]
      draft.blocks = blocks(of: chapter)
      draft.provenance[.title] = "the table of contents"
      if let first = firstHeading(of: draft.blocks), first == 0 {
        draft.blocks[first].role = .title
        draft.metadata.title = chapter.title ?? draft.blocks[first].text
      } else {
        draft.metadata.title = chapter.title ?? "\(draft.metadata.title) (\(number + 1))"
        draft.blocks.insert(DraftBlock(role: .title, text: draft.metadata.title), at: 0)
      }
      if number == 0 { draft.notes = book.notes }
      return .article(draft)
    }
  }

  private static func description(of book: EPUBBook) -> ArticleDraft {
    var draft = ArticleDraft()
    draft.metadata = book.metadata
    for field in MetadataField.allCases where draft.metadata.has(field) {
      draft.provenance[field] = "the book’s description"
    }
    return draft
  }

  private static func firstHeading(of blocks: [DraftBlock]) -> Int? {
    blocks.firstIndex {
      if case .heading = $0.role { return true }
      return false
    }
  }

  /// A chapter's blocks, under a heading of its own.
  private static func blocks(of chapter: EPUBBook.Chapter) -> [DraftBlock] {
    guard let title = chapter.title else { return chapter.blocks }
    var blocks = chapter.blocks
    let level = min(chapter.level, 3)
    let folded = FoldedText(title).string
    // The heading may be set in several lines, or be a paragraph that only looks like one.
    for place in blocks.indices.prefix(3) {
      let text = FoldedText(blocks[place].text).string.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      if case .heading = blocks[place].role {
        blocks[place].role = .heading(level: level)
        return blocks
      }
      if text == folded {
        blocks[place].role = .heading(level: level)
        return blocks
      }
    }
    guard blocks.contains(where: { $0.role.isBody }) else { return blocks }
    return [DraftBlock(role: .heading(level: level), text: title)] + blocks
  }
}
