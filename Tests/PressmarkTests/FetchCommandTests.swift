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
