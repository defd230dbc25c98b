internal import PressmarkCore
internal import Terminal

/// A chart as lines of text: a name, its number, and a bar of block characters beside it.
///
/// Everything that a bar says its number says too, so that nothing is lost without the bars.
struct ChartText {
  /// The widest line.
  let columns: Int

  /// The lines of a chart, its title first; none where there is nothing to show.
  func lines(of chart: Chart) -> [String] {
    let chart = chart.drawn()
    guard !chart.rows.isEmpty else { return [] }
    let body =
      switch chart.subject {
      case .coder: coders(chart)
      case .total: bars(chart, hasBars: false)
      default: bars(chart, hasBars: true)
      }
    return [cut(chart.title, to: columns)] + body
  }

  // MARK: Bars

  private func bars(_ chart: Chart, hasBars: Bool) -> [String] {
    let names = chart.rows.map { $0.name(in: chart.subject).printableLine }
    let widest = names.map { ColumnWidth.columns(of: $0) }.max() ?? 0
    let nameColumns = min(widest, max(8, columns * 2 / 5))
    let digits = chart.rows.map { String($0.value).count }.max() ?? 1
    let room = columns - 2 - nameColumns - 2 - digits - 1
    let largest = chart.rows.map(\.value).max() ?? 0
    return zip(chart.rows, names).map { row, name in
      let value = String(row.value)
      let start =
        "  \(padded(name, to: nameColumns))  "
        + String(repeating: " ", count: digits - value.count) + value
      let bar = hasBars ? Self.bar(row.value, of: largest, columns: room) : ""
      return bar.isEmpty ? start : "\(start) \(bar)"
    }
  }

  /// A bar in eighths of a column; what is not nothing has at least one of them.
  static func bar(_ value: Int, of largest: Int, columns: Int) -> String {
    guard value > 0, largest > 0, columns > 0 else { return "" }
    let share = min(1, Double(value) / Double(largest))
    let eighths = max(1, Int((share * Double(columns * 8)).rounded()))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  // MARK: Coders

  private func coders(_ chart: Chart) -> [String] {
    var lines: [String] = []
    var rest = chart.rows[...]
    while let first = rest.first {
      let rows = rest.prefix { $0.label == first.label }
      rest = rest.dropFirst(rows.count)
      lines.append("  " + cut(first.name(in: .coder).printableLine, to: columns - 2))
      let counts = rows.filter { $0.measure != .reviewed }.map(Self.counted)
      let line = "    " + counts.joined(separator: ", ")
      lines += line.count <= columns ? [line] : counts.map { "    " + $0 }
      let marks = rows.first { $0.measure == .marks }?.value ?? 0
      let reviewed = rows.first { $0.measure == .reviewed }?.value ?? 0
      let start = "    \(reviewed) of \(marks) reviewed "
      let room = min(40, columns - start.count)
      lines.append(start + Self.progress(reviewed, of: marks, columns: room))
    }
    return lines
  }

  /// A bar whose whole length is the whole work; full only when all of it is done.
  static func progress(_ value: Int, of whole: Int, columns: Int) -> String {
    guard columns > 0, whole > 0 else { return "" }
    let share = min(1, max(0, Double(value) / Double(whole)))
    let done = share == 1 ? columns : min(columns - 1, Int(share * Double(columns)))
    return String(repeating: "█", count: done) + String(repeating: "░", count: columns - done)
  }

  private static func counted(_ row: Chart.Row) -> String {
    let noun = row.measure.rawValue
    return "\(row.value) \(row.value == 1 ? String(noun.dropLast()) : noun)"
  }

  // MARK: Names

  private func padded(_ name: String, to width: Int) -> String {
    let name = cut(name, to: width)
    return name + String(repeating: " ", count: max(0, width - ColumnWidth.columns(of: name)))
  }

  private func cut(_ name: String, to width: Int) -> String {
    guard ColumnWidth.columns(of: name) > width else { return name }
    var shown = ""
    var taken = 0
    for character in name {
      let more = ColumnWidth.columns(of: String(character))
      if taken + more > width - 1 { break }
      shown.append(character)
      taken += more
    }
    return shown + "…"
  }
}
