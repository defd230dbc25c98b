/// A period of the calendar with its value in ISO 8601.
struct CalendarPeriod: Hashable, Sendable {
  /// The value at the precision said: `2025-07-17`, `2025-07`, `2019-W32`, `XXXX-05-09`.
  var text: String
  /// The end of a stretch whose both ends are values.
  var upper: String?
  /// The first and the last day, where they are known.
  var first: CalendarDay?
  var last: CalendarDay?
  /// Whether it is named as a stretch of time rather than as a date.
  var isRange = false
  /// A moment of the clock inside it: « il y a deux heures ».
  var hasClock = false

  /// ISO 8601 for a claim: an interval where the value gives only a start.
  var interval: String {
    if let upper { return text + "/" + upper }
    guard isRange, let first, let last, !text.contains("W") else { return text }
    if first.day == 1, last.day == CalendarDay.length(ofMonth: last.month, year: last.year) {
      if first.month == 1, last.month == 12 {
        return TimeDigits.year(first.year) + "/" + TimeDigits.year(last.year)
      }
      return Self.month(first) + "/" + Self.month(last)
    }
    return first.iso8601 + "/" + last.iso8601
  }

  static func day(_ day: CalendarDay) -> CalendarPeriod {
    CalendarPeriod(text: day.iso8601, first: day, last: day)
  }

  /// A month.
  static func month(year: Int, month: Int) -> CalendarPeriod? {
    months(1, from: year, month)
  }

  /// A year.
  static func year(_ year: Int) -> CalendarPeriod? {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    return CalendarPeriod(text: TimeDigits.year(year), first: first, last: last)
  }

  /// Years that have a name together: their first year is the value.
  static func years(_ start: Int, _ end: Int) -> CalendarPeriod? {
    guard let first = CalendarDay(year: start, month: 1, day: 1),
      let last = CalendarDay(year: end, month: 12, day: 31)
    else { return nil }
    return CalendarPeriod(
      text: TimeDigits.year(start), first: first, last: last, isRange: true)
  }

  /// Months in a row: the value is the first of them.
  static func months(_ count: Int, from year: Int, _ month: Int) -> CalendarPeriod? {
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = first.adding(months: count)?.adding(days: -1)
    else { return nil }
    return CalendarPeriod(
      text: Self.month(first), first: first, last: last, isRange: count > 1)
  }

  /// A quarter (1 to 4) or a half (5, 6) of a year.
  ///
  /// A half is told by the year whose start it is, or by its first month.
  static func yearPart(_ part: Int, year: Int) -> CalendarPeriod? {
    guard (1...6).contains(part) else { return nil }
    if part <= 4 { return months(3, from: year, part * 3 - 2) }
    guard var half = months(6, from: year, part == 5 ? 1 : 7) else { return nil }
    if part == 5 { half.text = TimeDigits.year(year) }
    return half
  }

  /// A week of ISO 8601.
  static func week(_ day: CalendarDay) -> CalendarPeriod? {
    guard let monday = day.adding(days: 1 - day.weekday), let sunday = monday.adding(days: 6)
    else { return nil }
    let week = day.isoWeek
    return CalendarPeriod(
      text: TimeDigits.year(week.year) + "-W" + TimeDigits.two(week.week), first: monday,
      last: sunday, isRange: true)
  }

  /// The Saturday and Sunday of a week.
  static func weekend(_ day: CalendarDay) -> CalendarPeriod? {
    guard var week = week(day), let saturday = week.first?.adding(days: 5) else { return nil }
    week.text += "-WE"
    week.first = saturday
    return week
  }

  static func month(_ day: CalendarDay) -> String {
    TimeDigits.year(day.year) + "-" + TimeDigits.two(day.month)
  }
}
