internal import PressmarkCore

/// What a whole `add` has done.
struct IntakeSummary: Encodable {
  /// Something that could not be read.
  struct Refusal: Encodable {
    var file: String?
    var part: Int?
    var title: String?
    var reason: String

    private enum Field: String, CodingKey { case file, part, title, reason }

    /// Writes every key; what is not known is `null`.
    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Field.self)
      try fields.encode(file, forKey: .file)
      try fields.encode(part, forKey: .part)
      try fields.encode(title, forKey: .title)
      try fields.encode(reason, forKey: .reason)
    }
  }

  /// How many inputs were looked at.
  var files = 0
  /// How many articles the library has more.
  var added = 0
  /// How many were there already, in the library or in the same file.
  var alreadyThere = 0
  /// How many have another newest text.
  var revised = 0
  /// What could not be read: inputs, and single articles in them.
  var refused: [Refusal] = []
  /// How many inputs were not looked at because of an interruption.
  var left = 0

  mutating func take(_ arrival: ArticleIntake.Arrival, of input: IntakeInput) {
    files += 1
    for (addition, _) in arrival.additions {
      switch addition {
      case .added: added += 1
      case .alreadyThere: alreadyThere += 1
      case .revised: revised += 1
      }
    }
    alreadyThere += arrival.refusals.filter(\.isRepetition).count
    refused += arrival.refusals.filter { !$0.isRepetition }.map {
      Refusal(file: input.file, part: $0.part, title: $0.title, reason: $0.reason)
    }
  }

  mutating func take(_ error: any Error, of input: String) {
    files += 1
    refused.append(Refusal(file: input == "-" ? nil : input, reason: String(describing: error)))
  }

  /// The line for people.
  var line: String {
    var counts = ["\(added) added"]
    if alreadyThere > 0 { counts.append("\(alreadyThere) there already") }
    if revised > 0 { counts.append("\(revised) with a new text") }
    counts.append("\(refused.count) refused\(reasons)")
    return "\(files) \(files == 1 ? "file" : "files"): \(counts.joined(separator: ", "))"
  }

  /// The refusals by their reasons, the commonest first: ` (3 empty, 1 no article)`.
  private var reasons: String {
    var counts: [String: Int] = [:]
    for refusal in refused { counts[Self.kind(of: refusal.reason), default: 0] += 1 }
    guard !counts.isEmpty else { return "" }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return " (" + sorted.map { "\($0.value) \($0.key)" }.joined(separator: ", ") + ")"
  }

  /// A reason in a word or two: what every sentence of that kind holds.
  private static func kind(of reason: String) -> String {
    let kinds = [
      ("is no article", "no article"), ("is empty", "empty"), ("no text", "empty"),
      ("not installed", "a program is missing"), ("too large", "too large"),
      ("is not text", "not text"), ("encoding", "unknown encoding"),
      ("not read yet", "not a format that is read"), ("There is no file", "missing"),
      ("exported by pressmark", "exported by pressmark"), ("fetched", "not fetched"),
      ("cannot show it", "missing in the export"), ("only its opening", "an opening only"),
      ("no article in this folder", "a folder without articles"), ("no permission", "unreadable"),
      ("given out", "not fetched"), ("cannot be read", "damaged or unreadable"),
    ]
    return kinds.first { reason.contains($0.0) }?.1 ?? "for another reason"
  }

  /// The line of `--json`: `{"summary":{…}}`.
  struct Line: Encodable {
    var summary: IntakeSummary
  }
}
