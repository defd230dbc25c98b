/// The code pages of Windows that rich text is written in.
enum CodePage {
  /// The text that bytes stand for in a code page; bytes that stand for nothing are U+FFFD.
  ///
  /// A code page that is not known counts as the western one.
  static func text(of bytes: [UInt8], in page: Int) -> String {
    if let label = twoByteLabels[page] {
      return TextEncoding.text(of: bytes, labelled: label) ?? Windows1252.text(bytes)
    }
    guard let upper = upper[page] else { return Windows1252.text(bytes) }
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80])
    }
    return String(scalars)
  }

  /// The code page that a font's character set (`\fcharset`) stands for, `nil` when it is the
  /// document's own (Rich Text Format Specification 1.9.1, table of character sets).
  static func page(ofCharacterSet set: Int) -> Int? { pages[set] }

  private static let pages: [Int: Int] = [
    128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250,
  ]

  private static let twoByteLabels: [Int: String] = [
    932: "shift_jis", 936: "gbk", 949: "cp949", 950: "big5",
  ]

  /// The characters of 0x80 to 0xFF.
  private static let upper: [Int: [Unicode.Scalar]] = {
    var labels: [Int: String] = [
      437: "cp437", 850: "cp850", 874: "windows-874", 10000: "macintosh",
    ]
    for page in 1250...1258 where page != 1252 { labels[page] = "windows-\(page)" }
    return labels.mapValues { label in
      (0x80...0xFF).map { byte -> Unicode.Scalar in
        let text = TextEncoding.text(of: [UInt8(byte)], labelled: label)
        return text?.unicodeScalars.first ?? "\u{FFFD}"
      }
    }
  }()
}
