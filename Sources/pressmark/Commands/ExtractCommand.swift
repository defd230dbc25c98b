internal import ArgumentParser
internal import PressmarkCore

/// `pressmark extract`: what an import would find, without a library.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what an import finds in files, without a library.",
    discussion: """
      Without --json it prints the canonical text. With --json, one line an article: file, title, \
      byline, published, language, site, url, text (all blocks), articleBody (without title, \
      captions and asides) and the blocks with their roles and offsets; part, where a file holds \
      several articles. --provenance adds where each field was found, and modified, section, page, \
      words and documentNumber.

      Examples:
        pressmark extract article.txt
        pressmark extract press/*.md --json | jq -r '[.file, .title] | @tsv'
        pressmark extract page.html --json --provenance | jq .provenance
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Print JSON Lines.")
  var json = false

  @Flag(help: "With --json, say where each field was found.")
  var provenance = false

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func validate() throws {
    if provenance, !json { throw ValidationError("--provenance belongs to --json: add it") }
  }

  func run() throws {
    var output = StandardOutput()
    var failed = false
    for path in paths {
      do {
        guard !WebAddress.isMeant(by: path) else {
          throw Failure.input("\(path): `pressmark add` fetches pages; `extract` reads files")
        }
        for file in path == "-" ? [path] : try IntakeInput.files(at: path) {
          do {
            if try print(file, &output) { failed = true }
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

  /// Prints the articles of a file; whether one of them could not be read.
  private func print(_ path: String, _ output: inout StandardOutput) throws -> Bool {
    let bytes =
      path == "-"
      ? try FileBytes.readStandardInput(limit: ArticleImport.sizeLimit)
      : try ArticleImport.bytes(ofFile: path)
    let parts = try ArticleImport.parts(
      from: bytes, named: path == "-" ? nil : path, options: reading.applied())
    var hasRefused = false
    for part in parts {
      switch part {
      case .article(let article) where json:
        try output.line(
          JSONLine.text(
            of: ExtractLine(
              file: path, article: article, isOneOfMany: parts.count > 1,
              hasProvenance: provenance)))
      case .article(let article):
        try output.line(article.revision.text)
      case .refused(let refusal):
        StandardError.say("\(path): \(refusal)")
        if !refusal.isRepetition { hasRefused = true }
      }
    }
    return hasRefused
  }

  private static func report(_ error: any Error) throws {
    if error is OutputError { throw error }
    StandardError.say(String(describing: error))
  }
}
