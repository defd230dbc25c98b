/// Reads bytes in the encoding that a container names: a mail's header, an XML declaration.
///
/// The labels are those of ``EncodingTable``; the tables of signs are the C library's.
enum TextEncoding {
  /// The text of bytes in an encoding; damaged characters become U+FFFD.
  ///
  /// - Returns: `nil` when the label names no encoding that is known.
  static func text(of bytes: [UInt8], labelled label: String) -> String? {
    let label = label.lowercased().filter { !" \t\"'".contains($0) }
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8":
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      return String(decoding: content, as: UTF8.self)
    case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "cp819",
      "windows-1252", "cp1252", "x-cp1252", "ansi_x3.4-1968":
      return Windows1252.text(bytes)
    case "utf-16", "utf-16le", "unicode": return utf16(bytes, isLittle: label != "utf-16be")
    case "utf-16be": return utf16(bytes, isLittle: false)
    default:
      return EncodingLabel(name: label).decoded(bytes).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The label that the first bytes of a UTF-16 text stand for; `nil` when they are no such mark.
  static func mark(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "utf-16be" }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) -> String {
    var isLittle = isLittle
    var start = 0
    if let mark = mark(of: bytes) {
      isLittle = mark == "utf-16le"
      start = 2
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: start, to: bytes.count - 1, by: 2) {
      let (low, high) = isLittle ? (place, place + 1) : (place + 1, place)
      units.append(UInt16(bytes[high]) << 8 | UInt16(bytes[low]))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
