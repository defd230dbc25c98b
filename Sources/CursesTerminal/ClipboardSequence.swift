/// The sequence that hands text to the terminal's clipboard (OSC 52).
enum ClipboardSequence {
  /// The most base64 bytes that terminals are known to take.
  static let limit = 74_994

  /// The bytes to send.
  ///
  /// The payload is base64, so that nothing in the text can end the sequence.
  ///
  /// - Parameters:
  ///   - text: What to copy.
  ///   - isInsideTmux: Whether to send it a second time wrapped for tmux, which by its own
  ///     settings passes one or the other on.
  /// - Returns: The bytes; `nil` when the text is too long.
  static func bytes(copying text: String, isInsideTmux: Bool) -> [UInt8]? {
    let payload = base64(Array(text.utf8))
    guard payload.count <= limit else { return nil }
    let sequence = Array("\u{1B}]52;c;".utf8) + payload + [0x07]
    guard isInsideTmux else { return sequence }
    var wrapped = Array("\u{1B}Ptmux;".utf8)
    for byte in sequence {
      if byte == 0x1B { wrapped.append(byte) }
      wrapped.append(byte)
    }
    return sequence + wrapped + Array("\u{1B}\\".utf8)
  }

  /// Base64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for index in 0..<4 {
        let isPadding = index > group.count
        result.append(
          isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * index) & 0x3F])
      }
    }
    return result
  }
}
