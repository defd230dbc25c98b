import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

@Suite struct PagedListTests {
  static func list(_ count: Int, pageRows: Int = 10) -> PagedList<Int> {
    var list = PagedList<Int>(
      columns: [ListColumn("number", minimum: 6, weight: 1)], emptySentence: "None.")
    list.pageRows = pageRows
    list.take(ids: Array(0..<count))
    return list
  }

  static func row(_ id: Int) -> PagedList<Int>.Row {
    PagedList<Int>.Row(id: id, cells: [ListCell("row \(id)")])
  }

  @Test func onlyWhatIsLookedAtIsWanted() {
    var list = Self.list(1_000_000)
    #expect(list.wanted.count <= 50)
    #expect(Set(list.wanted).isSuperset(of: 0..<10))
    list.take(rows: list.wanted.map(Self.row))
    #expect(list.wanted.isEmpty)
    _ = list.handle(.character("G"))
    #expect(Set(list.wanted).isSuperset(of: 999_990..<1_000_000))
    #expect(list.wanted.count <= 50)
  }

  /// Whatever is pressed, the selection is in view and on a row.
  @Test func theSelectionStaysInView() {
    var random = SeededGenerator(seed: 11)
    let keys: [Key] = [
      .down, .up, .pageDown, .pageUp, .character("g"), .character("G"), .character(" "),
    ]
    for _ in 0..<2000 {
      var list = Self.list(Int(random.next() % 60), pageRows: Int(random.next() % 20))
      for _ in 0..<20 {
        switch random.next() % 8 {
        case 0: list.pageRows = Int(random.next() % 20)
        case 1: list.take(ids: Array(0..<Int(random.next() % 60)).reversed())
        default: _ = list.handle(keys[Int(random.next() % UInt64(keys.count))])
        }
        #expect(list.ids.isEmpty ? list.selectedID == nil : list.selectedID != nil)
        #expect(list.ids.isEmpty || list.visible.contains(list.selectedPlace))
      }
    }
  }

  @Test func theSelectionStaysOnItsRowWhenOthersComeAndGo() {
    var list = Self.list(100)
    list.select(40)
    list.take(ids: Array(20..<100))
    #expect(list.selectedID == 40)
    list.take(ids: Array(50..<100))
    #expect(list.selectedID != nil)
    list.take(ids: Array(0..<100), isOther: true)
    #expect(list.selectedID == 0)
  }

  @Test func picksAreMeantInTheirOrder() {
    var list = Self.list(10)
    #expect(list.meant == [0])
    list.select(5)
    list.togglePicked()
    list.select(2)
    list.togglePicked()
    #expect(list.meant == [2, 5])
    list.togglePickedAll()
    #expect(list.meant == Array(0..<10))
    list.togglePickedAll()
    #expect(list.picked.isEmpty)
  }
}
