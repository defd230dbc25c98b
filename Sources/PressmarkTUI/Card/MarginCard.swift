public import PressmarkCore
public import Terminal

/// A mark in a few lines: beside its passage in wide windows, below the text in narrow ones.
public struct MarginCard: Hashable, Sendable {
  /// The lines from top to bottom; the first names the codes.
  public let lines: [StyledLine]

  /// A card of lines that are made already.
  init(lines: [StyledLine]) { self.lines = lines }

  /// A mark in a few lines.
  ///
  /// - Parameters:
  ///   - annotation: The mark.
  ///   - codebook: The codes, for their names and colours.
  ///   - columns: The columns that no line is wider than.
  ///   - limit: The most lines.
  ///   - isFocused: Whether the cursor is on the mark.
  ///   - theme: How things look.
  public init(
    _ annotation: Annotation, codebook: Codebook, columns: Int, limit: Int = 6,
    isFocused: Bool = false, theme: Theme
  ) {
    var lines = [Self.codes(of: annotation, codebook, isFocused: isFocused, theme)]
    lines += Self.facts(of: annotation, theme).map { line in
      var indented = StyledLine("  ")
      indented.runs += line.runs
      return indented
    }
    let words = annotation.claim.gist ?? ""
    for text in [words, annotation.note] where !text.isEmpty && lines.count < limit {
      let room = limit - lines.count
      let wrap = SoftWrap(TypedText.lines(text), columns: max(1, columns - 2))
      var rows = wrap.rows.prefix(room).map { wrap.text(of: $0) }
      if wrap.rows.count > room { rows[room - 1] += "…" }
      lines += rows.map { StyledLine("  " + $0, isFocused ? theme.text : theme.dim) }
    }
    self.lines = Array(lines.prefix(max(1, limit)))
  }

  /// The lines that a mark takes, at most ``limit``.
  static func lineCount(of annotation: Annotation, columns: Int, limit: Int) -> Int {
    MarginCard(
      annotation, codebook: Codebook([]), columns: columns, limit: limit,
      theme: Theme(colorCount: 0)
    ).lines.count
  }

  private static func codes(
    of annotation: Annotation, _ codebook: Codebook, isFocused: Bool, _ theme: Theme
  ) -> StyledLine {
    var line = StyledLine(isFocused ? "› " : "  ", theme.key)
    for (number, id) in annotation.codes.enumerated() {
      if number > 0 { line.append(", ", theme.dim) }
      let code = codebook[id]
      let style = code.map { theme.code($0.color) } ?? theme.text
      line.append(TypedText.line(code?.name ?? id.rawValue), style)
    }
    if annotation.codes.isEmpty { line.append("no code", theme.dim) }
    if !annotation.relations.isEmpty { line.append(" →\(annotation.relations.count)", theme.dim) }
    return line
  }

  /// Who, how much, what came out: one line each where there is anything.
  private static func facts(of annotation: Annotation, _ theme: Theme) -> [StyledLine] {
    let claim = annotation.claim
    var lines: [StyledLine] = []
    let who = [claim.speaker, claim.speakerKind?.rawValue, claim.venue].compactMap { $0 }
    if !who.isEmpty { lines.append(StyledLine(TypedText.line(who.joined(separator: " · ")))) }
    let amount = CardField.quantity.shownText(of: annotation)
    let what = [amount, claim.quantity?.property ?? "", CardField.time.shownText(of: annotation)]
      .filter { !$0.isEmpty }
    if !what.isEmpty { lines.append(StyledLine(TypedText.line(what.joined(separator: " · ")))) }
    if let conclusion = claim.verdict?.conclusion {
      var line = StyledLine(glyph(of: conclusion) + " ", theme.key)
      line.append(conclusion.rawValue, theme.warning)
      if !claim.evidence.isEmpty { line.append(" · \(claim.evidence.count) evidence", theme.dim) }
      lines.append(line)
    }
    return lines
  }

  /// The sign of a conclusion, which says the same as its word.
  public static func glyph(of conclusion: Verdict.Conclusion) -> String {
    switch conclusion {
    case .supported: "✓"
    case .refuted: "✗"
    case .notEnoughEvidence: "?"
    case .conflicting: "±"
    }
  }

  /// Draws as many lines as fit, from the top.
  public func draw(in rect: Rect, on frame: inout Frame) {
    for (row, line) in lines.prefix(rect.size.rows).enumerated() {
      line.draw(
        in: Rect(
          column: rect.origin.column, row: rect.origin.row + row, columns: rect.size.columns,
          rows: 1), on: &frame)
    }
  }
}
