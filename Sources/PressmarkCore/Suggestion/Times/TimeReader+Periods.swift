/// Years, decades, centuries, seasons, and parts of periods.
extension TimeReader {
  // MARK: Years

  /// "2017 april", "2018Q4", « 2017-trimestre 1 »: a year with what lies in it behind it.
  func yearFirst(at start: Int) -> Reading<DateMeaning>? {
    guard let token = self[start], token.byteCount == 4, let year = digits(of: token),
      (1000..<2500).contains(year)
    else { return nil }
    var place = start + 1
    if let hyphen = next(place), hyphen.isJoined, hyphen.kind == .hyphen { place += 1 }
    guard let (end, word) = wordBehind(place) else { return nil }
    switch word {
    case .month(let month, let isWeak):
      guard !isWeak || tokens[place].letters != .lower || tokens.count <= 3 else { return nil }
      if let (after, number) = dayNumber(at: end), !goesOn(after),
        CalendarDay(year: year, month: month, day: number.day) != nil
      {
        return (after, .day(year: year, month: month, day: number.day, weekday: nil))
      }
      return (end, .month(year: year, month: month))
    case .yearPart(let part): return (end, .yearPart(part, year: year))
    case .unit(let unit) where unit == .quarter || unit == .half:
      guard let number = digits(end), (1...4).contains(number), self[end]?.byteCount == 1 else {
        return nil
      }
      return (end + 1, .yearPart(unit == .half ? number + 4 : number, year: year))
    default: break
    }
    return halfSign(at: place).map { ($0.end, .yearPart($0.value, year: year)) }
  }

  /// "H2", « S1 » beside a year, cut into a letter and digits; quarters as well.
  func halfSign(at place: Int) -> Reading<Int>? {
    guard let letter = next(place), letter.kind == .word, letter.byteCount == 1,
      let digits = self[place + 1], digits.isJoined, digits.byteCount == 1,
      let number = self.digits(of: digits), letter.letters != .lower || letter.key != Self.h
    else { return nil }
    switch letter.key {
    case Self.h, Self.s: return (1...2).contains(number) ? (place + 2, number + 4) : nil
    case Self.q, Self.t: return (1...4).contains(number) ? (place + 2, number) : nil
    default: return nil
    }
  }

  private static let h: WordKey = "h"
  private static let s: WordKey = "s"
  private static let q: WordKey = "q"
  private static let t: WordKey = "t"

  /// "Q3 2024", « T1 2023 », "H2 of 2019".
  func signedPart(at start: Int) -> Reading<DateMeaning>? {
    guard let (end, part) = halfSign(at: start) else { return nil }
    if let (after, year) = yearBehind(end) { return (after, .yearPart(part, year: year)) }
    guard tokens[start].key == Self.q else { return nil }
    return (end, .yearPart(part, year: nil))
  }

  func yearPart(_ part: Int, start: Int, end: Int) -> Reading<DateMeaning>? {
    if let (after, year) = yearBehind(end) { return (after, .yearPart(part, year: year)) }
    return (end, .yearPart(part, year: nil))
  }

  /// "1990s", "90s", "1930’s".
  func decade(at start: Int) -> Reading<DateMeaning>? {
    guard let token = self[start], let value = digits(of: token), value % 10 == 0,
      let mark = self[start + 1], mark.isJoined
    else { return nil }
    // "1930’s"
    let place = mark.key == Mark.apostrophe ? start + 2 : start + 1
    guard let ending = self[place], ending.isJoined, ending.key == Self.s else { return nil }
    if token.byteCount == 4, (1000..<2200).contains(value) {
      return (place + 1, decade(from: value))
    }
    guard token.byteCount == 2, value >= 20 else { return nil }
    return (place + 1, .years(first: 1900 + value, last: 1909 + value))
  }

  /// Ten years, or a hundred from a year that starts a century: "the 1800s".
  private func decade(from year: Int) -> DateMeaning {
    .years(first: year, last: year % 100 == 0 && year < 2000 ? year + 99 : year + 9)
  }

  /// « années 1990 », « années 90 », « années quatre-vingt-dix ».
  func namedDecade(at start: Int) -> Reading<DateMeaning>? {
    guard tables.isDayFirst, let (end, unit) = unit(at: start), unit == .year,
      passage.isPlural(tokens[start]), let token = next(end)
    else { return nil }
    if let (after, year) = year(at: end), year % 10 == 0 {
      return (after, .years(first: year, last: year + 9))
    }
    if token.kind == .digits, token.byteCount == 2, let value = digits(of: token), value % 10 == 0 {
      return (
        end + 1,
        .years(first: value == 0 ? 2000 : 1900 + value, last: value == 0 ? 2009 : 1909 + value)
      )
    }
    guard token.kind == .word, tables.quantities.numbers.word(token) != nil,
      let numeral = numerals.numeral(at: end), let value = numeral.value.whole, value % 10 == 0,
      !numeral.isArticle
    else { return nil }
    if (20...90).contains(value) {
      return (numeral.range.upperBound, .years(first: 1900 + value, last: 1909 + value))
    }
    guard (1000..<2200).contains(value) else { return nil }
    return (numeral.range.upperBound, .years(first: value, last: value + 9))
  }

  /// « XIXe siècle », "19th century", "the twenty-first century".
  func century(at start: Int) -> Reading<DateMeaning>? {
    guard let (end, number) = romanOrdinal(at: start) ?? ordinal(at: start),
      (1...30).contains(number)
    else {
      return nil
    }
    let place = numerals.afterHyphen(end)
    guard let (after, unit) = unit(at: place), unit == .century else { return nil }
    return (after, .years(first: max((number - 1) * 100, 1), last: number * 100 - 1))
  }

  /// « XIXe », « XXIᵉ », "XX".
  private func romanOrdinal(at place: Int) -> Reading<Int>? {
    guard let token = next(place) ?? (place == 0 ? self[place] : nil), token.kind == .word,
      token.byteCount <= 9
    else { return nil }
    var total = 0
    var last = 0
    var count = 0
    for index in 0..<token.byteCount {
      let value: Int
      switch passage.byte(index, of: token) {
      case 0x49, 0x69: value = 1
      case 0x56, 0x76: value = 5
      case 0x58, 0x78: value = 10
      default: value = 0
      }
      if value == 0 { break }
      total += value > last && last > 0 ? value - 2 * last : value
      last = value
      count += 1
    }
    guard count > 0, total > 0, total <= 30 else { return nil }
    if count < token.byteCount, token.byteCount - count > 3 { return nil }
    // « XIX e » with the e set apart.
    if count == token.byteCount, let ending = self[place + 1], ending.byteCount <= 3,
      ending.kind == .word, tables.quantities.numbers.ordinalEndings.contains(ending.key)
    {
      return (place + 2, total)
    }
    return (place + 1, total)
  }

  // MARK: Parts of periods

  /// « premier trimestre 2024 », "third week of May", "last Monday of March", « dernier jour d’octobre ».
  func periodPart(at start: Int) -> Reading<DateMeaning>? {
    guard let found = ordinal(at: start) ?? lastOf(start) else { return nil }
    var number = found.value
    var place = numerals.afterHyphen(found.end)
    // "third last week"
    if number > 0, let (after, shift) = shift(at: place), shift == .last {
      number = -number
      place = after
    }
    guard let (after, word) = wordBehind(place) else { return nil }
    switch word {
    case .weekday(let weekday, _):
      guard let (close, whole) = whole(at: after) else { return nil }
      return (close, .nthWeekday(number, weekday: weekday, of: whole))
    case .unit(let unit):
      if unit == .quarter || unit == .half, number > 0, number <= (unit == .half ? 2 : 4) {
        let part = unit == .half ? number + 4 : number
        if let (close, year) = yearBehind(after) { return (close, .yearPart(part, year: year)) }
        if let (close, whole) = whole(at: after) {
          return (close, .part(number, unit: unit, of: whole))
        }
        return (after, .yearPart(part, year: nil))
      }
      guard
        unit == .day || unit == .week || unit == .weekend || unit == .fortnight || unit == .month
          || unit == .decade || unit == .year,
        let (close, whole) = whole(at: after)
      else { return nil }
      if unit == .year, case .years = whole {} else if unit == .year { return nil }
      return (close, .part(number, unit: unit, of: whole))
    default: return nil
    }
  }

  /// "last" before a part: « dernière », "last".
  private func lastOf(_ start: Int) -> Reading<Int>? {
    guard let (end, word) = word(at: start), case .shift(.last) = word else { return nil }
    return (end, -1)
  }

  /// The period behind the name of its part: « d’octobre 2014 », "of the year", "in this month".
  private func whole(at start: Int) -> Reading<DateMeaning>? {
    guard isLink(start) else { return nil }
    return period(at: start + 1)
  }

  /// A month, a year or another period with parts; « le mois », "the year" is the present one.
  func period(at start: Int) -> Reading<DateMeaning>? {
    var place = start
    if isDeterminer(place) { place += 1 }
    if let (end, year) = year(at: place) { return (end, .year(year)) }
    if let (end, word) = wordBehind(place) {
      switch word {
      case .month(let month, _):
        if let (after, year) = yearBehind(end) { return (after, .month(year: year, month: month)) }
        return (end, .month(year: nil, month: month))
      case .unit(let unit):
        if unit == .month || unit == .year, isLink(end) {
          if let inner = period(at: end + 1),
            self[end + 1].map({ !tables.determiners.contains($0.key) }) ?? false
          {
            return inner
          }
        }
        if unit == .year, let (after, year) = year(at: end) { return (after, .year(year)) }
        if let shift = shift(at: end) { return (shift.end, .period(unit, shift.value.offset)) }
        if unit.isClock { return nil }
        return (end, .period(unit, 0))
      case .shift(let shift): return shifted(shift, at: place, end: end)
      case .season(let season):
        if let (after, year) = yearBehind(end) { return (after, .season(season, year: year)) }
        return (end, .season(season, year: nil))
      default: break
      }
    }
    if let (end, decade) = namedDecade(at: place) ?? decade(at: place) ?? century(at: place) {
      return (end, decade)
    }
    return yearInWords(at: place).map { ($0.end, .year($0.value)) }
  }

  // MARK: Edges, seasons, numbered units

  /// « début juillet », "late March", « mi-2024 », « fin du mois », "beginning of next week".
  func edge(_ edge: PeriodEdge, at start: Int, end: Int) -> Reading<DateMeaning>? {
    var place = numerals.afterHyphen(end)
    if place == end {
      if isLink(place) {
        place += 1
      } else if let link = next(place), link.key == Self.this, edge != .mid {
      }
    }
    if isDeterminer(place) || (place == end && false) { place += 1 }
    if let (after, year) = year(at: place), !goesOn(after) {
      return (after, .edge(edge, .year(year)))
    }
    guard let (after, meaning) = period(at: place) else { return nil }
    switch meaning {
    case .period(let unit, 0) where unit == .day || unit.isClock:
      return unit == .day && edge != .mid ? (after, .edge(edge, .relativeDay(0))) : nil
    case .period(_, 0):
      // "late year": a link or an article makes a period of it.
      guard place > end else { return nil }
    default: break
    }
    return (after, .edge(edge, meaning))
  }

  private static let this: WordKey = "this"

  /// « été 2012 », "summer of 2012", "spring".
  func season(_ season: Season, at start: Int, end: Int) -> Reading<DateMeaning>? {
    if let (after, year) = yearBehind(end) {
      return (after, .season(season, year: year))
    }
    guard let before = self[start - 1] else { return (end, .season(season, year: nil)) }
    // « été » is a participle, "spring" and "fall" are verbs.
    guard tables.determiners.contains(before.key) || tables.yearOpeners.contains(before.key),
      tokens[start].letters != .allCapitals,
      next(end).map({ $0.kind != .word || $0.letters == .lower }) ?? true
    else { return nil }
    if let (after, shift) = shift(at: end) { return (after, .shiftedSeason(season, shift)) }
    return (end, .season(season, year: nil))
  }

  /// « semaine 10 », "week 1", « semaine du 6 octobre », "week of the 18th".
  func numberedUnit(_ unit: PeriodUnit, at start: Int, end: Int) -> Reading<DateMeaning>? {
    if unit == .week, let number = digits(end), (1...53).contains(number), let token = self[end],
      token.byteCount <= 2, !goesOn(end + 1), !passage.isPlural(tokens[start]), !isCounted(end + 1)
    {
      if let (after, year) = yearBehind(end + 1) { return (after, .week(number, year: year)) }
      return (end + 1, .week(number, year: nil))
    }
    if unit == .quarter || unit == .half, let number = digits(end), (1...4).contains(number),
      let (after, year) = yearBehind(end + 1)
    {
      return (after, .yearPart(unit == .half ? number + 4 : number, year: year))
    }
    if unit == .week, let link = next(end), link.kind == .word, isLink(end) || isDeterminer(end) {
      var place = end + 1
      if isDeterminer(place) { place += 1 }
      if let (after, date) = dayAndMonth(at: place) ?? numericDate(at: place) {
        return (after, .weekOf(date))
      }
    }
    if let (after, shift) = shift(at: end), shift != .this || tables.isDayFirst {
      if passage.isPlural(tokens[start]), unit != .month { return nil }
      if unit.isClock { return (after, .stretch(unit, count: 1, isPast: shift == .last)) }
      if unit == .day { return (after, .narrative(.day, count: shift.offset)) }
      return withWeekday((after, .period(unit, shift.offset)))
    }
    return nil
  }
}
