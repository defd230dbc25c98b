/// Text out of a page's data and lines, made comparable.
enum PageText {
  /// One line: character references undone, tags taken out, white space as single spaces.
  ///
  /// Line feeds stay, as single ones: between names they part them.
  static func cleaned(_ raw: String) -> String {
    var text = raw
    if text.utf8.contains(UInt8(ascii: "&")) { text = decoded(text) }
    if text.utf8.contains(UInt8(ascii: "<")) { text = withoutTags(text) }
    var cleaned = String.UnicodeScalarView()
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        pending = "\n"
      } else if scalar.properties.isWhitespace || scalar.value < 0x20 {
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

  /// ``cleaned(_:)`` on one line.
  static func line(_ raw: String) -> String {
    let text = cleaned(raw)
    return text.utf8.contains(0x0A)
      ? text.split(separator: "\n").joined(separator: " ") : text
  }

  /// What is compared: the letters and digits, folded, with single spaces between words.
  static func key(_ text: String) -> String {
    var key = ""
    var isAfterSpace = true
    for scalar in FoldedText(text).string.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key.unicodeScalars.append(scalar)
        isAfterSpace = false
      } else if !isAfterSpace {
        key.append(" ")
        isAfterSpace = true
      }
    }
    if key.hasSuffix(" ") { key.removeLast() }
    return key
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
