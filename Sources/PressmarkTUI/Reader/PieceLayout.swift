internal import PressmarkCore
internal import Synchronization
internal import Terminal

/// One piece of the article as the column shows it: wrapped, or folded to one row.
struct PieceLayout: Sendable {
  let piece: TextPiece
  /// The wrapped text; for a folded aside the one line that stands for it.
  let text: TextLayout
  let isFolded: Bool

  /// The rows that the piece takes: its lines, and a blank one after the end of its block.
  var rowCount: Int { text.lines.count + (piece.endsBlock ? 1 : 0) }

  /// The number of rows with text.
  var lineCount: Int { text.lines.count }

  /// The line that shows the scalar after a position of the article.
  func line(of offset: TextOffset) -> Int {
    isFolded ? 0 : text.line(ofScalar: max(0, offset - piece.span.start))
  }

  /// The column of that scalar, from the left edge of the text column.
  func column(of offset: TextOffset) -> Int {
    isFolded ? 0 : text.position(ofScalar: max(0, offset - piece.span.start)).column
  }

  /// The position in the article nearest to a column of a line.
  func offset(column: Int, line: Int) -> TextOffset {
    guard !isFolded else { return piece.span.start }
    return piece.span.start + text.nearestOffset(to: Position(column: column, row: line))
  }

  /// The span of the article that a line shows.
  func span(ofLine line: Int) -> TextSpan {
    guard !isFolded else { return piece.span }
    let scalars = text.lines[line].scalars
    return TextSpan(piece.span.start + scalars.lowerBound, piece.span.start + scalars.upperBound)
  }
}

/// The layouts of the pieces seen last: a memo of a pure function of piece, measure and fold.
///
/// Holds at most ``budget`` clusters, so that memory follows the screen and not the article.
final class PieceLayouts: Sendable {
  private struct Key: Equatable {
    var piece: Int
    var columns: Int
    var isFolded: Bool
  }
  private struct Memo {
    /// The layouts, oldest first: as many as a few screens have pieces.
    var entries: [(key: Key, layout: PieceLayout)] = []
    var clusters = 0
  }

  /// The most clusters kept; a screen of 500 × 200 cells has 100,000.
  private static let budget = 200_000
  /// The most layouts kept; a screen of 200 rows shows at most 100 blocks.
  private static let maximumCount = 400
  private let memo = Mutex(Memo())

  func layout(
    of ordinal: Int, in pages: any PagedText, columns: Int, isFolded: Bool
  ) -> PieceLayout {
    let key = Key(piece: ordinal, columns: columns, isFolded: isFolded)
    let known = memo.withLock { memo in memo.entries.last { $0.key == key }?.layout }
    if let known { return known }
    let layout = Self.make(pages.piece(ordinal), columns: columns, isFolded: isFolded)
    memo.withLock { memo in
      memo.entries.append((key, layout))
      memo.clusters += layout.text.clusters.count
      while memo.clusters > Self.budget || memo.entries.count > Self.maximumCount,
        memo.entries.count > 1
      {
        memo.clusters -= memo.entries.removeFirst().layout.text.clusters.count
      }
    }
    return layout
  }

  func removeAll() { memo.withLock { $0 = Memo() } }

  private static func make(_ piece: TextPiece, columns: Int, isFolded: Bool) -> PieceLayout {
    guard isFolded else {
      return PieceLayout(
        piece: piece, text: TextLayout(piece.text, measure: measure(of: piece, columns: columns)),
        isFolded: false)
    }
    // One row, however long the aside is: its lines joined, cut at the edge when drawn.
    let start = String(String.UnicodeScalarView(piece.text.unicodeScalars.prefix(columns * 2)))
    let joined = start.split(separator: "\n").joined(separator: " · ")
    return PieceLayout(
      piece: piece,
      text: TextLayout(joined, measure: LineMeasure(columns: 1 << 16)), isFolded: true)
  }

  private static func measure(of piece: TextPiece, columns: Int) -> LineMeasure {
    switch piece.role {
    case .listItem(let level):
      let indent = min(2 * level, columns / 2)
      return LineMeasure(columns: columns, firstIndent: indent, indent: indent)
    case .quotation:
      let indent = min(2, columns / 2)
      return LineMeasure(columns: columns, firstIndent: indent, indent: indent)
    default: return LineMeasure(columns: columns)
    }
  }
}
