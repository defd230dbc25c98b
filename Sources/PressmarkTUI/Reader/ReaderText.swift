internal import PressmarkCore

/// Reads an article's text for the reader: words across pieces, places, quotes.
///
/// A thin layer over ``PagedText``: every call touches only the pieces that it is about.
struct ReaderText: Sendable {
  let pages: any PagedText
  let units: TextUnits

  init(pages: any PagedText, language: String?) {
    self.pages = pages
    units = TextUnits(language: language)
  }

  var isEmpty: Bool { pages.pieceCount == 0 }

  var end: TextOffset { pages.end }

  /// The piece that holds the scalar after a position.
  func piece(at offset: TextOffset) -> TextPiece? {
    isEmpty ? nil : pages.piece(pages.pieceOrdinal(at: offset))
  }

  /// The text of a span, the blank lines between blocks included.
  func string(in span: TextSpan) -> String { pages.text(in: span) }

  /// The selector of a span: its quote and up to 32 scalars of context on each side.
  func selector(of span: TextSpan) -> Selector { pages.selector(of: span) }

  /// The span of the grapheme cluster at a position; empty at the end of a block.
  func grapheme(at offset: TextOffset) -> TextSpan {
    guard let piece = piece(at: offset) else { return TextSpan(.zero, .zero) }
    let relative = offset - piece.span.start
    var position = 0
    // Graphemes are counted from the last border that is certain: the start of the piece. A piece
    // is at most 8192 scalars long.
    for character in piece.text {
      let length = character.unicodeScalars.count
      if relative < position + length {
        return TextSpan(piece.span.start + position, piece.span.start + position + length)
      }
      position += length
    }
    return TextSpan(piece.span.end, piece.span.end)
  }

  /// A range of a piece's text as a span.
  func span(_ range: Range<Int>, in piece: TextPiece) -> TextSpan {
    TextSpan(piece.span.start + range.lowerBound, piece.span.start + range.upperBound)
  }

  /// A span as a range of a piece's text, cut to the piece.
  func range(_ span: TextSpan, in piece: TextPiece) -> Range<Int> {
    let lower = min(max(0, span.start - piece.span.start), piece.span.length)
    let upper = min(max(lower, span.end - piece.span.start), piece.span.length)
    return lower..<upper
  }

  /// The block that holds a position, all its pieces together.
  func block(at offset: TextOffset) -> TextSpan {
    guard !isEmpty else { return TextSpan(.zero, .zero) }
    let ordinal = pages.pieceOrdinal(at: offset)
    var first = pages.piece(ordinal)
    var last = first
    while !first.startsBlock, first.ordinal > 0 { first = pages.piece(first.ordinal - 1) }
    while !last.endsBlock, last.ordinal + 1 < pages.pieceCount {
      last = pages.piece(last.ordinal + 1)
    }
    return TextSpan(first.span.start, last.span.end)
  }
}
