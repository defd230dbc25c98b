/// What a time means, which way its sentence looks, and why it is suggested.
extension TimeScan {
  /// A moment as it was understood, with its value.
  func finding(_ moment: Moment, _ range: Range<Int>) -> TimeFinding? {
    guard let date = moment.date else { return timeOfDay(moment, range) }
    let tense = needsTense(date) ? tense(around: range) : .unknown
    let period = isNarrative(date, range, tense) ? nil : resolver.period(date, tense)
    // "an hour later" in an article of which the day alone is known is no time that could be told.
    if period == nil, isOfClock(date), resolver.reference?.hasTime == false { return nil }
    if case .now = date, moment.clock == nil, moment.part == nil { return nil }
    var found = TimeFinding(
      range: range, type: .date, rule: rule(date), value: period?.text,
      reason: reason(date, period, tense))
    if let clock = clock(moment) {
      found.type = moment.clockEnd == nil ? .dateTime : .dateTimeRange
      found.value = period.map { $0.text + "T" + clock.text(withSeconds: false) }
      found.upper = period.flatMap { period in
        moment.clockEnd.map { period.text + "T" + $0.inPart(moment.part).text(withSeconds: false) }
      }
    } else if moment.part != nil {
      // ISO 8601 has no parts of the day: the day is what can be told.
      found.type = .dateTimeRange
    } else {
      found.upper = period?.upper
      found.interval = period?.interval
      let isRange = period?.isRange ?? isStretch(date)
      if period?.hasClock ?? false {
        found.type = isRange ? .dateTimeRange : .dateTime
      } else if isRange {
        found.type = .dateRange
      }
      if case .now = date { found.type = .dateTime }
    }
    if let upper = found.upper, found.interval == nil {
      found.interval = (found.value ?? "") + "/" + upper
    }
    found.isMinor = isMinor(moment, date, found)
    addDirection(&found)
    return found
  }

  private func isOfClock(_ date: DateMeaning) -> Bool {
    switch date {
    case .offset(let unit, _, _), .stretch(let unit, _, _), .narrative(let unit, _): unit.isClock
    default: false
    }
  }

  /// « deux jours plus tard »: counted from what was told before, unless the sentence looks ahead or says
  /// nothing else.
  private func isNarrative(
    _ date: DateMeaning, _ range: Range<Int>, _ tense: TimeResolver.Tense
  ) -> Bool {
    if case .told = date { return tense == .past }
    guard case .narrative = date, tense != .future else { return false }
    return tense == .past || passage.sentence(of: range.lowerBound).count - range.count > 3
  }

  private func timeOfDay(_ moment: Moment, _ range: Range<Int>) -> TimeFinding? {
    guard let clock = clock(moment) else {
      guard let part = moment.part else { return nil }
      return TimeFinding(
        range: range, type: .timeRange, rule: .timeOfDay, value: "T" + part.rawValue,
        reason: "A part of the day.", isMinor: true)
    }
    let end = moment.clockEnd?.inPart(moment.part)
    var found = TimeFinding(
      range: range, type: end == nil ? .time : .timeRange, rule: .timeOfDay,
      value: clock.text(withSeconds: true), reason: "A time of day.")
    found.upper = end?.text(withSeconds: true)
    found.interval =
      end.map { "T" + clock.text(withSeconds: false) + "/T" + $0.text(withSeconds: false) }
      ?? "T" + clock.text(withSeconds: false)
    addDirection(&found)
    return found
  }

  private func clock(_ moment: Moment) -> ClockTime? { moment.clock?.inPart(moment.part) }

  /// Whether the day depends on which way the sentence looks.
  private func needsTense(_ date: DateMeaning) -> Bool {
    switch date {
    case .day(let year, _, _, _), .month(let year, _), .yearPart(_, let year): year == nil
    case .holiday(_, let year, _): year == nil
    case .weekday, .part, .nthWeekday, .edge, .weekOf, .dayOfWeek, .offset, .narrative, .told: true
    default: false
    }
  }

  private func isStretch(_ date: DateMeaning) -> Bool {
    switch date {
    case .years, .season, .shiftedSeason, .yearPart, .week, .stretch, .edge, .weekOf: true
    case .period(let unit, _), .part(_, let unit, _):
      unit != .day && unit != .month && unit != .year
    case .told(let inner): isStretch(inner)
    default: false
    }
  }

  private func rule(_ date: DateMeaning) -> SuggestionRule {
    switch date {
    case .day, .month, .year, .holiday, .nthWeekday: .date
    case .years, .season, .yearPart, .week, .part, .weekOf, .stretch: .period
    case .edge(_, let inner): rule(inner) == .relativeDate ? .relativeDate : .period
    default: .relativeDate
    }
  }

  // MARK: Which way the sentence looks

  /// Whether the nearest verb looks back or ahead.
  func tense(around range: Range<Int>) -> TimeResolver.Tense {
    let sentence = passage.sentence(of: range.lowerBound)
    for distance in 1...20 {
      for place in [range.lowerBound - distance, range.upperBound - 1 + distance]
      where sentence.contains(place) {
        let token = tokens[place]
        guard token.kind == .word else { continue }
        if tables.future.contains(token.key) || ends(token, with: tables.futureEndings) {
          return .future
        }
        if tables.past.contains(token.key) || ends(token, with: tables.pastEndings) { return .past }
      }
    }
    return .unknown
  }

  private func ends(_ token: Token, with endings: [[UInt8]]) -> Bool {
    let count = token.byteCount
    guard count >= 4, token.letters == .lower else { return false }
    return endings.contains { ending in
      count > ending.count + 1
        && ending.indices.allSatisfy {
          passage.byte(count - ending.count + $0, of: token) == ending[$0]
        }
    }
  }

  // MARK: What bounds it

  /// « depuis 2020 », "until Friday": the word is no part of the date, but of the claim.
  private func addDirection(_ found: inout TimeFinding) {
    guard found.upper == nil else { return }
    let start = found.range.lowerBound
    for end in [start, start - 1] where end > 0 && (end == start || reader.isDeterminer(end)) {
      guard let (cue, direction) = phrase(endingAt: end), found.value != nil || found.cue == nil
      else {
        continue
      }
      found.cue = cue..<end
      let value = found.interval ?? found.value
      guard let value, !value.contains("/") else { return }
      switch direction {
      case .since, .after: found.interval = value + "/.."
      case .until, .before: found.interval = "../" + value
      }
      return
    }
  }

  private func phrase(endingAt end: Int) -> (start: Int, value: TimeDirection)? {
    var start = max(0, end - 4)
    while start < end {
      if let match = tables.directions.match(at: start, in: tokens), match.end == end,
        !isPluralArticle(start)
      {
        return (start, match.value)
      }
      start += 1
    }
    return nil
  }

  /// « des » is « dès » without its accent, which words are compared without.
  private func isPluralArticle(_ place: Int) -> Bool {
    tokens[place].key == Self.des && tokens[place].byteCount == 3
  }

  private static let des: WordKey = "dès"

  // MARK: What is worth showing

  private func isMinor(_ moment: Moment, _ date: DateMeaning, _ found: TimeFinding) -> Bool {
    switch date {
    case .now, .unknown: return true
    case .relativeDay(0): return moment.clock == nil && moment.part == nil
    case .stretch(_, nil, _), .offset(_, nil, _), .narrative(_, nil): return true
    case .season(_, nil): return true
    case .told: return found.value == nil
    case .period(_, 0), .edge(_, .period(_, 0)): return false
    default: return false
    }
  }

  // MARK: Reasons

  private func reason(
    _ date: DateMeaning, _ period: CalendarPeriod?, _ tense: TimeResolver.Tense
  ) -> String {
    if case .unknown = date { return "A time that the words alone do not tell." }
    guard isOpen(date) else {
      return isStretch(date) ? "A period of the calendar." : "A date as it is written."
    }
    guard let day = resolver.reference?.day else {
      return "A time that depends on the article's date, which is not known."
    }
    guard period != nil else { return "A time that the words alone do not tell." }
    if rule(date) == .relativeDate, !isNearest(date) {
      return "Counted from the article's date, \(day.iso8601)."
    }
    switch tense {
    case .past: return "Taken as the last one before the article's date, \(day.iso8601)."
    case .future: return "Taken as the next one after the article's date, \(day.iso8601)."
    case .unknown: return "Taken as the one nearest to the article's date, \(day.iso8601)."
    }
  }

  private func isNearest(_ date: DateMeaning) -> Bool {
    if case .weekday(_, nil) = date { return true }
    return false
  }

  /// Whether it takes the article's date to know which one is meant.
  private func isOpen(_ date: DateMeaning) -> Bool {
    switch date {
    case .day(let year, _, _, _), .month(let year, _), .yearPart(_, let year), .week(_, let year),
      .season(_, let year), .holiday(_, let year, _):
      year == nil
    case .year, .years: false
    case .part(_, _, let whole), .nthWeekday(_, _, let whole), .edge(_, let whole),
      .weekOf(let whole),
      .dayOfWeek(_, let whole):
      isOpen(whole)
    default: true
    }
  }
}

extension ClockTime {
  /// The time of day that is meant in a part of the day: 8 in the evening is 20.
  func inPart(_ part: DayPart?) -> ClockTime {
    switch part {
    case .afternoon, .evening: inAfternoon
    case .night: hour >= 6 ? inAfternoon : self
    default: self
    }
  }
}
