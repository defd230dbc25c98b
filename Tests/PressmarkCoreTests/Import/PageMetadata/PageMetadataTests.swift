import Testing

@testable import PressmarkCore

@Suite struct PageMetadataTests {
  private static func read(head: String = "", body: String = "", html: String = "<html>")
    -> PageMetadata
  {
    PageMetadata.read(
      HTMLTree(text: "<!doctype html>\(html)<head>\(head)</head><body>\(body)</body></html>"))
  }

  private static func data(_ json: String) -> String {
    #"<script type="application/ld+json">\#(json)</script>"#
  }

  static let paragraph = String(
    repeating:
      "Le maire a présenté le projet aux habitants de la commune, qui attendent depuis des mois. ",
    count: 3)

  private static let full = data(
    #"""
    {"@context": "https://schema.org", "@graph": [
      {"@type": "WebSite", "name": "La Gazette"},
      {"@type": "NewsArticle", "headline": "Le pont rouvre lundi", "inLanguage": "fr-FR",
       "datePublished": "2024-05-03T23:40:00+02:00", "dateModified": "2024-05-05T08:00:00+02:00",
       "author": [{"@type": "Person", "name": "Anne Petit"}, {"@id": "#luc"}, {"@type": "Person", "name": "AFP"}],
       "publisher": {"@type": "Organization", "name": "La Gazette"}, "articleSection": ["Villes", "Ponts"]},
      {"@type": "Person", "@id": "#luc", "name": "Luc Grand"}]}
    """#)

  @Test func jsonIsTrustedFirst() {
    let page = Self.read(
      head: Self.full + """
        <title>Le pont rouvre lundi - La Gazette</title>
        <meta property="og:title" content="Réouverture du pont">
        <meta property="article:published_time" content="2024-05-04T00:00:00Z">
        <meta name="author" content="Webmestre">
        <link rel="canonical" href="https://gazette.example/villes/pont">
        """,
      body: "<h1>Le pont rouvre lundi</h1><p>\(Self.paragraph)</p>", html: "<html lang=fr>")
    #expect(
      page.metadata
        == ArticleMetadata(
          title: "Le pont rouvre lundi", byline: ["Anne Petit", "Luc Grand", "AFP"],
          published: CalendarDay(iso8601: "2024-05-03"), language: "fr", site: "La Gazette",
          url: "https://gazette.example/villes/pont", section: "Villes",
          modified: CalendarDay(iso8601: "2024-05-05")))
    #expect(
      page.provenance == [
        .title: "json-ld headline", .byline: "json-ld author", .published: "json-ld datePublished",
        .language: "json-ld inLanguage", .site: "json-ld publisher",
        .url: "the page (link canonical)",
        .section: "json-ld articleSection", .modified: "json-ld dateModified",
      ])
  }

  /// What stands below the last paragraph, and the author that it names.
  @Test(arguments: [
    ("<p>Jeanne Marchand</p>", ["Jeanne Marchand"]),
    ("<p>Jeanne Marchand et Luc Noé</p><p>Partager</p>", ["Jeanne Marchand", "Luc Noé"]),
    ("<h2>Final Thoughts</h2><p>\(paragraph)</p>", []), ("<p>Buy Now</p>", []),
    ("<p>Like Loading...</p>", []), ("<p>Ähnliche Beiträge</p>", []),
    ("<p>The Bottom Line</p>", []),
    ("<h3>À Lire</h3><p>Jeanne Marchand</p>", []),
  ])
  func aSignatureStandsAloneBelowTheText(tail: String, names: [String]) throws {
    let tree = HTMLTree(
      text: "<!doctype html><body><article><h1>Le pont rouvre lundi</h1><p>\(Self.paragraph)</p>"
        + "<p>\(Self.paragraph)</p>\(tail)</article></body>")
    let article = try #require(
      (0..<Int32(tree.count)).map { HTMLTree.Node(index: $0) }.first { tree.tag($0) == .article })
    #expect(PageMetadata.read(tree, article: article).metadata.byline == names)
  }

  /// A moment in universal time, what else the page says, and the day of its readers.
  @Test(arguments: [
    // The evening before, all over Canada; the day itself, where the page says nothing of a country.
    ("2020-08-25T00:23:33Z", "https://ici.gazette.ca/1", "", "2020-08-24"),
    ("2020-08-25T00:23:33Z", "https://gazette.example/1", "", "2020-08-25"),
    ("2020-08-24T23:30:00Z", "https://gazette.fr/1", "", "2020-08-25"),
    ("2020-08-24T00:00:00Z", "https://gazette.ca/1", "", "2020-08-24"),
    // What readers see comes first, and then the address.
    ("2020-08-25T00:23:33Z", "https://gazette.ca/1", "<p>25 août 2020</p>", "2020-08-25"),
    ("2020-08-25T05:23:33Z", "https://gazette.example/2020/08/24/titre", "", "2020-08-24"),
    // Published two years before its system put it out again.
    ("2022-08-25T05:23:33Z", "https://gazette.fr/1", "<p>Publié le 3 mai 2020</p>", "2020-05-03"),
    // A change shown by the headline is none of the publication.
    ("2020-08-25T05:23:33Z", "https://gazette.fr/1", "<p>3 mai 2022 à 15h36</p>", "2020-08-25"),
  ])
  func theDayIsTheReaders(moment: String, address: String, line: String, day: String) {
    let page = Self.read(
      head: Self.data(
        #"{"@type":"NewsArticle","headline":"Le pont rouvre lundi","datePublished":"\#(moment)"}"#)
        + #"<link rel="canonical" href="\#(address)">"#,
      body: "<h1>Le pont rouvre lundi</h1>\(line)<p>\(Self.paragraph)</p>", html: "<html lang=fr>")
    #expect(page.metadata.published?.iso8601 == day, "\(page.provenance[.published] ?? "")")
  }

  @Test func openGraphAndMetaSpeakWhereJSONIsSilent() {
    let page = Self.read(
      head: """
        <title>Le pont rouvre lundi | La Gazette</title>
        <meta property="og:title" content="Le pont rouvre lundi | La Gazette">
        <meta property="og:site_name" content="La Gazette"><meta property="og:locale" content="fr_FR">
        <meta property="article:published_time" content="2024-05-03T10:00:00+02:00">
        <meta property="article:section" content="Villes"><meta property="og:url" content="https://g.example/p">
        <meta property="article:author" content="https://facebook.com/gazette">
        <meta name="author" content="Par Anne PETIT et Luc Grand">
        """)
    #expect(page.metadata.title == "Le pont rouvre lundi")
    #expect(page.metadata.byline == ["Anne Petit", "Luc Grand"])
    #expect(page.metadata.published?.iso8601 == "2024-05-03")
    #expect(
      page.provenance == [
        .title: "opengraph og:title", .byline: "meta author",
        .published: "opengraph article:published_time", .language: "opengraph og:locale",
        .site: "opengraph og:site_name", .url: "opengraph og:url",
        .section: "opengraph article:section",
      ])
  }

  @Test func theVisiblePageSpeaksLast() {
    let page = Self.read(
      body: """
        <nav><a href=/>La Gazette</a> <span class=author>Menu Principal</span></nav>
        <h1>Le pont rouvre lundi</h1><p class=meta>Publié le 3 mai 2024 à 10h40</p>
        <p>Par Anne Petit et Luc Grand</p><p>\(Self.paragraph)</p><p>\(Self.paragraph)</p>
        <p>\(Self.paragraph)</p><p>\(Self.paragraph)</p>
        <aside><p>Par Zoé Autre</p><time datetime=2020-01-01>1er janvier 2020</time></aside>
        """)
    #expect(page.metadata.title == "Le pont rouvre lundi")
    #expect(page.metadata.byline == ["Anne Petit", "Luc Grand"])
    #expect(page.metadata.published?.iso8601 == "2024-05-03")
    #expect(page.metadata.language == "fr")
    #expect(page.provenance[.title] == "the page (h1)")
    #expect(page.provenance[.byline] == "the page (byline)")
    #expect(page.provenance[.language] == "the words of the page")
  }

  @Test func microdataIsRead() {
    let page = Self.read(
      body: """
        <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop=headline>Le pont rouvre</h1>
        <span itemprop=author itemscope><span itemprop=name>Anne Petit</span></span>
        <meta itemprop=datePublished content="2024-05-03"><meta itemprop=dateModified content="2024-05-04">
        <p>\(Self.paragraph)</p></article>
        """)
    #expect(page.metadata.byline == ["Anne Petit"])
    #expect(page.metadata.published?.iso8601 == "2024-05-03")
    #expect(page.metadata.modified?.iso8601 == "2024-05-04")
    #expect(page.provenance[.byline] == "microdata author")
  }

  /// The title of the page, its `og:title`, its headings, and what its headline is.
  static let titles: [(title: String, shared: String?, headings: [String], headline: String)] = [
    ("Le pont rouvre lundi - La Gazette", nil, [], "Le pont rouvre lundi"),
    ("La Gazette : le pont rouvre lundi", nil, [], "le pont rouvre lundi"),
    ("Le pont - et la route - rouvrent", nil, [], "Le pont - et la route - rouvrent"),
    (
      "Le pont rouvre lundi - La Gazette", "Le pont rouvre",
      ["La Gazette", "Le pont rouvre lundi"], "Le pont rouvre lundi"
    ),
    (
      "Villes | Le pont rouvre lundi | La Gazette", "Villes | Le pont rouvre lundi",
      ["Le pont rouvre lundi"], "Le pont rouvre lundi"
    ),
    ("Caf&eacute; &amp; th&eacute;", nil, [], "Café & thé"),
    ("gazette.example", nil, ["Le pont rouvre lundi"], "Le pont rouvre lundi"),
    ("", nil, [], ""),
  ]

  @Test(arguments: titles.indices)
  func theHeadlineIsFoundAmongTheTitles(place: Int) {
    let (title, shared, headings, headline) = Self.titles[place]
    let page = Self.read(
      head: "<title>\(title)</title><meta property=og:site_name content='La Gazette'>"
        + (shared.map { "<meta property=og:title content='\($0)'>" } ?? ""),
      body: headings.map { "<h1>\($0)</h1>" }.joined() + "<p>\(Self.paragraph)</p>")
    #expect(page.metadata.title == headline)
  }

  @Test func aHeadlineCutForSearchEnginesGivesWayToThePages() {
    let long =
      "Le pont qui relie les deux rives de la commune depuis cent ans rouvre lundi aux voitures et aux "
    let page = Self.read(
      head: Self.data(#"{"@type": "NewsArticle", "headline": "\#(long)..."}"#),
      body: "<h1>\(long)piétons</h1>")
    #expect(page.metadata.title == long + "piétons")
  }

  @Test func articlesOfListsAreNotThePages() {
    let page = Self.read(
      head: Self.data(
        #"""
        {"@type": "WebPage", "mainEntity": {"@type": "ItemList", "itemListElement": [
          {"@type": "NewsArticle", "headline": "Autre chose", "author": "Zoé Autre", "datePublished": "2020-01-01"}]}}
        """#) + "<title>Le pont</title>", body: "<h1>Le pont</h1>")
    #expect(page.metadata.byline == [])
    #expect(page.metadata.published == nil)
    #expect(page.metadata.title == "Le pont")
  }

  @Test func theArticleOfSeveralIsTheOneThatThePageIsCalledAfter() {
    let page = Self.read(
      head: Self.data(
        #"""
        [{"@type": "NewsArticle", "headline": "Autre chose", "author": "Zoé Autre"},
         {"@type": "NewsArticle", "headline": "Le pont rouvre lundi", "author": "Anne Petit"}]
        """#) + "<title>Le pont rouvre lundi</title>")
    #expect(page.metadata.byline == ["Anne Petit"])
  }

  @Test func aDayInUniversalTimeIsTheOneThatThePageShows() {
    let json = Self.data(
      #"{"@type": "NewsArticle", "headline": "Le pont", "datePublished": "2024-05-03T22:40:00Z"}"#)
    let shown = Self.read(
      head: json, body: "<h1>Le pont</h1><p>Publié le 4 mai 2024</p>", html: "<html lang=fr>")
    #expect(shown.metadata.published?.iso8601 == "2024-05-04")
    let other = Self.read(
      head: json, body: "<h1>Le pont</h1><p>Publié le 9 mai 2024</p>", html: "<html lang=fr>")
    #expect(other.metadata.published?.iso8601 == "2024-05-03")
  }

  @Test func theDayOfAChangeIsNotTheOneOfPublication() {
    let page = Self.read(
      body: "<h1>Le pont</h1><p>Mis à jour le 9 mai 2024</p><p>Publié le 3 mai 2024</p>",
      html: "<html lang=fr>")
    #expect(page.metadata.published?.iso8601 == "2024-05-03")
    #expect(page.metadata.modified?.iso8601 == "2024-05-09")
  }

  @Test func figuresAreReadByTheCustomOfThePage() {
    func day(_ html: String) -> String? {
      Self.read(body: "<h1>The bridge</h1><p>Published 03/04/2024</p>", html: html).metadata
        .published?.iso8601
    }
    #expect(day("<html lang=en-US>") == "2024-03-04")
    #expect(day("<html lang=en-GB>") == "2024-04-03")
    #expect(day("<html lang=fr>") == "2024-04-03")
  }

  @Test func namesBesideTheDataAreTakenWhenOneBylineHoldsThemAll() {
    let json = Self.data(
      #"{"@type": "NewsArticle", "headline": "Le pont", "author": {"name": "Anne Petit"}}"#)
    let both = Self.read(head: json, body: "<h1>Le pont</h1><p>Par Anne Petit et Luc Grand</p>")
    #expect(both.metadata.byline == ["Anne Petit", "Luc Grand"])
    let other = Self.read(
      head: json, body: "<h1>Le pont</h1><p>Par Anne Petit</p><p class=author>Zoé Autre</p>")
    #expect(other.metadata.byline == ["Anne Petit"])
  }

  @Test func aPaperSignsOnlyWhereNobodyElseDoes() {
    let json = Self.data(
      #"{"@type": "NewsArticle", "headline": "Le pont", "author": {"@type": "Organization", "name": "La Gazette"}}"#
    )
    let site = "<meta property=og:site_name content='La Gazette'>"
    #expect(Self.read(head: json + site).metadata.byline == ["La Gazette"])
    #expect(
      Self.read(head: json + site, body: "<h1>Le pont</h1><p>Par Anne Petit</p>").metadata.byline
        == ["Anne Petit"])
  }

  @Test func theNameUnderAnArticleSignsIt() throws {
    let tree = HTMLTree(
      text: "<h1>Le pont</h1><article><p>\(Self.paragraph)</p><p><b>Anne Petit</b></p></article>")
    let article = try #require(tree.elements(.article, in: tree.root).first { _ in true })
    let page = PageMetadata.read(tree, article: article)
    #expect(page.metadata.byline == ["Anne Petit"])
    #expect(page.provenance[.byline] == "the page (signature)")
  }

  @Test func theOnlyAuthorOfAPageIsTakenAndSeveralAreNot() {
    let text = "<h1>Le pont</h1>" + String(repeating: "<p>\(Self.paragraph)</p>", count: 5)
    let one = Self.read(body: text + "<aside><a rel=author href=/a>Anne Petit</a></aside>")
    #expect(one.metadata.byline == ["Anne Petit"])
    let two = Self.read(
      body: text
        + "<aside><a rel=author href=/a>Anne Petit</a><p>x</p><a rel=author href=/z>Zoé Autre</a></aside>"
    )
    #expect(two.metadata.byline == [])
  }

  @Test func aLabelLineNamesTheNextOne() {
    let page = Self.read(
      body: "<h1>Le pont</h1><div>Auteur :</div><div>Anne Petit</div><p>\(Self.paragraph)</p>")
    #expect(page.metadata.byline == ["Anne Petit"])
  }

  /// What a page declares, and its language.
  @Test(arguments: [
    ("<html lang=fr-CA>", "", "fr"),
    ("<html lang=en>", "<meta property=og:locale content=en_US>", "fr"),
    ("<html>", "<meta name=language content=French>", "fr"), ("<html>", "", "fr"),
    ("<html lang='fr_FR.UTF-8'>", "", "fr"),
  ])
  func theWordsOfThePageWeighMoreThanATemplate(html: String, head: String, language: String) {
    let page = Self.read(
      head: head, body: "<h1>Le pont</h1><p>\(Self.paragraph)</p><p>\(Self.paragraph)</p>",
      html: html)
    #expect(page.metadata.language == language)
  }

  @Test func savedPagesRememberTheirAddress() {
    let page = PageMetadata.read(
      HTMLTree(
        text:
          "<!-- saved from url=(0030)https://g.example/2024/05/03/p --><html><title>Le pont</title>"
      ))
    #expect(page.metadata.url == "https://g.example/2024/05/03/p")
    #expect(page.metadata.published?.iso8601 == "2024-05-03")
    #expect(page.provenance[.published] == "the page's address")
    #expect(page.metadata.site == "g")
  }

  @Test(arguments: [
    "", "<", "<html", "<title>", "<meta property=og:title content>", "<h1></h1>",
    "<script type=application/ld+json>",
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}</script>",
    "<script type=application/ld+json>{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":{\"@id\":\"#a\"}}</script>",
  ])
  func damagedPagesSayNothing(text: String) {
    #expect(PageMetadata.read(HTMLTree(text: text)).metadata.byline == [])
  }

  @Test func hostilePagesEnd() {
    let names = (0..<5_000).map { ##"{"@id": "#\##($0)"}"## }.joined(separator: ",")
    let people = (0..<5_000).map { ##"{"@type": "Person", "@id": "#\##($0)", "name": "A B"}"## }
      .joined(separator: ",")
    let page = Self.read(
      head: Self.data(#"{"@type": "NewsArticle", "headline": "x", "author": [\#(names)]}"#)
        + Self.data("[\(people)]"),
      body: String(
        repeating: "<span class=author>Anne Petit</span><h1>a</h1><time datetime=x>", count: 20_000)
    )
    #expect(page.metadata.byline.count <= 30)
    let deep = Self.read(
      head: Self.data(String(repeating: "{\"@graph\":[", count: 100_000)),
      body: String(repeating: "<b class=author>", count: 5_000))
    #expect(deep.metadata.byline == [])
    let long = String(repeating: "Anne Petit ", count: 500_000)
    let nested = Self.read(
      body: String(repeating: "<h1><b class=author itemprop=author>", count: 100) + long)
    #expect(nested.metadata.byline == [])
  }
}
