/// A whole screen as a value: a grid of cells and a cursor, with no terminal behind it.
///
/// Every write is clipped; a position outside the grid is no error. Text passes through
/// ``DisplayCluster``, so nothing in it can reach the terminal as a control.
public struct Frame: Hashable, Sendable {
  /// The extent in columns and rows.
  public let size: Size
  /// Where the terminal's cursor stands; `nil` hides it.
  public var cursor: Position?
  private var cells: [Cell]

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of a row, one a column.
  ///
  /// - Precondition: `0 <= row && row < size.rows`.
  public subscript(row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The cell at a position; blank outside the grid.
  public subscript(position: Position) -> Cell {
    bounds.contains(position) ? cells[position.row * size.columns + position.column] : .blank
  }

  /// The rectangle of the whole frame.
  public var bounds: Rect { Rect(size: size) }

  /// Whether a frame of the same size shows the same in a row.
  public func showsSameRow(_ row: Int, as other: Frame) -> Bool {
    size == other.size && self[row] == other[row]
  }

  // MARK: Writing

  /// Writes text from a position rightwards, clipped to a rectangle.
  ///
  /// The text is one line: a line feed in it shows as `␊`.
  ///
  /// - Parameters:
  ///   - text: Any text; shown as ``DisplayCluster`` says.
  ///   - position: Where the first cluster goes; may lie left of the rectangle.
  ///   - style: How the cells look.
  ///   - clip: What may be written to; the whole frame when `nil`.
  /// - Returns: The column after the text, or one at or past the clip's right edge when the text
  ///   reaches it.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at position: Position, style: Style = .plain, in clip: Rect? = nil
  ) -> Int {
    let clip = clip.map { $0.intersection(bounds) } ?? bounds
    var column = position.column
    guard clip.rows.contains(position.row) else { return column }
    var text = String(text)
    text.makeContiguousUTF8()
    var scanner = ClusterScanner(text)
    // Work is bounded by the width of the frame, whatever the length of the text.
    while column < clip.columns.upperBound, let cluster = scanner.next() {
      if cluster.kind == .lineFeed {
        put(Glyph(safe: "\u{240A}"), at: &column, row: position.row, style: style, clip: clip)
      }
      DisplayCluster.glyphs(of: cluster, in: text) { glyph in
        put(glyph, at: &column, row: position.row, style: style, clip: clip)
      }
    }
    return column
  }

  /// Draws one glyph and moves the column past it.
  mutating func put(
    _ glyph: Glyph, at column: inout Int, row: Int, style: Style, clip: Rect
  ) {
    let width = glyph.columns
    let start = column
    column += width
    guard clip.columns.contains(start), start + width <= clip.columns.upperBound else {
      // Half of a two-column glyph would stand in the clip: a blank stands for it.
      for edge in start..<column where clip.columns.contains(edge) {
        set(Cell(.space, style: style), column: edge, row: row)
      }
      return
    }
    set(Cell(glyph, style: style), column: start, row: row)
    if width == 2 { set(Cell(.rightHalf, style: style), column: start + 1, row: row) }
  }

  /// Stores a cell, and blanks the other half of a two-column glyph that it cuts.
  private mutating func set(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    if cells[index].glyph == .rightHalf, cell.glyph != .rightHalf, column > 0 {
      cells[index - 1].glyph = .space
    }
    if cell.glyph != .rightHalf, column + 1 < size.columns,
      cells[index + 1].glyph == .rightHalf
    {
      cells[index + 1].glyph = .space
    }
    cells[index] = cell
  }

  /// Fills a rectangle with one character of one column, blank when none is given.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let rect = rect.intersection(bounds)
    var glyph = Glyph.space
    DisplayCluster.forEachGlyph(in: String(character)) { candidate, _ in
      if candidate.columns == 1 { glyph = candidate }
    }
    for row in rect.rows {
      for column in rect.columns { set(Cell(glyph, style: style), column: column, row: row) }
    }
  }

  /// Changes the style of the cells in a rectangle and leaves what they show.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let rect = rect.intersection(bounds)
    for row in rect.rows {
      for column in rect.columns { change(&cells[row * size.columns + column].style) }
    }
  }

  /// Draws another frame with its top left corner at a position, clipped; its cursor is ignored.
  public mutating func draw(_ frame: Frame, at position: Position) {
    for row in 0..<frame.size.rows where (0..<size.rows).contains(position.row + row) {
      var column = position.column
      for cell in frame[row] where cell.glyph != .rightHalf {
        put(
          cell.glyph, at: &column, row: position.row + row, style: cell.style, clip: bounds)
      }
    }
  }
}
