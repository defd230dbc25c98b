internal import ArgumentParser
internal import PressmarkCore

/// `pressmark codebook`: the codes.
struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "List, add, edit, remove, import and export codes.",
    discussion: """
      A code has a name, a key that gives it in the reader, a colour, a description, and perhaps a \
      parent. Every change can be undone.

      Examples:
        pressmark codebook list
        pressmark codebook add "unit error" --key u --color red --parent number
        pressmark codebook export -o codebook.toml
      """,
    subcommands: [
      CodebookList.self, CodebookAdd.self, CodebookEdit.self, CodebookRemove.self,
      CodebookImport.self, CodebookExport.self,
    ],
    defaultSubcommand: CodebookList.self)
}

/// `pressmark codebook list`.
struct CodebookList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the codes, children below their parents.",
    discussion: """
      One line a code: key, name, colour, description.

      Examples:
        pressmark codebook list --json
      """)

  @Flag(help: "Print JSON Lines: annotations, color, depth, description, id, key, name, parent.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let codebook = try library.codebook()
    let names = codebook.codes.map {
      String(repeating: "  ", count: codebook.depth(of: $0)) + $0.name.printableLine
    }
    let width = names.map(\.count).max() ?? 0
    var output = StandardOutput()
    for (code, name) in zip(codebook.codes, names) {
      if json {
        var filter = AnnotationFilter()
        filter.codes = [code.id]
        let count = try library.annotationCount(filter)
        try output.line(JSONLine.text(of: CodeLine(code, in: codebook, annotations: count)))
        continue
      }
      let padding = String(repeating: " ", count: width - name.count)
      let color = code.color.rawValue
      let gap = String(repeating: " ", count: 8 - min(7, color.count))
      try output.line(
        "\(code.key.map(String.init) ?? " ")  \(name)\(padding)  \(color)\(gap)"
          + code.description.printableLine)
    }
    try output.flush()
  }
}
