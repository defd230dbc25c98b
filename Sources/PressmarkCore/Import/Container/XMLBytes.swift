/// Makes the bytes of an XML document fit for a strict parser.
enum XMLBytes {
  /// The document as UTF-8 without a document type declaration, and without the control characters
  /// that XML forbids and real files hold.
  static func readable(_ bytes: [UInt8]) -> [UInt8] {
    var text = utf8(bytes)
    let declaration = documentType(in: text)
    text.withUnsafeMutableBufferPointer { text in
      for position in text.indices {
        let byte = text[position]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
          text[position] = 0x20
        } else if byte == 0xEF, position + 2 < text.count, text[position + 1] == 0xBF,
          text[position + 2] >= 0xBE
        {
          // U+FFFE and U+FFFF, which no document may hold either.
          text[position + 2] = 0xBD
        }
      }
      // Blanks in its place keep the numbers of lines.
      for position in declaration where text[position] != 0x0A { text[position] = 0x20 }
    }
    return text
  }

  /// Where the document type declaration stands; an empty range when there is none.
  static func documentType(in text: [UInt8]) -> Range<Int> {
    var position = 0
    func starts(_ mark: StaticString) -> Bool {
      let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
      return position + mark.count <= text.count
        && zip(text[position..<position + mark.count], mark).allSatisfy { $0 == $1 }
    }
    /// Moves behind the next mark, or to the end.
    func skip(behind mark: StaticString) {
      while position < text.count, !starts(mark) { position += 1 }
      position = min(text.count, position + mark.utf8CodeUnitCount)
    }
    while position < text.count {
      if text[position] <= 0x20 {
        position += 1
      } else if starts("<?") {
        skip(behind: "?>")
      } else if starts("<!--") {
        skip(behind: "-->")
      } else if starts("<!DOCTYPE") {
        let start = position
        var isInside = false
        position += 9
        while position < text.count {
          switch text[position] {
          case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let quote = text[position]
            position += 1
            while position < text.count, text[position] != quote { position += 1 }
            position += 1
          case UInt8(ascii: "<") where starts("<!--"): skip(behind: "-->")
          case UInt8(ascii: "<") where starts("<?"): skip(behind: "?>")
          case UInt8(ascii: "["):
            isInside = true
            position += 1
          case UInt8(ascii: "]"):
            isInside = false
            position += 1
          case UInt8(ascii: ">") where !isInside: return start..<position + 1
          default: position += 1
          }
        }
        return start..<text.count
      } else {
        break
      }
    }
    return 0..<0
  }

  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
    if let label = TextEncoding.mark(of: bytes) ?? unmarkedWide(bytes),
      let text = TextEncoding.text(of: bytes, labelled: label)
    {
      return Array(text.utf8)
    }
    // What is sound UTF-8 is UTF-8, whatever it declares.
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let declared = declaredEncoding(bytes)
    if let declared, !declared.hasPrefix("utf"),
      let text = TextEncoding.text(of: bytes, labelled: declared)
    {
      return Array(text.utf8)
    }
    if declared == nil, ByteCensus(bytes).isPlausibleWindows1252 {
      return Array(Windows1252.text(bytes).utf8)
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// UTF-16 without a mark, told by its first sign.
  private static func unmarkedWide(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x3C, 0x00]) { return "utf-16le" }
    if bytes.starts(with: [0x00, 0x3C]) { return "utf-16be" }
    return nil
  }

  /// The encoding that the XML declaration names, in lower case.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard let start = head.firstRange(of: "<?xml")?.upperBound,
      let end = head[start...].firstRange(of: "?>")?.lowerBound,
      let word = head[start..<end].firstRange(of: "encoding")?.upperBound
    else { return nil }
    let value = head[word..<end].drop { $0 == "=" || $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return String(value.prefix { $0 != "\"" && $0 != "'" && !$0.isWhitespace })
  }
}
