/// Ranges of dates: « du 3 au 6 juin », "between 2019 and 2023", "Monday to Friday".
extension TimeScan {
  /// One end of a range, as it is said.
  private enum End {
    case date(DateMeaning)
    case moment(Moment)
    /// A bare number: a day or an hour.
    case number(Int)
  }

  /// A range with « de », « entre », "from" or "between" before it.
  func range(at start: Int) -> TimeFinding? {
    guard let token = reader[start], token.kind == .word else { return nil }
    let isBetween = tables.ranges.betweens.contains(token.key)
    guard isBetween || tables.ranges.openers.contains(token.key), reader.next(start + 1) != nil
    else {
      return nil
    }
    var place = start + 1
    if reader.isDeterminer(place), !isPeriodWithArticle(place) { place += 1 }
    guard reader.next(place) != nil, let (end, first) = end(at: place) else { return nil }
    guard let joint = joint(at: end, isBetween: isBetween, isOpened: true),
      let (close, second) = self.end(at: joint) ?? articleEnd(at: joint)
    else { return nil }
    return combined(first, second, start..<close, isOpened: true)
  }

  private func isPeriodWithArticle(_ place: Int) -> Bool { reader.determined(at: place) != nil }

  private func articleEnd(at place: Int) -> TimeReader.Reading<End>? {
    guard let token = reader[place - 1], tables.determiners.contains(token.key),
      let (end, date) = reader.determined(at: place - 1)
    else { return nil }
    return (end, .date(date))
  }

  /// A range without such a word: "July 13 to 15", « 2014-2018 », « 10 au 22 août ».
  func range(from moment: Moment, at start: Int, end: Int) -> TimeFinding? {
    guard moment.clockEnd == nil, let date = moment.date, let token = reader.next(end) else {
      return nil
    }
    let isFrench = tables.isDayFirst
    var place = joint(at: end, isBetween: false, isOpened: false)
    if place == nil, isFrench, token.key == Self.a, isMonthOrWeekday(date) {
      place = joint(at: end, isBetween: false, isOpened: true)
    }
    guard let place, let (close, second) = self.end(at: place) else { return nil }
    // "due Friday to a strike": what follows must be of the same kind.
    guard
      let found = combined(
        moment.clock == nil ? .date(date) : .moment(moment), second, start..<close, isOpened: false)
    else {
      return nil
    }
    return found
  }

  private static let a: WordKey = "à"

  private func isMonthOrWeekday(_ date: DateMeaning) -> Bool {
    switch date {
    case .month, .weekday: true
    default: false
    }
  }

  private func end(at start: Int) -> TimeReader.Reading<End>? {
    guard let token = reader[start] else { return nil }
    if token.kind == .digits, token.byteCount == 4, let (end, year) = reader.year(at: start),
      reader.yearFirst(at: start) == nil, reader.numericDate(at: start) == nil || isYear(end + 1),
      !reader.isCounted(end)
    {
      if let mark = reader[end], mark.isJoined, mark.kind == .word {
        return reader.decade(at: start).map { ($0.end, .date($0.value)) }
      }
      return (end, .date(.year(year)))
    }
    if token.kind == .word, let (end, year) = reader.yearInWords(at: start) {
      return (end, .date(.year(year)))
    }
    if token.kind == .digits || token.kind == .word, let (end, moment) = moment(at: start) {
      if let date = moment.date, moment.clock == nil, moment.part == nil {
        return (end, .date(date))
      }
      return (end, .moment(moment))
    }
    guard let (end, number) = reader.dayNumber(at: start),
      !reader.goesOn(end) || reader[end]?.kind == .hyphen,
      !reader.isCounted(end)
    else { return nil }
    return (end, .number(number.day))
  }

  /// Whether the digits behind the hyphen of « 2014-2018 » are a year.
  private func isYear(_ place: Int) -> Bool { reader.year(at: place) != nil }

  // MARK: Both ends together

  private func combined(_ first: End, _ second: End, _ range: Range<Int>, isOpened: Bool)
    -> TimeFinding?
  {
    switch (first, second) {
    case (.date(let a), .date(let b)):
      guard isOpened || isSameKind(a, b) else { return nil }
      return between(filled(a, from: b), sequel(b, to: a), range)
    case (.number(let day), .date(let b)):
      guard case .day(let year, let month?, let other, _) = b, day != other else { return nil }
      // Both days are of one month: a weekday that fits neither year does not part them.
      return between(
        .day(year: year, month: month, day: day, weekday: nil),
        .day(year: year, month: month, day: other, weekday: nil), range)
    case (.date(let a), .number(let day)):
      guard case .day(let year, let month?, let other, _) = a, day > other else { return nil }
      return between(a, .day(year: year, month: month, day: day, weekday: nil), range)
    case (.moment(let a), .moment(let b)):
      guard let dateA = a.date ?? b.date, let clockA = a.clock, let clockB = b.clock else {
        return nil
      }
      return moments(dateA, clockA, b.date ?? dateA, clockB, range)
    case (.date(let a), .moment(let b)):
      guard let clock = b.clock, let date = b.date else { return nil }
      return moments(a, nil, date, clock, range)
    case (.moment(let a), .date(let b)):
      guard let clock = a.clock, let date = a.date else { return nil }
      return moments(date, clock, b, nil, range)
    default: return nil
    }
  }

  private func isSameKind(_ a: DateMeaning, _ b: DateMeaning) -> Bool {
    switch (a, b) {
    case (.year(let first), .year(let second)): return second > first
    case (.month, .month), (.years, .years), (.yearPart, .yearPart), (.edge, .edge): return true
    case (.month, .year), (.year, .month), (.year, .now): return true
    case (.weekday, .weekday): return true
    default: return TimeScan.isDay(a) && TimeScan.isDay(b)
    }
  }

  /// The start with what only the end says: the year, the month.
  private func filled(_ a: DateMeaning, from b: DateMeaning) -> DateMeaning {
    switch (a, b) {
    case (.day(nil, let month?, let day, _), .day(let year?, let otherMonth?, let otherDay, _)):
      let isBefore = (month, day) <= (otherMonth, otherDay)
      return .day(year: isBefore ? year : year - 1, month: month, day: day, weekday: nil)
    case (.day(_, nil, let day, _), .day(let year, let month?, _, _)):
      return .day(year: year, month: month, day: day, weekday: nil)
    case (.month(nil, let month), .month(let year?, let other)):
      return .month(year: month <= other ? year : year - 1, month: month)
    case (.month(nil, let month), .day(let year?, let other?, _, _)):
      return .month(year: month <= other ? year : year - 1, month: month)
    case (.weekday(let day, nil), .day(let year, let month?, let other, _)):
      return .offset(
        .day, count: -1, from: .day(year: year, month: month, day: other, weekday: day))
    case (.yearPart(let part, nil), .yearPart(_, let year?)): return .yearPart(part, year: year)
    case (.edge(let edge, let inner), .edge(_, let other)):
      return .edge(edge, filled(inner, from: other))
    case (.edge(let edge, let inner), _): return .edge(edge, filled(inner, from: b))
    case (_, .edge(_, let inner)): return filled(a, from: inner)
    default: return a
    }
  }

  /// The end with what only the start says.
  private func sequel(_ b: DateMeaning, to a: DateMeaning) -> DateMeaning {
    switch (a, b) {
    case (.day(let year?, let month?, let day, _), .day(nil, let otherMonth?, let otherDay, _)):
      let isAfter = (otherMonth, otherDay) >= (month, day)
      return .day(year: isAfter ? year : year + 1, month: otherMonth, day: otherDay, weekday: nil)
    case (.month(let year?, let month), .month(nil, let other)):
      return .month(year: other >= month ? year : year + 1, month: other)
    default: return b
    }
  }

  func range(_ range: Range<Int>, _ a: DateMeaning, _ b: DateMeaning) -> TimeFinding? {
    between(a, b, range)
  }

  private func between(_ a: DateMeaning, _ b: DateMeaning, _ range: Range<Int>) -> TimeFinding? {
    let tense = tense(around: range)
    let start = resolver.period(a, tense)
    var end = resolver.period(b, tense)
    // « de lundi à vendredi », « de novembre à février »: the end comes after the start.
    if let first = start?.first, let last = end?.last, last < first {
      switch b {
      case .weekday: end = end?.first?.adding(days: 7).map { .day($0) }
      case .month(nil, let month):
        end = .month(year: first.year + (month < first.month ? 1 : 0), month: month)
      case .day(nil, let month?, let day, _):
        end = CalendarDay(year: first.year + 1, month: month, day: day).map { .day($0) }
      default: break
      }
    }
    var finding = TimeFinding(
      range: range, type: .dateRange, rule: .period, value: nil,
      reason: "A stretch of time told by its two ends.")
    if let start, let end {
      finding.value = start.text
      finding.upper = end.upper ?? end.text
      finding.interval = start.text + "/" + (end.upper ?? end.text)
    }
    return finding
  }

  private func moments(
    _ a: DateMeaning, _ clockA: ClockTime?, _ b: DateMeaning, _ clockB: ClockTime?,
    _ range: Range<Int>
  ) -> TimeFinding? {
    let tense = tense(around: range)
    var finding = TimeFinding(
      range: range, type: .dateTimeRange, rule: .period, value: nil,
      reason: "A stretch of time told by its two ends.")
    if let start = resolver.period(filled(a, from: b), tense),
      let end = resolver.period(sequel(b, to: a), tense)
    {
      finding.value = start.text + (clockA.map { "T" + $0.text(withSeconds: false) } ?? "")
      finding.upper = end.text + (clockB.map { "T" + $0.text(withSeconds: false) } ?? "")
      finding.interval = (finding.value ?? "") + "/" + (finding.upper ?? "")
    }
    return finding
  }
}
