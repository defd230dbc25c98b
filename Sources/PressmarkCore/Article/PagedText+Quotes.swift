extension PagedText {
  /// The text of a span, the blank lines between blocks included; shorter where the text ends before
  /// it.
  ///
  /// - Complexity: O(*m*) in the length of the span and of the pieces at its ends.
  public func text(in span: TextSpan) -> String {
    guard pieceCount > 0, !span.isEmpty else { return "" }
    var text = ""
    var position = span.start
    let end = min(span.end, self.end)
    var ordinal = pieceOrdinal(at: span.start)
    while ordinal < pieceCount, position < end {
      let piece = piece(ordinal)
      // Between blocks stands a blank line that belongs to no piece.
      while position < min(piece.span.start, end) {
        text += "\n"
        position = position + 1
      }
      let last = min(piece.span.end, end)
      if position < last {
        let scalars = piece.text.unicodeScalars
        let from = scalars.index(scalars.startIndex, offsetBy: position - piece.span.start)
        let to = scalars.index(from, offsetBy: last - position)
        text.unicodeScalars.append(contentsOf: scalars[from..<to])
        position = last
      }
      ordinal += 1
    }
    return text
  }

  /// The selector of a span: its quote and up to 32 scalars of context on each side.
  public func selector(of span: TextSpan) -> Selector {
    let before = TextOffset(max(0, span.start.scalars - Selector.contextLength))
    let after = min(end, span.end + Selector.contextLength)
    return Selector(
      span: span, exact: text(in: span), prefix: text(in: TextSpan(before, span.start)),
      suffix: span.end < after ? text(in: TextSpan(span.end, after)) : "")
  }
}
