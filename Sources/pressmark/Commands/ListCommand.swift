internal import ArgumentParser
internal import PressmarkCore

/// `pressmark list`: the articles of the library.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List articles: all of them, or those that a query finds.",
    discussion: """
      One line an article: id, date, number of marks, headline, in the order in which they were \
      added. The query is words, which must stand in title, authors, source, section or number, \
      and fields such as lang:fr, before:2025-08, source:"Le Monde", text:netflix or code:money; \
      `pressmark help search` shows the language.

      Examples:
        pressmark list
        pressmark list 'lang:fr date:2025-07..2025-08 code:money'
        pressmark list --json | jq -r 'select(.annotations == 0) | .id'
      """)

  @Argument(help: ArgumentHelp("Words and fields; without it, all articles.", valueName: "query"))
  var query: [String] = []

  @Flag(
    help: "Print JSON Lines: id, title, byline, published, language, site, annotations, revision.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let argument = QueryArgument(query)
    let asked = try argument.query()
    let library = try options.open()
    let found = try argument.asking { try library.articles(matching: asked) }
    var output = StandardOutput()
    if json {
      for part in found.parts {
        for summary in try found.rows(part) { try output.line(summary.jsonLine()) }
      }
    } else {
      for line in SummaryLines.lines(of: try found.rows()) { try output.line(line) }
    }
    try output.flush()
  }
}
