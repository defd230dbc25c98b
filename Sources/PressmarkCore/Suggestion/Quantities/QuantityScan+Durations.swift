/// Durations, times of day that look like them, and ages.
extension QuantityScan {
  /// Decides whether a number with a unit of time is a duration.
  mutating func settleDuration(_ measure: inout Measure, unit: Range<Int>) {
    if measure.value.isNegative { dropSign(&measure) }
    let isHour = measure.unit == "h"
    let name = tokens[unit.upperBound - 1]
    // "World Cup 2018 day five", « les Cent-Jours »
    let isYear =
      measure.isDigits && !measure.isWrittenOut && (measure.value.whole ?? 0) >= 1900
      && tokens[measure.number.lowerBound].byteCount == 4 && !passage.isPlural(name)
    let isName =
      name.letters == .capitalised && name.byteCount > 1
      && tokens[measure.number.lowerBound].kind == .word
    if isYear || isName { return dropUnit(&measure, isLabel: isYear) }
    if isHour, let minutes = self[unit.upperBound], minutes.kind == .digits,
      minutes.byteCount == 2, minutes.gap != .line, let hours = measure.value.whole,
      let count = Int(passage.text(minutes)), count < 60,
      !isUnit(at: unit.upperBound + 1), tokens[unit.lowerBound].byteCount == 1
    {
      return settleClock(&measure, hours: hours, minutes: count, end: unit.upperBound + 1)
    }
    if isHour, isTimeOfDay(measure, unit: unit) { return dropUnit(&measure, isLabel: true) }
    let whole = measure
    measure.type = .duration
    addHalf(&measure)
    if measure.isArticle, measure.range == whole.range, !isDuration(afterArticle: measure, unit) {
      dropUnit(&measure, isLabel: false)
    }
  }

  /// Undoes the unit: the number stands alone.
  private func dropUnit(_ measure: inout Measure, isLabel: Bool) {
    measure.type = .number
    measure.unit = nil
    measure.kind = nil
    measure.range = measure.number
    measure.isLabel = isLabel
  }

  /// « huit heures moins vingt-trois minutes »: a duration is never less than nothing.
  private func dropSign(_ measure: inout Measure) {
    measure.value = measure.value.negated
    measure.number = measure.number.lowerBound + 1..<measure.number.upperBound
    measure.range = measure.number.lowerBound..<measure.range.upperBound
  }

  /// Whether an article counts a unit of time: « pendant une heure », "a minute and 30 seconds", not « une
  /// semaine plus tard ».
  private func isDuration(afterArticle measure: Measure, _ unit: Range<Int>) -> Bool {
    let before = self[measure.range.lowerBound - 1]
    guard let before else { return unit.upperBound == tokens.count || isAndNumber(unit.upperBound) }
    // "in a second term", « la fin d’une année »
    if Self.rarelyMeasured.contains(tokens[unit.lowerBound].key),
      countsNoun(unit.upperBound) || tables.links.contains(before.key)
    {
      return false
    }
    return tables.cues.durationPrepositions.contains(before.key)
      || tables.cues.ageVerbs.contains(before.key) || isAndNumber(unit.upperBound)
  }

  /// Units of time that are ordinals or plain nouns as often.
  private static let rarelyMeasured = WordSet("second année journée nuit day night quarter")

  private func isAndNumber(_ place: Int) -> Bool {
    guard let and = self[place], and.kind == .word, tables.numbers.word(and) == .and,
      let next = self[place + 1]
    else { return false }
    return next.kind == .digits
  }

  /// « à 3 heures », « dès 9h »: hours that no word makes a duration.
  private func isTimeOfDay(_ measure: Measure, unit: Range<Int>) -> Bool {
    guard let hours = measure.value.whole, (0...24).contains(hours) else { return false }
    let cues = tables.cues
    let before = self[measure.range.lowerBound - 1]
    // « 14h » is a time of day in French unless « pendant » or its like stands before it.
    if cues.hoursAreClock, measure.isDigits, tokens[unit.lowerBound].byteCount == 1,
      tokens[unit.lowerBound].isJoined
    {
      guard let before else { return true }
      if tables.links.contains(before.key) {
        return !(self[measure.range.lowerBound - 2].map { cues.timed.contains($0.key) } ?? false)
      }
      return !cues.durationPrepositions.contains(before.key)
        || cues.clockPrepositions.contains(before.key)
    }
    guard let before, cues.clockPrepositions.contains(before.key) else { return false }
    // « après deux heures de débat »
    guard let next = self[unit.upperBound], tables.links.contains(next.key) else { return true }
    return Self.always.contains(before.key)
  }

  private static let always = WordSet("à at dès")

  /// « 4h32 »: a duration in seconds where a duration is spoken of, else a time of day.
  private mutating func settleClock(_ measure: inout Measure, hours: Int, minutes: Int, end: Int) {
    let start = measure.range.lowerBound
    let before = self[start - 1]
    let isAfterPreposition =
      before.map {
        tables.cues.durationPrepositions.contains($0.key)
          && !tables.cues.clockPrepositions.contains($0.key)
          && !tables.links.contains($0.key)
      } ?? false
    let isAfterNoun =
      (before.map { tables.links.contains($0.key) } ?? false)
      && (self[start - 2].map { tables.cues.timed.contains($0.key) } ?? false)
    guard isAfterPreposition || isAfterNoun else { return dropUnit(&measure, isLabel: true) }
    measure.type = .duration
    measure.unit = "s"
    measure.range = start..<end
    measure.number = measure.range
    measure.value = ExactNumber(hours * 3600 + minutes * 60)
  }

  /// « deux heures et demie », "an hour and a half", « un an et un quart ».
  private func addHalf(_ measure: inout Measure) {
    let end = measure.range.upperBound
    guard let and = self[end], and.gap == .space, and.kind == .word,
      tables.numbers.word(and) == .and, let next = self[end + 1], next.kind == .word,
      let part = reader.numeral(at: end + 1), part.isPart, !part.hasMagnitude,
      part.value < .one, let sum = measure.value.adding(part.value),
      // "an hour and a quarter million"
      !isUnit(at: part.range.upperBound)
    else { return }
    measure.value = sum
    measure.range = measure.range.lowerBound..<part.range.upperBound
  }

  /// Tells a duration in a unit in which it is whole.
  func writeWhole(_ measure: inout Measure) {
    guard var unit = measure.unit else { return }
    UnitScale.writeWhole(&measure.value, &measure.upper, unit: &unit)
    measure.unit = unit
  }

  // MARK: Ages

  /// "age 87", "aged 35": years that are not said.
  func isBareAge(_ measure: Measure) -> Bool {
    guard let before = self[measure.range.lowerBound - 1], let years = measure.value.whole else {
      return false
    }
    return tables.cues.bareAge.contains(before.key) && (0..<130).contains(years)
      && tokens[measure.range.lowerBound].gap == .space
  }

  /// Makes an age of a duration where the words around it say so.
  func settleAge(_ measure: inout Measure) {
    guard ["a", "mo", "wk", "d"].contains(measure.unit) else { return }
    let cues = tables.cues
    let end = measure.range.upperBound
    let after = reader.afterHyphen(end)
    if let match = cues.ageAfter.match(at: after, in: tokens), self[after]?.gap != .line {
      measure.type = .age
      measure.range = measure.range.lowerBound..<match.end
      return
    }
    if phrase(in: cues.ageBefore, endingAt: measure.range.lowerBound) != nil
      || isAgeOfPerson(measure)
    {
      measure.type = .age
    }
  }

  private func isAgeOfPerson(_ measure: Measure) -> Bool {
    guard measure.unit == "a" || measure.unit == "mo" else { return false }
    let cues = tables.cues
    let end = measure.range.upperBound
    var start = measure.range.lowerBound
    if let (first, _) = phrase(in: tables.comparatorsBefore, endingAt: start) { start = first }
    if let adverb = self[start - 1], cues.ageAdverbs.contains(adverb.key) { start -= 1 }
    guard let before = self[start - 1] else { return false }
    // « elle a 60 ans », « le bébé avait dix mois »; « il y a deux ans » is a date.
    if cues.ageVerbs.contains(before.key) {
      let isDate = self[start - 2].map { $0.key == Self.y } ?? false
      return !isDate && !(self[end].map { tables.links.contains($0.key) } ?? false)
    }
    // « un homme de 35 ans »
    if tables.links.contains(before.key), let noun = self[start - 2] {
      return cues.people.contains(noun.key)
    }
    // « Andrew Wang, 73 ans, »
    guard cues.hasAppositionAges, before.key == Mark.comma, let name = self[start - 2],
      name.letters.startsWithCapital, measure.unit == "a"
    else { return false }
    return self[end].map { $0.kind == .punctuation } ?? true
  }

  private static let y: WordKey = "y"
}
