import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import pressmark

@Suite struct ChartTextTests {
  private static let charts = [
    Chart(
      .month,
      rows: [
        Chart.Row(.named("2025-06"), value: 3), Chart.Row(.named("2025-07"), value: 0),
        Chart.Row(.named("2025-08"), value: 12), Chart.Row(.gap("2025-09..2026-05", 9), value: 0),
        Chart.Row(.named("2026-06"), value: 1), Chart.Row(.none, value: 2),
      ]),
    Chart(
      .source,
      rows: [
        Chart.Row(.named("Le Monde"), value: 1200), Chart.Row(.named("日本経済新聞"), value: 640),
        Chart.Row(.named("La Gazette des sciences et des techniques du Nord"), value: 7),
        Chart.Row(.others(12), value: 30),
      ]),
    Chart(
      .coder,
      rows: [
        Chart.Row(.named("anna"), measure: .marks, value: 120),
        Chart.Row(.named("anna"), measure: .claims, value: 1),
        Chart.Row(.named("anna"), measure: .reviewed, value: 119),
        Chart.Row(.named("anna"), measure: .articles, value: 14),
      ]),
  ]

  private static func text(_ columns: Int) -> String {
    charts.flatMap(ChartText(columns: columns).lines).joined(separator: "\n")
  }

  @Test func eightyColumns() {
    #expect(
      Self.text(80) == """
        Marks by month of publication
          2025-06            3 ██████████████▎
          2025-07            0
          2025-08           12 █████████████████████████████████████████████████████████
          2025-09..2026-05   0
          2026-06            1 ████▊
          no date            2 █████████▌
        Marks by source
          Le Monde                          1200 ███████████████████████████████████████
          日本経済新聞                       640 ████████████████████▊
          La Gazette des sciences et des …     7 ▎
          12 others                           30 █
        Progress of each coder
          anna
            120 marks, 1 claim, 14 articles
            119 of 120 reviewed ███████████████████████████████████████░
        """)
  }

  @Test func fortyColumns() {
    #expect(
      Self.text(40) == """
        Marks by month of publication
          2025-06            3 ████▎
          2025-07            0
          2025-08           12 █████████████████
          2025-09..2026-05   0
          2026-06            1 █▍
          no date            2 ██▉
        Marks by source
          Le Monde          1200 ███████████████
          日本経済新聞       640 ████████
          La Gazette des …     7 ▏
          12 others           30 ▍
        Progress of each coder
          anna
            120 marks, 1 claim, 14 articles
            119 of 120 reviewed ███████████████░
        """)
  }

  @Test func noLineIsWiderThanItsWindowAndNothingCommandsTheTerminal() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let rows = (0..<5).map { _ in
        Chart.Row(
          .named(generator.nastyText(pieces: 9)), with: generator.nastyText(pieces: 2),
          value: [0, 1, 999, 1_000_000].randomElement(using: &generator) ?? 0)
      }
      for columns in [30, 40, 80] {
        for subject in Chart.Subject.allCases {
          let lines = ChartText(columns: columns).lines(of: Chart(subject, rows: rows))
          #expect(lines.allSatisfy { ColumnWidth.columns(of: $0) <= columns }, "\(lines)")
          #expect(
            lines.allSatisfy { line in
              !line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
            }, "\(lines)")
        }
      }
    }
  }

  @Test func aBarIsNeverFullBeforeTheEndAndNeverEmptyWithSomething() {
    #expect(ChartText.bar(1, of: 1_000_000, columns: 10) == "▏")
    #expect(ChartText.bar(0, of: 5, columns: 10) == "")
    #expect(ChartText.bar(Int.max, of: Int.max, columns: 3) == "███")
    #expect(ChartText.progress(99_999, of: 100_000, columns: 4) == "███░")
    #expect(ChartText.progress(4, of: 4, columns: 4) == "████")
  }
}
