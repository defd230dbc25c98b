/// Cuts the UTF-8 bytes of a passage into tokens, in one pass that never looks back further than a token.
///
/// One tokenisation serves every rule and every language: the elided words of French and the
/// English `'s` are told by their apostrophes.
struct Tokeniser {
  /// What the tokeniser made of a text.
  struct Result {
    var tokens: [Token]
    /// The number of scalars.
    var scalarCount: Int
    /// Whether every scalar is a character of its own, so that no token can cut one.
    var isPlain: Bool
  }

  /// The tokens of a text.
  ///
  /// - Complexity: O(*n*); every byte is decoded once.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> Result {
    var scanner = Scanner(bytes: bytes)
    scanner.scan()
    return Result(
      tokens: scanner.tokens, scalarCount: Int(scanner.scalar), isPlain: scanner.isPlain)
  }

  /// The tokens of a text, for tables and tests.
  static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(of: $0).tokens }
  }

  /// What loses its vowel before an apostrophe and is a word of its own.
  ///
  /// French grammar: the elision of monosyllables and of the compounds of « que »; « quelqu’un »,
  /// « presqu’île » and « aujourd’hui » are one word.
  private static let elided = WordSet("l d j m t s n c qu lorsqu puisqu quoiqu jusqu")
}

/// The state of one pass.
private struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var tokens: [Token] = []
  var isPlain = true
  /// Where the pass stands.
  var byte = 0
  var scalar: Int32 = 0
  private var gap = Token.Gap.space
  private var scratch: [UInt32] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4)
  }

  mutating func scan() {
    while byte < bytes.count {
      let lead = bytes[byte]
      if lead < 0x80 {
        scanASCII(lead)
      } else {
        scanOther()
      }
    }
  }

  private mutating func scanASCII(_ lead: UInt8) {
    switch ASCIIClass.of(lead) {
    case .space:
      if gap != .line { gap = .space }
      step(1)
    case .lineFeed:
      gap = .line
      step(1)
    case .carriageReturn:
      // With a line feed after it, it is one character.
      isPlain = false
      gap = .line
      step(1)
    case .letter: scanWord()
    case .digit: scanDigits()
    case .hyphen: mark(.hyphen, key: Mark.hyphen, length: 1)
    case .quote: mark(.quote, key: WordKey(raw: UInt64(lead)), length: 1)
    case .currency: mark(.currency, key: WordKey(raw: UInt64(lead)), length: 1)
    case .punctuation: mark(.punctuation, key: WordKey(raw: UInt64(lead)), length: 1)
    case .symbol: mark(.symbol, key: WordKey(raw: UInt64(lead)), length: 1)
    }
  }

  private mutating func scanOther() {
    let (value, length) = decode(byte)
    switch value {
    case 0x85, 0x2028, 0x2029:
      gap = .line
      step(length)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      if gap != .line { gap = .space }
      step(length)
    case 0x2010, 0x2011: mark(.hyphen, key: Mark.hyphen, length: length)
    case 0x2012...0x2015, 0x2212: mark(.dash, key: .mark(scalar(value)), length: length)
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xB4, 0xFF07:
      let key = value == 0x2018 ? WordKey.mark("‘") : Mark.apostrophe
      mark(.quote, key: key, length: length)
    case 0xAB, 0xBB, 0x201A, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0x2033, 0xFF02:
      mark(.quote, key: .mark(scalar(value)), length: length)
    case 0x2026, 0xA1, 0xBF, 0xB7, 0x2022:
      mark(.punctuation, key: .mark(scalar(value)), length: length)
    case 0xA2...0xA5, 0x20A0...0x20CF:
      mark(.currency, key: .mark(scalar(value)), length: length)
    case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F, 0x20D0...0x20FF, 0x1F3FB...0x1F3FF:
      joinToLast(length)
    default:
      if Self.isLetter(value) {
        scanWord()
      } else {
        if !scalar(value).isPlain { isPlain = false }
        mark(.symbol, key: .mark(scalar(value)), length: length)
      }
    }
  }

  /// A mark that combines with what stands before it makes something else of it: a digit with a
  /// keycap is no number.
  private mutating func joinToLast(_ length: Int) {
    isPlain = false
    guard gap == .none, let last = tokens.indices.last else {
      mark(.symbol, key: .none, length: length)
      return
    }
    step(length)
    tokens[last].byteEnd = Int32(truncatingIfNeeded: byte)
    tokens[last].scalarEnd = scalar
    if tokens[last].kind != .word { tokens[last].kind = .symbol }
    tokens[last].key = .none
  }

  private mutating func scanDigits() {
    let start = (byte, scalar)
    var builder = WordKey.Builder()
    while byte < bytes.count, bytes[byte] &- 0x30 < 10 {
      builder.append(UInt32(bytes[byte]))
      step(1)
    }
    add(.digits, from: start, key: builder.key, letters: .none)
  }

  /// A word, with the elided word or the `'s` that its apostrophe tells cut off.
  private mutating func scanWord() {
    var start = (byte, scalar)
    var builder = WordKey.Builder()
    var letters = LetterCase()
    while byte < bytes.count {
      let lead = bytes[byte]
      if lead < 0x80 {
        if (lead | 0x20) &- 0x61 < 26 {
          letters.note(isUpper: lead < 0x61)
          builder.append(UInt32(lead | 0x20))
          step(1)
          continue
        }
        guard lead == 0x27, goesOn(byte + 1, behind: builder.key) else { break }
        if endsAtApostrophe(length: 1, start: &start, builder: &builder, letters: &letters) {
          return
        }
        continue
      }
      let (value, length) = decode(byte)
      if value == 0x2019 || value == 0x2BC {
        guard goesOn(byte + length, behind: builder.key) else { break }
        if endsAtApostrophe(length: length, start: &start, builder: &builder, letters: &letters) {
          return
        }
        continue
      }
      let isMark = (0x300...0x36F).contains(value)
      guard isMark || Self.isLetter(value) else { break }
      let letter = scalar(value)
      if isMark || !letter.isPlain { isPlain = false }
      builder.append(letter, scratch: &scratch)
      if !isMark { letters.note(isUpper: Self.isUpper(letter)) }
      step(length)
    }
    add(.word, from: start, key: builder.key, letters: letters.letters)
  }

  /// Handles the apostrophe inside a word; whether the word ended with it.
  private mutating func endsAtApostrophe(
    length: Int, start: inout (Int, Int32), builder: inout WordKey.Builder,
    letters: inout LetterCase
  ) -> Bool {
    if Tokeniser.isElided(builder.key) {
      builder.append(0x27)
      step(length)
      add(.word, from: start, key: builder.key, letters: letters.letters)
      return true
    }
    let next = bytes[byte + length]
    let isGenitive = (next | 0x20) == 0x73 && !follows(byte + length + 1)
    if isGenitive { add(.word, from: start, key: builder.key, letters: letters.letters) }
    if isGenitive {
      start = (byte, scalar)
      builder = WordKey.Builder()
      letters = LetterCase()
      gap = .none
    }
    builder.append(0x27)
    step(length)
    return false
  }

  /// Whether what stands behind an apostrophe belongs to the word before it, or to its elided word: « d’1 »,
  /// « l’« exploit » », and the end of a list's entry.
  private func goesOn(_ place: Int, behind word: WordKey) -> Bool {
    if follows(place) { return true }
    guard Tokeniser.isElided(word) else { return false }
    guard place < bytes.count else { return true }
    if bytes[place] &- 0x30 < 10 { return true }
    let next = decode(place).value
    return next == 0xAB || next == 0x201C
  }

  /// Whether a letter stands at a place.
  private func follows(_ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    let lead = bytes[place]
    if lead < 0x80 { return (lead | 0x20) >= 0x61 && (lead | 0x20) <= 0x7A }
    return Self.isLetter(decode(place).value)
  }

  private mutating func mark(_ kind: Token.Kind, key: WordKey, length: Int) {
    let start = (byte, scalar)
    step(length)
    add(kind, from: start, key: key, letters: .none)
  }

  private mutating func add(
    _ kind: Token.Kind, from start: (Int, Int32), key: WordKey, letters: Token.Letters
  ) {
    tokens.append(
      Token(
        key: key, byteStart: Int32(truncatingIfNeeded: start.0),
        byteEnd: Int32(truncatingIfNeeded: byte), scalarStart: start.1, scalarEnd: scalar,
        kind: kind, gap: gap, letters: letters))
    gap = .none
  }

  @inline(__always)
  private mutating func step(_ length: Int) {
    byte += length
    scalar += 1
  }

  /// The scalar at a place and its length; what is no UTF-8 counts as one scalar a byte.
  @inline(__always)
  private func decode(_ place: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[place]
    func next(_ distance: Int) -> UInt32 {
      place + distance < bytes.count ? UInt32(bytes[place + distance] & 0x3F) : 0
    }
    switch lead {
    case 0..<0xC0: return (UInt32(lead), 1)
    case 0xC0..<0xE0: return (UInt32(lead & 0x1F) << 6 | next(1), min(2, bytes.count - place))
    case 0xE0..<0xF0:
      return (UInt32(lead & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - place))
    default:
      return (
        UInt32(lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3),
        min(4, bytes.count - place)
      )
    }
  }

  @inline(__always)
  private func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

  @inline(__always)
  private static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xB5, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x370...0x373, 0x376...0x377,
      0x37B...0x37D, 0x386, 0x388...0x3FF, 0x400...0x481, 0x48A...0x52F, 0x1E00...0x1FFF:
      true
    // Superscript letters, as in « XXᵉ ».
    case 0x1D2C...0x1D6A: true
    case 0x80...0x52F, 0x2000...0x2BFF: false
    default: Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }
  }

  @inline(__always)
  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xDE: true
    case 0xDF...0xFF: false
    default: scalar.properties.isUppercase
    }
  }
}

extension Tokeniser {
  /// Whether the letters before an apostrophe are an elided word.
  @inline(__always)
  fileprivate static func isElided(_ key: WordKey) -> Bool { elided.contains(key) }
}

/// How the letters of a word are written, told letter by letter.
private struct LetterCase {
  private var count = 0
  private var upper = 0
  private var startsUpper = false

  @inline(__always)
  mutating func note(isUpper: Bool) {
    if isUpper {
      upper += 1
      if count == 0 { startsUpper = true }
    }
    count += 1
  }

  var letters: Token.Letters {
    if count == 0 { return .none }
    if upper == 0 { return .lower }
    if upper == count, count > 1 { return .allCapitals }
    if startsUpper, upper == 1 { return .capitalised }
    return .mixed
  }
}

/// What an ASCII byte is to the tokeniser.
private enum ASCIIClass: UInt8 {
  case space, lineFeed, carriageReturn, letter, digit, hyphen, quote, currency, punctuation, symbol

  private static let table: [ASCIIClass] = (0..<128).map { (byte: UInt8) in
    switch byte {
    case 0x0A, 0x0B, 0x0C: .lineFeed
    case 0x0D: .carriageReturn
    case 0x20, 0x09: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x2D: .hyphen
    case 0x22, 0x27, 0x60: .quote
    case 0x24: .currency
    case 0x21, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D:
      .punctuation
    default: .symbol
    }
  }

  @inline(__always)
  static func of(_ byte: UInt8) -> ASCIIClass { table[Int(byte)] }
}
