internal import ArgumentParser
internal import PressmarkCore

/// `pressmark assign`: an assignment for students, as a file.
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Write an assignment: articles with claims to review.",
    discussion: """
      The articles, or what the query finds among the marks, go into one file, with the texts, the \
      codebook, the questions and the instructions; the student takes it with `import`. Verdicts, \
      evidence and notes are left out unless --with-verdicts is given. With --suggestions the file has \
      no claims: the student takes what the rules suggest, and adds what they miss.

      --needs says what a verdict needs before a claim counts as reviewed.

      Examples:
        pressmark assign 3f2a -o week3.json --title "Week 3" --question "Who measured it?"
        pressmark assign 'code:money coder:marie' -o money.json --needs evidence --due 2025-09-15
        pressmark assign 3f2a 77c0 --suggestions -o find.json
      """)

  /// Whether the teacher's verdicts are in the file.
  enum Verdicts: String, EnumerableFlag {
    case withoutVerdicts, withVerdicts

    static func help(for value: Verdicts) -> ArgumentHelp? {
      switch value {
      case .withoutVerdicts: "Leave verdicts, evidence and notes out, as is usual."
      case .withVerdicts: "Leave verdicts, evidence and notes in."
      }
    }
  }

  @Argument(help: ArgumentHelp("Articles, or a query for marks.", valueName: "query"))
  var query: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, or -.", valueName: "path"),
    completion: .file())
  var output: String

  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title = ""

  @Option(help: ArgumentHelp("What to do, in sentences.", valueName: "text"))
  var instructions = ""

  @Option(
    help: ArgumentHelp(
      "What to answer about each claim; repeat it for several.", valueName: "text"))
  var question: [String] = []

  @Option(
    help: ArgumentHelp("The last day for handing in, as 2025-09-15.", valueName: "day"),
    transform: AssignCommand.day)
  var due: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "What a verdict needs: evidence, explanation, either, nothing (default: the configuration’s).",
      valueName: "need"),
    completion: .list(ReviewNeed.allCases.map(\.rawValue)), transform: WordArgument.read)
  var needs: ReviewNeed?

  @Flag(help: "No claims: the student takes them from the suggestions.")
  var suggestions = false

  @Flag var verdicts = Verdicts.withoutVerdicts

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if suggestions, verdicts == .withVerdicts {
      throw ValidationError(
        "--suggestions gives no claims: it cannot be combined with --with-verdicts")
    }
    let texts = [title, instructions] + question
    if texts.contains(where: { $0.unicodeScalars.count > Assignment.textLimit }) {
      throw ValidationError("a text is longer than \(Assignment.textLimit) characters")
    }
  }

  func run() throws {
    let configuration = try options.configuration()
    let library = try options.open(configuration)
    let codebook = try library.codebook()
    var articles: [AnnotationBundle] = []
    var orphans = 0
    for (article, marks) in try chosen(library) {
      let placed = marks.filter { $0.revision == article.revision }
      orphans += marks.count - placed.count
      articles.append(
        AnnotationBundle(
          article: article, revision: try library.newestRevision(of: article.id),
          annotations: suggestions ? [] : placed, codebook: codebook))
    }
    // Links may lead from one article to another, so that all marks are looked at together.
    let handedOut = Assignment.handedOut(
      articles.flatMap(\.annotations), withVerdicts: verdicts == .withVerdicts)
    let byArticle = Dictionary(grouping: handedOut, by: \.article)
    articles = articles.map {
      AnnotationBundle(
        article: $0.article, revision: $0.revision, annotations: byArticle[$0.article.id] ?? [],
        codebook: codebook)
    }
    guard suggestions || !handedOut.isEmpty else {
      throw Failure.input(
        "there is no claim to review in what you named: mark some, or use --suggestions")
    }
    let assignment = Assignment(
      id: library.context.identifier(), title: title, instructions: instructions,
      questions: question, due: due, need: needs ?? configuration.reviewNeed,
      source: suggestions ? .suggestions : .given, author: library.context.coder,
      created: library.context.now(), articles: articles, codebook: codebook)
    try ReviewOutput.write(
      assignment.document(), to: output, replacing: force, kind: .assignment)
    if orphans > 0, !suggestions {
      StandardError.say("\(orphans) marks without a place in the newest text were left out")
    }
    guard output != "-" else { return }
    var standard = StandardOutput()
    try standard.line(
      "\(output.printableLine)\t\(articles.count) \(articles.count == 1 ? "article" : "articles"), "
        + "\(handedOut.count) \(handedOut.count == 1 ? "claim" : "claims")")
    try standard.flush()
  }

  /// The articles and their marks: those that were named, or those of the marks that a query finds.
  private func chosen(_ library: Library) throws -> [(Article, [Annotation])] {
    if let articles = try named(library) {
      return try articles.map { ($0, try library.annotations(of: $0.id)) }
    }
    let argument = QueryArgument(query)
    let asked = try argument.query()
    if suggestions {
      let found = try argument.asking { try library.articles(matching: asked).rows() }
      guard !found.isEmpty else { throw Failure.input("the query finds no article") }
      return found.map { ($0.article, []) }
    }
    let marks = try argument.asking { try library.annotations(matching: asked).rows() }
    var order: [ArticleID] = []
    var byArticle: [ArticleID: [Annotation]] = [:]
    for mark in marks {
      if byArticle[mark.article] == nil { order.append(mark.article) }
      byArticle[mark.article, default: []].append(mark)
    }
    return try order.compactMap { id in
      try library.article(id).map { ($0, byArticle[id] ?? []) }
    }
  }

  /// The articles, when every argument names one.
  private func named(_ library: Library) throws -> [Article]? {
    var articles: [Article] = []
    for reference in query {
      guard let article = try Self.article(reference, in: library) else { return nil }
      if !articles.contains(where: { $0.id == article.id }) { articles.append(article) }
    }
    return articles
  }

  /// The article that a person names; `nil` when none is called so.
  private static func article(_ reference: String, in library: Library) throws -> Article? {
    do {
      return try library.resolve(reference)
    } catch {
      guard case .noSuchArticle = error else { throw error }
      return nil
    }
  }

  private static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso8601: text) else {
      throw ValidationError("“\(text.printableLine)” is not a day like 2025-09-15")
    }
    return day
  }
}
