import Testing

@testable import PressmarkCore

@Suite struct FeedTests {
  private func feed(_ text: String) throws -> Feed { try Feed.read(Array(text.utf8), name: "a") }

  private func reason(_ text: String) -> String {
    do {
      return "\(try feed(text).entries.count) entries"
    } catch {
      return "\(error)"
    }
  }

  private static let long = (1...6).map {
    "<p>Paragraphe \($0) d’un article qui est donné tout entier, avec ses <em>mots</em> et ses points.</p>"
  }.joined()

  private static let rss = """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss PUBLIC "x" "y.dtd">
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="d"
    xmlns:media="m" xmlns:atom="a"><channel><title>Le Courrier &amp; Cie</title>
    <atom:link href="https://courrier.example/feed" rel="self"/>
    <link>https://courrier.example/</link><language>fr-FR</language>
    <item><title><![CDATA[Le pont &amp; la <b>crue</b>]]></title><media:title>Photo</media:title>
    <link>https://courrier.example/pont</link><pubDate>Tue, 03 Jun 2025 08:00:00 +0200</pubDate>
    <dc:creator>Anne Lefèvre et Bob Roy</dc:creator><description>En bref&nbsp;: le pont.</description>
    <content:encoded><![CDATA[\(long)<p>The post <a href="x">Le pont</a> appeared first on <a>C</a>.</p>]]></content:encoded>
    </item>
    <item><title>Bref</title><guid>https://courrier.example/bref</guid>
    <author>redaction@courrier.example (Zoé Marin)</author>
    <description>&lt;p&gt;Seulement le début de l’histoire [&amp;#8230;]&lt;/p&gt;</description></item>
    <item><title>Relatif</title><guid isPermaLink="false">77</guid><link>/rel</link>
    <content:encoded>\(long.replacing("<", with: "&lt;")) &lt;p&gt;… Lire la suite de l’article&lt;/p&gt;</content:encoded></item>
    </channel></rss>
    """

  @Test func anRSSFeedIsRead() throws {
    let feed = try feed(Self.rss)
    #expect(feed.title == "Le Courrier & Cie")
    #expect(feed.address == "https://courrier.example/")
    #expect(feed.language == "fr")
    #expect(feed.notes == [])
    #expect(feed.entries.map(\.title) == ["Le pont & la crue", "Bref", "Relatif"])
    #expect(
      feed.entries.map(\.link) == [
        "https://courrier.example/pont", "https://courrier.example/bref",
        "https://courrier.example/rel",
      ])
    #expect(feed.entries.map(\.authors) == [["Anne Lefèvre", "Bob Roy"], ["Zoé Marin"], []])
    #expect(
      feed.entries.map(\.published) == [CalendarDay(year: 2025, month: 6, day: 3), nil, nil])
    #expect(feed.entries.map(\.hasFullText) == [true, false, false])
    #expect(feed.entries[0].summary == "En bref\u{A0}: le pont.")
    #expect(feed.entries[1].summary == "Seulement le début de l’histoire […]")
  }

  @Test func wholeEntriesAreArticlesAndOpeningsSayWhatToDo() throws {
    let parts = try ArticleImport.parts(from: Array(Self.rss.utf8), named: "courrier.xml")
    #expect(parts.count == 3)
    guard case .article(let article) = parts[0], case .refused(let refusal) = parts[1] else {
      Issue.record("the first entry is an article, the second is not")
      return
    }
    #expect(article.revision.outline.first == "title: Le pont & la crue")
    #expect(
      article.revision.outline[1]
        == "paragraph: Paragraphe 1 d’un article qui est donné tout entier, avec ses mots et ses points."
    )
    #expect(article.revision.outline.last == "aside: The post Le pont appeared first on C.")
    #expect(
      article.metadata
        == ArticleMetadata(
          title: "Le pont & la crue", byline: ["Anne Lefèvre", "Bob Roy"],
          published: CalendarDay(year: 2025, month: 6, day: 3), language: "fr",
          site: "Le Courrier & Cie", url: "https://courrier.example/pont"))
    #expect(article.importer == "feed/1")
    #expect(
      refusal.description
        == "Article 2 (“Bref”) was left out: the feed holds only its opening: add its address, "
        + "https://courrier.example/bref.")
  }

  @Test func anAtomFeedIsRead() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title type="html">The &amp;amp; Paper</title>
      <link rel="self" href="https://p.example/atom"/><link href="https://p.example/"/>
      <author><name>The Desk</name></author>
      <entry><title type="xhtml"><div>A <i>fine</i> day</div></title><link href="//p.example/1"/>
      <updated>2025-06-05T01:00:00Z</updated><published>2025-06-04T01:00:00Z</published>
      <author><name>Ann Lee</name></author><author><name>Bob Roy</name></author>
      <content type="xhtml"><div xmlns="x">\(Self.long)<p>a<br/>b &lt; c</p></div></content></entry>
      <entry><title>Text &lt;only&gt;</title><updated>2025-06-05</updated><summary>Some words.</summary></entry>
      </feed>
      """)
    #expect(feed.title == "The & Paper")
    #expect(feed.entries.map(\.title) == ["A fine day", "Text <only>"])
    #expect(feed.entries.map(\.authors) == [["Ann Lee", "Bob Roy"], ["The Desk"]])
    #expect(feed.entries.map(\.link) == ["https://p.example/1", nil])
    #expect(feed.entries.map(\.published?.day) == [4, 5])
    #expect(feed.entries.map(\.hasFullText) == [true, false])
    #expect(feed.entries[0].blocks.last?.text == "a\nb < c")
  }

  @Test func olderAndOtherFormsAreRead() throws {
    let rdf = try feed(
      """
      <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>T</title>
      <link>https://t.example</link></channel><item><title>One</title><link>https://t.example/1</link>
      <dc:date>2025-06-03T10:00:00+02:00</dc:date><dc:creator>Ann Lee</dc:creator></item></rdf:RDF>
      """)
    #expect(rdf.entries.map(\.title) == ["One"])
    #expect(rdf.entries[0].published == CalendarDay(year: 2025, month: 6, day: 3))
    let prefixed = try feed(
      "<a:feed xmlns:a='x'><a:title>T</a:title><a:entry><a:title>One</a:title></a:entry></a:feed>")
    #expect(prefixed.title == "T" && prefixed.entries.map(\.title) == ["One"])
    let json = try feed(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "A <b> & C", "language": "en",
       "home_page_url": "https://j.example", "authors": [{"name": "Ann Lee"}, 3],
       "items": [{"title": "One", "url": "https://j.example/1", "date_published": "2025-06-03T10:00:00Z",
         "content_html": "\(Self.long)"}, 7, {"content_text": "Short."}]}
      """)
    #expect(json.title == "A <b> & C")
    #expect(json.entries.map(\.hasFullText) == [true, false])
    #expect(json.entries[0].authors == ["Ann Lee"])
    #expect(json.entries[1].summary == "Short.")
  }

  @Test func whatStandsBeforeAFaultIsKept() throws {
    let cut = String(Self.rss.prefix(Self.rss.count - 300))
    let feed = try feed(cut)
    #expect(feed.entries.first?.title == "Le pont & la crue")
    #expect(
      feed.notes.count == 1 && feed.notes[0].hasPrefix("The feed breaks off: its XML is broken"))
    for length in stride(from: 0, to: Self.rss.utf8.count, by: 41) {
      _ = reason(String(decoding: Self.rss.utf8.prefix(length), as: UTF8.self))
    }
  }

  @Test func whatIsNoFeedIsSaid() {
    #expect(reason("  ").contains("is empty"))
    #expect(reason("<html/>").contains("it is no feed: its XML starts with “html”"))
    #expect(reason("<rss><channel/></rss>") == "“a” is no article: it is a feed without entries.")
    #expect(reason("{\"items\": []}").contains("it is JSON of another kind"))
    #expect(
      reason("{\"items\":" + String(repeating: "[", count: 100_000)).contains("JSON is broken"))
    #expect(reason(String(repeating: "<a>", count: 100_000)).contains("it is no feed"))
    let laughs =
      "<!DOCTYPE rss [<!ENTITY a \"\(String(repeating: "x", count: 9999))\">]><rss><channel>"
      + "<item><title>\(String(repeating: "&a;", count: 9999))</title></item></channel></rss>"
    #expect(reason(laughs) == "1 entries")
  }

  @Test func addressesThatCannotBeOpenedAreNone() throws {
    for link in ["javascript:alert(1)", "file:///etc/passwd", "mailto:a@b", "rel", "https://a b"] {
      let feed = try feed(
        "<rss><channel><item><title>x</title><link>\(link)</link></item></channel></rss>")
      #expect(feed.entries[0].link == nil, "\(link)")
    }
  }

  @Test(arguments: [
    ("Et voilà la fin.", false),
    ("Il y en aura toujours plus, lire la suite serait vain pour le moment, dit-elle.", false),
    ("a hundred or more.", false), ("Lire la suite", true), ("The story […]", true),
    ("The story …", true), ("The story... ", true), ("Read more →", true),
    ("Le maire a dit que … Continue reading Le pont →", true),
  ])
  func breakingOffIsTold(text: String, breaksOff: Bool) {
    #expect(FeedText.breaksOff(text) == breaksOff)
  }
}
