/// What earlier families found in a passage, by the tokens that it covers.
struct EarlierFindings {
  /// The figures that are shown, by their first tokens.
  private var figures: [(tokens: Range<Int>, place: Int)] = []
  /// The quotations, by their first tokens.
  private var quotations: [(tokens: Range<Int>, place: Int)] = []
  /// The tokens of every figure, by its place among the findings.
  private var tokens: [Int: Range<Int>] = [:]

  init(_ findings: [Suggestion], in passage: Passage) {
    var times: [(tokens: Range<Int>, place: Int)] = []
    for (place, finding) in findings.enumerated() where !finding.isMinor {
      if finding.type.isQuantity {
        figures.append((passage.tokenRange(of: finding.span), place))
      } else if finding.type.isQuotation {
        for span in [finding.span] + finding.furtherSpans {
          quotations.append((passage.tokenRange(of: span), place))
        }
      } else if finding.type.isTime {
        times.append((passage.tokenRange(of: finding.span), place))
      }
    }
    times.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    quotations.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    // « du 3 au 6 juin », « il y a deux ans »: what stands in a time is told by it.
    figures.removeAll { Self.holder(of: $0.tokens, in: times) != nil }
    figures.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    for (range, place) in figures { tokens[place] = range }
  }

  /// The places of the figures that start in a range of tokens, in reading order.
  ///
  /// - Complexity: O(log *n* + *m*) for *m* figures in the range.
  func figures(in range: Range<Int>) -> [Int] {
    var place = Self.first(in: figures, from: range.lowerBound)
    var found: [Int] = []
    while place < figures.count, figures[place].tokens.lowerBound < range.upperBound {
      found.append(figures[place].place)
      place += 1
    }
    return found
  }

  /// The tokens of a figure.
  func tokens(of place: Int) -> Range<Int> { tokens[place] ?? 0..<0 }

  /// The first token of a figure.
  func firstToken(of place: Int) -> Int { tokens(of: place).lowerBound }

  /// The place of the quotation that holds some tokens.
  func quotation(around range: Range<Int>) -> Int? { Self.holder(of: range, in: quotations) }

  /// The place of the first quotation that starts close behind some tokens.
  func quotation(behind range: Range<Int>) -> Int? {
    let place = Self.first(in: quotations, from: range.upperBound - 1)
    guard place < quotations.count, quotations[place].tokens.lowerBound < range.upperBound + 4
    else {
      return nil
    }
    return quotations[place].place
  }

  /// The place of the entry that holds some tokens; of nested ones, the innermost of the last few.
  private static func holder(
    of range: Range<Int>, in list: [(tokens: Range<Int>, place: Int)]
  ) -> Int? {
    let after = first(in: list, from: range.lowerBound + 1)
    for place in stride(from: after - 1, through: max(0, after - 4), by: -1)
    where list[place].tokens.upperBound >= range.upperBound {
      return list[place].place
    }
    return nil
  }

  /// Where the first entry that starts at a token or behind it stands.
  private static func first(in list: [(tokens: Range<Int>, place: Int)], from token: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Passage {
  /// The tokens that a span of the canonical text covers, as far as they belong to this passage.
  ///
  /// - Complexity: O(log *n*) in the number of tokens.
  func tokenRange(of span: TextSpan) -> Range<Int> {
    func first(_ isBehind: (Token) -> Bool) -> Int {
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if isBehind(tokens[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let from = first { start + Int($0.scalarEnd) > span.start }
    let to = first { start + Int($0.scalarStart) >= span.end }
    return from..<max(from, to)
  }
}
