internal import ArgumentParser
internal import PressmarkCore

/// `pressmark claim`: fills a mark's claim fields.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Fill a mark's claim fields, or set its status.",
    discussion: """
      Fields are given as FIELD=VALUE; FIELD= empties one. --fields lists them with their values.

      Examples:
        pressmark claim 019a3c7e-5b1f "quantity=×10" modality=asserted speaker-kind=organization
        pressmark claim 019a3c7e-5b1f verdict="not enough evidence" --status reviewed
        pressmark claim --fields
      """)

  @Argument(help: ArgumentHelp("The mark.", valueName: "annotation"))
  var annotation: String?

  @Argument(help: ArgumentHelp("The fields.", valueName: "field=value"))
  var fields: [String] = []

  @Option(
    help: ArgumentHelp("How far it has come.", valueName: "status"),
    completion: .list(AnnotationStatus.allCases.map(\.rawValue)), transform: WordArgument.read)
  var status: AnnotationStatus?

  @Flag(name: .customLong("fields"), help: "List the fields and the values they take.")
  var listsFields = false

  @Flag(help: "Print the annotation as claims --json does.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if listsFields { return }
    guard annotation != nil else { throw ValidationError("which mark? name its annotation") }
    if fields.isEmpty, status == nil {
      throw ValidationError("nothing to fill: name fields as FIELD=VALUE, or --status")
    }
  }

  func run() throws {
    var output = StandardOutput()
    guard let annotation, !listsFields else {
      for field in AnnotationField.all { try output.line(field.usage) }
      return try output.flush()
    }
    let arguments = try ClaimArguments(fields)
    let library = try options.open()
    let before = try library.annotation(named: annotation)
    var after = before
    try arguments.fill(&after)
    after = try library.resolvingLinks(of: after, since: before)
    if let status { after.status = status }
    let isReview =
      before.status != after.status || before.claim.verdict != after.claim.verdict
    let stored = try library.change(before, to: after, verb: isReview ? .review : .claim)
    try output.line(json ? library.line(for: stored) : stored.id.rawValue)
    try output.flush()
  }
}

extension AnnotationField {
  /// The field's name and what it takes, on one line.
  fileprivate var usage: String {
    let values = vocabulary
    return values.isEmpty ? name : "\(name) = \(values.joined(separator: " | "))"
  }
}
