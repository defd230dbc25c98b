/// Reads numbers whose lowest byte stands first, never outside the bytes.
struct LittleEndian {
  let bytes: [UInt8]

  /// The number of `width` bytes (1 to 8) at a position; `nil` when they are not all there, or when
  /// the number is larger than any file.
  func number(at position: Int, width: Int) -> Int? {
    guard position >= 0, width <= bytes.count, position <= bytes.count - width else { return nil }
    var value: UInt64 = 0
    for place in stride(from: position + width - 1, through: position, by: -1) {
      value = value << 8 | UInt64(bytes[place])
    }
    return value > 1 << 53 ? nil : Int(value)
  }
}
