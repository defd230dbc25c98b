import Terminal
import TestSupport
import Testing

@Suite struct FrameTests {
  @Test func showsCellsAndStyles() throws {
    var frame = Frame(size: Size(columns: 34, rows: 7))
    frame.write(
      "日本語 L'Élysée", at: Position(column: 1, row: 0), style: Style(attributes: .bold))
    frame.write(
      "clipped at the right edge, always", at: Position(column: 10, row: 1),
      style: Style(foreground: .indexed(3)))
    frame.write("日本語", at: Position(column: -1, row: 2))
    frame.write("日本語", at: Position(column: 31, row: 2))
    frame.write(
      "in a box only", at: Position(column: 0, row: 3),
      in: Rect(column: 3, row: 3, columns: 6, rows: 1))
    frame.write("a\u{202E}b\u{1B}[31mc\u{AD}d\u{200B}e\nf", at: Position(column: 0, row: 4))
    frame.write("👩‍👩‍👧|❤️|1️⃣|🇫🇷|👍🏽|\u{1FAE9}|e\u{301}|", at: Position(column: 0, row: 5))
    frame.fill(
      Rect(column: 30, row: 4, columns: 10, rows: 2), with: "░",
      style: Style(background: .indexed(24)))
    frame.cursor = Position(column: 2, row: 1)
    try expectSnapshot(frame.snapshot(), named: "FrameTests.showsCellsAndStyles")
  }

  @Test func blanksTheOtherHalfOfAWideCellThatIsCut() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("日本語", at: .zero)
    frame.write("x", at: Position(column: 1, row: 0))
    frame.write("y", at: Position(column: 4, row: 0))
    #expect(frame.text() == " x本y")
  }

  @Test func neverShowsWhatCouldBeAControl() {
    for seed in UInt64(0)..<400 {
      var generator = SeededGenerator(seed: seed)
      var frame = Frame(size: Size(columns: 60, rows: 3))
      let text = generator.nastyText(pieces: 40)
      frame.write(text, at: Position(column: -5, row: 0))
      let layout = TextLayout(text, measure: LineMeasure(columns: 60))
      frame.write(layout, line: 0, at: Position(column: 0, row: 1))
      let faults = (0..<3).flatMap { frame[$0] }.flatMap { self.faults(in: $0) }
      #expect(faults == [], "seed \(seed)")
      let widths = (0..<3).map { row in frame[row].reduce(0) { $0 + $1.glyph.columns } }
      #expect(widths == [60, 60, 60], "seed \(seed)")
    }
  }

  /// What is wrong with a cell's scalars.
  private func faults(in cell: Cell) -> [String] {
    let scalars = cell.glyph.scalars
    var faults: [String] = []
    if scalars.count > 5 { faults.append("\(scalars.count) scalars") }
    for (index, scalar) in scalars.enumerated() {
      let columns = ColumnWidth.columns(of: scalar)
      let isBidi =
        [0x61C, 0x200E, 0x200F].contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      let isRight = index == 0 ? columns == 1 || columns == 2 : columns == 0
      if !isRight || isBidi || scalar.value == 0xAD {
        faults.append("U+\(String(scalar.value, radix: 16)) at \(index)")
      }
    }
    return faults
  }

  @Test func reducesColors() {
    let table: [(UInt8, Int, Color)] = [
      (208, 256, .indexed(208)), (9, 16, .indexed(9)), (9, 8, .indexed(1)), (196, 16, .indexed(9)),
      (16, 16, .indexed(0)), (231, 16, .indexed(15)), (244, 16, .indexed(8)), (46, 8, .indexed(2)),
      (5, 0, .default),
    ]
    #expect(table.map { Color.indexed($0.0).reduced(to: $0.1) } == table.map(\.2))
  }
}
