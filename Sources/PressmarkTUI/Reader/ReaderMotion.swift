internal import PressmarkCore
internal import Terminal

extension ReaderState {
  /// Moves the cursor, or the active end of the selection.
  mutating func move(_ command: Command) {
    contextLines = Self.usualContextLines
    if let selection {
      // Moves work on the active end, wherever growing left the cursor.
      cursor = document.cursor(
        nearest: selection.activeEnd == .end ? selection.span.end - 1 : selection.span.start)
    }
    switch command {
    case .lineDown, .lineUp: moveByLine(command == .lineDown ? 1 : -1)
    case .pageDown: scrollPage(max(1, pageRows - 2))
    case .pageUp: scrollPage(-max(1, pageRows - 2))
    case .halfPageDown: scrollPage(max(1, pageRows / 2))
    case .halfPageUp: scrollPage(-max(1, pageRows / 2))
    default: moveInText(command)
    }
    if command != .lineDown, command != .lineUp { followCursor() } else { finishMove() }
  }

  private mutating func moveInText(_ command: Command) {
    goalColumn = nil
    let units = text.units
    switch command {
    case .left: go(to: position(before: cursor))
    case .right: go(to: position(after: cursor))
    case .lineStart: go(to: lineEdge(end: false))
    case .lineEnd: go(to: lineEdge(end: true))
    case .wordForward: goForward { units.words(in: $0) }
    case .wordBackward: goBackward { units.words(in: $0) }
    case .sentenceForward: goForward { units.sentences(in: $0) }
    case .sentenceBackward: goBackward { units.sentences(in: $0) }
    case .paragraphForward: goForward { [0..<$0.unicodeScalars.count] }
    case .paragraphBackward: goBackward { [0..<$0.unicodeScalars.count] }
    case .top: jump(to: .zero)
    case .bottom: jump(to: max(.zero, text.end - 1))
    default: break
    }
  }

  /// Goes to a place far away and remembers this one.
  mutating func jump(to offset: TextOffset) {
    jumps.remember(cursor)
    contextLines = Self.usualContextLines
    goalColumn = nil
    go(to: offset)
    followCursor()
  }

  /// Puts the cursor at a position and takes the selection's active end along.
  mutating func go(to offset: TextOffset) {
    cursor = document.cursor(nearest: offset)
  }

  private mutating func followCursor() {
    finishMove()
    goalColumn = nil
  }

  private mutating func finishMove() {
    if selection != nil { selection?.extend(to: document.selectable(at: cursor)) }
    refocus()
  }

  private mutating func moveByLine(_ direction: Int) {
    guard document.pieceCount > 0 else { return }
    let row = document.row(of: cursor)
    if goalColumn == nil { goalColumn = document.layout(row.piece).column(of: cursor) }
    guard let next = direction > 0 ? document.row(after: row) : document.row(before: row) else {
      return
    }
    placeCursor(on: next, skipping: direction)
  }

  private mutating func scrollPage(_ count: Int) {
    if goalColumn == nil {
      goalColumn = document.layout(document.row(of: cursor).piece).column(of: cursor)
    }
    let goal = goalColumn
    let oldTop = top
    let screenRow = document.distance(from: top, to: document.row(of: cursor), limit: pageRows)
    scroll(by: count)
    if top != oldTop, let screenRow {
      // The cursor keeps its place on the screen while the text moves.
      placeCursor(on: document.row(top, movedBy: screenRow), skipping: count)
    }
    goalColumn = goal
  }

  // MARK: Positions

  func position(after offset: TextOffset) -> TextOffset {
    guard document.pieceCount > 0 else { return .zero }
    let ordinal = text.pages.pieceOrdinal(at: offset)
    let layout = document.layout(ordinal)
    let next =
      layout.isFolded ? text.block(at: offset).end : document.grapheme(at: offset).end
    if !layout.isFolded, next < layout.piece.span.end { return next }
    let blockEnd = layout.isFolded ? next : layout.piece.span.end
    guard blockEnd < text.end else { return offset }
    let following = text.pages.pieceOrdinal(at: blockEnd)
    let piece = text.pages.piece(following)
    if piece.span.start >= blockEnd { return piece.span.start }
    return following + 1 < document.pieceCount
      ? text.pages.piece(following + 1).span.start : offset
  }

  func position(before offset: TextOffset) -> TextOffset {
    guard document.pieceCount > 0 else { return .zero }
    let piece = text.pages.piece(text.pages.pieceOrdinal(at: offset))
    if offset > piece.span.start { return document.cursor(nearest: offset - 1) }
    guard piece.ordinal > 0 else { return offset }
    let previous = text.pages.piece(piece.ordinal - 1)
    return document.cursor(nearest: max(previous.span.start, previous.span.end - 1))
  }

  private func lineEdge(end: Bool) -> TextOffset {
    guard document.pieceCount > 0 else { return .zero }
    let row = document.row(of: cursor)
    let layout = document.layout(row.piece)
    return layout.offset(column: end ? Int.max / 2 : 0, line: row.line)
  }

  // MARK: Words, sentences, paragraphs

  /// Goes to the next start of a unit; a selection grows to the unit's end instead.
  private mutating func goForward(_ unitRanges: (String) -> [Range<Int>]) {
    guard document.pieceCount > 0 else { return }
    var ordinal = text.pages.pieceOrdinal(at: cursor)
    let extended = selection?.activeEnd == .end && selection?.isPlacing == false ? selection : nil
    if let selection = extended {
      ordinal = text.pages.pieceOrdinal(at: selection.span.end)
    }
    while ordinal < document.pieceCount {
      let piece = text.pages.piece(ordinal)
      let isFolded = document.isFolded(piece)
      let ranges =
        isFolded && piece.startsBlock
        ? [0..<piece.span.length] : isFolded ? [] : unitRanges(piece.text)
      for range in ranges {
        let span = text.span(range, in: piece)
        if let selection = extended {
          guard span.end > selection.span.end else { continue }
          return go(to: span.end - 1)
        }
        guard span.start > cursor else { continue }
        return go(to: span.start)
      }
      ordinal += 1
    }
    go(to: max(.zero, text.end - 1))
  }

  /// Goes to the start of the unit, then to the one before.
  private mutating func goBackward(_ unitRanges: (String) -> [Range<Int>]) {
    guard document.pieceCount > 0 else { return }
    var ordinal = text.pages.pieceOrdinal(at: cursor)
    while ordinal >= 0 {
      let piece = text.pages.piece(ordinal)
      let ranges = document.isFolded(piece) ? [0..<piece.span.length] : unitRanges(piece.text)
      for range in ranges.reversed() {
        let span = text.span(range, in: piece)
        guard span.start < cursor else { continue }
        return go(to: span.start)
      }
      ordinal -= 1
    }
    go(to: .zero)
  }
}
