import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Views are gone to and come back from, whatever lies between.
@Suite struct TrailTests {
  @Test func aViewLeadsBackToTheArticle() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("C")
    #expect(session.state.view?.title == "Claims")
    session.type("q")
    #expect(session.state.view == nil)
    #expect(session.state.exit == nil)
    session.type("q")
    #expect(session.state.exit == .quit)
  }

  @Test func viewsAreGoneBackThroughInTurn() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("LCH")
    #expect(session.state.view?.title == "History")
    session.type("q")
    #expect(session.state.view?.title == "Claims")
    session.type("q")
    #expect(session.state.view?.title == "Library")
    session.type("q")
    #expect(session.state.view == nil)
  }

  @Test func aViewThatWasLeftIsGoneBackTo() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("LCL")
    #expect(session.state.view?.title == "Library")
    session.type("q")
    #expect(session.state.view == nil)
  }

  @Test func typedQuitLeavesFromAnywhere() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("LC:quit<Enter>")
    #expect(session.state.exit == .quit)
  }
}
