internal import ArgumentParser
internal import PressmarkCore

/// How a codebook is written to a file.
enum CodebookFormat: String, CaseIterable, ExpressibleByArgument {
  case toml, csv

  /// The format that a file's name tells.
  init?(path: String) {
    guard let ending = path.split(separator: ".").last?.lowercased() else { return nil }
    self.init(rawValue: ending)
  }
}

/// `pressmark codebook import`.
struct CodebookImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take codes from a TOML or CSV file.",
    discussion: """
      Codes are known by their names: those that are there are changed to what the file says, new \
      ones are added, and none is removed. docs/codebook.md shows both formats. All of it is one \
      act for `undo`.

      Examples:
        pressmark codebook import codebook.toml
        pressmark codebook import - --format csv < codes.csv
      """)

  @Argument(
    help: ArgumentHelp("The file, or - for standard input.", valueName: "file"), completion: .file()
  )
  var path: String

  @Option(help: "toml or csv; else what the file's name says.")
  var format: CodebookFormat?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    guard let format = format ?? CodebookFormat(path: path) else {
      throw Failure.usage("\(path) ends neither in .toml nor in .csv: say which with --format")
    }
    let bytes = path == "-" ? try FileBytes.readStandardInput() : try FileBytes.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError.notText(path: path)
    }
    let entries = try CodebookFile.entries(in: text, format: format, path: path)
    let library = try options.open()
    let codebook = try library.codebook()
    let changes = try CodebookFile.changes(to: codebook, taking: entries, path: path)
    if !changes.isEmpty { _ = try library.perform(Act(verb: .editCodebook, changes: changes)) }
    let added = changes.count { if case .code(before: nil, after: _) = $0 { true } else { false } }
    var output = StandardOutput()
    try output.line("\(added) codes added, \(changes.count - added) changed")
    try output.flush()
  }
}

/// `pressmark codebook export`.
struct CodebookExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the codes as TOML or CSV.",
    discussion: """
      Without -o the codebook goes to standard output.

      Examples:
        pressmark codebook export -o codebook.toml
        pressmark codebook export --format csv
      """)

  @Option(help: "toml or csv; else what the file's name says, else toml.")
  var format: CodebookFormat?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"),
    completion: .file())
  var output: String?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let format = format ?? output.flatMap(CodebookFormat.init(path:)) ?? .toml
    let text = CodebookFile.text(of: try options.open().codebook(), format: format)
    if let output {
      try FileBytes.write(text, to: output)
    } else {
      var standard = StandardOutput()
      try standard.write(text)
      try standard.flush()
    }
  }
}
