/// A proposed annotation: a place in the text, what it is, and why it is proposed.
///
/// ``SuggestionEngine`` finds them. Nothing of a suggestion is stored as an annotation before a
/// coder accepts it; ``claim`` and ``codes`` say what accepting it fills in.
public struct Suggestion: Hashable, Sendable {
  /// The words it is about, in Unicode scalars of the canonical text.
  public var span: TextSpan
  /// The further parts of a quotation that its attribution interrupts, in reading order.
  public var furtherSpans: [TextSpan] = []
  /// What was found there.
  public var type: SuggestionType
  /// The value in normal form: a decimal number (`15000000`), or ISO 8601 for times.
  public var value: String?
  /// The upper end of a range, whose lower end is the value.
  public var upperValue: String?
  /// The unit of the value: ISO 4217 (`USD`), UCUM (`km/h`), `%`, `count`, `ordinal`, `ratio`.
  public var unit: String?
  /// Where the source of the words is named.
  public var speaker: TextSpan?
  /// Where the words stand which make it a suggestion (« Selon », "said", « plus vite »).
  public var cue: TextSpan?
  /// The kinds of claim that it is evidence of, the plainest first.
  public var claimTypes: [ClaimType] = []
  /// How much its sentence deserves checking, from 0 to 1.
  public var checkworthiness: Double = 0
  /// The rule that found it.
  public var rule: SuggestionRule
  /// Why it is suggested, as a sentence.
  public var reason: String
  /// The claim fields that accepting it fills in.
  public var claim = Claim()
  /// The names of the codes that accepting it gives, as in ``Codebook/initial``.
  public var codes: [String] = []

  /// Whether it is left out of what a coder is shown: a number inside a longer quantity, a year, a
  /// second way of reading the same words.
  public var isMinor = false

  /// A suggestion without value, speaker, cue or claim fields.
  public init(span: TextSpan, type: SuggestionType, rule: SuggestionRule, reason: String) {
    self.span = span
    self.type = type
    self.rule = rule
    self.reason = reason
  }
}

/// What a suggestion found.
///
/// The raw values are the names of `suggest --json`.
public enum SuggestionType: String, Hashable, Sendable, Codable, CaseIterable {
  /// A number on its own, or the number inside a longer quantity.
  case number
  case ordinal, money, percent, dimension, temperature, age, duration
  /// A share: « deux Français sur trois ».
  case ratio
  /// A factor: « dix fois plus vite », "doubled".
  case multiplier
  /// A range of plain numbers: « entre 10 et 15 ».
  case numberRange = "numberrange"
  case date
  case dateRange = "daterange"
  case time
  case timeRange = "timerange"
  case dateTime = "datetime"
  case dateTimeRange = "datetimerange"
  /// A repeated moment: « tous les lundis ».
  case set
  case quoteDirect = "quote_direct"
  case quoteIndirect = "quote_indirect"
  case quoteMixed = "quote_mixed"
  /// A first, a largest, an only one.
  case superlative
  case comparison, prediction, causal, hedge
  /// A sentence that deserves checking.
  case claim

  /// The name in `suggest --json`, whose types count shares and ranges as numbers.
  public var publishedName: String {
    switch self {
    case .ratio, .numberRange: SuggestionType.number.rawValue
    default: rawValue
    }
  }
}
