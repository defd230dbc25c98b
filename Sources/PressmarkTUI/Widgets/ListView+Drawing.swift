public import Terminal

extension ListView {
  /// The rows for list entries in a rectangle of that many: what the titles and the filter leave.
  public func entryRows(in rows: Int) -> Int { max(1, rows - headerRows(rows) - footerRows) }

  private func headerRows(_ rows: Int) -> Int {
    rows >= 6 && columns.contains { !$0.title.isEmpty } ? 1 : 0
  }

  /// Where the entries stand in a rectangle.
  func body(of rect: Rect) -> Rect {
    let header = headerRows(rect.size.rows)
    return Rect(
      column: rect.origin.column, row: rect.origin.row + header, columns: rect.size.columns,
      rows: min(entryRows(in: rect.size.rows), rect.size.rows - header))
  }

  private var footerRows: Int { filter == nil ? 0 : 1 }

  /// Draws the titles, the rows around the selection and the filter.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    frame.fill(rect)
    let header = headerRows(rect.size.rows)
    let places = ListColumn.layout(columns, in: max(0, rect.size.columns - 2))
    if header == 1 {
      let line = Rect(origin: rect.origin, size: Size(columns: rect.size.columns, rows: 1))
      let titles = columns.map { ListCell($0.title, .label) }
      drawCells(titles, at: places, in: line, on: &frame, theme: theme, isSelected: false)
    }
    let body = body(of: rect)
    if matchCount == 0 {
      drawSentence(in: body, on: &frame, theme: theme)
    } else {
      let first = firstVisible(rows: body.size.rows)
      for (offset, row) in matchingRows(from: first, count: body.size.rows).enumerated() {
        let line = Rect(
          column: body.origin.column, row: body.origin.row + offset, columns: body.size.columns,
          rows: 1)
        let isSelected = first + offset == selectedNumber
        if isSelected {
          frame.fill(line, style: theme.selected)
          frame.cursor = line.origin
        }
        frame.write(
          isSelected ? "›" : " ", at: line.origin, style: isSelected ? theme.selected : .plain,
          in: line)
        drawCells(row.cells, at: places, in: line, on: &frame, theme: theme, isSelected: isSelected)
      }
    }
    drawFilter(in: rect, on: &frame, theme: theme)
  }

  private func matchingRows(from first: Int, count: Int) -> [Row] {
    (first..<min(matchCount, first + count)).compactMap { matchingRow($0) }
  }

  private func drawCells(
    _ cells: [ListCell], at places: [Range<Int>?], in line: Rect, on frame: inout Frame,
    theme: Theme, isSelected: Bool
  ) {
    for (number, cell) in cells.enumerated() where number < places.count {
      guard let place = places[number], !place.isEmpty else { continue }
      let rect = Rect(
        column: line.origin.column + 2 + place.lowerBound, row: line.origin.row,
        columns: place.count, rows: 1)
      let style = theme.style(of: cell.role)
      Label.draw(
        cell.text, in: rect, on: &frame, style: isSelected ? style.adding(.reverse) : style,
        isAtRight: columns[number].isNumeric)
    }
  }

  private func drawSentence(in rect: Rect, on frame: inout Frame, theme: Theme) {
    let sentence =
      rows.isEmpty ? emptySentence : "Nothing fits “\(filter?.text ?? "")”. Esc shows all again."
    let wrap = SoftWrap(TypedText.line(sentence), columns: max(1, rect.size.columns - 4))
    for (row, line) in wrap.rows.prefix(rect.size.rows).enumerated() {
      frame.write(
        wrap.text(of: line),
        at: Position(column: rect.origin.column + 2, row: rect.origin.row + row),
        style: theme.dim, in: rect)
    }
  }

  private func drawFilter(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard let filter, rect.size.rows > 1 else { return }
    let line = Rect(
      column: rect.origin.column, row: rect.rows.upperBound - 1, columns: rect.size.columns, rows: 1
    )
    frame.fill(line)
    let start = frame.write("/ ", at: line.origin, style: theme.key, in: line)
    let count = "\(matchCount) of \(rows.count)"
    let end = line.columns.upperBound - ColumnWidth.columns(of: count)
    let field = Rect(
      column: start, row: line.origin.row, columns: max(1, end - 1 - start), rows: 1)
    let cursor = frame.cursor
    filter.draw(
      in: field.intersection(line), on: &frame, style: theme.field, emptyHintStyle: theme.dim)
    if !isTypingFilter { frame.cursor = cursor }
    frame.write(
      count, at: Position(column: end, row: line.origin.row), style: theme.dim, in: line)
  }
}

/// One line of words in a place, shortened with « … » where they do not fit.
enum Label {
  /// Draws the words; returns the column after the last one drawn.
  @discardableResult
  static func draw(
    _ text: String, in rect: Rect, on frame: inout Frame, style: Style = .plain,
    isAtRight: Bool = false
  ) -> Int {
    guard !rect.isEmpty else { return rect.origin.column }
    // Line feeds in notes and quotes read as spaces here.
    let text = text.contains("\n") ? TypedText.line(text) : text
    let columns = ColumnWidth.columns(of: text)
    if columns <= rect.size.columns {
      let start = isAtRight ? rect.columns.upperBound - columns : rect.origin.column
      return frame.write(
        text, at: Position(column: start, row: rect.origin.row), style: style, in: rect)
    }
    if isAtRight {
      // What stands at the right edge is read from there.
      let kept = ColumnWidth.suffix(of: text, columns: rect.size.columns - 1)
      let start = rect.columns.upperBound - ColumnWidth.columns(of: kept)
      frame.write(
        "…", at: Position(column: start - 1, row: rect.origin.row), style: style, in: rect)
      return frame.write(
        kept, at: Position(column: start, row: rect.origin.row), style: style, in: rect)
    }
    let cut = Rect(
      column: rect.origin.column, row: rect.origin.row, columns: rect.size.columns - 1, rows: 1)
    frame.write(text, at: rect.origin, style: style, in: cut)
    frame.write(
      "…", at: Position(column: cut.columns.upperBound, row: rect.origin.row), style: style)
    return rect.columns.upperBound
  }
}
