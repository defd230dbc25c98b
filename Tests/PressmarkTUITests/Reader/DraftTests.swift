import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Nothing typed is lost: drafts, failures to write, pastes.
@Suite struct DraftTests {
  @Test(arguments: [
    ("c", []), ("cab", ["ab"]), ("cab<Backspace>", ["a"]), ("cab<Esc>", []), ("cab<C-g>", ["ab"]),
    ("cab<C-g><C-g>", []), ("cab<C-g>c<Esc>", []),
    ("txcab", ["ab"]), ("txcab<Esc>", []), ("txcab<C-g><C-g>", []),
    ("tx<Enter>gab", ["ab"]), ("tx<Enter>gab<Enter>", []), ("tx<Enter>gab<Esc>", []),
    ("tx<Enter>cab", ["ab"]), ("tx<Enter>cab<Esc>", []),
  ])
  func whatIsTypedIsADraftUntilItIsSavedOrGivenUp(keys: String, drafts: [String]) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>" + keys)
    #expect(session.drafts.values.map(\.text) == drafts)
  }

  /// The library cannot be written: what was given stays on the screen, and is written later.
  @Test(arguments: [
    ("/dix<Enter>ccité", "<Esc>", "<Esc>", ["dix: ; cité"]),
    ("/dix<Enter>tx<Enter>vReddit", "<Enter><Esc>", "<Esc>", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>tx<Enter>ccité", "<Esc><Esc>", "<Esc>", ["dix fois plus vite: comparison; cité"]),
    ("/dix<Enter>ee", "tx", "tx", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>tx", "d", "", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>txrow", "<Enter>", "<Enter>", ["fois plus vite: comparison"]),
  ])
  func aFailureKeepsWhatWasGiven(before: String, act: String, again: String, marks: [String]) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(before)
    let drafts = session.drafts.values.map(\.text)
    session.failure = "the disk is full"
    session.type(act)
    #expect(session.message == "the disk is full")
    #expect(session.drafts.values.map(\.text) == drafts)
    session.failure = nil
    session.type(again)
    let expected = marks.map {
      $0.hasPrefix("dix:") ? $0.replacing("dix:", with: "dix fois plus vite:") : $0
    }
    #expect(session.markLines == expected, "\(session.screen)")
    if before.contains("Reddit") { #expect(session.marks.first?.claim.venue == "Reddit") }
    #expect(session.drafts.isEmpty)
  }

  @Test func draftsAreRecoveredOneAfterTheOther() {
    func draft(_ key: String, _ text: String) -> Draft {
      let revision = CanonicalText.revision(of: SampleArticle.blocks)
      let article = ArticleID(firstRevision: revision.digest)
      return Draft(
        key: "\(article.rawValue)/note/\(key)", article: article, annotation: nil, text: text,
        modified: Timestamp(milliseconds: 0))
    }
    var session = ReaderSession(
      SampleArticle.blocks,
      drafts: [draft("0-3", "premier"), draft("4-9", "second"), draft("no-mark", "sans place")])
    #expect(session.message.contains("recovered a note"))
    #expect(session.screen.contains("second"))
    session.type("<Esc>")
    #expect(session.screen.contains("premier"), "\(session.screen)")
    session.type("!<Esc>")
    #expect(session.markLines == ["Une: ; premier!", "série: ; second"])
    #expect(session.state.overlay == nil)
  }

  @Test(arguments: ["", "/", "t", "?", ":", "c", "m", "'", "tx<Enter>", "tx<Enter>v"])
  func aPasteNeverFiresKeys(keys: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>" + keys)
    let marks = session.marks
    let place = session.reader.cursor
    session.send(.event(.paste("txddqq\n:q\n\u{1B}\u{7}")))
    #expect(session.marks == marks)
    #expect(session.reader.cursor == place)
    #expect(session.state.exit == nil)
  }

  @Test func aPasteIsTextWhereTextIsTyped() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>c")
    session.send(.event(.paste("un\r\ndeux\t«\u{A0}é\u{A0}»")))
    session.type("<Esc>")
    #expect(session.marks.first?.note.hasPrefix("un\ndeux") == true, "\(session.markLines)")
    session.type("/")
    session.send(.event(.paste("Reddit")))
    session.type("<Enter>")
    #expect(session.word == "Reddit")
  }

  @Test func theEditorsTextComesBack() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>cavant<C-e>")
    #expect(session.requests.contains(.edit("avant")))
    session.send(.edited(.success("après\n")))
    session.type("<Esc>")
    #expect(session.marks.first?.note == "après")
    session.type("c!<C-e>")
    session.send(.edited(.failure(.init(sentence: "vi ended with status 1"))))
    #expect(session.message == "vi ended with status 1")
    #expect(session.screen.contains("NOTE"))
    session.type("<Esc>")
    #expect(session.marks.first?.note == "après!")
  }
}
