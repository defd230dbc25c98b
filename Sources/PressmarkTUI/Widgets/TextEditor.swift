public import Terminal

/// A note of several lines that a person types: soft wrap, the usual line keys, paste, undo.
///
/// The line keys are those of ``TextField``, but Ctrl-E opens `$EDITOR` (End goes to the end of the
/// line). Enter makes a line, ↑ ↓ PgUp PgDn move by rows as shown, Ctrl-Home and Ctrl-End go to the
/// ends. Esc and Ctrl-S save; Ctrl-G cancels, and asks first when something was typed.
public struct TextEditor: Hashable, Sendable {
  /// What stands in the note, and the cursor.
  public var buffer: EditingBuffer
  /// The extent that the note was last drawn in; rows and pages are counted by it.
  public var size: Size { didSet { scroll() } }
  /// Whether the editor asks if what was typed shall be dropped, and waits for the answer.
  public private(set) var asksToDiscard = false
  /// The text that the editing began with.
  public let original: String
  private var firstRow = 0
  private var goalColumn: Int?

  /// An editor of a text, with the cursor at its end.
  ///
  /// - Parameters:
  ///   - text: The note as it stands in the library.
  ///   - draft: What was being typed when the program ended; taken up instead of the text.
  ///   - size: The extent that it will be drawn in.
  public init(
    _ text: String = "", draft: String? = nil, size: Size = Size(columns: 72, rows: 8)
  ) {
    original = text
    buffer = EditingBuffer(text)
    if let draft { buffer.replaceAll(with: draft) }
    self.size = size
    scroll()
  }

  /// What stands in the note.
  public var text: String { buffer.text }

  /// Whether the text is another one than at the beginning.
  public var isChanged: Bool { buffer.differs(from: original) }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The text is another one: save a draft.
    case changed
    /// The cursor moved, or the key had nothing to do, or a question is asked or answered.
    case moved
    /// The person is done: keep the text.
    case saved
    /// Drop what was typed.
    case cancelled
    /// Open the text in the person's editor, then call ``TextEditor/finishEditor(with:)``.
    case openEditor
    /// The key is none of the editor's.
    case ignored
  }

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    if asksToDiscard { return answer(key) }
    let outcome = act(on: key)
    switch outcome {
    case .changed, .moved: scroll()
    case .saved, .cancelled, .openEditor, .ignored: break
    }
    return outcome
  }

  private mutating func act(on key: Key) -> Outcome {
    if let outcome = moveVertically(key) { return outcome }
    goalColumn = nil
    switch key {
    case .escape, .control("s"): return .saved
    case .control("e"): return .openEditor
    case .control("g"), .control("c"):
      guard isChanged else { return .cancelled }
      asksToDiscard = true
      return .moved
    case .enter, .control("j"), .control("m"):
      buffer.insert("\n")
      return .changed
    case .tab:
      buffer.insert("  ")
      return .changed
    default:
      switch buffer.handleLineKey(key) {
      case .changed: return .changed
      case .moved, .nothing: return .moved
      case nil: return .ignored
      }
    }
  }

  private mutating func answer(_ key: Key) -> Outcome {
    asksToDiscard = false
    switch key {
    case .character("y"), .character("o"), .control("g"), .control("c"): return .cancelled
    default: return .moved
    }
  }

  /// Writes pasted text at the cursor, lines kept.
  public mutating func paste(_ text: String) -> Outcome {
    asksToDiscard = false
    goalColumn = nil
    let lines = TypedText.lines(text)
    buffer.insert(lines, as: .pasted)
    scroll()
    return lines.isEmpty ? .moved : .changed
  }

  /// Takes up the text that came back from the person's editor; the last line feed is dropped.
  public mutating func finishEditor(with text: String) -> Outcome {
    var lines = TypedText.lines(text)
    if lines.unicodeScalars.last == "\n" { lines.unicodeScalars.removeLast() }
    guard buffer.differs(from: lines) else { return .moved }
    buffer.replaceAll(with: lines)
    scroll()
    return .changed
  }

  // MARK: Rows

  /// The rows of the text; the last column is kept for the cursor.
  private func wrap(columns: Int) -> SoftWrap { SoftWrap(text, columns: max(1, columns - 1)) }

  private mutating func moveVertically(_ key: Key) -> Outcome? {
    let page = max(1, size.rows - 1)
    let step: Int
    switch key {
    case .up, .control("p"): step = -1
    case .down, .control("n"): step = 1
    case .pageUp: step = -page
    case .pageDown: step = page
    case Key(.home, .control): step = -Int.max
    case Key(.end, .control): step = Int.max
    default: return nil
    }
    let wrap = wrap(columns: size.columns)
    let place = wrap.place(of: buffer.cursor)
    let goal = goalColumn ?? place.column
    let (row, isBeyond) = place.row.addingReportingOverflow(step)
    if isBeyond || row >= wrap.rows.count {
      buffer.moveCursor(to: buffer.count)
    } else if row < 0 {
      buffer.moveCursor(to: 0)
    } else {
      buffer.moveCursor(to: wrap.offset(row: row, column: goal))
      goalColumn = goal
    }
    return .moved
  }

  /// The first row shown in so many rows, so that the cursor is in view.
  private func firstRow(showing cursorRow: Int, of count: Int, rows: Int) -> Int {
    let rows = max(1, rows)
    var first = min(firstRow, max(0, count - rows))
    if cursorRow < first { first = cursorRow }
    if cursorRow >= first + rows { first = cursorRow - rows + 1 }
    return first
  }

  private mutating func scroll() {
    let wrap = wrap(columns: size.columns)
    firstRow = firstRow(
      showing: wrap.row(of: buffer.cursor), of: wrap.rows.count, rows: size.rows)
  }

  // MARK: Drawing

  /// The number of rows that the text takes in a number of columns.
  public func rowCount(columns: Int) -> Int { wrap(columns: columns).rows.count }

  /// Draws the text in a rectangle and puts the hardware cursor into it.
  ///
  /// While the editor asks whether to drop the text, the last row holds the question.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, style: theme.field)
    let wrap = wrap(columns: rect.size.columns)
    let cursor = wrap.place(of: buffer.cursor)
    let first = firstRow(showing: cursor.row, of: wrap.rows.count, rows: rect.size.rows)
    for (row, line) in wrap.rows[first...].prefix(rect.size.rows).enumerated() {
      frame.write(
        wrap.text(of: line),
        at: Position(column: rect.origin.column, row: rect.origin.row + row),
        style: theme.field, in: rect)
    }
    drawScrollMarks(first: first, count: wrap.rows.count, in: rect, on: &frame, theme: theme)
    frame.cursor = Position(
      column: min(rect.origin.column + cursor.column, rect.columns.upperBound - 1),
      row: rect.origin.row + cursor.row - first)
    guard asksToDiscard else { return }
    let last = Rect(
      column: rect.origin.column, row: rect.rows.upperBound - 1, columns: rect.size.columns, rows: 1
    )
    frame.fill(last, style: theme.warning)
    let end = frame.write(
      "Drop what you typed? y/N", at: last.origin, style: theme.warning, in: last)
    frame.cursor = Position(column: min(end, last.columns.upperBound - 1), row: last.origin.row)
  }

  private func drawScrollMarks(
    first: Int, count: Int, in rect: Rect, on frame: inout Frame, theme: Theme
  ) {
    let column = rect.columns.upperBound - 1
    guard rect.size.columns > 1 else { return }
    if first > 0 {
      frame.write("▲", at: Position(column: column, row: rect.origin.row), style: theme.dim)
    }
    if first + rect.size.rows < count {
      frame.write(
        "▼", at: Position(column: column, row: rect.rows.upperBound - 1), style: theme.dim)
    }
  }
}
