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
    let page = PageExtraction(tree, options: source.options)
    if let reason = page.refusal, !source.options.forcesArticle {
      throw .notAnArticle(source.shownName, reason: reason)
    }
    return [.article(page.draft)]
  }
}
