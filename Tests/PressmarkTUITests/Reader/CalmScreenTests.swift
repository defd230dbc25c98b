import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// What the screen spends on what is not the article.
@Suite struct CalmScreenTests {
  private static func line(_ session: ReaderSession, containing text: String) -> String {
    session.screen.split(separator: "\n").map(String.init).first { $0.contains(text) } ?? ""
  }

  @Test(arguments: [
    ("tc", 2), ("tccune ligne<Esc>", 3), ("tccune\ndeux\ntrois\nquatre\ncinq\nsix<Esc>", 6),
  ])
  func theCardTakesTheRowsThatItFills(keys: String, rows: Int) {
    var session = ReaderSession(SampleArticle.blocks)
    for part in keys.split(separator: "\n", omittingEmptySubsequences: false) {
      session.type(part == keys.split(separator: "\n").first ? String(part) : "<Enter>\(part)")
    }
    #expect(session.reader.geometry.card.size.rows == rows, "\(session.screen)")
  }

  @Test(arguments: [
    (80, "02 août 2025", "▸ 02 août 2025 · Par Ana Ruiz (2 lines)"),
    (80, "Photo", "· Photo : Ada"), (80, "À lire aussi", "… "),
  ])
  func asidesSayWhetherTheyAreFolded(columns: Int, text: String, shown: String) {
    var session = ReaderSession(
      SampleArticle.blocks.prefix(2) + [
        DraftBlock(role: .aside, text: "Photo : Ada"),
        DraftBlock(
          role: .aside,
          text: "À lire aussi : " + String(repeating: "le doublage et les voix ", count: 6)),
      ], columns: columns)
    session.type("g")
    let line = Self.line(session, containing: text)
    #expect((line + " ").contains(shown), "\(session.screen)")
  }

  @Test(arguments: [40, 60, 80, 120])
  func theWayOutAlwaysHasRoom(columns: Int) {
    for (keys, hint) in [
      ("", "? keys"), ("/dix<Enter>", "Esc end search"), ("/dix<Enter>e", "Esc leave"),
      ("wtcl", "? keys"), ("/15<Enter>tcl", "Esc end search"),
    ] {
      var session = ReaderSession(SampleArticle.blocks, columns: columns)
      session.type(keys)
      let footer = session.screen.split(separator: "\n").last ?? ""
      #expect(footer.contains(hint), "\(keys): \(footer)")
    }
  }

  @Test func aLongMessageIsSeenToBeCut() {
    var session = ReaderSession(SampleArticle.blocks, columns: 40)
    session.type("/qu’avec<Enter>stc")
    #expect(session.screen.split(separator: "\n").last?.hasSuffix("…") == true, "\(session.screen)")
  }
}
