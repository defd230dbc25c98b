/// Reads plain text: what an author wrote, or what copying a page out of a browser gives.
///
/// Nothing is thrown away: what is not the article becomes an aside.
struct PlainTextImporter: Importer {
  let format = "text"
  let version = 2
  let extensions = ["txt", "text"]

  func recognises(_ source: ImportSource) -> Bool { true }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let decoded = try source.text()
    var draft = draft(of: decoded.text)
    draft.notes += decoded.notes
    return [.article(draft)]
  }

  func draft(of text: String) -> ArticleDraft {
    let groups = LineGroups.groups(of: text).map { $0.map(ScrapedLine.init) }
    var page = ScrapedPage(groups: groups)
    page.read()
    var draft = ArticleDraft()
    draft.blocks = page.blocks
    // Where everything looks like what stands around an article, it is the article.
    if page.title == nil, !draft.blocks.contains(where: \.role.isBody) {
      for place in draft.blocks.indices where draft.blocks[place].role == .aside {
        draft.blocks[place].role = .paragraph
      }
    }
    draft.metadata.title = page.title ?? ""
    draft.metadata.byline = page.byline
    draft.metadata.published = page.published
    return draft
  }
}
