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
        suggestion, speaker: speaker(of: suggestion), columns: columns,
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

  /// The cards beside their passages, on a wide window.
  ///
  /// Where there are more than the margin has room for, those around the cursor are shown, and the
  /// last row says how many are not.
  func drawMargin(on frame: inout Frame, theme: Theme, codebook: Codebook) {
    let margin = geometry.margin
    let shown = shownSpan
    guard !margin.isEmpty, !shown.isEmpty else { return }
    let subjects = subjects(in: shown)
    func cards(rows: Int) -> (first: Int, cards: [MarginCard]) {
      cardsAround(
        subjects.firstIndex(where: isFocused) ?? 0, of: subjects, columns: margin.size.columns,
        rows: rows, theme: theme, codebook: codebook)
    }
    var kept = cards(rows: margin.size.rows)
    if kept.cards.count < subjects.count { kept = cards(rows: margin.size.rows - 1) }
    let hidden = subjects.count - kept.cards.count
    let places = places(
      of: kept.cards,
      from: subjects[kept.first..<kept.first + kept.cards.count].map(\.extent.start),
      rows: hidden > 0 ? margin.size.rows - 1 : margin.size.rows)
    var free = 0
    for (card, place) in zip(kept.cards, places) {
      let height = min(card.lines.count, margin.size.rows - place)
      card.draw(
        in: Rect(
          column: margin.origin.column, row: margin.origin.row + place,
          columns: margin.size.columns, rows: height), on: &frame)
      free = place + height
    }
    guard hidden > 0 else { return }
    frame.write(
      "+ \(hidden) more",
      at: Position(
        column: margin.origin.column,
        row: margin.origin.row + min(free, margin.size.rows - 1)), style: theme.dim, in: margin)
  }

  /// The cards nearest to one subject that have room in some rows, in order, its own first of all.
  private func cardsAround(
    _ middle: Int, of subjects: [CardSubject], columns: Int, rows: Int, theme: Theme,
    codebook: Codebook
  ) -> (first: Int, cards: [MarginCard]) {
    var above: [MarginCard] = []
    var below: [MarginCard] = []
    var left = rows
    func take(_ number: Int) -> MarginCard? {
      let card = card(
        of: subjects[number], columns: columns, limit: nil, theme: theme, codebook: codebook)
      guard card.lines.count <= left else { return nil }
      left -= card.lines.count
      return card
    }
    var canGoUp = true
    var canGoDown = true
    while left > 0, canGoUp || canGoDown {
      if canGoDown {
        let card = middle + below.count < subjects.count ? take(middle + below.count) : nil
        if let card { below.append(card) } else { canGoDown = false }
      }
      if canGoUp {
        let card = middle - above.count > 0 ? take(middle - above.count - 1) : nil
        if let card { above.append(card) } else { canGoUp = false }
      }
    }
    return (middle - above.count, above.reversed() + below)
  }

  /// The rows where cards begin: beside their passages, or as near as the others leave room.
  private func places(of cards: [MarginCard], from starts: [TextOffset], rows: Int) -> [Int] {
    let textRows = document.rows(from: top, count: pageRows)
    var places: [Int] = []
    var row = 0
    var free = 0
    for (card, start) in zip(cards, starts) {
      while row + 1 < textRows.count,
        document.isBlank(textRows[row]) || document.span(of: textRows[row]).end <= start
      {
        row += 1
      }
      let place = max(free, row)
      places.append(place)
      free = place + card.lines.count
    }
    // What stands below the last row pushes the others up.
    var end = rows
    for number in places.indices.reversed() {
      places[number] = max(0, min(places[number], end - cards[number].lines.count))
      end = places[number]
    }
    return places
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
