internal import PressmarkCore
public import Terminal

extension CodePalette {
  /// Draws the legend as a panel.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    let panel = Panel(
      title: panelTitle(rows: rect.size.rows, columns: rect.size.columns), hints: hints)
    let content = panel.draw(in: rect, on: &frame, theme: theme)
    frame.cursor = nil
    if let filter {
      drawFilter(filter, in: rect, on: &frame, theme: theme)
    }
    let codes = codes
    let grid = grid(in: content.size)
    guard !content.isEmpty else { return }
    if codes.isEmpty {
      let sentence =
        codebook.codes.isEmpty
        ? "The codebook is empty. :code NAME adds a code." : "No code has this name."
      Label.draw(sentence, in: content, on: &frame, style: theme.dim)
      return
    }
    let first = firstPlace(in: grid)
    for number in first..<min(codes.count, first + grid.perPage) {
      let (column, row) = (number - first).quotientAndRemainder(dividingBy: grid.rows)
      let cell = Rect(
        column: content.origin.column + column * grid.width, row: content.origin.row + row,
        columns: grid.width - 1, rows: 1)
      draw(codes[number], isSelected: number == place, in: cell, on: &frame, theme: theme)
      if number == place, filter == nil { frame.cursor = cell.origin }
    }
  }

  private var hints: [Panel.Hint] {
    if filter != nil {
      return [
        .init("Enter", "tag"), .init("Tab", "tick"), .init("↓↑", "choose"), .init("Esc", "back"),
      ]
    }
    return [
      .init("key", givesSeveral ? "ticks" : "tags"), .init("+", "several"), .init("Enter", "done"),
      .init("/", "find"), .init("Space", "tick"), .init("Esc", "leave"),
    ]
  }

  private func panelTitle(rows: Int, columns: Int) -> String {
    if filter != nil { return "Tag:" }
    let grid = grid(in: Panel.content(of: Rect(size: Size(columns: columns, rows: rows))).size)
    let pages = (codes.count + grid.perPage - 1) / grid.perPage
    let page = pages > 1 ? " \(place / grid.perPage + 1)/\(pages) PgDn" : ""
    if let notice { return "Tag: \(TypedText.line(notice))" }
    let chosen = given.compactMap { codebook[$0]?.name }.joined(separator: ", ")
    if !chosen.isEmpty { return "Tag: \(chosen)\(page)" }
    return (subject.isEmpty ? "Tag" : "Tag “\(TypedText.line(subject))”") + page
  }

  private func drawFilter(
    _ filter: TextField, in rect: Rect, on frame: inout Frame, theme: Theme
  ) {
    let start = rect.origin.column + 8
    let field = Rect(
      column: start, row: rect.origin.row, columns: min(32, rect.columns.upperBound - start - 1),
      rows: 1)
    filter.draw(in: field, on: &frame, style: theme.field, emptyHintStyle: theme.dim)
  }

  private func draw(
    _ code: Code, isSelected: Bool, in cell: Rect, on frame: inout Frame, theme: Theme
  ) {
    let isGiven = given.contains(code.id)
    let colored = theme.code(code.color)
    let style = isGiven ? Style(attributes: .bold) : theme.text
    frame.write(isGiven ? "✓" : " ", at: cell.origin, style: colored, in: cell)
    var column = cell.origin.column + 1
    let key = code.key.map(String.init) ?? "·"
    frame.write(
      key, at: Position(column: column, row: cell.origin.row),
      style: code.key == nil ? theme.dim : colored, in: cell)
    column += 2 + (filter == nil ? 2 * codebook.depth(of: code) : 0)
    let name = Rect(
      column: column, row: cell.origin.row, columns: cell.columns.upperBound - column, rows: 1)
    Label.draw(code.name, in: name, on: &frame, style: style)
    if isSelected { frame.restyle(cell) { $0 = $0.adding(.reverse) } }
  }
}
