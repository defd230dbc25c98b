/// Finds dates, times of day, periods, ranges, repetitions and relative expressions.
struct TimeFamily: SuggestionFamily {
  static let rules: [SuggestionRule] = [.date, .relativeDate, .period, .timeOfDay, .repeatedTime]

  private let setting: SuggestionSetting

  init(_ setting: SuggestionSetting) { self.setting = setting }

  mutating func find(in passage: Passage, findings: inout [Suggestion]) {
    var scan = TimeScan(passage, setting.tables.times, reference: setting.reference)
    scan.run()
    // A timetable is not suggested hour by hour.
    let clocks = scan.findings.count { $0.rule == .timeOfDay }
    for found in scan.findings where setting.isOn(found.rule) {
      var suggestion = suggestion(found, in: passage)
      if clocks > 3, found.rule == .timeOfDay { suggestion.isMinor = true }
      findings.append(suggestion)
    }
  }

  private func suggestion(_ found: TimeFinding, in passage: Passage) -> Suggestion {
    var suggestion = Suggestion(
      span: passage.span(found.range), type: found.type, rule: found.rule, reason: found.reason)
    suggestion.value = found.value
    suggestion.upperValue = found.upper
    suggestion.cue = found.cue.map { passage.span($0) }
    suggestion.isMinor = found.isMinor
    let start = min(found.cue?.lowerBound ?? found.range.lowerBound, found.range.lowerBound)
    suggestion.claim.time = ClaimTime(
      raw: passage.text(start..<found.range.upperBound), value: found.interval ?? found.value)
    suggestion.codes = ["date"]
    return suggestion
  }
}

extension SuggestionRule {
  static let date = SuggestionRule("date", "A day, a month, a year or a holiday.")
  static let relativeDate = SuggestionRule(
    "relative-date", "A date counted from the article's: two years ago, last Tuesday.")
  static let period = SuggestionRule(
    "period", "A stretch of time: a decade, a quarter, from Monday to Friday.")
  static let timeOfDay = SuggestionRule("time-of-day", "A time of day.")
  static let repeatedTime = SuggestionRule(
    "repeated-time", "A time that comes again: every Monday.")
}
