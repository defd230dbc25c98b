import Foundation
import PressmarkCore
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import PressmarkCore

@Suite struct ChartTests {
  // MARK: Series

  @Test func emptyMonthsAreShownAndManyBecomeOneRow() {
    let rows = PeriodSeries.rows(
      [2025 * 12 + 10: 2, 2026 * 12: 1, 2030 * 12 + 5: 4], measure: .marks,
      label: PeriodSeries.name(ofMonth:))
    #expect(
      rows.map(\.label) == [
        .named("2025-11"), .named("2025-12"), .named("2026-01"), .gap("2026-02..2030-05", 52),
        .named("2030-06"),
      ])
    #expect(rows.map(\.value) == [2, 0, 1, 0, 4])
  }

  @Test func aLongSeriesIsDrawnByYearsAndLosesNothing() {
    let months = (0..<100).map { 2001 * 12 + $0 * 3 }
    let rows = PeriodSeries.rows(
      Dictionary(uniqueKeysWithValues: months.map { ($0, 2) }), measure: .marks,
      label: PeriodSeries.name(ofMonth:))
    let drawn = Chart(.month, rows: rows + [Chart.Row(.none, value: 7)]).drawn()
    #expect(drawn.rows.count == 26 && drawn.title == "Marks by year of publication")
    #expect(drawn.rows.first == Chart.Row(.named("2001"), value: 8))
    #expect(drawn.rows.reduce(0) { $0 + $1.value } == 207)
    let short = Chart(.month, rows: Array(rows.prefix(60)))
    #expect(short.drawn() == short)
  }

  @Test(arguments: [
    ("2025-08-02T10:00:00", "2025-08"), ("2025-08", "2025-08"), ("2025", "2025"),
    ("2025-08/2025-09", "2025-08"), ("2025-13", "2025"), ("2025-123", "2025"),
    ("2025-W31", "2025"), ("20250802", "2025"), ("-P2Y", nil), ("P3D", nil), ("", nil),
    ("٢٠٢٥", nil), ("202", nil),
  ])
  func theMonthOfATime(_ value: String, _ period: String?) {
    #expect(PeriodSeries.period(ofTime: value) == period)
  }

  // MARK: Pictures

  @Test func aPictureIsWellFormedWhateverTheNames() throws {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<60 {
      let rows = (0..<Int.random(in: 0...6, using: &generator)).map { number in
        Chart.Row(
          .named(
            NastyText.text(length: 12, using: &generator) + "</text><script>&\"'" + "\u{FFFF}\u{1}"),
          with: number == 2 ? "]]>" : nil,
          value: [0, 1, 7, Int.max].randomElement(using: &generator) ?? 0)
      }
      for subject in [Chart.Subject.source, .coder, .codesTogether] {
        let svg = ChartDrawing.svg(of: Chart(subject, rows: rows))
        let reading = Reading()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reading
        #expect(parser.parse(), "round \(round): \(svg)")
        #expect(
          Set(reading.elements).subtracting(["svg", "title", "desc", "rect", "text", "g"]) == [])
        #expect(reading.elements.count(where: { $0 == "rect" }) == rows.count + 1)
        #expect(!svg.unicodeScalars.contains { $0 != "\n" && $0.isHiddenOrCommanding })
      }
    }
  }

  private final class Reading: NSObject, XMLParserDelegate {
    var elements: [String] = []

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      elements.append(name)
    }
  }

  @Test func aPictureSaysEverythingInWords() {
    let svg = ChartDrawing.svg(
      of: Chart(
        .codesTogether,
        rows: [
          Chart.Row(.named("claim"), with: "money", value: 12), Chart.Row(.others(3), value: 6),
        ])
    )
    #expect(
      svg == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="720" height="104" viewBox="0 0 720 104" \
        role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13">
        <title id="title">Codes on one mark</title>
        <desc id="description">claim + money: 12; 3 others: 6.</desc>
        <rect width="720" height="104" fill="#fff"/>
        <text x="16" y="28" font-size="16" font-weight="bold" fill="#000">Codes on one mark</text>
        <g><title>claim + money: 12</title>
        <text x="240" y="59" text-anchor="end" fill="#000">claim + money</text>
        <rect x="248" y="47" width="400" height="16" fill="#444"/>
        <text x="654" y="59" fill="#000">12</text></g>
        <g><title>3 others: 6</title>
        <text x="240" y="83" text-anchor="end" fill="#000">3 others</text>
        <rect x="248" y="71" width="200" height="16" fill="#444"/>
        <text x="454" y="83" fill="#000">6</text></g>
        </svg>

        """)
  }

  // MARK: Codes that overlap

  @Test func overlapIsCountedAsIfEachPairWereLookedAt() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let marks = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        let start = Int.random(in: 0...12, using: &generator)
        return CodePairs.Mark(
          start: start, end: start + Int.random(in: 0...8, using: &generator),
          codes: (0..<5).filter { _ in Bool.random(using: &generator) })
      }
      var wanted: [CodePairs.Pair: Int] = [:]
      for (place, mark) in marks.enumerated() {
        for other in marks[(place + 1)...]
        where max(mark.start, other.start) < min(mark.end, other.end) {
          var pairs: Set<CodePairs.Pair> = []
          for a in mark.codes {
            for b in other.codes where a != b { pairs.insert(CodePairs.Pair(a, b)) }
          }
          for pair in pairs { wanted[pair, default: 0] += 1 }
        }
      }
      var counted = CodePairs()
      counted.count(marks)
      #expect(counted.overlapping == wanted, "\(marks)")
    }
  }
}
