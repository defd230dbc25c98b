internal import PressmarkCore
internal import Terminal

extension ReaderState {
  /// Starts a free selection at the cursor, or gives a selection up.
  mutating func toggleSelection() {
    if selection?.isPlacing == true {
      selection?.beginPart()
    } else if selection != nil {
      selection = nil
    } else if let start = selectable(at: cursor) {
      selection = ReaderSelection(startingAt: start)
    }
  }

  /// Selects the sentence at the cursor; again, the next sentence too.
  mutating func selectSentence() {
    guard let piece = text.piece(at: cursor), !document.isFolded(piece) else { return }
    if var current = selection, !current.isPlacing, let next = sentence(after: current.span) {
      current.grow(to: current.span.union(next))
      selection = current
      return
    }
    guard let range = text.units.unit(.sentence, at: cursor - piece.span.start, in: piece.text)
    else { return }
    replaceSelection(with: text.span(range, in: piece))
  }

  private func sentence(after span: TextSpan) -> TextSpan? {
    guard span.end < text.end else { return nil }
    let piece = text.pages.piece(text.pages.pieceOrdinal(at: span.end))
    let sentences = text.units.sentences(in: piece.text).map { text.span($0, in: piece) }
    guard sentences.contains(where: { $0.start == span.start || $0.end == span.end }) else {
      return sentences.first { $0.contains(span.start) }
    }
    return sentences.first { $0.start >= span.end }
  }

  /// Grows the selection to the next larger unit; without one, selects the words at the cursor.
  mutating func grow() {
    guard let piece = text.piece(at: cursor), !document.isFolded(piece) else { return }
    guard var current = selection, !current.isPlacing else {
      guard let range = text.units.unit(.word, at: cursor - piece.span.start, in: piece.text)
      else { return }
      return replaceSelection(with: text.span(range, in: piece))
    }
    let start = text.piece(at: current.span.start) ?? piece
    let block = text.block(at: current.span.start)
    if start.span.contains(current.span),
      let range = text.units.grow(text.range(current.span, in: start), in: start.text)
    {
      current.grow(to: text.span(range, in: start))
    } else if block.contains(current.span), block != current.span {
      current.grow(to: block)
    }
    selection = current
  }

  /// Goes back to what the selection was grown from.
  mutating func shrink() {
    guard let current = selection, !current.isPlacing,
      let piece = text.piece(at: current.span.start)
    else { return }
    if selection?.shrink() == true { return }
    // Nothing to go back to: the largest smaller unit that starts where the selection does.
    let offset = current.span.start - piece.span.start
    for unit in SelectionUnit.allCases.reversed() {
      guard let range = text.units.unit(unit, at: offset, in: piece.text) else { continue }
      let smaller = text.span(range, in: piece)
      if smaller.length < current.span.length, current.span.contains(smaller) {
        selection?.span = smaller
        return
      }
    }
  }

  /// Works on the other end of the selection from now on.
  mutating func switchEnd() {
    guard selection?.isPlacing == false else { return }
    selection?.switchEnd()
    guard let selection else { return }
    cursor = document.cursor(
      nearest: selection.activeEnd == .end ? selection.span.end - 1 : selection.span.start)
    showCursor()
  }

  /// Keeps the selected part; the cursor goes on to where another one can begin.
  mutating func keepPart() {
    guard let current = selection, !current.isPlacing else { return }
    selection = nil
    cursor = document.cursor(nearest: current.span.end)
    move(.wordForward)
    var next = current
    next.keepAndContinue(at: document.grapheme(at: cursor))
    selection = next
  }

  /// Replaces the part being worked on; parts kept before stay.
  mutating func replaceSelection(with span: TextSpan) {
    guard !span.isEmpty else { return }
    if selection == nil { selection = ReaderSelection(span: span) }
    selection?.replace(with: span)
  }

  /// What a tag without a selection is given to: the number phrase or the word at the cursor.
  func wordGroup(at offset: TextOffset) -> TextSpan? {
    guard let piece = text.piece(at: offset), !document.isFolded(piece) else { return nil }
    let relative = offset - piece.span.start
    let range =
      text.units.unit(.phrase, at: relative, in: piece.text)
      ?? text.units.unit(.word, at: relative, in: piece.text)
    return range.map { text.span($0, in: piece) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What a tag or a note without a selection means: the words at the cursor, or the match of the
  /// search that starts there where it says more, with the words at its ends whole.
  var meantWords: TextSpan? {
    let words = wordGroup(at: cursor)
    guard let match = search?.current, match.start <= cursor, cursor < match.end,
      !match.isEmpty
    else { return words }
    let last = wordGroup(at: match.end - 1).flatMap { $0.contains(match.end - 1) ? $0 : nil }
    return TextSpan(
      min(match.start, words?.start ?? match.start),
      max(match.end, max(words?.end ?? match.end, last?.end ?? match.end)))
  }

  private func selectable(at offset: TextOffset) -> TextSpan? {
    let grapheme = document.grapheme(at: offset)
    return grapheme.isEmpty ? nil : grapheme
  }

  /// Starts moving the ends of a mark: its span becomes the selection.
  mutating func beginMovingEnds(of mark: Annotation) {
    guard let last = mark.spans.last else { return }
    var moved = ReaderSelection(span: last)
    moved.kept = Array(mark.spans.dropLast())
    moved.adjusting = mark.id
    selection = moved
    cursor = document.cursor(nearest: last.end - 1)
    showCursor()
  }

  // MARK: Mouse

  /// The position in the article at a cell; `nil` outside the text.
  func offset(at position: Position) -> TextOffset? {
    guard geometry.text.rows.contains(position.row) else { return nil }
    let rows = document.rows(from: top, count: pageRows)
    let index = position.row - geometry.text.origin.row
    guard index < rows.count else { return nil }
    let row = rows[index]
    let layout = document.layout(row.piece)
    guard !document.isBlank(row) else {
      return max(layout.piece.span.start, layout.piece.span.end - 1)
    }
    let column = position.column - geometry.text.origin.column
    return document.cursor(nearest: layout.offset(column: column, line: row.line))
  }
}
