import Terminal
import TestSupport
import Testing

@Suite struct TextLayoutTests {
  /// The lines as text, spaces at their ends left out, hyphens drawn.
  static func lines(_ text: String, _ columns: Int) -> [String] {
    let layout = TextLayout(text, measure: LineMeasure(columns: columns))
    return layout.lines.indices.map { line in
      var frame = Frame(size: Size(columns: columns + 5, rows: 1))
      frame.write(layout, line: line, at: .zero)
      return frame.text()
    }
  }

  @Test(arguments: [
    ("Il a dit : « oui » !", 10, "Il a dit :|« oui » !"),
    ("Il a dit : « oui » !", 8, "Il a|dit :|« oui »|!"),
    ("un budget de 15 000 €", 14, "un budget de|15 000 €"),
    ("à 1 666,05 € pièce", 9, "à|1 666,05|€ pièce"),
    ("à 1 666,05 € pièce", 10, "à|1 666,05 €|pièce"),
    ("soit 10 % des 2 599€", 9, "soit 10 %|des|2 599€"),
    ("en 2024 300 fans", 8, "en 2024|300 fans"),
    ("pour 15 M€ en tout", 8, "pour|15 M€ en|tout"),
    ("seulement 15 millions de dollars", 14, "seulement|15 millions de|dollars"),
    ("only $2 thousand, 7 billions", 8, "only|$2|thousand|,|7|billions"),
    ("les 15 millionnaires", 8, "les 15|millionn|aires"),
    ("par 20 °C dehors", 6, "par|20 °C|dehors"),
    ("mot\u{A0}lié ici", 7, "mot\u{A0}lié|ici"),
    ("a\u{2060}b c", 2, "ab|c"),
    ("le peut-être du jour", 10, "le peut-|être du|jour"),
    ("y a-t-il encore", 6, "y|a-t-il|encore"),
    ("de −5 à -5 ou -5", 7, "de −5 à|-5 ou|-5"),
    ("extra\u{AD}ordi\u{AD}naire", 8, "extra-|ordi-|naire"),
    ("extra\u{AD}ordi\u{AD}naire", 20, "extraordinaire"),
    ("日本語、日本語", 6, "日本|語、日|本語"),
    ("mot »Wort« und", 6, "mot|»Wort«|und"),
    ("vraiment ?! oui", 9, "vraiment|?! oui"),
    ("un  deux", 4, "un|deux"),
    ("anticonstitutionnel", 6, "antico|nstitu|tionne|l"),
    ("lire https://a.fr/bc/de", 12, "lire|https://|a.fr/bc/de"),
    ("a\nb\n\nc\n", 5, "a|b||c|"),
    ("", 5, ""),
    ("👍👍👍", 4, "👍👍|👍"),
    ("1990–2000 après", 5, "1990–|2000|après"),
  ])
  func breaksWhereATypographerWould(text: String, columns: Int, expected: String) {
    #expect(Self.lines(text, columns).joined(separator: "|") == expected)
  }

  @Test func setsIndents() {
    let layout = TextLayout(
      "un deux trois quatre", measure: LineMeasure(columns: 10, firstIndent: 0, indent: 2))
    #expect(layout.lines.map(\.indent) == [0, 2, 2])
    #expect(layout.lines.map(\.columns) == [7, 7, 8])
    #expect(layout.position(ofScalar: 8) == Position(column: 2, row: 1))
  }

  @Test func keepsItsPromisesOnNastyText() {
    for seed in UInt64(0)..<600 {
      var generator = SeededGenerator(seed: seed)
      let text = generator.nastyText(pieces: 60)
      let columns = Int.random(in: 1...50, using: &generator)
      let indent = Int.random(in: 0...3, using: &generator)
      let layout = TextLayout(
        text, measure: LineMeasure(columns: columns, firstIndent: 0, indent: indent))
      #expect(faults(of: layout, text) == [], "seed \(seed)")
    }
  }

  /// What is wrong with a layout.
  private func faults(of layout: TextLayout, _ text: String) -> [String] {
    var faults: [String] = []
    let count = text.unicodeScalars.count
    if layout.scalarCount != count { faults.append("\(layout.scalarCount) of \(count) scalars") }
    var next = 0
    for (row, line) in layout.lines.enumerated() {
      if line.scalars.lowerBound != next { faults.append("line \(row) starts at \(line.scalars)") }
      next = line.scalars.upperBound
      let shown = layout.clusters(ofLine: row).filter { $0.columns > 0 }
      if line.columns > layout.measure.columns, shown.count > 1 {
        faults.append("line \(row) takes \(line.columns) columns")
      }
      var column = line.indent
      for cluster in layout.clusters(ofLine: row) {
        if cluster.column != column { faults.append("a gap at \(cluster.offset)") }
        column += cluster.columns
        if layout.line(ofScalar: cluster.offset) != row {
          faults.append("line of \(cluster.offset)")
        }
        let position = layout.position(ofScalar: cluster.offset)
        if position != Position(column: cluster.column, row: row) {
          faults.append("position of \(cluster.offset)")
        }
        for cell in 0..<cluster.columns
        where layout.cluster(at: Position(column: cluster.column + cell, row: row)) != cluster {
          faults.append("cell \(cell) of \(cluster.offset)")
        }
      }
    }
    if next != count { faults.append("the last line ends at \(next)") }
    return faults
  }

  @Test func drawsAnArticleWithASelection() throws {
    let text =
      "Selon Ted Sarandos, la séquence a été produite « dix fois plus vite » ; son coût ? "
      + "Un budget de 15 000 000 $, soit 12 % de moins qu’un tournage habi\u{AD}tuel."
    let layout = TextLayout(text, measure: LineMeasure(columns: 34, firstIndent: 0, indent: 2))
    var frame = Frame(size: Size(columns: 36, rows: layout.lines.count))
    for line in layout.lines.indices {
      frame.write(layout, line: line, at: Position(column: 1, row: line)) { cluster in
        (47..<67).contains(cluster.offset) ? Style(attributes: .reverse) : .plain
      }
    }
    try expectSnapshot(frame.snapshot(), named: "TextLayoutTests.drawsAnArticleWithASelection")
  }

  @Test func findsTheNearestOffset() {
    let layout = TextLayout("un deux trois", measure: LineMeasure(columns: 7))
    let places = [(0, 0), (99, 0), (1, 1), (99, 1), (-5, -5), (3, 99)]
    let offsets = places.map { layout.nearestOffset(to: Position(column: $0.0, row: $0.1)) }
    #expect(offsets == [0, 6, 9, 12, 0, 11])
  }

  /// 10 MB without a space come in pieces; a screen lays out one or two of them.
  @Test func wrapsALongWord() {
    let text = String(repeating: "a", count: 8_192)
    let layout = TextLayout(text, measure: LineMeasure(columns: 70))
    #expect(layout.lines.count == 118)
    let tower = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(TextLayout(tower, measure: LineMeasure(columns: 70)).lines.count == 1)
  }
}
