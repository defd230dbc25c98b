extension Frame {
  /// Draws one line of a layout.
  ///
  /// - Parameters:
  ///   - layout: The wrapped text.
  ///   - line: Which of its lines.
  ///   - position: Where the left edge of the layout's box stands.
  ///   - clip: What may be written to; the whole frame when `nil`.
  ///   - style: The style of each cluster, spaces that end the line included.
  public mutating func write(
    _ layout: TextLayout, line: Int, at position: Position, in clip: Rect? = nil,
    style: (TextCluster) -> Style
  ) {
    let clip = clip.map { $0.intersection(bounds) } ?? bounds
    guard clip.rows.contains(position.row), layout.lines.indices.contains(line) else { return }
    var last = Style.plain
    for cluster in layout.clusters(ofLine: line) {
      var column = position.column + cluster.column
      let style = style(cluster)
      last = style
      guard cluster.columns > 0 else { continue }
      DisplayCluster.glyphs(of: cluster.displayCluster, in: layout.text) { glyph in
        put(glyph, at: &column, row: position.row, style: style, clip: clip)
      }
    }
    if layout.lines[line].isHyphenated {
      var column = position.column + layout.lines[line].columns - 1
      put(Glyph(safe: "-"), at: &column, row: position.row, style: last, clip: clip)
    }
  }

  /// Draws one line of a layout in one style.
  public mutating func write(
    _ layout: TextLayout, line: Int, at position: Position, style: Style = .plain,
    in clip: Rect? = nil
  ) {
    write(layout, line: line, at: position, in: clip) { _ in style }
  }
}
