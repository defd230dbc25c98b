internal import ArgumentParser
internal import PressmarkTUI

/// `pressmark keys`: the key table.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys of the reader, with your own bindings.",
    discussion: """
      The same table that ? shows in the reader. docs/configuration.md says how to bind keys anew.

      Examples:
        pressmark keys
        pressmark keys --format markdown
      """)

  /// How the table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Option(help: "text or markdown.")
  var format = Format.text

  func run() throws {
    let configuration = try LibraryOpening.readConfiguration()
    let keymap = try ReaderProgram.keymap(configuration)
    var output = StandardOutput()
    try output.write(format == .markdown ? keymap.markdown : keymap.text)
    try output.flush()
  }
}
