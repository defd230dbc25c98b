internal import ArgumentParser
internal import PressmarkCore

/// `pressmark undo`: takes the last act back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last act back.",
    discussion: """
      Every act can be undone, one after the other, back to the first. With ARTICLE, the last \
      act in that article. Prints what was taken back; when there is nothing left it says so and \
      the exit status is 1.

      Examples:
        pressmark undo
        pressmark undo 3f2a
      """)

  @Argument(help: ArgumentHelp("Only acts in this article.", valueName: "article"))
  var article: String?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let scope = try JournalScope(article, in: library)
    guard let entry = try library.undo(scope) else {
      throw Failure.input("there is nothing left to undo")
    }
    var output = StandardOutput()
    try output.line("undid: \(entry.sentence)")
    try output.flush()
  }
}

/// `pressmark redo`: does again what was undone.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Do again what was undone last.",
    discussion: """
      As long as nothing new was done since. Prints what was done again; when there is nothing to \
      redo it says so and the exit status is 1.

      Examples:
        pressmark redo
        pressmark redo 3f2a
      """)

  @Argument(help: ArgumentHelp("Only acts in this article.", valueName: "article"))
  var article: String?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let scope = try JournalScope(article, in: library)
    guard let entry = try library.redo(scope) else {
      throw Failure.input("there is nothing to redo")
    }
    var output = StandardOutput()
    try output.line("did again: \(entry.sentence)")
    try output.flush()
  }
}
