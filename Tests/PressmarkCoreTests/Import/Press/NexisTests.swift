import PressmarkCore
import Testing

@Suite struct NexisTests {
  private func parts(_ bytes: [UInt8], name: String) throws -> [ImportedPart] {
    try ArticleImport.parts(from: bytes, named: name)
  }

  private func articles(_ text: String, name: String) throws -> [ImportedArticle] {
    try parts(Array(text.utf8), name: name).compactMap {
      if case .article(let article) = $0 { article } else { nil }
    }
  }

  private func page(_ documents: [String]) -> String {
    let bodies = documents.enumerated().map { place, document in
      """
      <A NAME="DOC_ID_0_\(place)"></A><!-- Hide XML section from browser
      <DOC NUMBER=\(place + 1)>
      <DOCFULL> -->
      \(document.split(separator: "\n").map { "<BR><DIV CLASS=\"c\(place)\"><P>\($0)</P></DIV>" }.joined())
      """
    }
    return "<HTML><BODY>\(bodies.joined())</BODY></HTML>"
  }

  private func body(_ article: ImportedArticle) -> [String] {
    article.revision.outline.filter { $0.hasPrefix("paragraph") }
  }

  @Test func anErrorPageInTheMiddleCostsOnlyItself() throws {
    let mill =
      "1 of 3 DOCUMENTS\nThe Echo\nMarch 14, 2013 Thursday\nOld mill sold\nLENGTH: 9 words\nIt was sold."
    let text = page([
      mill,
      "We are sorry but there is an error in this document and it is not possible to display it.",
      mill.replacing("sold", with: "burnt"),
    ])
    let parts = try parts(Array(text.utf8), name: "a.html")
    #expect(parts.count == 3)
    guard parts.count == 3, case .refused(let refusal) = parts[1] else {
      Issue.record("the error page was taken")
      return
    }
    #expect(refusal.reason == "the database says that it cannot show it")
    #expect(
      try articles(text, name: "a.html").map(\.metadata.title) == [
        "Old mill sold", "Old mill burnt",
      ])
    #expect(try articles(text, name: "a.html").map(\.part) == [1, 3])
  }

  @Test func otherInterfacesAreRead() throws {
    let text = page([
      """
      1 of 2 DOCUMENTS
      Le Courrier
      12 avril 2013 mardi
      Le bac repart
      AUTEUR: Odile Serran
      RUBRIQUE: LITTORAL; Pg. 35
      LONGUEUR: 143 mots
      ENCART: À lire aussi
      Il part à huit heures.
      SUJET: TRANSPORTS (90%)
      DATE-CHARGEMENT: 13 avril 2013
      LANGUE: FRENCH; FRANÇAIS
      TYPE-PUBLICATION: Journal
      Copyright 2013 Le Courrier<br>Tous Droits Réservés
      """,
      """
      2 of 2 DOCUMENTS
      Copyright 2013 Ostrauer Bote<BR>Alle Rechte vorbehalten<BR>Ostrauer Bote
      3. März 2012 Samstag<BR>Hauptausgabe
      Der Weiher bleibt offen
      AUTOR: Von Jutta Velmer
      RUBRIK: LOKALES; S. 12
      LÄNGE: 1.243 Wörter
      HIGHLIGHT: Baden ist weiter erlaubt.
      Der Weiher bleibt offen, sagt Ostrau.
      NOTE: So steht es im Text.
      UPDATE: 4. März 2012
      SPRACHE: GERMAN; DEUTSCH
      GRAFIK: Der Weiher im Winter
      """,
    ])
    let articles = try articles(text, name: "a.html")
    #expect(articles.map(\.metadata.site) == ["Le Courrier", "Ostrauer Bote"])
    #expect(articles.map(\.metadata.title) == ["Le bac repart", "Der Weiher bleibt offen"])
    #expect(articles.map { $0.metadata.published?.iso8601 } == ["2013-04-12", "2012-03-03"])
    #expect(articles.map(\.metadata.byline) == [["Odile Serran"], ["Jutta Velmer"]])
    #expect(articles.map(\.metadata.section) == ["LITTORAL", "LOKALES"])
    #expect(articles.map(\.metadata.page) == ["35", "12"])
    #expect(articles.map(\.metadata.words) == [143, 1243])
    #expect(articles.map(\.metadata.language) == ["fr", "de"])
    #expect(body(articles[0]) == ["paragraph: Il part à huit heures."])
    #expect(
      articles[1].revision.outline == [
        "title: Der Weiher bleibt offen", "standfirst: Baden ist weiter erlaubt.",
        "paragraph: Der Weiher bleibt offen, sagt Ostrau.",
        "paragraph: NOTE: So steht es im Text.", "caption: Der Weiher im Winter",
        "aside: UPDATE: 4. März 2012", "aside: Hauptausgabe",
        "aside: Copyright 2013 Ostrauer Bote Alle Rechte vorbehalten",
      ])
  }

  @Test func aTableIsReadRowByRow() throws {
    let text = page(["1 of 1 DOCUMENTS\nThe Echo\nMarch 14, 2013\nMills\nLENGTH: 9 words\nX"])
      .replacing(
        "<P>X</P>",
        with:
          "<TABLE><TR><TD><P>Mill</P></TD><TD><P>Year</P></TD></TR><TR><TD>Harrow</TD><TD>1790</TD></TR></TABLE>"
      )
    #expect(
      try body(articles(text, name: "a.html")[0]) == [
        "paragraph: Mill | Year", "paragraph: Harrow | 1790",
      ])
  }

  @Test func labelledHeadlineAndTextAreRead() throws {
    let text = page([
      """
      1 of 1 DOCUMENTS
      The Echo
      March 14, 2013, Thursday, Late Edition - Final
      SECTION: Section 5; Part 2; Page 16; Column 2; National Desk
      LENGTH: 9 words
      HEADLINE: Old mill sold
      BODY: It was sold.
      Then it burnt.
      LANGUAGE: ENGLISH
      """
    ])
    let article = try #require(articles(text, name: "a.html").first)
    #expect(article.metadata.title == "Old mill sold")
    #expect(article.metadata.section == "Section 5; Part 2; National Desk")
    #expect(article.metadata.page == "16")
    #expect(body(article) == ["paragraph: It was sold.", "paragraph: Then it burnt."])
  }

  @Test func aLineOfTheHeadWithoutALabelDoesNotBeginTheText() throws {
    let text = """
       1 of 1 DOCUMENTS

      The Echo

      March 14, 2013

      Mill sold

      BYLINE: Ann Lee

      Business correspondent

      SECTION: NEWS; Pg. 2

      LENGTH: 4 words

      It was sold.

      SECTION: is how this sentence begins, and it is one.
      """
    let article = try #require(articles(text, name: "a.txt").first)
    #expect(article.metadata.section == "NEWS")
    #expect(article.metadata.words == 4)
    #expect(
      article.revision.outline == [
        "title: Mill sold", "aside: Business correspondent", "paragraph: It was sold.",
        "paragraph: SECTION: is how this sentence begins, and it is one.",
      ])
  }

  @Test func wrappedLinesAreJoinedAndShortOnesKept() throws {
    let text = """

                                   1 of 1 DOCUMENTS


                                       The Echo

                                March 14, 2013 Thursday

      Old mill sold to the three people who have worked in it for as long as anyone
      can remember

      LENGTH: 40 words

      The mill at Harrow Vale was sold on Monday to the three people who still work
      in it.

      Roses are red
      violets are blue

      LOAD-DATE: March 15, 2013


                                Copyright 2013 The Echo
      """
    let article = try #require(articles(text, name: "a.txt").first)
    #expect(article.importer == "nexis/1")
    #expect(
      article.metadata.title
        == "Old mill sold to the three people who have worked in it for as long as anyone can remember"
    )
    #expect(
      body(article) == [
        "paragraph: The mill at Harrow Vale was sold on Monday to the three people who still work in it.",
        "paragraph: Roses are red / violets are blue",
      ])
  }

  @Test(arguments: ["Dokument 1 von 1", "Document 1 de 1", "FOCUS - 1 of 1 DOCUMENTS"])
  func countersOfOtherInterfacesAreKnown(_ counter: String) throws {
    let text =
      "\n  \(counter)\n\nThe Echo\n\nMarch 14, 2013\n\nMill sold\n\nLENGTH: 4 words\n\nIt was sold.\n"
    #expect(try articles(text, name: "a.txt").map(\.metadata.title) == ["Mill sold"])
  }

  @Test func textThatOnlyLooksAlikeIsLeftAlone() throws {
    let text = "A memo\n\nPages are marked “1 of 3 documents” at the top.\n\nLENGTH: ten pages\n"
    #expect(try articles(text, name: "a.txt").first?.importer == "text/1")
  }

  // MARK: - Nexis Uni

  private func document(_ paragraphs: [(text: String, bookmark: String?, isBold: Bool)]) -> [UInt8]
  {
    let body = paragraphs.map { paragraph in
      let bookmark =
        paragraph.bookmark.map { "<w:bookmarkStart w:id=\"1\" w:name=\"\($0)\"/>" } ?? ""
      let bold = paragraph.isBold ? "<w:b/>" : ""
      return
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>\(bookmark)<w:r><w:rPr>\(bold)</w:rPr>"
        + "<w:t xml:space=\"preserve\">\(paragraph.text)</w:t></w:r></w:p>"
    }
    var writer = ZipWriter()
    writer.add("[Content_Types].xml", "<Types/>")
    writer.add(
      "word/document.xml",
      "<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>\(body.joined())</w:body></w:document>"
    )
    return writer.file()
  }

  private func uni(_ piece: PressPiece, place: Int) -> [(
    text: String, bookmark: String?, isBold: Bool
  )] {
    [
      ("", "Bookmark_\(place)", false), (piece.title, nil, true), (piece.source, nil, false),
      ("\(piece.englishDay) Monday 9:20 AM GMT", nil, false),
      ("Copyright 2021 \(piece.source) All Rights Reserved", nil, false),
      ("Section:\u{A0}NEWS; Pg. \(place)", nil, false),
      ("Length:\u{A0}\(piece.words) words", nil, false),
      ("Byline:\u{A0}\(piece.author ?? "")", nil, false), ("Highlight:\u{A0}In short.", nil, false),
      ("Body", "Body_\(place)", true), ("", nil, false),
    ] + piece.paragraphs.map { ($0, nil, false) } + [
      ("Graphic", nil, true), ("The mill, yesterday.", nil, false),
      ("Classification", "Classification_\(place)", true),
      ("Language:\u{A0}ENGLISH", nil, false), ("Subject:\u{A0}MILLS (89%)", nil, false),
      ("Load-Date:\u{A0}March 16, 2021", nil, false), ("End of Document", nil, true),
    ]
  }

  private var cover: [(text: String, bookmark: String?, isBold: Bool)] {
    [
      ("Date and Time: Friday, 5. July 2019 09:31:00 CEST", nil, true),
      ("Documents (2)", nil, true),
      ("1. \(PressPiece.mill.title)", "_Link", false), ("Client/Matter: -None-", nil, true),
      ("2. \(PressPiece.ferry.title)", nil, false), ("Search Terms: mill", nil, true),
    ]
  }

  @Test func theCoverOfADocumentIsNoArticle() throws {
    let bytes = document(
      cover + uni(.mill, place: 1) + uni(.ferry, place: 2) + uni(.mill, place: 1))
    let parts = try parts(bytes, name: "a.DOCX")
    #expect(parts.count == 3)
    let articles = parts.compactMap { if case .article(let article) = $0 { article } else { nil } }
    #expect(articles.map(\.metadata.title) == [PressPiece.mill.title, PressPiece.ferry.title])
    #expect(articles.map(\.metadata.site) == [PressPiece.mill.source, PressPiece.ferry.source])
    #expect(articles.map(\.metadata.page) == ["1", "2"])
    #expect(articles.map { $0.metadata.published?.iso8601 } == ["2021-11-02", "2021-03-14"])
    #expect(
      articles[0].revision.outline == [
        "title: \(PressPiece.mill.title)", "standfirst: In short.",
      ] + PressPiece.mill.paragraphs.map { "paragraph: \($0)" } + [
        "caption: The mill, yesterday.", "aside: Subject: MILLS (89%)",
        "aside: Load-Date: March 16, 2021",
        "aside: Copyright 2021 \(PressPiece.mill.source) All Rights Reserved",
      ])
  }

  @Test func aCoverWithoutBookmarksIsToldByTheOrderOfLines() throws {
    let lines = (cover + uni(.mill, place: 1)).map { ($0.text, nil as String?, $0.isBold) }
    let articles = try uniArticles(document(lines))
    #expect(articles.map(\.metadata.title) == [PressPiece.mill.title])
    #expect(articles.map(\.metadata.site) == [PressPiece.mill.source])
  }

  private func uniArticles(_ bytes: [UInt8]) throws -> [ImportedArticle] {
    try parts(bytes, name: "a.docx").compactMap {
      if case .article(let article) = $0 { article } else { nil }
    }
  }

  @Test func anotherDocumentOfAWordProcessorIsNoExport() {
    let bytes = document([("A letter", nil, true), ("It was sold.", nil, false)])
    #expect(throws: ImportError.self) { try parts(bytes, name: "a.docx") }
  }

  @Test func aCutOrDamagedDocumentNeverCrashes() {
    let bytes = document(cover + uni(.mill, place: 1))
    for cut in stride(from: 0, to: bytes.count, by: 7) {
      _ = try? parts(Array(bytes[..<cut]), name: "a.docx")
      var damaged = bytes
      damaged[cut] ^= 0x55
      _ = try? parts(damaged, name: "a.docx")
    }
  }
}
