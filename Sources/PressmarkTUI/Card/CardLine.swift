internal import PressmarkCore
internal import Terminal

/// One row of the card, before it is drawn.
enum CardLine: Hashable, Sendable {
  /// Words of the quote.
  case quote(String)
  /// Why a mark is suggested.
  case reason(String)
  /// A field: its key and label, and the first row of its value.
  case field(CardField, value: String)
  /// A further row of the value above.
  case more(String)
  /// A row that the editor of the field above draws itself.
  case editorRow(Int)
  /// A piece of evidence or a link.
  case entry(AnnotationCard.Item, key: Character, label: String, value: String)
  /// Keys and names of fields without a value.
  case unfilled([CardField])
  /// What could not be done.
  case problem(String)
}

extension AnnotationCard {
  /// The rows of a note shown while it is not being typed.
  private static let noteRows = 6

  /// The rows of the card in a number of columns, from top to bottom.
  func lines(columns: Int) -> [CardLine] {
    var lines = quoteLines(columns: columns)
    let valueColumns = max(1, columns - Self.labelColumns(in: columns))
    for item in items {
      lines += self.lines(of: item, valueColumns: valueColumns)
      guard item == .field(editedField ?? .codes), case .field(_, let editor) = mode else {
        continue
      }
      lines += (0..<editor.extraRows(columns: valueColumns)).map { .editorRow($0) }
      lines += problemLines(columns: valueColumns)
    }
    if case .field = mode {} else { lines += problemLines(columns: valueColumns) }
    lines += unfilledLines(columns: columns)
    return lines
  }

  private func lines(of item: Item, valueColumns: Int) -> [CardLine] {
    switch item {
    case .evidence(let number):
      let evidence = annotation.claim.evidence[number]
      return [
        .entry(
          item, key: CardField.evidence.key, label: "evidence \(number + 1)",
          value: EvidenceEditor.summary(evidence))
      ]
    case .link(let number):
      let relation = annotation.relations[number]
      let target = context.links.first { $0.id == relation.target }
      let words = target.map { "« \(TypedText.line($0.quote)) »" } ?? relation.target.rawValue
      return [
        .entry(
          item, key: CardField.links.key, label: relation.kind.rawValue, value: "→ \(words)")
      ]
    case .field(let field):
      let text = shownText(of: field)
      guard field == .note || field == .gist || field == .explanation else {
        return [.field(field, value: text)]
      }
      let wrap = SoftWrap(text, columns: valueColumns)
      var rows = wrap.rows.prefix(Self.noteRows).map { wrap.text(of: $0) }
      if wrap.rows.count > rows.count { rows[rows.count - 1] += " …" }
      return rows.enumerated().map {
        $0.offset == 0 ? .field(field, value: $0.element) : .more($0.element)
      }
    }
  }

  /// What the card shows of a field.
  private func shownText(of field: CardField) -> String {
    switch field {
    case .codes:
      let names = annotation.codes.map { context.codebook[$0]?.name ?? $0.rawValue }
      return names.isEmpty ? "none yet" : names.joined(separator: ", ")
    case .sourceSpan: return shownText(of: annotation.claim.sourceSpan, field)
    case .cueSpan: return shownText(of: annotation.claim.cueSpan, field)
    case .quantity, .time: return field.shownText(of: annotation)
    default: return field.text(of: annotation)
    }
  }

  private func shownText(of span: TextSpan?, _ field: CardField) -> String {
    guard let span, let words = context.words[span] else { return field.text(of: annotation) }
    return "« \(TypedText.line(words)) »"
  }

  private func quoteLines(columns: Int) -> [CardLine] {
    let quotes = "« \(TypedText.line(ofQuotes: annotation.quotes)) »"
    let wrap = SoftWrap(quotes, columns: columns)
    let limit = contentSize.rows < 10 ? 1 : 3
    var rows = wrap.rows.prefix(limit).map { wrap.text(of: $0) }
    if wrap.rows.count > rows.count {
      let last = rows[rows.count - 1]
      rows[rows.count - 1] = String(last.dropLast(2)) + " …"
    }
    return rows.map { .quote($0) } + reasonLines(columns: columns)
  }

  /// Why the mark is suggested, where there is room for it.
  private func reasonLines(columns: Int) -> [CardLine] {
    guard let suggestion, contentSize.rows >= 10 else { return [] }
    let wrap = SoftWrap(TypedText.line(suggestion.reason), columns: columns)
    return wrap.rows.prefix(2).map { .reason(wrap.text(of: $0)) }
  }

  private func problemLines(columns: Int) -> [CardLine] {
    guard let problem else { return [] }
    let wrap = SoftWrap(TypedText.line(problem), columns: columns)
    return wrap.rows.map { .problem(wrap.text(of: $0)) }
  }

  /// The columns that a field without a value takes: key, space, name, two spaces.
  static func unfilledColumns(_ field: CardField) -> Int { field.label.count + 4 }

  private func unfilledLines(columns: Int) -> [CardLine] {
    var rows: [[CardField]] = []
    var used = Int.max / 2
    for field in foldedFields {
      let width = Self.unfilledColumns(field)
      if used + width > columns {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(field)
      used += width
    }
    return rows.map { .unfilled($0) }
  }

  /// The rows that the card would like to have in a number of columns, frame included.
  public func rowCount(columns: Int) -> Int {
    let content = Panel.content(of: Rect(size: Size(columns: columns, rows: 10))).size.columns
    switch mode {
    case .note(let editor): return editor.rowCount(columns: content) + 3 + Panel.borderRows
    case .codes(let palette): return palette.rowCount(columns: columns)
    case .evidence, .link: return 12
    default: return lines(columns: content).count + Panel.borderRows
    }
  }
}
