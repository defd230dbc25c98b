/// Goes through the attributes of a tag in a page's bytes.
struct HTMLAttributeScanner {
  /// Where to go on; after the last attribute, behind the tag's `>` or at the end of the bytes.
  var position: Int

  /// One attribute as it is written.
  struct Attribute {
    /// Name, equals sign and value with its quotation marks.
    var whole: Range<Int>
  }

  /// The next attribute; `nil` at the end of the tag.
  mutating func next(in source: UnsafeBufferPointer<UInt8>) -> Attribute? {
    while position < source.count, source[position].isMarkupSpace || source[position] == 0x2F {
      position += 1
    }
    guard position < source.count else { return nil }
    if source[position] == 0x3E {
      position += 1
      return nil
    }
    let start = position
    // A name may begin with an equals sign.
    position += 1
    while position < source.count {
      let byte = source[position]
      if byte.isMarkupSpace || byte == 0x2F || byte == 0x3E || byte == 0x3D { break }
      position += 1
    }
    var end = position
    var look = position
    while look < source.count, source[look].isMarkupSpace { look += 1 }
    if look < source.count, source[look] == 0x3D {
      look += 1
      while look < source.count, source[look].isMarkupSpace { look += 1 }
      guard look < source.count else {
        position = look
        return nil
      }
      let first = source[look]
      if first == 0x22 || first == 0x27 {
        end = min(source.next(first, from: look + 1) + 1, source.count)
      } else {
        end = look
        while end < source.count, !source[end].isMarkupSpace, source[end] != 0x3E { end += 1 }
      }
      position = end
    }
    return Attribute(whole: start..<end)
  }
}

extension UInt8 {
  /// Whether HTML takes the byte as white space.
  var isMarkupSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
