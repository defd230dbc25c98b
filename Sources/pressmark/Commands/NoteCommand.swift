internal import ArgumentParser
internal import PressmarkCore

/// `pressmark note`: writes a mark's note.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write a mark's note; - reads it from standard input.",
    discussion: """
      The note is replaced; --append adds a paragraph to it. An empty text takes it away.

      Examples:
        pressmark note 019a3c7e-5b1f "the letter to shareholders says « aurait été »"
        pressmark note 019a3c7e-5b1f - < note.md
      """)

  @Argument(help: ArgumentHelp("The mark.", valueName: "annotation"))
  var annotation: String

  @Argument(help: ArgumentHelp("The note, or - for standard input.", valueName: "text"))
  var text: String

  @Flag(help: "Add the text as a new paragraph.")
  var append = false

  @Flag(help: "Print the annotation as claims --json does.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    var note = text
    if text == "-" {
      let bytes = try FileBytes.readStandardInput(limit: 1 << 20)
      guard let typed = String(validating: bytes, as: UTF8.self) else {
        throw FileError.notText(path: "standard input")
      }
      note = typed
      while note.last?.isNewline == true { note.removeLast() }
    }
    let library = try options.open()
    let before = try library.annotation(named: annotation)
    var after = before
    after.note = append && !before.note.isEmpty ? "\(before.note)\n\n\(note)" : note
    let stored = try library.change(before, to: after, verb: .note)
    var output = StandardOutput()
    try output.line(json ? library.line(for: stored) : stored.id.rawValue)
    try output.flush()
  }
}
