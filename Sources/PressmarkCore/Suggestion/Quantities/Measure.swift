/// A number together with what it counts or measures.
struct Measure: Sendable {
  /// The tokens of the whole quantity: number, unit and sign of currency.
  var range: Range<Int>
  /// The tokens of the number alone.
  var number: Range<Int>
  var value: ExactNumber
  /// The upper end of a range.
  var upper: ExactNumber?
  var type: SuggestionType
  /// ISO 4217, UCUM, `%`, or `nil` for a count.
  var unit: String?
  /// What kind of unit it is; `nil` for currencies and counts.
  var kind: UnitName.Kind?
  /// For a coin, how many of it make the unit of its currency.
  var coinFraction: Int?
  var comparator: Quantity.Comparator?
  /// The tokens of the words which bound or soften it.
  var cue: Range<Int>?
  /// The tokens of the quantity and of the words that bound it from one side: « plus de 30 ».
  var bounded: Range<Int>?
  /// What is measured, where the words of the quantity say it.
  var property: String?
  /// Whether the numeral is one of a few words that are numbers only with a unit: « un », "a".
  var isArticle = false
  var hasMagnitude = false
  var isWrittenOut = false
  var isPart = false
  var isDigits = false
  /// Whether the currency stands before the number.
  var hasSignBefore = false
  /// Whether pounds may be money as well as weight.
  var mayBeMoney = false
  /// Whether it counts nothing: a year, an article of law.
  var isLabel = false
  /// The value as it is written out; `nil` to write it as a decimal number.
  var valueText: String?

  /// A bare number.
  init(_ numeral: Numeral) {
    range = numeral.range
    number = numeral.range
    value = numeral.value
    type = numeral.isOrdinal ? .ordinal : .number
    isArticle = numeral.isArticle
    hasMagnitude = numeral.hasMagnitude
    isWrittenOut = numeral.isWrittenOut
    isPart = numeral.isPart
    isDigits = numeral.form == .digits
    if numeral.isRound { comparator = .about }
  }

  /// Whether it is a number without a unit.
  var isBare: Bool { type == .number && unit == nil }
}
