/// What people type and paste, made fit to be kept: no controls but line feeds.
///
/// The screen shows any scalar safely; this keeps what nobody means to write out of notes, names
/// and fields in the first place.
public enum TypedText {
  /// Text of several lines: line ends of every kind become line feeds, tabs become two spaces,
  /// other controls, bidi controls and tag characters are left out.
  public static func lines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar {
      case "\n": if !followsReturn { result.append(scalar) }
      case "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}": result.append("\n")
      case "\t": result.append(contentsOf: "  ".unicodeScalars)
      default: if isKept(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Text of one line: as ``lines(_:)``, and line feeds become spaces.
  public static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in lines(text).unicodeScalars { result.append(scalar == "\n" ? " " : scalar) }
    return String(result)
  }

  /// Quotes as one line for cards and lists: the spans of a mark joined by « … », a very long one
  /// cut, so that a mark over a whole article costs a row and not an article to draw.
  static func line(ofQuotes quotes: [String]) -> String {
    var result = ""
    for (number, quote) in quotes.prefix(20).enumerated() {
      let start = quote.unicodeScalars.prefix(quoteLimit)
      let isCut = start.endIndex < quote.unicodeScalars.endIndex
      result += (number > 0 ? " … " : "") + line(String(start)) + (isCut ? " …" : "")
    }
    return quotes.count > 20 ? result + " …" : result
  }

  /// The most Unicode scalars shown of a quote.
  private static let quoteLimit = 600

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    // Embeddings, overrides and isolates turn the order of what stands after them.
    case 0x202A...0x202E, 0x2066...0x2069: false
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false
    default: true
    }
  }
}
