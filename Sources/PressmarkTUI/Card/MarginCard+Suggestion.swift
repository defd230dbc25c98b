internal import PressmarkCore
internal import Terminal

extension MarginCard {
  /// A suggestion in a few lines: what it is, who says it, how it counts, why it is suggested.
  ///
  /// - Parameters:
  ///   - suggestion: The suggestion.
  ///   - speaker: The words that name who says it; empty when nobody does.
  ///   - columns: The columns that no line is wider than.
  ///   - limit: The most lines.
  ///   - isFocused: Whether the cursor is on it; others are told in their first line alone.
  ///   - theme: How things look.
  init(
    _ suggestion: Suggestion, speaker: String, columns: Int, limit: Int, isFocused: Bool,
    theme: Theme
  ) {
    var first = StyledLine(isFocused ? "› " : "  ", theme.key)
    first.append("\(Theme.suggestionGlyph) ", isFocused ? theme.title : theme.dim)
    first.append(suggestion.type.words, isFocused ? theme.title : theme.dim)
    let value = Self.value(of: suggestion)
    if !value.isEmpty { first.append(" \(value)", isFocused ? theme.suggested : theme.dim) }
    guard isFocused else {
      if !speaker.isEmpty { first.append(" · \(TypedText.line(speaker))", theme.dim) }
      self.init(lines: [first])
      return
    }
    // What has no room goes from the end; the reason is worth more than the kinds.
    var facts: [StyledLine] = []
    let claim = suggestion.claim
    let who = [speaker, claim.speakerKind?.rawValue ?? "", claim.venue ?? ""]
      .filter { !$0.isEmpty }
    if !who.isEmpty {
      facts.append(StyledLine("  " + TypedText.line(who.joined(separator: " · ")), theme.suggested))
    }
    let wrap = SoftWrap(TypedText.line(suggestion.reason), columns: max(1, columns - 2))
    let reason = wrap.rows.map { StyledLine("  " + wrap.text(of: $0), theme.text) }
    let kinds = Self.kinds(of: suggestion)
    let rule = "rule \(suggestion.rule.name)"
    // Side by side where they fit.
    let tail: [String] =
      kinds.isEmpty
      ? [rule]
      : ColumnWidth.columns(of: kinds) + ColumnWidth.columns(of: rule) + 5 <= columns
        ? ["\(kinds) · \(rule)"] : [kinds, rule]
    let lines = [first] + facts + reason + tail.map { StyledLine("  \($0)", theme.dim) }
    self.init(lines: Array(lines.prefix(max(1, limit))))
  }

  /// The lines that a suggestion under the cursor takes, at most ``limit``.
  static func lineCount(
    of suggestion: Suggestion, speaker: String, columns: Int, limit: Int
  ) -> Int {
    MarginCard(
      suggestion, speaker: speaker, columns: columns, limit: limit, isFocused: true,
      theme: Theme(colorCount: 0)
    ).lines.count
  }

  /// The value as a card shows it, with what it measures; the words of the text are on the screen
  /// already.
  private static func value(of suggestion: Suggestion) -> String {
    let quantity = suggestion.claim.quantity
    let time = suggestion.claim.time
    var amount = ""
    if let value = quantity?.value ?? time?.value ?? suggestion.value {
      let isTime = quantity == nil && time != nil
      let comparator = quantity?.comparator.map { $0 == .times ? "×" : "\($0.rawValue) " } ?? ""
      let upper = suggestion.upperValue.map { "–\(grouped($0))" } ?? ""
      amount = isTime ? value : comparator + grouped(value) + upper
      if let unit = quantity?.unit ?? suggestion.unit, !plainUnits.contains(unit) {
        amount += " \(unit)"
      }
    }
    return TypedText.line(
      [amount, quantity?.property ?? ""].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// Units that the type says already.
  private static let plainUnits: Set<String> = ["count", "ordinal", "ratio"]

  /// A whole number of more than four digits in groups of three.
  private static func grouped(_ value: String) -> String {
    guard value.count > 4, value.allSatisfy(\.isNumber) else { return value }
    var result = ""
    for (place, digit) in value.enumerated() {
      if place > 0, (value.count - place) % 3 == 0 { result += " " }
      result.append(digit)
    }
    return result
  }

  /// The kinds of claim, how it is said, and how much its sentence deserves checking.
  private static func kinds(of suggestion: Suggestion) -> String {
    let claim = suggestion.claim
    var words: [String] = []
    for type in suggestion.claimTypes + claim.types where !words.contains(type.rawValue) {
      words.append(type.rawValue)
    }
    if let mode = claim.attributionMode { words.append(mode.rawValue) }
    if let modality = claim.modality { words.append(modality.rawValue) }
    if let stance = claim.stance { words.append(stance.rawValue) }
    if suggestion.checkworthiness > 0 {
      words.append("check \(Int((suggestion.checkworthiness * 100).rounded())) %")
    }
    return words.joined(separator: ", ")
  }
}

extension SuggestionType {
  /// What was found, in words.
  var words: String {
    switch self {
    case .numberRange: "number range"
    case .dateRange: "date range"
    case .timeRange: "time range"
    case .dateTime: "date and time"
    case .dateTimeRange: "range of dates and times"
    case .set: "repeated time"
    case .ratio: "share"
    case .multiplier: "factor"
    case .quoteDirect: "direct quotation"
    case .quoteIndirect: "indirect quotation"
    case .quoteMixed: "mixed quotation"
    case .superlative: "first or superlative"
    default: rawValue
    }
  }
}
