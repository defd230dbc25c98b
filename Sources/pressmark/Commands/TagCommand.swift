internal import ArgumentParser
internal import PressmarkCore

/// `pressmark tag`: marks a place in an article.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Mark a place in an article: codes, a note, claim fields.",
    discussion: """
      The place is a quote or a span; several of them make one mark of several parts. Codes are \
      named as in the codebook, or by their keys. `pressmark claim --fields` lists the claim \
      fields and their values. Prints the new annotation's id.

      Examples:
        pressmark tag 3f2a --quote "dix fois plus vite" --code comparison
        pressmark tag 3f2a --quote "15 millions de dollars" --code money \\
          --claim "quantity=15 M$" --note "nobody answers for it"
        pressmark tag 3f2a --span 120:138 --span 150:161 --code q
      """)

  @Argument(help: ArgumentHelp("The article.", valueName: "article"))
  var article: String

  @OptionGroup(title: "Place") var place: PlaceOptions

  @Option(help: ArgumentHelp("A code, by name or key; repeat it for several.", valueName: "name"))
  var code: [String] = []

  @Flag(help: "Make codes that are not in the codebook.")
  var createCode = false

  @Option(help: ArgumentHelp("A note on the mark.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp("Fill a claim field; repeat it for several.", valueName: "field=value"))
  var claim: [String] = []

  @Option(
    help: ArgumentHelp("How far it has come; draft when not named.", valueName: "status"),
    completion: .list(AnnotationStatus.allCases.map(\.rawValue)), transform: WordArgument.read)
  var status: AnnotationStatus?

  @Flag(help: "Print the annotation as claims --json does, in place of its id.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if place.isEmpty { throw ValidationError("where? name the place with --quote or --span") }
    if code.isEmpty, note == nil, claim.isEmpty {
      throw ValidationError(
        "with what? name a code, a note or a claim field: --code, --note, --claim")
    }
  }

  func run() throws {
    let fields = try ClaimArguments(claim)
    let library = try options.open()
    let article = try library.resolve(article)
    let revision = try library.newestRevision(of: article.id)
    let selectors = try place.selectors(in: revision.text)
    let codes = try CodeArguments(code, in: library.codebook(), creates: createCode)
    let now = library.context.now()
    var annotation = Annotation(
      id: AnnotationID(rawValue: library.context.identifier()), article: article.id,
      selectors: selectors, revision: revision.digest, codes: codes.codes.map(\.id),
      note: note ?? "", coder: library.context.coder, created: now, modified: now,
      status: status ?? .draft)
    try fields.fill(&annotation)
    annotation = try library.resolvingLinks(of: annotation, since: nil)
    _ = try library.perform(
      Act(
        verb: .tag, article: article.id,
        changes: codes.created.map { .code(before: nil, after: $0) }
          + [.annotation(before: nil, after: annotation)]))
    var output = StandardOutput()
    try output.line(json ? library.line(for: annotation) : annotation.id.rawValue)
    try output.flush()
  }
}
