/// What a cluster is to line breaking: UAX #14's classes, cut down to press text.
enum BreakClass: UInt8 {
  case space
  /// No-break spaces, and whatever a word joiner follows.
  case glue
  case lineFeed
  case softHyphen
  case zeroWidthSpace
  case digit
  case letter
  case ideograph
  /// `;` `:` `!` `?`, which French sets off with a space.
  case highPunctuation
  case openingGuillemet
  case closingGuillemet
  case opening
  case closing
  /// CJK punctuation that may not start a line.
  case ideographClosing
  case hyphen
  case dash
  /// Signs that belong to the number before them.
  case unit
  /// Signs after which a long address may be cut.
  case addressSign
  case other

  init(of cluster: DisplayCluster, lastScalar: Unicode.Scalar) {
    switch cluster.kind {
    case .lineFeed: self = .lineFeed
    case .softHyphen: self = .softHyphen
    case .invisible: self = cluster.first.value == 0x200B ? .zeroWidthSpace : .glue
    case .scalar: self = Self.basic(cluster.first)
    case .sequence:
      if lastScalar.value == 0x2060 || lastScalar.value == 0xFEFF {
        self = .glue
      } else {
        let basic = Self.basic(cluster.first)
        self = basic == .other && cluster.columns == 2 ? .ideograph : basic
      }
    }
  }

  private static func basic(_ scalar: Unicode.Scalar) -> BreakClass {
    if scalar.value < 0x80 { return ascii(scalar) }
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007: return .glue
    case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: return .space
    case 0xAB, 0x2039: return .openingGuillemet
    case 0xBB, 0x203A: return .closingGuillemet
    case 0x2018, 0x201C, 0x201E, 0x201A, 0xA1, 0xBF: return .opening
    case 0x201D, 0x2026: return .closing
    case 0x2010: return .hyphen
    case 0x2013, 0x2014: return .dash
    case 0xA2...0xA5, 0xB0, 0x2030, 0x20A0...0x20C0, 0x2032, 0x2033: return .unit
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF5B: return .opening
    case 0x3001...0x3003, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3041, 0x3043,
      0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x30A1, 0x30A3, 0x30A5, 0x30A7,
      0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30FB, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D:
      return .ideographClosing
    case 0x3042...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      return .ideograph
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF: return .letter
    default: return scalar.properties.isAlphabetic ? .letter : .other
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> BreakClass {
    switch scalar {
    case " ": .space
    case "0"..."9": .digit
    case "a"..."z", "A"..."Z": .letter
    case ";", ":", "!", "?": .highPunctuation
    case "(", "[", "{": .opening
    case ")", "]", "}", ",", ".": .closing
    case "-": .hyphen
    case "%", "$": .unit
    case "/", "&", "=", "_", "#", "|", "\\": .addressSign
    default: .other
    }
  }

  /// Whether a word goes on with this cluster.
  var isAlphanumeric: Bool { self == .letter || self == .digit }
}
