/// A field of the annotation card: everything that a coder can say about a mark.
public enum CardField: String, Hashable, Sendable, CaseIterable {
  // The mark
  case codes, note, status
  // The claim
  case gist, type
  case checkWorthiness = "check-worthiness"
  // Attribution
  case speaker
  case speakerKind = "speaker kind"
  case attributionMode = "attribution"
  case venue, modality, stance
  case sourceSpan = "source span"
  case cueSpan = "cue span"
  // Quantity
  case quantity
  case value, unit, comparator, property, base
  case quantityWords = "quantity words"
  // Time
  case time
  case timeWords = "time words"
  // Review
  case verdict
  case verdictLabel = "verdict label"
  case explanation
  case evidence
  // Links
  case links

  /// What the card calls the field.
  public var label: String { rawValue }

  /// The key that edits the field on the card.
  public var key: Character {
    switch self {
    case .codes: "t"
    case .note: "c"
    case .status: "S"
    case .gist: "g"
    case .type: "y"
    case .checkWorthiness: "w"
    case .speaker: "s"
    case .speakerKind: "i"
    case .attributionMode: "a"
    case .venue: "v"
    case .modality: "m"
    case .stance: "p"
    case .sourceSpan: "A"
    case .cueSpan: "U"
    case .quantity: "n"
    case .value: "N"
    case .unit: "u"
    case .comparator: "="
    case .property: "o"
    case .base: "b"
    case .quantityWords: "r"
    case .time: "d"
    case .timeWords: "D"
    case .verdict: "V"
    case .verdictLabel: "L"
    case .explanation: "X"
    case .evidence: "e"
    case .links: "l"
    }
  }

  /// The part of the card that a field stands in.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case mark, claim, attribution, quantity, time, review, links
  }

  /// The part of the card that the field stands in.
  public var group: Group {
    switch self {
    case .codes, .note, .status: .mark
    case .gist, .type, .checkWorthiness: .claim
    case .speaker, .speakerKind, .attributionMode, .venue, .modality, .stance, .sourceSpan,
      .cueSpan:
      .attribution
    case .quantity, .value, .unit, .comparator, .property, .base, .quantityWords: .quantity
    case .time, .timeWords: .time
    case .verdict, .verdictLabel, .explanation, .evidence: .review
    case .links: .links
    }
  }

  /// The field that a key edits.
  public static func field(key: Character) -> CardField? { allCases.first { $0.key == key } }

  /// What is asked for while the field is empty.
  var emptyHint: String {
    switch self {
    case .gist: "the claim in one sentence of your own"
    case .speaker: "who says it"
    case .venue: "where it was said: Reddit, earnings call, …"
    case .sourceSpan: "START:END; in the text: select, then :source"
    case .cueSpan: "START:END; in the text: select, then :cue"
    case .quantity: "×10, 15 M$, ≈ 30 %, 120 km/h"
    case .value: "15000000"
    case .unit: "USD, km/h, %, count, ratio"
    case .property: "what is measured: speed, budget, …"
    case .base: "what it is measured against"
    case .time: "2025-07-18, -P2Y, 2023/2025"
    case .quantityWords, .timeWords: "the words of the text"
    case .verdictLabel: "your own label"
    case .explanation: "why"
    default: ""
    }
  }
}
