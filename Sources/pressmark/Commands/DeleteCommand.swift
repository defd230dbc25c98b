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
    var marks: [Annotation] = []
    for reference in annotations {
      do {
        let annotation = try library.annotation(named: reference)
        if !marks.contains(where: { $0.id == annotation.id }) { marks.append(annotation) }
      } catch {
        guard ErrorReport.status(of: error) == .inputFailed else { throw error }
        StandardError.say(String(describing: error))
        failed = true
      }
    }
    // One act an article, so that one `undo` brings back what one command took.
    while let article = marks.first?.article {
      _ = try library.perform(
        Act(
          verb: .delete, article: article,
          changes: marks.filter { $0.article == article }.map {
            .annotation(before: $0, after: nil)
          }
        ))
      marks.removeAll { $0.article == article }
    }
    if failed { throw Failure.reported }
  }
}
