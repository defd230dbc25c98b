/// A moment as a page's data write it, reduced to its day.
///
/// The day is the one on the page's own clock: of `2020-03-27T23:30:00+01:00` it is the 27th.
struct PageDate: Hashable, Sendable {
  /// The day as written.
  let day: CalendarDay
  /// Whether the time of day is said in universal time (or as seconds since 1970), so that the day
  /// where the page was published may be the one before or after.
  let isUniversal: Bool
  /// The minute of the day where that is said in universal time; `nil` for a day alone, and for
  /// midnight sharp, which systems write where they know only the day.
  let universalMinute: Int?

  /// Reads ISO 8601 and what goes for it (`2020-08-25|00h23`, `20200825`), seconds and milliseconds
  /// since 1970, RFC 5322, and dates in words.
  ///
  /// - Parameters:
  ///   - text: The value as found; what follows the date is looked through for a zone.
  ///   - language: The page's language, for dates like 2/8/2025.
  init?(_ text: String, language: String? = nil) {
    let bytes = Array(text.utf8.lazy.drop { $0 <= 0x20 }.prefix(80))
    var digits = 0
    while digits < bytes.count, Self.isDigit(bytes[digits]) { digits += 1 }
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, !range.isEmpty, range.count <= 9 else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard Self.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    var found: (day: CalendarDay?, rest: Int)?
    switch digits {
    case 4:
      guard bytes.count > 4, "-/.".utf8.contains(bytes[4]) else { break }
      var monthEnd = 5
      while monthEnd < min(bytes.count, 7), Self.isDigit(bytes[monthEnd]) { monthEnd += 1 }
      guard monthEnd < bytes.count, bytes[monthEnd] == bytes[4] else { break }
      var dayEnd = monthEnd + 1
      while dayEnd < min(bytes.count, monthEnd + 3), Self.isDigit(bytes[dayEnd]) { dayEnd += 1 }
      if let year = number(0..<4), let month = number(5..<monthEnd),
        let day = number(monthEnd + 1..<dayEnd)
      {
        found = (CalendarDay(year: year, month: month, day: day), dayEnd)
      }
    case 8, 14:
      if let year = number(0..<4), let month = number(4..<6), let day = number(6..<8) {
        found = (CalendarDay(year: year, month: month, day: day), 8)
      }
    case 10, 13:
      guard digits == bytes.count || bytes[digits] <= 0x20,
        let seconds = number(0..<5).flatMap({ high in number(5..<10).map { high * 100_000 + $0 } })
      else { break }
      self.init(
        day: Self.day(secondsSince1970: seconds), isUniversal: true,
        minute: seconds % 86_400 / 60)
      return
    default: break
    }
    if let found {
      let rest = bytes[found.rest...]
      self.init(
        day: found.day, isUniversal: Self.saysUniversalTime(rest), minute: Self.minute(in: rest))
    } else {
      guard text.utf8.count <= 120 else { return nil }
      let isUniversal = Self.saysUniversalTime(bytes[...])
      self.init(day: DateLine(text, language: language).day, isUniversal: isUniversal)
    }
  }

  private init?(day: CalendarDay?, isUniversal: Bool, minute: Int? = nil) {
    // Systems write their own beginning where they know no date.
    guard let day, day.year >= 1600, day != CalendarDay(year: 1970, month: 1, day: 1) else {
      return nil
    }
    self.day = day
    self.isUniversal = isUniversal
    universalMinute = isUniversal && minute != 0 ? minute : nil
  }

  /// The minute of the day that follows a date: `T23:05:11Z`.
  private static func minute(in rest: ArraySlice<UInt8>) -> Int? {
    let clock = Array(rest.drop { !isDigit($0) }.prefix(5))
    guard clock.count == 5, "hH:".utf8.contains(clock[2]),
      [clock[0], clock[1], clock[3], clock[4]].allSatisfy(isDigit)
    else { return nil }
    func number(_ place: Int) -> Int {
      Int(clock[place] - 0x30) * 10 + Int(clock[place + 1] - 0x30)
    }
    guard number(0) < 24, number(3) < 60 else { return nil }
    return number(0) * 60 + number(3)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether what follows a date holds a time of day at `Z`, `GMT`, `UTC` or `+00:00`.
  private static func saysUniversalTime(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.contains(where: isDigit) else { return false }
    // The zone is the last sign or the last word.
    if let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      sign > rest.startIndex
    {
      let offset = rest[(sign + 1)...].prefix { isDigit($0) || $0 == UInt8(ascii: ":") }
      if offset.count >= 2 { return offset.allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ":") } }
    }
    let words = String(decoding: rest, as: UTF8.self).uppercased()
    return words.hasSuffix("Z") || words.contains("GMT") || words.contains("UTC")
  }

  /// The day of a moment.
  private static func day(secondsSince1970 seconds: Int) -> CalendarDay? {
    guard seconds > 0, seconds < 7_258_118_400 else { return nil }
    return CalendarDay(ordinal: seconds / 86_400 + 719_468)
  }
}

extension CalendarDay {
  /// The day so many days after the first of March of the year 0, by the days-from-civil algorithm of
  /// Howard Hinnant reversed.
  fileprivate init?(ordinal days: Int) {
    guard (306...3_652_364).contains(days) else { return nil }
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day that many days later, or earlier for a number below 0; `nil` outside the years 1 to 9999.
  func later(by days: Int) -> CalendarDay? {
    abs(days) < 4_000_000 ? CalendarDay(ordinal: ordinal + days) : nil
  }

  /// Whether a day is this one, the one before or the one after.
  func isWithinADay(of other: CalendarDay) -> Bool {
    abs(ordinal - other.ordinal) <= 1
  }

  /// Days since the first of March of the year 0, by Howard Hinnant's days-from-civil algorithm.
  private var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
