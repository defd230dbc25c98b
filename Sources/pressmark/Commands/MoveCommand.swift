internal import ArgumentParser
internal import PressmarkCore

/// `pressmark move`: puts a mark on another stretch of its text.
struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move a mark, or its ends, to another stretch of the text.",
    discussion: """
      Codes, note, claim fields and links stay. A mark that had lost its place has one again.

      Examples:
        pressmark move 019a3c7e-5b1f --span 118:138
        pressmark move 019a3c7e-5b1f --quote "dix fois plus vite" --suffix " qu'avec"
      """)

  @Argument(help: ArgumentHelp("The mark.", valueName: "annotation"))
  var annotation: String

  @OptionGroup(title: "Place") var place: PlaceOptions

  @Flag(help: "Print the annotation as claims --json does.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if place.isEmpty { throw ValidationError("where to? name the place with --quote or --span") }
  }

  func run() throws {
    let library = try options.open()
    let before = try library.annotation(named: annotation)
    let revision = try library.newestRevision(of: before.article)
    var after = before
    after.selectors = try place.selectors(in: revision.text)
    after.revision = revision.digest
    let stored = try library.change(before, to: after, verb: .move)
    var output = StandardOutput()
    try output.line(json ? library.line(for: stored) : stored.id.rawValue)
    try output.flush()
  }
}
