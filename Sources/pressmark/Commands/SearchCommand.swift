internal import ArgumentParser
internal import PressmarkCore

/// `pressmark search`: words in texts and notes.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in all texts and notes.",
    discussion: """
      All words must stand in one paragraph or in one mark. Case and accents do not matter; "words \
      in quotation marks" stand together; a star at the end of a word finds every word that starts \
      so. Passages of texts come first, then marks.

      Examples:
        pressmark search netflix budget
        pressmark search '"effets spéciaux"' --json
      """)

  @Argument(help: ArgumentHelp("The words.", valueName: "query"))
  var query: [String]

  @Option(help: ArgumentHelp("At most so many passages, and so many marks.", valueName: "count"))
  var limit = 50

  @Flag(help: "Print JSON Lines: annotation, article, hits, snippet, span, title.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if query.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("what for? name the words to look for")
    }
  }

  func run() throws {
    let library = try options.open()
    var output = StandardOutput()
    for hit in try library.search(query.joined(separator: " "), limit: limit) {
      try output.line(json ? JSONLine.text(of: hit.jsonLine) : hit.line)
    }
    try output.flush()
  }
}

extension SearchHit {
  /// The hit as `search --json` prints it.
  fileprivate var jsonLine: SearchLine {
    let hits = highlights.map {
      TextSpan(TextOffset($0.lowerBound), TextOffset($0.upperBound))
    }
    switch place {
    case .text(let spans):
      let span = spans.first.map { first in spans.dropFirst().reduce(first) { $0.union($1) } }
      return SearchLine(article: article, title: title, span: span, snippet: snippet, hits: hits)
    case .annotation(let id):
      return SearchLine(
        article: article, title: title, annotation: id, snippet: snippet, hits: hits)
    }
  }

  /// The line for people: article, place, the words around.
  fileprivate var line: String {
    let shownPlace =
      switch place {
      case .text(let spans): spans.first?.shown ?? ""
      case .annotation(let id): id.rawValue
      }
    return "\(article.rawValue)  \(shownPlace)  \(snippet.printableLine)"
  }
}
