public import Terminal

/// One line that a person types into: a cursor, the usual line keys, scrolling sideways, undo.
///
/// Keys: ← → Home End Ctrl-A Ctrl-E Ctrl-B Ctrl-F, Alt-B and Alt-F by words, Backspace, Delete,
/// Ctrl-W, Ctrl-U, Ctrl-K, Ctrl-Y, Ctrl-T, Ctrl-_ undo, Ctrl-R redo; Enter submits, Esc and Ctrl-G
/// cancel. Other keys are left to whoever owns the field.
public struct TextField: Hashable, Sendable {
  /// What stands in the field, and the cursor.
  public var buffer: EditingBuffer
  /// Shown dimmed while the field is empty.
  public var emptyHint: String

  /// A field with some text and the cursor at its end.
  public init(_ text: String = "", emptyHint: String = "") {
    buffer = EditingBuffer(TypedText.line(text))
    self.emptyHint = emptyHint
  }

  /// What stands in the field.
  public var text: String { buffer.text }

  /// Whether nothing stands in the field.
  public var isEmpty: Bool { buffer.text.isEmpty }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The text is another one: save a draft.
    case changed
    /// The cursor moved, or the key had nothing to do.
    case moved
    /// The person is done.
    case submitted
    /// The person wants out.
    case cancelled
    /// The key is none of the field's.
    case ignored
  }

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter, .control("j"), .control("m"): return .submitted
    case .escape, .control("g"), .control("c"): return .cancelled
    case .control("e"):
      buffer.moveCursor(to: buffer.lineEnd)
      return .moved
    default:
      switch buffer.handleLineKey(key) {
      case .changed: return .changed
      case .moved, .nothing: return .moved
      case nil: return .ignored
      }
    }
  }

  /// Writes pasted text at the cursor; line ends become spaces.
  public mutating func paste(_ text: String) -> Outcome {
    let line = TypedText.line(text)
    buffer.insert(line, as: .pasted)
    return line.isEmpty ? .moved : .changed
  }

  /// Puts another text in place of all of it, with the cursor at its end.
  public mutating func replace(with text: String) { buffer.replaceAll(with: TypedText.line(text)) }

  /// Draws the field in the first row of a rectangle and puts the hardware cursor into it.
  public func draw(
    in rect: Rect, on frame: inout Frame, style: Style = .plain, emptyHintStyle: Style = .plain
  ) {
    guard !rect.isEmpty else { return }
    let row = Rect(origin: rect.origin, size: Size(columns: rect.size.columns, rows: 1))
    frame.fill(row, style: style)
    let columns = rect.size.columns
    let before = String(buffer.text.unicodeScalars[..<buffer.index(buffer.cursor)])
    let cursorColumn = ColumnWidth.columns(of: before)
    // Scrolls by half the width, so that the view stands still under most keys.
    let step = max(1, columns / 2)
    let scroll = cursorColumn < columns ? 0 : (cursorColumn / step - 1) * step
    let end = frame.write(
      isEmpty ? emptyHint : buffer.text,
      at: Position(column: rect.origin.column - scroll, row: rect.origin.row),
      style: isEmpty ? emptyHintStyle : style, in: row)
    if scroll > 0 {
      frame.write("‹", at: rect.origin, style: emptyHintStyle, in: row)
    }
    let cursor = rect.origin.column + cursorColumn - scroll
    if end > row.columns.upperBound, cursor < row.columns.upperBound - 1, !isEmpty {
      frame.write(
        "›", at: Position(column: row.columns.upperBound - 1, row: rect.origin.row),
        style: emptyHintStyle, in: row)
    }
    frame.cursor = Position(
      column: min(cursor, row.columns.upperBound - 1), row: rect.origin.row)
  }
}
