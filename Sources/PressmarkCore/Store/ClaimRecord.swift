internal import GRDB

/// The claim fields of an annotation as the library keeps them, one column each.
enum ClaimRecord {
  private static let columns = [
    "gist", "check_worthiness", "speaker", "speaker_kind", "source_start", "source_end",
    "cue_start", "cue_end", "attribution_mode", "venue", "modality", "stance", "has_quantity",
    "quantity_raw", "quantity_digits", "quantity_unit", "quantity_comparator",
    "quantity_property", "quantity_base", "has_time", "time_raw", "time_value", "has_verdict",
    "verdict", "verdict_label", "verdict_explanation", "method", "quantity_value",
  ]
  private static let insertion =
    "INSERT INTO claim (annotation, \(columns.joined(separator: ", "))) "
    + "VALUES (?\(String(repeating: ", ?", count: columns.count)))"

  /// Selects the annotation's key and then every claim field.
  static let selection = "SELECT annotation, \(columns.joined(separator: ", ")) FROM claim"

  static func insert(_ claim: Claim, annotation: Int64, _ db: Database) throws {
    let quantity = claim.quantity
    let values: [(any DatabaseValueConvertible)?] = [
      annotation, claim.gist, claim.checkWorthiness?.rawValue, claim.speaker,
      claim.speakerKind?.rawValue, claim.sourceSpan?.start.scalars, claim.sourceSpan?.end.scalars,
      claim.cueSpan?.start.scalars, claim.cueSpan?.end.scalars, claim.attributionMode?.rawValue,
      claim.venue, claim.modality?.rawValue, claim.stance?.rawValue, quantity != nil,
      quantity?.raw, quantity?.value, quantity?.unit, quantity?.comparator?.rawValue,
      quantity?.property, quantity?.base, claim.time != nil, claim.time?.raw, claim.time?.value,
      claim.verdict != nil, claim.verdict?.conclusion?.rawValue, claim.verdict?.label,
      claim.verdict?.explanation, claim.method?.rawValue, number(quantity?.value),
    ]
    try db.cachedStatement(sql: insertion).execute(arguments: StatementArguments(values))
  }

  /// The number to search by; infinities and the like are no numbers.
  private static func number(_ digits: String?) -> Double? {
    digits.flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The claim of a row of ``selection``, without its types and evidence.
  static func claim(_ row: Row) throws -> Claim {
    var claim = Claim()
    claim.gist = row[1]
    claim.checkWorthiness = try value(row, 2)
    claim.speaker = row[3]
    claim.speakerKind = try value(row, 4)
    claim.sourceSpan = span(row, 5)
    claim.cueSpan = span(row, 7)
    claim.attributionMode = try value(row, 9)
    claim.venue = row[10]
    claim.modality = try value(row, 11)
    claim.stance = try value(row, 12)
    if row[13] {
      claim.quantity = Quantity(
        raw: row[14], value: row[15], unit: row[16], comparator: try value(row, 17),
        property: row[18], base: row[19])
    }
    if row[20] { claim.time = ClaimTime(raw: row[21], value: row[22]) }
    if row[23] {
      claim.verdict = Verdict(conclusion: try value(row, 24), label: row[25], explanation: row[26])
    }
    claim.method = try value(row, 27)
    return claim
  }

  private static func span(_ row: Row, _ column: Int) -> TextSpan? {
    guard let start: Int = row[column], let end: Int = row[column + 1], start <= end else {
      return nil
    }
    return TextSpan(TextOffset(start), TextOffset(end))
  }

  /// The word of a fixed vocabulary in a column.
  ///
  /// - Throws: ``LibraryError`` when the vocabulary has no such word.
  static func value<Word: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> Word? {
    guard let text: String = row[column] else { return nil }
    guard let word = Word(rawValue: text) else {
      throw StoredValueError(text: text, kind: "\(Word.self)")
    }
    return word
  }
}

/// A word in the library that the fixed vocabularies do not have.
struct StoredValueError: Error, CustomStringConvertible {
  var text: String
  var kind: String

  var description: String { "“\(text)” is no \(kind) that this version knows" }
}
