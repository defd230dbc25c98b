// The journal keeps an article as an object; `corrected` is left out where nothing was corrected, so that
// what earlier versions wrote and what is written now are the same.

extension Article: Codable {
  private enum Field: String, CodingKey {
    case id, metadata, revision, added, deleted, corrected
  }

  /// Reads an article; without `corrected`, nothing was.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    self.init(
      id: try fields.decode(ArticleID.self, forKey: .id),
      metadata: try fields.decode(ArticleMetadata.self, forKey: .metadata),
      revision: try fields.decode(String.self, forKey: .revision),
      added: try fields.decode(Timestamp.self, forKey: .added),
      deleted: try fields.decodeIfPresent(Timestamp.self, forKey: .deleted),
      corrected: Set(try fields.decodeIfPresent([MetadataField].self, forKey: .corrected) ?? []))
  }

  /// Writes an article; the corrected fields in alphabetical order.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(metadata, forKey: .metadata)
    try fields.encode(revision, forKey: .revision)
    try fields.encode(added, forKey: .added)
    try fields.encodeIfPresent(deleted, forKey: .deleted)
    if !corrected.isEmpty { try fields.encode(corrected.sortedNames, forKey: .corrected) }
  }
}
