/// What words say about a time, before it is known when they were written.
struct Moment: Sendable {
  var date: DateMeaning?
  var clock: ClockTime?
  /// The end of a span of hours: « de 14h à 16h ».
  var clockEnd: ClockTime?
  var part: DayPart?

  /// Whether it says nothing.
  var isEmpty: Bool { date == nil && clock == nil && part == nil }
}

/// A period of the calendar as words name it.
indirect enum DateMeaning: Sendable {
  /// « 17 juillet 2025 », « le 17 », « vendredi 15 ».
  case day(year: Int?, month: Int?, day: Int, weekday: Int?)
  case month(year: Int?, month: Int)
  case year(Int)
  /// Years that have a name together: a decade, a century.
  case years(first: Int, last: Int)
  case season(Season, year: Int?)
  /// « mars dernier », "next March".
  case shiftedMonth(Int, PeriodShift)
  /// « l’été dernier », "this winter".
  case shiftedSeason(Season, PeriodShift)
  /// A quarter (1 to 4) or half (5, 6) of a year.
  case yearPart(Int, year: Int?)
  case week(Int, year: Int?)
  /// A day of the week, nearest to now, or where the shift says.
  case weekday(Int, PeriodShift?)
  /// A day counted from today.
  case relativeDay(Int)
  /// A unit of time counted from the present one: « la semaine dernière ».
  case period(PeriodUnit, Int)
  /// A stretch of time up to now or from now: "the past five years"; without a count, a vague one.
  case stretch(PeriodUnit, count: Int?, isPast: Bool)
  /// A moment so far from now, or from another: "two years ago", « trois jours avant Noël ».
  case offset(PeriodUnit, count: Int?, from: DateMeaning?)
  /// "two years later": counted from what was told last, or from now.
  case narrative(PeriodUnit, count: Int?)
  /// A period seen from what was told last, or from now: « l’année suivante ».
  case told(DateMeaning)
  /// The nth unit or weekday of a period; counted from its end when negative.
  case part(Int, unit: PeriodUnit, of: DateMeaning)
  case nthWeekday(Int, weekday: Int, of: DateMeaning)
  /// A day of a week that is named: « mardi de la semaine prochaine ».
  case dayOfWeek(Int, of: DateMeaning)
  case holiday(Holiday, year: Int?, PeriodShift?)
  case edge(PeriodEdge, DateMeaning)
  /// The week in which a day lies.
  case weekOf(DateMeaning)
  case now
  /// A time that only a reader of the whole text could tell.
  case unknown
}

/// A time of day.
struct ClockTime: Hashable, Sendable {
  var hour: Int
  var minute: Int = 0
  var second: Int?
  /// Whether it may be meant in the afternoon as well: "at 6".
  var isTwelveHour = false
  /// The offset of its zone in ISO 8601: `Z`, `+01:00`.
  var zone: String?

  /// `18:30` or `18:30:05`, with the zone.
  func text(withSeconds: Bool) -> String {
    var text = TimeDigits.two(hour) + ":" + TimeDigits.two(minute)
    if let second { text += ":" + TimeDigits.two(second) } else if withSeconds { text += ":00" }
    return text + (zone ?? "")
  }

  /// The same time in the afternoon, when it can be meant there.
  var inAfternoon: ClockTime {
    guard isTwelveHour, hour < 12 else { return self }
    var later = self
    later.hour += 12
    later.isTwelveHour = false
    return later
  }
}

/// A day of the year that has a name.
enum Holiday: Hashable, Sendable {
  /// The same day every year.
  case fixed(month: Int, day: Int)
  /// So many days from Easter Sunday.
  case easter(Int)
  /// The nth weekday of a month, counted from the end when negative, and days from it.
  case nth(Int, weekday: Int, month: Int, plus: Int)

  /// The name of a line in a table: `12-25`, `easter +39`, `4 thursday 11 +1` as `nth 4 4 11 1`.
  init?(name: String) {
    let words = name.split(separator: " ")
    let values = words.compactMap { Int($0) }
    if words.first == "easter", values.count == 1 {
      self = .easter(values[0])
    } else if words.first == "nth", values.count == 4 {
      self = .nth(values[0], weekday: values[1], month: values[2], plus: values[3])
    } else {
      let parts = name.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      self = .fixed(month: parts[0], day: parts[1])
    }
  }

  /// The day in a year.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .easter(let days): return CalendarDay.easter(year)?.adding(days: days)
    case .nth(let count, let weekday, let month, let plus):
      guard let first = CalendarDay(year: year, month: month, day: 1),
        let last = CalendarDay(
          year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
      else { return nil }
      return TimeResolver.nth(count, weekday: weekday, from: first, to: last)?.adding(days: plus)
    }
  }
}

/// Numbers as dates write them.
enum TimeDigits {
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func year(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
