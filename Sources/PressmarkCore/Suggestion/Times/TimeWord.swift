/// What a word says about time.
enum TimeWord: Hashable, Sendable {
  /// A month, 1 to 12; whether the word means other things at least as often (« sept », "may").
  case month(Int, isWeak: Bool)
  /// A day of the week, 1 for Monday; whether the word means other things as often ("sun").
  case weekday(Int, isWeak: Bool)
  /// A day counted from today: « hier » is -1.
  case day(Int)
  /// A day counted from what was told last: « lendemain » is 1.
  case toldDay(Int)
  /// « maintenant », "now".
  case now
  /// A part of the day: « matin », "tonight".
  case part(DayPart)
  /// A part of today: "tonight" is 0, of another day counted from today.
  case partOfDay(Int, DayPart)
  /// A time of day with a name, in minutes: « midi ».
  case clock(Int)
  /// A unit of time: « semaine ».
  case unit(PeriodUnit)
  case season(Season)
  /// The start, middle or end of something: « début », "late".
  case edge(PeriodEdge)
  /// « prochain », "next", « dernier », "last".
  case shift(PeriodShift)
  /// A decade by its tens: "nineties" is 90.
  case decade(Int)
  /// A quarter (1 to 4) or a half (5, 6) of a year in a sign: Q3, T1, H2.
  case yearPart(Int)
  /// An adverb or adjective of repetition, with its period: "annually" is P1Y.
  case frequency(String)

  /// The name of a line in a language's table: `month 7`, `day -1`.
  init?(name: String) {
    let words = name.split(separator: " ").map(String.init)
    let value = words.count > 1 ? Int(words[1]) : nil
    let first = words.first ?? ""
    let second = words.count > 1 ? words[1] : ""
    switch (first, value) {
    case ("month", let value?): self = .month(value, isWeak: false)
    case ("month?", let value?): self = .month(value, isWeak: true)
    case ("weekday", let value?): self = .weekday(value, isWeak: false)
    case ("weekday?", let value?): self = .weekday(value, isWeak: true)
    case ("day", let value?) where words.count == 3:
      guard let part = DayPart(rawValue: words[2]) else { return nil }
      self = .partOfDay(value, part)
    case ("day", let value?): self = .day(value)
    case ("told", let value?): self = .toldDay(value)
    case ("now", nil): self = .now
    case ("clock", let value?): self = .clock(value)
    case ("decade", let value?): self = .decade(value)
    case ("yearpart", let value?): self = .yearPart(value)
    case ("frequency", nil): self = .frequency(second)
    case ("part", nil):
      guard let part = DayPart(rawValue: second) else { return nil }
      self = .part(part)
    case ("unit", nil):
      guard let unit = PeriodUnit(rawValue: second) else { return nil }
      self = .unit(unit)
    case ("season", nil):
      guard let season = Season(rawValue: second) else { return nil }
      self = .season(season)
    case ("edge", nil):
      guard let edge = PeriodEdge(rawValue: second) else { return nil }
      self = .edge(edge)
    case ("shift", nil):
      guard let shift = PeriodShift(rawValue: second) else { return nil }
      self = .shift(shift)
    default: return nil
    }
  }
}

/// A part of the day, by its sign in ISO-TimeML (ISO 24617-1).
enum DayPart: String, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
}

/// A season of the north, by its sign in ISO-TimeML.
enum Season: String, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// Its first month.
  var month: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}

/// The start, the middle or the end of a period.
enum PeriodEdge: String, Sendable {
  case start, mid, end
}

/// Where a period lies, seen from now.
enum PeriodShift: String, Sendable {
  case last, this, next

  /// The number of periods from the present one.
  var offset: Int {
    switch self {
    case .last: -1
    case .this: 0
    case .next: 1
    }
  }
}

/// A unit of time.
enum PeriodUnit: String, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, half, year, decade
  case century

  /// Whether it is shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// How long it is in months, when it is a number of them.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: nil
    }
  }

  /// How long it is in days, when it is a number of them.
  var days: Int? {
    switch self {
    case .day: 1
    case .week, .weekend: 7
    case .fortnight: 14
    default: nil
    }
  }

  /// How long it is in seconds, when it is shorter than a day.
  var seconds: Int? {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    default: nil
    }
  }

  /// As an ISO 8601 duration of so many of them.
  func duration(_ count: Int) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .weekend: "P\(count)WE"
    case .week: "P\(count)W"
    case .fortnight: "P\(count * 2)W"
    case .month: "P\(count)M"
    case .quarter: "P\(count * 3)M"
    case .half: "P\(count * 6)M"
    case .year: "P\(count)Y"
    case .decade: "P\(count * 10)Y"
    case .century: "P\(count * 100)Y"
    }
  }
}
