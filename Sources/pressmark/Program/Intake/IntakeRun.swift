internal import PressmarkCore

/// Takes many inputs into a library: reads them on every processor, stores them one after the other,
/// prints a line an article, and says what it did.
struct IntakeRun: ~Copyable {
  let intake: ArticleIntake
  let printsJSON: Bool
  private var summary = IntakeSummary()
  /// How many files are read at once.
  private let threads: Int
  private var output: StandardOutput
  private var progress = IntakeProgress("files", sizes: [])

  init(
    intake: ArticleIntake, printsJSON: Bool, threads: Int = Processors.count,
    output: consuming StandardOutput = StandardOutput()
  ) {
    self.intake = intake
    self.printsJSON = printsJSON
    self.threads = threads
    self.output = output
  }

  /// How many bytes of files are read before they are stored: what comes of a file takes several times
  /// its size.
  static let bytesAhead = 32 << 20

  /// Whether something could not be read.
  var hasFailed: Bool { !summary.refused.isEmpty }

  /// Takes the inputs, in their order, until the last or an interruption.
  ///
  /// - Throws: What stops everything: a library that cannot be used, output that is not taken.
  mutating func take(_ inputs: [IntakeInput]) throws {
    var seen: Set<IntakeInput> = []
    let inputs = inputs.filter { seen.insert($0).inserted }
    let sizes = inputs.map(\.size)
    progress = IntakeProgress("files", sizes: sizes)
    // Addresses are asked one by one, out of politeness, and standard input can be read once.
    let isFilesOnly = inputs.allSatisfy { if case .file = $0 { true } else { false } }
    let threads = isFilesOnly ? threads : 1
    let intake = intake
    let work = OrderedWork(
      inputs, threads: threads, ahead: threads * 2, weights: sizes, budget: Self.bytesAhead
    ) { intake.read($0) }
    defer { work.stop() }
    for (place, input) in inputs.enumerated() {
      let reading = work.next {
        progress.show()
        return Interruption.signal == 0
      }
      guard let reading, Interruption.signal == 0 else {
        summary.left = inputs.count - place
        break
      }
      do {
        let arrival = try intake.store(reading, choice: input.choice)
        summary.take(arrival, of: input)
        try print(arrival, of: input)
      } catch {
        try report(error, of: input.file ?? "-")
      }
      progress.advance(size: sizes[place])
    }
    try finish(inputs.count)
  }

  private mutating func print(_ arrival: ArticleIntake.Arrival, of input: IntakeInput) throws {
    for (addition, part) in arrival.additions {
      let article = addition.article
      guard printsJSON else {
        try output.line(article.line)
        continue
      }
      var line = AdditionLine(article, file: input.file, added: addition.isNew, part: part)
      if case .revised(_, let marks) = addition { line.revised = marks }
      try output.line(JSONLine.text(of: line))
    }
    let sentences = arrival.sentences(about: input)
    progress.clear()
    try output.flush()
    for sentence in sentences { StandardError.say(sentence) }
  }

  /// Says what was wrong with one input; whatever stops the rest as well is thrown on.
  mutating func report(_ error: any Error, of input: String) throws {
    guard !(error is OutputError), ErrorReport.status(of: error) == .inputFailed else {
      throw error
    }
    let sentence = String(describing: error)
    summary.take(error, of: input)
    progress.clear()
    if !sentence.isEmpty { StandardError.say(sentence) }
  }

  /// Sums up, where there is more than one thing to sum up.
  private mutating func finish(_ count: Int) throws {
    progress.clear()
    if summary.left > 0 {
      StandardError.say(
        "stopped: what was read is in the library, \(summary.left) of \(count) files are left; "
          + "the same command goes on with them")
    }
    guard summary.files + summary.left > 1 || count > 1 else { return try output.flush() }
    if printsJSON {
      try output.line(JSONLine.text(of: IntakeSummary.Line(summary: summary)))
    } else {
      StandardError.say(summary.line)
    }
    try output.flush()
  }
}
