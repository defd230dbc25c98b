/// Periods seen from now: « la semaine dernière », "the past five years", "two weeks ago".
extension TimeReader {
  /// What a shift is said of: "last week", "this past weekend", « ce mois-ci », "next 3 days".
  func shifted(_ first: PeriodShift, at start: Int, end: Int) -> Reading<DateMeaning>? {
    var place = end
    var shift = first
    // "this past week", « ces derniers mois »
    if first == .this, let (after, second) = self.shift(at: place) {
      shift = second
      place = after
    }
    // The count stands before « dernières », and behind "last".
    if first == .this || !tables.isDayFirst, let (after, amount) = count(at: place),
      let (close, unit) = unitOfCount(at: after)
    {
      var last = close
      var direction = shift
      // « ces deux dernières années »
      if direction == .this {
        guard let behind = self.shift(at: close) else { return nil }
        last = behind.end
        direction = behind.value
      }
      return stretch(unit, amount, direction, end: last)
    }
    // « ces deux dernières années »
    if first == .this, let (after, amount) = count(at: place),
      let (next, behind) = self.shift(at: after),
      let (close, unit) = self.unit(at: next)
    {
      return stretch(unit, amount, behind, end: close)
    }
    guard let (after, word) = wordBehind(place) else {
      if let match = holiday(behind: place) {
        return (match.end, .holiday(match.value, year: nil, shift))
      }
      return nil
    }
    if let match = holiday(behind: place) {
      return (match.end, .holiday(match.value, year: nil, shift))
    }
    switch word {
    case .unit(let unit):
      guard let found = shiftedUnit(unit, shift, at: place, end: after) else { return nil }
      return withWeekday(found)
    case .weekday(let weekday, let isWeak):
      if isWeak, tokens[place].letters == .lower, tokens[after - 1].key != Mark.point,
        tokens.count > 3
      {
        return nil
      }
      return shiftedWeekday(weekday, shift, at: place, end: after)
    case .month(let month, let isWeak):
      if isWeak, tokens[place].letters == .lower, !tables.isDayFirst, tokens.count > 2 {
        return nil
      }
      if let (close, year) = yearBehind(after) { return (close, .month(year: year, month: month)) }
      return (after, .shiftedMonth(month, shift))
    case .season(let season):
      if let (close, year) = yearBehind(after) { return (close, .season(season, year: year)) }
      return (after, .shiftedSeason(season, shift))
    case .day(0) where shift == .this: return (after, .relativeDay(0))
    default: return nil
    }
  }

  private func holiday(behind place: Int) -> Reading<Holiday>? {
    guard next(place) != nil, let match = tables.holidays.match(at: place, in: tokens) else {
      return nil
    }
    return (match.end, match.value)
  }

  /// "next week Tuesday", « la semaine prochaine, mardi »: the day of the week behind it.
  func withWeekday(_ found: Reading<DateMeaning>) -> Reading<DateMeaning> {
    guard case .period(.week, _) = found.value else { return found }
    var place = found.end
    if let mark = next(place), mark.key == Mark.comma || mark.kind == .hyphen { place += 1 }
    guard let (end, word) = wordBehind(place), case .weekday(let weekday, let isWeak) = word,
      !isWeak || tokens[place].letters.startsWithCapital
    else { return found }
    return (end, .dayOfWeek(weekday, of: found.value))
  }

  private func shiftedUnit(
    _ unit: PeriodUnit, _ shift: PeriodShift, at place: Int, end: Int
  ) -> Reading<DateMeaning>? {
    var end = end
    var shift = shift
    // « ce mois-ci », « cette semaine-là »
    if let (after, isThere) = suffix(at: end) {
      if isThere { return (after, .unknown) }
      end = after
    } else if shift == .this, let (after, second) = self.shift(at: end), second != .this {
      end = after
      shift = second
    }
    let isPlural =
      passage.isPlural(tokens[place]) && unit != .month
      || (unit == .month && tables.isDayFirst
        && self[place - 1].map { passage.isPlural($0) } ?? false)
    if isPlural, unit != .weekend {
      return shift == .this ? nil : (end, .stretch(unit, count: nil, isPast: shift == .last))
    }
    if unit.isClock {
      guard shift != .this, unit != .second else { return nil }
      return (end, .stretch(unit, count: 1, isPast: shift == .last))
    }
    if unit == .day {
      return (end, shift == .this ? .relativeDay(0) : .narrative(.day, count: shift.offset))
    }
    if unit == .fortnight, shift == .this { return nil }
    return (end, .period(unit, shift.offset))
  }

  /// « -ci » and « -là » behind a unit; whether it is the latter.
  func suffix(at place: Int) -> Reading<Bool>? {
    guard let hyphen = self[place], hyphen.isJoined, hyphen.kind == .hyphen,
      let word = self[place + 1], word.isJoined
    else { return nil }
    if word.key == Self.ci { return (place + 2, false) }
    return word.key == Self.la ? (place + 2, true) : nil
  }

  private static let ci: WordKey = "ci"
  private static let la: WordKey = "là"

  /// "this Friday", « ce vendredi 15 juin », "next Tuesday".
  private func shiftedWeekday(
    _ weekday: Int, _ shift: PeriodShift, at place: Int, end: Int
  ) -> Reading<DateMeaning>? {
    if shift == .this, let found = date(at: place) {
      // « ce mercredi passé »
      if case .weekday(let day, nil) = found.value { return (found.end, .weekday(day, .this)) }
      return found
    }
    // "last Monday of March" is a part of March.
    if isLink(end), let part = periodPart(at: place - 1), shift == .last { return part }
    return (end, .weekday(weekday, shift))
  }

  /// The unit behind a number, past an adjective or a second shift.
  func unitOfCount(at start: Int) -> Reading<PeriodUnit>? {
    var place = numerals.afterHyphen(start)
    // "half an hour"
    if let article = next(place), article.kind == .word,
      tables.quantities.numbers.word(article) == .article
    {
      place += 1
    }
    if isLink(place), !tables.isDayFirst || tables.links.contains(tokens[place].key) { place += 1 }
    if let found = unit(at: place) { return found }
    guard let token = next(place), token.kind == .word,
      tables.quantities.cues.adjectives.contains(token.key)
    else { return nil }
    return unit(at: place + 1)
  }

  private func stretch(
    _ unit: PeriodUnit, _ amount: ExactNumber?, _ shift: PeriodShift, end: Int
  ) -> Reading<DateMeaning>? {
    guard shift != .this else { return nil }
    guard let amount else { return (end, .stretch(unit, count: nil, isPast: shift == .last)) }
    guard let (count, small) = whole(amount, unit) else { return (end, .unknown) }
    return (end, .stretch(small, count: count, isPast: shift == .last))
  }

  /// A number of units as a whole number of the same or smaller ones: half an hour is 30 minutes.
  func whole(_ amount: ExactNumber, _ unit: PeriodUnit) -> (count: Int, unit: PeriodUnit)? {
    if let count = amount.whole { return (count, unit) }
    let step: (Int, PeriodUnit)?
    switch unit {
    case .minute: step = (60, .second)
    case .hour: step = (60, .minute)
    case .day: step = (24, .hour)
    case .week: step = (7, .day)
    case .year: step = (12, .month)
    case .decade: step = (10, .year)
    case .century: step = (100, .year)
    default: step = nil
    }
    guard let step, let smaller = amount.multiplied(by: ExactNumber(step.0))?.whole else {
      return nil
    }
    return (smaller, step.1)
  }

  // MARK: With an article

  /// « la semaine prochaine », « les trois prochains jours », « le premier trimestre », "the past five years".
  func determined(at start: Int) -> Reading<DateMeaning>? {
    guard let token = self[start], tables.articles.contains(token.key) else { return nil }
    let place = start + 1
    guard next(place) != nil else { return nil }
    // The article belongs to what is told from now and to names; « premier trimestre », "1990s" stand alone.
    if let found = namedDecade(at: place) ?? century(at: place) { return found }
    if !tables.isDayFirst, let found = periodPart(at: place) { return found }
    guard let (end, word) = wordBehind(place) else { return nil }
    switch word {
    case .shift(let shift):
      guard let found = shifted(shift, at: place, end: end),
        !tables.isDayFirst || isFromNow(found.value)
      else { return nil }
      return found
    case .unit(let unit):
      guard !(next(end)?.kind == .digits), let found = numberedUnit(unit, at: place, end: end)
      else {
        return anchored(at: start)
      }
      // « les mois à venir »
      if passage.isPlural(token), case .period(let unit, let offset) = found.value, offset != 0 {
        return (found.end, .stretch(unit, count: nil, isPast: offset < 0))
      }
      return found
    case .season(let season):
      guard let found = self.season(season, at: place, end: end), isFromNow(found.value) else {
        return nil
      }
      return found
    case .toldDay(let days): return (end, .narrative(.day, count: days))
    case .decade(let tens): return (end, .years(first: 1900 + tens, last: 1909 + tens))
    default: return nil
    }
  }

  private func isFromNow(_ date: DateMeaning) -> Bool {
    switch date {
    case .period, .shiftedMonth, .shiftedSeason, .weekday, .stretch(_, nil, _), .narrative: true
    default: false
    }
  }

  /// « trois prochaines semaines », « 5 années à venir », "two upcoming quarters".
  func countedPeriod(at start: Int) -> Reading<DateMeaning>? {
    guard let (end, amount) = count(at: start) else { return nil }
    if let (after, shift) = shift(at: end), shift != .this, let (close, unit) = unit(at: after) {
      return stretch(unit, amount, shift, end: close)
    }
    guard let (after, unit) = unitOfCount(at: end), let (close, shift) = shift(at: after),
      shift != .this, tables.isDayFirst || self[after].map({ $0.byteCount > 4 }) ?? false
    else { return nil }
    // "two hours next month" is no period, « les deux jours suivants » is one.
    return stretch(unit, amount, shift, end: close)
  }

  // MARK: Counted from a moment

  /// "two years ago", « trois jours plus tard », "2 weeks after Christmas".
  func anchored(at start: Int) -> Reading<DateMeaning>? {
    guard let (end, amounts) = duration(at: start) else { return nil }
    guard let (unit, count) = amounts else { return nil }
    if let after = behind(end, tables.agoBehind) {
      return (after, .offset(unit, count: count.map { -$0 }, from: nil))
    }
    for (table, sign) in [(tables.beforeAnchor, -1), (tables.afterAnchor, 1)] {
      guard let count, let after = behind(end, table), let (close, date) = anchor(at: after) else {
        continue
      }
      if case .now = date { return (close, .offset(unit, count: sign * count, from: nil)) }
      return (close, .offset(unit, count: sign * count, from: date))
    }
    if let after = behind(end, tables.aheadBehind), !isOn(end) {
      return (after, .offset(unit, count: count, from: nil))
    }
    if let after = behind(end, tables.earlierBehind) {
      return (after, .narrative(unit, count: count.map { -$0 }))
    }
    return behind(end, tables.laterBehind).map { ($0, .narrative(unit, count: count)) }
  }

  private func isOn(_ place: Int) -> Bool { self[place].map { $0.key == Self.on } ?? false }

  private static let on: WordKey = "on"

  private func behind(_ place: Int, _ table: PhraseTable<Bool>) -> Int? {
    next(place) == nil ? nil : table.end(at: place, in: tokens)
  }

  /// The day that something is counted from.
  private func anchor(at start: Int) -> Reading<DateMeaning>? {
    guard next(start) != nil else { return nil }
    if let (end, year) = year(at: start), !goesOn(end) { return (end, .year(year)) }
    guard let found = dateWithoutAnchor(at: start) else { return nil }
    return found
  }

  private func dateWithoutAnchor(at start: Int) -> Reading<DateMeaning>? {
    if self[start]?.kind == .digits { return numericDate(at: start) ?? dayAndMonth(at: start) }
    if let match = tables.holidays.match(at: start, in: tokens) {
      return (match.end, .holiday(match.value, year: nil, nil))
    }
    guard let (end, word) = word(at: start) else { return dayAndMonth(at: start) }
    switch word {
    case .day(let days): return (end, .relativeDay(days))
    case .now: return (end, .now)
    case .weekday(let weekday, _): return (end, .weekday(weekday, nil))
    case .month(let month, _):
      if let (after, number) = dayNumber(at: end), !goesOn(after) {
        return (after, .day(year: nil, month: month, day: number.day, weekday: nil))
      }
      return (end, .month(year: nil, month: month))
    case .shift(let shift):
      guard let (after, word) = wordBehind(end) else { return nil }
      if case .weekday(let weekday, _) = word { return (after, .weekday(weekday, shift)) }
      return nil
    default: return nil
    }
  }

  /// A stretch of time: « à peine deux ans », "a couple of weeks", « une semaine ».
  func duration(
    at start: Int, allowsBound: Bool = false
  ) -> Reading<(unit: PeriodUnit, count: Int?)?>? {
    var place = start
    // « il y a à peine deux ans »: what bounds it stands before it.
    if allowsBound, let match = tables.quantities.comparatorsBefore.match(at: place, in: tokens) {
      place = match.end
    }
    if isDeterminer(place), !tables.isDayFirst, place == start { return nil }
    guard let (end, amount) = count(at: place), let found = unitOfCount(at: end) else {
      return nil
    }
    var after = found.end
    let unit = found.value
    guard let amount else { return (after, (unit, nil)) }
    var total = amount
    // "half an hour", "an hour and a half"
    if let and = next(after), and.kind == .word, tables.quantities.numbers.word(and) == .and,
      next(after + 1)?.kind == .word, let part = numerals.numeral(at: after + 1), part.isPart,
      part.value < .one, let sum = total.adding(part.value)
    {
      total = sum
      after = part.range.upperBound
    }
    guard let (count, small) = whole(total, unit) else { return (after, nil) }
    return (after, (small, count))
  }

  /// « il y a à peine deux ans », « voilà trois mois ».
  func ago(at start: Int) -> Reading<DateMeaning>? {
    guard let opener = tables.agoBefore.end(at: start, in: tokens), next(opener) != nil,
      let (end, amount) = duration(at: opener, allowsBound: true)
    else { return nil }
    guard let (unit, count) = amount else { return (end, .unknown) }
    return (end, .offset(unit, count: count.map { -$0 }, from: nil))
  }

  /// « dans dix jours », "in two weeks"; what follows may count it from another day.
  func ahead(at start: Int) -> Reading<DateMeaning>? {
    guard let opener = tables.aheadBefore.end(at: start, in: tokens), next(opener) != nil else {
      return nil
    }
    guard let (end, amount) = duration(at: opener, allowsBound: true), tokens[end - 1].kind == .word
    else { return nil }
    guard let (unit, count) = amount else { return (end, .unknown) }
    if let after = behind(end, tables.laterBehind) ?? behind(end, tables.aheadBehind), !isOn(end),
      !tables.isDayFirst || after > end + 1
    {
      return (after, .offset(unit, count: count, from: nil))
    }
    if let count, let after = behind(end, tables.afterAnchor), let (close, date) = anchor(at: after)
    {
      return (close, .offset(unit, count: count, from: date))
    }
    // "in a second term", « dans une minute »
    return (end, .offset(unit, count: count, from: nil))
  }
}
