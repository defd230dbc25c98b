internal import PressmarkCore
internal import Terminal

extension ReaderState {
  /// Draws the article, its gutter and its search matches; cards and lines around it are apart.
  ///
  /// - Parameters:
  ///   - frame: The frame drawn on.
  ///   - theme: How things look.
  ///   - codebook: The codes, for their colours.
  ///   - meant: What is about to be marked; it is drawn as selected.
  func drawText(
    on frame: inout Frame, theme: Theme, codebook: Codebook, meant: [TextSpan] = []
  ) {
    let rows = document.rows(from: top, count: geometry.text.size.rows)
    let cursorRow = document.pieceCount > 0 ? document.row(of: cursor) : nil
    let selected = selection?.spans ?? meant
    for (index, row) in rows.enumerated() where !document.isBlank(row) {
      let y = geometry.text.origin.row + index
      let span = document.span(of: row)
      let marksHere = marks.marks(overlapping: span).filter { mark in
        mark.spans.contains { $0.overlaps(span) }
      }
      let suggestionsHere = suggestions.shown.suggestions(overlapping: span)
      let layout = document.layout(row.piece)
      if layout.isFolded {
        drawFolded(layout, at: y, marks: marksHere.count, on: &frame, theme: theme)
      } else {
        drawLine(
          row.line, of: layout, at: y,
          painted: painted(marksHere, suggestionsHere, theme: theme, codebook: codebook),
          selected: selected, on: &frame, theme: theme)
      }
      drawGutter(
        at: y, row: span, marks: marksHere, suggestions: suggestionsHere, on: &frame, theme: theme,
        codebook: codebook)
      if row == cursorRow {
        let column = geometry.text.origin.column + layout.column(of: cursor)
        frame.cursor = Position(
          column: min(column, max(0, frame.size.columns - 1)), row: y)
      }
    }
    if document.pieceCount == 0 {
      frame.write("(no text)", at: geometry.text.origin, style: theme.dim)
    }
  }

  /// Spans of the text, and what is laid over how they look.
  private typealias Painted = (spans: [TextSpan], style: Style)

  /// What marks and suggestions lay over the text, what shall be seen best last: suggestions, the one
  /// under the cursor, marks.
  private func painted(
    _ marks: [Annotation], _ suggestions: [Suggestion], theme: Theme, codebook: Codebook
  ) -> [Painted] {
    var faint: [Painted] = []
    var focused: [Painted] = []
    for suggestion in suggestions {
      let isFocused = suggestion == focusedSuggestion
      let painted = (suggestion.parts, theme.suggestion(isFocused: isFocused))
      if isFocused { focused.append(painted) } else { faint.append(painted) }
    }
    return faint + focused
      + marks.map {
        ($0.spans, theme.mark(color(of: $0, in: codebook), isFocused: $0.id == focus))
      }
  }

  private func drawLine(
    _ line: Int, of layout: PieceLayout, at y: Int, painted: [Painted], selected: [TextSpan],
    on frame: inout Frame, theme: Theme
  ) {
    let base = Self.style(of: layout.piece.role, theme: theme)
    let start = layout.piece.span.start
    let lineSpan = layout.span(ofLine: line)
    let matches = (search?.matches(in: layout.piece.ordinal, of: text) ?? [])
      .filter { $0.overlaps(lineSpan) }
    let selected = selected.filter { $0.overlaps(lineSpan) }
    let x = geometry.text.origin.column
    drawSign(
      of: layout.piece, line: line, at: Position(column: x, row: y), on: &frame, theme: theme)
    frame.write(layout.text, line: line, at: Position(column: x, row: y), in: geometry.text) {
      cluster in
      let offset = start + cluster.offset
      var laid = Style.plain
      var depth = 0
      for mark in painted where mark.spans.contains(where: { $0.contains(offset) }) {
        // What is faint below a mark does not make it faint.
        if depth > 0 { laid.attributes.remove(.dim) }
        laid = laid.overlaid(with: mark.style)
        depth += 1
      }
      var style = base.overlaid(with: laid)
      if depth > 1 { style.attributes.insert(.italic) }
      if let match = matches.first(where: { $0.contains(offset) }) {
        style = style.overlaid(
          with: match == search?.current ? theme.currentMatch : theme.match)
      }
      if selected.contains(where: { $0.contains(offset) }) {
        style = style.overlaid(with: theme.selection)
      }
      return style
    }
  }

  /// The bullet of a list item, the bar of a quotation.
  private func drawSign(
    of piece: TextPiece, line: Int, at position: Position, on frame: inout Frame, theme: Theme
  ) {
    switch piece.role {
    case .listItem(let level) where line == 0 && piece.startsBlock:
      let column = position.column + max(0, min(2 * level, document.columns / 2) - 2)
      frame.write("•", at: Position(column: column, row: position.row), style: theme.dim)
    case .quotation:
      frame.write("▏", at: position, style: theme.dim)
    default: break
    }
  }

  private func drawFolded(
    _ layout: PieceLayout, at y: Int, marks: Int, on frame: inout Frame, theme: Theme
  ) {
    let x = geometry.text.origin.column
    let lines = layout.piece.text.split(separator: "\n", omittingEmptySubsequences: false).count
    var count = lines > 1 ? " (\(lines) lines)" : ""
    if marks > 0 { count += marks == 1 ? " 1 mark" : " \(marks) marks" }
    let width = geometry.text.size.columns
    let room = max(0, width - 2 - count.count)
    let hidesNothing = lines == 1 && ColumnWidth.columns(of: layout.text.text) <= room
    frame.write(
      hidesNothing ? "· " : "▸ ", at: Position(column: x, row: y), style: theme.dim,
      in: geometry.text)
    let end = Label.draw(
      layout.text.text, in: Rect(column: x + 2, row: y, columns: room, rows: 1), on: &frame,
      style: theme.dim)
    frame.write(
      count, at: Position(column: end, row: y), style: theme.dim, in: geometry.text)
  }

  private func drawGutter(
    at y: Int, row: TextSpan, marks: [Annotation], suggestions: [Suggestion],
    on frame: inout Frame, theme: Theme, codebook: Codebook
  ) {
    let x = geometry.gutter.origin.column
    drawSuggestionSigns(
      of: suggestions, row: row, at: Position(column: marks.isEmpty ? x : x + 1, row: y),
      on: &frame, theme: theme)
    // What starts here is news; what only goes on is not.
    let starting = marks.filter { starts($0, in: row) }
    let candidates = starting.isEmpty ? marks : starting
    guard let shown = candidates.first(where: { $0.id == focus }) ?? candidates.first else {
      return
    }
    let style = theme.code(color(of: shown, in: codebook))
    let glyph =
      starts(shown, in: row)
        || document.span(of: top).start > shown.extent.start
          && row.start == document.span(of: top).start
      ? Self.glyph(of: shown, in: codebook) : "│"
    frame.write(glyph, at: Position(column: x, row: y), style: style, in: geometry.gutter)
    if marks.count > 1 {
      let count = marks.count > 9 ? "+" : String(marks.count)
      frame.write(
        count, at: Position(column: x + 1, row: y), style: theme.dim, in: geometry.gutter)
    }
  }

  /// The sign of suggestions that start in a row or go on there, and their number beside it where no
  /// mark needs the room.
  private func drawSuggestionSigns(
    of suggestions: [Suggestion], row: TextSpan, at position: Position, on frame: inout Frame,
    theme: Theme
  ) {
    guard !suggestions.isEmpty else { return }
    let isAlone = position.column == geometry.gutter.origin.column
    let starting = suggestions.filter { $0.parts.contains { row.contains($0.start) } }
    if starting.isEmpty {
      if isAlone { frame.write("┊", at: position, style: theme.dim, in: geometry.gutter) }
      return
    }
    let isFocused = starting.contains { $0 == focusedSuggestion }
    frame.write(
      Theme.suggestionGlyph, at: position, style: isFocused ? theme.title : theme.dim,
      in: geometry.gutter)
    guard isAlone, starting.count > 1 else { return }
    frame.write(
      starting.count > 9 ? "+" : String(starting.count),
      at: Position(column: position.column + 1, row: position.row), style: theme.dim,
      in: geometry.gutter)
  }

  private func starts(_ mark: Annotation, in row: TextSpan) -> Bool {
    mark.spans.contains { row.contains($0.start) }
  }

  /// The colour of a mark: that of its first code.
  func color(of mark: Annotation, in codebook: Codebook) -> CodeColor {
    mark.codes.first.flatMap { codebook[$0]?.color } ?? .grey
  }

  /// The sign of a mark in the gutter: the key of its first code, else what else it carries.
  static func glyph(of mark: Annotation, in codebook: Codebook) -> String {
    if let code = mark.codes.first.flatMap({ codebook[$0] }) { return Theme.glyph(of: code) }
    return mark.note.isEmpty ? "•" : "✎"
  }

  private static func style(of role: BlockRole, theme: Theme) -> Style {
    switch role {
    case .title: theme.title
    case .heading: theme.heading
    case .standfirst: theme.text.adding(.bold)
    case .caption: theme.dim.adding(.italic)
    case .aside: theme.dim
    case .paragraph, .listItem, .quotation: theme.text
    }
  }
}
