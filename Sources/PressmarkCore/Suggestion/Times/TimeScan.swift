/// Finds the times of one passage, from left to right.
///
/// Not copyable: a copy taken by accident would cost the whole list of findings at every step.
struct TimeScan: ~Copyable {
  let reader: TimeReader
  let resolver: TimeResolver
  /// What was found, in reading order.
  var findings: [TimeFinding] = []

  var passage: Passage { reader.passage }
  var tokens: [Token] { reader.tokens }
  var tables: TimeTables { reader.tables }

  init(_ passage: Passage, _ tables: TimeTables, reference: ReferenceMoment?) {
    reader = TimeReader(passage, tables)
    resolver = TimeResolver(reference: reference, nextIsInNextWeek: tables.nextIsInNextWeek)
  }

  /// Finds everything.
  mutating func run() {
    let tokens = reader.tokens
    var place = 0
    while place < tokens.count {
      guard mayStart(tokens[place]), !isInAddress(place), let found = finding(at: place) else {
        place += 1
        continue
      }
      findings.append(found)
      place = max(found.range.upperBound, place + 1)
    }
  }

  @inline(__always)
  private func mayStart(_ token: Token) -> Bool {
    switch token.kind {
    case .digits: return true
    case .word:
      return reader.tables.starts.contains(token.key) || isRoman(token)
        || reader.tables.quantities.numbers.word(token) != nil
    case .quote: return token.key == Mark.apostrophe
    default: return false
    }
  }

  /// Whether a word may be a century: « XIXe ».
  private func isRoman(_ token: Token) -> Bool {
    guard token.letters != .lower, token.byteCount <= 9 else { return false }
    let first = reader.passage.byte(0, of: token)
    return first == 0x58 || first == 0x56 || first == 0x49
  }

  /// Whether a token is joined to a mark of a web address or a path: "/2019/05/".
  private func isInAddress(_ place: Int) -> Bool {
    guard let token = reader[place], token.isJoined, let mark = reader[place - 1] else {
      return false
    }
    if mark.key == Mark.slash, mark.isJoined, let before = reader[place - 2] {
      return before.kind != .digits
        && !(before.kind == .word && token.kind == .digits && reader.word(at: place - 2) != nil)
    }
    return mark.key == Self.equals || mark.key == Self.underscore
  }

  private static let equals: WordKey = "="
  private static let underscore: WordKey = "_"

  // MARK: One time

  private func finding(at start: Int) -> TimeFinding? {
    if let found = range(at: start) { return found }
    if let found = repeated(at: start) { return found }
    if let found = yearRange(at: start) { return found }
    if let (end, moment) = moment(at: start) {
      if let found = range(from: moment, at: start, end: end) { return found }
      return finding(moment, start..<end)
    }
    if let found = sharedMonth(at: start) { return finding(found.value, start..<found.end) }
    return bareYear(at: start)
  }

  /// A time that comes again, with its time of day.
  private func repeated(at start: Int) -> TimeFinding? {
    var begin = start
    var found = reader.set(at: start)
    var clock: TimeReader.Reading<ClockTime>?
    if found == nil, let first = reader.clock(at: start), reader.next(first.end) != nil {
      // « 16h chaque lundi »
      clock = first
      let place = tables.toDate.end(at: first.end, in: tokens) ?? first.end
      guard tables.every.match(at: place, in: tokens) != nil else { return nil }
      found = reader.set(at: place)
    }
    guard let (end, value) = found else { return nil }
    var close = end
    if clock == nil, reader.next(end) != nil {
      let place = tables.toClock.end(at: end, in: tokens) ?? end
      if reader.next(place) != nil, let behind = reader.clock(at: place) {
        clock = behind
        close = behind.end
      }
    }
    if clock == nil, value.hasPrefix("XXXX-WXX"), reader.isDeterminer(start - 1), tables.isDayFirst
    {
      begin = start
    }
    var text = value
    if let clock {
      text += (value.hasPrefix("P") ? "/T" : "T") + clock.value.text(withSeconds: false)
    }
    return TimeFinding(
      range: begin..<close, type: .set, rule: .repeatedTime, value: text,
      reason: "A time that comes again.", isMinor: isFrequency(start))
  }

  /// "weekly", « mensuel »: often only an adjective.
  private func isFrequency(_ place: Int) -> Bool {
    guard let (_, word) = reader.word(at: place), case .frequency = word else { return false }
    return true
  }

  /// « le 18 et le 19 juin »: the first of several days of one month.
  private func sharedMonth(at start: Int) -> TimeReader.Reading<Moment>? {
    guard tokens[start].kind == .digits, !reader.isGlued(start),
      let (end, number) = reader.dayNumber(at: start), !reader.goesOn(end)
    else { return nil }
    var place = end
    for _ in 0..<4 {
      guard let joint = reader.next(place),
        joint.key == Mark.comma || tables.ranges.and.contains(joint.key)
          || tables.quantities.labels.orWords.contains(joint.key)
      else { return nil }
      place += 1
      if reader.isDeterminer(place) { place += 1 }
      if let (_, date) = reader.dayAndMonth(at: place) {
        guard case .day(let year, let month?, let other, _) = date, other > number.day else {
          return nil
        }
        return (
          end, Moment(date: .day(year: year, month: month, day: number.day, weekday: nil))
        )
      }
      guard let (after, _) = reader.dayNumber(at: place) else { return nil }
      place = after
    }
    return nil
  }

  // MARK: Years

  /// « 2014-2018 », "1960 - 1961", « 2012-13 ».
  private func yearRange(at start: Int) -> TimeFinding? {
    let token = tokens[start]
    guard token.kind == .digits, token.byteCount == 4, !reader.isGlued(start),
      let first = reader.digits(of: token), (1000..<2200).contains(first),
      let mark = reader.next(start + 1),
      mark.kind == .hyphen || mark.kind == .dash || mark.key == Self.tilde
        || (mark.kind == .word
          && (tables.ranges.strong.match(at: start + 1, in: tokens) != nil || mark.key == Self.a)),
      let last = reader.next(start + 2), last.kind == .digits, !reader.goesOn(start + 3),
      last.isJoined == mark.isJoined, let second = reader.digits(of: last)
    else { return nil }
    let end = last.byteCount == 4 ? second : first - first % 100 + second
    guard
      last.byteCount == 4
        || (mark.kind != .word && last.byteCount == 2 && second == first % 100 + 1), end > first,
      end - first < 500, !reader.isCounted(start + 3)
    else { return nil }
    if let word = reader[start + 3], word.isJoined, word.kind == .word || word.kind == .hyphen {
      return nil
    }
    return range(start..<start + 3, .year(first), .year(end))
  }

  private static let a: WordKey = "à"
  private static let tilde: WordKey = "~"

  /// A year on its own: « en 2012 », "the 2012 election", "(2012)".
  private func bareYear(at start: Int) -> TimeFinding? {
    let token = tokens[start]
    if token.kind == .quote {
      guard let before = reader[start - 1], tables.yearOpeners.contains(before.key),
        let (end, year) = reader.year(at: start)
      else { return nil }
      return finding(Moment(date: .year(year)), start..<end)
    }
    let before = reader[start - 1]
    let isOpened = before.map { tables.yearOpeners.contains($0.key) } ?? false
    if token.kind == .word {
      guard isOpened, let (end, year) = reader.yearInWords(at: start), !reader.isCounted(end) else {
        return nil
      }
      return finding(Moment(date: .year(year)), start..<end)
    }
    guard token.byteCount == 4, !reader.isGlued(start), !reader.goesOn(start + 1),
      let (end, year) = reader.year(at: start), !reader.isCounted(end)
    else { return nil }
    if let behind = reader[end], behind.isJoined, behind.kind == .hyphen || behind.kind == .dash,
      let more = reader[end + 1], more.isJoined, more.kind == .digits
    {
      return nil
    }
    let isBounded = reader.passage.tokens.count > 1
    guard isBounded, isYear(year, before: before, end: end, isOpened: isOpened) else { return nil }
    var found = finding(Moment(date: .year(year)), start..<end)
    // « Windows 2000 », "World Cup 2018": part of a name.
    if !isOpened, let before, before.kind == .word, before.letters.startsWithCapital,
      passage.sentence(of: start).lowerBound < start - 1
    {
      found?.isMinor = true
    }
    return found
  }

  private func isYear(_ year: Int, before: Token?, end: Int, isOpened: Bool) -> Bool {
    let labels = tables.quantities.labels
    if let before, labels.before.contains(before.key) || before.key == Self.numberSign {
      return false
    }
    let counted = countedNoun(end)
    if isOpened {
      return year >= 1000 && (counted == nil || year >= 1700)
        && !(counted == true && year % 100 == 0)
    }
    guard (1700..<2100).contains(year) else { return false }
    if let before, labels.yearPrepositions.contains(before.key) {
      return counted == nil || (counted == false) || year % 100 != 0
    }
    if let before, before.kind == .word, before.letters == .allCapitals, before.byteCount > 1,
      counted == nil, year < 1900 || reader.next(end) == nil
    {
      return false
    }
    // « 2000 voix », "2000 people": a round number before a noun counts it.
    guard let counted else { return true }
    let hasArticle = before.map { tables.determiners.contains($0.key) } ?? false
    guard year % 100 != 0 || hasArticle else { return false }
    // "the 2012 candidates"
    return !counted || (hasArticle && !tables.isDayFirst)
  }

  private static let numberSign: WordKey = "#"

  /// Whether what follows can be counted: a plural, or a noun in lower case; `nil` for no noun.
  private func countedNoun(_ place: Int) -> Bool? {
    guard let next = reader.next(place), next.kind == .word, !next.isJoined, next.letters == .lower,
      !tables.quantities.labels.functionWords.contains(next.key)
    else { return nil }
    return passage.isPlural(next)
  }
}
