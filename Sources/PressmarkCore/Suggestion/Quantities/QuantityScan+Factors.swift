/// Factors: « dix fois plus vite », "doubled", « multiplié par trois ».
extension QuantityScan {
  /// « dix fois plus vite », "ten times faster", "10-fold": a number and what makes a factor of it.
  func factor(_ number: Measure) -> Measure? {
    guard !number.isPart || number.value.isWhole, !number.value.isNegative else { return nil }
    let end = number.range.upperBound
    // "10-fold", "tenfold"
    if let ending = self[reader.afterHyphen(end)], ending.isJoined,
      tables.factors.endings.contains(ending.key)
    {
      return factor(number, through: reader.afterHyphen(end) + 1, direction: .more)
    }
    guard let times = self[end], times.gap != .line else { return nil }
    let isSign = times.key == Self.x && times.isJoined && !isGluedBehind(end + 1)
    guard isSign || tables.factors.times.contains(times.key) else { return nil }
    guard let (comparisonEnd, direction) = comparison(at: end + 1) else {
      if isSign { return factor(number, through: end + 1, direction: .more) }
      if number.isArticle { return nil }
      // « dix fois le prix »: the factor ends with « fois ».
      if let noun = self[end + 1], noun.gap != .line, tables.factors.determiners.contains(noun.key),
        !number.isArticle, noun.kind == .word, !isOften(end + 1)
      {
        return factor(number, through: end + 1, direction: .equal)
      }
      return nil
    }
    if number.isArticle { return nil }
    return factor(number, through: comparisonEnd, direction: direction)
  }

  private static let x: WordKey = "x"

  /// « trois fois la semaine », "three times that year": how often, not how much.
  private func isOften(_ place: Int) -> Bool {
    tables.units.match(at: place + 1, in: tokens)?.value.contains { $0.kind == .duration } ?? false
  }

  private func factor(
    _ number: Measure, through end: Int, direction: FactorWords.Direction
  ) -> Measure? {
    guard let value = direction == .less ? number.value.inverse : number.value else { return nil }
    var measure = number
    measure.range = number.range.lowerBound..<end
    measure.type = .multiplier
    measure.unit = "ratio"
    measure.value = value
    measure.comparator = .times
    measure.property = tables.factors.properties.match(at: end - 1, in: tokens)?.value
    return measure
  }

  /// « plus vite », "as fast", « supérieur »: where it ends, and which way it goes.
  private func comparison(at place: Int) -> (end: Int, direction: FactorWords.Direction)? {
    guard let token = self[place], token.gap != .line else { return nil }
    if let (end, direction) = tables.factors.comparatives.match(at: place, in: tokens) {
      return (end, direction)
    }
    guard let (end, direction) = tables.factors.comparers.match(at: place, in: tokens) else {
      return nil
    }
    guard let next = self[end], next.kind == .word, next.gap != .line,
      !tables.labels.functionWords.contains(next.key)
    else { return (end, direction) }
    return (end + 1, direction)
  }

  /// Words that are quantities by themselves: ordinals, "doubled", « multiplié par trois », "twice as fast".
  mutating func wordMeasure(at place: Int) -> Measure? {
    let factors = tables.factors
    if let (end, value) = factors.verbs.match(at: place, in: tokens) {
      return factor(place..<end, value)
    }
    if let (end, value) = factors.guardedVerbs.match(at: place, in: tokens) {
      guard let before = self[place - 1], factors.helpers.contains(before.key) else { return nil }
      return factor(place..<end, value)
    }
    if let (end, direction) = factors.operations.match(at: place, in: tokens) {
      return operation(place, factorAt: end, direction)
    }
    if let (end, direction) = factors.nouns.match(at: place, in: tokens) {
      return operation(place, factorAt: end, direction)
    }
    if let (end, value) = factors.adverbs.match(at: place, in: tokens),
      let comparison = comparison(at: end) ?? determiner(at: end)
    {
      let number = factor(place..<end, ExactNumber(value))
      return factor(number, through: comparison.end, direction: comparison.direction)
    }
    return ordinalWord(at: place)
  }

  /// What "twice" multiplies: "twice the size".
  private func determiner(at place: Int) -> (end: Int, direction: FactorWords.Direction)? {
    guard let token = self[place], token.gap != .line,
      tables.factors.determiners.contains(token.key),
      !isOften(place)
    else { return nil }
    return (place, .equal)
  }

  private func factor(_ range: Range<Int>, _ value: ExactNumber) -> Measure {
    var measure = Measure(Numeral(range: range, value: value, form: .words))
    measure.type = .multiplier
    measure.unit = "ratio"
    measure.comparator = .times
    return measure
  }

  /// « multiplié par trois », "a factor of ten".
  private func operation(
    _ start: Int, factorAt place: Int, _ direction: FactorWords.Direction
  ) -> Measure? {
    var place = place
    if let softened = tables.comparatorsBefore.match(at: place, in: tokens) { place = softened.end }
    guard let token = self[place], token.gap != .line, token.kind == .digits || token.kind == .word,
      let number = reader.numeral(at: place), !number.isOrdinal, !number.isGlued, !number.isArticle,
      let value = direction == .less ? number.value.inverse : number.value
    else { return nil }
    var measure = factor(start..<number.range.upperBound, value)
    measure.number = number.range
    return measure
  }

  /// « premier », « avant-dernier »: ordinals outside the grammar of numbers.
  private func ordinalWord(at place: Int) -> Measure? {
    guard let (end, word) = tables.ordinals.match(at: place, in: tokens) else { return nil }
    let value = Int(word.value) ?? 0
    var measure = Measure(
      Numeral(range: place..<end, value: ExactNumber(value), form: .words, isOrdinal: true))
    measure.isLabel = word.isRelative
    if word.isRelative { measure.valueText = word.value }
    return measure
  }
}
