/// A field of a claim, by name: what the card shows, `tag --claim FIELD=VALUE` sets and an export
/// prints.
///
/// Every field reads from one text and prints as one text, and reading what was printed gives the
/// same value back:
///
/// ```swift
/// var claim = Claim()
/// try ClaimField(named: "speaker kind").set("pers", on: &claim)
/// ClaimField.speakerKind.text(of: claim)  // "person"
/// ```
public enum ClaimField: String, CaseIterable, Hashable, Sendable {
  case gist, type, checkWorthiness
  case speaker, speakerKind, sourceSpan, cueSpan, attributionMode, venue
  case modality, stance
  /// The whole quantity in one text: `×10`, `15 M$`, `≥ 30 %`.
  case quantity
  case quantityRaw = "quantity.raw"
  case quantityValue = "quantity.value"
  case quantityUnit = "quantity.unit"
  case quantityComparator = "quantity.comparator"
  case quantityProperty = "quantity.property"
  case quantityBase = "quantity.base"
  /// The whole time in one text: `2025-08-02`, `-P2Y`, `il y a deux ans → -P2Y`.
  case time
  case timeRaw = "time.raw"
  case timeValue = "time.value"
  case evidenceQuestion = "evidence.question"
  case evidenceAnswer = "evidence.answer"
  case evidenceURL = "evidence.url"
  case evidenceArchivedURL = "evidence.archivedURL"
  case evidenceMedium = "evidence.medium"
  case evidenceBearing = "evidence.bearing"
  /// The conclusion of the verdict.
  case verdict
  case verdictLabel = "verdict.label"
  case verdictExplanation = "verdict.explanation"
  case method

  /// The field's name in commands: `speakerKind`, `quantity.value`.
  public var name: String { rawValue }

  /// The field's name for people: `speaker kind`.
  public var label: String { entry.label }

  /// What belongs in the field, in one line.
  public var summary: String { entry.summary }

  /// Whether the field's value may run over several lines.
  public var isLong: Bool { self == .verdictExplanation || self == .evidenceAnswer }

  /// The field that a person named.
  ///
  /// Case, spaces, hyphens, underscores and points do not matter; the start of a name is enough when
  /// only one field starts so; `value`, `unit`, `url` and the like need no `quantity` or `evidence`
  /// before them.
  ///
  /// - Throws: A sentence that names the fields.
  public init(named name: String) throws(ClaimFieldError) {
    let key = Self.key(name)
    if let field = Self.fieldsByKey[key] {
      self = field
      return
    }
    let starting = Set(Self.fieldsByKey.filter { !key.isEmpty && $0.key.hasPrefix(key) }.values)
    guard starting.count == 1, let field = starting.first else {
      throw .noSuchField(
        name, candidates: Self.allCases.filter { starting.isEmpty || starting.contains($0) })
    }
    self = field
  }

  /// A name without what does not matter in it: lower-case letters alone.
  static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter }
  }

  private static let fieldsByKey: [String: ClaimField] = {
    var fields: [String: ClaimField] = [
      "claimtype": .type, "types": .type, "checkworthy": .checkWorthiness,
      "kind": .speakerKind, "source": .sourceSpan, "cue": .cueSpan, "mode": .attributionMode,
      "attribution": .attributionMode, "value": .quantityValue, "unit": .quantityUnit,
      "comparator": .quantityComparator, "property": .quantityProperty, "base": .quantityBase,
      "number": .quantity, "date": .time, "evidence": .evidenceURL, "url": .evidenceURL,
      "question": .evidenceQuestion, "answer": .evidenceAnswer, "archivedurl": .evidenceArchivedURL,
      "medium": .evidenceMedium, "bearing": .evidenceBearing, "conclusion": .verdict,
      "verdictconclusion": .verdict, "label": .verdictLabel, "explanation": .verdictExplanation,
    ]
    for field in allCases {
      fields[key(field.name)] = field
      fields[key(field.label)] = field
    }
    return fields
  }()
}

/// Why a claim field could not be set.
public enum ClaimFieldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No field, or more than one, has that name.
  case noSuchField(String, candidates: [ClaimField])
  /// The value is not one of the words that the field takes, or fits several.
  case notInVocabulary(String, field: String, allowed: [String])
  /// The value has not the form that the field takes.
  case wrongForm(String, field: String, expected: String)

  /// A sentence that says what to write.
  public var description: String {
    switch self {
    case .noSuchField(let name, let candidates):
      let names = candidates.map(\.name).joined(separator: ", ")
      return "“\(CanonicalText.line(name))” names no single claim field. Write one of \(names)."
    case .notInVocabulary(let value, let field, let allowed):
      return "“\(CanonicalText.line(value))” is not a \(field). "
        + "Write one of \(allowed.joined(separator: ", "))."
    case .wrongForm(let value, let field, let expected):
      return "“\(CanonicalText.line(value))” is not a \(field). Write \(expected)."
    }
  }
}
