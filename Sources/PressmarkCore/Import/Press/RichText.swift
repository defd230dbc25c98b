/// Reads rich text (RTF) into lines.
///
/// What is read is what a press database's export says: characters, paragraphs, line ends, cells,
/// page ends and which letters are bold. Pictures, styles, page heads and feet, hidden text and every
/// destination that is not known are passed over. Groups are followed with a stack, never by
/// recursion; damaged and cut files give what comes before the damage.
struct RichText {
  /// A paragraph, or a row of a table with its cells parted by tabs.
  struct Line: Hashable {
    /// The text; ends of lines inside the paragraph are line feeds.
    var text = ""
    /// How many of its first scalars are bold.
    var boldPrefix = 0
    /// Whether it opens a page or a section.
    var startsPage = false
    /// Whether a bookmark stands before it or in it.
    var hasBookmark = false

    /// Whether all of it that can be seen is bold.
    var isBold: Bool { boldPrefix == text.unicodeScalars.count }
  }

  /// The deepest group whose settings are kept apart; deeper ones share those of their parent.
  static let depthLimit = 512

  /// How many bytes are looked at for telling whose export a file is: a picture on its cover may be
  /// megabytes long.
  static let openingLength = 4_000_000

  /// Whether bytes are rich text.
  static func isRichText(_ bytes: [UInt8]) -> Bool {
    bytes.drop {
      $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF
    }
    .starts(with: Array("{\\rtf".utf8))
  }

  /// The lines, without those that show nothing.
  private(set) var lines: [Line] = []
  /// Whether the file ends before its outermost group does.
  private(set) var isCut = false

  /// Reads a file.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: some RandomAccessCollection<UInt8>) {
    var scanner = RichTextScanner(Array(bytes))
    while let token = scanner.next() { read(token, from: &scanner) }
    endCharacters()
    closeLine()
    isCut = !groups.isEmpty
  }

  private var line = Line()
  private var isPrefixBold = true
  private var settings = Settings()
  private var groups: [Settings] = []
  /// How many groups are open beyond the limit.
  private var deeper = 0
  /// The settings of the document.
  private var codePage = 1252
  private var fontPages: [Int: Int] = [:]
  /// Bytes of the code page that wait for the second of a pair.
  private var pending: [UInt8] = []
  /// The first half of a character beyond the basic plane.
  private var highSurrogate: UInt16?
  /// How many characters that stand in for the last `\u` are still to be passed over.
  private var fallback = 0
  /// Whether the next control word is the name of a destination that may be passed over.
  private var isOptional = false

  private struct Settings {
    var isSkipped = false
    var isFontTable = false
    var isHidden = false
    var isBold = false
    var font = 0
    /// How many characters stand in for each `\u`.
    var fallbackLength = 1
  }

  private mutating func read(_ token: RichTextScanner.Token, from scanner: inout RichTextScanner) {
    switch token {
    case .open:
      endCharacters()
      if groups.count < Self.depthLimit { groups.append(settings) } else { deeper += 1 }
    case .close:
      endCharacters()
      if deeper > 0 { deeper -= 1 } else if let outer = groups.popLast() { settings = outer }
    case .byte(let byte):
      isOptional = false
      if fallback > 0 {
        fallback -= 1
      } else if byte < 0x80 {
        endCharacters()
        append(Unicode.Scalar(byte))
      } else {
        highSurrogate = nil
        pending.append(byte)
      }
    case .code(let byte):
      // The second byte of a pair may be one that means something in the file.
      isOptional = false
      if fallback > 0 {
        fallback -= 1
      } else {
        highSurrogate = nil
        pending.append(byte)
      }
    case .symbol(let symbol): read(symbol: symbol)
    case .word(let word, let number): read(word: word, number: number, from: &scanner)
    }
  }

  private mutating func read(symbol: UInt8) {
    if symbol == UInt8(ascii: "*") {
      isOptional = true
      return
    }
    if fallback > 0 {
      fallback -= 1
      return
    }
    endCharacters()
    switch symbol {
    case UInt8(ascii: "~"): append("\u{A0}")
    case UInt8(ascii: "_"): append("\u{2011}")
    case UInt8(ascii: "-"): break
    case 0x0A, 0x0D: endLine()
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): append(Unicode.Scalar(symbol))
    default: break
    }
  }

  private mutating func read(
    word: String, number: Int?, from scanner: inout RichTextScanner
  ) {
    let mayBeSkipped = isOptional
    isOptional = false
    if word == "u" {
      append(codeUnit: number ?? 0)
      return
    }
    if word == "bin" {
      scanner.skip(number ?? 0)
      return
    }
    let character = RichTextWords.characters[word]
    if character != nil, fallback > 0 {
      fallback -= 1
      return
    }
    endCharacters()
    if let character {
      append(character)
      return
    }
    switch word {
    case "par", "row", "nestrow": endLine()
    case "sect", "page", "pagebb":
      endLine()
      if !settings.isSkipped { line.startsPage = true }
    case "line", "lbr", "softline": append("\n")
    case "b": settings.isBold = number != 0
    case "v": settings.isHidden = number != 0
    case "plain":
      settings.isBold = false
      settings.isHidden = false
    case "uc": settings.fallbackLength = min(max(number ?? 1, 0), 16)
    case "ansicpg": codePage = number ?? 1252
    case "f": settings.font = number ?? 0
    case "fcharset":
      if settings.isFontTable {
        fontPages[settings.font] = CodePage.page(ofCharacterSet: number ?? 0)
      }
    case "fonttbl":
      settings.isFontTable = true
      settings.isSkipped = true
    case "bkmkstart":
      settings.isSkipped = true
      line.hasBookmark = true
    case _ where RichTextWords.skipped.contains(word) || mayBeSkipped:
      settings.isSkipped = true
    default: break
    }
  }

  private mutating func append(codeUnit number: Int) {
    guard !settings.isSkipped else { return }
    endBytes()
    fallback = settings.fallbackLength
    let unit = UInt16(truncatingIfNeeded: number)
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if UTF16.isTrailSurrogate(unit) {
      if let high = highSurrogate {
        highSurrogate = nil
        let value = UInt32(high - 0xD800) << 10 + UInt32(unit - 0xDC00) + 0x10000
        if let scalar = Unicode.Scalar(value) { append(scalar) }
      }
    } else {
      highSurrogate = nil
      if let scalar = Unicode.Scalar(unit) { append(scalar) }
    }
  }

  /// Ends what consists of more than one character of the file.
  private mutating func endCharacters() {
    endBytes()
    highSurrogate = nil
    fallback = 0
  }

  private mutating func endBytes() {
    guard !pending.isEmpty else { return }
    let text = CodePage.text(of: pending, in: fontPages[settings.font] ?? codePage)
    pending.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard !settings.isSkipped, !settings.isHidden else { return }
    if settings.isBold || scalar.properties.isWhitespace {
      if isPrefixBold { line.boldPrefix += 1 }
    } else {
      isPrefixBold = false
    }
    line.text.unicodeScalars.append(scalar)
  }

  private mutating func endLine() {
    endCharacters()
    if !settings.isSkipped { closeLine() }
  }

  private mutating func closeLine() {
    if line.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
      lines.append(line)
      line = Line()
    } else {
      // A page that opens with an empty line, and a bookmark on one, belong to the next.
      let (startsPage, hasBookmark) = (line.startsPage, line.hasBookmark)
      line = Line()
      line.startsPage = startsPage
      line.hasBookmark = hasBookmark
    }
    isPrefixBold = true
  }
}
