/// Columns of plain text, well enough for a pipe: wide scripts and emoji take two, all else one.
enum PlainColumns {
  static func count(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count($1) }
  }

  private static func count(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// The text, cut with an ellipsis where it is wider.
  static func cut(_ text: String, to width: Int) -> String {
    guard count(text) > width else { return text }
    var result = ""
    var columns = 1
    for character in text {
      columns += count(character)
      if columns > width { break }
      result.append(character)
    }
    return result + "…"
  }

  /// The text in lines of at most `width` columns; its own line feeds stay.
  ///
  /// Lines break at spaces, never before French high punctuation; a word wider than a line is cut.
  static func wrap(_ text: String, width: Int?, first: String, rest: String) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let width else {
        lines.append(String(paragraph))
        continue
      }
      let room = max(10, width - max(count(first), count(rest)))
      lines += wrap(paragraph, room: room)
    }
    return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
      .joined(separator: "\n")
  }

  private static func wrap(_ text: Substring, room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in words(text) {
      let wide = count(word)
      if columns > 0, columns + 1 + wide <= room {
        line += " " + word
        columns += 1 + wide
        continue
      }
      if columns > 0 { lines.append(line) }
      (line, columns) = ("", 0)
      for character in word {
        let one = count(character)
        if columns + one > room {
          lines.append(line)
          (line, columns) = ("", 0)
        }
        line.append(character)
        columns += one
      }
    }
    return lines + [line]
  }

  /// The parts between spaces at which a line may break.
  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    for part in text.unicodeScalars.split(separator: " ").map({ String($0) }) {
      let sticks =
        part.unicodeScalars.first.map { ";:!?»%".unicodeScalars.contains($0) } ?? false
      if let last = words.last, sticks || last.hasSuffix("«") {
        words[words.count - 1] = last + " " + part
      } else {
        words.append(part)
      }
    }
    return words
  }
}
