import Foundation
import Synchronization
import TestSupport
import Testing

/// `pressmark add` with addresses, against a server on this machine.
@Suite struct FetchCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private let page = """
    # Un immeuble s’effondre

    Selon la plateforme, la scène a été produite dix fois plus vite qu’avec des moyens classiques.
    """

  @Test func aPageIsAddedOnceAndItsChangesAreNewTexts() throws {
    let text = Mutex(page)
    let server = try LoopbackServer { path in
      path == "/old"
        ? .redirection(to: "/une.md")
        : .answer(text.withLock { $0 }, type: "text/markdown; charset=utf-8")
    }
    let refused = try desk.run("add", server.address("/old"))
    #expect(refused.status == 1 && refused.errors.contains("your own network"), "\(refused)")
    #expect(server.requests.isEmpty)
    let added = try desk.objects(
      "add", server.address("/old"), "--allow-private-addresses", "--json")
    #expect(added.count == 1 && added[0]["added"] == "1")
    #expect(added[0]["file"] == server.address("/old"))
    let id = added[0]["id"]
    #expect(server.requests.count == 2)
    #expect(server.requests.allSatisfy { $0.contains("User-Agent: pressmark/0.") })
    // The article is named by its address.
    #expect(try desk.run("show", server.address("/une.md")).output.contains("dix fois"))
    let allowed = ["PRESSMARK_ALLOW_PRIVATE_ADDRESSES": "1"]
    let again = try desk.run("add", server.address("/une.md"), "--json", changes: allowed)
    #expect(again.lines.count == 1 && again.output.contains("\"added\":false"), "\(again)")
    text.withLock { $0 += "\n\nMise à jour : la plateforme dément.\n" }
    let changed = try desk.run("add", server.address("/une.md"), changes: allowed)
    #expect(changed.status == 0 && changed.errors.contains("another text of \(id)"), "\(changed)")
    #expect(try desk.lines("list").count == 1)
    #expect(try desk.lines("check")[0].contains("2 originals"))
    // The reader opens what is there without asking for it again.
    let count = server.requests.count
    #expect(try desk.run(server.address("/une.md")).output.contains("la plateforme dément"))
    #expect(server.requests.count == count)
  }

  @Test func whatCannotBeFetchedIsSaidAndTheRestIsDone() throws {
    let server = try LoopbackServer { path in
      path == "/a.txt"
        ? .answer("Un titre de page\n\nUn texte de page.\n", type: "text/plain")
        : .answer("gone", status: "404 Not Found")
    }
    let run = try desk.run(
      "add", server.address("/gone"), server.address("/a.txt"), "--allow-private-addresses")
    #expect(run.status == 1 && run.lines.count == 1, "\(run)")
    #expect(run.errors.contains("there is no such page (404)"), "\(run)")
    #expect(run.errors.contains("2 files: 1 added, 1 refused (1 not fetched)"), "\(run)")
    let wrong = try desk.run("add", "https://anna:secret@example.org/")
    #expect(wrong.status == 1 && wrong.errors.contains("name or password"), "\(wrong)")
    let extract = try desk.run("extract", server.address("/a.txt"))
    #expect(extract.status == 1 && extract.errors.contains("pressmark add"), "\(extract)")
  }
}

/// `pressmark feed`.
@Suite struct FeedCommandTests {
  private static func feed(_ server: LoopbackServer?) -> String {
    let whole = (1...6).map { number in
      "<p>Le paragraphe \(number) dit tout ce qu’il y a à dire de cette affaire, et n’oublie rien de "
        + "ce que les témoins ont raconté ce jour-là, devant la mairie et sur la place.</p>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Le Fil</title><link>https://fil.example/</link><description>x</description>
      <item><title>Un article entier</title><link>https://fil.example/1</link>
      <pubDate>Sat, 02 Aug 2025 10:00:00 +0000</pubDate><description>Court.</description>
      <content:encoded><![CDATA[\(whole.joined())]]></content:encoded></item>
      <item><title>Une ouverture</title><link>\(server?.address("/2.txt") ?? "https://fil.example/2")</link>
      <description>Seulement le début…</description></item>
      </channel></rss>
      """
  }

  @Test func entriesAreListedAndNothingIsAdded() throws {
    let desk = try Desk()
    try desk.file("fil.rss", Self.feed(nil))
    let entries = try desk.objects("feed", "fil.rss", "--json")
    #expect(entries.map { $0["title"] } == ["Un article entier", "Une ouverture"])
    #expect(entries.map { $0["whole"] } == ["1", "0"] && entries[0]["published"] == "2025-08-02")
    #expect(
      entries[0].fields.keys.sorted()
        == ["byline", "number", "published", "summary", "title", "url", "whole"])
    #expect(try desk.lines("feed", "fil.rss").count == 2)
    #expect(!FileManager.default.fileExists(atPath: desk.path("home/.local")))
    #expect(try desk.run("feed", "fil.rss", "--add", "3").status == 1)
    #expect(try desk.run("feed", "fil.rss", "--add", "0").status == 2)
    try desk.file("not.rss", "Ceci n’est pas un fil.")
    #expect(try desk.run("feed", "not.rss").status == 1)
  }

  @Test func chosenEntriesAreAddedAndPagesFetched() throws {
    let desk = try Desk()
    let server = try LoopbackServer { path in
      path == "/2.txt"
        ? .answer("Une ouverture\n\nEt tout ce qui suit, jusqu’au bout.\n", type: "text/plain")
        : .answer("", status: "404 Not Found")
    }
    try desk.file("fil.rss", Self.feed(server))
    let whole = try desk.run("feed", "fil.rss", "--add", "1")
    #expect(whole.status == 0 && whole.lines.count == 1, "\(whole)")
    #expect(whole.output.hasSuffix("\tUn article entier\n") && server.requests.isEmpty)
    let both = try desk.run(
      "feed", "fil.rss", "--all", "--json", "--allow-private-addresses")
    #expect(both.status == 0 && both.lines.count == 3, "\(both)")
    #expect(both.lines.last?.contains("\"added\":1,\"alreadyThere\":1") == true, "\(both)")
    #expect(server.requests.count == 1)
    #expect(try desk.run("show", "https://fil.example/1").output.contains("paragraphe 6"))
    #expect(try desk.lines("check")[0].contains("all is well"))
  }
}
