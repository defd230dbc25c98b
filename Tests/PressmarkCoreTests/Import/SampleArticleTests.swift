import PressmarkCore
import Testing

@Suite struct SampleArticleTests {
  /// The outline with every block cut to its first words.
  private func outline(_ article: ImportedArticle) -> [String] {
    article.revision.outline.map { $0.split(separator: " ").prefix(5).joined(separator: " ") }
  }

  @Test func theFrenchScrapeIsTakenApart() throws {
    let article = try Samples.article("eternauta-fr.txt")
    #expect(
      article.metadata
        == ArticleMetadata(
          title: "Pour la première fois, Netflix confie une scène de série à une IA\u{A0}: faut-il "
            + "s’en réjouir\u{202F}?",
          byline: ["Camille Verdier"], published: CalendarDay(year: 2025, month: 8, day: 4),
          language: "fr"))
    #expect(article.importer == "text/2" && article.notes.isEmpty)
    let expected = [
      "aside: Culture", "title: Pour la première fois,", "aside: 4 août 2025 à",
      "aside: Par Camille Verdier",
      "aside: Temps de lecture\u{A0}: 4",
      "aside: Pour la première fois,", "caption: ©Netflix", "standfirst: Un immeuble de Bue",
      "paragraph: La scène dure quelq", "paragraph: Ce jour-là, Ted Sar",
      "aside: À partir de /",
      "heading2: Un petit budget, de", "paragraph: Avec 15\u{A0}millions de",
      "paragraph: L’opération a été m", "heading2: À Hollywood, la plaie",
      "paragraph: L’aveu tombe mal.", "paragraph: Sur Reddit, le ton",
      "paragraph: D’autres haussent l", "caption: Un plateau de tournag",
      "heading2: Une première qui n’en", "paragraph: Reste le mot qui",
      "paragraph: La concurrence ne r", "aside: À partir de /",
      "heading2: Ce que le spectateur",
      "paragraph: Le plus troublant e", "paragraph: Un outil n’est qu’un",
      "aside: À lire aussi /", "aside: Inscrivez-vous à notre", "aside: Article rédigé par /",
    ]
    let found = outline(article)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { $0.hasPrefix($1) }, "\(found)")
  }

  @Test func shopBoxesAreOneAsideEach() throws {
    let boxes = try Samples.article("eternauta-fr.txt").revision.outline.filter {
      $0.hasPrefix("aside: À partir")
    }
    #expect(
      boxes == [
        "aside: À partir de / 1\u{202F}249,90€ / En stock vendeur partenaire / Voir sur Boulimédia.fr",
        "aside: À partir de / 2\u{202F}199€ / En stock / Acheter sur Boulimédia.fr",
      ])
  }

  @Test func scrapeAndMarkdownHaveTheSameBody() throws {
    let scrape = try Samples.article("eternauta-fr.txt")
    let markdown = try Samples.article("eternauta-fr.md")
    #expect(scrape.revision.articleBody == markdown.revision.articleBody)
    #expect(markdown.importer == "markdown/1")
    #expect(markdown.metadata.site == "La Gazette des écrans")
    #expect(markdown.metadata.url == "https://gazette-des-ecrans.example/netflix-ia-eternaute")
    #expect(markdown.metadata.published == scrape.metadata.published)
    #expect(markdown.metadata.title == scrape.metadata.title)
  }

  @Test func theEnglishScrapeIsTakenApart() throws {
    let article = try Samples.article("eternauta-en.txt")
    #expect(
      article.metadata
        == ArticleMetadata(
          title: "Netflix cut the bill by ten with AI, and artists want to know who paid",
          byline: ["Tom Ashdown"], published: CalendarDay(year: 2025, month: 8, day: 6),
          language: "en"))
    #expect(
      article.revision.blocks.map(\.role.name).joined(separator: " ")
        == "aside title aside aside aside caption standfirst paragraph aside heading paragraph "
        + "paragraph heading paragraph paragraph heading paragraph paragraph aside aside aside")
  }

  @Test(arguments: [
    ("eternauta-fr.txt", "dix fois plus vite"), ("eternauta-fr.txt", "15 millions de dollars"),
    ("eternauta-fr.txt", "pour un coût bien moindre"), ("eternauta-fr.txt", "deux ans"),
    ("eternauta-en.txt", "ten times cheaper"), ("eternauta-en.txt", "$30 million"),
    ("lesson.md", "ten times faster"), ("lesson-fr.md", "dix fois plus vite"),
  ])
  func theClaimsThatTheLessonsCountOnAreThere(name: String, quote: String) throws {
    let article = try Samples.article(name)
    #expect(TextSearch(quote)?.matches(in: article.revision.articleBody).isEmpty == false)
  }

  @Test func theAnonymousQuotationIsReachedByGrowing() throws {
    let article = try Samples.article("eternauta-fr.txt")
    let pieces = TextPieces.cut(article.revision)
    let piece = try #require(pieces.first { $0.text.contains("applaudir notre") })
    let units = TextUnits(language: article.metadata.language)
    let place = try #require(TextSearch("applaudir")?.matches(in: piece.text).first)
    var steps: [String] = []
    var range = place
    while let larger = units.grow(range, in: piece.text) {
      steps.append(piece.text.scalars(larger))
      range = larger
    }
    #expect(
      steps.contains { $0.hasPrefix("On nous demande") && $0.hasSuffix("bien cela le pire.") })
    #expect(steps.contains { $0.hasPrefix("«") && $0.hasSuffix("»") })
    #expect(steps.contains { $0.hasPrefix("L’un d’eux tranche") && $0.hasSuffix("»") })
  }

  @Test func theSavedPageHoldsTheSameArticle() throws {
    let page = try Samples.article("eternauta-fr.html")
    let text = try Samples.article("eternauta-fr.md")
    #expect(page.revision.articleBody == text.revision.articleBody)
    #expect(page.metadata.title == text.metadata.title)
    #expect(page.metadata.byline == text.metadata.byline)
    #expect(page.metadata.published == text.metadata.published)
    #expect(page.metadata.site == text.metadata.site)
    // What was cut is there: the prices of the shop, "read also", the newsletter.
    let asides = page.revision.outline.filter { $0.hasPrefix("aside: ") }
    for wanted in ["1 249,90€", "À lire aussi", "newsletter", "Article rédigé par"] {
      #expect(asides.contains { $0.contains(wanted) })
    }
  }
}
