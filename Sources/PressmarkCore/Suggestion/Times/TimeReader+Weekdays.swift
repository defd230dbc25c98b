/// Weekdays with their dates, and holidays.
extension TimeReader {
  // MARK: Weekdays

  /// « vendredi 15 mars », "Tuesday, 10 January", « mardi de la semaine prochaine », « lundi en huit ».
  func weekday(
    _ weekday: Int, isWeak: Bool, at start: Int, end: Int
  ) -> Reading<DateMeaning>? {
    var place = end
    let isAbbreviated = tokens[end - 1].key == Mark.point
    if let comma = next(place), comma.key == Mark.comma || comma.key == Mark.openingParenthesis {
      place += 1
    }
    let afterComma = place
    if isDeterminer(place) { place += 1 }
    if let token = next(place), token.kind == .digits || token.kind == .word,
      let (after, date) = dayOfWeekday(at: place)
    {
      var close = after
      if self[afterComma - 1]?.key == Mark.openingParenthesis {
        guard self[after]?.key == Mark.closingParenthesis else {
          return isWeak && !isAbbreviated ? nil : (end, .weekday(weekday, nil))
        }
        close += 1
      }
      return (close, withWeekday(weekday, date))
    }
    let isOrdinal = dayNumber(at: place)?.value.isOrdinal ?? false
    if isWeak, !isOrdinal, !isAbbreviated || tokens[start].letters == .lower {
      guard tokens.count <= 2 else { return nil }
    }
    if afterComma == end, place > end || next(place)?.kind == .digits,
      let (after, number) = dayNumber(at: place),
      number.day > 0, place > end ? number.isOrdinal || tables.isDayFirst : true, !goesOn(after),
      isFree(after)
    {
      return (after, .day(year: nil, month: nil, day: number.day, weekday: weekday))
    }
    if let (after, shift) = shift(at: end) {
      return (after, .weekday(weekday, shift))
    }
    if let found = inWeeks(weekday, at: end) { return found }
    // « mardi de la semaine prochaine », "Tuesday next week"
    var week = isLink(end) ? end + 1 : end
    if let comma = next(week), comma.key == Mark.comma { week += 1 }
    if let (after, period) = weekPeriod(at: week) {
      return (after, .dayOfWeek(weekday, of: period))
    }
    return (end, .weekday(weekday, nil))
  }

  /// Whether a day without a month stands alone: a comma, a time of day or nothing follows.
  private func isFree(_ place: Int) -> Bool {
    guard let token = next(place) else { return true }
    if token.kind == .punctuation || token.kind == .quote || token.kind == .dash {
      return !(token.key == Mark.colon && token.isJoined)
    }
    return token.kind == .word && !isCounted(place)
      && tables.clocks.marks.match(at: place, in: tokens) == nil
  }

  /// The date that stands behind a weekday.
  private func dayOfWeekday(at place: Int) -> Reading<DateMeaning>? {
    if let found = numericDate(at: place) ?? dayAndMonth(at: place) { return found }
    if let first = self[place], let point = self[place + 1], point.key == Mark.point,
      point.isJoined,
      let second = self[place + 2], second.isJoined, !goesOn(place + 3), let a = digits(of: first),
      let b = digits(of: second),
      let date = dayAndMonth(a, b, year: nil)
    {
      return (place + 3, date)
    }
    guard let (end, word) = word(at: place), case .month(let month, _) = word else { return nil }
    return dayBehind(month, at: afterPoint(end, from: place))
  }

  private func withWeekday(_ weekday: Int, _ date: DateMeaning) -> DateMeaning {
    guard case .day(let year, let month, let day, _) = date else { return date }
    return .day(year: year, month: month, day: day, weekday: year == nil ? weekday : nil)
  }

  /// « lundi en huit », « mardi en quinze ».
  private func inWeeks(_ weekday: Int, at place: Int) -> Reading<DateMeaning>? {
    guard tables.isDayFirst, let token = next(place), token.key == Self.en,
      let (end, number) = dayNumber(at: place + 1), number.day == 8 || number.day == 15
    else { return nil }
    return (
      end, .offset(.week, count: number.day == 8 ? 1 : 2, from: .weekday(weekday, .next))
    )
  }

  private static let en: WordKey = "en"

  /// A week that is named from now: « la semaine prochaine », "next week".
  private func weekPeriod(at start: Int) -> Reading<DateMeaning>? {
    guard next(start)?.kind == .word else { return nil }
    var found: Reading<DateMeaning>?
    if let shift = shift(at: start) { found = shifted(shift.value, at: start, end: shift.end) }
    if found == nil { found = determined(at: start) }
    if found == nil, let unit = unit(at: start) {
      found = shift(at: unit.end).map { ($0.end, .period(unit.value, $0.value.offset)) }
    }
    guard let found, case .period(.week, _) = found.value else { return nil }
    return found
  }

  // MARK: Holidays

  func holiday(_ holiday: Holiday, start: Int, end: Int) -> Reading<DateMeaning>? {
    // "Chinese New Year"
    if let before = self[start - 1], tables.otherCalendars.contains(before.key) { return nil }
    // A name in lower case is a name only alone: « les rameaux », "new year".
    if let (after, year) = yearBehind(end), self[end]?.key != Mark.comma {
      return (after, .holiday(holiday, year: year, nil))
    }
    if let (after, shift) = shift(at: end) { return (after, .holiday(holiday, year: nil, shift)) }
    return (end, .holiday(holiday, year: nil, nil))
  }
}
