/// Undoes what mail does to bytes so that they survive seven-bit lines (RFC 2045, section 6).
enum TransferEncoding {
  /// The bytes that encoded bytes stand for.
  ///
  /// Damage costs itself: what is no code is left out of Base64 and stands as it is elsewhere.
  ///
  /// - Parameters:
  ///   - bytes: The encoded bytes.
  ///   - encoding: The name in the header; one that is unknown changes nothing.
  /// - Returns: The bytes as they were before they were sent.
  static func decoded(_ bytes: ArraySlice<UInt8>, encoding: String) -> [UInt8] {
    switch encoding.lowercased().trimming(\.isWhitespace) {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  /// The bytes that Base64 stands for.
  static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.underestimatedCount / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      guard let value = value(of: byte) else { continue }
      bits = bits << 6 | value
      count += 1
      if count == 4 {
        decoded += [
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
          UInt8(truncatingIfNeeded: bits),
        ]
        bits = 0
        count = 0
      }
    }
    if count == 3 {
      decoded += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
    } else if count == 2 {
      decoded.append(UInt8(truncatingIfNeeded: bits >> 4))
    }
    return decoded
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  /// The bytes that quoted-printable text stands for.
  static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        position += 1
        continue
      }
      if position + 2 < text.endIndex, let high = hexadecimal(text[position + 1]),
        let low = hexadecimal(text[position + 2])
      {
        decoded.append(high << 4 | low)
        position += 3
        continue
      }
      // A line that goes on: blanks may stand between the sign and the line's end.
      var end = position + 1
      while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
      if end < text.endIndex, text[end] == 0x0D { end += 1 }
      if end >= text.endIndex || text[end] == 0x0A {
        position = min(end + 1, text.endIndex)
      } else {
        decoded.append(byte)
        position += 1
      }
    }
    return decoded
  }

  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
