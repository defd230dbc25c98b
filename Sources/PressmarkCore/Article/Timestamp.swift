/// A moment in UTC, to the millisecond.
///
/// Written as ISO 8601 with milliseconds and `Z`: `2025-08-02T09:30:00.000Z`, so that moments sort
/// as their texts do.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let milliseconds: Int64

  /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whether the first moment comes before the second.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// The moment as `2025-08-02T09:30:00.000Z`.
  public var iso8601: String {
    let (days, rest) = Self.floorDivide(milliseconds, 86_400_000)
    let date = Self.civil(daysSinceEpoch: days)
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// Reads `YYYY-MM-DDTHH:MM:SS[.fff]Z`; `nil` for anything else.
  public init?(iso8601 text: some StringProtocol) {
    guard text.last == "Z", let separator = text.firstIndex(of: "T"),
      let day = CalendarDay(iso8601: text[..<separator])
    else { return nil }
    let clock = text[text.index(after: separator)...].dropLast()
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.first != "-" && $0.first != "+" }),
      let hour = Int64(parts[0]), let minute = Int64(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, let second = Int64(seconds[0]), (0..<60).contains(second) else {
      return nil
    }
    var milliseconds: Int64 = 0
    if seconds.count == 2 {
      guard let fraction = Int64((seconds[1] + "000").prefix(3)), fraction >= 0 else { return nil }
      milliseconds = fraction
    }
    let days = Self.daysSinceEpoch(
      year: Int64(day.year), month: Int64(day.month), day: Int64(day.day))
    self.init(
      milliseconds: ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds)
  }

  /// The day of the moment, in UTC.
  public var day: CalendarDay? {
    let date = Self.civil(daysSinceEpoch: Self.floorDivide(milliseconds, 86_400_000).quotient)
    return CalendarDay(year: Int(date.year), month: Int(date.month), day: Int(date.day))
  }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> (quotient: Int64, remainder: Int64) {
    let remainder = ((a % b) + b) % b
    return ((a - remainder) / b, remainder)
  }

  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil, civil_from_days.
  private static func daysSinceEpoch(year: Int64, month: Int64, day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = floorDivide(y, 400).quotient
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(daysSinceEpoch days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let z = days + 719_468
    let (era, dayOfEra) = floorDivide(z, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}

extension Timestamp: Codable {
  /// Reads ISO 8601.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Timestamp(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a UTC time like 2025-08-02T09:30:00Z")
    }
    self = moment
  }

  /// Writes ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}
