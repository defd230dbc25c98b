/// A point on the screen: terminal columns and rows from the top left, both counted from 0.
public struct Position: Hashable, Sendable {
  /// The terminal column, counted from 0; not a count of characters.
  public var column: Int
  /// The terminal row, counted from 0.
  public var row: Int

  /// The point at a column and a row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left corner.
  public static let zero = Position(column: 0, row: 0)
}

/// An extent in terminal columns and rows; never negative.
public struct Size: Hashable, Sendable {
  /// The number of columns.
  public var columns: Int
  /// The number of rows.
  public var rows: Int

  /// An extent; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of terminal cells.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Position
  /// The extent in columns and rows.
  public var size: Size

  /// The rectangle with that top left cell and extent.
  public init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// The rectangle with that top left cell and extent; negative extents count as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The rectangle of a whole screen of that size.
  public init(size: Size) { self.init(origin: .zero, size: size) }

  /// The columns that the rectangle covers.
  public var columns: Range<Int> { origin.column..<origin.column + size.columns }

  /// The rows that the rectangle covers.
  public var rows: Range<Int> { origin.row..<origin.row + size.rows }

  /// Whether the rectangle covers no cell.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether the cell at that position belongs to the rectangle.
  public func contains(_ position: Position) -> Bool {
    columns.contains(position.column) && rows.contains(position.row)
  }

  /// The cells that two rectangles share; empty when they share none.
  public func intersection(_ other: Rect) -> Rect {
    let columns = columns.clamped(to: other.columns)
    let rows = rows.clamped(to: other.rows)
    return Rect(
      column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
  }

  /// The rectangle without a number of columns and rows at each of its edges.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: origin.column + columns, row: origin.row + rows,
      columns: size.columns - 2 * columns, rows: size.rows - 2 * rows)
  }
}
