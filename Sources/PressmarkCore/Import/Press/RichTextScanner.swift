/// Cuts rich text into its tokens.
struct RichTextScanner {
  /// What the file consists of.
  enum Token {
    case open
    case close
    /// A character of the document's code page, written as itself.
    case byte(UInt8)
    /// A byte of the code page, written in figures: `\'e9`.
    case code(UInt8)
    /// A control symbol: a backslash and one character that is no letter.
    case symbol(UInt8)
    /// A control word, with its number if it has one.
    case word(String, Int?)
  }

  private let bytes: [UInt8]
  private var place = 0
  /// The longest control word that is known has 16 letters.
  private static let wordLimit = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `nil` at the end.
  mutating func next() -> Token? {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): return control()
      case 0x0A, 0x0D, 0: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  /// Passes over binary data.
  mutating func skip(_ count: Int) {
    place += min(max(count, 0), bytes.count - place)
  }

  private mutating func control() -> Token? {
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    if first == UInt8(ascii: "'") {
      place += 1
      guard place + 1 < bytes.count, let high = Self.digit(bytes[place]),
        let low = Self.digit(bytes[place + 1])
      else { return next() }
      place += 2
      return .code(high << 4 | low)
    }
    guard Self.isLetter(first) else {
      place += 1
      return .symbol(first)
    }
    let start = place
    while place < bytes.count, Self.isLetter(bytes[place]), place - start < Self.wordLimit {
      place += 1
    }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    let number = number()
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    return .word(word, number)
  }

  private mutating func number() -> Int? {
    var end = place
    let isNegative = end < bytes.count && bytes[end] == UInt8(ascii: "-")
    if isNegative { end += 1 }
    let start = end
    var value = 0
    while end < bytes.count, bytes[end] &- 0x30 < 10 {
      // Ten digits are more than any number means.
      if end - start < 10 { value = value * 10 + Int(bytes[end] - 0x30) }
      end += 1
    }
    guard end > start else { return nil }
    place = end
    return isNegative ? -value : value
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

/// The control words that mean something for the text (Rich Text Format Specification 1.9.1).
enum RichTextWords {
  /// Those that stand for a character.
  static let characters: [String: Unicode.Scalar] = [
    "tab": "\t", "cell": "\t", "nestcell": "\t", "emdash": "—", "endash": "–",
    "emspace": "\u{2003}",
    "enspace": "\u{2002}", "qmspace": "\u{2005}", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "zwj": "\u{200D}", "zwnj": "\u{200C}",
  ]

  /// The destinations that hold no text of the document.
  static let skipped: Set<String> = [
    "colortbl", "stylesheet", "info", "pict", "object", "fldinst", "header", "headerl", "headerr",
    "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "atnid",
    "atnauthor", "listtable", "listoverridetable", "listtext", "pntext", "rsidtbl", "generator",
    "themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "nonshppict",
    "filetbl", "revtbl", "xe", "tc", "txe", "rxe", "private", "mmathPr", "bkmkend", "objdata",
    "panose", "falt", "fontemb", "doccomm", "operator", "author", "title", "subject", "keywords",
    "template", "company", "manager", "category", "userprops", "do", "shpinst", "docvar", "ftnsep",
    "ftnsepc", "aftnsep", "aftnsepc", "ftncn", "aftncn",
  ]
}
