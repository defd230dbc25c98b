internal import PressmarkCore
internal import Terminal

/// What has a card beside the text: a mark or a suggestion.
private enum CardSubject {
  case mark(Annotation)
  case suggestion(Suggestion)

  var extent: TextSpan {
    switch self {
    case .mark(let mark): mark.extent
    case .suggestion(let suggestion): suggestion.extent
    }
  }
}

extension ReaderState {
  /// The words that name who says what a suggestion is about.
  func speaker(of suggestion: Suggestion) -> String {
    suggestion.claim.speaker ?? suggestion.speaker.map { text.string(in: $0) } ?? ""
  }

  /// The rows that the card of what the cursor is on takes below the text: as many as it fills, its
  /// rule counted.
  func cardRows(in size: Size) -> Int {
    guard size.columns < ReaderGeometry.marginWidth else { return 0 }
    let columns = size.columns - 2
    if let mark = focusedMark {
      let limit = min(6, max(0, (size.rows - 2) / 3))
      guard limit > 1 else { return limit }
      return 1 + MarginCard.lineCount(of: mark, columns: columns, limit: limit - 1)
    }
    guard let suggestion = focusedSuggestion else { return 0 }
    // What is only suggested has to be read before it can be judged.
    let limit = min(6, max(0, (size.rows - 2) / 2))
    guard limit > 1 else { return limit }
    return 1
      + MarginCard.lineCount(
        of: suggestion, speaker: speaker(of: suggestion), columns: columns, limit: limit - 1)
  }

  private func card(
    of subject: CardSubject, columns: Int, limit: Int?, theme: Theme, codebook: Codebook
  ) -> MarginCard {
    switch subject {
    case .mark(let mark):
      let isFocused = mark.id == focus
      return MarginCard(
        mark, codebook: codebook, columns: columns, limit: limit ?? (isFocused ? 8 : 3),
        isFocused: isFocused, theme: theme)
    case .suggestion(let suggestion):
      let isFocused = suggestion == focusedSuggestion
      return MarginCard(
        suggestion, speaker: isFocused ? speaker(of: suggestion) : "", columns: columns,
        limit: limit ?? 8, isFocused: isFocused, theme: theme)
    }
  }

  private func isFocused(_ subject: CardSubject) -> Bool {
    switch subject {
    case .mark(let mark): mark.id == focus
    case .suggestion(let suggestion): suggestion == focusedSuggestion
    }
  }

  /// What stands on the screen, in document order.
  private func subjects(in span: TextSpan) -> [CardSubject] {
    let suggestions = suggestions.shown.suggestions(overlapping: span).map(CardSubject.suggestion)
    let marks = marks.marks(overlapping: span).map(CardSubject.mark)
    guard !suggestions.isEmpty else { return marks }
    // Both are in order already; of equal extents the mark comes first.
    var merged: [CardSubject] = []
    var rest = suggestions[...]
    for mark in marks {
      while let first = rest.first, ExtentOrder.precedes(first.extent, mark.extent) {
        merged.append(first)
        rest.removeFirst()
      }
      merged.append(mark)
    }
    return merged + rest
  }

  /// The cards beside their passages, on a wide window. The card of what the cursor is on has its
  /// room before all others.
  func drawMargin(on frame: inout Frame, theme: Theme, codebook: Codebook) {
    guard !geometry.margin.isEmpty else { return }
    let rows = document.rows(from: top, count: pageRows)
    let shown = shownSpan
    guard !shown.isEmpty else { return }
    let columns = geometry.margin.size.columns
    let bottom = geometry.margin.rows.upperBound
    // More than have a row each are never seen.
    let subjects = subjects(in: shown)
    let focused = subjects.firstIndex(where: isFocused)
    let focusedCard = focused.map {
      card(of: subjects[$0], columns: columns, limit: nil, theme: theme, codebook: codebook)
    }
    var free = geometry.margin.origin.row
    var hidden = 0
    var row = 0
    for (number, subject) in subjects.enumerated() {
      let isFocused = number == focused
      // The last row says what has no room.
      let last = number + 1 < subjects.count || hidden > 0 ? bottom - 1 : bottom
      let reserved = number < focused ?? 0 ? focusedCard?.lines.count ?? 0 : 0
      guard isFocused || free < last - reserved else {
        hidden += 1
        continue
      }
      let start = max(subject.extent.start, shown.start)
      while row + 1 < rows.count,
        document.isBlank(rows[row]) || document.span(of: rows[row]).end <= start
      {
        row += 1
      }
      let card =
        (isFocused ? focusedCard : nil)
        ?? card(of: subject, columns: columns, limit: nil, theme: theme, codebook: codebook)
      let height = card.lines.count
      var y = max(free, geometry.margin.origin.row + row)
      if isFocused { y = max(free, min(y, last - height)) }
      guard y + height <= last - reserved || isFocused else {
        hidden += 1
        continue
      }
      card.draw(
        in: Rect(
          column: geometry.margin.origin.column, row: y, columns: columns,
          rows: min(height, max(0, last - y))), on: &frame)
      free = y + height
    }
    guard hidden > 0, free < bottom else { return }
    frame.write(
      "+ \(hidden) more",
      at: Position(column: geometry.margin.origin.column, row: min(free, bottom - 1)),
      style: theme.dim, in: geometry.margin)
  }

  /// The card of what the cursor is on, below the text of a narrow window.
  func drawCard(
    on frame: inout Frame, theme: Theme, codebook: Codebook, cycleKey: String
  ) {
    guard !geometry.card.isEmpty, let subject = focusedSubject else { return }
    let overlapping =
      marks.marks(at: cursor).count + suggestions.shown.suggestions(at: cursor).count
    let rule = Rect(
      column: 0, row: geometry.card.origin.row, columns: geometry.card.size.columns, rows: 1)
    frame.fill(rule, with: "─", style: theme.border)
    let overlap = rule.size.columns < 60 ? "here" : "overlap here"
    let heading =
      " \(ordinal(of: subject))"
      + (overlapping > 1 ? " · \(overlapping) \(overlap) (\(cycleKey))" : "") + " "
    frame.write(
      heading, at: Position(column: 2, row: rule.origin.row), style: theme.dim, in: rule)
    let content = Rect(
      column: 1, row: geometry.card.origin.row + 1, columns: geometry.card.size.columns - 2,
      rows: geometry.card.size.rows - 1)
    card(
      of: subject, columns: content.size.columns, limit: content.size.rows, theme: theme,
      codebook: codebook
    ).draw(in: content, on: &frame)
  }

  private var focusedSubject: CardSubject? {
    focusedMark.map { .mark($0) } ?? focusedSuggestion.map { .suggestion($0) }
  }

  private func ordinal(of subject: CardSubject) -> String {
    switch subject {
    case .mark(let mark):
      "mark \((marks.ordinal(of: mark.id) ?? 0) + 1) of \(marks.marks.count)"
    case .suggestion(let suggestion):
      "suggestion \((suggestions.shown.ordinal(of: suggestion) ?? 0) + 1) of "
        + "\(suggestions.shown.count)"
    }
  }
}
