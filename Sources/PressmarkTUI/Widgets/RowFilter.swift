/// Which rows of a list have all words that a person typed, without regard to case and accents.
///
/// Each key asks every row: letters are compared as bytes in one buffer, with no text made of them.
struct RowFilter {
  private let words: [[UInt8]]
  private var buffer: [UInt8] = []

  init(_ typed: String) {
    words = NameMatch.folded(typed).split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether every row passes.
  var isEmpty: Bool { words.isEmpty }

  /// Whether each word stands somewhere in the cells.
  mutating func passes(_ cells: [ListCell]) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    for (number, cell) in cells.enumerated() {
      if number > 0 { buffer.append(0x20) }
      NameMatch.appendFolded(cell.text, to: &buffer)
    }
    return words.allSatisfy(stands)
  }

  private func stands(_ word: [UInt8]) -> Bool {
    guard let first = word.first, buffer.count >= word.count else { return word.isEmpty }
    return buffer.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        var start = 0
        let last = text.count - word.count
        while start <= last {
          if text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}

extension NameMatch {
  /// Adds the bytes of a folded text: the same as those of ``folded(_:)``.
  static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80, value != 0x0D {
        bytes.append(UInt8(value &- 0x41 < 26 ? value + 0x20 : value))
      } else if let plain = plainBytes[value] {
        bytes.append(contentsOf: plain)
      } else {
        // Marks, emoji, other scripts: letter by letter.
        bytes.removeSubrange(start...)
        bytes.append(contentsOf: folded(text).utf8)
        return
      }
    }
  }

  /// The folded letters of both cases, as bytes.
  private static let plainBytes: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for letter in plainLetters.keys {
      for form in [String(letter), String(letter).uppercased()] where form.unicodeScalars.count == 1
      {
        guard let scalar = form.unicodeScalars.first, scalar.value >= 0x80 else { continue }
        table[scalar.value] = Array(folded(form).utf8)
      }
    }
    return table
  }()
}
