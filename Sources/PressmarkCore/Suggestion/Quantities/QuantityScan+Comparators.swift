/// Bounds and approximations around a quantity.
extension QuantityScan {
  /// Adds what bounds or softens a quantity, and where it says so.
  func addComparator(_ measure: inout Measure) {
    guard measure.type != .ordinal, measure.comparator == nil || measure.comparator == .about else {
      return
    }
    var start = measure.range.lowerBound
    // « près d’une centaine »
    if let article = self[start - 1], article.kind == .word,
      tables.numbers.word(article) == .article, measure.comparator == .about
    {
      start -= 1
    }
    if self[start]?.gap != .line,
      let (first, comparator) = phrase(in: tables.comparatorsBefore, endingAt: start)
    {
      measure.comparator = comparator
      measure.cue = first..<start
      if comparator.isBound, !(measure.type == .duration && start - first == 1) {
        measure.bounded = first..<measure.range.upperBound
      }
    } else if let (end, comparator) = tables.comparatorsAfter.match(
      at: measure.range.upperBound, in: tokens), self[measure.range.upperBound]?.gap != .line
    {
      measure.comparator = comparator
      measure.cue = measure.range.upperBound..<end
      if comparator.isBound { measure.bounded = measure.range.lowerBound..<end }
    }
    // Without its bound « moins de 10 dollars » would be another claim. A bare number is marked with and
    // without it.
    if let bounded = measure.bounded, !measure.isBare, measure.type != .multiplier {
      measure.range = bounded
    }
  }
}

extension Quantity.Comparator {
  /// Whether it bounds a value from one side.
  var isBound: Bool {
    switch self {
    case .less, .greater, .lessOrEqual, .greaterOrEqual: true
    case .equal, .about, .times: false
    }
  }
}
