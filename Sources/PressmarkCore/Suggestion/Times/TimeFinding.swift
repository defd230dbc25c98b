/// A time that was found, resolved as far as it can be.
struct TimeFinding: Sendable {
  /// Its tokens.
  var range: Range<Int>
  var type: SuggestionType
  var rule: SuggestionRule
  /// The value, or the start of a stretch; see ``Suggestion/value``.
  var value: String?
  /// The end of a stretch that is told by both ends; `..` where it is open.
  var upper: String?
  /// The whole as ISO 8601, an interval for stretches.
  var interval: String?
  /// Why it is suggested.
  var reason: String
  var isMinor = false
  /// The tokens of the word that bounds it: « depuis », "until".
  var cue: Range<Int>?
}
