public import Terminal

extension CodePalette {
  /// Handles the mouse where the legend was drawn: a click on a code is its key.
  public mutating func handle(_ mouse: Mouse, in rect: Rect) -> Outcome {
    switch mouse.action {
    case .wheelDown: return handle(.down)
    case .wheelUp: return handle(.up)
    case .press(.left): break
    default: return .ignored
    }
    let content = Panel.content(of: rect)
    let grid = grid(in: content.size)
    guard content.contains(mouse.position), grid.width > 0 else { return .ignored }
    let column = (mouse.position.column - content.origin.column) / grid.width
    let row = mouse.position.row - content.origin.row
    guard column < grid.columns, row < grid.rows else { return .ignored }
    return click(onPlace: firstPlace(in: grid) + column * grid.rows + row)
  }
}
