internal import Terminal

/// The rows that a text being typed takes in a number of columns.
///
/// Rows break after spaces, inside a word only where the word is wider than the row; spaces at the
/// end of a row hang over its edge. Every position of the text belongs to exactly one row.
struct SoftWrap: Hashable, Sendable {
  /// One row on the screen; positions in Unicode scalars of the whole text.
  struct Row: Hashable, Sendable {
    /// The position of the first scalar.
    var start: Int
    /// The position after the last scalar, line feed not counted.
    var end: Int
    /// Whether a line feed, or the end of the text, ends the row.
    var endsLine: Bool
  }

  /// The rows from top to bottom; never empty.
  private(set) var rows: [Row] = []
  private let text: String
  private let columns: Int

  /// The rows of a text in so many columns, at least one.
  init(_ text: String, columns: Int) {
    self.text = text
    self.columns = max(1, columns)
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(String(line), from: start)
      start += line.count + 1
    }
  }

  private mutating func wrap(_ line: String, from origin: Int) {
    var row = Row(start: origin, end: origin, endsLine: false)
    var used = 0
    // The last place after a space, and the columns used up to it.
    var breakAt: (offset: Int, used: Int)?
    DisplayCluster.forEach(in: line) { cluster in
      let start = origin + cluster.offset
      let isSpace = cluster.columns == 1 && line.isSpace(at: cluster)
      if !isSpace, used + cluster.columns > columns, start > row.start {
        let border = breakAt ?? (start, used)
        rows.append(Row(start: row.start, end: border.offset, endsLine: false))
        row.start = border.offset
        used -= border.used
        breakAt = nil
      }
      used += cluster.columns
      row.end = start + cluster.length
      if isSpace { breakAt = (row.end, used) }
    }
    row.endsLine = true
    rows.append(row)
  }

  /// The text of a row.
  func text(of row: Row) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: row.start)
    return String(scalars[start..<scalars.index(start, offsetBy: row.end - row.start)])
  }

  /// The number of the row that a position belongs to; where a long line goes on, the later row.
  func row(of offset: Int) -> Int {
    var (low, high) = (0, rows.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The row and column at which a cursor at a position is shown.
  func place(of offset: Int) -> Position {
    let number = row(of: offset)
    var column = 0
    DisplayCluster.forEach(in: text(of: rows[number])) { cluster in
      if rows[number].start + cluster.offset < offset { column += cluster.columns }
    }
    return Position(column: min(column, columns), row: number)
  }

  /// The position in a row that is nearest to a column from the left.
  func offset(row number: Int, column: Int) -> Int {
    let row = rows[max(0, min(number, rows.count - 1))]
    var used = 0
    var offset = row.start
    var lastStart = row.start
    DisplayCluster.forEach(in: text(of: row)) { cluster in
      lastStart = row.start + cluster.offset
      if used + cluster.columns <= column, offset == lastStart {
        used += cluster.columns
        offset += cluster.length
      }
    }
    // The end of a row that goes on is the start of the next one.
    return row.endsLine || offset < row.end ? offset : lastStart
  }
}

extension String {
  /// Whether a cluster of one column is a space that a row may break after.
  fileprivate func isSpace(at cluster: DisplayCluster) -> Bool {
    guard cluster.length == 1 else { return false }
    let scalars = unicodeScalars
    return scalars[scalars.index(scalars.startIndex, offsetBy: cluster.offset)] == " "
  }
}
