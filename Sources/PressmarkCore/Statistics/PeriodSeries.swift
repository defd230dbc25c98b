/// Months or years one after the other, the empty ones among them.
enum PeriodSeries {
  /// How many empty periods in a row are shown one by one; more become one row.
  static let longestShownGap = 6

  /// The rows of some counts by period, with a row of zero for each empty one between them.
  ///
  /// Periods that follow each other have numbers that do, and `label` names them. There are at most
  /// seven rows for each period that has a count, however far apart they are.
  static func rows(_ counts: [Int: Int], measure: Chart.Measure, label: (Int) -> String)
    -> [Chart.Row]
  {
    var rows: [Chart.Row] = []
    var before: Int?
    for (period, count) in counts.sorted(by: { $0.key < $1.key }) {
      if let before {
        let missing = before + 1..<period
        if missing.count > longestShownGap {
          let range = "\(label(before + 1))..\(label(period - 1))"
          rows.append(Chart.Row(.gap(range, missing.count), measure: measure, value: 0))
        } else {
          rows += missing.map { Chart.Row(.named(label($0)), measure: measure, value: 0) }
        }
      }
      rows.append(Chart.Row(.named(label(period)), measure: measure, value: count))
      before = period
    }
    return rows
  }

  /// The month of `YYYY-MM` as a number; `nil` for anything else.
  static func month(_ text: String) -> Int? {
    guard let day = CalendarDay(iso8601: text + "-01") else { return nil }
    return day.year * 12 + day.month - 1
  }

  /// A month as `YYYY-MM`.
  static func name(ofMonth month: Int) -> String {
    let number = month % 12 + 1
    return "\(name(ofYear: month / 12))-\(number < 10 ? "0" : "")\(number)"
  }

  /// A year as `YYYY`.
  static func name(ofYear year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The month or the year with which an ISO 8601 value begins, `2025-08` or `2025`; `nil` for
  /// durations and what else is no date.
  static func period(ofTime value: String) -> String? {
    let scalars = Array(value.unicodeScalars.prefix(8))
    func isDigit(_ place: Int) -> Bool {
      place < scalars.count && ("0"..."9").contains(scalars[place])
    }
    guard (0..<4).allSatisfy(isDigit) else { return nil }
    let year = String(value.unicodeScalars.prefix(4))
    // `2025-123` is a day of the year, `2025-W31` a week: of these the year is taken.
    guard scalars.count >= 7, scalars[4] == "-", isDigit(5), isDigit(6), !isDigit(7) else {
      return year
    }
    let month = String(value.unicodeScalars.prefix(7))
    return self.month(month) == nil ? year : month
  }
}

extension Chart {
  /// What stands over the chart: a series of years says so.
  public var title: String {
    guard subject == .month, case .named(let first) = rows.first?.label, first.count == 4 else {
      return subject.title
    }
    return "Marks by year of publication"
  }

  /// The chart as it is drawn: a series of more than so many months becomes one of years.
  public func drawn(atMost limit: Int = 60) -> Chart {
    guard subject == .month || subject == .time, rows.count > limit else { return self }
    var years: [Int: Int] = [:]
    var rest: [Row] = []
    for row in rows {
      if case .named(let name) = row.label, let year = Int(name.prefix(4)) {
        if row.value > 0 { years[year, default: 0] += row.value }
      } else if row.label == .none {
        rest.append(row)
      }
    }
    let measure = rows.first?.measure ?? .marks
    return Chart(
      subject,
      rows: PeriodSeries.rows(years, measure: measure, label: PeriodSeries.name(ofYear:)) + rest)
  }
}
