/// What the safe-text gate does with one Unicode scalar of an article.
///
/// Article text is hostile: nothing that commands a terminal, hides text or turns its direction may
/// reach the canonical text.
enum SafeScalar: Equatable {
  /// The scalar stands in the text as it is.
  case keep
  /// The scalar means nothing on its own and is left out.
  case drop
  /// The scalar ends a line.
  case lineFeed
  /// Another scalar stands in its place, so that a reader sees that something was there.
  case replace(Unicode.Scalar)
  /// A joiner: kept only where a script or an emoji needs it.
  case joiner
  /// A variation selector: kept only directly after what it varies.
  case variation
  /// A tag character: legal only after a black flag, elsewhere hidden text.
  case tag

  /// What the gate does with a scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .replace(" ")
    case 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .lineFeed
    case 0x0D: self = .lineFeed
    // Control pictures: ␀ to ␟, and ␡ for DEL.
    case 0x00...0x1F: self = .replace(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: self = .replace("\u{2421}")
    case 0x80...0x9F: self = .replace("\u{FFFD}")
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: self = .keep
    // Bidirectional embeddings, overrides and isolates; annotation marks.
    case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: self = .replace("\u{FFFD}")
    // Soft hyphen, grapheme joiner, zero-width spaces and marks, fillers, byte order mark, the
    // place of a lost picture.
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B, 0x200E,
      0x200F, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0xFFFC,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A:
      self = .drop
    case 0x200C, 0x200D: self = .joiner
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .variation
    case 0xE0000...0xE0FFF: self = .tag
    case 0xFDD0...0xFDEF: self = .replace("\u{FFFD}")
    case let value where value & 0xFFFE == 0xFFFE: self = .replace("\u{FFFD}")
    default: self = .keep
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is known, without a look-up, to be safe, in NFC and to join with nothing
  /// before it.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x47F, 0x2002...0x200A, 0x2010...0x2027,
      0x202F...0x205E, 0x20A0...0x20BF, 0x2122, 0x2190...0x21FF, 0x2500...0x27BF, 0x3000...0x3029,
      0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1F3FA,
      0x1F400...0x1FAFF:
      true
    default: false
    }
  }

  /// Whether the scalar is a combining mark of any kind.
  var isMark: Bool {
    if isPlain { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether normalisation can be cut before the scalar: nothing before it can join with it.
  var startsNormalisation: Bool {
    if isPlain { return true }
    switch value {
    // Vowels and finals of Hangul, vowel signs of Kirat Rai: they join with what stands before.
    case 0x1160...0x11FF, 0x16D40...0x16D7F: return false
    default: return !isMark
    }
  }

  /// Whether the scalar is white space other than a line feed.
  var isBlank: Bool {
    switch value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a zero-width joiner between such scalars shapes what is seen: the scripts from Arabic
  /// to Tibetan and Khmer, and their extensions.
  var takesJoiner: Bool {
    switch value {
    case 0x600...0xFFF, 0x1000...0x109F, 0x1780...0x18AF, 0x1A20...0x1AAF, 0xA840...0xABFF,
      0xFB50...0xFDCF, 0xFE70...0xFEFC, 0x11000...0x11FFF, 0x1E900...0x1E95F:
      true
    default: false
    }
  }

  /// Whether the scalar is a picture that emoji sequences are built from.
  var isPictograph: Bool {
    switch value {
    case 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x2190...0x21FF, 0x2300...0x23FF,
      0x2600...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299,
      0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
