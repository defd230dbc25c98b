import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// The obvious way to edit a text: an array of characters, rebuilt after every key.
private struct SlowModel {
  var text = ""
  var cursor = 0

  var borders: [Int] {
    var borders = [0]
    for character in text {
      borders.append(borders[borders.count - 1] + character.unicodeScalars.count)
    }
    return borders
  }

  mutating func replace(_ range: Range<Int>, with new: String) {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<range.lowerBound])
    view.append(contentsOf: new.unicodeScalars)
    view.append(contentsOf: scalars[range.upperBound...])
    text = String(view)
    let end = range.lowerBound + new.unicodeScalars.count
    cursor = borders.first { $0 >= end } ?? 0
  }

  mutating func apply(_ key: Key, pasted: String) {
    let here = borders.firstIndex(of: cursor) ?? 0
    let lines = text.unicodeScalars.enumerated().filter { $0.element == "\n" }.map(\.offset)
    let lineStart = lines.last { $0 < cursor }.map { $0 + 1 } ?? 0
    let lineEnd = lines.first { $0 >= cursor } ?? text.unicodeScalars.count
    switch key {
    case .left: cursor = borders[max(0, here - 1)]
    case .right: cursor = borders[min(borders.count - 1, here + 1)]
    case .home: cursor = lineStart
    case .end: cursor = lineEnd
    case .backspace where here > 0: replace(borders[here - 1]..<cursor, with: "")
    case .delete where here + 1 < borders.count: replace(cursor..<borders[here + 1], with: "")
    case .control("k"):
      let end = lineEnd == cursor ? borders[min(borders.count - 1, here + 1)] : lineEnd
      replace(cursor..<end, with: "")
    case .enter: replace(cursor..<cursor, with: "\n")
    case .insert: replace(cursor..<cursor, with: pasted)
    default: break
    }
  }
}

private let keys: [Key] = [
  .left, .right, .home, .end, .backspace, .delete, .control("k"), .enter, .insert, .insert, .insert,
  .insert,
]

@Suite struct TextEditorPropertyTests {
  /// The editor does what the slow model does; its cursor is on a border and in view after any key.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func followsTheSlowModel(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = Size(
      columns: .random(in: 1...24, using: &random), rows: .random(in: 1...5, using: &random))
    var editor = TextEditor(size: size)
    var model = SlowModel()
    var failure: String?
    for step in 0..<600 where failure == nil {
      let key = keys.randomElement(using: &random) ?? .left
      let pasted = NastyText.pieces.randomElement(using: &random) ?? ""
      if key == .insert { _ = editor.paste(pasted) } else { _ = editor.handle(key) }
      model.apply(key, pasted: pasted)
      if editor.buffer.differs(from: model.text) || editor.buffer.cursor != model.cursor {
        failure =
          "step \(step), \(key): \(editor.text.debugDescription) at \(editor.buffer.cursor),"
          + " not \(model.text.debugDescription) at \(model.cursor)"
      }
      // Keys that the model does not know must keep the cursor on a border and in view.
      var other = editor
      let move: Key = [.up, .down, .pageUp, .pageDown, .alt("b"), .alt("f")][step % 6]
      _ = other.handle(move)
      for shown in [editor, other] {
        var frame = Frame(size: size)
        shown.draw(in: frame.bounds, on: &frame, theme: Theme())
        let border = model.borders.contains(shown.buffer.cursor)
        if !border || frame.cursor.map({ frame.bounds.contains($0) }) != true {
          failure =
            "step \(step), \(key) \(move): cursor at \(shown.buffer.cursor), \(String(describing: frame.cursor))"
        }
      }
      if step % 40 == 39 {
        // All is taken back, and done again.
        let before = editor.text
        var undone = editor
        while undone.buffer.undo() {}
        if !undone.text.isEmpty { failure = "step \(step): undo leaves text" }
        while undone.buffer.redo() {}
        if undone.buffer.differs(from: before) { failure = "step \(step): redo gives other text" }
      }
    }
    #expect(failure == nil, "seed \(seed), \(size)")
  }

  /// Whatever is typed or pasted, no control but the line feed is kept.
  @Test(arguments: [11, 12, 13] as [UInt64])
  func keepsNoControls(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var editor = TextEditor()
    var field = TextField()
    for _ in 0..<300 {
      let piece = (NastyText.hostile + NastyText.pieces).randomElement(using: &random) ?? ""
      _ = editor.paste(piece)
      _ = field.paste(piece)
      if let character = piece.first { _ = field.handle(.character(character)) }
    }
    func controls(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
      }
    }
    #expect(controls(editor.text) + controls(field.text) == [], "seed \(seed)")
    #expect(!field.text.contains("\n"))
  }
}
