/// A JSON object whose texts are wanted: other values are read over.
///
/// Measuring must not cost more than what is measured: this reads a line in one pass.
struct FlatObject {
  /// The members that are texts.
  private(set) var strings: [String: String] = [:]

  /// Reads an object; `nil` when the line is none.
  init?(_ line: String) {
    var line = line
    let read = line.withUTF8 { bytes -> [String: String]? in
      var reader = Reader(bytes: bytes)
      return reader.object()
    }
    guard let read else { return nil }
    strings = read
  }

  /// A text as JSON.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\u{0}"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpaces() {
      while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
      skipSpaces()
      guard byte == wanted else { return false }
      place += 1
      return true
    }

    mutating func object() -> [String: String]? {
      var strings: [String: String] = [:]
      guard take(0x7B) else { return nil }
      if take(0x7D) { return strings }
      repeat {
        skipSpaces()
        guard let name = string(), take(0x3A) else { return nil }
        skipSpaces()
        if byte == 0x22 {
          guard let value = string() else { return nil }
          strings[name] = value
        } else {
          guard skipValue() else { return nil }
        }
      } while take(0x2C)
      return take(0x7D) ? strings : nil
    }

    /// Reads over a number, a word, an array or an object.
    private mutating func skipValue() -> Bool {
      var depth = 0
      while let byte {
        switch byte {
        case 0x22:
          guard string() != nil else { return false }
          continue
        case 0x5B, 0x7B: depth += 1
        case 0x5D, 0x7D:
          if depth == 0 { return true }
          depth -= 1
        case 0x2C where depth == 0: return true
        default: break
        }
        place += 1
      }
      return false
    }

    private mutating func string() -> String? {
      guard byte == 0x22 else { return nil }
      place += 1
      var text: [UInt8] = []
      while let byte {
        place += 1
        switch byte {
        case 0x22: return String(decoding: text, as: UTF8.self)
        case 0x5C:
          guard let escaped = escape() else { return nil }
          text += escaped
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> [UInt8]? {
      guard let byte else { return nil }
      place += 1
      switch byte {
      case 0x6E: return [0x0A]
      case 0x74: return [0x09]
      case 0x72: return [0x0D]
      case 0x62: return [0x08]
      case 0x66: return [0x0C]
      case 0x75: return scalar()
      default: return [byte]
      }
    }

    /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
    private mutating func scalar() -> [UInt8]? {
      guard let high = unit() else { return nil }
      var value = UInt32(high)
      if (0xD800..<0xDC00).contains(high), place + 1 < bytes.count, bytes[place] == 0x5C,
        bytes[place + 1] == 0x75
      {
        let before = place
        place += 2
        if let low = unit(), (0xDC00..<0xE000).contains(low) {
          value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        } else {
          place = before
        }
      }
      return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }

    private mutating func unit() -> UInt16? {
      guard place + 4 <= bytes.count,
        let value = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
      else { return nil }
      place += 4
      return value
    }
  }
}
