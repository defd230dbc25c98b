internal import PressmarkCore
internal import Terminal

/// Draws what lies over the screen, at the bottom, so that the passage stays in view above it.
func drawOverlay(of state: State, on frame: inout Frame) {
  let theme = state.theme
  switch state.overlay {
  case .palette(let palette, _):
    let rect = state.panel(rows: palette.rowCount(columns: state.size.columns))
    palette.draw(in: rect, on: &frame, theme: theme)
  case .note(let note): drawNote(note, of: state, on: &frame)
  case .card(let card):
    let rows = card.rowCount(columns: state.size.columns)
    card.draw(in: state.panel(rows: rows), on: &frame, theme: theme)
  case .prompt(let prompt):
    let rows = prompt.line.rowCount(limit: state.size.rows - 1)
    let rect = Rect(
      column: 0, row: state.size.rows - rows, columns: state.size.columns, rows: rows)
    prompt.line.draw(in: rect, on: &frame, theme: theme)
  case .help(let help):
    help.draw(in: state.panel(rows: state.size.rows - 1), on: &frame, theme: theme)
  case .link(let chooser):
    let panel = Panel(title: "Link this mark to")
    let rect = state.panel(rows: max(8, state.size.rows * 2 / 3))
    chooser.draw(in: panel.draw(in: rect, on: &frame, theme: theme), on: &frame, theme: theme)
  case .several(let several):
    several.draw(in: state.panel(rows: several.rowCount), on: &frame, theme: theme)
  case nil: break
  }
}

private func drawNote(_ note: NoteInput, of state: State, on frame: inout Frame) {
  let quote = State.shortened(note.quote, to: max(10, state.size.columns - 24))
  let panel = Panel(
    title: "Note on “\(quote)”",
    hints: [
      .init("Esc", "save"), .init("C-e", "your editor"), .init("C-g", "give up"),
    ])
  let content = panel.draw(in: state.notePanel, on: &frame, theme: state.theme)
  note.editor.draw(in: content, on: &frame, theme: state.theme)
}
