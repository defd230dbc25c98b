/// A number as a text writes it, before it is known what it counts.
struct Numeral: Sendable {
  /// The tokens of the number, magnitude included, sign included.
  var range: Range<Int>
  var value: ExactNumber
  var form: Form
  /// Whether a magnitude (« millions », "k") was multiplied in.
  var hasMagnitude = false
  /// Whether it is a share of one: « deux tiers », "half".
  var isPart = false
  /// Whether it counts in round groups: « une trentaine ».
  var isRound = false
  /// Whether it is « un », "a": a number only before a unit.
  var isArticle = false
  /// Whether letters stand directly before or behind it: « A380 », "486DX".
  var isGlued = false
  /// Whether its digits are grouped or have decimals, so that it is no year and no label.
  var isWrittenOut = false
  /// The magnitude that it ends with: a million in « un million ».
  var lastMagnitude: Int?
  /// Whether it is an ordinal.
  var isOrdinal = false

  /// How a number is written.
  enum Form: UInt8, Sendable {
    case digits, words
  }
}
