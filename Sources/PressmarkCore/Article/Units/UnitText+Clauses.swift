/// Finding the clause, the quotation and the whole sentence around a place.
extension UnitText {
  /// The sentences that hold quotations whole: the inner ones joined.
  func wholeSentences(_ sentences: [Range<Int>], pairs: [MarkPair]) -> [Range<Int>] {
    let quotations = pairs.filter { $0.isClosed && $0.isQuotation }
      .sorted { $0.open < $1.open }
    var result: [Range<Int>] = []
    // The farthest closing mark of the quotations opened so far.
    var farthest = -1
    var next = 0
    var start: Int?
    for sentence in sentences {
      if start == nil { start = sentence.lowerBound }
      while next < quotations.count, quotations[next].open < sentence.upperBound {
        farthest = max(farthest, quotations[next].close)
        next += 1
      }
      if farthest < sentence.upperBound, let first = start {
        result.append(first..<sentence.upperBound)
        start = nil
      }
    }
    if let start, let last = sentences.last { result.append(start..<last.upperBound) }
    return result
  }

  /// The range around a place between commas, semicolons, colons, dashes and brackets, inside `base`.
  ///
  /// `nil` when nothing inside `base` sets it off. What stands in other marks is passed over.
  func clause(at place: Int, in base: Range<Int>, pairs: [MarkPair]) -> Range<Int>? {
    guard base.contains(place) else { return nil }
    var openings: [Int: Int] = [:]
    var closings: [Int: Int] = [:]
    for pair in pairs where pair.isClosed && !(pair.open < place && place < pair.close) {
      openings[pair.open] = pair.close
      closings[pair.close] = pair.open
    }
    var lower = place
    while lower > base.lowerBound {
      let before = lower - 1
      if let open = closings[before], open >= base.lowerBound {
        lower = open
      } else if isDelimiter(before) {
        break
      } else {
        lower = before
      }
    }
    var upper = place
    while upper < base.upperBound {
      if let close = openings[upper], close < base.upperBound {
        upper = close + 1
      } else if upper >= place, isDelimiter(upper) {
        break
      } else {
        upper += 1
      }
    }
    guard lower > base.lowerBound || upper < base.upperBound, lower < upper else { return nil }
    var clause = trimmed(lower..<upper)
    while let last = clause.last, [".", "!", "?", "…"].contains(scalars[last]) {
      clause = trimmed(clause.lowerBound..<last)
    }
    return clause.isEmpty ? nil : clause
  }

  /// Whether a scalar parts clauses.
  private func isDelimiter(_ place: Int) -> Bool {
    switch scalars[place] {
    case ";", "(", ")", "[", "]", "«", "»", "“", "”", "„": true
    case ",", ":": !(Self.isDigit(self[place - 1]) && Self.isDigit(self[place + 1]))
    case "—": true
    case "–", "-": Self.isSpace(self[place - 1]) && Self.isSpace(self[place + 1])
    default: false
    }
  }
}
