internal import PressmarkCore

/// The claims of a review as a list shows them, and how far it has come.
struct ReviewQueue {
  let library: Library
  let need: ReviewNeed
  let json: Bool
  private(set) var progress = ReviewProgress()

  init(library: Library, need: ReviewNeed, json: Bool) {
    self.library = library
    self.need = need
    self.json = json
  }

  /// Counts a claim.
  ///
  /// - Returns: Whether it is the first one to do.
  mutating func take(_ annotation: Annotation) -> Bool {
    progress.count(annotation)
    return !annotation.status.isReviewed && progress.toDo == 1
  }

  /// The claim on a line; whole, in its passage.
  func line(_ annotation: Annotation, whole: Bool) throws -> String? {
    let given = try library.statusGiven(to: annotation)
    let missing = annotation.status.isReviewed ? nil : need.missing(in: annotation.claim)
    if json {
      return try JSONLine.text(
        of: ReviewLine(
          annotation, needs: missing, passage: try passage(annotation),
          statusBy: given?.coder, statusAt: given?.time))
    }
    let quote = annotation.quotes.joined(separator: " … ").printableLine
    let verdict = annotation.claim.verdict?.conclusion?.rawValue
    guard whole else {
      let shown = quote.count > 60 ? quote.prefix(59) + "…" : quote
      let box = annotation.status.isReviewed ? "[x]" : "[ ]"
      return "\(box) \(annotation.id.rawValue)  \(verdict ?? "-")  “\(shown)”"
    }
    var lines = ["\(annotation.id.rawValue)  \(annotation.status.rawValue)"]
    if let article = try library.article(annotation.article) {
      lines.append("\(article.id.rawValue)  \(article.shownTitle)")
    }
    lines += ["", try passage(annotation).printable, "", "  claim: “\(quote)”"]
    for field in ClaimField.allCases where ![.sourceSpan, .cueSpan].contains(field) {
      guard let text = field.text(of: annotation.claim), !field.name.contains(".") else { continue }
      lines.append("  \(field.label): \(text.printableLine)")
    }
    if let given {
      lines.append("  status by \(given.coder.printableLine), \(given.time.iso8601)")
    }
    if let missing { lines.append("  \(missing)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The last line: how far the review has come.
  func summary() throws -> String {
    if json { return try JSONLine.text(of: ReviewSummaryLine(progress)) }
    return "\(progress.reviewed) of \(progress.total) reviewed, \(progress.toDo) to do"
  }

  /// The mark with the words around it.
  private func passage(_ annotation: Annotation) throws -> String {
    annotation.selectors.map { $0.prefix + "⟦" + $0.exact + "⟧" + $0.suffix }
      .joined(separator: " … ").printableLine
  }
}
