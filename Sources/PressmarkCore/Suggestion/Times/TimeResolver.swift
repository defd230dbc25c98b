/// Tells which day or period words mean, seen from the day they were published.
struct TimeResolver: Sendable {
  /// The moment that relative expressions start from.
  let reference: ReferenceMoment?
  /// Whether "next Friday" is the one of the week that follows, as in English; in French « vendredi
  /// prochain » is the next one to come.
  let nextIsInNextWeek: Bool

  /// Which way the sentence looks.
  enum Tense: Sendable {
    case past, future, unknown
  }

  private var today: CalendarDay? { reference?.day }

  /// The period that is meant; `nil` where it cannot be known.
  func period(_ meaning: DateMeaning, _ tense: Tense = .unknown) -> CalendarPeriod? {
    switch meaning {
    case .day(let year, let month, let day, let weekday):
      return self.day(year: year, month: month, day: day, weekday: weekday, tense)
    case .month(let year, let month):
      if let year { return .month(year: year, month: month) }
      guard let today else { return CalendarPeriod(text: "XXXX-" + TimeDigits.two(month)) }
      guard let year = nearestYear(tense, { CalendarDay(year: $0, month: month, day: 15) })
      else { return nil }
      // In the month itself, it is this one.
      return .month(year: month == today.month ? today.year : year, month: month)
    case .year(let year): return .year(year)
    case .years(let first, let last): return .years(first, last)
    case .season(let season, let year): return self.season(season, year: year)
    case .shiftedMonth(let month, let shift): return shifted(month, length: 1, shift)
    case .shiftedSeason(let season, let shift):
      return shifted(season.month, length: 3, shift)?.first.flatMap {
        self.season(season, year: $0.year)
      }
    case .yearPart(let part, let year):
      if let year { return .yearPart(part, year: year) }
      return yearPart(part, tense)
    case .week(let week, let year):
      return (year ?? today?.year).flatMap { CalendarDay.monday(ofWeek: week, year: $0) }
        .flatMap { .week($0) }
    case .weekday(let weekday, let shift): return self.weekday(weekday, shift, tense)
    case .relativeDay(let days): return today?.adding(days: days).map { .day($0) }
    case .period(let unit, let offset): return self.period(unit, offset)
    case .stretch(let unit, let count, let isPast): return stretch(unit, count, isPast)
    case .offset(let unit, let count, let origin): return offset(unit, count, origin, tense)
    case .told(let inner): return period(inner, tense)
    case .narrative(let unit, let count): return offset(unit, count, nil, tense)
    case .part(let number, let unit, let whole):
      return period(whole, tense).flatMap { part(number, unit, of: $0) }
    case .nthWeekday(let number, let weekday, let whole):
      guard let whole = period(whole, tense), let first = whole.first, let last = whole.last
      else { return nil }
      return Self.nth(number, weekday: weekday, from: first, to: last).map { .day($0) }
    case .dayOfWeek(let weekday, let week):
      return period(week, tense)?.first?.adding(days: weekday - 1).map { .day($0) }
    case .holiday(let holiday, let year, let shift):
      return self.holiday(holiday, year: year, shift, tense)
    case .edge(let edge, let whole): return period(whole, tense).map { self.edge(edge, of: $0) }
    case .weekOf(let day): return period(day, tense)?.first.flatMap { .week($0) }
    case .now: return today.map { .day($0) }
    case .unknown: return nil
    }
  }

  // MARK: Days

  private func day(
    year: Int?, month: Int?, day: Int, weekday: Int?, _ tense: Tense
  ) -> CalendarPeriod? {
    if let year, let month {
      return CalendarDay(year: year, month: month, day: day).map { .day($0) }
    }
    let dayText = TimeDigits.two(day)
    if let month {
      guard today != nil else {
        guard CalendarDay(year: 2000, month: month, day: day) != nil else { return nil }
        return CalendarPeriod(text: "XXXX-" + TimeDigits.two(month) + "-" + dayText)
      }
      return nearestYear(
        tense,
        {
          CalendarDay(year: $0, month: month, day: day).flatMap {
            weekday == nil || $0.weekday == weekday ? $0 : nil
          }
        }
      ).flatMap { CalendarDay(year: $0, month: month, day: day) }.map { .day($0) }
        // A day that never falls on its weekday is one that was miscounted: the date is believed.
        ?? (weekday == nil ? nil : self.day(year: nil, month: month, day: day, weekday: nil, tense))
    }
    guard let today else { return CalendarPeriod(text: "XXXX-XX-" + dayText) }
    let months = (-12...12).compactMap { count -> CalendarDay? in
      guard
        let first = CalendarDay(year: today.year, month: today.month, day: 1)?
          .adding(months: count),
        let found = CalendarDay(year: first.year, month: first.month, day: day),
        weekday == nil || found.weekday == weekday
      else { return nil }
      return found
    }
    return nearest(of: months, tense).map { .day($0) }
  }

  /// The nearest day that looks where the sentence looks; of two equally near ones the past one.
  private func nearest(of days: [CalendarDay], _ tense: Tense) -> CalendarDay? {
    guard let today else { return nil }
    let now = today.dayNumber
    let fitting = days.filter {
      switch tense {
      case .past: $0.dayNumber <= now
      case .future: $0.dayNumber >= now
      case .unknown: true
      }
    }
    return fitting.min {
      (abs($0.dayNumber - now), $0.dayNumber) < (abs($1.dayNumber - now), $1.dayNumber)
    }
  }

  private func nearestYear(_ tense: Tense, _ day: (Int) -> CalendarDay?) -> Int? {
    guard let today else { return nil }
    return nearest(of: (today.year - 8...today.year + 8).compactMap(day), tense)?.year
  }

  private func weekday(_ weekday: Int, _ shift: PeriodShift?, _ tense: Tense) -> CalendarPeriod? {
    guard let today else {
      return shift == nil || shift == .this ? CalendarPeriod(text: "XXXX-WXX-\(weekday)") : nil
    }
    let ahead = (weekday - today.weekday + 7) % 7
    let days: Int
    switch (shift, tense) {
    case (.last, _): days = ahead - 7
    case (.next, _):
      days = nextIsInNextWeek ? weekday - today.weekday + 7 : (ahead == 0 ? 7 : ahead)
    case (.this, _): days = weekday - today.weekday
    case (nil, .past): days = ahead == 0 ? 0 : ahead - 7
    case (nil, .future): days = ahead == 0 ? 7 : ahead
    case (nil, .unknown): days = ahead > 3 ? ahead - 7 : ahead
    }
    return today.adding(days: days).map { .day($0) }
  }

  private func holiday(
    _ holiday: Holiday, year: Int?, _ shift: PeriodShift?, _ tense: Tense
  ) -> CalendarPeriod? {
    if let year { return holiday.day(in: year).map { .day($0) } }
    guard let today else {
      if case .fixed(let month, let day) = holiday {
        return CalendarPeriod(text: "XXXX-" + TimeDigits.two(month) + "-" + TimeDigits.two(day))
      }
      return nil
    }
    let days = (today.year - 1...today.year + 1).compactMap { holiday.day(in: $0) }
    switch shift {
    case .last: return days.last { $0 < today }.map { .day($0) }
    case .next: return days.first { $0 > today }.map { .day($0) }
    case .this: return holiday.day(in: today.year).map { .day($0) }
    case nil: return nearest(of: days, tense).map { .day($0) }
    }
  }

  /// The nth weekday between two days, counted from the end when negative.
  static func nth(
    _ count: Int, weekday: Int, from first: CalendarDay, to last: CalendarDay
  ) -> CalendarDay? {
    guard count != 0, abs(count) <= 60 else { return nil }
    let found: CalendarDay?
    if count > 0 {
      found = first.adding(days: (weekday - first.weekday + 7) % 7 + (count - 1) * 7)
    } else {
      found = last.adding(days: -((last.weekday - weekday + 7) % 7) + (count + 1) * 7)
    }
    guard let found, found >= first, found <= last else { return nil }
    return found
  }
}
