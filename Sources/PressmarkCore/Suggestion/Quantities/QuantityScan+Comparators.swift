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
    if let (first, comparator) = phrase(in: tables.comparatorsBefore, endingAt: start) {
      measure.comparator = comparator
      measure.cue = first..<start
    } else if let (end, comparator) = tables.comparatorsAfter.match(
      at: measure.range.upperBound, in: tokens), self[measure.range.upperBound]?.gap != .line
    {
      measure.comparator = comparator
      measure.cue = measure.range.upperBound..<end
    }
  }
}
