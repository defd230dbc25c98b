internal import ArgumentParser
internal import PressmarkCore

/// `pressmark code`: gives a mark codes and takes them away.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Give a mark codes, or take them away.",
    discussion: """
      Codes are named as in the codebook, or by their keys.

      Examples:
        pressmark code 019a3c7e-5b1f --add money --add "source missing"
        pressmark code 019a3c7e-5b1f --remove opinion
      """)

  @Argument(help: ArgumentHelp("The mark.", valueName: "annotation"))
  var annotation: String

  @Option(help: ArgumentHelp("A code to give; repeat it for several.", valueName: "name"))
  var add: [String] = []

  @Option(help: ArgumentHelp("A code to take away; repeat it for several.", valueName: "name"))
  var remove: [String] = []

  @Flag(help: "Make codes that are not in the codebook.")
  var createCode = false

  @Flag(help: "Print the annotation as claims --json does.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if add.isEmpty, remove.isEmpty {
      throw ValidationError("which codes? name them with --add or --remove")
    }
  }

  func run() throws {
    let library = try options.open()
    let codebook = try library.codebook()
    let given = try CodeArguments(add, in: codebook, creates: createCode)
    let taken = try CodeArguments(remove, in: codebook).codes.map(\.id)
    let before = try library.annotation(named: annotation)
    var after = before
    after.codes.removeAll { taken.contains($0) }
    for code in given.codes where !after.codes.contains(code.id) { after.codes.append(code.id) }
    if after != before {
      after.modified = library.context.now()
      _ = try library.perform(
        Act(
          verb: .tag, article: before.article,
          changes: given.created.map { .code(before: nil, after: $0) }
            + [.annotation(before: before, after: after)]))
    }
    var output = StandardOutput()
    try output.line(json ? library.line(for: after) : after.id.rawValue)
    try output.flush()
  }
}
