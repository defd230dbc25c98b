/// Reads the HTML exports of Europresse and Eureka (Cision, formerly CEDROM-SNi), in the three shapes
/// they have had since about 2005.
struct EuropresseImporter: Importer {
  let format = "europresse"
  let version = 1
  let extensions = ["html", "htm"]

  /// The classes of the name of the paper and of the line with the date are in every shape.
  func recognises(_ source: ImportSource) -> Bool {
    source.markup.hasPrefix("<") && source.holds("DocPublicationName")
      && (source.holds("DocHeader") || source.holds("itreArticleVisu"))
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let tree = try source.pressPage()
    let articles = Array(tree.elements(.article, in: tree.root))
    // An article inside another is a part of it: a saved message, for one.
    var end: Int32 = 0
    var parts: [DraftPart] = []
    for article in articles where article.index >= end {
      end = tree.records[Int(article.index)].end
      parts.append(EuropresseArticle.part(of: tree, in: article))
    }
    if articles.isEmpty { parts = EuropresseTable.parts(of: tree) }
    guard !parts.isEmpty else {
      throw .notAnArticle(source.shownName, reason: "there is no article in this Europresse export")
    }
    return PressDuplicates.refused(in: parts).noting(tree.notes)
  }
}
