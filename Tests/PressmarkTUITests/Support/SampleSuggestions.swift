import PressmarkCore
import Testing

/// What rules might find in the sample article: alone, nested, and a quotation.
enum SampleSuggestions {
  /// The words of each suggestion, in the order in which a walk reaches them.
  static let quotes = [
    "première mondiale",
    "la scène aurait été rendue dix fois plus vite qu’avec des effets traditionnels",
    "dix fois plus vite", "15 millions de dollars",
    "C’est le commencement de la fin. Ils réduiront les équipes, puis les salaires.",
  ]

  static func all(in revision: Revision) -> [Suggestion] {
    [
      suggestion(
        quotes[0], .superlative, "first", code: "superlative", kinds: [.comparison],
        reason: "Something is said to be the first of its kind.", in: revision),
      indirect(in: revision),
      factor(in: revision),
      money(in: revision),
      direct(in: revision),
    ].compactMap { $0 }
  }

  private static func indirect(in revision: Revision) -> Suggestion? {
    var found = suggestion(
      quotes[1], .quoteIndirect, "reported", code: "attribution", kinds: [.quotation],
      reason: "« Selon » attributes what follows to a source.", in: revision)
    found?.speaker = span(of: "Ted Sarandos", in: revision)
    found?.cue = span(of: "Selon", in: revision)
    found?.claim.attributionMode = .indirect
    found?.claim.modality = .reportedConditional
    found?.checkworthiness = 0.84
    return found
  }

  private static func factor(in revision: Revision) -> Suggestion? {
    var found = suggestion(
      quotes[2], .multiplier, "factor", code: "comparison", kinds: [.comparison, .numerical],
      reason: "A factor.", in: revision)
    found?.claim.quantity = Quantity(
      raw: quotes[2], value: "10", unit: "ratio", comparator: .times, property: "vitesse")
    return found
  }

  private static func money(in revision: Revision) -> Suggestion? {
    var found = suggestion(
      quotes[3], .money, "money", code: "money", kinds: [.numerical],
      reason: "An amount of money without a source in its sentence or the one before it.",
      in: revision)
    found?.claim.quantity = Quantity(raw: quotes[3], value: "15000000", unit: "USD")
    found?.claim.types = [.numerical]
    found?.checkworthiness = 0.7
    return found
  }

  private static func direct(in revision: Revision) -> Suggestion? {
    var found = suggestion(
      quotes[4], .quoteDirect, "direct-quotation", code: "quotation", kinds: [.quotation],
      reason: "Words in quotation marks after « écrit ».", in: revision)
    found?.claim.speakerKind = .anonymous
    found?.claim.venue = "Reddit"
    found?.claim.attributionMode = .direct
    return found
  }

  /// A suggestion about the last place where some words stand.
  static func suggestion(
    _ quote: String, _ type: SuggestionType, _ rule: String, code: String, kinds: [ClaimType] = [],
    reason: String = "A reason.", in revision: Revision
  ) -> Suggestion? {
    guard let span = span(of: quote, in: revision) else { return nil }
    var found = Suggestion(
      span: span, type: type, rule: SuggestionRule(rule, "finds \(rule)"), reason: reason)
    found.codes = [code]
    found.claimTypes = kinds
    return found
  }

  private static func span(of quote: String, in revision: Revision) -> TextSpan? {
    let scalars = Array(revision.text.unicodeScalars)
    let wanted = Array(quote.unicodeScalars)
    let start = stride(from: scalars.count - wanted.count, through: 0, by: -1).first {
      scalars[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return start.map { TextSpan(TextOffset($0), TextOffset($0 + wanted.count)) }
  }
}
