/// Text out of a page's data and lines, made comparable.
enum PageText {
  /// One line: character references undone, tags taken out, white space as single spaces.
  ///
  /// Line feeds stay, as single ones: between names they part them.
  static func cleaned(_ raw: String) -> String {
    if isClean(raw) { return raw }
    var text = raw
    if text.utf8.contains(UInt8(ascii: "&")) { text = decoded(text) }
    if text.utf8.contains(UInt8(ascii: "<")) { text = withoutTags(text) }
    var cleaned = String.UnicodeScalarView()
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        pending = "\n"
      } else if scalar.value <= 0x20 || scalar.value >= 0x80 && scalar.properties.isWhitespace {
        // No-break spaces before French punctuation are part of the text.
        if (scalar == "\u{A0}" || scalar == "\u{202F}"), pending == nil {
          pending = scalar
        } else if pending != "\n" {
          pending = " "
        }
      } else if scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        continue
      } else {
        if let space = pending, !cleaned.isEmpty { cleaned.append(space) }
        pending = nil
        cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// Whether there is nothing to clean: the common case, told from the bytes.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0x20
      for byte in bytes {
        switch byte {
        case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"): return false
        case 0x20: if last == 0x20 { return false }
        // Soft hyphens, no-break and zero-width spaces begin with these.
        case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
        default: break
        }
        last = byte
      }
      return last != 0x20 || bytes.isEmpty
    }
  }

  /// ``cleaned(_:)`` on one line.
  static func line(_ raw: String) -> String {
    let text = cleaned(raw)
    return text.utf8.contains(0x0A)
      ? text.split(separator: "\n").joined(separator: " ") : text
  }

  /// What is compared: the letters and digits, folded, with single spaces between words.
  static func key(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in FoldedText(text).string.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: value)
        if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
          key.append(byte)
          continue
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        continue
      }
      if let last = key.last, last != 0x20 { key.append(0x20) }
    }
    if key.last == 0x20 { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// Character references undone, twice where a page escaped them twice.
  private static func decoded(_ text: String) -> String {
    var decoded = text
    for _ in 0..<2 {
      let before = decoded
      var result = ""
      var rest = before[...]
      while let sign = rest.firstIndex(of: "&") {
        result += rest[..<sign]
        rest = rest[sign...]
        if let end = rest.utf8.prefix(12).firstIndex(of: UInt8(ascii: ";")),
          let text = CharacterReference.text(of: String(rest[...end]))
        {
          result += text
          rest = rest[rest.index(after: end)...]
        } else {
          result.append("&")
          rest = rest.dropFirst()
        }
      }
      decoded = result + rest
      if decoded.utf8.count == before.utf8.count || !decoded.utf8.contains(UInt8(ascii: "&")) {
        break
      }
    }
    return decoded
  }

  /// The text without what stands between `<` and `>` and starts like a tag.
  private static func withoutTags(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    guard let last = text.lastIndex(of: ">") else { return text }
    while let start = rest.firstIndex(of: "<"), start < last {
      kept += rest[..<start]
      rest = rest[start...]
      let next = rest.dropFirst().first
      if next?.isASCII == true, next?.isLetter == true || next == "/" || next == "!",
        let end = rest.firstIndex(of: ">")
      {
        rest = rest[rest.index(after: end)...]
      } else {
        kept.append("<")
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }
}

extension StringProtocol {
  /// Whether a text stands in this one, byte for byte.
  func holds(_ other: String) -> Bool { place(of: other) != nil }

  /// Where a text first stands in this one, as a distance in bytes.
  func place(of other: String) -> Int? {
    var other = other
    var text = String(self)
    return text.withUTF8 { text in
      other.withUTF8 { other in
        guard let first = other.first, text.count >= other.count else { return nil }
        for start in 0...(text.count - other.count) where text[start] == first {
          var length = 1
          while length < other.count, text[start + length] == other[length] { length += 1 }
          if length == other.count { return start }
        }
        return nil
      }
    }
  }
}
