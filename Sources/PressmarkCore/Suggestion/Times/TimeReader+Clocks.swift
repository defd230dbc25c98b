/// Times of day.
extension TimeReader {
  /// « 18h30 », « 18 heures », "6:30 p.m.", « midi et demi », "half past six".
  func clock(at start: Int) -> Reading<ClockTime>? {
    guard let token = self[start] else { return nil }
    var found: Reading<ClockTime>?
    if token.kind == .digits {
      if isGlued(start) { return nil }
      found = digitClock(at: start)
    } else if token.kind == .word {
      found = namedClock(at: start) ?? wordClock(at: start)
    }
    guard var (end, clock) = found else { return nil }
    if let (after, zone) = zone(at: end) {
      clock.zone = zone
      end = after
    }
    return (end, clock)
  }

  // MARK: Digits

  private func digitClock(at start: Int) -> Reading<ClockTime>? {
    guard let token = self[start], let hour = digits(of: token) else { return nil }
    if token.byteCount > 2 { return compactClock(hour, token, at: start) }
    guard hour <= 24 else { return quarterPast(at: start) }
    var end = start + 1
    var clock = ClockTime(hour: hour % 24, isTwelveHour: (1...12).contains(hour))
    if let mark = self[end], mark.key == Mark.colon, mark.isJoined,
      let minutes = twoDigits(end + 1),
      !(self[end + 2]?.kind == .digits && self[end + 2]?.isJoined == true)
    {
      clock.minute = minutes
      end += 2
      if let second = self[end], second.key == Mark.colon, second.isJoined,
        let seconds = twoDigits(end + 1)
      {
        clock.second = seconds
        end += 2
      } else if goesOn(end), self[end]?.kind != .hyphen {
        return nil
      }
      if let (after, isPM) = meridiem(at: end) { return afternoon(clock, isPM, end: after) }
      if passage.byte(0, of: token) == 0x30 || hour == 0 || hour > 12 { clock.isTwelveHour = false }
      return (end, clock)
    }
    if let (after, isPM) = meridiem(at: end), hour <= 12 || isPM {
      return afternoon(clock, isPM, end: after)
    }
    if let mark = self[end], mark.key == Mark.point, mark.isJoined,
      let minutes = twoDigits(end + 1),
      !goesOn(end + 2)
    {
      guard let (after, isPM) = meridiem(at: end + 2), hour <= 12 else { return nil }
      clock.minute = minutes
      return afternoon(clock, isPM, end: after)
    }
    if let after = tables.clocks.marks.end(at: end, in: tokens), !tables.isDayFirst {
      return afterMark(clock, end: after)
    }
    if let found = quarterPast(at: start) { return found }
    return signedClock(clock, token, at: start)
  }

  /// « 18h30 », « 18 h », « 18 heures 30 », "15h15".
  private func signedClock(_ start: ClockTime, _ token: Token, at place: Int) -> Reading<ClockTime>?
  {
    var clock = start
    guard let sign = next(place + 1), sign.kind == .word else { return nil }
    let clocks = tables.clocks
    let isSign = clocks.signs.contains(sign.key)
    guard isSign || clocks.hours.contains(sign.key) else { return nil }
    if !tables.isDayFirst, !sign.isJoined { return nil }
    clock.isTwelveHour = clock.isTwelveHour && !isSign
    var end = place + 2
    let hasMinutes = addMinutes(&clock, end: &end)
    guard hasMinutes || isTimeOfDay(clock.hour, place, end: place + 2, isSign: isSign) else {
      return nil
    }
    if hasMinutes, isMeasured(place) { return nil }
    if let after = clocks.marks.end(at: end, in: tokens), next(end) != nil { end = after }
    return (end, clock)
  }

  /// The minutes behind the hours: « 30 », « trente », « et quart », « moins le quart », « 20 minutes ».
  private func addMinutes(_ clock: inout ClockTime, end: inout Int) -> Bool {
    guard let token = next(end) else { return false }
    if let match = tables.clocks.behind.match(at: end, in: tokens) {
      add(match.value, to: &clock)
      end = match.end
      return true
    }
    var place = end
    var sign = 1
    if token.kind == .word, let word = tables.quantities.numbers.word(token) {
      if word == .and {
        place += 1
      } else if word == .minus {
        place += 1
        sign = -1
      }
    }
    guard let first = next(place) else { return false }
    if first.kind == .digits {
      guard let minutes = twoDigits(place, allowsSpace: true),
        !goesOn(place + 1) || self[place + 1]?.kind == .hyphen
      else {
        return false
      }
      // « 14 h 30 personnes »: joined, or nothing counted.
      if !first.isJoined, isCounted(place + 1), !isMinute(place + 1) { return false }
      add(sign * minutes, to: &clock)
      end = place + 1
      if isMinute(end) { end += 1 }
      if let token = self[end], token.isJoined, token.kind == .digits, let seconds = twoDigits(end),
        let s = self[end + 1], s.isJoined
      {
        clock.second = seconds
        end += 2
      }
      return true
    }
    guard first.kind == .word, let word = tables.quantities.numbers.word(first), word != .article,
      let numeral = numerals.numeral(at: place), let minutes = numeral.value.whole,
      (1..<60).contains(minutes), !numeral.isPart, !numeral.isOrdinal,
      !isCounted(numeral.range.upperBound) || isMinute(numeral.range.upperBound)
    else { return false }
    add(sign * minutes, to: &clock)
    end = numeral.range.upperBound
    if isMinute(end) { end += 1 }
    return true
  }

  private func isMinute(_ place: Int) -> Bool {
    next(place).map { $0.kind == .word && tables.clocks.minutes.contains($0.key) } ?? false
  }

  private func add(_ minutes: Int, to clock: inout ClockTime) {
    let total = (clock.hour * 60 + minutes + 1440) % 1440
    clock.hour = total / 60
    clock.minute = total % 60
  }

  /// Whether hours without minutes are a time of day rather than a duration.
  private func isTimeOfDay(_ hour: Int, _ start: Int, end: Int, isSign: Bool) -> Bool {
    if isMeasured(start) { return false }
    let before = self[start - 1]
    if let before,
      tables.clocks.openers.contains(before.key) || tables.ranges.betweens.contains(before.key)
    {
      guard isLink(end), !isSign else { return true }
      // « après deux heures de débat », « à 3 heures du matin »
      return before.key == Self.a || tables.clocks.parts.match(at: end, in: tokens) != nil
    }
    if tables.clocks.parts.match(at: end, in: tokens) != nil, next(end) != nil { return true }
    if isSign, tables.isDayFirst { return !isLink(end) }
    // « 20 heures » behind « le » or a comma; "15h" in English.
    return isSign
      || (hour > 12 && !isLink(end)
        && before.map { tables.determiners.contains($0.key) || isDayWord(start) } ?? true)
  }

  private func isDayWord(_ place: Int) -> Bool {
    guard let (end, word) = word(at: place - 1), end == place else { return false }
    switch word {
    case .day, .weekday, .part, .month: return true
    default: return false
    }
  }

  private static let a: WordKey = "à"

  /// « pendant 2h », « record de 4h32 »: words that make a duration of hours.
  private func isMeasured(_ start: Int) -> Bool {
    guard let before = self[start - 1] else { return false }
    let cues = tables.quantities.cues
    if tables.quantities.links.contains(before.key), let noun = self[start - 2] {
      return cues.timed.contains(noun.key)
    }
    return cues.durationPrepositions.contains(before.key)
      && !cues.clockPrepositions.contains(before.key)
      && !tables.quantities.links.contains(before.key)
      && !tables.clocks.openers.contains(before.key)
  }

  /// "1230pm", "330 p.m.": hours and minutes without a mark.
  private func compactClock(_ value: Int, _ token: Token, at start: Int) -> Reading<ClockTime>? {
    guard token.byteCount <= 4, value % 100 < 60, value / 100 <= 12,
      let (end, isPM) = meridiem(at: start + 1)
    else { return nil }
    return afternoon(
      ClockTime(hour: value / 100, minute: value % 100, isTwelveHour: true), isPM, end: end)
  }

  private func twoDigits(_ place: Int, allowsSpace: Bool = false) -> Int? {
    guard let token = next(place), allowsSpace || token.isJoined, token.byteCount == 2,
      let value = digits(of: token), value < 60
    else { return nil }
    return value
  }

  private func meridiem(at place: Int) -> Reading<Bool>? {
    guard let token = next(place), token.kind == .word,
      let match = tables.clocks.meridiems.match(at: place, in: tokens)
    else { return nil }
    // "a" and "p" alone: "at 5p", not "Figure 2A".
    if match.end == place + 1, token.byteCount == 1 {
      guard token.isJoined, token.letters == .lower || tokens.count <= 2 else { return nil }
      let before = self[place - 2]
      guard tokens.count <= 2 || before.map({ tables.clocks.openers.contains($0.key) }) ?? false
      else { return nil }
    }
    return (match.end, match.value)
  }

  private func afternoon(_ clock: ClockTime, _ isPM: Bool, end: Int) -> Reading<ClockTime>? {
    var clock = clock
    clock.isTwelveHour = false
    if isPM, clock.hour < 12 { clock.hour += 12 }
    if !isPM, clock.hour == 12 { clock.hour = 0 }
    return (end, clock)
  }

  // MARK: Words

  private func namedClock(at start: Int) -> Reading<ClockTime>? {
    guard let (end, word) = word(at: start), case .clock(let minutes) = word else { return nil }
    // « après-midi »
    if let hyphen = self[start - 1], hyphen.kind == .hyphen, tokens[start].isJoined { return nil }
    var clock = ClockTime(hour: minutes / 60)
    var place = end
    if let match = tables.clocks.behind.match(at: place, in: tokens), next(place) != nil {
      add(match.value, to: &clock)
      place = match.end
    }
    return (place, clock)
  }

  /// « dix-huit heures trente », "six o'clock", "half past six", "quarter to seven", "three am".
  private func wordClock(at start: Int) -> Reading<ClockTime>? {
    if let found = quarterPast(at: start) { return found }
    guard let token = self[start], tables.quantities.numbers.word(token) != nil,
      let numeral = numerals.numeral(at: start), !numeral.isOrdinal, !numeral.hasMagnitude,
      let hour = numeral.value.whole, (0...24).contains(hour)
    else { return nil }
    let end = numeral.range.upperBound
    var clock = ClockTime(hour: hour % 24, isTwelveHour: (1...12).contains(hour))
    if tables.isDayFirst {
      guard let unit = next(end), unit.kind == .word, tables.clocks.hours.contains(unit.key),
        unit.byteCount > 1
      else { return nil }
      var place = end + 1
      let hasMinutes = addMinutes(&clock, end: &place)
      if hasMinutes {
        guard !isMeasured(start), !isHalf(end + 1) || isOpened(start) else { return nil }
      } else {
        guard isTimeOfDay(hour, start, end: place, isSign: false) else { return nil }
      }
      return (place, clock)
    }
    if numeral.isArticle { return nil }
    if let after = tables.clocks.marks.end(at: end, in: tokens) {
      return afterMark(clock, end: after)
    }
    if let (after, isPM) = meridiem(at: end) { return afternoon(clock, isPM, end: after) }
    // "seven thirty p.m."
    if let second = next(end), second.kind == .word, tables.quantities.numbers.word(second) != nil,
      let minutes = numerals.numeral(at: end), let value = minutes.value.whole,
      (10..<60).contains(value),
      let (after, isPM) = meridiem(at: minutes.range.upperBound)
    {
      clock.minute = value
      return afternoon(clock, isPM, end: after)
    }
    return nil
  }

  /// « deux heures et demie » is a duration unless « à » stands before it.
  private func isHalf(_ place: Int) -> Bool {
    tables.clocks.behind.match(at: place, in: tokens) != nil
  }

  private func isOpened(_ start: Int) -> Bool {
    self[start - 1].map { tables.clocks.openers.contains($0.key) } ?? true
  }

  private func afterMark(_ clock: ClockTime, end: Int) -> Reading<ClockTime>? {
    if let (after, isPM) = meridiem(at: end) { return afternoon(clock, isPM, end: after) }
    return (end, clock)
  }

  /// "half past six", "20 past 3pm", "quarter to seven".
  private func quarterPast(at start: Int) -> Reading<ClockTime>? {
    guard !tables.isDayFirst else { return nil }
    var minutes: Int?
    var place = start
    if let match = tables.clocks.before.match(at: start, in: tokens) {
      minutes = match.value
      place = match.end
      if match.end == start + 1 { return halfThree(at: place) }
    } else if let (end, number) = dayNumber(at: start), !number.isOrdinal, let word = next(end) {
      if tables.clocks.past.contains(word.key) { minutes = number.day }
      if tables.clocks.to.contains(word.key), number.day % 5 == 0, number.day < 30 {
        minutes = -number.day
      }
      place = end + 1
    }
    guard let minutes else { return nil }
    guard var (end, clock) = hour(at: place) else { return nil }
    // "10 to 5" is a score more often.
    if minutes < 0, self[start]?.kind == .digits, clock.isTwelveHour,
      tokens[end - 1].kind == .digits
    {
      return nil
    }
    add(minutes, to: &clock)
    if let after = tables.clocks.marks.end(at: end, in: tokens) { end = after }
    return (end, clock)
  }

  /// "half three", alone.
  private func halfThree(at place: Int) -> Reading<ClockTime>? {
    guard tokens.count <= 3, var (end, clock) = hour(at: place), tokens[place].kind == .word else {
      return nil
    }
    clock.minute = 30
    if let after = tables.clocks.marks.end(at: end, in: tokens) { end = after }
    return (end, clock)
  }

  private func hour(at place: Int) -> Reading<ClockTime>? {
    if let named = namedClock(at: place) { return named }
    if let token = next(place), token.kind == .digits, let found = digitClock(at: place) {
      return found
    }
    guard let (end, number) = dayNumber(at: place), !number.isOrdinal, number.day <= 12 else {
      return nil
    }
    let clock = ClockTime(hour: number.day, isTwelveHour: true)
    if let (after, isPM) = meridiem(at: end) { return afternoon(clock, isPM, end: after) }
    return (end, clock)
  }

  /// A bare hour beside a date or another hour: "at 5", « de 14 à 16 ».
  func bareHour(at place: Int) -> Reading<ClockTime>? {
    guard let token = next(place) else { return nil }
    if token.kind == .digits {
      guard token.byteCount <= 2, let hour = digits(of: token), hour <= 24,
        !goesOn(place + 1) || self[place + 1]?.kind == .hyphen,
        !isGluedExceptRange(place), !isCounted(place + 1)
      else { return nil }
      if let word = self[place + 1], word.isJoined, word.kind == .word { return nil }
      return (place + 1, ClockTime(hour: hour % 24, isTwelveHour: (1...12).contains(hour)))
    }
    guard token.kind == .word, tables.quantities.numbers.word(token) != nil,
      let numeral = numerals.numeral(at: place), !numeral.isOrdinal, !numeral.isArticle,
      let hour = numeral.value.whole, (1...12).contains(hour), !isCounted(numeral.range.upperBound)
    else { return nil }
    return (numeral.range.upperBound, ClockTime(hour: hour, isTwelveHour: true))
  }

  private func isGluedExceptRange(_ place: Int) -> Bool {
    guard let before = self[place - 1], before.kind != .hyphen, before.kind != .dash else {
      return false
    }
    return isGlued(place)
  }

  /// "GMT", « CET » behind a time of day.
  private func zone(at place: Int) -> Reading<String>? {
    guard let token = next(place), token.kind == .word,
      token.letters == .allCapitals || token.byteCount == 3,
      let match = tables.clocks.zones.match(at: place, in: tokens),
      token.letters == .allCapitals || (!tables.isDayFirst && token.key != Self.est)
    else { return nil }
    return (match.end, match.value)
  }

  private static let est: WordKey = "est"
}
