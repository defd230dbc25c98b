import Terminal
import Testing

@testable import PressmarkTUI

/// Keys on a list of five towns, and what comes of them.
private struct ListCase: CustomTestStringConvertible, Sendable {
  var keys: String
  var outcome: ListView<Int>.Outcome
  var selected: Int?
  var testDescription: String { keys }
}

private let cases: [ListCase] = [
  ListCase(keys: "j j Enter", outcome: .opened(2), selected: 2),
  ListCase(keys: "G", outcome: .moved, selected: 4),
  ListCase(keys: "Space k", outcome: .moved, selected: 1),
  ListCase(keys: "/ o r l e Enter", outcome: .opened(3), selected: 3),
  ListCase(keys: "/ e t i e", outcome: .moved, selected: 4),
  ListCase(keys: "/ z z", outcome: .moved, selected: nil),
  ListCase(keys: "/ z Escape", outcome: .moved, selected: 0),
  ListCase(keys: "/ l y o n Tab d", outcome: .ignored, selected: 0),
  ListCase(keys: "/ b r e s t Escape Escape", outcome: .closed, selected: 1),
  ListCase(keys: "q", outcome: .closed, selected: 0),
]

@Suite struct ListViewTests {
  private static func list() -> ListView<Int> {
    let towns = ["Lyon", "Brest", "Nîmes", "Orléans", "Saint-Étienne"]
    return ListView(
      columns: [ListColumn("town", minimum: 8, weight: 1)],
      rows: towns.enumerated().map { .init(id: $0.offset, cells: [ListCell($0.element)]) },
      emptySentence: "No town.")
  }

  @Test(arguments: cases)
  private func keysChoose(_ example: ListCase) {
    var list = Self.list()
    list.pageRows = 3
    var outcome = ListView<Int>.Outcome.ignored
    for key in keys(example.keys) { outcome = list.handle(key) }
    #expect(outcome == example.outcome && list.selected?.id == example.selected)
  }

  /// The selection stays on its row when rows come and go around it.
  @Test func replacedRowsKeepTheSelection() {
    var list = Self.list()
    list.select(2)
    list.replace(rows: list.rows.filter { $0.id != 0 })
    let kept = list.selected?.id
    list.replace(rows: [])
    #expect(kept == 2 && list.selected == nil)
  }

  /// A click selects the row that is drawn there, two clicks open it.
  @Test func mouse() {
    var list = Self.list()
    let rect = Rect(column: 0, row: 0, columns: 20, rows: 8)
    let click = { (row: Int, count: Int) in
      Mouse(.press(.left), at: Position(column: 3, row: row), clickCount: count)
    }
    let outcomes = [
      list.handle(click(3, 1), in: rect), list.handle(click(2, 2), in: rect),
      list.handle(click(7, 1), in: rect),
    ]
    #expect(outcomes == [.moved, .opened(1), .ignored])
  }

  /// Columns share all the room there is, and the dispensable ones go first.
  @Test(arguments: 0...60)
  func columnsFit(available: Int) {
    let columns = [
      ListColumn("a", minimum: 10, weight: 2), ListColumn("b", minimum: 8, weight: 1, rank: 2),
      ListColumn("c", minimum: 5, rank: 1),
    ]
    let places = ListColumn.layout(columns, in: available)
    let kept = places.compactMap { $0 }
    let ends = kept.last?.upperBound ?? 0
    #expect(ends == available || kept.isEmpty, "\(places)")
    #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }
}
