internal import ArgumentParser
internal import PressmarkCore

/// What `codebook add` and `codebook edit` say about a code.
struct CodeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The key that gives it in the reader.", valueName: "key"))
  var key: String?

  @Option(
    help: ArgumentHelp(
      "The colour: \(CodeColor.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "color"),
    completion: .list(CodeColor.allCases.map(\.rawValue)), transform: WordArgument.read)
  var color: CodeColor?

  @Option(help: ArgumentHelp("When to give it.", valueName: "text"))
  var description: String?

  @Option(help: ArgumentHelp("The code that it belongs under.", valueName: "name"))
  var parent: String?

  func validate() throws {
    if let key, key.count != 1 || key.first?.isWhitespace == true || key.printable != key {
      throw ValidationError("--key must be one character, for example u")
    }
  }

  /// Puts what was said into a code.
  ///
  /// - Throws: ``Failure`` when the key is taken, or the parent is not there or is a descendant.
  func apply(to code: inout Code, in codebook: Codebook) throws(Failure) {
    if let key = key?.first {
      if let owner = codebook.code(key: key), owner.id != code.id {
        throw .input(
          "the key \(key) belongs to the code “\(owner.name)”: choose another one, or take it away "
            + "with `pressmark codebook edit \"\(owner.name)\" --no-key`")
      }
      code.key = key
    }
    if let color { code.color = color }
    if let description { code.description = CanonicalText.line(description) }
    if let parent {
      let found = try CodeArguments([parent], in: codebook).codes[0]
      var ancestor: Code? = found
      var steps = 0
      while let current = ancestor, steps <= codebook.codes.count {
        guard current.id != code.id else {
          throw .input(
            "“\(code.name)” cannot belong under “\(found.name)”: that is below it already")
        }
        ancestor = current.parent.flatMap { codebook[$0] }
        steps += 1
      }
      code.parent = found.id
      let siblings = codebook.codes.filter { $0.parent == found.id && $0.id != code.id }
      code.position = (siblings.map(\.position).max() ?? -1) + 1
    }
  }
}

/// `pressmark codebook add`.
struct CodebookAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a code.",
    discussion: """
      Examples:
        pressmark codebook add "unit error" --key u --color red --parent number
      """)

  @Argument(help: ArgumentHelp("Its name.", valueName: "name"))
  var name: String

  @OptionGroup var code: CodeOptions
  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let codebook = try library.codebook()
    let name = try CodebookEdit.newName(name, for: nil, in: codebook)
    var new = Code.new(named: name, in: codebook)
    try code.apply(to: &new, in: codebook)
    _ = try library.perform(Act(verb: .editCodebook, changes: [.code(before: nil, after: new)]))
  }
}

/// `pressmark codebook edit`.
struct CodebookEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Rename, rebind, recolour, describe or nest a code.",
    discussion: """
      The marks that have the code keep it, whatever it is called.

      Examples:
        pressmark codebook edit opinion --rename judgement --color violet
        pressmark codebook edit "to check" --key T --position 0
      """)

  @Argument(help: ArgumentHelp("The code, by name or key.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Its new name.", valueName: "name"))
  var rename: String?

  @OptionGroup var code: CodeOptions

  @Flag(help: "Take its key away.")
  var noKey = false

  @Flag(help: "Put it at the top, under no other code.")
  var noParent = false

  @Option(help: ArgumentHelp("Its place among its siblings, from 0.", valueName: "number"))
  var position: Int?

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if noKey, code.key != nil { throw ValidationError("--key and --no-key cannot be combined") }
    if noParent, code.parent != nil {
      throw ValidationError("--parent and --no-parent cannot be combined")
    }
    if let position, position < 0 { throw ValidationError("--position must be 0 or more") }
  }

  func run() throws {
    let library = try options.open()
    let codebook = try library.codebook()
    let before = try CodeArguments([name], in: codebook).codes[0]
    var after = before
    if let rename { after.name = try Self.newName(rename, for: before.id, in: codebook) }
    if noKey { after.key = nil }
    if noParent { after.parent = nil }
    try code.apply(to: &after, in: codebook)
    var changes: [Change] = []
    if let position { changes = Self.reordering(&after, to: position, in: codebook) }
    if after != before { changes.append(.code(before: before, after: after)) }
    guard !changes.isEmpty else { return }
    _ = try library.perform(Act(verb: .editCodebook, changes: changes))
  }

  /// Puts a code at a place among its siblings, and gives the changes of those that make room.
  private static func reordering(
    _ code: inout Code, to position: Int, in codebook: Codebook
  ) -> [Change] {
    let (id, parent) = (code.id, code.parent)
    var siblings = codebook.codes.filter { $0.parent == parent && $0.id != id }
    let place = min(position, siblings.count)
    code.position = place
    for number in siblings.indices {
      siblings[number].position = number < place ? number : number + 1
    }
    return siblings.compactMap { after in
      codebook[after.id].flatMap { $0 == after ? nil : .code(before: $0, after: after) }
    }
  }

  /// A name that no other code has.
  ///
  /// - Throws: ``Failure`` when it is empty, or another code has it.
  static func newName(
    _ name: String, for id: CodeID?, in codebook: Codebook
  ) throws(Failure) -> String {
    let name = CanonicalText.line(name)
    guard !name.isEmpty else { throw .usage("a code needs a name") }
    if let other = codebook.code(named: name), other.id != id {
      throw .input("there is a code “\(other.name)” already")
    }
    return name
  }
}

/// `pressmark codebook remove`.
struct CodebookRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a code that no mark has; --untag takes it from the marks.",
    discussion: """
      Codes under it move up to its parent. `undo` brings all of it back.

      Examples:
        pressmark codebook remove opinion --untag
      """)

  @Argument(help: ArgumentHelp("The code, by name or key.", valueName: "name"))
  var name: String

  @Flag(help: "Take it from the marks that have it.")
  var untag = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let codebook = try library.codebook()
    let code = try CodeArguments([name], in: codebook).codes[0]
    var filter = AnnotationFilter()
    filter.codes = [code.id]
    let marked = try library.annotations(filter)
    guard marked.isEmpty || untag else {
      throw Failure.input(
        "\(marked.count) \(marked.count == 1 ? "mark has" : "marks have") the code “\(code.name)”: "
          + "it was kept; --untag takes it from them")
    }
    var changes: [Change] = marked.map { before in
      var after = before
      after.codes.removeAll { $0 == code.id }
      after.modified = library.context.now()
      return .annotation(before: before, after: after)
    }
    for child in codebook.codes where child.parent == code.id {
      var moved = child
      moved.parent = code.parent
      changes.append(.code(before: child, after: moved))
    }
    changes.append(.code(before: code, after: nil))
    _ = try library.perform(Act(verb: .editCodebook, changes: changes))
  }
}
