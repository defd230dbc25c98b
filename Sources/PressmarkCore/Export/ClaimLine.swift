/// One line of `claims --json`: an annotation.
public struct ClaimLine: Encodable, Hashable, Sendable {
  private let annotation: Annotation
  private let codes: [String]

  /// An annotation, its codes by the names that the codebook gives them.
  public init(_ annotation: Annotation, codebook: Codebook) {
    self.annotation = annotation
    codes = annotation.codes.map { codebook[$0]?.name ?? $0.rawValue }
  }

  private enum Field: String, CodingKey {
    case id, article, revision, spans, quote, codes, note, claim, relations, coder, created
    case modified, status
  }

  /// Writes every key; `claim` holds the filled fields only.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(annotation.id, forKey: .id)
    try fields.encode(annotation.article, forKey: .article)
    try fields.encode(annotation.revision, forKey: .revision)
    try fields.encode(annotation.spans, forKey: .spans)
    try fields.encode(annotation.quotes, forKey: .quote)
    try fields.encode(codes, forKey: .codes)
    try fields.encode(annotation.note, forKey: .note)
    try fields.encode(annotation.claim, forKey: .claim)
    try fields.encode(annotation.relations, forKey: .relations)
    try fields.encode(annotation.coder, forKey: .coder)
    try fields.encode(annotation.created, forKey: .created)
    try fields.encode(annotation.modified, forKey: .modified)
    try fields.encode(annotation.status, forKey: .status)
  }
}
