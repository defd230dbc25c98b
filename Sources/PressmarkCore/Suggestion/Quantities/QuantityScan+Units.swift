/// Percentages, units, durations and temperatures behind a number.
extension QuantityScan {
  /// Adds what stands behind a number: a percent sign, a currency, a unit.
  mutating func addUnit(_ measure: inout Measure) {
    let place = placeOfUnit(measure)
    guard let token = self[place], token.gap != .line else { return }
    if token.kind == .quote { return addPrime(&measure, at: place) }
    if !measure.isArticle, let percent = tables.percents.match(at: place, in: tokens),
      !isGluedBehind(percent.end)
    {
      measure.range = measure.range.lowerBound..<percent.end
      measure.type = .percent
      measure.unit = percent.value == .permille ? "[ppth]" : "%"
      if percent.value == .points {
        measure.property = passage.text(place..<percent.end)
        measure.unit = "{point}"
      }
      return
    }
    if addCurrency(&measure, at: place) { return }
    if addNamedUnit(&measure, at: place) { return }
    addBareTemperature(&measure, at: place)
  }

  // MARK: Named units

  private mutating func addNamedUnit(_ measure: inout Measure, at place: Int) -> Bool {
    var place = place
    var closing: Int?
    if let bracket = self[place], Self.brackets.contains(bracket.key), !measure.isArticle {
      // "20 (kg)"
      guard let match = tables.units.match(at: place + 1, in: tokens), let end = self[match.end],
        Self.brackets.contains(end.key), match.value.contains(where: { $0.spelling != nil })
      else { return false }
      closing = match.end + 1
      place += 1
    }
    // "three more years", « dix longues années »
    let hasAdjective = self[place].map { tables.cues.adjectives.contains($0.key) } ?? false
    if hasAdjective { place += 1 }
    guard self[place]?.gap != .line else { return false }
    var found: UnitName?
    // "5 ft 2 in": where the longer sign is none (ft2), the shorter one is.
    guard
      let match = tables.units.match(
        at: place, in: tokens,
        where: { end, names in
          let text = passage.text(place..<end)
          found = names.first {
            (!hasAdjective || $0.kind == .duration) && accepts($0, text, place..<end, for: measure)
          }
          return found != nil
        }), let unit = found
    else { return false }
    measure.range = measure.range.lowerBound..<(closing ?? match.end)
    measure.unit = unit.code
    readMultiple(&measure)
    measure.kind = unit.kind
    switch unit.kind {
    case .duration: settleDuration(&measure, unit: place..<match.end)
    case .temperature: settleTemperature(&measure)
    case .weight:
      measure.type = .dimension
      measure.mayBeMoney = unit.isAmbiguous && !measure.isArticle
    default: measure.type = .dimension
    }
    return measure.type != .number
  }

  /// « trois décennies » are 30 years: a unit that is a multiple of another, `10.a`.
  private func readMultiple(_ measure: inout Measure) {
    guard let unit = measure.unit, let point = unit.firstIndex(of: "."),
      let factor = Int(unit[..<point]),
      let value = measure.value.multiplied(by: ExactNumber(factor))
    else { return }
    measure.value = value
    measure.unit = String(unit[unit.index(after: point)...])
  }

  private static let brackets = WordSet("( ) [ ] < >")
  /// Units in everyday words, which an article does not make quantities of: "a bit", « une journée ».
  private static let everyday = WordSet(
    "bit bar bars second foot cup stone quarter degree degré degrés night day journée année once on pied pouce ton tons byte"
  )
  private static let currencyFollows: WordKey = "m"

  /// Whether a unit may stand here behind this number.
  private func accepts(
    _ unit: UnitName, _ text: String, _ place: Range<Int>, for measure: Measure
  ) -> Bool {
    let token = tokens[place.lowerBound]
    if let spelling = unit.spelling {
      guard spelling == text else { return false }
      // A sign stands behind digits, and nothing is joined to it: "m212", "L-202".
      guard measure.isDigits || spelling.utf8.count > 1 else { return false }
      guard !measure.isArticle else { return false }
      if isGluedBehind(place.upperBound), !isClock(place) { return false }
      // "the 90s", "1990s"
      if spelling == "s", token.isJoined, (measure.value.whole ?? 1) % 10 == 0 { return false }
      if spelling == "m" || spelling == "M",
        tables.currencies.match(at: place.upperBound, in: tokens) != nil
      {
        return false
      }
      if spelling.utf8.count == 1, token.gap == .space, !measure.isDigits { return false }
    } else if measure.isArticle {
      if Self.everyday.contains(token.key), unit.kind != .duration { return false }
      // "$5 a gallon" is a price, "miles an hour" a speed.
      if let last = measures.last, last.range.upperBound == measure.range.lowerBound {
        return false
      }
      if unit.kind == .temperature || unit.kind == .data || unit.kind == .other { return false }
    }
    // "5 in 10": a preposition, unless nothing follows.
    if unit.isAmbiguous, unit.kind == .length {
      guard let next = self[place.upperBound] else { return true }
      return next.kind == .punctuation
        || measures.last?.range.upperBound == measure.range.lowerBound
    }
    if unit.isAmbiguous, unit.kind == .weight, tables.cues.poundsAreBooks, measure.value.isWhole {
      return sentence(of: place.lowerBound, holds: tables.cues.weight)
    }
    // "2017 trimestre 3": a year and its quarter.
    if unit.kind == .duration, unit.code.hasSuffix(".mo"), measure.isDigits, !measure.isWrittenOut {
      return (measure.value.whole ?? 0) < 1000
    }
    return true
  }

  /// « 4h32 »: hours with two digits behind them.
  private func isClock(_ unit: Range<Int>) -> Bool {
    guard unit.count == 1, tokens[unit.lowerBound].key == "h", let minutes = self[unit.upperBound]
    else {
      return false
    }
    return minutes.kind == .digits && minutes.byteCount == 2
  }

  /// Whether letters or digits are joined to the end of a unit.
  func isGluedBehind(_ place: Int) -> Bool {
    guard let next = self[place], next.isJoined else { return false }
    // "1min3sec" goes on with another quantity.
    if next.kind == .digits { return !isUnit(at: place + 1) }
    if next.kind == .word { return tokens[place - 1].kind != .word }
    if next.kind == .hyphen, let after = self[place + 1], after.isJoined, after.kind == .digits {
      // "3km-5km" goes on with another quantity.
      return !isUnit(at: place + 2)
    }
    return false
  }

  // MARK: Temperatures

  private mutating func settleTemperature(_ measure: inout Measure) {
    let end = measure.range.upperBound
    measure.type = .temperature
    // « - 20 degrés »
    let start = measure.range.lowerBound
    if !measure.value.isNegative, let sign = self[start - 1], !sign.isJoined,
      let before = self[start - 2],
      sign.kind == .hyphen || sign.kind == .dash, before.kind == .word, before.letters == .lower
    {
      measure.value = measure.value.negated
      measure.range = start - 1..<end
    }
    if measure.unit == "deg", sentence(of: measure.number.lowerBound, holds: tables.cues.angle),
      !sentence(of: measure.number.lowerBound, holds: Self.heat)
    {
      measure.type = .dimension
      measure.kind = .angle
    }
    addBelowZero(&measure, at: end)
  }

  private static let heat = WordSet(
    "température températures chaleur temperature temperatures celsius fahrenheit heat")

  private func addBelowZero(_ measure: inout Measure, at end: Int) {
    guard let below = tables.cues.belowZero.match(at: end, in: tokens), !measure.value.isNegative
    else { return }
    measure.value = measure.value.negated
    measure.range = measure.range.lowerBound..<below.end
  }

  /// "41C", "2 below zero".
  private func addBareTemperature(_ measure: inout Measure, at place: Int) {
    guard !measure.isArticle, !measure.hasMagnitude, place == measure.range.upperBound,
      let token = self[place]
    else { return }
    if tables.cues.belowZero.match(at: place, in: tokens) != nil {
      measure.type = .temperature
      measure.kind = .temperature
      measure.unit = "deg"
      return addBelowZero(&measure, at: place)
    }
    guard measure.isDigits, token.kind == .word, token.byteCount == 1, !isGluedBehind(place + 1),
      let unit = Self.scales[passage.text(token)],
      sentence(of: place, holds: tables.cues.temperature),
      (measure.value.whole ?? 0).magnitude < 3000
    else { return }
    if let next = self[place + 1], next.isJoined, next.key == Mark.slash { return }
    measure.range = measure.range.lowerBound..<place + 1
    measure.type = .temperature
    measure.kind = .temperature
    measure.unit = unit
  }

  private static let scales = ["C": "Cel", "F": "[degF]", "K": "K"]

  /// `5"`, `5''`, `7'`: inches, feet, seconds and minutes of arc or time by their primes.
  private mutating func addPrime(_ measure: inout Measure, at place: Int) {
    guard let mark = self[place], mark.isJoined, measure.isDigits,
      place == measure.range.upperBound,
      !isInsideStraightQuotes
    else { return }
    var end = place + 1
    var isDouble = mark.key == Mark.straightDoubleQuote || mark.key == Self.doublePrime
    if mark.key == Mark.apostrophe, let second = self[end], second.isJoined,
      second.key == Mark.apostrophe
    {
      isDouble = true
      end += 1
    }
    guard isDouble || mark.key == Mark.apostrophe, !isGluedBehind(end) else { return }
    // A lone apostrophe closes a quotation more often than it measures.
    if !isDouble, measures.last?.range.upperBound != measure.range.lowerBound { return }
    measure.range = measure.range.lowerBound..<end
    measure.type = .dimension
    measure.kind = .length
    measure.unit = isDouble ? "[in_i]" : "[ft_i]"
  }

  private static let doublePrime = WordKey.mark("″")
}
