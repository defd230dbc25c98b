internal import ArgumentParser
internal import PressmarkCore

/// `pressmark history`: what was done.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was done, the newest first.",
    discussion: """
      One line an act: number, time (UTC), coder, what was done. What was undone is listed too: \
      the journal only grows.

      Examples:
        pressmark history --limit 20
        pressmark history 3f2a --json
      """)

  @Argument(help: ArgumentHelp("Only acts in this article.", valueName: "article"))
  var article: String?

  @Option(help: ArgumentHelp("At most so many acts.", valueName: "count"))
  var limit: Int?

  @Flag(help: "Print JSON Lines: act, article, changes, coder, number, time, undoes.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let library = try options.open()
    let scope = try JournalScope(article, in: library)
    var output = StandardOutput()
    for entry in try library.history(scope, limit: limit ?? .max) {
      let line = HistoryLine(entry)
      try output.line(json ? JSONLine.text(of: line) : line.text)
    }
    try output.flush()
  }
}

extension JournalScope {
  /// The acts in an article, or all of them when none is named.
  init(_ reference: String?, in library: Library) throws {
    if let reference {
      self = .article(try library.resolve(reference).id)
    } else {
      self = .library
    }
  }
}
