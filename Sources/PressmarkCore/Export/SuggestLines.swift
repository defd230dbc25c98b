/// One line of `suggest --json`: a suggestion.
public struct SuggestLine: Encodable, Hashable, Sendable {
  private let suggestion: Suggestion
  private let quote: String
  private let standing: SuggestionStanding?
  private let article: ArticleID?
  private let file: String?

  /// A suggestion.
  ///
  /// - Parameters:
  ///   - suggestion: What was found.
  ///   - quote: The words of its span.
  ///   - standing: What became of it, where that is asked for.
  ///   - article: The article, where several are asked about.
  ///   - file: The file, where several are asked about and it is no article of the library.
  public init(
    _ suggestion: Suggestion, quote: String, standing: SuggestionStanding? = nil,
    article: ArticleID? = nil, file: String? = nil
  ) {
    self.suggestion = suggestion
    self.quote = quote
    self.standing = standing
    self.article = article
    self.file = file
  }

  private enum Field: String, CodingKey {
    case start, end, quote, type, value, unit, speaker, cue, claimTypes, checkworthiness, rule
    case reason, furtherSpans, standing, article, file
  }

  /// Writes what the suggestion has; the value of a range is a list of its two ends.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(suggestion.span.start, forKey: .start)
    try fields.encode(suggestion.span.end, forKey: .end)
    try fields.encode(quote, forKey: .quote)
    try fields.encode(suggestion.type.publishedName, forKey: .type)
    if let value = suggestion.value, let upper = suggestion.upperValue {
      try fields.encode([value, upper], forKey: .value)
    } else {
      try fields.encodeIfPresent(suggestion.value, forKey: .value)
    }
    try fields.encodeIfPresent(suggestion.unit, forKey: .unit)
    try fields.encodeIfPresent(suggestion.speaker, forKey: .speaker)
    try fields.encodeIfPresent(suggestion.cue, forKey: .cue)
    try fields.encode(suggestion.claimTypes, forKey: .claimTypes)
    try fields.encode(suggestion.checkworthiness, forKey: .checkworthiness)
    try fields.encode(suggestion.rule.name, forKey: .rule)
    try fields.encode(suggestion.reason, forKey: .reason)
    if !suggestion.furtherSpans.isEmpty {
      try fields.encode(suggestion.furtherSpans, forKey: .furtherSpans)
    }
    try fields.encodeIfPresent(standing?.name, forKey: .standing)
    try fields.encodeIfPresent(article, forKey: .article)
    try fields.encodeIfPresent(file, forKey: .file)
  }
}

/// One line of `suggest --rules --json`: a rule.
public struct RuleLine: Encodable, Hashable, Sendable {
  private let rule: SuggestionRule
  private let isOn: Bool
  private let found: Int?

  /// A rule, whether it is applied, and how much it found where something was searched.
  public init(_ rule: SuggestionRule, isOn: Bool, found: Int? = nil) {
    self.rule = rule
    self.isOn = isOn
    self.found = found
  }

  private enum Field: String, CodingKey { case name, summary, on, found }

  /// Writes every key; `found` is `null` when nothing was searched.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(rule.name, forKey: .name)
    try fields.encode(rule.summary, forKey: .summary)
    try fields.encode(isOn, forKey: .on)
    try fields.encode(found, forKey: .found)
  }
}

extension SuggestionStanding {
  /// In one word: `open`, `marked`, `refused`.
  public var name: String {
    switch self {
    case .open: "open"
    case .marked: "marked"
    case .refused: "refused"
    }
  }
}
