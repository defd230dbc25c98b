internal import PressmarkCore
internal import Terminal

/// A line in which a query is typed: a list follows while it is, and what is wrong is said under it.
struct QueryLine: Hashable, Sendable {
  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The query is another one.
    case changed
    /// The cursor moved, or the typing ended with the query kept.
    case moved
    /// The person chose the row that is selected.
    case submitted
    /// The query was dropped.
    case dropped
    /// The key is none of the line's.
    case ignored
  }

  private(set) var field: TextField
  /// Whether letters go to the line.
  private(set) var isTyping: Bool
  /// The last query that could be read: while there is a mistake, the list shows what it found.
  private(set) var query: Query = .everything
  /// What is wrong with what stands there; `nil` when nothing is.
  var error: QueryError?

  /// A line with some text, not typed into yet.
  init(_ text: String = "", isTyping: Bool = false) {
    field = TextField(text, emptyHint: "words, \"phrases\", code:money speaker:… before:2025-08")
    self.isTyping = isTyping
    read()
  }

  /// What stands in the line.
  var text: String { field.text }

  /// Whether nothing is asked for.
  var isEmpty: Bool { field.isEmpty }

  /// The rows that the line takes below a list: none when it is empty and not typed into.
  var rowCount: Int { isTyping || !isEmpty ? (error == nil ? 1 : 2) : 0 }

  /// Puts another query in place.
  mutating func replace(with text: String) {
    field.replace(with: text)
    read()
  }

  /// Begins to type.
  mutating func begin() { isTyping = true }

  /// Ends the typing; the query stays.
  mutating func end() {
    isTyping = false
    read()
  }

  /// Handles a key while the line is typed into.
  mutating func handle(_ key: Key) -> Outcome {
    switch field.handle(key) {
    case .submitted:
      end()
      return .submitted
    case .cancelled:
      field.replace(with: "")
      end()
      return .dropped
    case .changed:
      read()
      return .changed
    case .moved: return .moved
    case .ignored:
      // Tab ends the typing and keeps the query, so that the view's own keys work on what it finds.
      guard key == .tab else { return .ignored }
      end()
      return .changed
    }
  }

  /// Writes pasted text into the line.
  mutating func paste(_ text: String) -> Outcome {
    guard isTyping, field.paste(text) == .changed else { return .moved }
    read()
    return .changed
  }

  private mutating func read() {
    do {
      query = try Query(field.text, isUnfinished: isTyping)
      error = nil
    } catch {
      self.error = error
    }
  }

  /// Draws the line, and under it what is wrong, at the bottom of a rectangle.
  ///
  /// - Parameters:
  ///   - count: How much was found, in words.
  ///   - rect: The whole place of the list.
  ///   - frame: What it is drawn on.
  ///   - theme: How things look.
  func draw(count: String, in rect: Rect, on frame: inout Frame, theme: Theme) {
    let rows = min(rowCount, rect.size.rows)
    guard rows > 0 else { return }
    let line = Rect(
      column: rect.origin.column, row: rect.rows.upperBound - rows, columns: rect.size.columns,
      rows: 1)
    frame.fill(line)
    let start = frame.write("/ ", at: line.origin, style: theme.key, in: line)
    let end = line.columns.upperBound - ColumnWidth.columns(of: count)
    let place = Rect(
      column: start, row: line.origin.row, columns: max(1, end - 1 - start), rows: 1)
    let cursor = frame.cursor
    field.draw(
      in: place.intersection(line), on: &frame, style: theme.field, emptyHintStyle: theme.dim)
    if !isTyping { frame.cursor = cursor }
    frame.write(count, at: Position(column: end, row: line.origin.row), style: theme.dim, in: line)
    guard let error, rows > 1 else { return }
    let below = Rect(
      column: rect.origin.column, row: rect.rows.upperBound - 1, columns: rect.size.columns, rows: 1
    )
    frame.fill(below)
    Label.draw(
      "  ✗ " + error.sentence, in: below, on: &frame, style: theme.warning)
  }
}
