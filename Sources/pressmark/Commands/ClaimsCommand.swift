internal import ArgumentParser
internal import PressmarkCore

/// `pressmark claims`: the marks of the library.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List marks: all of them, or those that a query finds.",
    discussion: """
      The query is words, which must stand in the mark's quote, note or gist, and fields such as \
      code:money, status:draft, speaker:"Ted Sarandos", verdict:none, value>1e6 or lang:fr; \
      `pressmark help search` shows the language. Marks come article by article, in document order.

      --csv writes a spreadsheet. A cell that a spreadsheet would run as a formula gets an \
      apostrophe in front; --unguarded leaves it out.

      Examples:
        pressmark claims code:money status:draft
        pressmark claims 'unit:USD value>10M verdict:none'
        pressmark claims article:3f2a --json | jq -r '.quote[]'
        pressmark claims netflix --csv > claims.csv
      """)

  @Argument(help: ArgumentHelp("Words and fields; without it, all marks.", valueName: "query"))
  var query: [String] = []

  @Flag(
    help: """
      Print JSON Lines: id, article, revision, spans, quote, codes, note, claim, relations, coder, \
      created, modified, status.
      """)
  var json = false

  @Flag(help: "Print comma-separated values with a header line.")
  var csv = false

  @Flag(help: "With --csv: cells exactly as they are.")
  var unguarded = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv cannot be combined: choose one") }
  }

  func run() throws {
    let argument = QueryArgument(query)
    let asked = try argument.query()
    let library = try options.open()
    let found = try argument.asking { try library.annotations(matching: asked) }
    let codebook = try library.codebook()
    var output = StandardOutput()
    if csv { try output.write(CSVText.record(ClaimCells.header, isGuarded: false)) }
    // A part at a time: a million marks are not held at once.
    for part in found.parts {
      for annotation in try found.rows(part) { try write(annotation, codebook, to: &output) }
    }
    try output.flush()
  }

  private func write(
    _ annotation: Annotation, _ codebook: Codebook, to output: inout StandardOutput
  ) throws {
    let codes = annotation.codes.map { codebook[$0]?.name ?? $0.rawValue }
    if json {
      try output.line(JSONLine.text(of: ClaimLine(annotation, codebook: codebook)))
    } else if csv {
      try output.write(
        CSVText.record(ClaimCells.cells(of: annotation, codes: codes), isGuarded: !unguarded))
    } else {
      try output.line(Self.line(of: annotation, codes: codes))
    }
  }

  /// The line for people: id, article, place, codes, quote.
  private static func line(of annotation: Annotation, codes: [String]) -> String {
    let quote = annotation.quotes.joined(separator: " … ").printableLine
    let shown = quote.count > 80 ? quote.prefix(79) + "…" : quote
    let spans = annotation.spans.map(\.shown).joined(separator: "+")
    return "\(annotation.id.rawValue)  \(annotation.article.rawValue)  \(spans)  "
      + "[\(codes.joined(separator: ", ").printableLine)]  “\(shown)”"
  }
}

/// A mark as the cells of a spreadsheet.
private enum ClaimCells {
  static let header =
    ["id", "article", "spans", "quote", "codes", "note"] + ClaimField.allCases.map(\.name)
    + ["relations", "coder", "created", "modified", "status", "revision"]

  static func cells(of annotation: Annotation, codes: [String]) -> [String] {
    [
      annotation.id.rawValue, annotation.article.rawValue,
      annotation.spans.map(\.shown).joined(separator: " "),
      annotation.quotes.joined(separator: " … "), codes.joined(separator: "; "), annotation.note,
    ] + ClaimField.allCases.map { $0.text(of: annotation.claim) ?? "" } + [
      annotation.relations.map { "\($0.kind.rawValue) \($0.target.rawValue)" }
        .joined(separator: "; "),
      annotation.coder, annotation.created.iso8601, annotation.modified.iso8601,
      annotation.status.rawValue, annotation.revision,
    ]
  }
}
