import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

@Suite struct ReaderTests {
  static let article: [DraftBlock] = [
    DraftBlock(role: .title, text: "Une série tournée dix fois plus vite"),
    DraftBlock(role: .aside, text: "02 août 2025\nPar Ana Ruiz"),
    DraftBlock(role: .standfirst, text: "Le diffuseur parle d’une première mondiale."),
    DraftBlock(
      role: .paragraph,
      text: "Selon Ted Sarandos, la scène aurait été rendue dix fois plus vite qu’avec des effets "
        + "traditionnels. Avec un budget de seulement 15 millions de dollars, il fallait ruser."),
    DraftBlock(role: .heading(level: 2), text: "Sur les réseaux"),
    DraftBlock(
      role: .paragraph,
      text: "Sur Reddit, la colère monte. L’un d’eux écrit : « C’est le commencement de la fin. "
        + "Ils réduiront les équipes, puis les salaires. » La suite dira s’il a raison."),
    DraftBlock(role: .aside, text: "À partir de\n1 299 €\nEn stock"),
  ]

  @Test func showsTheArticle() {
    let session = ReaderSession(Self.article)
    print(session.screen)
    #expect(session.screen.contains("▸ 02 août 2025 · Par Ana Ruiz (2 lines)"))
    #expect(session.screen.contains("Selon Ted Sarandos"))
  }

  @Test func tagsThreeClaimsInAtMostSixtyKeys() {
    var session = ReaderSession(Self.article)
    session.type("/dix fois<Enter>n")
    print(session.screen, session.message)
    session.type("tx")
    session.type("/15 m<Enter>tm")
    session.type("/comm<Enter>ee")
    print(session.selected ?? "nil")
    session.type("tq<Enter>ia")
    print(session.screen)
    session.type("vReddit<Enter><Esc>")
    print(session.screen, session.keyCount)
    print(session.marks.map { ($0.quotes, $0.codes, $0.claim) })
    #expect(session.keyCount <= 60)
  }
}
