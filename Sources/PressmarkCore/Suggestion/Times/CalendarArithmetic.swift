/// Counting days, weeks and months of the Gregorian calendar.
///
/// Days are numbered as in Howard Hinnant's "chrono-compatible low-level date algorithms"
/// (`days_from_civil`, public domain); weeks are those of ISO 8601.
extension CalendarDay {
  /// The number of days since 1970-01-01.
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with a number; `nil` outside the years 1 to 9999.
  init?(dayNumber: Int) {
    guard (-800_000...3_000_000).contains(dayNumber) else { return nil }
    let days = dayNumber + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// The day of the week, from 1 for Monday to 7 for Sunday.
  var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// The day so many days later; `nil` outside the years 1 to 9999.
  func adding(days: Int) -> CalendarDay? {
    guard (-4_000_000...4_000_000).contains(days) else { return nil }
    return CalendarDay(dayNumber: dayNumber + days)
  }

  /// The same day of the month so many months later, or the last one of a shorter month.
  func adding(months: Int) -> CalendarDay? {
    guard (-120_000...120_000).contains(months) else { return nil }
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let month = count % 12 + 1
    return CalendarDay(
      year: count / 12, month: month,
      day: min(day, Self.length(ofMonth: month, year: count / 12)))
  }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The week of ISO 8601 that the day lies in: the week belongs to the year of its Thursday.
  var isoWeek: (year: Int, week: Int) {
    guard let thursday = adding(days: 4 - weekday),
      let first = CalendarDay(year: thursday.year, month: 1, day: 1)
    else { return (year, 1) }
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The Monday of a week of ISO 8601; `nil` when the year has no such week.
  static func monday(ofWeek week: Int, year: Int) -> CalendarDay? {
    guard (1...53).contains(week), let fourth = CalendarDay(year: year, month: 1, day: 4),
      let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7),
      monday.isoWeek == (year, week)
    else { return nil }
    return monday
  }

  /// Easter Sunday of a year, after Meeus, "Astronomical Algorithms", chapter 8.
  static func easter(_ year: Int) -> CalendarDay? {
    guard (1583...9999).contains(year) else { return nil }
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
