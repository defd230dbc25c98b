internal import ArgumentParser
internal import PressmarkCore

/// `pressmark extract`: what an import would find, without a library.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what an import finds in files, without a library.",
    discussion: """
      Without --json it prints the canonical text. With --json, one line a file: file, title, \
      byline, published, language, site, url, text (all blocks), articleBody (without title, \
      captions and asides) and the blocks with their roles and offsets.

      Examples:
        pressmark extract article.txt
        pressmark extract press/*.md --json | jq -r '[.file, .title] | @tsv'
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Print JSON Lines.")
  var json = false

  func run() throws {
    var output = StandardOutput()
    var failed = false
    for path in paths {
      do {
        for file in try ArticleIntake.files(at: path) {
          do {
            let imported = try Self.article(inFile: file)
            if json {
              try output.line(
                JSONLine.text(
                  of: ExtractLine(
                    file: file, metadata: imported.metadata, revision: imported.revision)))
            } else {
              try output.line(imported.revision.text)
            }
          } catch {
            try Self.report(error)
            failed = true
          }
        }
      } catch {
        try Self.report(error)
        failed = true
      }
    }
    try output.flush()
    if failed { throw Failure.reported }
  }

  private static func article(inFile path: String) throws -> ImportedArticle {
    guard path == "-" else {
      return try ArticleImport.article(from: try ArticleImport.bytes(ofFile: path), named: path)
    }
    let bytes = try FileBytes.readStandardInput(limit: ArticleImport.sizeLimit)
    return try ArticleImport.article(from: bytes, named: nil)
  }

  private static func report(_ error: any Error) throws {
    if error is OutputError { throw error }
    StandardError.say(String(describing: error))
  }
}
