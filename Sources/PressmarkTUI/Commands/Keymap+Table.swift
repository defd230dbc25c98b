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
    }.joined(separator: "\n\n") + "\n\n" + Self.viewsMarkdown + Self.typedMarkdown
  }

  /// The keys of the views, which cannot be bound anew.
  private static var viewsMarkdown: String {
    ViewTable.all.map { table in
      let rows = table.entries.map { "| \($0.keys) | \($0.sentence) |\n" }
      return "## In a view: \(table.title)\n\n| keys | what they do |\n| --- | --- |\n"
        + rows.joined() + "\n"
    }.joined()
  }

  /// The commands with arguments, which are typed after `:`.
  private static var typedMarkdown: String {
    let rows = TypedCommand.forms.map { form in
      let arguments = form.arguments.isEmpty ? "" : " " + form.arguments
      return
        "| `\(form.name)\(arguments.split(separator: "|").joined(separator: "\\|"))` | \(form.sentence) |"
    }
    return
      (["## Typed after :", "", "Every name above can be typed too; Tab completes.", ""]
      + ["| command | what it does |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
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
    }.joined(separator: "\n\n") + "\n" + Self.viewsText
  }

  private static var viewsText: String {
    let width = ViewTable.all.flatMap(\.entries).map(\.keys.count).max() ?? 0
    return ViewTable.all.map { table in
      "\nIn a view: \(table.title)\n"
        + table.entries.map { entry in
          let space = String(repeating: " ", count: width - entry.keys.count)
          return "  \(entry.keys)\(space)  \(entry.sentence)\n"
        }.joined()
    }.joined()
  }

  /// The keys of a command as shown in one column.
  public func keyColumn(_ command: Command) -> String {
    keys(of: command).map(\.description).joined(separator: " ")
  }

  private func escaped(_ notation: String) -> String {
    notation == "|" ? "\\|" : notation
  }
}
