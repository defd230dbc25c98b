internal import ArgumentParser
internal import PressmarkCore

/// `pressmark export`: annotated articles as files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write annotated articles as Markdown or JSON.",
    discussion: """
      markdown is the whole article with its marks, footnotes and a table of claims; `import` \
      brings all of it back. Exporting into a file that was exported before replaces only the \
      part that pressmark writes: text of your own above and below it stays. If that part was \
      changed by hand nothing is overwritten; --force replaces it and keeps the old file beside it. \
      json is one object a line with everything.

      Without -o one article goes to standard output. -o names a file, or a folder, which gets a \
      file an article. docs/formats describes both formats.

      Examples:
        pressmark export 3f2a --format markdown -o marked.md
        pressmark export 3f2a 77c0 --format markdown -o exports/
        pressmark export 3f2a --format json | jq .annotations
      """)

  @Argument(help: ArgumentHelp("The articles.", valueName: "article"))
  var articles: [String]

  @Option(
    help: ArgumentHelp("markdown or json.", valueName: "format"),
    completion: .list(ArticleExport.Format.allCases.map(\.rawValue)))
  var format: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file or folder to write.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Write asides too; Markdown leaves them out otherwise.")
  var asides = false

  @Flag(help: "Replace a part that was changed by hand; the old file is kept beside it.")
  var force = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    var export = try ArticleExport(format: format)
    export.includesAsides = asides
    export.replacesHandEdits = force
    let isFolder = output.map { $0.hasSuffix("/") || FileBytes.isFolder($0) } ?? false
    if articles.count > 1, !isFolder, export.format == .markdown || (output ?? "-") != "-" {
      throw Failure.usage("several articles need a folder: -o FOLDER/")
    }
    let library = try options.open()
    var failed = false
    var standard = StandardOutput()
    for reference in articles {
      do {
        let article = try library.resolve(reference)
        guard let output, output != "-" else {
          try standard.write(export.document(article, of: library))
          continue
        }
        if isFolder { try FileBytes.makeFolder(output) }
        let separator = output.hasSuffix("/") ? "" : "/"
        let path = isFolder ? output + separator + export.fileName(for: article) : output
        let kept = try export.write(article, of: library, to: path)
        try standard.line(path.printableLine)
        if let kept { StandardError.say("\(path) was changed by hand: that file is now \(kept)") }
      } catch {
        guard !(error is OutputError), ErrorReport.status(of: error) == .inputFailed else {
          throw error
        }
        StandardError.say(String(describing: error))
        failed = true
      }
    }
    try standard.flush()
    if failed { throw Failure.reported }
  }
}
