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

  @Flag(help: "Print JSON Lines: annotations, article, coder, number, time, undone, verb.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let library = try options.open()
    let scope = try JournalScope(article, in: library)
    var output = StandardOutput()
    // Newest first: what was said of an entry last is met first.
    var isUndone: [Int64: Bool] = [:]
    for entry in try library.history(scope, limit: limit ?? .max) {
      switch entry.kind {
      case .done: break
      case .undone(let number): isUndone[number] = isUndone[number] ?? true
      case .redone(let number): isUndone[number] = isUndone[number] ?? false
      }
      guard json else {
        try output.line(entry.line)
        continue
      }
      try output.line(
        JSONLine.text(
          of: HistoryLine(
            number: Int(entry.number), time: entry.time, coder: entry.coder, act: entry.act,
            undone: isUndone[entry.number] ?? false)))
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
