internal import PressmarkCore

/// Reads originals anew on every processor, stores what came of them one after the other, and says what
/// it did.
struct ReextractionRun: ~Copyable {
  private let library: Library
  private let printsJSON: Bool
  private let isForAll: Bool
  private var output = StandardOutput()
  private var progress = IntakeProgress("originals", sizes: [])
  private var unchanged = 0
  private var newTexts = 0
  private var newMetadata = 0
  private var leftAlone = 0
  /// Whether something could not be read.
  private(set) var hasFailed = false

  init(library: Library, printsJSON: Bool, isForAll: Bool) {
    self.library = library
    self.printsJSON = printsJSON
    self.isForAll = isForAll
  }

  /// Takes the originals in their order, until the last or an interruption.
  ///
  /// - Throws: What stops everything: a library that cannot be used, output that is not taken.
  mutating func take(
    _ tasks: [Reextraction], leftAlone: [Reextraction.Outcome]
  ) throws {
    for outcome in leftAlone { try take(outcome, isExpected: isForAll) }
    progress = IntakeProgress("originals", sizes: tasks.map { _ in 1 })
    let library = library
    let threads = Processors.count
    let work = OrderedWork(tasks, threads: threads, ahead: threads * 2) { task in
      Result { try library.read(task) }
    }
    defer { work.stop() }
    var left = 0
    for (place, task) in tasks.enumerated() {
      progress.show()
      guard let reading = work.next(idle: { Interruption.signal == 0 }), Interruption.signal == 0
      else {
        left = tasks.count - place
        break
      }
      switch reading {
      case .success(let file):
        for outcome in try library.reextract(task, from: file) {
          try take(outcome, isExpected: false)
        }
      case .failure(let error):
        guard ErrorReport.status(of: error) == .inputFailed else { throw error }
        for (article, _) in task.articles {
          try take(.leftAlone(article, reason: String(describing: error)), isExpected: false)
        }
      }
      progress.advance(size: 1)
    }
    progress.clear()
    try output.flush()
    if left > 0 {
      StandardError.say("stopped: \(left) of \(tasks.count) originals were not read anew")
    }
    let count = unchanged + newTexts + newMetadata + self.leftAlone
    guard count != 1, count > 0, !printsJSON else { return }
    StandardError.say(
      "\(count) articles: \(newTexts) with a new text, \(newMetadata) with new metadata, "
        + "\(unchanged) unchanged, \(self.leftAlone) left as they were")
  }

  private mutating func take(_ outcome: Reextraction.Outcome, isExpected: Bool) throws {
    if printsJSON { try output.line(JSONLine.text(of: ReextractionLine(outcome))) }
    switch outcome {
    case .unchanged: unchanged += 1
    case .changed(let article, let marks, let hasNewText):
      if hasNewText { newTexts += 1 } else { newMetadata += 1 }
      guard !printsJSON else { return }
      try output.line("\(article.line)\t\(hasNewText ? "new text, \(marks)" : "new metadata")")
      progress.clear()
      try output.flush()
      for remark in marks.remarks { StandardError.say("\(article.id.rawValue): \(remark)") }
    case .leftAlone(let article, let reason):
      leftAlone += 1
      guard !isExpected else { return }
      hasFailed = true
      progress.clear()
      try output.flush()
      StandardError.say("\(article.id.rawValue) was left as it is: \(reason)")
    }
  }

  /// Says what was wrong with an article that was named.
  ///
  /// - Throws: The error, when it stops the rest as well.
  mutating func report(_ error: any Error) throws {
    guard ErrorReport.status(of: error) == .inputFailed else { throw error }
    StandardError.say(String(describing: error))
    hasFailed = true
  }
}
