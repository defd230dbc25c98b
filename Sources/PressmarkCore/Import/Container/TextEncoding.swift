/// Reads bytes in the encoding that a container names: a mail's header, an XML declaration.
///
/// The labels are those of the WHATWG Encoding Standard that documents in practice carry; the tables
/// are the C library's. A label that is not listed never reaches the C library.
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
      guard let name = tables[label], let text = EncodingLabel(name: name).decoded(bytes) else {
        return nil
      }
      return String(decoding: text, as: UTF8.self)
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

  /// The C library's name for each label.
  private static let tables: [String: String] = {
    var tables: [String: String] = [
      "koi8-r": "KOI8-R", "koi8": "KOI8-R", "koi8-u": "KOI8-U", "macintosh": "MACINTOSH",
      "x-mac-roman": "MACINTOSH", "ibm866": "CP866", "cp866": "CP866", "cp850": "CP850",
      "ibm850": "CP850", "cp437": "CP437", "tis-620": "WINDOWS-874", "windows-874": "WINDOWS-874",
      "gb2312": "GBK", "gbk": "GBK", "x-gbk": "GBK", "gb18030": "GB18030", "big5": "BIG5-HKSCS",
      "big5-hkscs": "BIG5-HKSCS", "euc-jp": "EUC-JP", "shift_jis": "CP932", "shift-jis": "CP932",
      "x-sjis": "CP932", "sjis": "CP932", "windows-31j": "CP932", "iso-2022-jp": "ISO-2022-JP",
      "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "cp949": "CP949", "utf-7": "UTF-7",
    ]
    for number in 1250...1258 where number != 1252 {
      for prefix in ["windows-", "cp", "x-cp"] { tables["\(prefix)\(number)"] = "CP\(number)" }
    }
    for number in 2...16 where number != 12 {
      for prefix in ["iso-8859-", "iso8859-", "iso_8859-"] {
        tables["\(prefix)\(number)"] = "ISO-8859-\(number)"
      }
    }
    tables["latin2"] = "ISO-8859-2"
    tables["latin9"] = "ISO-8859-15"
    tables["latin-9"] = "ISO-8859-15"
    return tables
  }()
}
