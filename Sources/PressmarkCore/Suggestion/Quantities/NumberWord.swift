/// What a word does in a number.
enum NumberWord: Hashable, Sendable {
  /// 0 to 9.
  case digit(Int)
  /// 10 to 19.
  case teen(Int)
  /// 20, 30, … 90.
  case ten(Int)
  case hundred
  /// 1000, a million, ….
  case magnitude(Int)
  /// A group that counts: a dozen, « une vingtaine ».
  case group(Int)
  /// What joins the parts: « et », "and".
  case and
  /// The decimal mark as a word: « virgule », "point".
  case point
  /// An article that is also the number one: « un », "a".
  case article
  /// A part: a half is 2, a third is 3.
  case part(Int)
  /// An ordinal that is also a part: « cinquième », "fifth".
  case ordinal(Int)
  /// The plural of such an ordinal: « cinquièmes », "fifths".
  case parts(Int)
  /// « moins », "minus".
  case minus

  /// The name of a line in a language's table: `digit 3`, `magnitude 6`.
  ///
  /// Magnitudes are given as powers of ten.
  init?(name: String) {
    let words = name.split(separator: " ")
    let value = words.count > 1 ? Int(words[1]) : nil
    switch (words.first, value) {
    case ("digit", let value?): self = .digit(value)
    case ("teen", let value?): self = .teen(value)
    case ("ten", let value?): self = .ten(value)
    case ("hundred", nil): self = .hundred
    case ("magnitude", let power?):
      guard let value = Self.power(power) else { return nil }
      self = .magnitude(value)
    case ("group", let value?): self = .group(value)
    case ("and", nil): self = .and
    case ("point", nil): self = .point
    case ("article", nil): self = .article
    case ("part", let value?): self = .part(value)
    case ("ordinal", let value?): self = .ordinal(value)
    case ("parts", let value?): self = .parts(value)
    case ("minus", nil): self = .minus
    default: return nil
    }
  }

  private static func power(_ exponent: Int) -> Int? {
    guard (0...18).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
