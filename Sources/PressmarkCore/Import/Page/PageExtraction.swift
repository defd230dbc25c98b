/// An article taken from a page: what the page says of it, and its text.
struct PageExtraction: Sendable {
  /// What was found.
  private(set) var draft = ArticleDraft()
  private(set) var reading: PageReading?

  init(_ tree: HTMLTree, options: ImportOptions) {
    draft.notes = tree.notes
    var reading = PageReading(tree, root: tree.root)
    let said = PageMetadata.read(tree, article: reading.body ?? reading.core)
    draft.metadata = said.metadata
    draft.provenance = said.provenance
    let body = Self.text(of: said)
    reading.learn(
      title: said.metadata.title,
      descriptions: Self.descriptions(said.scan), text: body)
    self.reading = reading
    let article = PageArticle(reading, keepsSurroundings: options.keepsSurroundings)
    draft.blocks = article.blocks
  }

  private static func descriptions(_ scan: PageScan) -> [String] {
    ["og:description", "description", "twitter:description"].flatMap { scan.metas[$0] ?? [] }
  }

  /// The article's text as JSON-LD gives it.
  private static func text(of said: PageMetadata) -> String? {
    guard let article = said.linked.article,
      let member = said.scan.json.member("articleBody", of: article)
    else { return nil }
    for value in said.scan.json.flattened(member) {
      if let text = said.scan.json.text(value), !text.isEmpty { return text }
    }
    return nil
  }
}
