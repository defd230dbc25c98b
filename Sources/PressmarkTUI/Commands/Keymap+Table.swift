internal import Terminal

extension Keymap {
  /// The table of keys as Markdown: one table a section, in the order of the help page.
  public var markdown: String {
    Command.Section.allCases.map { section in
      let rows = Command.allCases.filter { $0.section == section }.map { command in
        let shown = keys(of: command).map { "`\(escaped($0.description))`" }
        return "| \(shown.joined(separator: " ")) | \(command.sentence) | `\(command.rawValue)` |"
      }
      return
        (["## \(section.rawValue)", "", "| keys | what it does | name |", "| --- | --- | --- |"]
        + rows).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// The table of keys as aligned text.
  public var text: String {
    let width = Command.allCases.map { keyColumn($0).count }.max() ?? 0
    return Command.Section.allCases.map { section in
      ([section.rawValue]
        + Command.allCases.filter { $0.section == section }.map { command in
          let column = keyColumn(command)
          return "  " + column + String(repeating: " ", count: width - column.count) + "  "
            + command.sentence
        }).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// The keys of a command as shown in one column.
  public func keyColumn(_ command: Command) -> String {
    keys(of: command).map(\.description).joined(separator: " ")
  }

  private func escaped(_ notation: String) -> String {
    notation == "|" ? "\\|" : notation
  }
}
