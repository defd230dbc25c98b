internal import Foundation

/// The name by which a page calls its encoding.
struct EncodingLabel: Equatable {
  /// The name in lower case.
  let name: String

  init(name: String) { self.name = name.lowercased() }

  /// The label in what a server says: `text/html; charset="utf-8"`.
  init?(in text: String) {
    let lowered = text.lowercased()
    guard let mark = lowered.range(of: "charset") else { return nil }
    var rest = lowered[mark.upperBound...].drop(while: \.isWhitespace)
    guard rest.first == "=" else { return nil }
    rest = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let name = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    guard !name.isEmpty, name.utf8.count <= 40 else { return nil }
    self.name = String(name)
  }

  /// The label in the first bytes of a page: in a `meta` element, or in the declaration of XML.
  init?(inMarkup bytes: ArraySlice<UInt8>) {
    let head = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    var rest = head[...]
    while let start = rest.range(of: "<meta") {
      rest = rest[start.upperBound...]
      let tag = rest.prefix { $0 != ">" }
      if let label = EncodingLabel(in: String(tag)) {
        self = label
        return
      }
    }
    if head.hasPrefix("<?xml"), let mark = head.range(of: "encoding=") {
      let name = head[mark.upperBound...].dropFirst().prefix {
        $0 != "\"" && $0 != "'" && $0 != "?"
      }
      if !name.isEmpty, name.utf8.count <= 40 {
        self.name = String(name)
        return
      }
    }
    return nil
  }

  /// A label in a page that could be read to find it cannot mean sixteen bits a character, or more.
  var isUTF8: Bool {
    ["utf-8", "utf8", "unicode-1-1-utf-8"].contains(name) || name.hasPrefix("utf-16")
      || name.hasPrefix("utf-32")
  }

  /// Labels that the standard takes for Windows-1252.
  var isWindows1252: Bool {
    [
      "windows-1252", "cp1252", "cp-1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1",
      "iso88591", "latin1", "latin-1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968",
    ].contains(name)
  }

  /// Whether bytes that are valid UTF-8 are UTF-8 in spite of the label: hardly any text of another
  /// eight-bit encoding is valid UTF-8 by chance.
  var mayBeUTF8: Bool {
    isUTF8 || isWindows1252 || name.hasPrefix("iso-8859") || name.hasPrefix("windows-12")
  }

  /// The text of bytes in this encoding, in UTF-8; `nil` when ``EncodingTable`` does not list the label
  /// or the system does not know the encoding.
  ///
  /// Bytes that stand for nothing become replacement characters.
  func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    guard let system = EncodingTable.systemName(of: name),
      let converter = iconv_open("UTF-8", system),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var source = bytes
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    source.withUnsafeMutableBytes { buffer in
      var input = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      while left > 0 {
        let (written, failure) = chunk.withUnsafeMutableBufferPointer { output -> (Int, Int32) in
          var place = output.baseAddress
          var room = output.count
          errno = 0
          let count = iconv(converter, &input, &left, &place, &room)
          return (output.count - room, count == -1 ? errno : 0)
        }
        chunk.withUnsafeBytes { result.append(contentsOf: $0[..<written]) }
        if failure == EILSEQ || failure == EINVAL {
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          input = input.map { $0 + 1 }
          left -= 1
        } else if failure != 0, failure != E2BIG {
          break
        }
      }
    }
    return result
  }
}
