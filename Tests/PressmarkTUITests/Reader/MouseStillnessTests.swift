import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// The text stays where it is under the mouse, near the edges of the screen too.
@Suite struct MouseStillnessTests {
  /// A session in the middle of a long article.
  private static var inTheMiddle: ReaderSession {
    var session = ReaderSession(SampleArticle.long)
    session.type("  ")
    return session
  }

  @Test(arguments: [1, 2, 3, 20, 21, 22])
  func aClickDoesNotScroll(row: Int) {
    var session = Self.inTheMiddle
    let before = session.reader.top
    for click in 1...2 {
      session.send(
        .event(
          .mouse(Mouse(.press(.left), at: Position(column: 20, row: row), clickCount: click))))
    }
    #expect(session.reader.top == before)
  }

  /// The card of a suggestion opens where it leaves the words under the mouse in place.
  @Test(arguments: [2, 3, 12, 20, 21, 22])
  func aClickOnASuggestionDoesNotScroll(row: Int) {
    var session = ReaderSession(SampleArticle.long) { revision in
      revision.blocks.map {
        Suggestion(
          span: $0.span, type: .claim, rule: SuggestionRule("claim", ""), reason: "It says much.")
      }
    }
    session.type("  ")
    let line = session.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
    let before = session.reader.top
    for click in 1...2 {
      session.send(
        .event(
          .mouse(Mouse(.press(.left), at: Position(column: 20, row: row), clickCount: click))))
    }
    #expect(session.reader.top == before)
    #expect(session.screen.split(separator: "\n", omittingEmptySubsequences: false)[row] == line)
    session.send(.event(.mouse(Mouse(.drag(.left), at: Position(column: 40, row: row)))))
    #expect(session.reader.top == before)
  }

  @Test(arguments: [(2, 3), (21, 20)])
  func aDragSelectsWhatIsUnderIt(from: Int, to: Int) {
    var session = Self.inTheMiddle
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = lines[from].isEmpty ? to : from
    let words = String(lines[row].dropFirst(10).prefix(20))
    for (number, column) in [10, 15, 29].enumerated() {
      session.send(
        .event(
          .mouse(
            Mouse(
              number == 0 ? .press(.left) : .drag(.left), at: Position(column: column, row: row),
              clickCount: number == 0 ? 1 : 0))))
    }
    #expect(session.selected == words)
  }
}

/// Keys that can do nothing say why.
@Suite struct IdleKeyTests {
  @Test(arguments: [
    ("E", "nothing is selected: e takes the word under the cursor"),
    ("o", "nothing is selected: e takes the word under the cursor"),
    ("/nowhere to be seen<Enter>", "“nowhere to be seen” is not in this article"),
    (
      "/nowhere to be seen in this article or in another<Enter>",
      "“nowhere to be seen in this …” is not in this article"
    ),
    ("e+", "1 part kept: go to where the next one begins, then v, e or s"),
  ])
  func saysWhy(keys: String, message: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(keys)
    #expect(session.message == message)
  }
}
