/// What a quantity is the quantity of.
extension QuantityScan {
  /// How far before a quantity the word for what is measured is looked for, in tokens.
  private static let reach = 8

  /// What is measured: the nearest word for it before the quantity in its sentence; of a count, the
  /// noun behind it.
  func property(of measure: Measure) -> String? {
    if measure.type == .number {
      guard countsNoun(placeOfUnit(measure)) else { return nil }
      let place = placeOfUnit(measure)
      return passage.text(place..<place + 1)
    }
    let sentence = passage.sentence(of: measure.range.lowerBound)
    let first = max(sentence.lowerBound, measure.range.lowerBound - Self.reach)
    var place = measure.range.lowerBound - 1
    while place >= first {
      if tokens[place].key == Mark.semicolon { return nil }
      if let match = tables.properties.match(at: place, in: tokens),
        match.end <= measure.range.lowerBound
      {
        return match.value
      }
      place -= 1
    }
    return nil
  }
}
