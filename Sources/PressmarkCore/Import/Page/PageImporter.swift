/// Reads web pages as a browser saves them: the article, and only the article.
struct PageImporter: Importer {
  let format = "html"
  let version = 1
  let extensions = ["html", "htm", "xhtml", "xht"]

  func recognises(_ source: ImportSource) -> Bool {
    let start = source.markup
    let openings = ["<!doctype html", "<html", "<head", "<body"]
    if openings.contains(where: { start.hasPrefix($0) }) { return true }
    return extensions.contains(source.suffix) && start.hasPrefix("<") && !start.hasPrefix("<rss")
      && !start.hasPrefix("<feed")
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let tree = try HTMLTree(source)
    var draft = ArticleDraft()
    draft.notes = tree.notes
    draft.metadata.title = Self.title(of: tree)
    let reading = PageReading(tree, root: tree.root, title: draft.metadata.title)
    let article = PageArticle(reading, keepsSurroundings: source.options.keepsSurroundings)
    draft.blocks = article.blocks
    return [.article(draft)]
  }

  private static func title(of tree: HTMLTree) -> String {
    for meta in tree.elements(.meta, in: tree.root)
    where tree.attribute("property", of: meta) == "og:title" {
      if let title = tree.attribute("content", of: meta), !title.isEmpty { return title }
    }
    for tag in [HTMLTag.h1, .title] {
      for element in tree.elements(tag, in: tree.root) {
        let title = tree.innerText(of: element)
        if !title.isEmpty { return title }
      }
    }
    return ""
  }
}
