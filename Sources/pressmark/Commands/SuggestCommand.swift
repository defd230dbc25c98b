internal import ArgumentParser
internal import PressmarkCore

/// `pressmark suggest`: what the rules propose to mark, and the answers to it.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "List what could be marked in articles, with reasons; accept or refuse it.",
    discussion: """
      Without --all, what was marked already or refused is left out. A file that is not in the \
      library is read without being added. RULE is a rule's name; repeat the option for several, \
      or separate them by commas. --rules lists the rules.

      --accept marks every suggestion of a rule, --refuse says no to them for good: for this text \
      and its later versions. What is accepted in an article is one act, and so is what is \
      refused; `pressmark undo` takes it back. With --json the new annotations are printed as \
      `pressmark claims --json` does.

      Otherwise --json prints start, end, quote, type, value and unit, speaker and cue (spans), claimTypes, \
      checkworthiness, rule and reason; the value of a range is a list of two. furtherSpans has \
      the other parts of an interrupted quotation; --all adds standing (open, marked, refused); \
      where several articles are named, article or file says which.

      Examples:
        pressmark suggest articles/eternauta-fr.txt
        pressmark suggest 3f2a --json | jq -r '[.type, .quote] | @tsv'
        pressmark suggest 3f2a --accept money --accept percent --refuse ordinal
        pressmark suggest --rules
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles of the library, files, folders, or - for standard input.", valueName: "article"),
    completion: .file())
  var references: [String] = []

  @Flag(help: "Print JSON Lines.")
  var json = false

  @Option(
    help: ArgumentHelp("Only what this rule found.", valueName: "rule"),
    completion: SuggestCommand.ruleNames, transform: SuggestCommand.rules)
  var rule: [[String]] = []

  @Option(
    help: ArgumentHelp("Only this type: money, date, quote_direct.", valueName: "type"),
    completion: .list(SuggestCommand.typeNames), transform: SuggestCommand.types)
  var type: [[String]] = []

  @Option(
    help: ArgumentHelp("Mark every open suggestion of this rule.", valueName: "rule"),
    completion: SuggestCommand.ruleNames, transform: SuggestCommand.rules)
  var accept: [[String]] = []

  @Flag(help: "Mark every open suggestion that --rule and --type let pass.")
  var acceptAll = false

  @Option(
    help: ArgumentHelp("Refuse every open suggestion of this rule, for good.", valueName: "rule"),
    completion: SuggestCommand.ruleNames, transform: SuggestCommand.rules)
  var refuse: [[String]] = []

  @Flag(help: "List what was marked or refused, too, and say so.")
  var all = false

  @Flag(
    name: .customLong("rules"),
    help: "List the rules, whether they are switched on, and how much they find in the articles.")
  var listsRules = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if references.isEmpty, !listsRules {
      throw ValidationError("where? name an article or a file, or list the rules with --rules")
    }
    if acceptAll, !accept.isEmpty {
      throw ValidationError("--accept-all and --accept cannot be combined: choose one")
    }
    let decides = acceptAll || !accept.isEmpty || !refuse.isEmpty
    if listsRules, decides || !rule.isEmpty || !type.isEmpty || all {
      throw ValidationError("--rules lists rules: it takes articles, files and --json alone")
    }
    if decides, all {
      throw ValidationError(
        "--all lists what was decided already: it cannot be combined with --accept and --refuse")
    }
    let both = Set(accept.joined()).intersection(refuse.joined()).sorted()
    if let first = both.first {
      throw ValidationError("“\(first)” cannot be accepted and refused at once")
    }
  }

  func run() throws {
    let configuration = try options.configuration()
    let engine = SuggestionEngine(disabledRules: configuration.disabledRules)
    warnOfDisabledRules(configuration.disabledRules)
    var output = StandardOutput()
    if references.isEmpty {
      for line in try ruleLines(engine, counts: nil) { try output.line(line) }
      return try output.flush()
    }
    let desk = try SuggestionDesk(options: options, configuration: configuration, engine: engine)
    var failed = false
    var sources: [SuggestionDesk.Source] = []
    for reference in references {
      do {
        sources += try desk.sources(of: reference)
      } catch {
        try Self.report(error)
        failed = true
      }
    }
    var counts: [String: Int] = [:]
    var isFirst = true
    for source in sources {
      do {
        let (texts, hasRefused) = try desk.texts(of: source)
        failed = failed || hasRefused
        let isOneOfMany = references.count > 1 || sources.count > 1 || texts.count > 1
        for text in texts {
          if listsRules {
            for (found, _) in try text.suggestions() { counts[found.rule.name, default: 0] += 1 }
          } else if decides {
            try decide(text, desk, &output)
          } else {
            if !json, !isFirst { try output.line("") }
            try list(text, isOneOfMany: isOneOfMany, &output)
          }
          isFirst = false
        }
      } catch {
        // What was done before is said, whatever ends the command.
        if ErrorReport.status(of: error) != .inputFailed { try output.flush() }
        try Self.report(error)
        failed = true
      }
    }
    if listsRules {
      for line in try ruleLines(engine, counts: counts) { try output.line(line) }
    }
    try output.flush()
    if failed { throw Failure.reported }
  }

  /// Says why an input failed; what concerns more than that input ends the command.
  private static func report(_ error: any Error) throws {
    guard ErrorReport.status(of: error) == .inputFailed, !(error is OutputError) else {
      throw error
    }
    StandardError.say(String(describing: error))
  }

  private var decides: Bool { acceptAll || !accept.isEmpty || !refuse.isEmpty }

  private func warnOfDisabledRules(_ disabled: Set<String>) {
    for name in Set((rule + accept + refuse).joined()).intersection(disabled).sorted() {
      StandardError.say("the rule “\(name)” is switched off in the configuration: it finds nothing")
    }
  }

  // MARK: Listing

  private func list(
    _ text: SuggestedText, isOneOfMany: Bool, _ output: inout StandardOutput
  ) throws {
    let found = try text.suggestions().filter {
      (all || $0.standing == .open) && passes($0.suggestion)
    }
    if json {
      for (suggestion, standing) in found {
        try output.line(
          text.line(
            for: suggestion, standing: all ? standing : nil, isOneOfMany: isOneOfMany))
      }
      return
    }
    let open = found.count { $0.standing == .open }
    let decided = found.count - open
    let count = open == 1 ? "1 suggestion" : "\(open) suggestions"
    let rest = decided > 0 ? ", \(decided) decided" : ""
    try output.line("\(text.name)  \(text.title): \(count)\(rest)")
    var places = SuggestionPlaces(text.pages)
    for (suggestion, standing) in found {
      try output.line("")
      for line in places.lines(for: suggestion, standing: all ? standing : nil) {
        try output.line(line)
      }
    }
  }

  private func passes(_ suggestion: Suggestion) -> Bool {
    (rule.isEmpty || rule.joined().contains(suggestion.rule.name))
      && (type.isEmpty || type.joined().contains(suggestion.type.publishedName)
        || type.joined().contains(suggestion.type.rawValue))
  }

  private func ruleLines(_ engine: SuggestionEngine, counts: [String: Int]?) throws -> [String] {
    let width = SuggestionEngine.rules.map(\.name.count).max() ?? 0
    return try SuggestionEngine.rules.map { rule in
      let isOn = !engine.disabledRules.contains(rule.name)
      let found = counts.map { $0[rule.name] ?? 0 }
      if json { return try JSONLine.text(of: RuleLine(rule, isOn: isOn, found: found)) }
      let name = rule.name + String(repeating: " ", count: width - rule.name.count)
      let digits = found.map(String.init)
      let count = digits.map { String(repeating: " ", count: max(0, 5 - $0.count)) + $0 + "  " }
      return "\(name)  \(isOn ? "on " : "off")  \(count ?? "")\(rule.summary)"
    }
  }

  // MARK: Deciding

  private func decide(
    _ text: SuggestedText, _ desk: SuggestionDesk, _ output: inout StandardOutput
  ) throws {
    guard let article = text.article, let library = desk.library else {
      throw Failure.input(
        "\(text.name) is not in the library, where accepted and refused suggestions are kept: "
          + "add it with `pressmark add` first")
    }
    let open = try text.suggestions().filter { $0.standing == .open && passes($0.suggestion) }
      .map(\.suggestion)
    let accepted = open.filter {
      acceptAll ? !isRefused($0) : accept.joined().contains($0.rule.name)
    }
    let refused = open.filter(isRefused)
    let made =
      (try library.accept(accepted, in: article)?.act.changes ?? [])
      + (try library.refuse(refused, in: article)?.act.changes ?? [])
    guard json else {
      return try output.line("\(text.name)  \(text.title): \(Self.sentence(made))")
    }
    for case .annotation(_, let annotation?) in made {
      try output.line(library.line(for: annotation))
    }
  }

  private func isRefused(_ suggestion: Suggestion) -> Bool {
    refuse.joined().contains(suggestion.rule.name)
  }

  private static func sentence(_ changes: [Change]) -> String {
    var accepted = 0
    var refused = 0
    for change in changes {
      switch change {
      case .annotation: accepted += 1
      case .suggestionRefusal: refused += 1
      case .code, .article: continue
      }
    }
    switch (accepted, refused) {
    case (0, 0): return "nothing to decide"
    case (_, 0): return "\(accepted) accepted"
    case (0, _): return "\(refused) refused"
    default: return "\(accepted) accepted, \(refused) refused"
    }
  }

  // MARK: Arguments

  private static let typeNames = SuggestionType.allCases.map(\.rawValue)

  private static let ruleNames = CompletionKind.list(SuggestionEngine.rules.map(\.name))

  private static func rules(_ text: String) throws -> [String] {
    let names = SuggestionEngine.rules.map(\.name)
    return try words(text, among: names, what: "rule", otherwise: names.joined(separator: ", "))
  }

  private static func types(_ text: String) throws -> [String] {
    try words(
      text, among: typeNames, what: "type", otherwise: typeNames.joined(separator: ", "))
  }

  private static func words(
    _ text: String, among names: [String], what: String, otherwise: String
  ) throws -> [String] {
    let words = text.split(separator: ",").map { String($0).trimmedLine.lowercased() }
    guard !words.isEmpty else { throw ValidationError("the name of the \(what) is empty") }
    for word in words where !names.contains(word) {
      throw ValidationError(
        "there is no \(what) “\(word.printableLine)”; the \(what)s are \(otherwise)")
    }
    return words
  }
}
