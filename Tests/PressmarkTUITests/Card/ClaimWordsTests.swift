import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// What the screen says of a claim that changed.
@Suite struct ClaimWordsTests {
  private static let found = "/dix fois<Enter>tx<Enter>"

  @Test(arguments: [
    ("n×10<Enter>", "saved: claim (quantity) · “dix fois plus vite”"),
    ("sAna<Enter>", "saved: claim (speaker) · “dix fois plus vite”"),
    ("Vr", "saved: review (verdict) · “dix fois plus vite”"),
    ("eqwhat<Enter>", "saved: review (evidence) · “dix fois plus vite”"),
    ("sAna<Enter>q<Esc>u", "undone: claim (speaker) · “dix fois plus vite”"),
  ])
  func theMessageNamesTheField(keys: String, message: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(Self.found + keys)
    #expect(session.message == message)
  }

  @Test func aChoiceThatIsItsOwnKeyIsShownOnce() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(Self.found + "=")
    #expect(session.screen.contains(" =   <   >   ≤   ≥   ≈   ×"), "\(session.screen)")
  }
}
