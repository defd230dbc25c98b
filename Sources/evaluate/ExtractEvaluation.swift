internal import ArgumentParser
internal import Foundation
internal import PressmarkCore

/// `evaluate extract FILE…`: the lines of `pressmark extract --json`, and what they cost.
struct ExtractEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what an import finds in each file, as pressmark extract --json does.",
    discussion: """
      One thread, one file at a time. A page that does not look like an article is taken all the \
      same. The elapsed time and the processor time are those of reading articles out of bytes; \
      opening files and writing lines are not counted. --timings writes one line of JSON a file: \
      file, and in milliseconds total and, for HTML, parse, which is the time of parsing alone.

      Examples:
        evaluate extract press/*.html > extracted.jsonl
      """)

  @Argument(help: ArgumentHelp("Files.", valueName: "file"), completion: .file())
  var paths: [String]

  @Flag(help: "Say where each field was found.")
  var provenance = false

  @Option(
    help: ArgumentHelp("Write what each file cost into this file.", valueName: "path"),
    completion: .file())
  var timings: String?

  /// What one file cost, in milliseconds of processor time.
  private struct Timing: Encodable {
    var file: String
    var total: Double
    var parse: Double
  }

  func run() throws {
    let options = ImportOptions(forcesArticle: true)
    var timingLines = ""
    let clock = ContinuousClock()
    var elapsed = Duration.zero
    var spent = 0
    var slowest = (nanoseconds: 0, path: "")
    var failures = 0
    for path in paths {
      do {
        let bytes = try ArticleImport.bytes(ofFile: path)
        let (start, processorStart) = (clock.now, Self.processorTime)
        let result = Result {
          () throws(ImportError) in
          try ArticleImport.parts(from: bytes, named: path, options: options)
        }
        let time = Self.processorTime - processorStart
        elapsed += clock.now - start
        spent += time
        if timings != nil {
          let timing = Timing(
            file: path, total: Double(time) / 1e6,
            parse: Double(parsingTime(of: bytes, path: path)) / 1e6)
          timingLines += try JSONLine.text(of: timing) + "\n"
        }
        if time > slowest.nanoseconds { slowest = (time, path) }
        if try print(result.get(), of: path) { failures += 1 }
      } catch {
        say("evaluate: \(error)")
        failures += 1
      }
    }
    if let timings { try timingLines.write(toFile: timings, atomically: true, encoding: .utf8) }
    say("evaluate: \(paths.count - failures) files in \(Int(elapsed / .milliseconds(1))) ms")
    if paths.count > 1 {
      say(
        "evaluate: processor time \(spent / 1_000_000) ms, \(spent / 1000 / paths.count) µs a file, "
          + "at most \(slowest.nanoseconds / 1000) µs (\(slowest.path))")
    }
    if failures > 0 { throw ExitCode(1) }
  }

  /// Prints the articles of a file; whether one of them could not be read.
  private func print(_ parts: [ImportedPart], of path: String) throws -> Bool {
    var hasRefused = false
    for part in parts {
      switch part {
      case .article(let article):
        Swift.print(
          try JSONLine.text(
            of: ExtractLine(
              file: path, article: article, isOneOfMany: parts.count > 1,
              hasProvenance: provenance)))
      case .refused(let refusal):
        say("evaluate: \(path): \(refusal)")
        hasRefused = true
      }
    }
    return hasRefused
  }

  /// The processor time of parsing alone, in nanoseconds; 0 for what is no page.
  private func parsingTime(of bytes: [UInt8], path: String) -> Int {
    let start = Self.processorTime
    guard ArticleImport.nodeCount(ofPage: bytes, named: path) != nil else { return 0 }
    return Self.processorTime - start
  }

  /// The processor time of this thread, in nanoseconds.
  private static var processorTime: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private func say(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
