/// Days, months and years of the calendar.
extension TimeReader {
  /// The date, day or period that starts at a token.
  func date(at start: Int) -> Reading<DateMeaning>? {
    guard let found = plainDate(at: start) else { return nil }
    // "the 9th century BC" is none of ours.
    if let era = next(found.end), tables.eras.contains(era.key), era.kind == .word {
      return (found.end + 1, .unknown)
    }
    switch found.value {
    case .period, .weekday, .stretch, .shiftedMonth, .shiftedSeason, .dayOfWeek:
      // « l’année suivante », "the previous week"
      let isTold = tokens[start..<found.end].contains { tables.told.contains($0.key) }
      return isTold ? (found.end, .told(found.value)) : found
    default: return found
    }
  }

  private func plainDate(at start: Int) -> Reading<DateMeaning>? {
    guard let token = self[start] else { return nil }
    if token.kind == .digits {
      if isGlued(start) { return nil }
      return numericDate(at: start) ?? dayAndMonth(at: start) ?? yearFirst(at: start)
        ?? decade(at: start) ?? century(at: start) ?? periodPart(at: start)
        ?? countedPeriod(at: start) ?? anchored(at: start)
    }
    guard token.kind == .word else { return nil }
    if let match = tables.holidays.match(at: start, in: tokens) {
      if let holiday = holiday(match.value, start: start, end: match.end) { return holiday }
    }
    if let (end, word) = word(at: start) {
      switch word {
      case .month(let month, let isWeak):
        return self.month(month, isWeak: isWeak, at: start, end: end)
      case .weekday(let weekday, let isWeak):
        return self.weekday(weekday, isWeak: isWeak, at: start, end: end)
      case .day(let days):
        // « ce jour-là »
        if let (after, isThere) = suffix(at: end), isThere { return (after, .unknown) }
        return (end, .relativeDay(days))
      case .toldDay(let days): return (end, .narrative(.day, count: days))
      case .now: return (end, .now)
      case .edge(let edge):
        if let found = self.edge(edge, at: start, end: end) { return found }
      case .season(let season):
        if let found = self.season(season, at: start, end: end) { return found }
      case .yearPart(let part): return yearPart(part, start: start, end: end)
      case .unit(let unit):
        if let found = namedDecade(at: start) { return found }
        if let found = numberedUnit(unit, at: start, end: end) { return found }
      case .decade(let tens): return (end, .years(first: 1900 + tens, last: 1909 + tens))
      case .shift(let shift):
        if let found = shifted(shift, at: start, end: end) { return found }
      default: break
      }
    }
    return determined(at: start) ?? dayAndMonth(at: start) ?? periodPart(at: start)
      ?? century(at: start) ?? countedPeriod(at: start) ?? anchored(at: start)
  }

  // MARK: Days in digits

  /// « 17/07/2025 », "2025-07-17", « 22.04.2025 », "05-Aug-2016", « 17/07 », "07/2025".
  func numericDate(at start: Int) -> Reading<DateMeaning>? {
    guard let first = self[start], let mark = self[start + 1], mark.isJoined,
      mark.kind == .hyphen || mark.key == Mark.slash || mark.key == Mark.point,
      let second = self[start + 2], second.isJoined, let a = digits(of: first)
    else { return nil }
    let third = self[start + 3]
    let hasThird = third.map { $0.isJoined && $0.key == mark.key } ?? false
    if second.kind == .word { return namedMonth(a, at: start, hasThird: hasThird) }
    guard let b = digits(of: second) else { return nil }
    if hasThird, let last = self[start + 4], last.isJoined, let c = digits(of: last) {
      if goesOn(start + 5), self[start + 5]?.kind != .hyphen { return nil }
      let date: DateMeaning?
      if first.byteCount == 4 {
        date = self.day(a, b, c)
      } else if last.byteCount == 4 || (last.byteCount == 2 && mark.kind != .hyphen)
        || last.byteCount == 2 && c > 31
      {
        let year = last.byteCount == 4 ? c : fullYear(c)
        date = dayAndMonth(a, b, year: year)
      } else {
        date = nil
      }
      return date.map { (start + 5, $0) }
    }
    if hasThird || goesOn(start + 3) { return nil }
    if mark.key == Mark.slash || mark.kind == .hyphen {
      if first.byteCount == 4, second.byteCount <= 2, (1...12).contains(b),
        (1500..<2200).contains(a),
        mark.key == Mark.slash || second.byteCount == 2 && b > 0 && !isYearRange(a, b)
      {
        return (start + 3, .month(year: a, month: b))
      }
      if second.byteCount == 4, first.byteCount <= 2, (1...12).contains(a),
        (1500..<2200).contains(b)
      {
        return (start + 3, .month(year: b, month: a))
      }
    }
    guard mark.key == Mark.slash, let date = dayAndMonth(a, b, year: nil),
      isNoFraction(first, second, at: start)
    else { return nil }
    var end = start + 3
    if let comma = self[end], comma.key == Mark.comma, let (after, year) = year(at: end + 1),
      let dated = dayAndMonth(a, b, year: year)
    {
      end = after
      return (end, dated)
    }
    return (end, date)
  }

  /// "2012-13" is a season of two years, "2012-03" a month.
  private func isYearRange(_ year: Int, _ other: Int) -> Bool { other == year % 100 + 1 }

  /// Whether « 3/4 » is a day and a month and no fraction.
  private func isNoFraction(_ first: Token, _ second: Token, at start: Int) -> Bool {
    guard let a = digits(of: first), let b = digits(of: second) else { return false }
    // "20 6/2": a number with a fraction.
    if let before = self[start - 1], before.kind == .digits { return false }
    if passage.byte(0, of: first) == 0x30 || passage.byte(0, of: second) == 0x30 { return true }
    if let before = self[start - 1] {
      if tables.determiners.contains(before.key) || before.key == Self.on { return true }
      if before.kind == .word, phrase(endingAt: start) { return true }
    }
    if a > b { return !(a == 24 && b == 7) && a <= 31 && b <= 12 && tables.isDayFirst }
    return (7...31).contains(b) && ![8, 10, 16].contains(b)
  }

  private static let on: WordKey = "on"

  /// Whether a weekday stands directly before a place.
  private func phrase(endingAt place: Int) -> Bool {
    guard let (end, word) = word(at: place - 1), end == place, case .weekday = word else {
      return false
    }
    return true
  }

  /// "05-Aug-2016", "2020/Sep/23".
  private func namedMonth(_ a: Int, at start: Int, hasThird: Bool) -> Reading<DateMeaning>? {
    guard let (end, word) = word(at: start + 2), case .month(let month, _) = word else {
      return nil
    }
    guard hasThird, end == start + 3, let last = self[start + 4], last.isJoined,
      let c = digits(of: last)
    else {
      if self[start]?.byteCount == 4, (1000..<2500).contains(a) {
        return (end, .month(year: a, month: month))
      }
      // « le 14-Juillet »
      guard (1...31).contains(a), !hasThird,
        self[end].map({ !$0.isJoined || $0.kind != .hyphen }) ?? true
      else { return nil }
      return (end, .day(year: nil, month: month, day: a, weekday: nil))
    }
    if self[start]?.byteCount == 4 { return day(a, month, c).map { (start + 5, $0) } }
    guard last.byteCount == 4 else { return nil }
    return day(c, month, a).map { (start + 5, $0) }
  }

  func day(_ year: Int, _ month: Int, _ day: Int) -> DateMeaning? {
    guard CalendarDay(year: year, month: month, day: day) != nil else { return nil }
    return .day(year: year, month: month, day: day, weekday: nil)
  }

  /// Two numbers in the order of the language, or in the only order that the calendar has.
  func dayAndMonth(_ a: Int, _ b: Int, year: Int?) -> DateMeaning? {
    let orders = tables.isDayFirst ? [(a, b), (b, a)] : [(b, a), (a, b)]
    for (day, month) in orders {
      guard (1...12).contains(month), (1...31).contains(day),
        day <= CalendarDay.length(ofMonth: month, year: year ?? 2000)
      else { continue }
      return .day(year: year, month: month, day: day, weekday: nil)
    }
    return nil
  }

  // MARK: Days with the name of their month

  /// « 17 juillet 2025 », "the 17th of July", « premier mai », "third day of October".
  func dayAndMonth(at start: Int) -> Reading<DateMeaning>? {
    guard let (end, number) = dayNumber(at: start), !goesOn(end) else { return nil }
    var place = end
    if let (after, unit) = unit(at: place), unit == .day, number.isOrdinal { place = after }
    if isLink(place) { place += 1 }
    guard let (after, word) = wordBehind(place), case .month(let month, let isWeak) = word else {
      return nil
    }
    // "2 may": a verb stands behind a number more often.
    if isWeak, self[place]?.letters == .lower, !number.isOrdinal, place != end || number.day < 1,
      tables.isDayFirst == false
    {
      return nil
    }
    return dated(month, number.day, end: afterPoint(after, from: place))
  }

  /// A month and a day with the year that may follow.
  private func dated(_ month: Int, _ day: Int, end: Int) -> Reading<DateMeaning>? {
    guard day <= CalendarDay.length(ofMonth: month, year: 2000) else {
      return yearBehind(end).map { ($0.end, .unknown) } ?? (end, .unknown)
    }
    if let (after, year) = yearBehind(end, allowsTwoDigits: true) {
      guard CalendarDay(year: year, month: month, day: day) != nil else {
        return (after, .unknown)
      }
      return (after, .day(year: year, month: month, day: day, weekday: nil))
    }
    // « 1er mars dernier »
    if let (after, shift) = shift(at: end), shift != .this, tables.isDayFirst {
      return (after, .holiday(.fixed(month: month, day: day), year: nil, shift))
    }
    return (end, .day(year: nil, month: month, day: day, weekday: nil))
  }

  /// The place after the point that shortens the name of a month.
  func afterPoint(_ place: Int, from start: Int) -> Int {
    guard let point = self[place], point.key == Mark.point, point.isJoined,
      let name = self[start], name.byteCount <= 5, let next = next(place + 1), !next.isJoined,
      next.kind == .digits || next.letters == .lower
    else { return place }
    return place + 1
  }

  /// The year behind a month: ", 2025", « de 2025 », "'98".
  func yearBehind(_ start: Int, allowsTwoDigits: Bool = false) -> Reading<Int>? {
    var place = start
    if let mark = next(place),
      mark.key == Mark.comma || (mark.isJoined && (mark.kind == .hyphen || mark.key == Mark.slash))
    {
      place += 1
    } else if isLink(place), let link = self[place], link.key != Self.on {
      place += 1
    }
    if let (end, year) = year(at: place) {
      // « 17 juillet 2000 personnes »
      return (end, year)
    }
    if place == start || self[start]?.key != Mark.comma, let (end, year) = yearInWords(at: place) {
      return (end, year)
    }
    guard allowsTwoDigits, place == start, let token = next(place), token.byteCount == 2,
      let value = digits(of: token), value > 31 || self[place + 1] == nil, !goesOn(place + 1),
      !numerals.isUnitBehind(place + 1, tables)
    else { return nil }
    return (place + 1, fullYear(value))
  }

  /// « juillet 2025 », "July 17th, 2025", « mars ».
  private func month(
    _ month: Int, isWeak: Bool, at start: Int, end: Int
  ) -> Reading<DateMeaning>? {
    let name = tokens[start]
    let behind = afterPoint(end, from: start)
    if let found = dayBehind(month, at: behind),
      !isWeak || name.letters != .lower || self[start - 1] == nil || tables.isDayFirst
        || !isVerb(start)
    {
      return found
    }
    if let (after, year) = yearBehind(behind, allowsTwoDigits: false) {
      if let mark = self[after], mark.isJoined, mark.kind == .hyphen || mark.key == Mark.slash,
        let last = self[after + 1], last.isJoined, last.byteCount <= 2, let day = digits(of: last),
        let date = day == 0 ? nil : self.day(year, month, day)
      {
        return (after + 2, date)
      }
      return (after, .month(year: year, month: month))
    }
    if let token = next(behind), token.byteCount == 2, token.kind == .digits,
      let value = digits(of: token),
      value > 31, !goesOn(behind + 1), !numerals.isUnitBehind(behind + 1, tables)
    {
      return (behind + 1, .month(year: fullYear(value), month: month))
    }
    guard !isWeak || isMonth(start) else { return nil }
    if let shift = shift(at: behind), shift.value != .this {
      // « mars dernier »
      return (shift.end, shiftedMonth(month, shift.value))
    }
    return (
      behind > end && self[behind]?.kind != .digits ? end : end, .month(year: nil, month: month)
    )
  }

  /// Whether a word that is a month as well stands where a verb stands: "they may 5 times".
  private func isVerb(_ place: Int) -> Bool {
    guard let before = self[place - 1], before.kind == .word else { return false }
    return !tables.monthOpeners.contains(before.key)
  }

  /// Whether an ambiguous word is a month: with a capital letter behind "in", or alone.
  private func isMonth(_ place: Int) -> Bool {
    guard let before = self[place - 1] else {
      return tokens.count == 1 || (self[place + 1].map { $0.kind != .word } ?? true)
    }
    if tables.isDayFirst { return tables.monthOpeners.contains(before.key) }
    let isOpened = tables.monthOpeners.contains(before.key)
    return isOpened && tokens[place].letters.startsWithCapital
  }

  /// « mars dernier », "last March": the nearest one that way.
  func shiftedMonth(_ month: Int, _ shift: PeriodShift) -> DateMeaning {
    .shiftedMonth(month, shift)
  }

  /// The day behind the name of a month: "17th, 2025", "the 5th".
  func dayBehind(_ month: Int, at start: Int) -> Reading<DateMeaning>? {
    var place = start
    if let mark = next(place), mark.key == Mark.comma || (mark.isJoined && mark.key == Mark.slash) {
      place += 1
    }
    if !tables.isDayFirst, let the = next(place), tables.determiners.contains(the.key) {
      place += 1
    }
    guard let (end, number) = dayNumber(at: place), !goesOn(end) || self[end]?.kind == .hyphen
    else { return nil }
    guard let token = self[place] else { return nil }
    if place > start, self[start]?.key == Mark.comma, !number.isOrdinal { return nil }
    if token.kind == .word, !number.isOrdinal { return nil }
    // « en mars 10 000 personnes », "May 5 million"
    if token.kind == .digits, !number.isOrdinal {
      if let clock = self[end], clock.key == Mark.colon, clock.isJoined { return nil }
      if tables.isDayFirst, self[start - 2] != nil, place == start { return nil }
      if isCounted(end) { return nil }
    }
    if token.kind == .word, !tables.isDayFirst == false { return nil }
    return dated(month, number.day, end: end)
  }

  /// Whether a number that ends at a place counts something: a unit, a magnitude, three more digits.
  func isCounted(_ place: Int) -> Bool {
    guard let token = next(place) else { return false }
    switch token.kind {
    case .digits: return token.byteCount == 3
    case .word:
      if let word = tables.quantities.numbers.word(token) {
        if case .magnitude = word { return true }
      }
      return numerals.isUnitBehind(place, tables)
    case .currency, .symbol: return true
    default: return false
    }
  }
}

extension NumeralReader {
  /// Whether a unit of measurement or money stands at a place.
  func isUnitBehind(_ place: Int, _ tables: TimeTables) -> Bool {
    guard let token = self[place], token.gap != .line else { return false }
    if token.kind == .currency || token.key == Mark.percent { return true }
    if tables.quantities.percents.match(at: place, in: tokens) != nil { return true }
    guard token.kind == .word else { return false }
    return tables.quantities.units.match(
      at: place, in: tokens,
      where: { end, names in
        names.contains { $0.spelling == nil || $0.spelling == passage.text(place..<end) }
      }) != nil || tables.quantities.currencies.match(at: place, in: tokens) != nil
  }
}
