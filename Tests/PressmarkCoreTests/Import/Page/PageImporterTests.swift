import Testing

@testable import PressmarkCore

@Suite struct PageImporterTests {
  private static func blocks(
    _ page: String, options: ImportOptions = ImportOptions()
  ) throws -> [(role: String, text: String)] {
    let article = try ArticleImport.article(
      from: Array(page.utf8), named: "page.html", options: options)
    return article.revision.blocks.map { block in
      let scalars = article.revision.text.unicodeScalars
      let start = scalars.index(scalars.startIndex, offsetBy: block.span.start.scalars)
      let end = scalars.index(scalars.startIndex, offsetBy: block.span.end.scalars)
      return (block.role.name, String(scalars[start..<end]))
    }
  }

  private static func role(_ text: String, in page: String) throws -> String? {
    try blocks(page).first { $0.text.contains(text) }?.role
  }

  static let roles: [(text: String, role: String?)] = [
    ("Le canal de la Vesle rouvre", "title"),
    ("Fermé depuis onze ans", "standfirst"),
    ("L’écluse de Saint-Brice, mardi.", "caption"),
    ("La première péniche", "paragraph"),
    ("draguer 80 000 mètres cubes", "paragraph"),
    ("À lire aussi", "aside"),
    ("Le port de Reims", "aside"),
    ("Un trafic encore modeste", "heading"),
    ("Onze ans que nous attendions", "quotation"),
    ("Recevez chaque matin", "aside"),
    ("Le rapport de la chambre", "paragraph"),
    ("quatre écluses", "listItem"),
    ("une passe à poissons", "listItem"),
    ("La région promet", "paragraph"),
    ("Lucie Marchand suit", "aside"),
    ("Accueil", nil),
    ("Bravo, il était temps", nil),
    ("Tous droits réservés", nil),
    ("Pas du texte", nil),
  ]

  @Test(arguments: roles.map(\.text))
  func everyPartOfAPageHasItsRole(text: String) throws {
    let expected = try #require(Self.roles.first { $0.text == text }).role
    #expect(try Self.role(text, in: PageFixtures.french) == expected)
  }

  @Test func bothHalvesOfABodyAreKept() throws {
    let blocks = try Self.blocks(PageFixtures.twoHalves)
    let body = blocks.filter { $0.role == "paragraph" || $0.role == "standfirst" }.map(\.text)
    #expect(body.count == 4)
    #expect(body.first?.hasPrefix("Voters in the harbour town") == true)
    #expect(body.last?.hasPrefix("“We shall see") == true)
    #expect(!body.contains { $0.contains("Advertisement") || $0.contains("Storm closes") })
  }

  @Test func lineBreaksPartParagraphs() throws {
    let blocks = try Self.blocks(PageFixtures.lineBreaks)
    #expect(blocks.map(\.role) == ["title", "paragraph", "paragraph", "paragraph"])
    #expect(blocks.last?.text.hasSuffix("neuf millions.") == true)
  }

  @Test func textThatOnlyTheDataHoldIsTakenFromThem() throws {
    let article = try ArticleImport.article(
      from: Array(PageFixtures.dataOnly.utf8), named: "page.html")
    #expect(article.revision.articleBody.hasPrefix("La scierie de Malvaux"))
    #expect(article.revision.articleBody.hasSuffix("si les commandes suivent."))
    #expect(article.notes.contains { $0.contains("taken from the page's data") })
  }

  @Test func whatIsDroppedComesBackWhenAskedFor() throws {
    let kept = try Self.blocks(
      PageFixtures.french, options: ImportOptions(keepsSurroundings: true))
    for text in ["Accueil", "Bravo, il était temps", "Tous droits réservés"] {
      #expect(kept.first { $0.text.contains(text) }?.role == "aside")
    }
  }

  /// Lines inside a body that lead elsewhere or name its author are asides; a paragraph that is all
  /// link, and a word such as "voir" at the head of a sentence, are text.
  @Test func pointersAndBylinesInsideTheBodyAreAsides() throws {
    let lines = [
      ("<strong>Read more:</strong> <a href=/1>Ferry town counts its votes again</a>", false),
      ("À lire aussi : <a href=/2>Le bac a repris la mer mardi matin</a>", false),
      ("<a href=/3>Subscribe to Harbour News on YouTube for more:</a>", false),
      ("Par <a rel=author>Ana Roy</a>", false),
      ("<a href=/4>Le rapport de la chambre des comptes jugeait la facture trop lourde.</a>", true),
      (
        "Retrouvez le calme : c’est ce que promet la mairie aux riverains du <a href=/5>quai</a>.",
        true
      ),
      ("Par Ana Roy, dit la légende, le bac fut sauvé des eaux.", true),
    ]
    let filler =
      "<p>Le maire a promis la réouverture du pont avant la fin de l’année, malgré un retard de deux mois, "
      + "et les habitants de la commune attendent de voir.</p>"
    for (line, isText) in lines {
      let page =
        "<!doctype html><html lang=fr><title>Un pont</title><meta name=author content=\"Ana Roy\">"
        + "<article><h1>Un pont</h1>\(filler)<p>\(line)</p>"
        + filler.replacing("maire", with: "préfet") + filler.replacing("maire", with: "port")
        + "</article>"
      let article = try ArticleImport.article(
        from: Array(page.utf8), named: "a.html", options: ImportOptions(forcesArticle: true))
      let blocks = article.revision.blocks.filter(\.role.isBody)
      #expect(blocks.count == (isText ? 4 : 3), "\(line)")
    }
  }

  @Test func aHeadlineSaidTwiceIsSaidOnce() throws {
    let page = PageFixtures.twoHalves.replacing(
      "<div class=\"article-body\"><p>Voters",
      with: "<div class=\"article-body\"><h2>Harbour town votes to keep its ferry</h2><p>Voters",
      maxReplacements: 1)
    let blocks = try Self.blocks(page)
    #expect(
      blocks.filter { $0.text == "Harbour town votes to keep its ferry" }.map(\.role).sorted()
        == ["aside", "title"])
  }

  @Test func aQuotationTakenOutOfTheTextIsNoPartOfIt() throws {
    let quote = "nobody asked for a second count in the evening"
    let page = PageFixtures.twoHalves.replacing(
      "<div class=\"ad-slot\">", with: "<aside class=\"pullquote\"><p>\(quote)</p></aside><div>")
    let blocks = try Self.blocks(page)
    #expect(blocks.filter { $0.text.contains(quote) && $0.role == "paragraph" }.count == 1)
    #expect(blocks.first { $0.text == quote }?.role == "aside")
  }

  @Test func wordsOfNeighboursAreNotGlued() throws {
    let page = PageFixtures.twoHalves.replacing(
      "<h1>",
      with:
        "<p><span>Local</span> <b>news</b></p><div><button>Save</button><button>Print</button></div><h1>"
    )
    let text = try Self.blocks(page, options: ImportOptions(keepsSurroundings: true))
      .map(\.text).joined(separator: "\n")
    #expect(text.contains("Local news"))
    #expect(!text.contains("SavePrint"))
  }

  @Test func letteringInsideAWordStaysOneWord() throws {
    let page = PageFixtures.twoHalves.replacing(
      "<p>Voters in", with: "<p><span class=\"dropcap\">V</span>oters in")
    #expect(try Self.blocks(page).contains { $0.text.hasPrefix("Voters in the harbour") })
  }

  @Test func rowsOfATableAreLines() throws {
    let table = """
      <table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2023</td><td>81,000 in all</td></tr>\
      <tr><td>2024</td><td>94,000 in all</td></tr></table>
      """
    let page = PageFixtures.twoHalves.replacing("<p>Some 4,300", with: table + "<p>Some 4,300")
    let text = try Self.blocks(page, options: ImportOptions(keepsSurroundings: true))
      .map(\.text).joined(separator: "\n\n")
    #expect(text.contains("Year Passengers"))
    #expect(
      text.contains("2023 81,000 in all\n2024 94,000 in all")
        || text.contains("2023 81,000 in all\n\n2024 94,000 in all"))
  }

  @Test func aListOfLinksIsRefusedAndCanBeForced() throws {
    let items = (1...60).map {
      "<li><a href=\"/a/\($0)\">A headline about the affairs of town number \($0)</a></li>"
    }
    let page =
      "<html><head><title>News</title></head><body><ul>\(items.joined())</ul></body></html>"
    #expect(throws: ImportError.self) {
      try ArticleImport.article(from: Array(page.utf8), named: "list.html")
    }
    let forced = try ArticleImport.article(
      from: Array(page.utf8), named: "list.html",
      options: ImportOptions(forcesArticle: true, keepsSurroundings: true))
    #expect(forced.revision.text.contains("number 60"))
  }
}
