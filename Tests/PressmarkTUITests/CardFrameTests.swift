import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// A size and a theme that a golden frame is made with.
struct Look: CustomTestStringConvertible, Sendable {
  var columns: Int
  var rows: Int
  var theme: Theme
  var testDescription: String { "\(columns)x\(rows)-\(theme.colorCount)" }

  static let all = [
    Look(columns: 80, rows: 24, theme: Theme()),
    Look(columns: 120, rows: 40, theme: Theme(colorCount: 256, background: .light)),
    Look(columns: 40, rows: 10, theme: Theme(colorCount: 16)),
    Look(columns: 80, rows: 24, theme: .noColor),
  ]
}

@Suite struct CardFrameTests {
  @Test(arguments: Look.all)
  func filledCard(look: Look) throws {
    var card = AnnotationCard(SampleMarks.money, context: SampleMarks.context)
    card.size = Size(columns: look.columns, rows: look.rows)
    for key in keys("j j") { _ = card.handle(key) }
    try expectFrame(look.columns, look.rows, named: "Card.filled.\(look.testDescription)") {
      card.draw(in: $0, on: &$1, theme: look.theme)
    }
  }

  @Test(arguments: Look.all)
  func choiceInPlace(look: Look) throws {
    var card = AnnotationCard(SampleMarks.speed, context: SampleMarks.context)
    card.size = Size(columns: look.columns, rows: look.rows)
    for key in keys("i") { _ = card.handle(key) }
    try expectFrame(look.columns, look.rows, named: "Card.choice.\(look.testDescription)") {
      card.draw(in: $0, on: &$1, theme: look.theme)
    }
  }

  @Test(arguments: [
    ("note", "c A h", 60, 12), ("problem", "n b e a u c o u p Enter", 80, 14),
    ("completion", "s J", 80, 14), ("find", "/ v e r", 80, 14), ("link", "l", 80, 14),
    ("linkKind", "l Enter", 80, 14), ("evidence", "e u", 80, 14), ("unfolded", "Space G", 80, 24),
  ])
  func modes(name: String, typed: String, columns: Int, rows: Int) throws {
    let mark = name == "note" ? SampleMarks.quotation : SampleMarks.speed
    var card = AnnotationCard(mark, context: SampleMarks.context)
    card.size = Size(columns: columns, rows: rows)
    for key in keys(typed) { _ = card.handle(key) }
    try expectFrame(columns, rows, named: "Card.\(name)") {
      card.draw(in: $0, on: &$1, theme: Theme())
    }
  }

  @Test(arguments: Look.all)
  func palette(look: Look) throws {
    var palette = CodePalette(codebook: .initial, given: [SampleMarks.code("money")])
    let rows = min(look.rows, palette.rowCount(columns: look.columns))
    palette.size = Size(columns: look.columns, rows: rows)
    _ = palette.handle(.down)
    try expectFrame(look.columns, rows, named: "Palette.\(look.testDescription)") {
      palette.draw(in: $0, on: &$1, theme: look.theme)
    }
  }

  @Test func paletteFilter() throws {
    var palette = CodePalette(codebook: .initial)
    for key in keys("/ m i s") { _ = palette.handle(key) }
    try expectFrame(60, 6, named: "Palette.filter") {
      palette.draw(in: $0, on: &$1, theme: Theme())
    }
  }

  @Test func marginCards() throws {
    try expectFrame(38, 20, named: "MarginCard") { _, frame in
      var row = 0
      for mark in SampleMarks.all {
        let card = MarginCard(
          mark, codebook: .initial, columns: 38, isFocused: mark == SampleMarks.money,
          theme: Theme())
        card.draw(in: Rect(column: 0, row: row, columns: 38, rows: 6), on: &frame)
        row += card.lines.count + 1
      }
    }
  }

  /// Whatever stands in a mark, no control reaches a cell, and drawing never fails at any size.
  @Test func hostileMarks() {
    let keySets = ["", "Space", "c", "e", "l", "s", "/ g", "t", "i", "G"]
    var found: [String] = []
    for size in [(80, 24), (40, 10), (12, 4), (3, 2), (1, 1), (0, 0)] {
      for typed in keySets {
        var card = AnnotationCard(
          SampleMarks.hostile,
          context: CardContext(codebook: .initial, marks: [SampleMarks.hostile, SampleMarks.money]))
        card.size = Size(columns: size.0, rows: size.1)
        for key in keys(typed) { _ = card.handle(key) }
        var frame = Frame(size: card.size)
        card.draw(in: frame.bounds, on: &frame, theme: Theme())
        if !controls(in: frame).isEmpty { found.append("\(size) \(typed)") }
      }
    }
    #expect(found == [])
  }
}
