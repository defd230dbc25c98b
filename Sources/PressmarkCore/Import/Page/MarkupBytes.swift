internal import Foundation

/// Looking for things in a page's bytes.
extension UnsafeBufferPointer<UInt8> {
  /// Where a byte comes next; the end when it does not.
  func next(_ byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether an element's name stands at a place, in any case, and ends there.
  func matches(_ name: Range<Int>, at start: Int) -> Bool {
    guard start + name.count <= count else { return false }
    for place in 0..<name.count {
      let byte = self[start + place]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      let other = self[name.lowerBound + place]
      let lowerOther = other >= 0x41 && other <= 0x5A ? other | 0x20 : other
      if lower != lowerOther { return false }
    }
    guard start + name.count < count else { return true }
    let after = self[start + name.count]
    return after.isMarkupSpace || after == 0x2F || after == 0x3E
  }

  /// Whether `<!--` stands at a place.
  func isCommentStart(at start: Int) -> Bool {
    start + 3 < count && self[start + 1] == 0x21 && self[start + 2] == 0x2D
      && self[start + 3] == 0x2D
  }

  /// Whether `-->` stands between the last `<` and a place.
  func hasCommentEnd(before end: Int, after start: Int) -> Bool {
    var place = end - 1
    while place >= start + 2, self[place] != 0x3C {
      if self[place] == 0x3E, self[place - 1] == 0x2D, self[place - 2] == 0x2D { return true }
      place -= 1
    }
    return false
  }
}
