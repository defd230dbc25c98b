internal import PressmarkCore
internal import Terminal

/// What the reading screen knows: the article, the place in it, the selection, the marks.
struct ReaderState: Sendable {
  var article: Article
  var document: ReaderDocument
  var marks: MarkIndex
  /// The grapheme that the cursor stands on.
  var cursor: TextOffset
  /// The first row shown.
  var top: RowAddress = .first
  /// The column that moves by lines try to keep, from the left edge of the text.
  var goalColumn: Int?
  var selection: ReaderSelection?
  /// The mark that acts concern, where several stand at the cursor.
  var focus: AnnotationID? { didSet { if focus != nil { suggestions.focus = nil } } }
  var suggestions = ReaderSuggestions()
  /// The mark that was made or changed last.
  var lastMark: AnnotationID?
  var search: ReaderSearch?
  var jumps = JumpList()
  var bookmarks: [Character: TextOffset] = [:]
  /// Where the mouse button went down, while it is held.
  var mouseAnchor: TextOffset?
  /// The lines kept in view above and below the cursor: none after a click, so that the text stays
  /// where it is under the mouse.
  var contextLines = Self.usualContextLines
  /// The furthest position that was on the screen.
  var furthest: TextOffset
  /// The columns of the article's text, as the reader asked for.
  var measure: Int
  /// The rows at the bottom that a panel covers.
  var panelRows = 0
  /// Where things stand on the screen now.
  var geometry: ReaderGeometry

  /// The lines kept in view around a cursor that keys move.
  static let usualContextLines = 3

  init(
    article: Article, text: ReaderText, annotations: [Annotation], measure: Int, size: Size,
    place: TextOffset = .zero, furthest: TextOffset = .zero,
    bookmarks: [Character: TextOffset] = [:]
  ) {
    self.article = article
    self.measure = measure
    self.bookmarks = bookmarks
    self.furthest = furthest
    geometry = ReaderGeometry(size: size, measure: measure, cardRows: 0)
    document = ReaderDocument(text: text, columns: geometry.text.size.columns)
    marks = MarkIndex(annotations, revision: text.pages.digest)
    cursor = .zero
    cursor = document.cursor(nearest: place)
    top = place == .zero ? .first : document.row(document.row(of: cursor), movedBy: -4)
    focusMarkAtCursor()
    fit(to: size)
  }

  var text: ReaderText { document.text }

  /// The mark that acts concern.
  var focusedMark: Annotation? { focus.flatMap { marks[$0] } }

  /// Lays everything out for a window and brings the cursor into view; the place in the text
  /// stays.
  mutating func fit(to size: Size) {
    let topOffset = document.pieceCount > 0 ? document.span(of: top).start : .zero
    let wanted = ReaderGeometry(
      size: size, measure: measure, cardRows: cardRows(in: size), panelRows: panelRows)
    let reflows = wanted.text.size.columns != document.columns
    geometry = wanted
    if reflows {
      document.columns = max(1, wanted.text.size.columns)
      top = document.row(of: topOffset)
    }
    showCursor()
  }

  // MARK: The view

  /// The number of rows for text.
  var pageRows: Int { max(1, geometry.text.size.rows) }

  /// Scrolls as little as needed to keep the cursor in view, with some lines of context.
  mutating func showCursor() {
    guard document.pieceCount > 0 else { return }
    let row = document.row(of: cursor)
    let margin = min(contextLines, (pageRows - 1) / 2)
    let lowest = pageRows - 1 - margin
    if let distance = document.distance(from: top, to: row, limit: pageRows * 2) {
      if distance > lowest { top = document.row(top, movedBy: distance - lowest) }
      if distance < margin { top = document.row(top, movedBy: distance - margin) }
    } else if row < top,
      let distance = document.distance(from: row, to: top, limit: pageRows)
    {
      top = document.row(top, movedBy: -(distance + margin))
    } else {
      top = document.row(row, movedBy: -(pageRows / 3))
    }
    keepLastRowDown()
    noteProgress()
  }

  /// Shows no emptiness below the end where there are rows above.
  private mutating func keepLastRowDown() {
    let shown = document.rows(from: top, count: pageRows).count
    if shown < pageRows { top = document.row(top, movedBy: shown - pageRows) }
  }

  private mutating func noteProgress() {
    guard let last = document.rows(from: top, count: pageRows).last else { return }
    furthest = max(furthest, document.span(of: last).end)
  }

  /// Scrolls by rows and keeps the cursor in view; the text moves under the cursor.
  mutating func scroll(by count: Int) {
    let old = top
    top = document.row(top, movedBy: count)
    keepLastRowDown()
    guard top != old else { return moveToEdge(down: count > 0) }
    let rows = document.rows(from: top, count: pageRows)
    let margin = min(3, (pageRows - 1) / 2)
    let row = document.row(of: cursor)
    let first = rows[min(margin, rows.count - 1)]
    let last = rows[max(0, rows.count - 1 - margin)]
    if row < first { placeCursor(on: first, skipping: 1) }
    if row > last { placeCursor(on: last, skipping: -1) }
    noteProgress()
  }

  private mutating func moveToEdge(down: Bool) {
    placeCursor(on: down ? document.lastRow : .first, skipping: down ? -1 : 1)
  }

  /// Puts the cursor on a row at the goal column; from a blank row on to the next one.
  mutating func placeCursor(on row: RowAddress, skipping direction: Int) {
    var row = row
    while document.isBlank(row) {
      guard
        let next = direction >= 0 ? document.row(after: row) : document.row(before: row)
      else { break }
      row = next
    }
    guard !document.isBlank(row) else { return }
    let layout = document.layout(row.piece)
    let goal = goalColumn ?? layout.column(of: cursor)
    cursor = document.cursor(nearest: layout.offset(column: goal, line: row.line))
  }

  // MARK: Marks

  /// Chooses the innermost mark or suggestion at the cursor unless the focus stands there already.
  ///
  /// Of equally long ones a mark comes first, then the suggestion that starts nearest.
  mutating func focusMarkAtCursor() {
    let marksHere = marks.marks(at: cursor)
    if let focus, marksHere.contains(where: { $0.id == focus }) { return }
    let suggestionsHere = suggestions.shown.suggestions(at: cursor)
    if let focused = focusedSuggestion, suggestionsHere.contains(focused) { return }
    let mark = marksHere.min { $0.extent.length < $1.extent.length }
    let suggestion = suggestionsHere.reversed().min { $0.extent.length < $1.extent.length }
    suggestions.focus = nil
    if let suggestion, mark.map({ suggestion.extent.length < $0.extent.length }) ?? true {
      focus = nil
      suggestions.focus = .init(suggestion: suggestion, isChosen: false)
    } else {
      focus = mark?.id
    }
  }

  /// Chooses anew after the cursor has moved.
  mutating func refocus() {
    focus = nil
    suggestions.focus = nil
    focusMarkAtCursor()
  }

  /// Chooses anew after the mouse has moved the cursor: the card of a suggestion opens only where it
  /// does not cover what the mouse is on, so that a second click meets the same word.
  mutating func refocus(at position: Position, size: Size) {
    refocus()
    guard focusedSuggestion != nil, geometry.margin.isEmpty else { return }
    if position.row >= size.rows - 1 - cardRows(in: size) || mouseAnchor != nil {
      suggestions.focus = nil
    }
  }

  /// Replaces the marks after an act or another program's write; the focus stays where it can.
  mutating func replaceAnnotations(_ annotations: [Annotation], codebook: Codebook) {
    marks = MarkIndex(annotations, revision: text.pages.digest)
    settleSuggestions(codebook)
    if let focus, marks[focus] == nil { self.focus = nil }
    focusMarkAtCursor()
  }

  /// How much of the article was on the screen, 0 to 100.
  var progress: Int {
    let end = text.end.scalars
    return end == 0 ? 100 : min(100, furthest.scalars * 100 / end)
  }

  /// How far down the place on the screen is, 0 to 100.
  var place: Int {
    guard let last = document.rows(from: top, count: pageRows).last else { return 100 }
    let end = text.end.scalars
    return end == 0 ? 100 : min(100, document.span(of: last).end.scalars * 100 / end)
  }
}

/// The places jumped from, and the way forward again.
struct JumpList: Hashable, Sendable {
  private static let limit = 100
  private var back: [TextOffset] = []
  private var forward: [TextOffset] = []

  /// Remembers a place before a jump away from it.
  mutating func remember(_ place: TextOffset) {
    forward = []
    back.removeAll { $0 == place }
    back.append(place)
    if back.count > Self.limit { back.removeFirst() }
  }

  /// The place to go back to from here.
  mutating func goBack(from place: TextOffset) -> TextOffset? {
    guard let target = back.popLast() else { return nil }
    forward.append(place)
    return target
  }

  /// The place to go forward to from here.
  mutating func goForward(from place: TextOffset) -> TextOffset? {
    guard let target = forward.popLast() else { return nil }
    back.append(place)
    return target
  }
}
