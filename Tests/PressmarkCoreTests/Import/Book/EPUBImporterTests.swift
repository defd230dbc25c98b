import Testing

@testable import PressmarkCore

@Suite struct EPUBImporterTests {
  private func book(_ file: [UInt8], splits: Bool = false) throws -> [ImportedArticle] {
    try ArticleImport.parts(
      from: file, named: "book.epub", options: ImportOptions(splitsChapters: splits)
    ).compactMap {
      if case .article(let article) = $0 { return article }
      return nil
    }
  }

  private func reason(_ file: [UInt8]) -> String {
    do {
      return try book(file).flatMap(\.revision.outline).joined(separator: "|")
    } catch {
      return "\(error)"
    }
  }

  private func link(_ title: String, _ target: String, inner: String = "") -> String {
    "<li><a href=\"Text/\(target)\">\(title)</a>\(inner.isEmpty ? "" : "<ol>\(inner)</ol>")</li>"
  }

  private var writer: BookWriter {
    var writer = BookWriter()
    writer.add("cover.xhtml", "<div><img src=\"../cover.jpg\" alt=\"cover\"/></div>")
    writer.add("front.xhtml", "<section epub:type=\"copyright-page\"><p>© 2024</p></section>")
    writer.add(
      "toc.xhtml",
      "<p>Table</p>" + (1...6).map { "<p><a href=\"c1.xhtml\">Chapitre \($0)</a></p>" }.joined())
    writer.add(
      "c1.xhtml",
      """
      <h2 class="x">Le pont</h2><p>La crue a emporté<a epub:type="noteref" href="#n1">1</a> le
      pont<sup>2</sup>.<span epub:type="pagebreak" title="9">9</span> H<sub>2</sub>O &amp; caf&eacute;</p>
      <blockquote><p>Dit-on.</p></blockquote><ul><li>un<ul><li>deux</li></ul></li></ul>
      <figure><img/><figcaption>Le pont en 1900</figcaption></figure>
      <table><tbody><tr> <td>a</td> <td>b</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>
      <p class="verse">vers un<br/>vers deux</p><script src="x.js"/><p>Après.</p>
      <aside epub:type="footnote" id="n1"><p>1. Une note. <a role="doc-backlink" href="#x">↩</a></p></aside>
      """)
    writer.add("c1b.xhtml", "<p>La suite du chapitre.</p>")
    writer.add("c2.xhtml", "<p class=\"title\">La  Rive</p><h3>Détail</h3><p>Texte.</p>")
    writer.add("c3.xhtml", "<p id=\"x\">Sans titre.</p><h3 id=\"end\">Fin</h3><p>Fini.</p>")
    writer.add("notes.xhtml", "<p>Une note à part.</p>", isLinear: false)
    writer.contents =
      link("Le pont", "c1.xhtml", inner: link("Deux", "c2.xhtml#nowhere"))
      .replacing("Deux", with: "La rive") + link("L’épilogue", "c3.xhtml")
      + link("Fin", "c3.xhtml#end")
    return writer
  }

  private let expected = [
    "title: La rivière", "aside: © 2024", "heading1: Le pont",
    "paragraph: La crue a emporté¹ le pont². H2O & café", "quotation: Dit-on.", "listItem1: un",
    "listItem2: deux", "caption: Le pont en 1900", "paragraph: a | b / 1 | 2",
    "paragraph: vers un / vers deux", "paragraph: Après.", "aside: 1. Une note.",
    "paragraph: La suite du chapitre.", "heading2: La Rive", "heading3: Détail",
    "paragraph: Texte.", "heading1: L’épilogue", "paragraph: Sans titre.", "heading1: Fin",
    "paragraph: Fini.", "aside: Une note à part.",
  ]

  @Test func theWholeBookIsOneArticle() throws {
    let articles = try book(writer.file())
    #expect(articles.count == 1)
    #expect(articles[0].revision.outline == expected)
    #expect(
      articles[0].metadata
        == ArticleMetadata(
          title: "La rivière", byline: ["Anne Lefèvre"],
          published: CalendarDay(year: 2024, month: 5, day: 6), language: "fr",
          site: "Les Éditions du Pont"))
    #expect(articles[0].provenance[.byline] == "the book’s description")
    #expect(articles[0].importer == "epub/1")
    #expect(articles[0].notes == [])
  }

  @Test func theOlderTableOfContentsSaysTheSame() throws {
    var writer = writer
    func point(_ title: String, _ target: String, inner: String = "") -> String {
      "<navPoint><navLabel><text>\(title)</text></navLabel><content src=\"Text/\(target)\"/>"
        + inner + "</navPoint>"
    }
    writer.contents =
      point("Le pont", "c1.xhtml", inner: point("La rive", "c2.xhtml#nowhere"))
      + point("L’épilogue", "c3.xhtml") + point("Fin", "c3.xhtml#end")
    writer.guide = "<reference type=\"cover\" href=\"Text/cover.xhtml\"/>"
    #expect(try book(writer.file(version: 2)).first?.revision.outline == expected)
  }

  @Test func eachChapterIsAnArticleWhenAsked() throws {
    let articles = try book(writer.file(), splits: true)
    #expect(articles.map(\.metadata.title) == ["Le pont", "La rive", "L’épilogue", "Fin"])
    #expect(articles.map(\.part) == [1, 2, 3, 4])
    #expect(articles.allSatisfy { $0.metadata.section == "La rivière" })
    #expect(articles.allSatisfy { $0.metadata.byline == ["Anne Lefèvre"] })
    #expect(
      articles[2].revision.outline == ["title: L’épilogue", "paragraph: Sans titre."])
    #expect(articles[0].revision.outline.last == "paragraph: La suite du chapitre.")
  }

  @Test func descriptionsOfBothVersionsAreRead() throws {
    var writer = BookWriter()
    writer.add("a.xhtml", "<p>Text.</p>")
    writer.metadata = """
      <dc:title id="s">Short</dc:title><dc:title id="t">The long title</dc:title>
      <meta refines="#t" property="title-type">main</meta>
      <dc:creator id="i">An Illustrator</dc:creator><meta refines="#i" property="role">ill</meta>
      <dc:creator id="w">A Writer</dc:creator><meta refines="#w" property="role">aut</meta>
      <dc:date opf:event="modification">2020-01-01</dc:date>
      <dc:date opf:event="publication">1999</dc:date><dc:date>2001-02-03T00:00:00Z</dc:date>
      <meta property="dcterms:modified">2022-03-04T00:00:00Z</meta><dc:language>EN</dc:language>
      """
    let metadata = try #require(try book(writer.file()).first).metadata
    #expect(
      metadata
        == ArticleMetadata(
          title: "The long title", byline: ["A Writer"], language: "en",
          modified: CalendarDay(year: 2022, month: 3, day: 4)))
  }

  @Test func blankPicturesDoNotMatter() throws {
    var writer = writer
    writer.extras.append(("OEBPS/blank.bmp", [UInt8](repeating: 0xFF, count: 30_000_000)))
    #expect(try book(writer.file()).count == 1)
  }

  @Test func aPartThatCannotBeReadCostsItselfAlone() throws {
    var writer = writer
    writer.parts.removeAll { $0.file == "c1b.xhtml" }
    var zip = writer.archive()
    #expect(try book(zip.file()).first?.notes == [])
    writer.add("c9.xhtml", "")
    writer.parts.removeLast()
    writer.add("bomb.xhtml", String(repeating: " ", count: 20_000_000))
    zip = writer.archive()
    let article = try #require(try book(zip.file()).first)
    #expect(article.revision.outline.contains("paragraph: Fini."))
    #expect(
      article.notes == [
        "A part of the book was left out: its part “OEBPS/Text/bomb.xhtml” becomes more than 200 "
          + "times as large unpacked, as a bomb."
      ])
  }

  @Test func namesThatLeadOutsideLeadNowhere() throws {
    var writer = BookWriter()
    writer.add("../../../../../etc/passwd", "<p>Inside.</p>")
    writer.add("%2e%2e/%2e%2e/a.xhtml", "<p>x</p>")
    let outcome = reason(writer.file())
    #expect(!outcome.contains("root:"))
    #expect(outcome.contains("is missing"))
  }

  @Test func whatIsNoReadableBookIsSaid() {
    var protected = writer
    protected.extras.append(
      (
        "META-INF/encryption.xml",
        Array(
          "<encryption><EncryptedData><EncryptionMethod Algorithm=\"x#aes128-cbc\"/></EncryptedData></encryption>"
            .utf8)
      ))
    #expect(
      reason(protected.file())
        == "“book.epub” cannot be read: it is protected against copying (DRM), so that its text "
        + "cannot be read.")
    var fonts = writer
    fonts.extras.append(
      (
        "META-INF/encryption.xml",
        Array(
          "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://ns.adobe.com/pdf/enc#RC\"/></EncryptedData></encryption>"
            .utf8)
      ))
    #expect(reason(fonts.file()).hasPrefix("title: La rivière"))
    var pictures = BookWriter()
    pictures.add("a.xhtml", "<img src=\"a.jpg\"/>")
    #expect(reason(pictures.file()) == "“book.epub” is no article: there is no text in the book.")
    var empty = ZipWriter()
    empty.add("a", "b")
    #expect(reason(empty.file()).contains("it says nowhere which parts the book has"))
    #expect(reason(Array(writer.file().prefix(900))).contains("its end is missing"))
    #expect(reason([0x50, 0x4B, 3, 4]).contains("its end is missing"))
  }

  @Test func damagedBooksNeverBreakTheReader() {
    var small = BookWriter()
    small.add("a.xhtml", "<h1>One</h1><p>Two</p>")
    small.contents = link("One", "a.xhtml")
    let file = small.file()
    var generator = SeededGenerator(seed: 8)
    for place in stride(from: 0, to: file.count, by: 3) {
      var damaged = file
      damaged[place] = UInt8.random(in: 0...255, using: &generator)
      _ = reason(damaged)
      _ = reason(Array(file.prefix(place)))
    }
    let deep = String(repeating: "<div>", count: 10_000) + "inside"
    var nested = BookWriter()
    nested.add("a.xhtml", deep)
    nested.contents = String(repeating: "<ol><li>", count: 5_000)
    #expect(reason(nested.file()).contains("inside"))
  }

  @Test(arguments: [
    ("../Text/a%20b.xhtml#c", "OEBPS/nav/n.xhtml", "OEBPS/Text/a b.xhtml", "c"),
    ("#c", "a/b", "a/b", "c"), ("/x/./y", "a/b", "x/y", nil), ("../../../x", "a/b", "x", nil),
    ("a%zz", "b", "a%zz", nil), ("x#", "b", "x", ""),
  ])
  func referencesStayInside(reference: String, base: String, name: String, fragment: String?) {
    let resolved = ArchivePath.resolve(reference, from: base)
    #expect(resolved.name == name)
    #expect(resolved.fragment == fragment)
  }
}
