internal import ArgumentParser
internal import PressmarkCore

/// `pressmark search`: passages, marks and articles by one query.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find passages, marks and articles by words and fields.",
    discussion: """
      Words side by side must all be found, in any case and without their accents. "Words in \
      quotation marks" stand together, a star ends the start of a word, NEAR(one two, 5) finds words \
      with at most five others between them. OR, NOT or - before a condition, and brackets join. \
      Fields narrow it down; several values with commas between them: one of them.

      Of articles: title: author: source: section: lang: date: before: after: text: marks: \
      article: is:unread|read. Of marks: code: coder: status: type: verdict: speaker: value: unit: \
      time: modality: stance: method: quote: note: gist: has:note|claim|evidence|speaker|quantity|\
      verdict|code|relation|time|gist is:orphan.

      A query with words finds passages of texts first, then marks with the words in their quote, \
      note or gist; with fields of marks alone it finds marks, with fields of articles alone \
      articles. Conditions on marks that stand side by side are about one mark.

      Examples:
        pressmark search netflix budget
        pressmark search '"effets spéciaux" lang:fr before:2025-08'
        pressmark search --claims 'unit:USD value>10M -verdict:supported'
        pressmark search --articles 'code:money text:netflix' --json
      """)

  @Argument(help: ArgumentHelp("Words and fields.", valueName: "query"))
  var query: [String]

  @Flag(help: "Find articles.")
  var articles = false

  @Flag(help: "Find marks.")
  var claims = false

  @Flag(help: "Find passages of texts.")
  var passages = false

  @Flag(help: "What fits the words best comes first.")
  var rank = false

  @Option(help: ArgumentHelp("At most so many of each kind.", valueName: "count"))
  var limit = 50

  @Flag(
    help: """
      Print JSON Lines: annotation, article, hits, snippet, span, title; articles as `list --json` \
      prints them.
      """)
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if query.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("what for? name the words to look for")
    }
  }

  func run() throws {
    let argument = QueryArgument(query)
    let asked = try argument.query()
    let library = try options.open()
    // Nothing to look for, as in a query of a lone dash, finds nothing.
    guard !asked.isEmpty else { return }
    let order: QueryOrder = rank ? .rank : .document
    var output = StandardOutput()
    for kind in kinds(of: asked) {
      try argument.asking {
        switch kind {
        case .articles:
          let found = try library.articles(matching: asked, order: order, limit: limit).rows()
          let lines = try json ? found.map { try $0.jsonLine() } : SummaryLines.lines(of: found)
          for line in lines { try output.line(line) }
        case .passages:
          let found = try library.passages(matching: asked, order: order, limit: limit).rows()
          try write(found, to: &output)
        case .claims:
          let found = try library.annotations(matching: asked, order: order, limit: limit).rows()
          try write(try library.hits(of: asked, in: found), to: &output)
        }
      }
    }
    try output.flush()
  }

  private enum Kind { case articles, passages, claims }

  private func kinds(of query: Query) -> [Kind] {
    let wanted: [Kind] =
      (articles ? [.articles] : []) + (passages ? [.passages] : []) + (claims ? [.claims] : [])
    guard wanted.isEmpty else { return wanted }
    return switch query.subject {
    case .articles: [.articles]
    case .marks: [.claims]
    case .words: [.passages, .claims]
    }
  }

  private func write(_ hits: [SearchHit], to output: inout StandardOutput) throws {
    for hit in hits { try output.line(json ? JSONLine.text(of: hit.jsonLine) : hit.line) }
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
