/// Finding a quote whose words were changed.
extension QuoteAnchor {
  /// Longer quotes are found by their two ends.
  private static let patternLimit = 1024
  private static let endLength = 256
  private static let contextLength = 24

  func approximate(_ quote: QuoteInContext) -> Result {
    let candidates = candidates(quote)
    var best: (match: Match, range: Range<Int>)?
    var second: (match: Match, range: Range<Int>)?
    for hit in candidates {
      let likeness = 1 - Double(hit.errors) / Double(max(quote.folded.count, 1))
      let range = text.wholeWords(text.span(ofFolded: hit.range))
      let agreement = quote.agreement(at: text.span(ofFolded: hit.range), in: text).mean
      let score = quote.hasContext ? (likeness + agreement) / 2 : likeness
      let scored = (match(range, .approximate, max(0, score)), range)
      if best.map({ scored.0.score > $0.match.score }) ?? true {
        if let best, !best.range.overlaps(range) { second = best }
        best = scored
      } else if second.map({ scored.0.score > $0.match.score }) ?? true,
        !(best?.range.overlaps(range) ?? false)
      {
        second = scored
      }
    }
    guard let best else { return .notFound(nearest: nil) }
    guard isAccepted(best.match, quote, candidates) else { return .notFound(nearest: best.match) }
    if let second, best.match.score - second.match.score < 0.05,
      isAccepted(second.match, quote, candidates)
    {
      return .ambiguous([best.match, second.match].sorted { $0.span < $1.span })
    }
    return .found(best.match)
  }

  /// Half the quote and enough of quote and context together; without context nearly all of a quote
  /// that is long enough not to be met by chance.
  private func isAccepted(
    _ match: Match, _ quote: QuoteInContext, _ candidates: [ApproximateSearch.Hit]
  ) -> Bool {
    if quote.hasContext { return match.score >= 0.5 && quote.folded.count >= 4 }
    return match.score >= 0.8 && quote.folded.count >= 12
  }

  private func candidates(_ quote: QuoteInContext) -> [ApproximateSearch.Hit] {
    let all = 0..<text.folded.count
    if quote.folded.count > Self.patternLimit { return candidatesByEnds(quote) }
    let search = ApproximateSearch(quote.folded)
    let maximum = quote.folded.count / 2
    var hits = search.hits(in: text.folded, within: all, maximumErrors: maximum, limit: 8)
    guard quote.hasContext else { return hits }
    // With its context the quote is found even where it was changed more than a look-alike elsewhere.
    let before = Array(quote.foldedPrefix.suffix(Self.contextLength))
    let after = Array(quote.foldedSuffix.prefix(Self.contextLength))
    let space: [UInt32] = [0x20]
    let whole =
      before + (before.isEmpty ? [] : space) + quote.folded
      + (after.isEmpty ? [] : space) + after
    let places = ApproximateSearch(whole).hits(
      in: text.folded, within: all, maximumErrors: whole.count * 2 / 5, limit: 4)
    for place in places {
      hits += search.hits(
        in: text.folded, within: place.range, maximumErrors: maximum, limit: 2)
    }
    return hits
  }

  /// The places that start like the quote and end like it.
  private func candidatesByEnds(_ quote: QuoteInContext) -> [ApproximateSearch.Hit] {
    let all = 0..<text.folded.count
    let length = quote.folded.count
    func hits(_ part: some Sequence<UInt32>) -> [ApproximateSearch.Hit] {
      ApproximateSearch(Array(part)).hits(
        in: text.folded, within: all, maximumErrors: Self.endLength / 3, limit: 4)
    }
    let heads = hits(quote.folded.prefix(Self.endLength))
    let tails = hits(quote.folded.suffix(Self.endLength))
    return heads.flatMap { head in
      tails.compactMap { tail -> ApproximateSearch.Hit? in
        let range = head.range.lowerBound..<max(head.range.lowerBound, tail.range.upperBound)
        guard range.count > length / 2, range.count < length * 2 else { return nil }
        return ApproximateSearch.Hit(
          range: range, errors: (head.errors + tail.errors) * length / (2 * Self.endLength))
      }
    }
  }
}
