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

  @Flag(
    help: "Print JSON Lines: annotation, article, highlights, place, snippet, spans, title.")
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
      let line = SearchLine(hit)
      try output.line(json ? JSONLine.text(of: line) : line.text)
    }
    try output.flush()
  }
}

/// A hit as `search` prints it.
private struct SearchLine: Encodable {
  let annotation: String?
  let article: String
  let highlights: [[Int]]
  let place: String
  let snippet: String
  let spans: [TextSpan]
  let title: String

  init(_ hit: SearchHit) {
    article = hit.article.rawValue
    title = hit.title
    snippet = hit.snippet
    highlights = hit.highlights.map { [$0.lowerBound, $0.upperBound] }
    switch hit.place {
    case .text(let spans):
      (place, annotation, self.spans) = ("text", nil, spans)
    case .annotation(let id):
      (place, annotation, spans) = ("annotation", id.rawValue, [])
    }
  }

  /// The line for people: article, place, the words around.
  var text: String {
    let shownPlace = annotation ?? spans.first?.shown ?? place
    return "\(article)  \(shownPlace)  \(snippet.printableLine)"
  }
}
