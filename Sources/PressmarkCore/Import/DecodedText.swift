/// The text of a file, whatever encoding its bytes are in.
///
/// UTF-8 with or without a mark, UTF-16 and UTF-32 with one, and Windows-1252 (which holds Latin-1)
/// where the bytes are plausible in it.
struct DecodedText: Equatable {
  /// The text, as yet neither normalised nor safe.
  let text: String
  /// What the user should know about the encoding, as sentences.
  let notes: [String]

  /// Decodes a file's bytes.
  ///
  /// - Throws: ``ImportError`` when they hold nothing, are no text, or their encoding cannot be told.
  init(_ bytes: [UInt8], name: String) throws(ImportError) {
    guard !bytes.isEmpty else { throw .empty(name) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = try Self.eightBit(Array(bytes.dropFirst(3)), name: name)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = Self.units(bytes.dropFirst(4), width: 4, isLittle: isLittle)
      self.init(text: String(decoding: units, as: UTF32.self), encoding: "UTF-32")
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let units = Self.units(bytes.dropFirst(2), width: 2, isLittle: bytes[0] == 0xFF)
      self.init(
        text: String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self),
        encoding: "UTF-16")
    } else {
      self = try Self.eightBit(bytes, name: name)
    }
    // Sixteen-bit units of something else altogether decode too, but not to text.
    let controls = text.unicodeScalars.lazy.filter { $0.value == 0 }.count
    if controls > 0 { throw .binary(name) }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty(name)
    }
  }

  private init(text: String, encoding: String? = nil, repaired: Int = 0) {
    self.text = text
    var notes: [String] = []
    if let encoding { notes.append("The file was read as \(encoding).") }
    if repaired > 0 {
      notes.append(
        "\(repaired) damaged \(repaired == 1 ? "character was" : "characters were") replaced by �.")
    }
    self.notes = notes
  }

  private static func units(
    _ bytes: ArraySlice<UInt8>, width: Int, isLittle: Bool
  ) -> [UInt32] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / width)
    var position = bytes.startIndex
    while position + width <= bytes.endIndex {
      var unit: UInt32 = 0
      for place in 0..<width {
        let byte = UInt32(bytes[position + (isLittle ? width - 1 - place : place)])
        unit = unit << 8 | byte
      }
      units.append(unit)
      position += width
    }
    return units
  }

  private static func eightBit(
    _ bytes: [UInt8], name: String
  ) throws(ImportError) -> DecodedText {
    let census = ByteCensus(bytes)
    if census.isBinary { throw .binary(name) }
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text: text) }
    // A few damaged bytes do not make a UTF-8 text something else.
    let text = String(decoding: bytes, as: UTF8.self)
    let damaged = text.unicodeScalars.lazy.filter { $0.value == 0xFFFD }.count
    let sound = text.unicodeScalars.lazy.filter { $0.value > 0x7F && $0.value != 0xFFFD }.count
    if sound >= 8 * damaged { return DecodedText(text: text, repaired: damaged) }
    guard census.isPlausibleWindows1252 else { throw .unknownEncoding(name) }
    return DecodedText(text: Windows1252.text(bytes), encoding: "Windows-1252")
  }
}

/// What bytes a file holds, for judging what it may be.
struct ByteCensus {
  private var nulls = 0
  private var controls = 0
  private var letters = 0
  private var accented = 0
  /// Bytes that stand for signs in Windows-1252, but for letters in other code pages.
  private var strange = 0
  private var undefined = 0
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    var previous: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case 0: nulls += 1
      case 0x09, 0x0A, 0x0C, 0x0D: break
      case 0x01...0x1F, 0x7F: controls += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: undefined += 1
      case 0x8C, 0x9C, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: accented += 1
      // Dashes, quotation marks, the ellipsis, the euro, guillemets, the no-break space, º and °.
      case 0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAA, 0xAB, 0xAE,
        0xB0, 0xB2, 0xB7, 0xBA, 0xBB, 0xBC...0xBF:
        break
      case 0x80...0xFF:
        if (previous | 0x20) >= 0x61, (previous | 0x20) <= 0x7A { strange += 1 }
      default: break
      }
      previous = byte
    }
  }

  /// Whether this is no text in any eight-bit encoding.
  var isBinary: Bool { nulls > 0 || controls * 10 > count }

  /// Whether the bytes are text of western Europe: mostly letters without accents.
  var isPlausibleWindows1252: Bool {
    undefined == 0 && accented * 3 <= letters + accented && strange * 4 <= accented + 4
  }
}

/// The code page of western Windows, which holds Latin-1.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; the five undefined ones stand as replacement characters.
  private static let upper: [Unicode.Scalar] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// The text that the bytes stand for.
  static func text(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      scalars.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(scalars)
  }
}
