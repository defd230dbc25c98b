internal import Foundation

/// A page's bytes in UTF-8, whatever encoding they came in.
///
/// The byte order mark decides, then what the server said, then the page's own `meta` within the first
/// 1,024 bytes, then whether the bytes are UTF-8; Windows-1252 is what remains. A page that calls itself
/// something else and is valid UTF-8 is UTF-8: programs that save pages change the bytes, and not what
/// the page says of itself.
struct HTMLText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// What the user should know, as sentences.
  let notes: [String]

  init(_ source: ImportSource) throws(ImportError) {
    let bytes = source.bytes
    guard !bytes.isEmpty else { throw .empty(source.shownName) }
    if let text = Self.sixteenBit(bytes) {
      self.init(bytes: text)
      return
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = Self.utf8(Array(bytes.dropFirst(3)))
      return
    }
    let label =
      source.options.contentType.flatMap { EncodingLabel(in: $0) }
      ?? EncodingLabel(inMarkup: bytes.prefix(1024))
    let isUTF8 = Self.isUTF8(bytes)
    if isUTF8, label?.mayBeUTF8 ?? true || Self.isWide(bytes) {
      self.init(bytes: bytes)
    } else if let label, !label.isUTF8, !label.isWindows1252 {
      if let text = label.decoded(bytes) {
        self.init(bytes: text)
      } else if isUTF8 {
        self.init(bytes: bytes)
      } else {
        self.init(
          bytes: Array(Windows1252.text(bytes).utf8),
          notes: [
            "The page calls its encoding \(label.name), which is not known here; it was read as Windows-1252."
          ])
      }
    } else if label?.isWindows1252 == true {
      self.init(bytes: Array(Windows1252.text(bytes).utf8))
    } else {
      self = Self.utf8(bytes)
    }
  }

  private init(bytes: [UInt8], notes: [String] = []) {
    self.bytes = bytes
    self.notes = notes
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let ascii = buffer.allSatisfy { $0 < 0x80 }
      return ascii || String(validating: buffer, as: UTF8.self) != nil
    }
  }

  /// Whether bytes that are valid UTF-8 hold so many characters of several bytes that they cannot be
  /// valid by chance: a word or two of Chinese in its own encoding can.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    var count = 0
    for byte in bytes where byte >= 0xC0 {
      count += 1
      if count > 20 { return true }
    }
    return false
  }

  /// Bytes that are said to be UTF-8, or of which nothing is known.
  private static func utf8(_ bytes: [UInt8]) -> HTMLText {
    if isUTF8(bytes) { return HTMLText(bytes: bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    var damaged = 0
    var sound = 0
    for scalar in text.unicodeScalars where scalar.value > 0x7F {
      if scalar.value == 0xFFFD { damaged += 1 } else { sound += 1 }
    }
    if sound >= 8 * damaged {
      let characters = damaged == 1 ? "character was" : "characters were"
      return HTMLText(
        bytes: Array(text.utf8), notes: ["\(damaged) damaged \(characters) replaced by �."])
    }
    return HTMLText(
      bytes: Array(Windows1252.text(bytes).utf8), notes: ["The file was read as Windows-1252."])
  }

  /// The text of bytes that begin with a mark of UTF-16 or UTF-32; `nil` when they do not.
  private static func sixteenBit(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return EncodingLabel(name: "utf-32le").decoded(Array(bytes.dropFirst(4)))
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return EncodingLabel(name: "utf-32be").decoded(Array(bytes.dropFirst(4)))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return EncodingLabel(name: "utf-16le").decoded(Array(bytes.dropFirst(2)))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return EncodingLabel(name: "utf-16be").decoded(Array(bytes.dropFirst(2)))
    }
    // Without a mark, a page in UTF-16 shows by its first sign.
    if bytes.starts(with: [0x3C, 0, 0x21, 0]) || bytes.starts(with: [0x3C, 0, 0x68, 0]) {
      return EncodingLabel(name: "utf-16le").decoded(bytes)
    }
    if bytes.starts(with: [0, 0x3C, 0, 0x21]) || bytes.starts(with: [0, 0x3C, 0, 0x68]) {
      return EncodingLabel(name: "utf-16be").decoded(bytes)
    }
    return nil
  }
}
