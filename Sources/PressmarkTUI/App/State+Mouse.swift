internal import PressmarkCore
internal import Terminal

extension State {
  /// Does what the mouse says: wheel, click, drag, double and triple click.
  mutating func handle(_ mouse: Mouse, _ context: UpdateContext) -> [Effect] {
    if case .palette(var palette, let target) = overlay {
      let rect = panel(rows: palette.rowCount(columns: size.columns))
      let outcome = palette.handle(mouse, in: rect)
      return finish(outcome, in: palette, for: target, context)
    }
    if overlay != nil { return wheelAsKeys(mouse, context) }
    if view != nil { return handleInView(mouse, context) }
    guard reader != nil else { return [] }
    notice = nil
    switch mouse.action {
    case .wheelDown: reader?.scroll(by: 3)
    case .wheelUp: reader?.scroll(by: -3)
    case .press(.left): press(mouse)
    case .drag(.left): drag(to: mouse.position)
    case .release(.left): reader?.mouseAnchor = nil
    default: return []
    }
    reader?.fit(to: size)
    return []
  }

  /// In what lies above the article, the wheel is the arrow keys.
  private mutating func wheelAsKeys(_ mouse: Mouse, _ context: UpdateContext) -> [Effect] {
    switch mouse.action {
    case .wheelDown: handle(Key(.down), context)
    case .wheelUp: handle(Key(.up), context)
    default: []
    }
  }

  private mutating func press(_ mouse: Mouse) {
    guard let reader, let offset = reader.offset(at: mouse.position) else { return }
    self.reader?.goalColumn = nil
    self.reader?.contextLines = 0
    // A click after `+` says where the next part begins.
    if reader.selection?.isPlacing != true { self.reader?.selection = nil }
    self.reader?.go(to: offset)
    self.reader?.selection?.extend(to: reader.document.grapheme(at: offset))
    self.reader?.mouseAnchor = nil
    self.reader?.refocus(at: mouse.position, size: size)
    switch mouse.clickCount {
    case 2:
      self.reader?.grow()
    case 3:
      self.reader?.selectSentence()
    default:
      if let piece = reader.text.piece(at: offset), reader.document.isFolded(piece) {
        self.reader?.toggleAside()
      } else {
        self.reader?.mouseAnchor = offset
      }
    }
  }

  private mutating func drag(to position: Position) {
    guard let reader, let anchor = reader.mouseAnchor else { return }
    // Dragging past the edge scrolls.
    if position.row <= reader.geometry.header.origin.row { self.reader?.scroll(by: -1) }
    if position.row >= reader.geometry.text.rows.upperBound { self.reader?.scroll(by: 1) }
    let inside = Position(
      column: position.column,
      row: min(
        max(position.row, reader.geometry.text.origin.row),
        max(reader.geometry.text.origin.row, reader.geometry.text.rows.upperBound - 1)))
    guard let offset = self.reader?.offset(at: inside) else { return }
    if reader.selection == nil, offset == anchor { return }
    var selection = ReaderSelection(startingAt: reader.document.grapheme(at: anchor))
    selection.extend(to: reader.document.grapheme(at: offset))
    selection.kept = reader.selection?.kept ?? []
    self.reader?.cursor = offset
    self.reader?.selection = selection
    self.reader?.refocus(at: position, size: size)
  }
}
