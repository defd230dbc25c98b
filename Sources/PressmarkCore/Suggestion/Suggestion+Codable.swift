/// Suggestions as JSON, to be kept between two openings of an article.
extension Suggestion: Codable {
  private enum Field: String, CodingKey {
    case span, furtherSpans, type, value, upperValue, unit, speaker, cue, claimTypes
    case checkworthiness, rule, reason, claim, codes, isMinor
  }

  private static let rules = Dictionary(
    SuggestionEngine.rules.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Reads an object in which empty fields may be missing, and whose rule is one of those applied today.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    let name = try fields.decode(String.self, forKey: .rule)
    guard let rule = Self.rules[name] else {
      throw DecodingError.dataCorruptedError(
        forKey: .rule, in: fields, debugDescription: "there is no rule “\(name)”")
    }
    self.init(
      span: try fields.decode(TextSpan.self, forKey: .span),
      type: try fields.decode(SuggestionType.self, forKey: .type), rule: rule,
      reason: try fields.decode(String.self, forKey: .reason))
    furtherSpans = try fields.decodeIfPresent([TextSpan].self, forKey: .furtherSpans) ?? []
    value = try fields.decodeIfPresent(String.self, forKey: .value)
    upperValue = try fields.decodeIfPresent(String.self, forKey: .upperValue)
    unit = try fields.decodeIfPresent(String.self, forKey: .unit)
    speaker = try fields.decodeIfPresent(TextSpan.self, forKey: .speaker)
    cue = try fields.decodeIfPresent(TextSpan.self, forKey: .cue)
    claimTypes = try fields.decodeIfPresent([ClaimType].self, forKey: .claimTypes) ?? []
    checkworthiness = try fields.decodeIfPresent(Double.self, forKey: .checkworthiness) ?? 0
    claim = try fields.decodeIfPresent(Claim.self, forKey: .claim) ?? Claim()
    codes = try fields.decodeIfPresent([String].self, forKey: .codes) ?? []
    isMinor = try fields.decodeIfPresent(Bool.self, forKey: .isMinor) ?? false
  }

  /// Writes an object without its empty fields.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(span, forKey: .span)
    if !furtherSpans.isEmpty { try fields.encode(furtherSpans, forKey: .furtherSpans) }
    try fields.encode(type, forKey: .type)
    try fields.encodeIfPresent(value, forKey: .value)
    try fields.encodeIfPresent(upperValue, forKey: .upperValue)
    try fields.encodeIfPresent(unit, forKey: .unit)
    try fields.encodeIfPresent(speaker, forKey: .speaker)
    try fields.encodeIfPresent(cue, forKey: .cue)
    if !claimTypes.isEmpty { try fields.encode(claimTypes, forKey: .claimTypes) }
    if checkworthiness != 0 { try fields.encode(checkworthiness, forKey: .checkworthiness) }
    try fields.encode(rule.name, forKey: .rule)
    try fields.encode(reason, forKey: .reason)
    if !claim.isEmpty { try fields.encode(claim, forKey: .claim) }
    if !codes.isEmpty { try fields.encode(codes, forKey: .codes) }
    if isMinor { try fields.encode(isMinor, forKey: .isMinor) }
  }
}
