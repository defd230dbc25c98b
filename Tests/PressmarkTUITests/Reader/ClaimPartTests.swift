import PressmarkCore
import Testing

@testable import PressmarkTUI

/// Where the source and the cue of a claim stand, said by selecting them.
@Suite struct ClaimPartTests {
  private func session() -> ReaderSession {
    var session = ReaderSession(
      "Selon Ted Sarandos, la scène a été rendue dix fois plus vite que d’habitude.")
    session.type("/dix<Enter>tx")
    return session
  }

  @Test func theSelectionNamesTheSourceAndTheSpeaker() {
    var session = session()
    session.type("/Ted<Enter>vww:source<Enter>")
    let claim = session.marks.first?.claim
    #expect(claim?.speaker == "Ted Sarandos")
    #expect(claim?.sourceSpan == TextSpan(6, 18))
    session.type("u")
    #expect(session.marks.first?.claim.isEmpty == true)
  }

  @Test func theWordsUnderTheCursorAreTheCue() {
    var session = session()
    session.type("g:cue<Enter>")
    #expect(session.marks.first?.claim.cueSpan == TextSpan(0, 5))
  }

  @Test func withoutAMarkItSaysWhatToDoFirst() {
    var session = ReaderSession("Selon Ted Sarandos, tout va bien.")
    session.type(":cue<Enter>")
    #expect(session.message == "tag the claim first, then select its cue")
  }
}
