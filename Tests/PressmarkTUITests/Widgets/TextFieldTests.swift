import Terminal
import Testing

@testable import PressmarkTUI

/// Keys typed into a field that holds "un deux trois" with the cursor at its end.
private struct FieldCase: CustomTestStringConvertible {
  var keys: [Key]
  /// The text, with ‸ where the cursor stands.
  var text: String
  var testDescription: String { "\(keys) → \(text)" }
}

private let cases: [FieldCase] = [
  FieldCase(keys: [.control("w")], text: "un deux ‸"),
  FieldCase(keys: [.control("w"), .control("w"), .control("y")], text: "un deux trois‸"),
  FieldCase(keys: [.alt("b"), .control("k")], text: "un deux ‸"),
  FieldCase(keys: [.alt("b"), .alt("b"), .alt("d")], text: "un ‸ trois"),
  FieldCase(keys: [.home, .alt("f"), .control("u")], text: "‸ deux trois"),
  FieldCase(keys: [.control("a"), .control("f"), .control("t")], text: "nu‸ deux trois"),
  FieldCase(keys: [.control("u"), .control("_")], text: "un deux trois‸"),
  FieldCase(keys: [.control("u"), .control("_"), .control("r")], text: "‸"),
  FieldCase(keys: [.character("!"), .character("?"), .control("_")], text: "un deux trois‸"),
  FieldCase(keys: [.left, .left, .delete, .control("e"), .character("s")], text: "un deux tross‸"),
]

@Suite struct TextFieldTests {
  @Test(arguments: cases)
  private func lineKeys(_ example: FieldCase) {
    var field = TextField("un deux trois")
    for key in example.keys { _ = field.handle(key) }
    var shown = field.text
    shown.unicodeScalars.insert("‸", at: field.buffer.index(field.buffer.cursor))
    #expect(shown == example.text)
  }

  /// A long line scrolls so that the cursor is always inside the field.
  @Test func scrollsSideways() {
    var field = TextField(String(repeating: "日本語 abc ", count: 12))
    var columns: [Int] = []
    for key in Array(repeating: Key.left, count: 60) + Array(repeating: .right, count: 60) {
      _ = field.handle(key)
      var frame = Frame(size: Size(columns: 12, rows: 1))
      field.draw(in: frame.bounds, on: &frame)
      columns.append(frame.cursor?.column ?? -1)
    }
    #expect(columns.allSatisfy { (0..<12).contains($0) })
  }

  @Test(arguments: [
    (Key.enter, TextField.Outcome.submitted), (.escape, .cancelled), (.control("g"), .cancelled),
    (.up, .ignored), (.tab, .ignored), (.left, .moved), (.character("a"), .changed),
  ])
  func outcomes(key: Key, outcome: TextField.Outcome) {
    var field = TextField("text")
    #expect(field.handle(key) == outcome)
  }
}
