/// Which daily copies are kept: the seven newest, and of the four weeks before those the newest of
/// each.
enum BackupSchedule {
  static let daily = 7
  static let weekly = 4

  /// The days whose copies are no longer needed.
  static func expired(_ days: [CalendarDay]) -> [CalendarDay] {
    let newestFirst = Set(days).sorted(by: >)
    var weeks: Set<Int> = []
    var expired: [CalendarDay] = []
    for day in newestFirst.dropFirst(daily) {
      let week = week(of: day)
      if weeks.contains(week) || weeks.count == weekly {
        expired.append(day)
      } else {
        weeks.insert(week)
      }
    }
    return expired
  }

  /// A number for each week, Monday to Sunday.
  static func week(of day: CalendarDay) -> Int {
    // 1970-01-01 was a Thursday.
    let midnight = Timestamp(iso8601: "\(day.iso8601)T00:00:00Z")?.milliseconds ?? 0
    let days = Int((Double(midnight) / 86_400_000).rounded(.down))
    return Int((Double(days + 3) / 7).rounded(.down))
  }
}
