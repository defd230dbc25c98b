/// The footnotes and the table of claims.
extension MarkdownExport {
  /// What a note starts with in a footnote.
  static let noteStart = "    Note: "

  /// The footnote of an annotation: codes, coder and date; the claim fields; the note.
  func footnote(_ annotation: Annotation) -> String {
    let codes = bundle.codeNames(of: annotation).map { MarkdownText.line($0) }
    let heading = codes.isEmpty ? "*no code*" : "**\(codes.joined(separator: ", "))**"
    let coder = MarkdownText.line(annotation.coder)
    let day = annotation.created.day?.iso8601 ?? annotation.created.iso8601
    var parts = [
      "[^\(numbers[annotation.id] ?? 0)]: \(heading) · \(coder), \(day), \(annotation.status.rawValue)"
    ]
    let fields = fieldLines(annotation)
    if !fields.isEmpty {
      parts.append(fields.map { "    - " + $0 }.joined(separator: "\n"))
    }
    parts += Self.noteLines(annotation.note)
    return parts.joined(separator: "\n\n")
  }

  /// A note as the paragraphs of a footnote.
  static func noteLines(_ note: String) -> [String] {
    let paragraphs = noteParagraphs(note)
    return paragraphs.enumerated().map { place, paragraph in
      (place == 0 ? noteStart : "    ") + MarkdownText.paragraph(paragraph, indent: "    ")
    }
  }

  /// The paragraphs of a note, each as canonical text.
  private static func noteParagraphs(_ note: String) -> [String] {
    let unix = note.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var paragraphs: [String] = []
    var lines: [Substring] = []
    let written = unix.split(separator: "\n", omittingEmptySubsequences: false)
    for line in written + [Substring()] {
      if !line.allSatisfy(\.isWhitespace) {
        lines.append(line)
      } else {
        let text = CanonicalText.block(lines.joined(separator: "\n"))
        if !text.isEmpty { paragraphs.append(text) }
        lines = []
      }
    }
    return paragraphs
  }

  /// The claim fields and relations of an annotation, a line each.
  private func fieldLines(_ annotation: Annotation) -> [String] {
    let claim = annotation.claim
    var lines: [String] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(label): \(MarkdownText.line(value))") }
    }
    for field in ClaimField.allCases {
      switch field {
      case .quantityRaw, .quantityValue, .quantityUnit, .quantityComparator, .timeRaw, .timeValue,
        .evidenceURL, .evidenceAnswer, .evidenceBearing, .evidenceMedium, .evidenceArchivedURL:
        continue
      case .sourceSpan: add(field.label, claim.sourceSpan.map { quote($0, of: annotation) })
      case .cueSpan: add(field.label, claim.cueSpan.map { quote($0, of: annotation) })
      case .evidenceQuestion:
        for (place, evidence) in claim.evidence.enumerated() {
          lines.append("evidence \(place + 1): " + Self.evidence(evidence))
        }
      case .verdict:
        if let conclusion = claim.verdict?.conclusion {
          lines.append("verdict: **\(conclusion.rawValue)**")
        }
      default: add(field.label, field.text(of: claim))
      }
    }
    for relation in annotation.relations {
      let target = numbers[relation.target].map { "mark \($0)" } ?? relation.target.rawValue
      add(relation.kind.rawValue, target)
    }
    return lines
  }

  /// The words at a span, in quotation marks, with the span.
  private func quote(_ span: TextSpan, of annotation: Annotation) -> String {
    guard !bundle.isOrphan(annotation), span.end <= index.end else {
      return ClaimSpanText.print(span)
    }
    return "“\(index[span])” (\(ClaimSpanText.print(span)))"
  }

  private static func evidence(_ evidence: Evidence) -> String {
    var parts: [String] = []
    if let bearing = evidence.bearing { parts.append("**\(bearing.rawValue)**") }
    if let question = evidence.question { parts.append("question: " + MarkdownText.line(question)) }
    if let answer = evidence.answer { parts.append("answer: " + MarkdownText.line(answer)) }
    if let medium = evidence.medium { parts.append("medium: " + MarkdownText.line(medium)) }
    if let url = evidence.url { parts.append(link(url)) }
    if let url = evidence.archivedURL { parts.append("archived: " + link(url)) }
    return parts.joined(separator: "; ")
  }

  /// An address as a link where it is surely one, else as text.
  private static func link(_ address: String) -> String {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    let isPlain = address.unicodeScalars.allSatisfy {
      $0.isASCIIWord || "-._~:/?#@!$&'()*+,;=%".unicodeScalars.contains($0)
    }
    return isWeb && isPlain ? "<\(address)>" : MarkdownText.line(address)
  }

  /// The table of all marks; `nil` when there is none.
  var claimsTable: String? {
    guard !bundle.annotations.isEmpty else { return nil }
    var rows = [
      "| mark | quote | codes | claim | speaker | quantity | time | verdict |",
      "| ---: | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for annotation in bundle.annotations {
      let claim = annotation.claim
      let cells = [
        Self.shortened(annotation.quotes.joined(separator: " … ")),
        bundle.codeNames(of: annotation).joined(separator: ", "), claim.gist, claim.speaker,
        claim.quantity.map { ClaimQuantityText.amount($0) },
        claim.time.flatMap { $0.value ?? $0.raw },
        claim.verdict.flatMap { $0.conclusion?.rawValue ?? $0.label },
      ].map { MarkdownText.line($0 ?? "") }
      rows.append("| \(numbers[annotation.id] ?? 0) | \(cells.joined(separator: " | ")) |")
    }
    return "## Claims\n\n" + rows.joined(separator: "\n")
  }

  /// The first words of a long quote.
  private static func shortened(_ quote: String) -> String {
    guard quote.count > 80 else { return quote }
    return quote.prefix(79) + "…"
  }
}
