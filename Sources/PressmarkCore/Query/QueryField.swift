/// A field that a query can name.
public enum QueryField: String, Hashable, Sendable, CaseIterable {
  // Of marks.
  case code, coder, status, type, verdict, speaker, value, unit, time, modality, stance, method
  case quote, note, gist, has
  // Of articles.
  case title, author, source, section, lang, date, before, after, marks, article, text
  // Of either.
  case `is`

  /// What a field says something about.
  enum Subject: Hashable, Sendable {
    case article, mark
  }

  /// What stands after a field's name.
  enum Form: Hashable, Sendable {
    /// Words to look for.
    case words
    /// A name of the library's.
    case name
    /// A path, an address or an identifier: everything up to the next space.
    case reference
    /// Words of a fixed vocabulary.
    case term([String])
    /// A number, or a range of numbers.
    case number
    /// A day, a month, a year, or a range of them.
    case day
  }

  /// Other names that people give to fields.
  static let otherNames: [String: QueryField] = [
    "site": .source, "by": .author, "byline": .author, "language": .lang, "tag": .code,
    "codes": .code, "published": .date, "passage": .text,
  ]

  /// The field of a name, in any case.
  init?(name: String) {
    let name = name.lowercased()
    guard let field = QueryField(rawValue: name) ?? Self.otherNames[name] else { return nil }
    self = field
  }

  /// What stands after it.
  var form: Form {
    switch self {
    case .speaker, .quote, .note, .gist, .title, .author, .source, .section, .text: .words
    case .code, .coder, .unit, .lang: .name
    case .article: .reference
    case .status: .term(AnnotationStatus.allCases.map(\.rawValue))
    case .type: .term(ClaimType.allCases.map(\.rawValue))
    case .verdict: .term(Verdict.Conclusion.allCases.map(\.rawValue) + [Self.none])
    case .modality: .term(Modality.allCases.map(\.rawValue))
    case .stance: .term(Stance.allCases.map(\.rawValue))
    case .method: .term(AnnotationMethod.allCases.map(\.rawValue))
    case .has: .term(Self.parts)
    case .is: .term([Self.unread, Self.read, Self.orphan])
    case .value, .marks: .number
    case .date, .before, .after, .time: .day
    }
  }

  /// What a field with some values says something about.
  func subject(_ values: [QueryValue]) -> Subject {
    switch self {
    case .title, .author, .source, .section, .lang, .date, .before, .after, .marks, .article, .text:
      .article
    case .is: values.contains(.term(Self.orphan)) ? .mark : .article
    default: .mark
    }
  }

  /// What a mark may have, for ``has``.
  static let parts = [
    "note", "claim", "evidence", "speaker", "quantity", "verdict", "code", "relation", "time",
    "gist",
  ]
  static let none = "none"
  static let unread = "unread"
  static let read = "read"
  static let orphan = "orphan"

  /// The names of all fields, as errors list them.
  static let listed = allCases.map(\.rawValue).sorted().joined(separator: ", ")
}
