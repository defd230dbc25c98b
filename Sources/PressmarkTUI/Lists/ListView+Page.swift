public import Terminal

extension ListView {
  /// The entries in view when the list is drawn as a page of a size: what ``pageRows`` wants.
  public func pageEntryRows(in size: Size) -> Int {
    entryRows(in: Panel.content(of: Rect(size: size)).size.rows)
  }

  /// Draws the list as a page of its own: a title with the count above, the keys below.
  ///
  /// - Parameters:
  ///   - title: What the list is of.
  ///   - hints: The keys of the view besides those of every list.
  ///   - rect: The whole page.
  ///   - frame: What it is drawn on.
  ///   - theme: How things look.
  public func drawPage(
    title: String, hints: [Panel.Hint] = [], in rect: Rect, on frame: inout Frame, theme: Theme
  ) {
    let common: [Panel.Hint] = [
      .init("Enter", "open"), .init("/", "filter"), .init("q", "back"),
    ]
    let count = rows.isEmpty ? "" : " (\(matchCount))"
    frame.cursor = nil
    let content = Panel(title: title + count, hints: common + hints)
      .draw(in: rect, on: &frame, theme: theme)
    draw(in: content, on: &frame, theme: theme)
  }
}
