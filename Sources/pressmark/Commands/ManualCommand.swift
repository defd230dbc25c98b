internal import ArgumentParser

/// `pressmark manual`: the man page and the page of commands, made of every command's own help.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the man page, or docs/commands.md.",
    shouldDisplay: false)

  /// What is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case man, markdown
  }

  @Option(help: "man or markdown.")
  var format = Format.man

  func run() throws {
    let command = try CommandHelp.ofProgram()
    var output = StandardOutput()
    try output.write(
      format == .man ? ManualPage.text(of: command) : CommandsPage.text(of: command))
    try output.flush()
  }
}
