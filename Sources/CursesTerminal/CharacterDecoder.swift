internal import Terminal

/// Decodes bytes that are no escape sequence: controls and UTF-8.
enum CharacterDecoder {
  /// The event of the first character; waits for the rest of a scalar unless `isFinal`.
  static func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputDecoder.Step {
    let first = bytes[bytes.startIndex]
    if first < 0x80 { return .take(count: 1, key(control: first).map(Event.key)) }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .take(count: 1, nil)
    }
    let sequence = bytes.prefix(length)
    let continuation = sequence.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    guard continuation.count == length - 1 else {
      if sequence.count < length, continuation.count == sequence.count - 1, !isFinal {
        return .wait(isCertain: true)
      }
      return .take(count: 1 + continuation.count, nil)
    }
    guard let text = String(validating: sequence, as: UTF8.self),
      let scalar = text.unicodeScalars.first, scalar.value >= 0xA0
    else { return .take(count: length, nil) }
    return .take(count: length, .key(.character(Character(scalar))))
  }

  /// The key of one byte below 0x80.
  static func key(control byte: UInt8) -> Key? {
    switch byte {
    case 0x0D: .enter
    case 0x09: .tab
    case 0x7F, 0x08: .backspace
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }
}
