/// Says why a quotation is suggested.
enum QuotationReason {
  /// The reason as a sentence.
  static func sentence(_ statement: Statement, in scan: QuotationScan) -> String {
    let cue = statement.cue.map { "“" + scan.passage.text($0) + "”" }
    switch (statement.manner, cue) {
    case (.direct, let cue?): return "Words given as somebody's own, attributed by \(cue)."
    case (.direct, nil):
      return statement.isMinor
        ? "A few words between marks: a name, or a word held at arm's length."
        : "Words given as somebody's own; the text names no source beside them."
    case (.mixed, let cue?):
      return "Reported by \(cue), with words of the source's own between marks."
    case (.indirect, let cue?): return "Reported by \(cue), in the words of the text."
    case (_, nil): return "Reported words."
    }
  }
}
