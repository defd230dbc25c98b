@testable import PressmarkCore

/// What the rules attribute in a text, in a form that tables of tests can hold:
/// `quote_direct ⟦« Non »⟧ Paul Verdier (person), a dit, France Bleu`.
enum FoundQuotation {
  /// The statements of a text: type, words, speaker and its kind, cue, and, where there are any, venue and modality.
  static func lines(_ text: String, _ language: String, minor: Bool = false) -> [String] {
    SuggestionEngine().suggestions(in: text, language: language, includesMinor: minor)
      .filter { [.quoteDirect, .quoteIndirect, .quoteMixed].contains($0.type) }
      .map { line($0, in: text) }
  }

  /// What a figure or a time has from the statement around it: `money ⟦15 €⟧ Anne Roux, direct`.
  static func attributed(_ text: String, _ language: String) -> [String] {
    SuggestionEngine().suggestions(in: text, language: language)
      .filter { ![.quoteDirect, .quoteIndirect, .quoteMixed].contains($0.type) }
      .map {
        "\($0.type.rawValue) ⟦\(words($0.span, text))⟧ \($0.claim.speaker ?? "–"), "
          + [$0.claim.attributionMode?.rawValue, $0.claim.modality?.rawValue].compactMap { $0 }
          .joined(separator: ", ")
      }
  }

  private static func line(_ found: Suggestion, in text: String) -> String {
    let parts = ([found.span] + found.furtherSpans).map { "⟦\(words($0, text))⟧" }
    let kind = found.claim.speakerKind.map { " (\($0.rawValue))" } ?? ""
    let details = [
      found.cue.map { words($0, text) }, found.claim.venue, found.claim.modality?.rawValue,
    ].compactMap { $0 }
    return "\(found.type.rawValue) \(parts.joined()) \(found.claim.speaker ?? "–")\(kind)"
      + details.map { ", \($0)" }.joined()
  }

  private static func words(_ span: TextSpan, _ text: String) -> String {
    text.scalars(span.start.scalars..<span.end.scalars)
  }
}
