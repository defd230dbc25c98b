internal import ArgumentParser
internal import PressmarkCore

/// `pressmark delete`: takes marks away.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete marks. `undo` brings them back.",
    discussion: """
      Examples:
        pressmark delete 019a3c7e-5b1f
        pressmark claims code:opinion --json | jq -r .id | xargs pressmark delete
      """,
    aliases: ["untag"])

  @Argument(help: ArgumentHelp("The marks.", valueName: "annotation"))
  var annotations: [String]

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    var failed = false
    for reference in annotations {
      do {
        let annotation = try library.annotation(named: reference)
        _ = try library.perform(
          Act(
            verb: .delete, article: annotation.article,
            changes: [.annotation(before: annotation, after: nil)]))
      } catch {
        guard ErrorReport.status(of: error) == .inputFailed else { throw error }
        StandardError.say(String(describing: error))
        failed = true
      }
    }
    if failed { throw Failure.reported }
  }
}
