internal import ArgumentParser
internal import PressmarkCore

/// `pressmark import`: brings exported articles back.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take an exported file, an assignment or a hand-in: articles and marks.",
    discussion: """
      Reads annotated Markdown and JSON that `export` wrote. What the library has already is not \
      changed by a file that nobody edited. Where the text was edited by hand it becomes a new text \
      of the article, and the marks are found again by their quotes; those that are not found are \
      listed and kept as orphans, and the exit status is 1. A mark that is newer in the library than \
      in the file stays as it is in the library.

      An assignment that `assign` wrote brings its articles, codes and claims; what you have reviewed \
      already is not changed. A hand-in brings the student's marks, kept apart from yours by their \
      coder. Each is one act.

      Examples:
        pressmark import week3.json
        pressmark import marked.md
        pressmark --library copy.sqlite import exports/*.md
      """)

  @Argument(
    help: ArgumentHelp("The files, or - for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    var output = StandardOutput()
    var failed = false
    for path in files {
      do {
        let text = try ReviewOutput.text(of: path)
        if let kind = ReviewFile.recognised(text) {
          for line in try Self.take(kind, text, into: library) { try output.line(line) }
          try output.flush()
          continue
        }
        for (bundle, report) in try Self.articles(in: text) {
          let result = try ExportImport(library: library).take(bundle, report)
          try output.line(result.line)
          for sentence in report.sentences { StandardError.say("\(path): \(sentence)") }
          if result.lostCount > 0 { failed = true }
        }
        try output.flush()
      } catch {
        guard !(error is OutputError), ErrorReport.status(of: error) == .inputFailed else {
          throw error
        }
        let sentence = String(describing: error)
        StandardError.say(error is ExportError ? "\(path): \(sentence)" : sentence)
        failed = true
      }
    }
    library.backUpForTheDay()
    if failed { throw Failure.reported }
  }

  private static func articles(
    in text: String
  ) throws -> [(bundle: AnnotationBundle, report: ImportReport)] {
    // Half a file is still JSON: what is wrong with it is then said with its line.
    if text.utf8.first == UInt8(ascii: "{") {
      return try JSONExport.read(text).map { ($0, ImportReport()) }
    }
    let read = try MarkdownExportReader.read(text)
    return [(read.bundle, read.report)]
  }

  /// Takes an assignment or a hand-in, and says what came of it.
  private static func take(
    _ kind: ReviewFile, _ text: String, into library: Library
  ) throws -> [String] {
    switch kind {
    case .assignment:
      let assignment = try Assignment(reading: text)
      return try lines(of: library.take(assignment)) + ReviewOutput.lines(about: assignment)
    case .handIn:
      let handIn = try HandIn(reading: text)
      let progress = handIn.progress
      return try lines(of: library.take(handIn)) + [
        "handed in by \(handIn.coder.printableLine): \(progress.reviewed) of \(progress.total) "
          + "reviewed"
      ]
    }
  }

  private static func lines(of result: ReviewImport) -> [String] {
    result.articles.map { outcome in
      var counts = ["\(outcome.added) marks added"]
      if outcome.changed > 0 { counts.append("\(outcome.changed) changed") }
      counts.append("\(outcome.unchanged) unchanged")
      if outcome.withoutPlace > 0 { counts.append("\(outcome.withoutPlace) without a place") }
      return "\(outcome.article.line)\t\(counts.joined(separator: ", "))"
    }
  }
}
