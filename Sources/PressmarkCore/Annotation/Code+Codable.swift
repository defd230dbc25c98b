extension Code: Codable {
  private enum Field: String, CodingKey {
    case id, name, key, color, description, parent, position
  }

  /// Reads an object in which empty fields may be missing.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    let key = try fields.decodeIfPresent(String.self, forKey: .key)
    guard key.map({ $0.count == 1 }) ?? true else {
      throw DecodingError.dataCorruptedError(
        forKey: .key, in: fields, debugDescription: "the key of a code is one character")
    }
    self.init(
      id: try fields.decode(CodeID.self, forKey: .id),
      name: try fields.decode(String.self, forKey: .name), key: key?.first,
      color: try fields.decodeIfPresent(CodeColor.self, forKey: .color) ?? .blue,
      description: try fields.decodeIfPresent(String.self, forKey: .description) ?? "",
      parent: try fields.decodeIfPresent(CodeID.self, forKey: .parent),
      position: try fields.decodeIfPresent(Int.self, forKey: .position) ?? 0)
  }

  /// Writes an object without its empty fields.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(name, forKey: .name)
    try fields.encodeIfPresent(key.map(String.init), forKey: .key)
    try fields.encode(color, forKey: .color)
    if !description.isEmpty { try fields.encode(description, forKey: .description) }
    try fields.encodeIfPresent(parent, forKey: .parent)
    try fields.encode(position, forKey: .position)
  }
}
