internal import PressmarkCore
public import Terminal

extension AnnotationCard {
  /// Draws the card, framed, in a rectangle.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    if case .codes(let palette) = mode {
      return palette.draw(in: rect, on: &frame, theme: theme)
    }
    frame.cursor = nil
    let content = Panel(title: title, hints: hints).draw(in: rect, on: &frame, theme: theme)
    switch mode {
    case .note(let editor): drawNote(editor, in: content, on: &frame, theme: theme)
    case .evidence(let editor): editor.draw(in: content, on: &frame, theme: theme)
    case .link(let chooser): chooser.draw(in: content, on: &frame, theme: theme)
    case .find(let field):
      drawLines(in: content, on: &frame, theme: theme)
      drawFind(field, in: rect, on: &frame, theme: theme)
    case .browsing, .field, .codes: drawLines(in: content, on: &frame, theme: theme)
    }
  }

  private var title: String {
    switch mode {
    case .note: "Note"
    case .evidence: "Evidence"
    case .link: "Link to …"
    case .find: "Field:"
    case .browsing, .field, .codes:
      suggestion.map { "suggestion · \($0.rule.name)" + (isChanged ? " · changed" : "") }
        ?? TypedText.line(
          "\(annotation.coder) · \(annotation.status.rawValue)" + (isChanged ? " · changed" : ""))
    }
  }

  private var hints: [Panel.Hint] {
    switch mode {
    case .browsing where suggestion != nil:
      [
        .init("^S", "accept"), .init("Esc", "leave"), .init("key", "edit"), .init("x", "empty"),
        .init("Space", showsUnfilled ? "fold" : "all"), .init("/", "find"), .init("[ ]", "next"),
      ]
    case .browsing:
      [
        .init("key", "edit"), .init("Esc", "done"), .init("Space", showsUnfilled ? "fold" : "all"),
        .init("x", "empty"), .init("/", "find"), .init("[ ]", "mark"),
      ]
    case .field(_, .choices): [.init("key", "choose"), .init("⌫", "none"), .init("Esc", "back")]
    case .field: [.init("Enter", "keep"), .init("Esc", "drop"), .init("Tab", "complete")]
    case .note:
      [.init("Esc", "save"), .init("^E", "editor"), .init("^G", "drop"), .init("^_", "undo")]
    case .evidence(let editor): editor.hints
    case .link(let chooser): chooser.hints
    case .find: [.init("Enter", found.first?.label ?? "edit"), .init("Esc", "back")]
    case .codes: []
    }
  }

  private func drawNote(
    _ editor: TextEditor, in rect: Rect, on frame: inout Frame, theme: Theme
  ) {
    let quotes = TypedText.line(ofQuotes: annotation.quotes)
    let hasQuote = rect.size.rows > 3
    if hasQuote { Label.draw("« \(quotes) »", in: rect, on: &frame, style: theme.dim) }
    editor.draw(
      in: Rect(
        column: rect.origin.column, row: rect.origin.row + (hasQuote ? 1 : 0),
        columns: rect.size.columns, rows: rect.size.rows - (hasQuote ? 1 : 0)), on: &frame,
      theme: theme)
  }

  private func drawFind(_ field: TextField, in rect: Rect, on frame: inout Frame, theme: Theme) {
    let column = rect.origin.column + 10
    let place = Rect(
      column: column, row: rect.origin.row, columns: min(24, rect.columns.upperBound - column - 1),
      rows: 1)
    field.draw(in: place, on: &frame, style: theme.field, emptyHintStyle: theme.dim)
  }

  // MARK: Lines

  private func drawLines(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    let lines = lines(columns: rect.size.columns)
    let first = firstLine(of: lines, rows: rect.size.rows)
    for (row, number) in (first..<min(lines.count, first + rect.size.rows)).enumerated() {
      let place = Rect(
        column: rect.origin.column, row: rect.origin.row + row, columns: rect.size.columns, rows: 1)
      draw(lines[number], in: place, content: rect, on: &frame, theme: theme)
    }
    let right = rect.columns.upperBound - 1
    if first > 0 {
      frame.write("▲", at: Position(column: right, row: rect.origin.row), style: theme.dim)
    }
    if first + rect.size.rows < lines.count {
      frame.write("▼", at: Position(column: right, row: rect.rows.upperBound - 1), style: theme.dim)
    }
  }

  /// The first line in view, so that the selected item is seen whole where it can be.
  private func firstLine(of lines: [CardLine], rows: Int) -> Int {
    guard let top = lines.firstIndex(where: { $0.item == selected }) else { return 0 }
    var bottom = top
    while bottom + 1 < lines.count, lines[bottom + 1].item == nil, lines[bottom + 1].belongsAbove {
      bottom += 1
    }
    // The last item brings the fields without a value into view.
    if lines[(bottom + 1)...].allSatisfy({ $0.item == nil }), mode == .browsing {
      bottom = lines.count - 1
    }
    if bottom < rows { return 0 }
    return min(top, bottom - rows + 1)
  }

  private func draw(
    _ line: CardLine, in place: Rect, content: Rect, on frame: inout Frame, theme: Theme
  ) {
    let value = Rect(
      column: place.origin.column + Self.labelColumns(in: place.size.columns),
      row: place.origin.row,
      columns: place.size.columns - Self.labelColumns(in: place.size.columns), rows: 1)
    switch line {
    case .quote(let words):
      frame.write(words, at: place.origin, style: Style(attributes: .italic), in: place)
    case .reason(let words): frame.write(words, at: place.origin, style: theme.dim, in: place)
    case .field(let field, let text):
      drawLabel(
        field.key, field.label, isSelected: selected == .field(field), in: place, on: &frame,
        theme: theme)
      if case .field(field, let editor) = mode {
        drawEditor(editor, line: value, content: content, on: &frame, theme: theme)
        if case .line = editor { return }
      }
      let isSuggested = isSuggested(field)
      let words = isSuggested ? drawSuggestedSign(in: value, on: &frame, theme: theme) : value
      if field == .codes {
        drawCodes(in: words, on: &frame, theme: theme)
      } else {
        Label.draw(
          text, in: words, on: &frame, style: isSuggested ? theme.suggested : theme.value)
      }
    case .more(let text): Label.draw(text, in: value, on: &frame, style: theme.value)
    case .editorRow: break
    case .entry(let item, let key, let label, let text):
      drawLabel(key, label, isSelected: selected == item, in: place, on: &frame, theme: theme)
      Label.draw(text, in: value, on: &frame, style: theme.value)
    case .problem(let sentence):
      frame.write(sentence, at: value.origin, style: theme.warning, in: value)
    case .unfilled(let fields): drawUnfilled(fields, in: place, on: &frame, theme: theme)
    }
  }

  /// The sign of what is only suggested; gives the room beside it.
  private func drawSuggestedSign(in place: Rect, on frame: inout Frame, theme: Theme) -> Rect {
    frame.write("\(Theme.suggestionGlyph) ", at: place.origin, style: theme.dim, in: place)
    return Rect(
      column: place.origin.column + 2, row: place.origin.row,
      columns: max(0, place.size.columns - 2), rows: 1)
  }

  private func drawLabel(
    _ key: Character, _ label: String, isSelected: Bool, in place: Rect, on frame: inout Frame,
    theme: Theme
  ) {
    let columns = Self.labelColumns(in: place.size.columns) - 1
    let name = Rect(origin: place.origin, size: Size(columns: columns, rows: 1))
    let words = Rect(
      column: place.origin.column + 3, row: place.origin.row, columns: columns - 3, rows: 1)
    frame.write(isSelected ? "›" : " ", at: place.origin, style: theme.key, in: place)
    frame.write(
      String(key), at: Position(column: place.origin.column + 1, row: place.origin.row),
      style: theme.key, in: place)
    Label.draw(label, in: words.intersection(place), on: &frame, style: theme.label)
    guard isSelected else { return }
    frame.restyle(name) { $0 = $0.adding(.reverse) }
    frame.cursor = place.origin
  }

  private func drawEditor(
    _ editor: ValueEditor, line: Rect, content: Rect, on frame: inout Frame, theme: Theme
  ) {
    let below = Rect(
      column: line.origin.column, row: line.origin.row + 1, columns: line.size.columns,
      rows: editor.extraRows(columns: line.size.columns))
    editor.draw(line: line, below: below.intersection(content), on: &frame, theme: theme)
  }

  private func drawCodes(in place: Rect, on frame: inout Frame, theme: Theme) {
    var column = place.origin.column
    if annotation.codes.isEmpty {
      Label.draw("none yet", in: place, on: &frame, style: theme.dim)
    }
    for (number, id) in annotation.codes.enumerated() {
      let code = context.codebook[id]
      let rest = Rect(
        column: column, row: place.origin.row, columns: max(0, place.columns.upperBound - column),
        rows: 1)
      let name = (code?.name ?? id.rawValue) + (number + 1 < annotation.codes.count ? ", " : "")
      column = Label.draw(
        name, in: rest, on: &frame, style: code.map { theme.code($0.color) } ?? theme.text)
    }
  }

  private func drawUnfilled(
    _ fields: [CardField], in place: Rect, on frame: inout Frame, theme: Theme
  ) {
    var column = place.origin.column + 1
    for field in fields {
      frame.write(
        String(field.key), at: Position(column: column, row: place.origin.row), style: theme.key,
        in: place)
      frame.write(
        field.label, at: Position(column: column + 2, row: place.origin.row), style: theme.dim,
        in: place)
      column += Self.unfilledColumns(field)
    }
  }
}

extension CardLine {
  /// The item that the line is the first row of.
  var item: AnnotationCard.Item? {
    switch self {
    case .field(let field, _): .field(field)
    case .entry(let item, _, _, _): item
    default: nil
    }
  }

  /// Whether the line is a further row of the item above it.
  var belongsAbove: Bool {
    switch self {
    case .more, .editorRow, .problem: true
    default: false
    }
  }
}
