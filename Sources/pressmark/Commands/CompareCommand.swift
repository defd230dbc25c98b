internal import ArgumentParser
internal import PressmarkCore

/// `pressmark compare`: the same claim across papers.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Find claims that speak of the same quantity, and show where they differ.",
    discussion: """
      The arguments are articles, or a query as `pressmark claims` takes it; without them, all \
      claims. Those of one article or of a query are compared with the whole library, those of \
      several articles with one another; --within keeps a query to itself, too.

      Each pair has a name, a reason and a proposed link: repeats, contradicts or refines. \
      Nothing is written before somebody confirms it: --accept with the names of pairs, found by \
      the same arguments, links them as one act, which `pressmark undo` takes back. \
      --as gives another kind of link than the proposed one. Pairs that are linked, from \
      either end, are left out; --all shows them, too.

      Examples:
        pressmark compare articles/eternauta-fr.txt articles/eternauta-en.txt
        pressmark compare 'unit:USD value>10M' --json | jq -r .reason
        pressmark compare 3f2a 91bc --accept 5d1e07aa 90c2f1b4
        pressmark compare 3f2a --accept 5d1e07aa --as refines
      """)

  @Argument(
    help: ArgumentHelp("Articles, or words and fields; without it, all claims.", valueName: "query")
  )
  var references: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Link these pairs as proposed.", valueName: "id"))
  var accept: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("With --accept: the kind of link.", valueName: "kind"),
    transform: CompareCommand.kind)
  var linkKind: Relation.Kind?

  @Flag(help: "Compare what the query finds with itself, not with the library.")
  var within = false

  @Flag(help: "Show pairs that are linked already, too.")
  var all = false

  @Option(help: ArgumentHelp("At most so many pairs.", valueName: "count"))
  var limit = 100

  @Flag(
    help: """
      Print JSON Lines: id, earlier, later, relation, reason, words, differences, score, link; \
      with --accept, the annotations as `claims --json` does.
      """)
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if linkKind != nil, accept.isEmpty {
      throw ValidationError("--as says how to link pairs: name them with --accept")
    }
  }

  func run() throws {
    let library = try options.open()
    let articles = try articles(in: library)
    let argument = QueryArgument(articles.map { [$0] } ?? references)
    let asked = try argument.query()
    let isWithin = within || (articles != nil && references.count > 1)
    var run = try argument.asking { try library.comparison(of: asked, isWithin: isWithin) }
    var output = StandardOutput()
    if accept.isEmpty {
      try list(&run, library, &output)
    } else {
      try confirm(&run, library, &output)
    }
    try output.flush()
  }

  /// The query for articles that the arguments name; `nil` when one of them names none.
  private func articles(in library: Library) throws -> String? {
    guard !references.isEmpty else { return nil }
    var ids: [String] = []
    for reference in references {
      guard let article = try Self.article(reference, in: library) else { return nil }
      ids.append(article.id.rawValue)
    }
    return ids.map { "article:\($0)" }.joined(separator: " OR ")
  }

  private static func article(_ reference: String, in library: Library) throws -> Article? {
    do {
      return try library.resolve(reference)
    } catch {
      if case .noSuchArticle = error { return nil }
      throw error
    }
  }

  // MARK: Listing

  private func list(
    _ run: inout ComparisonRun, _ library: Library, _ output: inout StandardOutput
  ) throws {
    var count = 0
    var titles: [ArticleID: String] = [:]
    for part in run.parts {
      for pair in try run.pairs(part) where all || pair.link == nil {
        if count == limit {
          StandardError.say("there are more than \(limit) pairs: --limit shows more")
          return
        }
        if json {
          try output.line(JSONLine.text(of: ComparisonLine(pair)))
        } else {
          if count > 0 { try output.line("") }
          for line in try lines(of: pair, library, &titles) { try output.line(line) }
        }
        count += 1
      }
      // What was found is shown while the rest is searched.
      try output.flush()
    }
  }

  private func lines(
    of pair: ClaimPair, _ library: Library, _ titles: inout [ArticleID: String]
  ) throws -> [String] {
    let proposal = pair.proposal
    let direction =
      proposal.from == pair.later.id
      ? "the later \(proposal.kind.rawValue) the earlier"
      : "the earlier \(proposal.kind.rawValue) the later"
    var lines = ["\(pair.id)  \(direction)" + (pair.link.map { " (linked: \($0.rawValue))" } ?? "")]
    for annotation in [pair.earlier, pair.later] {
      if titles[annotation.article] == nil {
        titles[annotation.article] = try library.article(annotation.article)?.shownTitle ?? ""
      }
      let quote = annotation.quotes.joined(separator: " … ").printableLine
      lines.append("  “\(Self.cut(quote, 70))”")
      lines.append(
        "    \(annotation.article.rawValue)  \(Self.cut(titles[annotation.article] ?? "", 60))")
    }
    lines.append("  \(pair.reason.printableLine)")
    for difference in pair.differences where difference.field != "value" {
      let (a, b) = (difference.earlier ?? "–", difference.later ?? "–")
      lines.append("  \(difference.field): \(a.printableLine) | \(b.printableLine)")
    }
    return lines
  }

  private static func cut(_ text: String, _ length: Int) -> String {
    text.count > length ? text.prefix(length - 1) + "…" : text
  }

  // MARK: Confirming

  private func confirm(
    _ run: inout ComparisonRun, _ library: Library, _ output: inout StandardOutput
  ) throws {
    var wanted = Set(accept.map { $0.lowercased() })
    var found: [ClaimPair] = []
    for part in run.parts where !wanted.isEmpty {
      for pair in try run.pairs(part) where wanted.remove(pair.id) != nil { found.append(pair) }
    }
    guard wanted.isEmpty else {
      let names = wanted.sorted().map(\.printableLine).joined(separator: ", ")
      throw Failure.input(
        "there is no pair \(names) among these claims: `pressmark compare` with the same "
          + "arguments lists them; nothing was linked")
    }
    let entry = try library.confirm(found, as: linkKind)
    guard json else {
      for pair in found {
        let kind = (linkKind ?? pair.proposal.kind).rawValue
        try output.line("\(pair.proposal.from.rawValue)  \(kind)  \(pair.proposal.target.rawValue)")
      }
      return
    }
    for case .annotation(_, let annotation?) in entry?.act.changes ?? [] {
      try output.line(library.line(for: annotation))
    }
  }

  private static func kind(_ text: String) throws -> Relation.Kind {
    guard let kind = Relation.Kind(rawValue: text.lowercased().replacing("-", with: " ")) else {
      let kinds = Relation.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(text.printableLine)” is not a kind of link: they are \(kinds)")
    }
    return kind
  }
}
