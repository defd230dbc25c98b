/// A word or a sign for a currency.
struct CurrencyName: Hashable, Sendable {
  /// ISO 4217; for a coin, the code of its currency.
  var code: String
  /// How many of it make one unit of the currency: 100 for a cent; `nil` for the unit itself.
  var fraction: Int?
  /// What is multiplied in: 1,000,000 for "MEUR".
  var multiplier = 1
  /// Whether the word means other things at least as often: « livre », "pound".
  var isAmbiguous = false

  /// The name of a line: `USD`, `coin EUR`, `EUR 1000000`, `?GBP`.
  init?(name: String) {
    var words = name.split(separator: " ").map(String.init)
    if words.first == "coin" {
      fraction = 100
      words.removeFirst()
    }
    guard var code = words.first else { return nil }
    if code.hasPrefix("?") {
      isAmbiguous = true
      code.removeFirst()
    }
    guard code.utf8.count == 3 else { return nil }
    self.code = code
    if words.count > 1, let value = Int(words[1]) { multiplier = value }
  }
}
