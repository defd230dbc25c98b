public import Terminal

/// One line of words in several styles.
public struct StyledLine: Hashable, Sendable {
  /// Words in one style.
  public struct Run: Hashable, Sendable {
    /// The words.
    public var text: String
    /// How they look.
    public var style: Style
  }

  /// The words from left to right.
  public var runs: [Run]

  /// A line of words in one style.
  public init(_ text: String = "", _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  /// Adds words at the end.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    runs.append(Run(text: text, style: style))
  }

  /// The words without their styles.
  public var text: String { runs.map(\.text).joined() }

  /// Draws the line in the first row of a rectangle, shortened with « … » where it does not fit.
  public func draw(in rect: Rect, on frame: inout Frame) {
    var column = rect.origin.column
    for run in runs where column < rect.columns.upperBound {
      let rest = Rect(
        column: column, row: rect.origin.row, columns: rect.columns.upperBound - column, rows: 1)
      column = Label.draw(run.text, in: rest, on: &frame, style: run.style)
    }
  }
}
