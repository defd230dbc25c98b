@testable import PressmarkCore

/// What the rules found in a text, in a form that tables of tests can hold: `money ⟦15 M$⟧ 15000000 USD`.
///
/// Quantities alone, unless other types are asked for: kinds of claim and times stand beside nearly everything.
enum Found {
  static func lines(
    _ text: String, _ language: String, types: Set<SuggestionType>? = nil, minor: Bool = false
  ) -> [String] {
    SuggestionEngine().suggestions(in: text, language: language, includesMinor: minor)
      .filter { types?.contains($0.type) ?? $0.type.isQuantity }
      .map { line($0, in: text) }
  }

  static func line(_ found: Suggestion, in text: String) -> String {
    let words = text.scalars(found.span.start.scalars..<found.span.end.scalars)
    let comparator = found.claim.quantity?.comparator.map { "\($0.rawValue) " } ?? ""
    let value = [found.value, found.upperValue].compactMap { $0 }.joined(separator: "–")
    let unit = found.unit.map { " \($0)" } ?? ""
    return "\(found.type.rawValue) ⟦\(words)⟧ \(comparator)\(value)\(unit)"
  }
}

extension Found {
  /// Every type but those of time.
  static let quantities = Set(SuggestionType.allCases).subtracting([
    .date, .dateRange, .time, .timeRange, .dateTime, .dateTimeRange, .set,
  ])

  /// The times in a text of a day or moment, every one of them: `date ⟦hier⟧ 2025-07-17`.
  static func times(
    _ text: String, _ language: String, on reference: String? = "2025-07-18"
  ) -> [String] {
    SuggestionEngine().suggestions(
      in: text, language: language,
      reference: reference.flatMap { ReferenceMoment(iso8601: $0) }, includesMinor: true
    )
    .filter { $0.claim.time != nil }
    .map { found in
      let words = text.scalars(found.span.start.scalars..<found.span.end.scalars)
      let value = [found.value, found.upperValue].compactMap { $0 }.joined(separator: "–")
      return "\(found.type.rawValue) ⟦\(words)⟧ \(value.isEmpty ? "unknown" : value)"
    }
  }
}
