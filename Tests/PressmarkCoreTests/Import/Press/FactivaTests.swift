import PressmarkCore
import Testing

@Suite struct FactivaTests {
  private func parts(_ text: String, name: String = "a.html") throws -> [ImportedPart] {
    try ArticleImport.parts(from: Array(text.utf8), named: name)
  }

  private func articles(_ text: String, name: String = "a.html") throws -> [ImportedArticle] {
    try parts(text, name: name).compactMap {
      if case .article(let article) = $0 { article } else { nil }
    }
  }

  private func page(_ language: String, _ lines: [String], number: String) -> String {
    """
    <html><head><title>Factiva</title></head><body><div class="article \(language)Article">
    <div id="hd"><span class="\(language)Headline">The ferry</span></div>
    \(lines.map { "<div>\($0)</div>" }.joined())<p class="articleParagraph">It leaves at eight.</p>
    <p>\(number)</p></div></body></html>
    """
  }

  @Test(arguments: [
    (
      "de",
      ["Küste", "1.664 Wörter", "30. Juli 2021", "06:15", "Ostrauer Bote", "OSTB", "7", "Deutsch"]
    ),
    ("en", ["1,664 words", "30 July 2021", "06:15 AM", "Ostrauer Bote", "OSTB", "7", "English"]),
    ("es", ["1.664 palabras", "30 julio 2021", "Ostrauer Bote", "OSTB", "7", "Español"]),
    ("fi", ["1664 sanaa", "30 heinäkuu 2021", "Ostrauer Bote", "OSTB", "7", "suomi"]),
    ("fr", ["1 664 mots", "30 juillet 2021", "Ostrauer Bote", "OSTB", "7", "Français"]),
    ("it", ["1.664 parole", "30 luglio 2021", "Ostrauer Bote", "OSTB", "7", "Italiano"]),
    ("ja", ["1664 語", "2021 年 7 月 30 日", "Ostrauer Bote", "OSTB", "7", "日本語"]),
    ("nl", ["1664 woorden", "30 juli 2021", "Ostrauer Bote", "OSTB", "7", "Nederlands"]),
    ("pt", ["1664 palavras", "30 julho 2021", "Ostrauer Bote", "OSTB", "7", "Português"]),
    ("sv", ["1664 ord", "30 juli 2021", "Ostrauer Bote", "OSTB", "7", "Svenska"]),
    ("ru", ["1664 слов", "30 июля 2021", "Ostrauer Bote", "OSTB", "7", "Русский"]),
    ("zhcn", ["1664 字", "2021 年 7 月 30 日", "Ostrauer Bote", "OSTB", "7", "中文 - 简体"]),
    ("zhtw", ["1664 字", "2021年7月30日", "15:00", "Ostrauer Bote", "OSTB", "Beilage", "7", "中文"]),
  ])
  func anyInterfaceIsRead(_ language: String, _ lines: [String]) throws {
    let text = page(
      language, lines + ["Copyright 2021 Ostrauer Bote"],
      number: "Dokument OSTB000020210730eh7u0001x")
    let article = try #require(articles(text).first)
    #expect(article.metadata.title == "The ferry")
    #expect(article.metadata.site == "Ostrauer Bote")
    #expect(article.metadata.published?.iso8601 == "2021-07-30")
    #expect(article.metadata.words == 1664)
    #expect(article.metadata.page == "7")
    #expect(article.metadata.language == (language.hasPrefix("zh") ? "zh" : language))
    #expect(article.metadata.section == (lines[0] == "Küste" ? "Küste" : nil))
    #expect(article.metadata.documentNumber == "OSTB000020210730eh7u0001x")
    #expect(
      article.revision.outline.filter { $0.hasPrefix("paragraph") } == [
        "paragraph: It leaves at eight."
      ])
  }

  @Test func wordsOfAnUnknownLanguageAreKnownByTheirPlace() throws {
    let text = page(
      "xx", ["664 qaqaq", "30 July 2021", "Ostrauer Bote", "OSTB", "Qaqaqisch", "© 2021"],
      number: "Qaq OSTB000020210730eh7u0001x")
    let article = try #require(articles(text).first)
    #expect(article.metadata.site == "Ostrauer Bote")
    #expect(article.metadata.words == 664)
  }

  @Test func invalidNestingLosesNothing() throws {
    let text = page(
      "de", ["664 Wörter", "30. Juli 2021", "Ostrauer Bote", "OSTB", "Deutsch", "© 2021"],
      number: "Dokument OSTB000020210730eh7u0001x"
    ).replacing("<div>664", with: "<p><div>664").replacing(
      "</span></div>", with: "</span></div></p>")
    let metadata = try #require(articles(text).first).metadata
    #expect(metadata.words == 664)
    #expect(metadata.site == "Ostrauer Bote")
  }

  @Test func aPreviewOfAnArticleIsRefusedForTheWholeOne() throws {
    var preview = PressPiece.ferry
    preview.paragraphs.removeLast()
    for pieces in [[preview, .mill, .ferry], [.ferry, .mill, preview]] {
      let export = PressFormat.factivaCodes.export(pieces)
      let parts = try parts(export.text)
      let whole = parts.compactMap { if case .article(let article) = $0 { article } else { nil } }
      #expect(whole.count == 2)
      #expect(whole.contains { $0.revision.outline.count { $0.hasPrefix("paragraph") } == 2 })
      let refusals = parts.compactMap {
        if case .refused(let refusal) = $0 { refusal.reason } else { nil }
      }
      #expect(refusals.count == 1)
      #expect(refusals[0].hasPrefix("it is the beginning of article"))
    }
  }

  @Test func aPictureAndItsLineAreACaption() throws {
    let export = PressFormat.factivaCodes.export([.ferry])
    let text = export.text.replacing(
      "<tr><td class=\"index\"><b>NS",
      with: "<tr><td><b>ART</b></td><td>Le quai, hier.</td></tr><tr><td><b>NS")
    #expect(try #require(articles(text).first).revision.outline.contains("caption: Le quai, hier."))
  }

  @Test func aListOfHitsAndASummaryAreNoArticles() throws {
    for format in [PressFormat.factivaRichPlain, .factivaRichCodes] {
      let export = format.export([.ferry, .mill])
      let text =
        export.head
        + "Le bac de Morvande reprend la mer\\tab 2\\par Old mill sold\\tab 3\\par\\page "
        + export.articles.joined() + export.tail
      let articles = try articles(text, name: "a.rtf")
      #expect(articles.map(\.metadata.title) == [PressPiece.ferry.title, PressPiece.mill.title])
      #expect(articles.allSatisfy { !$0.revision.text.contains("Search Summary") })
    }
  }

  @Test func aPageEndInsideAnArticleLosesNothing() throws {
    let export = PressFormat.factivaRichPlain.export([.mill, .pond])
    let text = export.text.replacing("They paid", with: "\\page They paid")
    let articles = try articles(text, name: "a.rtf")
    #expect(articles.count == 2)
    #expect(articles[0].revision.outline.filter { $0.hasPrefix("paragraph") }.count == 3)
  }

  @Test func codesInRichTextMayStandOnLinesOfTheirOwn() throws {
    let text = """
      {\\rtf1 HD\\par The ferry\\par BY\\par By Ann Lee and Bo Day\\par WC  1,310 words\\par PD\\tab 30 July 2021\\par
      SN\\par The Harrow Vale Echo\\par LP\\par It leaves at eight.\\par TD\\par CO operation is needed.\\par
      Nobody waits.\\par AN\\par Document HARROW0020210730eh7u0001x\\par}
      """
    let article = try #require(articles(text, name: "a.rtf").first)
    #expect(article.metadata.byline == ["Ann Lee", "Bo Day"])
    #expect(article.metadata.words == 1310)
    #expect(article.metadata.published?.iso8601 == "2021-07-30")
    #expect(
      article.revision.outline.filter { $0.hasPrefix("paragraph") } == [
        "paragraph: It leaves at eight.", "paragraph: CO operation is needed.",
        "paragraph: Nobody waits.",
      ])
  }

  @Test func richTextThatIsNoExportIsLeftAlone() {
    #expect(throws: ImportError.self) {
      try parts("{\\rtf1 A letter.\\par Of 30 July 2021.\\par}", name: "a.rtf")
    }
  }

  @Test func xmlThatBreaksOffKeepsWhatIsWhole() throws {
    let export = PressFormat.factivaXML.export([.ferry, .mill])
    let text = String(decoding: export.bytes.prefix(export.ends[1] - 120), as: UTF8.self)
    let parts = try parts(text, name: "a.xml")
    #expect(parts.count == 2)
    guard parts.count == 2, case .refused(let refusal) = parts[1] else {
      Issue.record("the cut article was taken")
      return
    }
    #expect(refusal.title == PressPiece.mill.title)
    #expect(refusal.reason == "the file breaks off in it")
  }
}
