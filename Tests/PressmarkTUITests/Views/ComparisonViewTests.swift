import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

@Suite struct ComparisonViewTests {
  /// Two papers that give one budget as two figures.
  private static func session(columns: Int = 100, rows: Int = 24) throws -> ViewSession {
    let session = try ViewSession(
      [
        ("Le port", ["Le budget du port de Brest atteint 15 millions de dollars."]),
        ("Un port trop cher", ["Le budget du port de Brest atteint 30 millions de dollars."]),
      ], columns: columns, rows: rows)
    for (article, figure) in zip(session.articles, ["15", "30"]) {
      try session.mark("\(figure) millions de dollars", in: article, codes: ["money"]) {
        $0.claim.quantity = Quantity(
          raw: "\(figure) millions de dollars", value: "\(figure)000000", unit: "USD",
          property: "budget")
      }
    }
    return session
  }

  @Test func aPairIsShownWithReasonAndLinkedByOneKey() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ComparisonView(.query(.everything)))
    let screen = session.screen
    #expect(screen.contains("15 millions"), "\(screen)")
    #expect(screen.contains("30 millions"), "\(screen)")
    #expect(screen.contains("same unit USD"), "\(screen)")
    let before = try session.library.annotations(AnnotationFilter())
    session.type("y")
    let linked = try session.library.annotations(AnnotationFilter()).filter {
      !$0.relations.isEmpty
    }
    #expect(linked.count == 1, "\(session.screen)")
    #expect(!session.screen.contains("15 millions"), "linked pairs are hidden: \(session.screen)")
    session.type("a")
    #expect(session.screen.contains("linked:"), "\(session.screen)")
    session.type("u")
    #expect(try session.library.annotations(AnnotationFilter()) == before)
  }

  @Test func bothEndsAreGoneTo() throws {
    var session = try Self.session()
    defer { session.end() }
    session.show(ComparisonView(.query(.everything)))
    session.type("<Enter>")
    let later = try #require(session.state.reader?.article.id)
    session.type("qo")
    #expect(session.state.reader != nil && session.state.reader?.article.id != later)
    session.type("q")
    #expect(session.state.view?.title == "Compare")
  }

  @Test func anotherKindOfLinkIsChosen() throws {
    var session = try Self.session(columns: 40, rows: 10)
    defer { session.end() }
    session.show(ClaimsView(.claims, of: nil))
    session.type("=")
    #expect(session.screen.contains("millions"), "\(session.screen)")
    session.type("l")
    #expect(session.screen.contains("refines"), "\(session.screen)")
    session.type("<Esc>ls")
    let kinds = try session.library.annotations(AnnotationFilter()).flatMap(\.relations).map(\.kind)
    #expect(kinds == [.supports], "\(session.screen)")
  }
}
