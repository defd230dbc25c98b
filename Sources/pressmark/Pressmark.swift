internal import ArgumentParser

/// The program: `pressmark [FILE…]` opens the reader, and every act of the reader is a command.
@main
struct Pressmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pressmark",
    abstract: "Read press articles in the terminal and annotate their claims.",
    usage: """
      pressmark [FILE…]
      pressmark <command> …
      """,
    discussion: """
      Without a command it opens the reader on the files (new ones are imported), or on the list \
      of articles. Where there is no terminal it prints the article as `show` does.

      ARTICLE is an article's id, the start of one that no other has, or a path that was added. \
      ANNOTATION is an annotation's id or the start of one. Offsets are counted in Unicode \
      scalars from the start of the article's text, the end not included. --json prints one JSON \
      object a line, keys sorted.

      Examples:
        pressmark articles/eternauta-fr.txt
        pressmark tag 3f2a --quote "dix fois plus vite" --code comparison
        pressmark export 3f2a --format markdown -o marked.md

      Exit status: 0 done; 1 some input failed, the rest was done; 2 wrong usage, nothing was done; \
      3 the library cannot be used.
      """,
    version: "pressmark \(version)",
    groupedSubcommands: [
      CommandGroup(
        name: "Articles",
        subcommands: [
          ReadCommand.self, AddCommand.self, FeedCommand.self, SetCommand.self,
          ReextractCommand.self,
          ListCommand.self, ShowCommand.self, SearchCommand.self, ConcordanceCommand.self,
          ExtractCommand.self,
        ]),
      CommandGroup(
        name: "Marks",
        subcommands: [
          SuggestCommand.self, TagCommand.self, CodeCommand.self, NoteCommand.self,
          ClaimCommand.self,
          MoveCommand.self, RelateCommand.self, CompareCommand.self, DeleteCommand.self,
          ClaimsCommand.self, StatsCommand.self,
        ]),
      CommandGroup(
        name: "Codebook and exchange",
        subcommands: [CodebookCommand.self, ExportCommand.self, ImportCommand.self]),
      CommandGroup(
        name: "Review",
        subcommands: [
          AssignCommand.self, ReviewCommand.self, HandinCommand.self, GradeCommand.self,
        ]),
      CommandGroup(
        name: "History",
        subcommands: [HistoryCommand.self, UndoCommand.self, RedoCommand.self]),
      CommandGroup(
        name: "Care",
        subcommands: [
          CheckCommand.self, BackupCommand.self, RestoreCommand.self, KeysCommand.self,
          ManualCommand.self,
        ]),
    ],
    defaultSubcommand: ReadCommand.self)

  static let version = "0.1.0"

  static func main() {
    do {
      let arguments = try LeadingOptions.taken(from: Array(CommandLine.arguments.dropFirst()))
      if let reading = Reading(plain: arguments) { return try reading.run() }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      ErrorReport.exit(Self.self, with: error)
    }
  }
}
