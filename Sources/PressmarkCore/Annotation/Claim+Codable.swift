// The JSON of a claim is a contract (`claims --json`, the journal): only filled fields are written,
// and a field that is missing reads as unfilled.

extension Claim: Codable {
  private enum Field: String, CodingKey {
    case gist
    case types = "type"
    case checkWorthiness, speaker, speakerKind, sourceSpan, cueSpan, attributionMode, venue
    case modality, stance, quantity, time, evidence, verdict, method
  }

  /// Reads an object of the filled fields.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    self.init()
    gist = try fields.decodeIfPresent(String.self, forKey: .gist)
    types = try fields.decodeIfPresent([ClaimType].self, forKey: .types) ?? []
    checkWorthiness = try fields.decodeIfPresent(CheckWorthiness.self, forKey: .checkWorthiness)
    speaker = try fields.decodeIfPresent(String.self, forKey: .speaker)
    speakerKind = try fields.decodeIfPresent(SpeakerKind.self, forKey: .speakerKind)
    sourceSpan = try fields.decodeIfPresent(TextSpan.self, forKey: .sourceSpan)
    cueSpan = try fields.decodeIfPresent(TextSpan.self, forKey: .cueSpan)
    attributionMode = try fields.decodeIfPresent(AttributionMode.self, forKey: .attributionMode)
    venue = try fields.decodeIfPresent(String.self, forKey: .venue)
    modality = try fields.decodeIfPresent(Modality.self, forKey: .modality)
    stance = try fields.decodeIfPresent(Stance.self, forKey: .stance)
    quantity = try fields.decodeIfPresent(Quantity.self, forKey: .quantity)
    time = try fields.decodeIfPresent(ClaimTime.self, forKey: .time)
    evidence = try fields.decodeIfPresent([Evidence].self, forKey: .evidence) ?? []
    verdict = try fields.decodeIfPresent(Verdict.self, forKey: .verdict)
    method = try fields.decodeIfPresent(AnnotationMethod.self, forKey: .method)
  }

  /// Writes an object of the filled fields.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encodeIfPresent(gist, forKey: .gist)
    if !types.isEmpty { try fields.encode(types, forKey: .types) }
    try fields.encodeIfPresent(checkWorthiness, forKey: .checkWorthiness)
    try fields.encodeIfPresent(speaker, forKey: .speaker)
    try fields.encodeIfPresent(speakerKind, forKey: .speakerKind)
    try fields.encodeIfPresent(sourceSpan, forKey: .sourceSpan)
    try fields.encodeIfPresent(cueSpan, forKey: .cueSpan)
    try fields.encodeIfPresent(attributionMode, forKey: .attributionMode)
    try fields.encodeIfPresent(venue, forKey: .venue)
    try fields.encodeIfPresent(modality, forKey: .modality)
    try fields.encodeIfPresent(stance, forKey: .stance)
    try fields.encodeIfPresent(quantity, forKey: .quantity)
    try fields.encodeIfPresent(time, forKey: .time)
    if !evidence.isEmpty { try fields.encode(evidence, forKey: .evidence) }
    try fields.encodeIfPresent(verdict, forKey: .verdict)
    try fields.encodeIfPresent(method, forKey: .method)
  }
}
