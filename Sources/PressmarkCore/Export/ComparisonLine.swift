/// One line of `compare --json`: two claims that seem to speak of the same quantity.
public struct ComparisonLine: Encodable, Hashable, Sendable {
  private let pair: ClaimPair

  /// The line of a pair.
  public init(_ pair: ClaimPair) { self.pair = pair }

  private enum Field: String, CodingKey {
    case id, earlier, later, relation, reason, words, differences, score, link
  }

  /// Writes every key; `link` is `null` while nobody has linked the two.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(pair.id, forKey: .id)
    try fields.encode(Side(pair.earlier), forKey: .earlier)
    try fields.encode(Side(pair.later), forKey: .later)
    try fields.encode(
      Link(
        kind: pair.proposal.kind, from: pair.proposal.from, target: pair.proposal.target),
      forKey: .relation)
    try fields.encode(pair.reason, forKey: .reason)
    try fields.encode(pair.words, forKey: .words)
    try fields.encode(pair.differences.map(Difference.init), forKey: .differences)
    try fields.encode(pair.score, forKey: .score)
    try fields.encode(pair.link, forKey: .link)
  }

  private struct Side: Encodable {
    let annotation: AnnotationID
    let article: ArticleID
    let quote: [String]
    let spans: [TextSpan]
    let claim: Claim

    init(_ annotation: Annotation) {
      self.annotation = annotation.id
      article = annotation.article
      quote = annotation.quotes
      spans = annotation.spans
      claim = annotation.claim
    }
  }

  private struct Link: Encodable {
    let kind: Relation.Kind
    let from: AnnotationID
    let target: AnnotationID
  }

  private struct Difference: Encodable {
    let field: String
    let earlier: String?
    let later: String?

    init(_ difference: ClaimPair.Difference) {
      field = difference.field
      earlier = difference.earlier
      later = difference.later
    }

    private enum Key: String, CodingKey { case field, earlier, later }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(field, forKey: .field)
      try fields.encode(earlier, forKey: .earlier)
      try fields.encode(later, forKey: .later)
    }
  }
}
