/// docs/commands.md: every command with its options.
enum CommandsPage {
  static func text(of program: CommandHelp) -> String {
    var lines = [
      "# Commands", "",
      "This page is made by `pressmark manual --format markdown` from the help of each command, and "
        + "checked by `.ci/run`.", "",
    ]
    lines += body(of: program)
    for command in program.shownSubcommands {
      lines += section(command, path: "pressmark", level: 2)
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: CommandHelp, path: String, level: Int) -> [String] {
    let path = "\(path) \(command.commandName)"
    var lines = [String(repeating: "#", count: level) + " \(path)", ""]
    lines += [command.abstract ?? "", ""]
    if let aliases = command.aliases, !aliases.isEmpty {
      lines += ["Also: \(aliases.map { "`pressmark \($0)`" }.joined(separator: ", ")).", ""]
    }
    lines += body(of: command)
    for child in command.shownSubcommands {
      lines += section(child, path: path, level: level + 1)
    }
    return lines
  }

  private static func body(of command: CommandHelp) -> [String] {
    var lines: [String] = []
    for paragraph in command.paragraphs {
      switch paragraph {
      case .text(let text): lines += [escaped(text), ""]
      case .examples(let examples): lines += ["```sh"] + examples + ["```", ""]
      }
    }
    let arguments = command.ownArguments
    if !arguments.isEmpty {
      lines += ["| argument | what it is |", "| --- | --- |"]
      lines += arguments.map { "| `\($0.typed)` | \(escaped($0.sentence)) |" }
      lines.append("")
    }
    return lines
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "|<>*_".contains($0) ? ["\\", $0] : [$0] })
  }
}
