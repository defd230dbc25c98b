public import Terminal

extension ListView {
  /// Handles the mouse where the list was drawn: the wheel moves, a click selects, two clicks open.
  ///
  /// - Parameters:
  ///   - mouse: What the mouse did.
  ///   - rect: Where the list was drawn by ``draw(in:on:theme:)``.
  /// - Returns: What it did; `ignored` outside the rows.
  public mutating func handle(_ mouse: Mouse, in rect: Rect) -> Outcome {
    switch mouse.action {
    case .wheelDown: return scroll(by: 3)
    case .wheelUp: return scroll(by: -3)
    case .press(.left):
      guard let place = place(at: mouse.position, in: rect) else { return .ignored }
      select(place: place)
      guard mouse.clickCount >= 2, let selected else { return .moved }
      return .opened(selected.id)
    default: return .ignored
    }
  }

  /// Handles the mouse where the list was drawn as a page.
  public mutating func handlePage(_ mouse: Mouse, in rect: Rect) -> Outcome {
    handle(mouse, in: Panel.content(of: rect))
  }

  private mutating func scroll(by rows: Int) -> Outcome {
    select(place: selectedNumber + rows)
    return .moved
  }

  /// The number of the entry at a position among those that fit the filter.
  private func place(at position: Position, in rect: Rect) -> Int? {
    let body = body(of: rect)
    guard body.contains(position) else { return nil }
    let place = firstVisible(rows: body.size.rows) + position.row - body.origin.row
    return place < matchCount ? place : nil
  }
}
