/// The moment that relative expressions (« mardi dernier », "two hours ago") start from.
///
/// Local to the article: a day and a time of day, without a zone.
public struct ReferenceMoment: Hashable, Sendable {
  /// The day.
  public let day: CalendarDay
  /// Seconds since the start of the day, 0 to 86,399.
  public let secondOfDay: Int
  /// Whether the time of day is known: of an article that names only its day it is not.
  public let hasTime: Bool

  /// The start of a day.
  public init(_ day: CalendarDay) {
    self.day = day
    secondOfDay = 0
    hasTime = false
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, whatever follows; `nil` for anything else.
  public init?(iso8601 text: String) {
    guard let day = CalendarDay(iso8601: text.prefix(10)) else { return nil }
    self.day = day
    let clock = text.dropFirst(11).prefix(8).split(separator: ":").map { Int($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else {
      secondOfDay = 0
      hasTime = false
      return
    }
    secondOfDay = hour * 3600 + minute * 60 + second
    hasTime = true
  }
}
