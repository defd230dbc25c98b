/// Reads feeds that were saved: every entry with its whole text is an article.
struct FeedImporter: Importer {
  let format = "feed"
  let version = 1
  let extensions = ["rss", "atom"]

  func recognises(_ source: ImportSource) -> Bool {
    let start = source.markup
    if start.hasPrefix("<rdf:rdf") { return source.head.contains("purl.org/rss/") }
    if ["<rss", "<feed", "<atom:feed", "<!doctype rss"].contains(where: { start.hasPrefix($0) }) {
      return true
    }
    return start.hasPrefix("{")
      && source.head.replacing("\\/", with: "/").contains("jsonfeed.org/version/")
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let feed = try Feed.read(source.bytes, name: source.shownName)
    var isFirst = true
    return feed.entries.map { entry in
      guard entry.hasFullText else {
        let advice = entry.link.map { ": add its address, \($0)" } ?? ""
        return .refused(
          title: entry.title.isEmpty ? nil : entry.title,
          reason: "the feed holds only its opening\(advice)")
      }
      var draft = ArticleDraft()
      draft.metadata = ArticleMetadata(
        title: entry.title, byline: entry.authors, published: entry.published,
        language: feed.language, site: feed.title.isEmpty ? nil : feed.title, url: entry.link)
      for field in MetadataField.allCases where draft.metadata.has(field) {
        draft.provenance[field] = "the feed"
      }
      draft.blocks = entry.blocks
      if !entry.title.isEmpty {
        let folded = FoldedText(entry.title).string
        if let first = draft.blocks.first, FoldedText(first.text).string == folded {
          draft.blocks[0].role = .title
        } else {
          draft.blocks.insert(DraftBlock(role: .title, text: entry.title), at: 0)
        }
      }
      if isFirst { draft.notes = feed.notes }
      isFirst = false
      return .article(draft)
    }
  }
}
