internal import ArgumentParser
internal import Glibc
internal import PressmarkCore

/// `evaluate extract FILE…`: the lines of `pressmark extract --json`.
struct ExtractEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what an import finds in each file, as pressmark extract --json does.")

  @Argument(help: ArgumentHelp("Files.", valueName: "file"), completion: .file())
  var paths: [String]

  func run() throws {
    let clock = ContinuousClock()
    var elapsed = Duration.zero
    var failures = 0
    for path in paths {
      do {
        let bytes = try ArticleImport.bytes(ofFile: path)
        let start = clock.now
        let imported = try ArticleImport.article(from: bytes, named: path)
        elapsed += clock.now - start
        print(
          try JSONLine.text(
            of: ExtractLine(
              file: path, metadata: imported.metadata, revision: imported.revision)))
      } catch {
        say("evaluate: \(error)")
        failures += 1
      }
    }
    let milliseconds =
      elapsed.components.seconds * 1000
      + elapsed.components.attoseconds / 1_000_000_000_000_000
    say("evaluate: \(paths.count - failures) files in \(milliseconds) ms")
    if failures > 0 { throw ExitCode(1) }
  }

  private func say(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
