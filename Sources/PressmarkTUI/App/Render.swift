internal import PressmarkCore
internal import Terminal

/// Draws the state: a pure function, whose cost follows the size of the screen.
func render(_ state: State) -> Frame {
  var frame = Frame(size: state.size)
  let smallest = ReaderGeometry.smallest
  guard state.size.columns >= smallest.columns, state.size.rows >= smallest.rows else {
    frame.write("window too small", at: .zero)
    frame.write(
      "needs \(smallest.columns)×\(smallest.rows)", at: Position(column: 0, row: 1))
    return frame
  }
  if let view = state.view {
    view.draw(
      in: state.viewRect, on: &frame, ViewLook(theme: state.theme, codebook: state.codebook))
  } else if let reader = state.reader {
    drawReader(reader, of: state, on: &frame)
  }
  drawFooter(of: state, on: &frame)
  drawOverlay(of: state, on: &frame)
  return frame
}

private func drawReader(_ reader: ReaderState, of state: State, on frame: inout Frame) {
  reader.drawHeader(on: &frame, theme: state.theme)
  reader.drawText(
    on: &frame, theme: state.theme, codebook: state.codebook, meant: state.overlay?.newSpans ?? [])
  reader.drawMargin(on: &frame, theme: state.theme, codebook: state.codebook)
  reader.drawCard(
    on: &frame, theme: state.theme, codebook: state.codebook,
    cycleKey: state.keymap.notation(.cycleMarks))
}

extension ReaderState {
  /// The top line: title, source, date, marks and place in the text.
  func drawHeader(on frame: inout Frame, theme: Theme) {
    frame.fill(geometry.header, style: theme.bar)
    let metadata = article.metadata
    let right = " \(marks.marks.count) ◆ \(suggestionCount)\(place) % "
    let rightColumn = geometry.header.size.columns - ColumnWidth.columns(of: right)
    frame.write(right, at: Position(column: rightColumn, row: 0), style: theme.bar)
    let title = metadata.title.isEmpty ? "(no title)" : metadata.title
    let room = max(0, rightColumn - 1)
    let source = Self.source(of: metadata, columns: room / 2)
    let titleClip = Rect(
      column: 1, row: 0, columns: room - ColumnWidth.columns(of: source), rows: 1)
    var end = frame.write(
      title, at: Position(column: 1, row: 0), style: theme.bar.adding(.bold), in: titleClip)
    if ColumnWidth.columns(of: title) > titleClip.size.columns {
      end = titleClip.columns.upperBound
      frame.write("…", at: Position(column: end - 1, row: 0), style: theme.bar)
    }
    frame.write(
      source, at: Position(column: end, row: 0), style: theme.bar,
      in: Rect(column: 0, row: 0, columns: rightColumn, rows: 1))
  }

  /// How many suggestions are shown, and whether more may come.
  private var suggestionCount: String {
    guard suggestions.isShown else { return "" }
    if suggestions.isLooking { return "… \(Theme.suggestionGlyph) " }
    let count = suggestions.open.count
    return count > 0 ? "\(count) \(Theme.suggestionGlyph) " : ""
  }

  /// Source, author and date as far as they fit: the date is kept longest, then the source.
  private static func source(of metadata: ArticleMetadata, columns: Int) -> String {
    let date = metadata.published?.iso8601
    let forms = [
      [metadata.site, metadata.byline.first, date], [metadata.site, date],
      [metadata.byline.first, date], [date],
    ]
    return forms.map { form in form.compactMap { $0 }.map { " · " + $0 }.joined() }
      .first { ColumnWidth.columns(of: $0) <= columns } ?? ""
  }
}

/// The bottom line: mode and next keys, or what there is to say.
private func drawFooter(of state: State, on frame: inout Frame) {
  let row = state.size.rows - 1
  let line = Rect(column: 0, row: row, columns: state.size.columns, rows: 1)
  frame.fill(line, style: state.theme.bar)
  let mode = state.mode
  var column = frame.write(
    " \(mode) ", at: line.origin, style: state.theme.bar.adding(.bold), in: line)
  if let notice = state.notice {
    let sign: String =
      switch notice.kind {
      case .done: "✓ "
      case .warning: "· "
      case .failure: "✗ "
      }
    let room = Rect(
      column: column, row: row, columns: max(0, state.size.columns - column), rows: 1)
    Label.draw(sign + notice.text, in: room, on: &frame, style: state.theme.bar)
    return
  }
  for (key, effect) in hints(state.hints, fitting: state.size.columns - column) {
    column = frame.write(
      " \(key)", at: Position(column: column, row: row), style: state.theme.bar.adding(.bold))
    column = frame.write(
      " \(effect) ", at: Position(column: column, row: row), style: state.theme.bar)
  }
}

/// The hints that have room, in their order; the last, which is the way out or to all keys, comes
/// before the others.
private func hints(
  _ hints: [(key: String, effect: String)], fitting room: Int
) -> [(key: String, effect: String)] {
  let hints = hints.filter { !$0.key.isEmpty }
  guard let last = hints.last else { return [] }
  func columns(_ hint: (key: String, effect: String)) -> Int {
    ColumnWidth.columns(of: hint.key) + ColumnWidth.columns(of: hint.effect) + 3
  }
  var left = room - columns(last)
  guard left >= 0 else { return [] }
  var shown: [(key: String, effect: String)] = []
  for hint in hints.dropLast() {
    left -= columns(hint)
    guard left >= 0 else { break }
    shown.append(hint)
  }
  return shown + [last]
}

extension State {
  /// What keys do now, in a word or two.
  var mode: String {
    switch overlay {
    case .palette: return "TAG"
    case .note: return "NOTE"
    case .card: return "CARD"
    case .prompt: return "TYPE"
    case .help: return "KEYS"
    case .link: return "LINK"
    case .several: return "SEVERAL"
    case nil: break
    }
    if let view { return view.title.uppercased() }
    guard let reader else { return "PRESSMARK" }
    if let selection = reader.selection {
      let length = selection.spans.reduce(0) { $0 + $1.length }
      let parts = selection.spans.count > 1 ? " in \(selection.spans.count) parts" : ""
      return (selection.adjusting != nil ? "ENDS " : "SELECT ") + "\(length)\(parts)"
    }
    if let search = reader.search {
      let count = search.count.map { " \(search.ordinal ?? 0)/\($0)" } ?? " …"
      return "“\(State.shortened(search.query, to: 20))”\(count)"
    }
    return isReadOnly ? "READ ONLY" : "READ"
  }

  /// The next keys worth knowing.
  var hints: [(key: String, effect: String)] {
    func hint(_ command: Command, _ effect: String) -> (String, String) {
      (keymap.notation(command), effect)
    }
    if overlay != nil { return [] }
    if let view {
      let own = view.hints.map { ($0.key, $0.effect) }
      return view.takesAllKeys ? own : own + [hint(.undo, "undo"), hint(.help, "keys")]
    }
    guard let reader else { return [hint(.library, "library"), hint(.quit, "quit")] }
    if let selection = reader.selection {
      if selection.adjusting != nil {
        return [
          ("Enter", "keep"), hint(.otherEnd, "other end"), hint(.grow, "grow"),
          hint(.close, "leave"),
        ]
      }
      return [
        hint(.tag, "tag"), hint(.note, "note"), hint(.grow, "grow"), hint(.shrink, "shrink"),
        hint(.addSpan, "part"), hint(.otherEnd, "other end"), hint(.copy, "copy"),
        hint(.close, "leave"),
      ]
    }
    if reader.focusedSuggestion != nil, overlay == nil {
      let last =
        reader.search == nil ? hint(.help, "keys") : hint(.close, "end search")
      return [
        hint(.acceptSuggestion, "accept"), hint(.refuseSuggestion, "refuse"),
        hint(.openCard, "edit"), hint(.nextMark, "next"), hint(.severalSuggestions, "several"),
        hint(.undo, "undo"), hint(.toggleSuggestions, "hide"), last,
      ]
    }
    if reader.search != nil {
      if reader.focusedMark != nil {
        return [
          hint(.nextMatch, "next"), ("Enter", "card"), hint(.tag, "code"), hint(.note, "note"),
          hint(.previousMatch, "previous"), hint(.close, "end search"),
        ]
      }
      return [
        hint(.nextMatch, "next"), hint(.previousMatch, "previous"), hint(.tag, "tag"),
        hint(.grow, "select"), hint(.close, "end search"),
      ]
    }
    if reader.focusedMark != nil {
      return [
        hint(.openCard, "card"), hint(.tag, "code"), hint(.note, "note"), hint(.delete, "delete"),
        hint(.undo, "undo"), hint(.nextMark, "next mark"), hint(.moveEnds, "ends"),
        hint(.help, "keys"),
      ]
    }
    return [
      hint(.tag, "tag"), hint(.grow, "select"), hint(.selectSentence, "sentence"),
      hint(.search, "search"), hint(.nextMark, "next mark"), hint(.claims, "claims"),
      suggestionsHint, hint(.quit, "quit"), hint(.help, "keys"),
    ]
  }

  /// What the key of suggestions does.
  ///
  /// While they are hidden, nothing on the screen depends on how many are found, and when.
  private var suggestionsHint: (key: String, effect: String) {
    guard let suggestions = reader?.suggestions, suggestions.isShown else {
      return (keymap.notation(.toggleSuggestions), "suggestions")
    }
    let count = suggestions.open.count
    return (
      count > 0 ? keymap.notation(.toggleSuggestions) : "", "hide \(State.counted(count))"
    )
  }
}
