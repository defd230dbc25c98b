/// Recognises, from UTF-8 bytes and without decoding, text that is canonical as it stands.
enum PlainText {
  /// The number of Unicode scalars of a block's text if it is surely canonical, else `nil`.
  ///
  /// "Surely": made only of characters that ``Unicode/Scalar/isPlain`` names, without needless white space.
  /// A text for which this says `nil` may be canonical all the same.
  static func canonicalLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let last = bytes.last, bytes[0] > 0x20, last > 0x20 else { return nil }
    var length = 0
    var position = 0
    var afterBlank = true
    var afterLine = false
    let count = bytes.count
    while position < count {
      let byte = bytes[position]
      length += 1
      if byte < 0x80 {
        if byte == 0x0A {
          if afterBlank || afterLine { return nil }
          afterLine = true
          afterBlank = false
        } else {
          guard byte >= 0x20, byte < 0x7F else { return nil }
          // A line of blanks alone is left to the slow way.
          if byte == 0x20 {
            if afterLine { return nil }
            afterBlank = true
          } else {
            afterBlank = false
            afterLine = false
          }
        }
        position += 1
        continue
      }
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard position + width <= count else { return nil }
      var value = UInt32(byte) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
      for following in 1..<width {
        value = value << 6 | UInt32(bytes[position + following] & 0x3F)
      }
      guard let scalar = Unicode.Scalar(value), scalar.isPlain else { return nil }
      let isBlank = scalar.isBlank
      if isBlank, afterLine || position == 0 || position + width == count { return nil }
      afterBlank = isBlank
      if !isBlank { afterLine = false }
      position += width
    }
    return length
  }
}
