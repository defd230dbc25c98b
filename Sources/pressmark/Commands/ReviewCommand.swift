internal import ArgumentParser
internal import PressmarkCore

/// `pressmark review`: the queue of claims to review, and a verdict on one of them.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List the claims to review, or give one its verdict.",
    discussion: """
      Without an option that says something about a claim it lists the claims that a query finds, \
      or those of an assignment, with what is done and to do; --next shows the first one to do \
      in its passage. With one, it writes the verdict of one claim as one act.

      A claim counts as reviewed as soon as its verdict has what it needs: a piece of evidence or an \
      explanation, unless the assignment or the configuration ([review] needs) says otherwise. \
      Until then the verdict is kept, and you are told what is missing. `pressmark history` shows \
      who gave a status, and when.

      Examples:
        pressmark review --assignment week3.json --next
        pressmark review 019a3c7e --verdict refuted --evidence https://example.org/a --refutes
        pressmark review 019a3c7e --explanation "The report says ten times, of one scene."
        pressmark review 'code:money status:draft' --json
      """)

  @Argument(help: ArgumentHelp("A claim, or a query.", valueName: "claim"))
  var query: [String] = []

  @Option(
    help: ArgumentHelp("Only the claims of this assignment’s file.", valueName: "file"),
    completion: .file())
  var assignment: String?

  @Flag(help: "Show the first claim to do, in its passage.")
  var next = false

  @Flag(help: "Print JSON Lines; the last line is the summary.")
  var json = false

  @OptionGroup(title: "A verdict") var answer: ReviewAnswer
  @OptionGroup var options: LibraryOptions

  func validate() throws {
    try answer.expectSense()
    guard !answer.isEmpty else { return }
    if next { throw ValidationError("--next shows a claim: it cannot be combined with a verdict") }
    if query.count != 1 { throw ValidationError("which claim? name one, by its id") }
  }

  func run() throws {
    let configuration = try options.configuration()
    let asked = try assignment.map { try ReviewOutput.assignment($0) }
    let need = asked?.need ?? configuration.reviewNeed
    let argument = QueryArgument(query)
    let parsed = answer.isEmpty ? try argument.query() : nil
    let library = try options.open(configuration)
    var output = StandardOutput()
    guard let parsed else { return try review(library, need, &output) }
    var queue = ReviewQueue(library: library, need: need, json: json)
    let found = try argument.asking { try library.annotations(matching: parsed) }
    let claims = asked?.claims
    let articles = Set(asked?.articles.map(\.article.id) ?? [])
    for part in found.parts {
      for annotation in try found.rows(part) {
        if let asked, let claims {
          // Claims that the student finds himself belong to the assignment that asks for them.
          let isFound = asked.source == .suggestions && articles.contains(annotation.article)
          guard claims.contains(annotation.id) || isFound else { continue }
        }
        let isFirst = queue.take(annotation)
        if !next || isFirst, let line = try queue.line(annotation, whole: next) {
          try output.line(line)
        }
      }
    }
    if next, !json, let asked, queue.progress.toDo > 0 {
      for line in ReviewOutput.lines(about: asked) { try output.line(line) }
    }
    try output.line(try queue.summary())
    try output.flush()
  }

  private func review(_ library: Library, _ need: ReviewNeed, _ output: inout StandardOutput) throws
  {
    let before = try library.annotation(named: query[0])
    var after = before
    try answer.fill(&after)
    let missing = need.missing(in: after.claim)
    if let status = answer.status {
      if status.isReviewed, let missing {
        throw Failure.input(
          "the claim cannot become \(status.rawValue): \(missing); nothing was changed")
      }
      after.status = status
    } else if missing == nil, !after.status.isReviewed {
      after.status = .reviewed
    } else if missing != nil, after.status == .reviewed {
      after.status = .ready
    }
    let stored = try library.change(before, to: after, verb: .review)
    try output.line(
      json
        ? library.line(for: stored)
        : "\(stored.id.rawValue)  \(stored.status.rawValue)  \(stored.claim.verdict?.conclusion?.rawValue ?? "no verdict")"
    )
    try output.flush()
    if let missing, !stored.status.isReviewed {
      StandardError.say("kept, but not yet counted as reviewed: \(missing)")
    }
  }
}

/// What a review says about a claim.
struct ReviewAnswer: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "supported, refuted, not enough evidence, conflicting.", valueName: "verdict"),
    completion: .list(ClaimField.verdict.vocabulary))
  var verdict: String?

  @Option(help: ArgumentHelp("Your own label for the verdict.", valueName: "text"))
  var label: String?

  @Option(help: ArgumentHelp("Why, in a sentence.", valueName: "text"))
  var explanation: String?

  @Option(help: ArgumentHelp("Where evidence was found: one more piece.", valueName: "url"))
  var evidence: String?

  @Option(help: ArgumentHelp("An archived copy of that page.", valueName: "url"))
  var archived: String?

  @Option(help: ArgumentHelp("What it was found in: web text, table, video.", valueName: "medium"))
  var medium: String?

  @Option(help: ArgumentHelp("What was asked.", valueName: "text"))
  var question: String?

  @Option(help: ArgumentHelp("The words that were found there.", valueName: "text"))
  var quote: String?

  @Flag(help: "The evidence supports the claim.")
  var supports = false

  @Flag(help: "The evidence refutes the claim.")
  var refutes = false

  @Option(
    help: ArgumentHelp("draft, ready, reviewed, adjudicated.", valueName: "status"),
    completion: .list(AnnotationStatus.allCases.map(\.rawValue)), transform: WordArgument.read)
  var status: AnnotationStatus?

  private var pieceFields: [(ClaimField, String?)] {
    [
      (.evidenceURL, evidence), (.evidenceArchivedURL, archived), (.evidenceMedium, medium),
      (.evidenceQuestion, question), (.evidenceAnswer, quote),
    ]
  }

  private var hasPiece: Bool { pieceFields.contains { $0.1 != nil } || supports || refutes }

  /// Whether nothing is said.
  var isEmpty: Bool {
    verdict == nil && label == nil && explanation == nil && status == nil && !hasPiece
  }

  /// - Throws: A sentence about options that do not go together, or a value that does not fit.
  func expectSense() throws {
    if supports, refutes {
      throw ValidationError("evidence supports or refutes a claim: choose one of the two options")
    }
    if hasPiece, evidence == nil, archived == nil, quote == nil {
      throw ValidationError(
        "what evidence? give its address with --evidence, or its words with --quote")
    }
    do {
      var trial = Claim()
      try set(&trial)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Fills the claim's fields.
  func fill(_ annotation: inout Annotation) throws(Failure) {
    do {
      try set(&annotation.claim)
    } catch {
      throw .usage(String(describing: error))
    }
  }

  private func set(_ claim: inout Claim) throws(ClaimFieldError) {
    if let verdict { try ClaimField.verdict.set(verdict, on: &claim) }
    if let label { try ClaimField.verdictLabel.set(label, on: &claim) }
    if let explanation { try ClaimField.verdictExplanation.set(explanation, on: &claim) }
    guard hasPiece else { return }
    // Read by itself, so that it becomes a piece of its own.
    var piece = Claim()
    for (field, text) in pieceFields {
      guard let text else { continue }
      var plain = text[...]
      while plain.first == "+" { plain.removeFirst() }
      try field.set(String(plain), on: &piece)
    }
    if supports || refutes {
      try ClaimField.evidenceBearing.set(supports ? "supports" : "refutes", on: &piece)
    }
    claim.evidence += piece.evidence.filter { !claim.evidence.contains($0) }
  }
}
