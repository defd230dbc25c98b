/// A chart as an SVG picture: horizontal bars with their names and numbers, black on white.
///
/// The same chart gives the same bytes. Every number is written beside its bar, and again in the
/// picture's description, which screen readers read (SVG 2, chapter 5.8).
public enum ChartDrawing {
  private static let width = 720
  private static let nameWidth = 240
  private static let barWidth = 400
  private static let line = 24
  /// The longest name that is drawn, in characters; the whole name is in its tool tip.
  private static let longestName = 34

  /// The picture of a chart.
  public static func svg(of chart: Chart) -> String {
    let chart = chart.drawn()
    let isProgress = chart.subject == .coder
    let height = 56 + chart.rows.count * line
    let largest = max(1, chart.rows.map(\.value).max() ?? 1)
    let title = escaped(chart.title)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title description\" "
        + "font-family=\"sans-serif\" font-size=\"13\">",
      "<title id=\"title\">\(title)</title>",
      "<desc id=\"description\">\(description(of: chart))</desc>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#fff\"/>",
      "<text x=\"16\" y=\"28\" font-size=\"16\" font-weight=\"bold\" fill=\"#000\">\(title)</text>",
    ]
    for (number, row) in chart.rows.enumerated() {
      let top = 44 + number * line
      let whole = row.name(in: chart.subject)
      let name = isProgress ? "\(whole), \(row.measure.rawValue)" : whole
      let shown =
        name.count > longestName ? name.prefix(longestName - 1) + "…" : Substring(name)
      let share = Double(row.value) / Double(largest)
      let length = row.value <= 0 ? 0 : max(1, Int((share * Double(barWidth)).rounded()))
      let start = nameWidth + 8
      lines += [
        "<g><title>\(escaped(name)): \(row.value)</title>",
        "<text x=\"\(nameWidth)\" y=\"\(top + 15)\" text-anchor=\"end\" fill=\"#000\">"
          + "\(escaped(shown))</text>",
        "<rect x=\"\(start)\" y=\"\(top + 3)\" width=\"\(length)\" height=\"16\" fill=\"#444\"/>",
        "<text x=\"\(start + length + 6)\" y=\"\(top + 15)\" fill=\"#000\">\(row.value)</text></g>",
      ]
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static func description(of chart: Chart) -> String {
    guard !chart.rows.isEmpty else { return "There is nothing to count." }
    let parts = chart.rows.map { row in
      let measure = chart.subject == .coder ? ", \(row.measure.rawValue)" : ""
      return "\(row.name(in: chart.subject))\(measure): \(row.value)"
    }
    return escaped(parts.joined(separator: "; ") + ".")
  }

  /// Text between tags: markup is written as references; what XML 1.0 does not allow, or what hides
  /// or turns text, becomes U+FFFD.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar.isHiddenOrCommanding ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
