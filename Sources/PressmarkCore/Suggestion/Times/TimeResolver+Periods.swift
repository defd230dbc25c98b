/// Periods that are counted from now, and parts of periods.
extension TimeResolver {
  /// The unit of time so many units from the present one.
  func period(_ unit: PeriodUnit, _ offset: Int) -> CalendarPeriod? {
    guard let today = reference?.day, abs(offset) < 10_000 else { return nil }
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return today.adding(days: offset).map { .day($0) }
    case .week: return today.adding(days: offset * 7).flatMap { .week($0) }
    case .weekend: return today.adding(days: offset * 7).flatMap { .weekend($0) }
    case .fortnight:
      guard let first = today.adding(days: offset * 14), let last = first.adding(days: 13) else {
        return nil
      }
      return CalendarPeriod(text: first.iso8601, first: first, last: last, isRange: true)
    case .month:
      return today.adding(months: offset).flatMap { .month(year: $0.year, month: $0.month) }
    case .quarter, .half:
      let length = unit.months ?? 3
      return today.adding(months: offset * length).flatMap {
        .yearPart(($0.month - 1) / length + (unit == .half ? 5 : 1), year: $0.year)
      }
    case .year: return .year(today.year + offset)
    case .decade:
      return .years((today.year / 10 + offset) * 10, (today.year / 10 + offset) * 10 + 9)
    case .century:
      let start = (today.year / 100 + offset) * 100
      return .years(start, start + 99)
    }
  }

  /// "the past five years": up to today, or from today.
  func stretch(_ unit: PeriodUnit, _ count: Int?, _ isPast: Bool) -> CalendarPeriod? {
    guard let reference else { return nil }
    let today = reference.day
    guard let count else {
      let end = unit.months == 1 ? CalendarPeriod.month(today) : today.iso8601
      return isPast
        ? CalendarPeriod(text: "..", upper: end, last: today, isRange: true)
        : CalendarPeriod(text: end, upper: "..", first: today, isRange: true)
    }
    guard count < 100_000 else { return nil }
    if unit.isClock {
      guard let other = moment(unit, isPast ? -count : count), let now = moment(unit, 0) else {
        return nil
      }
      return CalendarPeriod(
        text: isPast ? other : now, upper: isPast ? now : other, isRange: true, hasClock: true)
    }
    let signed = isPast ? -count : count
    let other: CalendarDay?
    if let months = unit.months {
      other = today.adding(months: signed * months)
    } else {
      other = today.adding(days: signed * (unit.days ?? 1))
    }
    guard let other else { return nil }
    let ends = isPast ? (other, today) : (today, other)
    return CalendarPeriod(
      text: ends.0.iso8601, upper: ends.1.iso8601, first: ends.0, last: ends.1, isRange: true)
  }

  /// "two years ago", « dans trois jours », « deux semaines après Noël ».
  ///
  /// Years are counted to the year and months to the month, unless the origin is a day.
  func offset(
    _ unit: PeriodUnit, _ count: Int?, _ origin: DateMeaning?, _ tense: Tense
  ) -> CalendarPeriod? {
    guard let count else {
      guard origin == nil, let today = reference?.day else { return nil }
      return CalendarPeriod(
        text: "..", upper: unit == .month ? CalendarPeriod.month(today) : today.iso8601,
        last: today, isRange: true)
    }
    guard abs(count) < 100_000 else { return nil }
    if unit.isClock {
      return origin == nil
        ? moment(unit, count).map { CalendarPeriod(text: $0, hasClock: true) } : nil
    }
    let start = origin == nil ? reference?.day : period(origin ?? .now, tense)?.first
    guard let start else { return nil }
    if let months = unit.months {
      guard let day = start.adding(months: months * count) else { return nil }
      if origin != nil { return .day(day) }
      return months >= 12 ? .year(day.year) : .month(year: day.year, month: day.month)
    }
    return start.adding(days: count * (unit.days ?? 1)).map { .day($0) }
  }

  /// A moment so many hours, minutes or seconds from now; `nil` when only the day is known.
  private func moment(_ unit: PeriodUnit, _ count: Int) -> String? {
    guard let reference, reference.hasTime, let seconds = unit.seconds else { return nil }
    let total = reference.secondOfDay + count * seconds
    let days = (total - ((total % 86_400) + 86_400) % 86_400) / 86_400
    guard let day = reference.day.adding(days: days) else { return nil }
    let rest = total - days * 86_400
    let clock = ClockTime(
      hour: rest / 3600, minute: rest % 3600 / 60, second: rest % 60 == 0 ? nil : rest % 60)
    return day.iso8601 + "T" + clock.text(withSeconds: false)
  }

  /// A season, told by its sign in ISO-TimeML; its months are those of meteorology.
  func season(_ season: Season, year: Int?) -> CalendarPeriod? {
    guard let year else { return CalendarPeriod(text: "XXXX-" + season.rawValue, isRange: true) }
    guard var months = CalendarPeriod.months(3, from: year, season.month) else { return nil }
    months.text = TimeDigits.year(year) + "-" + season.rawValue
    return months
  }

  /// Months that come every year: the last ones that are over, the next ones to start, or those of this year.
  func shifted(_ month: Int, length: Int, _ shift: PeriodShift) -> CalendarPeriod? {
    guard let today = reference?.day else { return nil }
    let candidates = (-1...1).compactMap {
      CalendarPeriod.months(length, from: today.year + $0, month)
    }
    switch shift {
    case .last: return candidates.last { ($0.last ?? today) < today }
    case .next: return candidates.first { ($0.first ?? today) > today }
    case .this:
      return candidates.first {
        $0.first.map { $0 <= today } ?? false && $0.last.map { $0 >= today } ?? false
      }
        ?? CalendarPeriod.months(length, from: today.year, month)
    }
  }

  /// A quarter or half without its year: of the year that makes it nearest.
  func yearPart(_ part: Int, _ tense: Tense) -> CalendarPeriod? {
    guard let today = reference?.day else { return nil }
    let candidates = (-1...1).compactMap {
      CalendarPeriod.yearPart(part, year: today.year + $0)
    }
    let now = today.dayNumber
    let fitting = candidates.filter {
      guard let first = $0.first, let last = $0.last else { return false }
      switch tense {
      case .past: return first <= today
      case .future: return last >= today
      case .unknown: return true
      }
    }
    return fitting.min {
      abs(($0.first?.dayNumber ?? 0) - now) < abs(($1.first?.dayNumber ?? 0) - now)
    }
  }

  /// « la première semaine de mai », "the last day of October", « le deuxième trimestre de l’année ».
  func part(_ number: Int, _ unit: PeriodUnit, of whole: CalendarPeriod) -> CalendarPeriod? {
    guard let first = whole.first, let last = whole.last, number != 0, abs(number) < 400 else {
      return nil
    }
    switch unit {
    case .day:
      return (number > 0 ? first.adding(days: number - 1) : last.adding(days: number + 1))
        .flatMap { $0 >= first && $0 <= last ? .day($0) : nil }
    case .week:
      // The weeks whose Thursday lies in the period, as ISO 8601 counts those of a year.
      return Self.nth(number, weekday: 4, from: first, to: last).flatMap { .week($0) }
    case .weekend:
      return Self.nth(number, weekday: 6, from: first, to: last).flatMap { .weekend($0) }
    case .quarter where (1...4).contains(number): return .yearPart(number, year: first.year)
    case .half where (1...2).contains(number): return .yearPart(number + 4, year: first.year)
    case .fortnight where (1...2).contains(number):
      guard let middle = first.adding(days: 14) else { return nil }
      let ends = number == 1 ? (first, middle) : (middle, last)
      return CalendarPeriod(
        text: ends.0.iso8601, upper: ends.1.iso8601, first: ends.0, last: ends.1, isRange: true)
    case .month:
      return (number > 0 ? first.adding(months: number - 1) : last.adding(months: number + 1))
        .flatMap { .month(year: $0.year, month: $0.month) }
    case .year: return .year(number > 0 ? first.year + number - 1 : last.year + number + 1)
    case .decade where number > 0:
      return .years(first.year + (number - 1) * 10, first.year + number * 10 - 1)
    default: return nil
    }
  }

  /// The start, middle or end of a period.
  ///
  /// A third of it: the first ten days of a month, the first four months of a year. The value stays
  /// that of the whole, which is what is said; the days are narrower.
  func edge(_ edge: PeriodEdge, of whole: CalendarPeriod) -> CalendarPeriod {
    guard let first = whole.first, let last = whole.last, last > first else { return whole }
    var part = whole
    part.isRange = true
    let length = last.dayNumber - first.dayNumber + 1
    let isYear = length >= 365 && first.day == 1 && first.month == 1
    switch edge {
    case .start:
      part.last =
        isYear ? first.adding(months: 4)?.adding(days: -1) : first.adding(days: length / 3 - 1)
    case .mid:
      part.first = isYear ? first.adding(months: 4) : first.adding(days: length / 3)
      part.last =
        isYear ? first.adding(months: 8)?.adding(days: -1) : last.adding(days: -(length / 3))
    case .end:
      part.first = isYear ? first.adding(months: 8) : last.adding(days: 1 - length / 3)
    }
    if length < 6 { (part.first, part.last) = (first, last) }
    return part
  }
}
