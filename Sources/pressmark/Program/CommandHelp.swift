internal import ArgumentParser
internal import Foundation

/// What a command says about itself, as the argument parser tells it.
struct CommandHelp: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?

    /// How it is typed: `--code <name>`, `<article>`.
    var typed: String {
      let value = valueName.map { "<\($0)>" } ?? ""
      guard kind != "positional" else { return isRepeating ? value + "…" : value }
      let all = (names ?? []).sorted { $0.typed.count < $1.typed.count }.map(\.typed)
      return all.joined(separator: ", ") + (kind == "option" ? " " + value : "")
    }

    /// What it is, in a sentence.
    var sentence: String {
      let text = abstract ?? ""
      guard kind == "option", let defaultValue, !isRepeating else { return text }
      return "\(text) (default: \(defaultValue))"
    }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let aliases: [String]?
  let shouldDisplay: Bool
  let subcommands: [CommandHelp]?
  let arguments: [Argument]?

  /// The commands below it that are shown, without the parser's own `help`.
  var shownSubcommands: [CommandHelp] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// The arguments that are its own: what every command has (help, version) is left out.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }

  /// The help of the whole program.
  static func ofProgram() throws -> CommandHelp {
    struct Dump: Decodable { let command: CommandHelp }
    return try JSONDecoder().decode(Dump.self, from: Data(Pressmark._dumpHelp().utf8)).command
  }

  /// The discussion's paragraphs; lines that start with blanks are examples and stay as they are.
  var paragraphs: [Paragraph] {
    var paragraphs: [Paragraph] = []
    for line in (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") {
        let example = String(line.dropFirst(2))
        if case .examples(let lines) = paragraphs.last {
          paragraphs[paragraphs.count - 1] = .examples(lines + [example])
        } else {
          paragraphs.append(.examples([example]))
        }
      } else if !line.isEmpty, line != "Examples:" {
        paragraphs.append(.text(String(line)))
      }
    }
    return paragraphs
  }

  /// A paragraph of a discussion.
  enum Paragraph {
    case text(String)
    case examples([String])
  }
}
