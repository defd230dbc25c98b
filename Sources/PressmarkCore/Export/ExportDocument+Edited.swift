extension ExportDocument {
  /// The document when its texts were changed by hand, as replacing a word in the whole file does.
  ///
  /// A text that does not have its digest is a new text, and the marks are found in it by their quotes,
  /// which the same replacement has changed along with it. The report says so.
  ///
  /// - Throws: ``ExportError/damaged(line:reason:)`` when a mark is not found: its old text is lost.
  func takingEdits(line: Int) throws(ExportError) -> (document: Self, report: ImportReport) {
    var result = self
    var report = ImportReport()
    let newest = try revision.made(line: line)
    if newest.digest != revision.digest {
      report.isEdited = true
      report.hasNewText = true
      result.revision.digest = newest.digest
      try result.place(from: revision.digest, to: newest, line: line, &report)
      report.sentences.append(
        "The text was changed in the data as well and is a new revision: "
          + "\(report.kept.count + report.refound.count) marks were placed by their quotes.")
    }
    for place in (earlierRevisions ?? []).indices {
      guard let exported = earlierRevisions?[place] else { continue }
      let earlier = try exported.made(line: line)
      guard earlier.digest != exported.digest else { continue }
      report.isEdited = true
      result.earlierRevisions?[place].digest = earlier.digest
      var unreported = ImportReport()
      try result.place(from: exported.digest, to: earlier, line: line, &unreported)
    }
    return (result, report)
  }

  private mutating func place(
    from digest: String, to revision: Revision, line: Int, _ report: inout ImportReport
  ) throws(ExportError) {
    let anchor = QuoteAnchor(text: revision.text)
    let index = ScalarIndex(revision.text)
    for number in annotations.indices where annotations[number].revision == digest {
      let annotation = annotations[number]
      var spans: [TextSpan] = []
      var isExact = true
      for selector in annotation.selectors {
        guard let match = anchor.locate(selector).match else {
          throw .damaged(line: line, reason: Self.unplaced(selector.exact))
        }
        if match.method != .unchanged, match.method != .exact { isExact = false }
        spans.append(match.span)
      }
      spans.sort()
      guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
        throw .damaged(line: line, reason: Self.unplaced(annotation.quotes.first ?? ""))
      }
      annotations[number].selectors = spans.map { Selector(span: $0, in: index) }
      annotations[number].revision = revision.digest
      if isExact { report.kept.append(annotation.id) } else { report.refound.append(annotation.id) }
      // These have no quotes by which they could be found.
      guard annotation.claim.sourceSpan != nil || annotation.claim.cueSpan != nil else { continue }
      annotations[number].claim.sourceSpan = nil
      annotations[number].claim.cueSpan = nil
      report.sentences.append(
        "The source span and the cue span of the mark “\(Self.short(annotation.quotes.first ?? ""))” "
          + "cannot be placed in the changed text; they are left empty.")
    }
  }

  private static func unplaced(_ quote: String) -> String {
    "the text does not have the digest that is written beside it, and the marked words "
      + "“\(short(quote))” are not found in it; take back what was changed in the data comment"
  }

  private static func short(_ text: String) -> String {
    let line = CanonicalText.line(text)
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
