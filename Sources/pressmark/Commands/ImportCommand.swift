internal import ArgumentParser
internal import PressmarkCore

/// `pressmark import`: brings exported articles back.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring an exported file back: the article and its marks.",
    discussion: """
      Reads annotated Markdown and JSON that `export` wrote. What the library has already is not \
      changed by a file that nobody edited. Where the text was edited by hand it becomes a new text \
      of the article, and the marks are found again by their quotes; those that are not found are \
      listed and kept as orphans, and the exit status is 1. A mark that is newer in the library than \
      in the file stays as it is in the library.

      Examples:
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
        for (bundle, report) in try Self.articles(in: path) {
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
    in path: String
  ) throws -> [(bundle: AnnotationBundle, report: ImportReport)] {
    let bytes = path == "-" ? try FileBytes.readStandardInput() : try FileBytes.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError.notText(path: path)
    }
    // Half a file is still JSON: what is wrong with it is then said with its line.
    if text.utf8.first == UInt8(ascii: "{") {
      return try JSONExport.read(text).map { ($0, ImportReport()) }
    }
    let read = try MarkdownExportReader.read(text)
    return [(read.bundle, read.report)]
  }
}
