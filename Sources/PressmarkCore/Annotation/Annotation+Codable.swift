extension Annotation: Codable {
  private enum Field: String, CodingKey {
    case id, article, selectors, revision, codes, note, claim, relations, coder, created, modified
    case status
  }

  /// Reads an object in which empty fields may be missing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    self.init(
      id: try fields.decode(AnnotationID.self, forKey: .id),
      article: try fields.decode(ArticleID.self, forKey: .article),
      selectors: try fields.decode([Selector].self, forKey: .selectors),
      revision: try fields.decode(String.self, forKey: .revision),
      codes: try fields.decodeIfPresent([CodeID].self, forKey: .codes) ?? [],
      note: try fields.decodeIfPresent(String.self, forKey: .note) ?? "",
      claim: try fields.decodeIfPresent(Claim.self, forKey: .claim) ?? Claim(),
      relations: try fields.decodeIfPresent([Relation].self, forKey: .relations) ?? [],
      coder: try fields.decode(String.self, forKey: .coder),
      created: try fields.decode(Timestamp.self, forKey: .created),
      modified: try fields.decode(Timestamp.self, forKey: .modified),
      status: try fields.decode(AnnotationStatus.self, forKey: .status))
  }

  /// Writes an object without its empty fields.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(article, forKey: .article)
    try fields.encode(selectors, forKey: .selectors)
    try fields.encode(revision, forKey: .revision)
    if !codes.isEmpty { try fields.encode(codes, forKey: .codes) }
    if !note.isEmpty { try fields.encode(note, forKey: .note) }
    if !claim.isEmpty { try fields.encode(claim, forKey: .claim) }
    if !relations.isEmpty { try fields.encode(relations, forKey: .relations) }
    try fields.encode(coder, forKey: .coder)
    try fields.encode(created, forKey: .created)
    try fields.encode(modified, forKey: .modified)
    try fields.encode(status, forKey: .status)
  }
}
