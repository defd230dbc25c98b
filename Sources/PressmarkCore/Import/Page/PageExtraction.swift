/// An article taken from a page: what the page says of it, and its text.
struct PageExtraction: Sendable {
  /// What was found.
  private(set) var draft = ArticleDraft()
  /// Why the page is no article, as the end of a sentence; `nil` when it is one.
  let refusal: String?
  /// The page as it was read.
  let reading: PageReading

  init(_ tree: HTMLTree, options: ImportOptions = ImportOptions()) {
    var reading = PageReading(tree, root: tree.root)
    let said = PageMetadata.read(tree, article: reading.body ?? reading.core)
    let statistics = PageStatistics(tree, body: said.scan.body)
    refusal = PageKind.of(said, statistics).reason
    let data = PageData.article(said)
    reading.learn(
      title: said.metadata.title, descriptions: Self.descriptions(said.scan), text: data,
      byline: said.metadata.byline)
    let article = PageArticle(reading, keepsSurroundings: options.keepsSurroundings)
    self.reading = reading

    draft.metadata = said.metadata
    draft.provenance = said.provenance
    draft.notes = tree.notes
    draft.blocks = article.blocks
    if article.bodyWords < Self.fewWords,
      let paragraphs = PageData.paragraphs(of: tree, article: data, atLeast: article.bodyWords * 2)
    {
      draft.blocks = article.blocks.filter { !$0.role.isBody } + paragraphs
      draft.notes.append("The text was taken from the page's data: the page itself shows none.")
    }
    let length = draft.blocks.reduce(0) {
      $0 + ($1.role.isBody ? $1.text.unicodeScalars.count : 0)
    }
    if let sentence = Completeness.of(said, statistics, length: length).sentence {
      draft.notes.append(sentence)
    }
  }

  /// Below so many words, the page's data are asked for the text.
  private static let fewWords = 60

  private static func descriptions(_ scan: PageScan) -> [String] {
    ["og:description", "description", "twitter:description"].flatMap { scan.metas[$0] ?? [] }
  }
}
