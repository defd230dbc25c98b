public import Terminal

/// A framed place on the screen: a title in its top line, what the keys do in its bottom line.
///
/// In a narrow or low rectangle the sides and then the bottom line go, so that the content stays.
public struct Panel: Hashable, Sendable {
  /// What the panel is.
  public var title: String
  /// What the keys do: pairs of key and effect.
  public var hints: [Hint]
  /// Whether keys go to it.
  public var isFocused: Bool

  /// A key and what it does, as bottom lines show them.
  public struct Hint: Hashable, Sendable {
    /// The key, as people write it.
    public var key: String
    /// What it does, in a word or two.
    public var effect: String

    /// A key and what it does.
    public init(_ key: String, _ effect: String) {
      self.key = key
      self.effect = effect
    }
  }

  /// A panel.
  public init(title: String, hints: [Hint] = [], isFocused: Bool = true) {
    self.title = title
    self.hints = hints
    self.isFocused = isFocused
  }

  /// The rows around the content in a panel of a size.
  public static let borderRows = 2

  private static func hasSides(_ size: Size) -> Bool { size.columns >= 50 }

  /// Where the content of a panel goes.
  public static func content(of rect: Rect) -> Rect {
    let sides = hasSides(rect.size) ? 2 : 0
    let bottom = rect.size.rows >= 3 ? 1 : 0
    return Rect(
      column: rect.origin.column + sides, row: rect.origin.row + 1,
      columns: rect.size.columns - 2 * sides, rows: rect.size.rows - 1 - bottom)
  }

  /// Clears the rectangle and draws the frame; returns where the content goes.
  @discardableResult
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) -> Rect {
    guard !rect.isEmpty else { return rect }
    let style = isFocused ? theme.focusedBorder : theme.border
    frame.fill(rect)
    let top = Rect(origin: rect.origin, size: Size(columns: rect.size.columns, rows: 1))
    frame.fill(top, with: "─", style: style)
    let (left, right) = (rect.origin.column, rect.columns.upperBound - 1)
    if Self.hasSides(rect.size) {
      for row in rect.rows {
        frame.write("│", at: Position(column: left, row: row), style: style, in: rect)
        frame.write("│", at: Position(column: right, row: row), style: style, in: rect)
      }
      frame.write("┌", at: Position(column: left, row: top.origin.row), style: style)
      frame.write("┐", at: Position(column: right, row: top.origin.row), style: style)
    }
    if !title.isEmpty {
      frame.write(
        " \(title) ", at: Position(column: left + 2, row: top.origin.row),
        style: isFocused ? theme.title : theme.dim, in: top.inset(columns: 1))
    }
    if rect.size.rows >= 3 { drawBottom(in: rect, on: &frame, style: style, theme: theme) }
    return Self.content(of: rect)
  }

  private func drawBottom(in rect: Rect, on frame: inout Frame, style: Style, theme: Theme) {
    let bottom = Rect(
      column: rect.origin.column, row: rect.rows.upperBound - 1, columns: rect.size.columns, rows: 1
    )
    frame.fill(bottom, with: "─", style: style)
    if Self.hasSides(rect.size) {
      frame.write("└", at: bottom.origin, style: style)
      frame.write(
        "┘", at: Position(column: bottom.columns.upperBound - 1, row: bottom.origin.row),
        style: style)
    }
    Hint.draw(hints, in: bottom.inset(columns: 2), on: &frame, theme: theme)
  }
}

extension Panel.Hint {
  /// Draws as many hints as fit whole, in order: key, effect, two spaces.
  @discardableResult
  public static func draw(
    _ hints: [Panel.Hint], in rect: Rect, on frame: inout Frame, theme: Theme
  ) -> Int {
    var column = rect.origin.column
    for hint in hints {
      let columns = ColumnWidth.columns(of: hint.key) + ColumnWidth.columns(of: hint.effect) + 3
      guard column + columns <= rect.columns.upperBound else { break }
      column = frame.write(
        " \(hint.key)", at: Position(column: column, row: rect.origin.row), style: theme.key,
        in: rect)
      column = frame.write(
        " \(hint.effect) ", at: Position(column: column, row: rect.origin.row), style: theme.dim,
        in: rect)
    }
    return column
  }
}
