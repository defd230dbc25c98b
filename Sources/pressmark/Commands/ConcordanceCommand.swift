internal import ArgumentParser
internal import PressmarkCore
internal import Terminal

/// `pressmark concordance`: a word or a code with its context, aligned.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Show a word or a code with the words around it, aligned.",
    discussion: """
      With words each place of them in the texts is a line; with conditions on marks alone, such as \
      code:money, each mark. The words before end where the passage begins. --sort before and --sort \
      after order the lines by the words next to the passage. The query is that of `search`.

      Examples:
        pressmark concordance netflix
        pressmark concordance '"dix fois"' --sort after
        pressmark concordance 'code:money lang:fr' --json
      """)

  /// In which order the lines stand.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case place, before, after

    fileprivate var order: ConcordanceLine.Order {
      switch self {
      case .place: .place
      case .before: .before
      case .after: .after
      }
    }
  }

  @Argument(help: ArgumentHelp("Words and fields.", valueName: "query"))
  var query: [String]

  @Option(help: "place, before or after.")
  var sort = Order.place

  @Option(help: ArgumentHelp("Columns of context before and after.", valueName: "columns"))
  var width = 32

  @Option(help: ArgumentHelp("At most so many lines.", valueName: "count"))
  var limit = 1000

  @Flag(
    help: "Print JSON Lines: after, annotation, article, before, match, span, title.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if !(0...1000).contains(width) { throw ValidationError("--width must be 0 to 1000") }
    if query.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("of what? name a word, or a code as code:NAME")
    }
  }

  func run() throws {
    let argument = QueryArgument(query)
    let asked = try argument.query()
    guard asked.subject != .articles else {
      throw Failure.usage(
        "a concordance is of words or of marks: name a word, or a code as code:NAME")
    }
    let library = try options.open()
    let found = try argument.asking {
      try library.concordance(of: asked, width: width, limit: limit)
    }
    var output = StandardOutput()
    for line in found.lines.sorted(by: sort.order) {
      try output.line(json ? JSONLine.text(of: line) : shown(line))
    }
    try output.flush()
    if !found.isComplete {
      StandardError.say("the first \(limit) lines; --limit gives more")
    }
  }

  /// The line for people: the words before at the right of their column, the passage in ⟦⟧.
  private func shown(_ line: ConcordanceLine) -> String {
    let before = ColumnWidth.suffix(of: line.before.printableLine, columns: width)
    let space = String(repeating: " ", count: width - ColumnWidth.columns(of: before))
    let after = ColumnWidth.prefix(of: line.after.printableLine, columns: width)
    return "\(space)\(before)⟦\(line.match.printableLine)⟧\(after)  "
      + "\(line.article.rawValue) \(line.span.shown)"
  }
}
