internal import PressmarkCore
internal import Terminal

/// A row of the article's column: a line of a piece, or the blank row after its block.
struct RowAddress: Hashable, Comparable, Sendable {
  var piece: Int
  /// The line in the piece; the number of lines for the blank row after them.
  var line: Int

  static let first = RowAddress(piece: 0, line: 0)

  static func < (a: RowAddress, b: RowAddress) -> Bool { (a.piece, a.line) < (b.piece, b.line) }
}

/// An article laid out to a measure: rows forward and backward from any place.
///
/// Nothing here looks at more of the article than it is asked for.
struct ReaderDocument: Sendable {
  let text: ReaderText
  /// The columns that lines may take.
  var columns: Int
  /// The blocks of asides that are open, by block ordinal.
  var openAsides: Set<Int> = []
  /// Whether all asides are open but those in ``openAsides``.
  var opensAllAsides = false
  private let layouts = PieceLayouts()

  init(text: ReaderText, columns: Int) {
    self.text = text
    self.columns = max(1, columns)
  }

  var pieceCount: Int { text.pages.pieceCount }

  func isFolded(_ piece: TextPiece) -> Bool {
    piece.role == .aside && (openAsides.contains(piece.blockOrdinal) == opensAllAsides)
  }

  /// Whether the piece is a later part of a folded aside: it has no row of its own.
  private func isHidden(_ piece: TextPiece) -> Bool { !piece.startsBlock && isFolded(piece) }

  func layout(_ ordinal: Int) -> PieceLayout {
    let isFolded = isFolded(text.pages.piece(ordinal))
    return layouts.layout(of: ordinal, in: text.pages, columns: columns, isFolded: isFolded)
  }

  private func rowCount(_ ordinal: Int) -> Int {
    let layout = layout(ordinal)
    guard layout.isFolded else { return layout.rowCount }
    // Folded asides in a row stand close together.
    return piece(after: ordinal).map { isFolded(text.pages.piece($0)) } == true ? 1 : 2
  }

  /// The row after one; `nil` after the last row with text.
  func row(after row: RowAddress) -> RowAddress? {
    if row.line + 1 < rowCount(row.piece) {
      let next = RowAddress(piece: row.piece, line: row.line + 1)
      // The blank row after the last block is no row.
      return isBlank(next) && piece(after: row.piece) == nil ? nil : next
    }
    return piece(after: row.piece).map { RowAddress(piece: $0, line: 0) }
  }

  /// The row before one; `nil` before the first.
  func row(before row: RowAddress) -> RowAddress? {
    if row.line > 0 { return RowAddress(piece: row.piece, line: row.line - 1) }
    var ordinal = row.piece - 1
    while ordinal >= 0, isHidden(text.pages.piece(ordinal)) { ordinal -= 1 }
    return ordinal < 0 ? nil : RowAddress(piece: ordinal, line: rowCount(ordinal) - 1)
  }

  /// The next piece that has rows.
  private func piece(after ordinal: Int) -> Int? {
    var next = ordinal + 1
    while next < pieceCount, isHidden(text.pages.piece(next)) { next += 1 }
    return next < pieceCount ? next : nil
  }

  func isBlank(_ row: RowAddress) -> Bool {
    let layout = layout(row.piece)
    return row.line >= (layout.isFolded ? 1 : layout.lineCount)
  }

  /// The row that shows a position.
  func row(of offset: TextOffset) -> RowAddress {
    guard pieceCount > 0 else { return .first }
    var ordinal = text.pages.pieceOrdinal(at: offset)
    while ordinal > 0, isHidden(text.pages.piece(ordinal)) { ordinal -= 1 }
    return RowAddress(piece: ordinal, line: layout(ordinal).line(of: offset))
  }

  /// The row some rows further on, or as far as there are rows; negative counts go back.
  func row(_ row: RowAddress, movedBy count: Int) -> RowAddress {
    var row = row
    for _ in 0..<abs(count) {
      guard let next = count > 0 ? self.row(after: row) : self.row(before: row) else { break }
      row = next
    }
    return row
  }

  /// The last row with text.
  var lastRow: RowAddress {
    guard pieceCount > 0 else { return .first }
    return row(of: max(.zero, text.end - 1))
  }

  /// Up to `count` rows from one on.
  func rows(from first: RowAddress, count: Int) -> [RowAddress] {
    guard pieceCount > 0, count > 0 else { return [] }
    var rows = [first]
    while rows.count < count, let next = row(after: rows[rows.count - 1]) { rows.append(next) }
    return rows
  }

  /// The number of rows from one down to another, at most `limit`; `nil` when it is further or
  /// above.
  func distance(from first: RowAddress, to second: RowAddress, limit: Int) -> Int? {
    guard first <= second else { return nil }
    var row = first
    for count in 0...max(0, limit) {
      if row == second { return count }
      guard let next = self.row(after: row) else { return nil }
      row = next
    }
    return nil
  }

  /// The span of the article that a row shows; empty for a blank row.
  func span(of row: RowAddress) -> TextSpan {
    let layout = layout(row.piece)
    if isBlank(row) { return TextSpan(layout.piece.span.end, layout.piece.span.end) }
    if layout.isFolded { return text.block(at: layout.piece.span.start) }
    return layout.span(ofLine: row.line)
  }

  /// The span of the grapheme cluster after a position; empty at the end of a block.
  func grapheme(at offset: TextOffset) -> TextSpan {
    guard pieceCount > 0 else { return TextSpan(.zero, .zero) }
    let layout = layout(text.pages.pieceOrdinal(at: offset))
    guard !layout.isFolded,
      let cluster = layout.text.cluster(ofScalar: max(0, offset - layout.piece.span.start))
    else { return text.grapheme(at: offset) }
    let start = layout.piece.span.start + cluster.offset
    return TextSpan(start, start + cluster.length)
  }

  /// What a selection takes at a position: a grapheme cluster, or the whole of a folded aside.
  func selectable(at offset: TextOffset) -> TextSpan {
    guard pieceCount > 0, isFolded(text.pages.piece(text.pages.pieceOrdinal(at: offset))) else {
      return grapheme(at: offset)
    }
    return text.block(at: offset)
  }

  /// A position brought to where the cursor may stand: the start of a grapheme, not inside a
  /// folded aside, not between blocks.
  func cursor(nearest offset: TextOffset) -> TextOffset {
    guard pieceCount > 0 else { return .zero }
    let offset = max(.zero, min(offset, max(.zero, text.end - 1)))
    let piece = text.pages.piece(text.pages.pieceOrdinal(at: offset))
    if isFolded(piece) { return text.block(at: offset).start }
    if offset >= piece.span.end {
      return piece.span.isEmpty ? piece.span.start : grapheme(at: piece.span.end - 1).start
    }
    return grapheme(at: offset).start
  }
}
