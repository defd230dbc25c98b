/// The words of quantities in one language.
struct QuantityTables: Sendable {
  /// The values of number words.
  var units: PhraseTable<Int>

  static let french = QuantityTables(units: PhraseTable([("deux", 2)]))
  static let english = QuantityTables(units: PhraseTable([("two", 2)]))
}
