extension Frame {
  /// The frame as plain text: one line a row, trailing blanks dropped.
  public func text() -> String {
    (0..<size.rows).map { row in
      var line = rowText(row)
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The frame as text for a golden file: the cells in a box, then the cursor and style runs.
  ///
  /// A style run is `row: first..<end style`, in columns, for every run that is not plain.
  public func snapshot() -> String {
    let edge = String(repeating: "─", count: size.columns)
    var lines = ["┌" + edge + "┐"]
    for row in 0..<size.rows { lines.append("│" + rowText(row) + "│") }
    lines.append("└" + edge + "┘")
    if let cursor { lines.append("cursor \(cursor.column),\(cursor.row)") }
    for row in 0..<size.rows { lines += styleRuns(row) }
    return lines.joined(separator: "\n")
  }

  private func rowText(_ row: Int) -> String {
    var line = ""
    for cell in self[row] { line += cell.text }
    return line
  }

  private func styleRuns(_ row: Int) -> [String] {
    let cells = Array(self[row])
    var runs: [String] = []
    var start = 0
    for column in 0...cells.count
    where column == cells.count || cells[column].style != cells[start].style {
      if start < cells.count, cells[start].style != .plain {
        runs.append("\(row): \(start)..<\(column) \(cells[start].style)")
      }
      start = column
    }
    return runs
  }
}
