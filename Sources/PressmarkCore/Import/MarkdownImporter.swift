/// Reads Markdown: CommonMark with tables, after a YAML front matter.
struct MarkdownImporter: Importer {
  let format = "markdown"
  let version = 1
  let extensions = ["md", "markdown", "mdown", "mkd"]

  func recognises(_ source: ImportSource) -> Bool {
    if extensions.contains(source.suffix) { return ContentKind(source) == nil }
    guard ContentKind(source) == nil, let opening = source.opening else { return false }
    return recognises(opening)
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let decoded = try source.text()
    var draft = draft(of: decoded.text)
    draft.notes += decoded.notes
    return [.article(draft)]
  }

  private func recognises(_ text: String) -> Bool {
    if FrontMatter.split(text) != nil { return true }
    let head = String(decoding: text.utf8.prefix(8000), as: UTF8.self)
    if head.drop(while: \.isWhitespace).hasPrefix("# ") { return true }
    let signs = ["\n## ", "](http", "\n![", "\n> ", "**"]
    return signs.filter { head.contains($0) }.count >= 3
  }

  func draft(of text: String) -> ArticleDraft {
    var draft = ArticleDraft()
    var body = text[...]
    if let (matter, rest) = FrontMatter.split(text) {
      draft.metadata = Self.metadata(matter)
      body = rest
    }
    draft.blocks = MarkdownBlocks.blocks(of: String(body))
    // Marks alone, such as a code fence with nothing behind it, are text all the same.
    if draft.blocks.isEmpty { draft.blocks = [DraftBlock(role: .paragraph, text: String(body))] }
    placeTitle(in: &draft)
    readHead(of: &draft)
    return draft
  }

  private static func metadata(_ matter: FrontMatter) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = matter.first("title", "headline") ?? ""
    let authors = matter.all("byline", "author", "authors", "by")
    metadata.byline = authors.count == 1 ? split(authors[0]) : authors
    metadata.published = matter.first("published", "date", "pubdate", "datepublished").flatMap {
      CalendarDay(iso8601: $0.prefix(10)) ?? DateLine($0).day
    }
    let language = matter.first("language", "lang", "locale")?.lowercased()
    metadata.language = (language?.prefix { $0.isLetter }).flatMap {
      (2...3).contains($0.count) ? String($0) : nil
    }
    metadata.url = matter.first("url", "canonical", "canonical_url", "link", "source_url")
    metadata.site = matter.first("site", "publication", "newspaper", "publisher", "website")
    // A source is an address or a name.
    if let source = matter.first("source") {
      if ArticleImport.webAddress(source) != nil {
        metadata.url = metadata.url ?? source
      } else {
        metadata.site = metadata.site ?? source
      }
    }
    return metadata
  }

  /// The names in one value: "A and B", « A, B et C ».
  private static func split(_ value: String) -> [String] {
    var value = value
    for word in [" et ", " and ", " & ", ";"] { value = value.replacing(word, with: ",") }
    return value.split(separator: ",").map { $0.trimming(\.isWhitespace) }.filter { !$0.isEmpty }
  }

  /// Makes one block the title: the first heading, or one made of the front matter.
  private func placeTitle(in draft: inout ArticleDraft) {
    let title = FoldedText(draft.metadata.title).string
    let first = draft.blocks.prefix(4).firstIndex { $0.role == .heading(level: 1) }
    if let first, title.isEmpty || FoldedText(draft.blocks[first].text).string == title {
      draft.blocks[first].role = .title
      if title.isEmpty { draft.metadata.title = draft.blocks[first].text }
    } else if !title.isEmpty {
      draft.blocks.insert(DraftBlock(role: .title, text: draft.metadata.title), at: 0)
    }
  }

  /// Reads what stands between the title and the text: date, byline, credits.
  private func readHead(of draft: inout ArticleDraft) {
    var position = (draft.blocks.firstIndex { $0.role == .title } ?? -1) + 1
    while position < draft.blocks.count, position < 6 {
      let block = draft.blocks[position]
      let line = ScrapedLine(block.text)
      guard block.role == .paragraph, !block.text.contains("\n") else {
        if block.role != .caption { break }
        position += 1
        continue
      }
      switch line.kind {
      case .date(let day):
        draft.metadata.published = draft.metadata.published ?? day
        draft.blocks[position].role = .aside
      case .byline(let names):
        if draft.metadata.byline.isEmpty { draft.metadata.byline = names }
        draft.blocks[position].role = .aside
      case .readingTime: draft.blocks[position].role = .aside
      case .credit: draft.blocks[position].role = .caption
      default: return
      }
      position += 1
    }
  }
}
