/// A text taken apart for the finding of units: its scalars, words, marks that pair, and sentences.
///
/// Made anew for each question: a piece of text is short.
struct UnitText {
  let table: UnitTable
  let scalars: [Unicode.Scalar]

  init(_ text: String, table: UnitTable) {
    self.table = table
    scalars = Array(text.unicodeScalars)
  }

  /// The scalar at a place; a line feed outside the text, where every unit ends.
  subscript(place: Int) -> Unicode.Scalar {
    scalars.indices.contains(place) ? scalars[place] : "\n"
  }

  /// The folded form of a range.
  func folded(_ range: Range<Int>) -> String {
    var values: [UInt32] = []
    values.reserveCapacity(range.count + 2)
    for place in range { Folding.append(scalars[place], to: &values) }
    if values.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: values.lazy.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }
    return String(decoding: values, as: UTF32.self)
  }

  /// A range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Self.isSpace(scalars[lower]) { lower += 1 }
    while lower < upper, Self.isSpace(scalars[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Whether a range holds white space alone.
  func isBlank(_ range: Range<Int>) -> Bool { scalars[range].allSatisfy(Self.isSpace) }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar.isBlank }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
    if (0xC0...0x24F).contains(scalar.value) { return scalar.value != 0xD7 && scalar.value != 0xF7 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return scalar.value == 0x200D || scalar.value == 0x200C
    }
  }

  /// Whether a scalar is written without spaces around words, so that each stands alone.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0x20000...0x3FFFF).contains(scalar.value)
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "’" || scalar == "'" || scalar.value == 0x2BC
  }

  static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
  }
}
