internal import Terminal

/// What the probe shows.
struct ProbeState {
  var mode: String
  var size: Size
  var colorCount: Int
  var log: [String] = []
  var top = 0

  func frame() -> Frame {
    var frame = Frame(size: size)
    switch mode {
    case "scroll": drawLines(&frame)
    case "hostile": drawHostileText(&frame)
    case "random": drawRandomText(&frame)
    default: drawLog(&frame)
    }
    // Drawn last, so that a test can wait for it.
    frame.write(
      String(repeating: "─", count: size.columns), at: Position(column: 0, row: size.rows - 1))
    return frame
  }

  private func drawLog(_ frame: inout Frame) {
    frame.write("Été à l'Élysée", at: .zero, style: Style(attributes: .bold))
    frame.write(
      "日本語 wide", at: Position(column: 20, row: 0), style: Style(foreground: .indexed(208)))
    frame.write(
      "e\u{301}a\u{308} combining", at: Position(column: 36, row: 0),
      style: Style(background: .indexed(24)))
    frame.write(
      "👍 ok", at: Position(column: 55, row: 0), style: Style(attributes: [.italic, .underline]))
    frame.write(
      "size \(size.columns)x\(size.rows) colors \(colorCount)", at: Position(column: 0, row: 1))
    for (row, line) in log.suffix(max(0, size.rows - 3)).enumerated() {
      frame.write(line, at: Position(column: 2, row: row + 2))
    }
    frame.cursor = Position(column: 2, row: 1)
  }

  /// An article's screen: a fixed line above and below, a column of text, a glyph here and there.
  private func drawLines(_ frame: inout Frame) {
    frame.write(
      "Title of the article   line \(top)", at: .zero, style: Style(attributes: .reverse))
    let words = [
      "Netflix", "a", "utilisé", "l’intelligence", "artificielle", "pour", "une", "séquence", "de",
      "la", "série", "argentine", "dix", "fois", "plus", "vite", "selon", "son", "patron",
    ]
    for row in 1..<max(1, size.rows - 1) {
      let number = top + row
      var line = "\(number) "
      var index = number * 7
      while line.count < 70 {
        line += words[index % words.count] + " "
        index = index &* 31 &+ number
        index &= 0xFFFF
      }
      frame.write(line, at: Position(column: 12, row: row))
      if number % 5 == 0 {
        frame.write(
          "▌", at: Position(column: 9, row: row), style: Style(foreground: .indexed(208)))
        frame.restyle(Rect(column: 20, row: row, columns: 30, rows: 1)) {
          $0.attributes.insert(.underline)
        }
      }
    }
    frame.cursor = Position(column: 12, row: 5)
  }

  /// Text of every width at random places, the same for the same number.
  private func drawRandomText(_ frame: inout Frame) {
    var bits = UInt64(top) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(bits >> 33) % max(1, bound)
    }
    let pieces = [
      "mot", "日本", "e\u{301}", "👍", "🇫🇷", "a\u{202E}", "한국어", "██", "      ", "x\u{1B}y", "👩‍👩‍👧",
      "\u{301}", "──────────────", "aaaaaaaaaaaa", "नि", "\u{1100}\u{1161}",
    ]
    // Half of the rows are those of the frame before, moved, as after a scroll.
    for row in 0..<max(0, size.rows - 1) {
      if (row + top) % 2 == 0 { bits = UInt64(row + top) &* 0xD134_2543_DE82_EF95 &+ 7 }
      for _ in 0..<random(12) {
        let color = Color.indexed(UInt8(random(256)))
        let style = [
          .plain, Style(foreground: color), Style(background: color),
          Style(foreground: color, attributes: [.bold, .underline]), Style(attributes: .reverse),
        ][random(5)]
        frame.write(
          pieces[random(pieces.count)],
          at: Position(column: random(size.columns + 4) - 2, row: row), style: style)
      }
    }
    frame.write("frame \(top).", at: Position(column: 0, row: 0))
  }

  private func drawHostileText(_ frame: inout Frame) {
    let text =
      "\u{1B}]52;c;YQ==\u{7}|\u{1B}]0;title\u{7}|\u{1B}[2J|\u{1B}[31m|\u{9B}31m|\u{9D}0;x\u{9C}|"
      + "\u{1B}P+q544e\u{1B}\\|a\u{202E}b\u{2066}c\u{2069}|\r|\u{8}|\u{E}|\u{7F}|\u{85}|\u{AD}|"
      + "\u{200B}|\u{FEFF}|\u{E0041}|z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}|👩‍👩‍👧|❤️|1️⃣|🇫🇷|"
    let layout = TextLayout(text, measure: LineMeasure(columns: size.columns))
    for line in layout.lines.indices {
      frame.write(layout, line: line, at: Position(column: 0, row: line))
    }
    frame.write("\u{301}\u{200B}mark first", at: Position(column: 0, row: layout.lines.count))
  }
}
