internal import ArgumentParser
internal import PressmarkCore

/// `pressmark relate`: links a mark to another one.
struct RelateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relate",
    abstract: "Link a mark to another one, in the same article or in another; list its links.",
    discussion: """
      With the mark alone its links are listed, from either end: those that it has, and those of \
      other marks that lead to it.

      The kinds: \(Relation.Kind.allCases.map(\.rawValue).joined(separator: ", ")). --remove takes \
      the link away.

      Examples:
        pressmark relate 019a3c7e-5b1f
        pressmark relate 019a3c7e-5b1f contradicts 019a3c80-11c2
        pressmark relate 019a3c7e-5b1f "part of" 019a3c80-11c2 --remove
      """,
    aliases: ["link"])

  @Argument(help: ArgumentHelp("The mark.", valueName: "annotation"))
  var annotation: String

  @Argument(
    help: ArgumentHelp("What it does to the other.", valueName: "kind"),
    transform: RelateCommand.kind)
  var kind: Relation.Kind?

  @Argument(help: ArgumentHelp("The other mark.", valueName: "other"))
  var other: String?

  @Flag(help: "Take the link away.")
  var remove = false

  @Flag(
    help: """
      Print the annotation as claims --json does; of links, kind, from and target.
      """)
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if kind != nil, other == nil { throw ValidationError("to which mark? name the other one") }
    if kind == nil, remove {
      throw ValidationError("--remove takes one link away: name its kind and the other mark")
    }
  }

  func run() throws {
    let library = try options.open()
    let before = try library.annotation(named: annotation)
    guard let kind, let other else { return try list(library.links(of: before)) }
    let target = try library.annotation(named: other)
    guard target.id != before.id else {
      throw Failure.input("a mark cannot be linked to itself")
    }
    let relation = Relation(kind: kind, target: target.id)
    var after = before
    if remove {
      guard before.relations.contains(relation) else {
        throw Failure.input("there is no such link: `pressmark claims --json` shows the links")
      }
      after.relations.removeAll { $0 == relation }
    } else if !before.relations.contains(relation) {
      after.relations.append(relation)
    }
    let stored = try library.change(before, to: after, verb: .relate)
    var output = StandardOutput()
    try output.line(json ? library.line(for: stored) : stored.id.rawValue)
    try output.flush()
  }

  private func list(_ links: [AnnotationLink]) throws {
    var output = StandardOutput()
    for link in links {
      try output.line(
        json
          ? JSONLine.text(of: LinkLine(link))
          : "\(link.from.rawValue)  \(link.kind.rawValue)  \(link.target.rawValue)")
    }
    try output.flush()
  }

  private static func kind(_ text: String) throws -> Relation.Kind {
    let wanted = text.lowercased().replacingHyphens
    guard let kind = Relation.Kind.allCases.first(where: { $0.rawValue == wanted }) else {
      let kinds = Relation.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(text.printableLine)” is not a kind of link: they are \(kinds)")
    }
    return kind
  }
}

extension String {
  /// The text with blanks for hyphens: `part-of` is `part of`.
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}
