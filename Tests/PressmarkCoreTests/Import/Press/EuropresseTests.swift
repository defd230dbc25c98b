import PressmarkCore
import Testing

@Suite struct EuropresseTests {
  private func parts(_ articles: String, name: String = "a.html") throws -> [ImportedPart] {
    let page = """
      <!DOCTYPE html><html><head><style>.DocPublicationName{} .titreArticleVisu{}</style></head><body>
      \(articles)</body></html>
      """
    return try ArticleImport.parts(from: Array(page.utf8), named: name)
  }

  private func article(_ part: ImportedPart?) throws -> ImportedArticle {
    guard case .article(let article)? = part else { throw NoArticle() }
    return article
  }

  private struct NoArticle: Error {}

  private func text(header: String, body: String = "<p>Le bac part à huit heures.</p>") -> String {
    """
    <article><header><div><span class="DocPublicationName">Le Courrier (site web)</span></div>
    <div><span class="DocHeader">\(header)</span></div><div class="titreArticle">
    <p class="sm-margin-bottom">ENQUÊTE</p><p class="titreArticleVisu rdp__articletitle">Le <mark>bac</mark></p>
    <p class="rdp__subtitle">Onze mois à quai</p></div></header><section><div class="DocText">
    <div class="docOcurrContainer">\(body)</div></div></section></article>
    """
  }

  @Test(
    arguments: [
      ("Littoral, mardi 14 mars 2006, p. 16", "Littoral", "2006-03-14", "16", nil),
      ("mardi 14 mars 2006", nil, "2006-03-14", nil, nil),
      (
        "Mer, ports, lundi 3 juin 2024 1 412 mots, p. A1,A3", "Mer, ports", "2024-06-03", "A1,A3",
        1412
      ),
      ("Monde, mardi 4 juin 2024 - 18:05 UTC +0200 98 mots", "Monde", "2024-06-04", nil, 98),
      ("Business, Thursday, June 13, 2024 655 words, p. A1", "Business", "2024-06-13", "A1", 655),
      (
        "Wirtschaft, Freitag 14. Juni 2024 1.655 Wörter, p. 9", "Wirtschaft", "2024-06-14", "9",
        1655
      ),
      ("2 août 2019, p. MDE6", nil, "2019-08-02", "MDE6", nil),
    ] as [(String, String?, String?, String?, Int?)])
  func theLineWithTheDateIsTakenApart(
    _ header: String, _ section: String?, _ day: String?, _ page: String?, _ words: Int?
  ) throws {
    let metadata = try article(parts(text(header: header)).first).metadata
    #expect(metadata.section == section)
    #expect(metadata.published?.iso8601 == day)
    #expect(metadata.page == page)
    #expect(metadata.words == words)
    #expect(metadata.site == "Le Courrier (site web)")
  }

  @Test func whatStandsAroundTheHeadlineIsAside() throws {
    let article = try article(
      parts(
        text(
          header: "mardi 14 mars 2006",
          body: """
            <p>Premier alinéa, avec <mark>un mot</mark> trouvé.</p><p><b>Un intertitre</b></p>
            Du texte nu.<br><br>Encore du texte nu,<br>sur deux lignes.<ul><li>un</li><li>deux</li></ul>
            <p>Cet article est paru dans <a href="https://courrier.example/a">Le Courrier</a></p>
            """)
      ).first)
    #expect(
      article.revision.outline == [
        "title: Le bac", "aside: ENQUÊTE", "aside: Onze mois à quai",
        "paragraph: Premier alinéa, avec un mot trouvé.", "heading2: Un intertitre",
        "paragraph: Du texte nu.", "paragraph: Encore du texte nu, / sur deux lignes.",
        "listItem1: un", "listItem1: deux", "paragraph: Cet article est paru dans Le Courrier",
      ])
    #expect(article.metadata.url == "https://courrier.example/a")
  }

  @Test func illustrationsAreCaptionsAndNotesAsides() throws {
    let export = PressFormat.europresse2014.export([.ferry])
    let article = try article(ArticleImport.parts(from: export.bytes, named: export.name).first)
    #expect(
      article.revision.outline.suffix(3) == [
        "caption: Le quai, hier.", "aside: Note(s): Lire page 2.",
        "aside: © 2021 Le Courrier de Morvande. Tous droits réservés.",
      ])
  }

  @Test func aBrokenArticleCostsOnlyItself() throws {
    let empty = "<article><header><span class=\"DocPublicationName\">X</span></header></article>"
    let parts = try parts(
      text(header: "mardi 14 mars 2006") + empty
        + text(header: "mercredi 15 mars 2006", body: "<p>Le bac ne part pas.</p>"))
    #expect(parts.count == 3)
    guard case .refused(let refusal) = parts[1] else {
      Issue.record("the empty article was taken")
      return
    }
    #expect(
      "\(refusal)" == "Article 2 was left out: it has neither a headline nor a text.")
    #expect(try article(parts[2]).part == 3)
  }

  @Test func theDocumentNumberGivesTheDayThatTheHeaderDoesNot() throws {
    let export = PressFormat.europresse2020.export([.ferry])
    let page = export.text.replacing(PressPiece.ferry.englishDay, with: "ce matin")
    let article = try article(ArticleImport.parts(from: Array(page.utf8), named: "a.html").first)
    #expect(article.metadata.published?.iso8601 == "2021-03-14")
    #expect(article.provenance[.published] == "the document number")
  }

  @Test func aHeadlineWithoutATextIsKeptAndSaid() throws {
    let article = try article(parts(text(header: "mardi 14 mars 2006", body: "")).first)
    #expect(article.metadata.title == "Le bac")
    #expect(article.notes == ["The export holds the headline and no text."])
  }

  @Test func aFileThatBreaksOffIsSaid() throws {
    let export = PressFormat.europresse2014.export([.ferry, .mill])
    let bytes = Array(export.bytes.prefix(export.ends[1] - 700))
    let parts = try ArticleImport.parts(from: bytes, named: "a.html")
    #expect(try article(parts[0]).notes == [])
    #expect(
      try article(parts[1]).notes
        == ["The file breaks off before its end; its last article may be incomplete."])
  }

  @Test func aPageThatOnlySpeaksOfEuropresseIsNoExport() {
    let page = "<html><body><h1>Europresse</h1><p>On y lit DocPublicationName.</p></body></html>"
    #expect(throws: ImportError.self) {
      try ArticleImport.parts(
        from: Array(page.utf8), named: "a.html", options: .init(format: "europresse"))
    }
  }
}
