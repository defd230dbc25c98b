internal import ArgumentParser

/// `pressmark [FILE…]`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader on files, articles, or the list of articles.",
    discussion: """
      The command that runs when none is named. New files are imported first; what the library \
      has already is opened where you left it. ? shows the keys, q leaves.

      Where output is not a terminal, or TERM is dumb, it prints the articles as `show` does, or \
      the list of articles.

      Examples:
        pressmark
        pressmark articles/eternauta-fr.txt
        pressmark read add          a file that is named like a command
      """)

  @Argument(
    help: ArgumentHelp("Files, or articles of the library.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @OptionGroup var options: LibraryOptions

  func run() throws {
    try Reading(
      files: files, opening: LibraryOpening(library: options.library, coder: options.coder)
    ).run()
  }
}
