// The journal keeps an act's changes as a JSON array: `{"annotation":{"after":…,"before":…}}`, a
// side left out where there is nothing.

extension Change: Codable {
  private enum Field: String, CodingKey { case annotation, code, article, suggestionRefusal }
  private enum Side: String, CodingKey { case before, after }

  /// Reads an object with one key: what changed.
  public init(from decoder: any Decoder) throws {
    let subjects = try decoder.container(keyedBy: Field.self)
    guard let subject = subjects.allKeys.first, subjects.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a change is of one thing"))
    }
    let sides = try subjects.nestedContainer(keyedBy: Side.self, forKey: subject)
    func side<Value: Decodable>(_ side: Side) throws -> Value? {
      try sides.decodeIfPresent(Value.self, forKey: side)
    }
    switch subject {
    case .annotation: self = .annotation(before: try side(.before), after: try side(.after))
    case .code: self = .code(before: try side(.before), after: try side(.after))
    case .article: self = .article(before: try side(.before), after: try side(.after))
    case .suggestionRefusal:
      self = .suggestionRefusal(before: try side(.before), after: try side(.after))
    }
  }

  /// Writes an object with one key: what changed.
  public func encode(to encoder: any Encoder) throws {
    var subjects = encoder.container(keyedBy: Field.self)
    func write<Value: Encodable>(_ subject: Field, _ before: Value?, _ after: Value?) throws {
      var sides = subjects.nestedContainer(keyedBy: Side.self, forKey: subject)
      try sides.encodeIfPresent(before, forKey: .before)
      try sides.encodeIfPresent(after, forKey: .after)
    }
    switch self {
    case .annotation(let before, let after): try write(.annotation, before, after)
    case .code(let before, let after): try write(.code, before, after)
    case .article(let before, let after): try write(.article, before, after)
    case .suggestionRefusal(let before, let after): try write(.suggestionRefusal, before, after)
    }
  }
}
