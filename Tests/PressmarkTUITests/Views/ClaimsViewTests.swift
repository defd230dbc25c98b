import Foundation
import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

@Suite struct ClaimsViewTests {
  /// Two articles with four marks.
  private static func session(columns: Int = 100, rows: Int = 24) throws -> ViewSession {
    let session = try ViewSession(
      [
        (
          "Le port",
          ["Le port coûte 15 millions d'euros.", "Il sera ouvert en 2026, dit Ana Ruiz."]
        ),
        ("La digue", ["La digue coûte 30 millions d'euros.", "Elle tiendra cent ans."]),
      ], columns: columns, rows: rows)
    try session.mark("15 millions d'euros", in: session.articles[0], codes: ["money"]) {
      $0.claim.quantity = Quantity(raw: "15 millions", value: "15000000", unit: "EUR")
    }
    try session.mark("Il sera ouvert en 2026", in: session.articles[0], codes: ["prediction"]) {
      $0.claim.speaker = "Ana Ruiz"
    }
    try session.mark("30 millions d'euros", in: session.articles[1], codes: ["money"])
    try session.mark("cent ans", in: session.articles[1], codes: ["number"])
    return session
  }

  private func marks(_ session: ViewSession) throws -> [Annotation] {
    try session.library.annotations(AnnotationFilter())
  }

  @Test func claimsOfTheLibraryAreListedWithTheirArticles() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    let screen = session.screen
    #expect(screen.contains("Claims · library (4)"), "\(screen)")
    for words in ["15 millions d'euros", "Ana Ruiz", "La digue", "cent ans"] {
      #expect(screen.contains(words), "\(screen)")
    }
  }

  @Test func theFilterFollowsWhileItIsTyped() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    session.type("/code:money")
    #expect(session.screen.contains("(2)"), "\(session.screen)")
    session.type(" value>2e7")
    #expect(session.screen.contains("(0)"), "\(session.screen)")
    session.type("<C-u>digue")
    #expect(session.screen.contains("(0)"), "\(session.screen)")
    session.type("<C-u>cent")
    #expect(session.screen.contains("(1)"), "\(session.screen)")
    session.type("<Esc>")
    #expect(session.screen.contains("(4)"), "\(session.screen)")
  }

  /// What is wrong with a query is said under it, and what was found before stays.
  @Test(arguments: [
    ("verdict:perhaps", "verdict"), ("code:nosuch", "nosuch"), ("(cent", "bracket"),
  ])
  func mistakesAreSaidUnderTheQuery(query: String, word: String) throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    session.type("/\(query)<Tab>")
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.contains("/ \(query)") }, "\(session.screen)")
    #expect(lines[place + 1].contains("✗"), "\(session.screen)")
    #expect(lines[place + 1].contains(word), "\(session.screen)")
    session.type("<Esc>")
    #expect(session.screen.contains("(4)"), "\(session.screen)")
  }

  @Test func aPassageIsGoneToAndComeBackFrom() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    session.type("/cent<Enter>")
    #expect(session.state.reader?.article.id == session.articles[1].id)
    #expect(session.state.reader?.focusedMark?.quotes == ["cent ans"])
    session.type("q")
    #expect(session.screen.contains("/ cent"), "\(session.screen)")
    #expect(session.screen.contains("(1)"), "\(session.screen)")
  }

  /// Marks picked out are coded in one act, which one undo takes back.
  @Test func severalAreCodedAtOnce() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    let before = try marks(session)
    session.type("/code:money<Tab>*tt")
    let coded = try marks(session).filter { $0.codes.map(\.rawValue).contains("to-check") }
    #expect(coded.count == 2)
    #expect(coded.allSatisfy { $0.codes.map(\.rawValue).contains("money") })
    #expect(try session.library.history(limit: 1).first?.act.changes.count == 2)
    session.type("u")
    #expect(try marks(session) == before)
  }

  @Test(arguments: [
    ("sa", "adjudicated"), ("Vs", "supported"), (":claim gist=court<Enter>", "court"),
  ])
  func aFieldIsSetInPlace(keys: String, word: String) throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    let before = try marks(session)
    session.type(keys)
    let mark = try #require(try marks(session).first { !before.contains($0) }, "\(session.screen)")
    let words = [
      mark.status.rawValue, mark.claim.verdict?.conclusion?.rawValue ?? "", mark.claim.gist ?? "",
    ]
    #expect(words.contains(word), "\(words) \(session.screen)")
    session.type("u")
    #expect(try marks(session) == before)
  }

  @Test func theCardEditsOverTheList() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    session.type("e")
    #expect(session.screen.contains("15 millions"), "\(session.screen)")
    session.type("/gist<Enter>Le port est cher<Enter><Esc>")
    #expect(
      try marks(session).contains { $0.claim.gist == "Le port est cher" }, "\(session.screen)")
    #expect(session.state.view?.title == "Claims")
  }

  @Test func whatIsDeletedComesBack() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    let before = try marks(session)
    session.type("*d")
    #expect(try marks(session).isEmpty)
    #expect(session.screen.contains("(0)"), "\(session.screen)")
    session.type("u")
    #expect(try marks(session) == before)
    #expect(session.screen.contains("(4)"), "\(session.screen)")
  }

  @Test func aConditionIsChosenFromAList() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    session.type("fspeaker ana<Enter>")
    #expect(session.screen.contains("/ speaker:\"Ana Ruiz\""), "\(session.screen)")
    #expect(session.screen.contains("(1)"), "\(session.screen)")
  }

  @Test func theScopeChangesBetweenArticleAndLibrary() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ClaimsView(.claims, of: session.articles[1].id))
    #expect(session.screen.contains("this article (2)"), "\(session.screen)")
    session.type("w")
    #expect(session.screen.contains("library (4)"), "\(session.screen)")
    session.type("w")
    #expect(session.screen.contains("this article (2)"), "\(session.screen)")
  }

  @Test func passagesAreAlignedAndSorted() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(PassagesView(query: "coûte", of: nil))
    func column(of words: String) -> Int? {
      session.screen.split(separator: "\n").first { $0.contains(words) }.flatMap { line in
        line.range(of: "coûte").map { line.distance(from: line.startIndex, to: $0.lowerBound) }
      }
    }
    #expect(column(of: "15 millions") != nil, "\(session.screen)")
    #expect(column(of: "15 millions") == column(of: "30 millions"), "\(session.screen)")
    session.type("ss")
    let lines = session.screen.split(separator: "\n").filter { $0.contains("coûte") }
    #expect(lines.first?.contains("digue") == true, "\(session.screen)")
    session.type("<Enter>")
    #expect(session.state.reader?.article.id == session.articles[1].id)
    session.type("q")
    #expect(session.state.view?.title == "Passages")
  }

  @Test func everyViewIsOfUseInASmallWindow() throws {
    var session = try Self.session(columns: 40, rows: 10)
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    #expect(session.screen.contains("15 millions"), "\(session.screen)")
    session.type("sa")
    #expect(try marks(session).contains { $0.status == .adjudicated })
    session.show(PassagesView(query: "millions", of: nil))
    #expect(session.screen.contains("millions"), "\(session.screen)")
  }
}
