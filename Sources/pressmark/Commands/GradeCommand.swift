internal import ArgumentParser
internal import PressmarkCore

/// `pressmark grade`: a hand-in beside a reference.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Compare a hand-in with a reference: found, missed, over-tagged, what differs.",
    discussion: """
      The reference is your own marks in the articles of the hand-in, the marks of another coder, or \
      what a query finds. Two marks belong together when they share words; of several, those that \
      share most. The summary has recall (the part of the reference that was found), precision \
      (the part of the hand-in that the reference has), and how the verdicts agree, with Cohen's \
      kappa. Claims that were given with the assignment count as found: `given` says how many. \
      Nothing is changed in the library.

      Examples:
        pressmark grade lea.json
        pressmark grade lea.json --reference marie
        pressmark grade lea.json --reference 'coder:marie type:numerical' --json
      """)

  @Argument(
    help: ArgumentHelp("The hand-in, or - for standard input.", valueName: "file"),
    completion: .file())
  var handIn: String

  @Option(
    help: ArgumentHelp("A coder, or a query for marks (default: your own).", valueName: "coder"))
  var reference: String?

  @Flag(help: "Print JSON Lines; the last line is the summary.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let handIn = try ReviewOutput.handIn(handIn)
    let library = try options.open()
    let marks = try referenceMarks(library)
    let codebook = try library.codebook()
    var grading = Grading()
    var failed = false
    var withoutPlace = 0
    for bundle in handIn.articles {
      guard let article = try Self.article(of: bundle, in: library) else {
        StandardError.say(
          "the article “\(bundle.article.shownTitle)” is not in the library: it was left out")
        failed = true
        continue
      }
      var handedIn = bundle.annotations
      if article.revision != bundle.revision.digest {
        let moving = Reanchoring(
          from: bundle.revision, to: try library.newestRevision(of: article.id))
        handedIn = handedIn.map { moving.moved($0).annotation }
      }
      let placed = handedIn.filter { $0.revision == article.revision }
      withoutPlace += handedIn.count - placed.count
      try grading.compare(
        Grading.Sides(
          reference: (marks[article.id] ?? []).filter { $0.revision == article.revision },
          referenceCodes: codebook, handedIn: placed, handedInCodes: handIn.codebook,
          answers: handIn.answers))
    }
    let name = reference ?? library.context.coder
    if withoutPlace > 0 {
      StandardError.say(
        "\(withoutPlace) marks of the hand-in have no place in the newest text and were left out")
    }
    if failed, grading.findings.isEmpty { throw Failure.reported }
    try print(grading, of: handIn, beside: name)
    if failed { throw Failure.reported }
  }

  /// The marks of the reference, by article.
  private func referenceMarks(_ library: Library) throws -> [ArticleID: [Annotation]] {
    let coder = reference ?? library.context.coder
    let query: QueryArgument
    let isKnown = try library.coders().contains(coder)
    if reference == nil || isKnown {
      let quoted = coder.map { $0 == "\"" || $0 == "\\" ? " " : $0 }
      query = QueryArgument(["coder:\"\(String(quoted))\""])
    } else {
      query = QueryArgument([coder])
    }
    let asked = try query.query()
    let isCoder = reference == nil
    do {
      let found = try query.asking { try library.annotations(matching: asked).rows() }
      return Dictionary(grouping: found, by: \.article)
    } catch let failure as Failure where isCoder && failure.status == .inputFailed {
      throw Failure.input(
        "you have no marks in this library: name the reference with --reference CODER or a query")
    }
  }

  private static func article(
    of bundle: AnnotationBundle, in library: Library
  ) throws -> Article? {
    guard let article = try library.article(bundle.article.id), article.deleted == nil else {
      return nil
    }
    return article
  }

  private func print(_ grading: Grading, of handIn: HandIn, beside reference: String) throws {
    var output = StandardOutput()
    if json {
      for finding in grading.findings { try output.line(JSONLine.text(of: GradeLine(finding))) }
      try output.line(
        JSONLine.text(of: GradeSummaryLine(grading, coder: handIn.coder, reference: reference)))
      return try output.flush()
    }
    for finding in grading.findings where finding.outcome != .found || !finding.differences.isEmpty
    {
      for line in GradeText.lines(of: finding) { try output.line(line) }
    }
    for line in GradeText.summary(grading, coder: handIn.coder, reference: reference) {
      try output.line(line)
    }
    try output.flush()
  }
}

/// A comparison in lines for people.
private enum GradeText {
  static func lines(of finding: Grading.Finding) -> [String] {
    switch (finding.reference, finding.handedIn) {
    case (let reference?, nil):
      return ["missed       \(place(reference))", "             \(passage(reference))"]
    case (nil, let handedIn?):
      return ["over-tagged  \(place(handedIn))", "             \(passage(handedIn))"]
    case (let reference?, let handedIn?):
      var lines = ["differs      \(place(reference))", "  reference  \(passage(reference))"]
      if reference.spans != handedIn.spans { lines.append("  hand-in    \(passage(handedIn))") }
      return lines
        + finding.differences.map {
          "  \($0.field): \(shown($0.handIn)), in the reference \(shown($0.reference))"
        }
    case (nil, nil): return []
    }
  }

  static func summary(_ grading: Grading, coder: String, reference: String) -> [String] {
    let found = grading.count(.found)
    let (missed, extra) = (grading.count(.missed), grading.count(.overTagged))
    let given = grading.findings.count(where: \.isGiven)
    var lines = [
      "",
      "\(coder.printableLine) beside \(reference.printableLine): found \(found) of \(found + missed), "
        + "missed \(missed), over-tagged \(extra)" + (given > 0 ? " (\(given) were given)" : ""),
      "recall \(percent(grading.recall)), precision \(percent(grading.precision))",
    ]
    let verdicts = grading.verdicts
    if verdicts.count > 0 {
      let kappa = verdicts.value.map { "Cohen’s kappa \(twoDigits($0))" } ?? "kappa not defined"
      lines.append("verdicts: \(verdicts.agreed) of \(verdicts.count) agree, \(kappa)")
    } else {
      lines.append("verdicts: none that both have given")
    }
    if grading.verdictsMissing > 0 {
      lines.append("\(grading.verdictsMissing) claims have no verdict in the hand-in")
    }
    return lines
  }

  private static func place(_ mark: Annotation) -> String {
    "\(mark.article.rawValue)  \(mark.spans.map(\.shown).joined(separator: "+"))"
  }

  private static func passage(_ mark: Annotation) -> String {
    mark.selectors.map { $0.prefix + "⟦" + $0.exact + "⟧" + $0.suffix }
      .joined(separator: " … ").printableLine
  }

  private static func shown(_ text: String) -> String {
    text.isEmpty ? "nothing" : text.printableLine
  }

  private static func percent(_ share: Double?) -> String {
    share.map { "\(Int(($0 * 100).rounded())) %" } ?? "not defined"
  }

  private static func twoDigits(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)."
      + (digits.count < 2 ? "0" : "") + digits
  }
}
