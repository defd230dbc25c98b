import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// Laws that hold whatever keys are typed into whatever article.
@Suite struct ReaderPropertyTests {
  static let keys =
    "jkhlwbse)({}gG0$ Enoov+tcmxrzZ<>[]du/y"
    .map { String($0) } + [
      "<PgDn>", "<PgUp>", "<C-d>", "<C-u>", "<Esc>", "<Enter>", "<Tab>", "<C-r>", "<C-o>", "<C-n>",
      "/a<Enter>", "t<Enter>", "tm", "tc", "cnote<Esc>", "ma", "'a",
    ]

  static func article(_ generator: inout SeededGenerator) -> [DraftBlock] {
    let roles: [BlockRole] = [
      .title, .standfirst, .heading(level: 2), .paragraph, .paragraph, .paragraph,
      .listItem(level: 2), .quotation, .caption, .aside,
    ]
    return (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      DraftBlock(
        role: roles.randomElement(using: &generator) ?? .paragraph,
        text: generator.nastyText(pieces: Int.random(in: 1...60, using: &generator)))
    }
  }

  @Test(arguments: 1...40)
  func everyKeyLeavesTheReaderInOrder(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var session = ReaderSession(
      Self.article(&generator), columns: Int.random(in: 20...140, using: &generator),
      rows: Int.random(in: 5...50, using: &generator))
    var faults: [String] = []
    for _ in 0..<120 {
      let keys = Self.keys.randomElement(using: &generator)!
      session.type(keys)
      if session.state.exit != nil { break }
      if Int.random(in: 0..<20, using: &generator) == 0 {
        let size = Size(
          columns: Int.random(in: 1...160, using: &generator),
          rows: Int.random(in: 1...60, using: &generator))
        session.send(.event(.resize(size)))
      }
      let frame = session.frame
      if frame.size != session.state.size { faults.append("\(keys): frame size") }
      faults += Self.faults(of: session.reader).map { "seed \(seed), \(keys): \($0)" }
      guard faults.isEmpty else { break }
    }
    #expect(faults == [])
  }

  /// What is out of order, in words.
  static func faults(of reader: ReaderState) -> [String] {
    var faults: [String] = []
    let text = reader.text
    if text.end > .zero {
      if reader.cursor >= text.end { faults.append("the cursor is past the end") }
      if reader.document.cursor(nearest: reader.cursor) != reader.cursor {
        faults.append("the cursor is not where it may stand")
      }
      if !reader.document.rows(from: reader.top, count: reader.pageRows).contains(
        reader.document.row(of: reader.cursor))
      {
        faults.append("the cursor is out of view")
      }
    }
    for span in reader.selection?.spans ?? [] where span.end > text.end || span.isEmpty {
      faults.append("the selection \(span) is empty or past the end")
    }
    for mark in reader.marks.marks {
      for selector in mark.selectors where text.string(in: selector.span) != selector.exact {
        faults.append("the mark at \(selector.span) does not hold its quote")
      }
    }
    return faults
  }

  @Test(arguments: 1...20)
  func undoingEverythingGivesTheFirstStateAndRedoingTheLast(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 1000)
    var session = ReaderSession(Self.article(&generator))
    for _ in 0..<60 {
      let keys = Self.keys.filter { $0 != "u" && $0 != "<C-r>" }
      session.type(keys.randomElement(using: &generator) ?? "")
    }
    session.type("<Esc><Esc><Esc>")
    let last = session.marks
    let count = session.acts.count
    session.type(String(repeating: "u", count: count))
    #expect(session.marks.isEmpty, "seed \(seed)")
    session.type(String(repeating: "<C-r>", count: count))
    #expect(session.marks == last, "seed \(seed)")
  }
}
