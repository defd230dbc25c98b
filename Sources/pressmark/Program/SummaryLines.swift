internal import PressmarkCore

/// Articles as lists print them for people: id, date, number of marks, headline.
enum SummaryLines {
  /// The lines of some articles, with the numbers below each other.
  static func lines(of summaries: [ArticleSummary]) -> [String] {
    let width = summaries.map { String($0.annotationCount).count }.max() ?? 1
    return summaries.map { summary in
      let count = String(summary.annotationCount)
      let padding = String(repeating: " ", count: width - count.count)
      let date = summary.article.metadata.published?.iso8601 ?? "----------"
      return
        "\(summary.article.id.rawValue)  \(date)  \(padding)\(count)  \(summary.article.shownTitle)"
    }
  }
}

extension ArticleSummary {
  /// The article as `list --json` prints it.
  func jsonLine() throws -> String {
    try JSONLine.text(of: ArticleLine(article, annotations: annotationCount))
  }
}
