extension Query: CustomStringConvertible {
  /// The query as text that reads back as the same query; empty for everything.
  public var description: String { root.map { QueryText.text($0) } ?? "" }
}

/// How queries are written out.
enum QueryText {
  static func text(_ node: QueryNode) -> String {
    switch node.kind {
    case .words(let words): text(words)
    case .near(let words, let distance):
      "NEAR(\(words.map { text($0) }.joined(separator: " ")), \(distance))"
    case .field(let field, let values): text(field, values)
    case .not(let inner): "-" + grouped(inner)
    case .all(let nodes): nodes.map(grouped).joined(separator: " ")
    case .any(let nodes): nodes.map(grouped).joined(separator: " OR ")
    }
  }

  private static func grouped(_ node: QueryNode) -> String {
    switch node.kind {
    case .all, .any: "(\(text(node)))"
    default: text(node)
    }
  }

  private static func text(_ words: QueryWords) -> String {
    (isPlain(words.text) ? words.text : "\"\(words.text)\"") + (words.isPrefix ? "*" : "")
  }

  /// Whether it reads as one word without quotation marks.
  private static func isPlain(_ text: String) -> Bool {
    let operators = ["AND", "OR", "NOT", "NEAR"]
    return !operators.contains(text) && text.first != "-"
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789-.'’".unicodeScalars.contains($0)
      }
  }

  private static func text(_ field: QueryField, _ values: [QueryValue]) -> String {
    if case .numbers(let range) = values.first, values.count == 1,
      let compared = compared(
        field, range.lower.map { "\($0)" }, range.upper.map { "\($0)" }, range)
    {
      return compared
    }
    if case .days(let range) = values.first, values.count == 1,
      field != .before, field != .after,
      let compared = compared(field, range.lower, range.upper, range)
    {
      return compared
    }
    return field.rawValue + ":" + values.map { text($0) }.joined(separator: ",")
  }

  /// `value>10`: the ranges that only a comparison can say.
  private static func compared<Bound>(
    _ field: QueryField, _ lower: String?, _ upper: String?, _ range: QueryRange<Bound>
  ) -> String? {
    if let lower, range.excludesLower { return "\(field.rawValue)>\(lower)" }
    if let upper, range.excludesUpper { return "\(field.rawValue)<\(upper)" }
    return nil
  }

  private static func text(_ value: QueryValue) -> String {
    switch value {
    case .words(let words), .name(let words): text(words)
    case .term(let term): isPlain(term) ? term : "\"\(term)\""
    case .numbers(let range): ends(range.lower.map { "\($0)" }, range.upper.map { "\($0)" })
    case .days(let range):
      range.excludesLower
        ? range.lower ?? ""
        : range.excludesUpper
          ? range.upper ?? "" : ends(range.lower, range.upper)
    }
  }

  private static func ends(_ lower: String?, _ upper: String?) -> String {
    if let lower, lower == upper { return lower }
    return (lower ?? "") + ".." + (upper ?? "")
  }
}
