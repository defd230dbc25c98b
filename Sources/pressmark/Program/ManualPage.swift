/// The man page, in the classic `man` macros.
enum ManualPage {
  static func text(of program: CommandHelp) -> String {
    var lines = [
      ".TH PRESSMARK 1 \"\" \"pressmark \(Pressmark.version)\" \"User Commands\"",
      ".SH NAME",
      "pressmark \\- \(escaped(uncapitalised(program.abstract ?? "")))",
      ".SH SYNOPSIS", ".B pressmark", "[\\fIFILE\\fR...]", ".br", ".B pressmark",
      "\\fICOMMAND\\fR ...", ".SH DESCRIPTION",
    ]
    lines += body(of: program)
    lines.append(".SH COMMANDS")
    for command in program.shownSubcommands { lines += section(command, path: "pressmark") }
    lines += [
      ".SH ENVIRONMENT",
      ".TP", ".B PRESSMARK_LIBRARY", "The library's file.",
      ".TP", ".B PRESSMARK_CODER", "Who makes the marks.",
      ".TP", ".B XDG_DATA_HOME",
      "Where the library is kept: \\fIpressmark/library.sqlite\\fR in it.",
      ".TP", ".B XDG_CONFIG_HOME",
      "Where the configuration is kept: \\fIpressmark/config.toml\\fR in it.",
      ".TP", ".B NO_COLOR", "When set, the reader uses no colours.",
      ".TP", ".B EDITOR", "The editor for long notes.",
      ".TP", ".B SOURCE_DATE_EPOCH", "Seconds since 1970 that the clock shall show.",
      ".SH FILES",
      ".TP", "\\fI~/.local/share/pressmark/library.sqlite\\fR", "The library.",
      ".TP", "\\fI~/.config/pressmark/config.toml\\fR", "The configuration.",
      ".SH SEE ALSO", ".BR less (1),", ".BR sqlite3 (1)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: CommandHelp, path: String) -> [String] {
    let path = "\(path) \(command.commandName)"
    let typed = command.ownArguments.filter { $0.kind == "positional" }.map(\.typed)
    var lines = [".SS \(escaped(([path] + typed).joined(separator: " ")))"]
    lines.append(escaped(command.abstract ?? ""))
    lines += body(of: command)
    for child in command.shownSubcommands { lines += section(child, path: path) }
    return lines
  }

  private static func body(of command: CommandHelp) -> [String] {
    var lines: [String] = []
    for paragraph in command.paragraphs {
      switch paragraph {
      case .text(let text): lines += [".PP", escaped(text)]
      case .examples(let examples):
        lines += [".PP", ".nf", ".RS 4"] + examples.map(escaped) + [".RE", ".fi"]
      }
    }
    for argument in command.ownArguments {
      lines += [".TP", "\\fB\(escaped(argument.typed))\\fR", escaped(argument.sentence)]
    }
    return lines
  }

  /// The text as roff prints it: no macro at its start, hyphens and backslashes as they are.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case _ where character.isASCII: escaped.append(character)
      default:
        // Named by their numbers, so that every roff prints them, in every locale.
        for scalar in character.unicodeScalars {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }
      }
    }
    return escaped.first == "." || escaped.first == "'" ? "\\&" + escaped : escaped
  }

  private static func uncapitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    let rest = text.dropFirst()
    return first.lowercased() + (rest.last == "." ? rest.dropLast() : rest)
  }
}
