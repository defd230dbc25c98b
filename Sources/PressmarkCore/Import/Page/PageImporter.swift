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
    return [.article(page.draft)]
  }
}

extension ArticleImport {
  /// The number of nodes in the tree of a web page; `nil` when the bytes are none.
  ///
  /// Parsing alone: for measuring what it costs beside what is made of it.
  public static func nodeCount(ofPage bytes: [UInt8], named name: String? = nil) -> Int? {
    let source = ImportSource(bytes: bytes, name: name)
    guard PageImporter().recognises(source) else { return nil }
    return (try? HTMLTree(source))?.count
  }
}
