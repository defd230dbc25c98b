/// A field of an annotation that `tag --claim FIELD=VALUE` can set: a claim field, the status, or a
/// relation.
public enum AnnotationField: Hashable, Sendable {
  /// A field of the claim.
  case claim(ClaimField)
  /// How far the work on the annotation has come.
  case status
  /// A link to another annotation: `KIND:ID`.
  case relation

  /// Every field.
  public static let all: [AnnotationField] =
    ClaimField.allCases.map { .claim($0) } + [.status, .relation]

  /// The field's name in commands.
  public var name: String {
    switch self {
    case .claim(let field): field.name
    case .status: "status"
    case .relation: "relation"
    }
  }

  /// The words that the field takes, for completion.
  public var vocabulary: [String] {
    switch self {
    case .claim(let field): field.vocabulary
    case .status: ClaimField.words(AnnotationStatus.self)
    case .relation: ClaimField.words(Relation.Kind.self).map { $0 + ":" }
    }
  }

  /// The field that a person named, as ``ClaimField/init(named:)`` understands names.
  ///
  /// - Throws: A sentence that names the fields.
  public init(named name: String) throws(ClaimFieldError) {
    switch ClaimField.key(name) {
    case "status": self = .status
    case "relation", "relations", "link": self = .relation
    default: self = .claim(try ClaimField(named: name))
    }
  }

  /// Sets the field of an annotation from a text.
  ///
  /// An empty text clears a claim field, makes the status a draft again, and takes away every
  /// relation. A relation is added to those that are there.
  ///
  /// - Throws: A sentence that says what the field takes; the annotation is then unchanged.
  public func set(_ text: String, on annotation: inout Annotation) throws(ClaimFieldError) {
    switch self {
    case .claim(let field): try field.set(text, on: &annotation.claim)
    case .status:
      let text = CanonicalText.line(text)
      annotation.status = text.isEmpty ? .draft : try ClaimField.word(text, field: "status")
    case .relation:
      let text = CanonicalText.line(text)
      guard !text.isEmpty else { return annotation.relations = [] }
      let relation = try Self.relation(text)
      if !annotation.relations.contains(relation) { annotation.relations.append(relation) }
    }
  }

  /// The relation that a text such as `contradicts:0198c0de-…` gives.
  ///
  /// - Throws: A sentence that names the kinds.
  public static func relation(_ text: String) throws(ClaimFieldError) -> Relation {
    guard let colon = text.firstIndex(of: ":") else {
      throw .wrongForm(
        text, field: "relation", expected: "KIND:ID, such as contradicts:0198c0de-…")
    }
    let kind: Relation.Kind = try ClaimField.word(String(text[..<colon]), field: "relation")
    let target = CanonicalText.line(String(text[text.index(after: colon)...])).lowercased()
    guard !target.isEmpty, target.utf8.allSatisfy({ $0 == 45 || ($0 < 128 && isWordByte($0)) })
    else {
      throw .wrongForm(text, field: "relation", expected: "the ID of an annotation after the colon")
    }
    return Relation(kind: kind, target: AnnotationID(rawValue: target))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte)
  }

  /// The relation as `KIND:ID`.
  public static func text(of relation: Relation) -> String {
    "\(relation.kind.rawValue):\(relation.target.rawValue)"
  }
}
