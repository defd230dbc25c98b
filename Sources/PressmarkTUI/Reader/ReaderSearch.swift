internal import PressmarkCore

/// What is searched for, and what is known of its matches.
struct ReaderSearch: Sendable {
  /// The words as typed.
  let query: String
  /// Whether the search goes towards the start.
  let isBackward: Bool
  let matcher: TextSearch
  /// The matches in the whole article; `nil` until they are counted.
  var count: Int?
  /// The match that the cursor went to last.
  var current: TextSpan?
  /// The number of matches up to and with the current one; `nil` until counted.
  var ordinal: Int?

  init?(query: String, isBackward: Bool) {
    guard let matcher = TextSearch(query) else { return nil }
    self.query = query
    self.isBackward = isBackward
    self.matcher = matcher
  }

  /// The matches that start in a piece.
  ///
  /// Pieces of one block meet at word borders, so that only a match across a piece border inside a
  /// block of more than 8192 scalars needs the start of the piece after.
  func matches(in ordinal: Int, of text: ReaderText) -> [TextSpan] {
    let piece = text.pages.piece(ordinal)
    var content = piece.text
    if ordinal + 1 < text.pages.pieceCount {
      let overlap = query.unicodeScalars.count * 2 + 16
      let next = text.pages.piece(ordinal + 1)
      let gap = String(repeating: "\n", count: max(0, next.span.start - piece.span.end))
      content += gap + String(String.UnicodeScalarView(next.text.unicodeScalars.prefix(overlap)))
    }
    return matcher.matches(in: content)
      .filter { $0.lowerBound < piece.span.length }
      .map { text.span($0, in: piece) }
  }

  /// The next match after a position, or before it, going round the end of the article once.
  ///
  /// - Parameters:
  ///   - offset: Where the search starts; a match there is not the next one.
  ///   - forward: Whether it goes towards the end.
  ///   - text: The article.
  ///   - isCancelled: Asked before each piece; a cancelled search finds nothing.
  /// - Returns: The match; `nil` when there is none.
  func match(
    from offset: TextOffset, forward: Bool, in text: ReaderText, isCancelled: () -> Bool = { false }
  ) -> Found? {
    let count = text.pages.pieceCount
    guard count > 0 else { return nil }
    let first = text.pages.pieceOrdinal(at: offset)
    for step in 0...count {
      if isCancelled() { return nil }
      let ordinal = ((forward ? first + step : first - step) % count + count) % count
      let isFirstVisit = step == 0
      let isLastVisit = step == count
      let matches = matches(in: ordinal, of: text)
      let candidates = matches.filter { match in
        if isFirstVisit { return forward ? match.start > offset : match.start < offset }
        if isLastVisit { return forward ? match.start <= offset : match.start >= offset }
        return true
      }
      if let match = forward ? candidates.first : candidates.last {
        let wrapped = forward ? match.start <= offset : match.start >= offset
        return Found(span: match, wrapped: wrapped)
      }
    }
    return nil
  }

  /// A match, and whether the search went round the end of the article.
  struct Found: Hashable, Sendable {
    var span: TextSpan
    var wrapped: Bool
  }

  /// Counts the matches, and those that start at or before a position; `nil` when cancelled.
  func tally(
    upTo offset: TextOffset, in text: ReaderText, isCancelled: () -> Bool
  ) -> (ordinal: Int, count: Int)? {
    var count = 0
    var ordinal = 0
    for piece in 0..<text.pages.pieceCount {
      if isCancelled() { return nil }
      for match in matches(in: piece, of: text) {
        count += 1
        if match.start <= offset { ordinal += 1 }
      }
    }
    return (ordinal, count)
  }
}
