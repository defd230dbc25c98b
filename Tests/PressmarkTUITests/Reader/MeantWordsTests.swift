import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// What a tag without a selection is given to, and that it is seen before it is given.
@Suite struct MeantWordsTests {
  @Test(arguments: [
    // The words around a match, where they say more than the match.
    ("/dix fois<Enter>", "dix fois plus vite"), ("/15<Enter>", "15 millions de dollars"),
    // The whole match, where it says more than the word at its start; words are never cut.
    ("/ted sarandos<Enter>", "Ted Sarandos"), ("/ted sar<Enter>", "Ted Sarandos"),
    ("/budget de seul<Enter>", "budget de seulement"),
    ("/colère monte.<Enter>", "colère monte."),
    // The cursor elsewhere: the words there.
    ("/ted sarandos<Enter>ww", "la"), ("/ted sarandos<Enter><Esc>", "Ted"),
  ])
  func aTagGoesTo(keys: String, words: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(keys + "tc")
    #expect(session.markLines == ["\(words): claim"])
  }

  @Test(arguments: ["t", "c"])
  func theWordsAreShownBeforeTheyAreMarked(key: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/ted sarandos<Enter>" + key)
    let frame = session.frame
    let reversed = (1..<8).flatMap { frame[$0] }.filter { $0.style.attributes.contains(.reverse) }
    #expect(reversed.map(\.text).joined() == "Ted Sarandos", "\(session.screen)")
    #expect(session.screen.contains(" “Ted Sarandos”"), "\(session.screen)")
  }

  @Test func enterOnASelectionSaysWhatToDo() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>ee<Enter>")
    #expect(session.message == "not marked yet: t tags the selection, c gives it a note")
  }
}
