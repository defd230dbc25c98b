/// Dates, times of day and parts of the day that are said together.
extension TimeScan {
  /// A date with its time of day, in either order.
  func moment(at start: Int) -> TimeReader.Reading<Moment>? {
    guard var (end, moment) = piece(at: start) else { return nil }
    for _ in 0..<4 {
      guard let (after, longer) = extended(moment, at: end) else { break }
      (end, moment) = (after, longer)
    }
    return (end, moment)
  }

  /// The first piece of a moment.
  private func piece(at start: Int) -> TimeReader.Reading<Moment>? {
    let token = tokens[start]
    if token.kind == .quote { return nil }
    if let found = clockSpan(at: start) { return found }
    if let (end, clock) = reader.clock(at: start) { return (end, Moment(clock: clock)) }
    if token.kind == .word {
      if let (end, date) = reader.ago(at: start) { return (end, Moment(date: date)) }
      if let (end, date) = reader.ahead(at: start), isAhead(start, date) {
        return (end, Moment(date: date))
      }
      if let found = part(at: start) { return found }
      if token.byteCount == 1, let (end, date) = reader.signedPart(at: start) {
        return (end, Moment(date: date))
      }
    }
    if let (end, date) = reader.date(at: start) { return (end, Moment(date: date)) }
    return dayOfMonth(at: start)
  }

  /// Whether « dans deux jours » looks ahead: "in two years" behind a past tense is a duration.
  private func isAhead(_ start: Int, _ date: DateMeaning) -> Bool {
    guard case .offset(_, _, nil) = date else { return true }
    return tables.isDayFirst || tense(around: start..<start + 1) != .past
  }

  /// « le 23 » and "on the 24th" with nothing to count behind them.
  private func dayOfMonth(at start: Int) -> TimeReader.Reading<Moment>? {
    guard tokens[start].kind == .digits, let before = reader[start - 1], !reader.isGlued(start),
      let (end, number) = reader.dayNumber(at: start), !reader.goesOn(end)
    else { return nil }
    if tables.isDayFirst {
      guard before.key == Self.le || before.key == Self.du || before.key == Self.au,
        !number.isOrdinal
      else { return nil }
    } else {
      guard number.isOrdinal, tables.determiners.contains(before.key), let on = reader[start - 2],
        on.key == Self.on
      else { return nil }
    }
    let next = reader.next(end)
    if let next {
      let isMark = next.kind == .punctuation && !(next.isJoined && next.key == Mark.slash)
      guard isMark || isClockBehind(end) else { return nil }
    }
    return (end, Moment(date: .day(year: nil, month: nil, day: number.day, weekday: nil)))
  }

  private func isClockBehind(_ place: Int) -> Bool {
    if clockSpan(at: place) != nil { return true }
    guard let after = tables.toClock.end(at: place, in: tokens) else { return false }
    return reader.next(after) != nil && reader.clock(at: after) != nil
  }

  private static let le: WordKey = "le"
  private static let du: WordKey = "du"
  private static let au: WordKey = "au"
  private static let on: WordKey = "on"

  // MARK: Parts of the day

  /// « dans la soirée », "this morning", « fin d’après-midi », « hier soir ».
  private func part(at start: Int) -> TimeReader.Reading<Moment>? {
    if let (end, word) = reader.word(at: start) {
      switch word {
      case .partOfDay(let days, let part):
        return (end, Moment(date: .relativeDay(days), part: part))
      case .edge: return edgeOfPart(at: end)
      case .shift(let shift):
        guard let (after, word) = reader.wordBehind(end), case .part(let part) = word else {
          return nil
        }
        return (after, Moment(date: shift == .this ? .relativeDay(0) : .unknown, part: part))
      case .part(let part):
        // A bare part counts only alone or before its day: « matinée du 15 février ».
        guard tokens.count <= 2 || reader.isLink(end) && isDay(behind: end) else { return nil }
        return (end, Moment(part: part))
      default: break
      }
    }
    guard
      let end = tables.toPart.end(at: start, in: tokens)
        ?? (reader.isDeterminer(start) ? start + 1 : nil)
    else {
      return nil
    }
    guard let (after, word) = reader.wordBehind(end) else { return nil }
    switch word {
    case .part(let part):
      guard tokens[start].key != Self.of, !isNoun(after) else { return nil }
      return (after, Moment(part: part))
    case .edge: return edgeOfPart(at: after)
    default: return nil
    }
  }

  private static let of: WordKey = "of"

  /// « le soir de », « la nuit des musées »: a part of the day that is a noun like others.
  private func isNoun(_ place: Int) -> Bool { reader.isLink(place) && !isDay(behind: place) }

  private func isDay(behind place: Int) -> Bool {
    let start = reader.afterLink(place)
    return start > place && reader.date(at: start).map { Self.isDay($0.value) } ?? false
  }

  private func edgeOfPart(at place: Int) -> TimeReader.Reading<Moment>? {
    let start = reader.afterLink(place)
    guard let (end, word) = reader.wordBehind(start) else { return nil }
    switch word {
    case .part(let part): return (end, Moment(part: part))
    case .partOfDay(let days, let part): return (end, Moment(date: .relativeDay(days), part: part))
    default: return nil
    }
  }

  // MARK: Joining

  private func extended(_ moment: Moment, at end: Int) -> TimeReader.Reading<Moment>? {
    guard reader.next(end) != nil else { return nil }
    let isDay = moment.date.map { Self.isDay($0) } ?? true
    guard isDay else { return nil }
    if moment.clock == nil, moment.date != nil || moment.part != nil,
      let found = addClock(moment, at: end)
    {
      return found
    }
    if moment.part == nil, moment.date != nil || moment.clock != nil,
      let found = addPart(moment, at: end)
    {
      return found
    }
    return moment.date == nil ? addDate(moment, at: end) : nil
  }

  private func afterComma(_ place: Int) -> Int {
    reader.next(place)?.key == Mark.comma ? place + 1 : place
  }

  private func addClock(_ moment: Moment, at end: Int) -> TimeReader.Reading<Moment>? {
    let place = afterComma(end)
    let start = connector(tables.toClock, at: place) ?? isoMark(place)
    for from in [start, place].compactMap({ $0 }) where reader.next(from) != nil {
      if let (after, span) = clockSpan(at: from, allowsBare: moment.date != nil) {
        var longer = moment
        longer.clock = span.clock
        longer.clockEnd = span.clockEnd
        return (after, longer)
      }
      if let (after, clock) = reader.clock(at: from), from == start || !isAddress(moment) {
        var longer = moment
        longer.clock = clock
        if let match = tables.clocks.parts.match(at: after, in: tokens), reader.next(after) != nil {
          longer.part = match.value
          return (match.end, longer)
        }
        return (after, longer)
      }
    }
    if let start, moment.date != nil, place == end,
      tables.toClock.match(at: place, in: tokens) != nil,
      let (after, clock) = reader.bareHour(at: start), !isRangeBehind(after), isClockEnd(after)
    {
      var longer = moment
      longer.clock = clock
      return (after, longer)
    }
    return nil
  }

  private func isAddress(_ moment: Moment) -> Bool {
    if case .now = moment.date { return true }
    return false
  }

  /// A bare hour ends what is said, or a part of the day follows: "at 5 in the afternoon".
  private func isClockEnd(_ place: Int) -> Bool {
    guard let next = reader.next(place) else { return true }
    if next.kind == .punctuation || next.kind == .quote { return true }
    return tables.clocks.parts.match(at: place, in: tokens) != nil
      || tables.quantities.labels.functionWords.contains(next.key)
  }

  private func isRangeBehind(_ place: Int) -> Bool {
    guard let mark = reader[place] else { return false }
    return mark.isJoined && (mark.kind == .hyphen || mark.kind == .dash)
  }

  /// The T between a date and a time of ISO 8601.
  private func isoMark(_ place: Int) -> Int? {
    guard let mark = reader[place], mark.isJoined, mark.key == Self.isoT, mark.byteCount == 1 else {
      return nil
    }
    return place + 1
  }

  private static let isoT: WordKey = "t"

  private func connector(_ table: PhraseTable<Bool>, at place: Int) -> Int? {
    guard reader.next(place) != nil else { return nil }
    return table.end(at: place, in: tokens)
  }

  private func addPart(_ moment: Moment, at end: Int) -> TimeReader.Reading<Moment>? {
    if moment.clock != nil, let match = tables.clocks.parts.match(at: end, in: tokens) {
      var longer = moment
      longer.part = match.value
      if tokens[match.end - 1].kind == .word, isThis(end), moment.date == nil {
        longer.date = .relativeDay(0)
      }
      return (match.end, longer)
    }
    let place = afterComma(end)
    for from in [connector(tables.toPart, at: place), place].compactMap({ $0 }) {
      guard let (after, word) = reader.wordBehind(from) else { continue }
      switch word {
      case .part(let part) where part != .midday || from > place:
        // « mardi à la nuit », "Thursday evening": not « vendredi midi-deux ».
        var longer = moment
        longer.part = part
        return (after, longer)
      case .edge:
        if let (close, found) = edgeOfPart(at: after), found.date == nil {
          var longer = moment
          longer.part = found.part
          return (close, longer)
        }
      case .partOfDay(let days, let part) where moment.date == nil:
        return (
          after,
          Moment(
            date: .relativeDay(days), clock: moment.clock, clockEnd: moment.clockEnd, part: part)
        )
      case .shift(.this) where moment.date == nil:
        guard let (close, word) = reader.wordBehind(after), case .part(let part) = word else {
          continue
        }
        return (
          close,
          Moment(date: .relativeDay(0), clock: moment.clock, clockEnd: moment.clockEnd, part: part)
        )
      default: continue
      }
    }
    return nil
  }

  /// « ce matin », « cet après-midi » are parts of today.
  private func isThis(_ place: Int) -> Bool {
    guard let (_, word) = reader.word(at: place) else { return false }
    if case .partOfDay = word { return true }
    if case .shift(.this) = word { return true }
    return false
  }

  private func addDate(_ moment: Moment, at end: Int) -> TimeReader.Reading<Moment>? {
    let place = afterComma(end)
    for from in [connector(tables.toDate, at: place), place].compactMap({ $0 }) {
      guard let token = reader.next(from), token.kind == .digits || token.kind == .word,
        let (after, date) = reader.date(at: from), Self.isDay(date)
      else { continue }
      if case .now = date { continue }
      if case .offset = date, moment.clock != nil { continue }
      var longer = moment
      longer.date = date
      return (after, longer)
    }
    return nil
  }

  /// Whether a time of day can be said with it: a day, not a month.
  static func isDay(_ date: DateMeaning) -> Bool {
    switch date {
    case .day, .weekday, .relativeDay, .dayOfWeek, .nthWeekday, .holiday: true
    case .offset(let unit, _, _), .narrative(let unit, _): unit.days != nil
    case .part(_, let unit, _): unit == .day
    case .told(let inner): isDay(inner)
    case .unknown: true
    default: false
    }
  }

  // MARK: Spans of hours

  /// « de 14h à 16h », "9:30 - 11:00", "between 3 and 5pm".
  func clockSpan(at start: Int, allowsBare: Bool = false) -> TimeReader.Reading<Moment>? {
    var place = start
    var isBetween = false
    var isOpened = false
    if let token = reader[start], token.kind == .word {
      isBetween = tables.ranges.betweens.contains(token.key)
      isOpened = isBetween || tables.ranges.openers.contains(token.key)
      if isOpened { place += 1 }
    }
    guard reader.next(place) != nil || place == start else { return nil }
    let first = reader.clock(at: place)
    let bare = first == nil ? reader.bareHour(at: place) : nil
    guard let (end, from) = first ?? bare,
      let joint = joint(at: end, isBetween: isBetween, isOpened: isOpened || first != nil)
    else {
      return nil
    }
    let second = reader.clock(at: joint)
    guard let (after, until) = second ?? reader.bareHour(at: joint),
      first != nil || second != nil || (allowsBare && isClockEnd(after))
    else {
      return nil
    }
    // « de 3 à 5 heures » may be a duration, "5 to 6pm" is not.
    if first == nil, second != nil, !isOpened, !allowsBare, tokens[place].kind != .digits {
      return nil
    }
    var start = from
    var close = until
    if start.isTwelveHour, !close.isTwelveHour, close.hour > 12,
      start.hour + 12 < close.hour || first == nil,
      start.hour + 12 <= close.hour, first == nil || tables.isDayFirst == false
    {
      start = start.inAfternoon
    } else if !start.isTwelveHour, close.isTwelveHour, start.hour >= 12 {
      close = close.inAfternoon
    }
    return (after, Moment(clock: start, clockEnd: close))
  }

  /// The place after what joins two ends of a range.
  func joint(at place: Int, isBetween: Bool, isOpened: Bool) -> Int? {
    guard let token = reader.next(place) else { return nil }
    if isBetween, tables.ranges.and.contains(token.key) {
      return reader.isDeterminer(place + 1) ? place + 2 : place + 1
    }
    let table = isOpened ? tables.ranges.joints : tables.ranges.strong
    guard let end = table.end(at: place, in: tokens), reader.next(end) != nil else { return nil }
    if !isBetween, end == place + 1, tables.ranges.and.contains(token.key) { return nil }
    return reader.isDeterminer(end) ? end + 1 : end
  }
}
