import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// Moving through an article: keys, and the word where the cursor stands then.
@Suite struct MoveTests {
  @Test(arguments: [
    ("", "Une"), ("w", "série"), ("wwb", "série"), ("l", "Une"), ("lll", "série"), ("wh", "série"),
    ("$", "vite"), ("$0", "Une"), ("ww^", "Une"),
    ("j", "02"), ("jj", "Le"), ("jjk", "02"), ("jj<Down><Up>", "Le"),
    ("}", "02"), ("}}", "Le"), ("}}}", "Selon"), ("}}}w{", "Selon"), ("}}}{", "Le"),
    ("}}})", "Avec"), ("}}}))", "Sur"), ("}}})(", "Selon"), ("}}})w(", "Avec"),
    ("G", "À"), ("Gg", "Une"), ("<End>", "À"), ("<End><Home>", "Une"),
    ("G<C-o>", "Une"), ("G<C-o><C-n>", "À"), ("}}ma}}'a", "Le"), ("}}mag'a''", "Une"),
    ("bbb", "Une"), ("((((", "Une"), ("kkkk", "Une"), ("Gwwww", "À"),
  ])
  func keysMoveToWords(keys: String, word: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(keys)
    #expect(session.word == word, "\(session.screen)")
  }

  @Test func linesKeepTheColumn() {
    var session = ReaderSession("un deux trois quatre", "ab", "cinq six sept huit")
    session.type("www")
    let column = session.frame.cursor?.column
    session.type("jj")
    #expect(session.frame.cursor?.column == column)
    session.type("kk")
    #expect(session.word == "quatre")
  }

  @Test func pagesGoToTheEndAndBack() {
    var session = ReaderSession(SampleArticle.long)
    var words = [session.word]
    for _ in 0..<200 {
      session.type("<Space>")
      if session.word == words.last { break }
      words.append(session.word)
    }
    #expect(words.count > 10 && words.count < 30)
    #expect(session.word.hasPrefix("mot60"), "\(words)")
    #expect(session.reader.place == 100)
    session.type(String(repeating: "<PgUp>", count: words.count))
    #expect(session.word.hasPrefix("mot1"))
    #expect(session.reader.top == .first)
    #expect(session.reader.progress == 100)
    session.type("<C-d><C-d>")
    let half = session.reader.cursor
    session.type("<C-u><C-u><Space>")
    #expect(abs(session.reader.cursor - half) < 200)
  }

  @Test(arguments: [
    ("mÉ", "bookmark É set"), ("m1", "a bookmark is a letter"), ("'q", "no bookmark q"),
    ("<C-o>", "no place to go back to"), ("<C-n>", "no place to go forward to"),
    ("z", "no aside under the cursor"), ("<Enter>", "no mark under the cursor"),
    ("d", "no mark under the cursor"), ("r", "no mark under the cursor"),
    ("]", "no marks yet"), ("+", "select a part first"), ("n", "nothing to search for"),
    ("<F9>", "does nothing here"), ("<Esc>", "quits"),
  ])
  func whatCannotBeDoneIsSaid(keys: String, message: String) {
    var session = ReaderSession(SampleArticle.blocks)
    session.type(keys)
    #expect(session.message.contains(message), "\(session.message)")
  }

  @Test(arguments: [("z", "À partir de"), ("<Enter>", "À partir de"), ("Z", "Par Ana Ruiz")])
  func asidesOpenAndFold(key: String, line: String) {
    var session = ReaderSession(SampleArticle.blocks, rows: 40)
    session.type("G")
    #expect(session.screen.contains("▸ À partir de · 1 299 € · En stock (3 lines)"))
    session.type(key)
    #expect(session.screen.contains(line + "\n"), "\(session.screen)")
    session.type(key)
    #expect(session.screen.contains("▸ À partir de"), "\(session.screen)")
  }

  @Test func theMeasureFollowsKeysAndStopsAtItsLimits() {
    var session = ReaderSession(SampleArticle.long, columns: 140)
    session.type(">")
    #expect(session.reader.geometry.text.size.columns == 74)
    session.type("<<<")
    #expect(session.message == "measure: 68 columns", "\(session.message)")
    session.type(String(repeating: "<", count: 40))
    #expect(session.reader.measure == ReaderGeometry.measures.lowerBound)
    session.type(String(repeating: ">", count: 99))
    #expect(session.reader.measure == ReaderGeometry.measures.upperBound)
    #expect(session.message.contains("this window has room for"))
  }

  /// Whatever the window becomes, the first word of the top line stays on the screen.
  @Test(arguments: 1...30)
  func resizingKeepsThePlace(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var session = ReaderSession(SampleArticle.long)
    for _ in 0..<Int.random(in: 0...12, using: &generator) { session.type("<Space>") }
    var faults: [String] = []
    for _ in 0..<12 {
      let reader = session.reader
      let top = reader.document.span(of: reader.top).start
      let cursor = reader.cursor
      let size = Size(
        columns: Int.random(in: 20...200, using: &generator),
        rows: Int.random(in: 5...70, using: &generator))
      session.send(.event(.resize(size)))
      let after = session.reader
      let rows = after.document.rows(from: after.top, count: after.pageRows)
      // A smaller window cannot show both the old top and the cursor: the cursor has priority.
      let shown =
        rows.contains { after.document.span(of: $0).end > top }
        && after.document.span(of: rows[0]).start <= top
      let showsCursor = rows.contains(after.document.row(of: cursor))
      if after.cursor != cursor { faults.append("seed \(seed), \(size): the cursor moved") }
      if !showsCursor { faults.append("seed \(seed), \(size): the cursor is out of view") }
      let distance = after.document.distance(
        from: after.document.row(of: top), to: after.document.row(of: cursor), limit: 500)
      if !shown, (distance ?? 500) + 3 < after.pageRows {
        faults.append("seed \(seed), \(size): the top line's word left the screen")
      }
    }
    #expect(faults == [])
  }
}
