internal import Terminal

extension PagedList {
  /// The entries that fit a number of rows: what the titles leave.
  func entryRows(in rows: Int) -> Int { max(1, rows - headerRows(rows)) }

  private func headerRows(_ rows: Int) -> Int {
    rows >= 6 && columns.contains { !$0.title.isEmpty } ? 1 : 0
  }

  /// Draws the titles and the rows in view.
  ///
  /// A row that was picked out has a `•` before it, the selected one a `›`.
  func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    frame.fill(rect)
    let header = headerRows(rect.size.rows)
    let places = ListColumn.layout(columns, in: max(0, rect.size.columns - 2))
    if header == 1 {
      let line = Rect(origin: rect.origin, size: Size(columns: rect.size.columns, rows: 1))
      draw(
        columns.map { ListCell($0.title, .label) }, at: places, in: line, on: &frame, theme: theme)
    }
    let body = Rect(
      column: rect.origin.column, row: rect.origin.row + header, columns: rect.size.columns,
      rows: rect.size.rows - header)
    guard !ids.isEmpty else {
      return ListSentence.draw(isRead ? emptySentence : "…", in: body, on: &frame, theme: theme)
    }
    for (offset, place) in visible.prefix(body.size.rows).enumerated() {
      let line = Rect(
        column: body.origin.column, row: body.origin.row + offset, columns: body.size.columns,
        rows: 1)
      let isSelected = place == selectedPlace
      if isSelected {
        frame.fill(line, style: theme.selected)
        frame.cursor = line.origin
      }
      let sign = picked.contains(ids[place]) ? (isSelected ? "»" : "•") : (isSelected ? "›" : " ")
      frame.write(sign, at: line.origin, style: isSelected ? theme.selected : .plain, in: line)
      draw(
        row(at: place)?.cells ?? [ListCell("…", .dim)], at: places, in: line, on: &frame,
        theme: theme, isSelected: isSelected)
    }
  }

  private func draw(
    _ cells: [ListCell], at places: [Range<Int>?], in line: Rect, on frame: inout Frame,
    theme: Theme, isSelected: Bool = false
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

  /// Does what the mouse says where the list was drawn: the wheel moves, a click selects, two open.
  mutating func handle(_ mouse: Mouse, in rect: Rect) -> Outcome {
    switch mouse.action {
    case .wheelDown:
      select(place: selectedPlace + 3)
      return .moved
    case .wheelUp:
      select(place: selectedPlace - 3)
      return .moved
    case .press(.left):
      let row = mouse.position.row - rect.origin.row - headerRows(rect.size.rows)
      guard rect.contains(mouse.position), row >= 0, visible.lowerBound + row < ids.count else {
        return .ignored
      }
      select(place: visible.lowerBound + row)
      guard mouse.clickCount >= 2, let selectedID else { return .moved }
      return .opened(selectedID)
    default: return .ignored
    }
  }
}

/// A sentence where a list has no rows.
enum ListSentence {
  /// Draws the sentence, wrapped.
  static func draw(_ sentence: String, in rect: Rect, on frame: inout Frame, theme: Theme) {
    let wrap = SoftWrap(TypedText.line(sentence), columns: max(1, rect.size.columns - 4))
    for (row, line) in wrap.rows.prefix(rect.size.rows).enumerated() {
      frame.write(
        wrap.text(of: line),
        at: Position(column: rect.origin.column + 2, row: rect.origin.row + row),
        style: theme.dim, in: rect)
    }
  }
}
