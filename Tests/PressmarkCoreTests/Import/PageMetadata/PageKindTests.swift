import Testing

@testable import PressmarkCore

@Suite struct PageKindTests {
  private static let paragraph = PageMetadataTests.paragraph
  private static let teaser =
    "<div><a href=/x><h3>Un titre assez long pour une page de liste</h3></a><p>Un résumé en une ligne.</p></div>"

  private static func page(_ head: String, _ body: String) -> (PageMetadata, PageStatistics) {
    let tree = HTMLTree(text: "<html lang=fr><head>\(head)</head><body>\(body)</body></html>")
    let page = PageMetadata.read(tree)
    return (page, PageStatistics(tree, body: page.scan.body))
  }

  private static func kind(_ head: String, _ body: String) -> PageKind {
    let (page, statistics) = Self.page(head, body)
    return PageKind.of(page, statistics)
  }

  private static func canonical(_ address: String) -> String {
    "<link rel=canonical href='\(address)'>"
  }

  @Test func articlesAreArticles() {
    let teasers = String(repeating: Self.teaser, count: 40)
    let text = String(repeating: "<p>\(Self.paragraph)</p>", count: 4)
    #expect(Self.kind("", "<h1>Le pont</h1>\(text)") == .article)
    #expect(
      Self.kind(Self.canonical("https://g.example/pont"), "<h1>Le pont</h1>\(text)\(teasers)")
        == .article)
    // A dispatch of two lines among many links.
    #expect(
      Self.kind(
        "<meta property=og:type content=article>",
        "<h1>Le pont</h1><p>Le pont rouvre lundi.</p>\(teasers)") == .article)
    #expect(
      Self.kind(
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Le pont\"}</script>",
        "<h1>Le pont</h1><video src=x></video><p>\(Self.paragraph)</p>") == .article)
  }

  @Test func listsAreRefusedWithAReason() {
    let teasers = String(repeating: Self.teaser, count: 41)
    #expect(
      Self.kind(
        Self.canonical("https://g.example/") + "<meta property=og:site_name content='La Gazette'>",
        teasers)
        == .list(reason: "it is the home page of La Gazette, with 41 links to other pages"))
    #expect(
      Self.kind(Self.canonical("https://g.example/sport"), "<h1>Sport</h1>\(teasers)")
        == .list(reason: "it is a list of 41 links to other pages"))
    #expect(
      Self.kind(Self.canonical("https://g.example/?s=pont"), teasers)
        == .list(reason: "it is a list of search results, with 41 links to other pages"))
    #expect(
      Self.kind(
        "<meta property=og:type content=article><script type=application/ld+json>{\"@type\":\"CollectionPage\"}</script>",
        teasers) == .list(reason: "it is a list of 41 links to other pages"))
  }

  @Test func videosAndGalleriesAreRefusedWithAReason() {
    #expect(
      Self.kind(
        "<meta property=og:type content=video.other>", "<h1>Le pont</h1><video src=x></video>")
        == .media(reason: "it is a video without a text"))
    #expect(
      Self.kind(
        "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"name\":\"Le pont\"}</script>",
        "<h1>Le pont</h1><p>\(Self.paragraph)</p>")
        == .media(reason: "it is a video with hardly 50 words of text"))
    #expect(
      Self.kind("", String(repeating: "<img src=x>", count: 20))
        == .media(reason: "it is a gallery of 20 pictures without a text"))
    #expect(
      Self.kind("", "<form><input></form>") == .other(reason: "there is no running text on it"))
    #expect(PageKind.article.reason == nil)
  }

  // MARK: Completeness

  /// A line under three paragraphs, what the data say, and whether the article is cut there.
  static let notices: [(line: String, isFree: Bool?, isCut: Bool)] = [
    ("Il vous reste 72,5 % de cet article à lire. La suite est réservée aux abonnés.", nil, true),
    ("La suite de cet article est réservée aux abonnés", nil, true),
    ("Cet article est réservé aux abonnés.", nil, true),
    ("Subscribe to continue reading", nil, true),
    ("Already a subscriber? Log in to continue reading.", nil, true),
    ("Déjà abonné ? Connectez-vous", nil, false),
    ("Déjà abonné ? Connectez-vous", false, true),
    ("Déjà abonné ? Connectez-vous", true, false),
    ("Abonnez-vous à notre lettre", nil, false),
    ("Il vous reste trois jours pour voter.", nil, false),
    ("", false, false), ("", nil, false),
  ]

  @Test(arguments: notices.indices)
  func cutArticlesAreKnownByWhatTheyEndWith(place: Int) {
    let (line, isFree, isCut) = Self.notices[place]
    let data = isFree.map {
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Le pont\",\"isAccessibleForFree\":\($0)}</script>"
    }
    let (page, statistics) = Self.page(
      data ?? "",
      "<h1>Le pont</h1>" + String(repeating: "<p>\(Self.paragraph)</p>", count: 3)
        + "<p>\(line)</p>")
    let completeness = Completeness.of(page, statistics)
    #expect((completeness != .whole) == isCut, "\(line)")
    if isCut {
      #expect(
        completeness.sentence
          == "The page holds only the beginning of the article; it says “\(line)”.")
    }
  }

  @Test func aNoticeThatTextFollowsCutsNothing() {
    let text = String(repeating: "<p>\(Self.paragraph)</p>", count: 3)
    let (page, statistics) = Self.page(
      "", "<h1>Le pont</h1>\(text)<p>La suite est réservée aux abonnés.</p>\(text)")
    #expect(Completeness.of(page, statistics) == .whole)
  }

  @Test func dataThatHoldTheWholeTextTellWhatIsMissing() {
    let body = String(repeating: "Une phrase. ", count: 300)
    let (page, statistics) = Self.page(
      """
      <script type=application/ld+json>{"@type":"NewsArticle","headline":"Le pont","isAccessibleForFree":"False",
      "articleBody":"\(body)"}</script>
      """, "<h1>Le pont</h1><p>\(Self.paragraph)</p>")
    #expect(
      Completeness.of(page, statistics, length: 270).sentence
        == "The page holds only a part of the article: its data count 3600 characters of text, and the page shows 270."
    )
    #expect(Completeness.of(page, statistics, length: 3600) == .whole)
  }
}
