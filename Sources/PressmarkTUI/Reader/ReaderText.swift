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
  func string(in span: TextSpan) -> String {
    guard !isEmpty, !span.isEmpty else { return "" }
    var result = ""
    var ordinal = pages.pieceOrdinal(at: span.start)
    var position = span.start
    while ordinal < pages.pieceCount, position < span.end {
      let piece = pages.piece(ordinal)
      if piece.span.start >= span.end {
        result += String(repeating: "\n", count: span.end - position)
        break
      }
      if position < piece.span.start {
        result += String(repeating: "\n", count: piece.span.start - position)
        position = piece.span.start
      }
      let end = min(piece.span.end, span.end)
      if position < end {
        let scalars = piece.text.unicodeScalars
        let from = scalars.index(scalars.startIndex, offsetBy: position - piece.span.start)
        let to = scalars.index(from, offsetBy: end - position)
        result.unicodeScalars.append(contentsOf: scalars[from..<to])
        position = end
      }
      ordinal += 1
    }
    if position < span.end, ordinal >= pages.pieceCount {
      result += String(repeating: "\n", count: span.end - position)
    }
    return result
  }

  /// The selector of a span: its quote and up to 32 scalars of context on each side.
  func selector(of span: TextSpan) -> Selector {
    let before = TextOffset(max(0, span.start.scalars - Selector.contextLength))
    let after = min(end, span.end + Selector.contextLength)
    return Selector(
      span: span, exact: string(in: span), prefix: string(in: TextSpan(before, span.start)),
      suffix: string(in: TextSpan(span.end, after)))
  }

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
