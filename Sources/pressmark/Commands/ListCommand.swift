internal import ArgumentParser
internal import PressmarkCore

/// `pressmark list`: the articles of the library.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of the library, in the order in which they were added.",
    discussion: """
      One line an article: id, date, number of marks, headline.

      Examples:
        pressmark list
        pressmark list --json | jq -r 'select(.annotations == 0) | .id'
      """)

  @Flag(
    help: "Print JSON Lines: id, title, byline, published, language, site, annotations, revision.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let summaries = try library.articles()
    var output = StandardOutput()
    let width = summaries.map { String($0.annotationCount).count }.max() ?? 1
    for summary in summaries {
      if json {
        try output.line(
          JSONLine.text(of: ArticleLine(summary.article, annotations: summary.annotationCount)))
        continue
      }
      let count = String(summary.annotationCount)
      let padding = String(repeating: " ", count: width - count.count)
      let date = summary.article.metadata.published?.iso8601 ?? "----------"
      try output.line(
        "\(summary.article.id.rawValue)  \(date)  \(padding)\(count)  \(summary.article.shownTitle)"
      )
    }
    try output.flush()
  }
}
