/// The lines of a plain text, grouped as blank lines group them, with hard-wrapped lines joined.
enum LineGroups {
  /// The groups of a text: each the lines between two blank lines, trimmed, none empty.
  ///
  /// A text without blank lines gives a group for each line, unless it is hard-wrapped.
  static func groups(of text: String) -> [[String]] {
    var groups: [[String]] = [[]]
    var blankLines = 0
    var lines = 0
    for line in rawLines(text) {
      let trimmed = spaced(line)
      if trimmed.isEmpty {
        blankLines += 1
        if groups.last?.isEmpty == false { groups.append([]) }
      } else {
        lines += 1
        groups[groups.count - 1].append(trimmed)
      }
    }
    if groups.last?.isEmpty == true { groups.removeLast() }
    if let width = wrappingWidth(groups) {
      groups = groups.map { unwrapped($0, width: width) }
      lines = groups.reduce(0) { $0 + $1.count }
    }
    // One line a paragraph: the lines themselves are the groups.
    if groups.count == 1 || (blankLines * 12 < lines && groups.count * 8 < lines) {
      return groups.flatMap { $0.map { [$0] } }
    }
    return groups
  }

  /// The lines of a text, whatever ends them.
  private static func rawLines(_ text: String) -> [Substring.UnicodeScalarView] {
    text.unicodeScalars.split(omittingEmptySubsequences: false) {
      switch $0.value {
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }.reduce(into: (lines: [Substring.UnicodeScalarView](), endsCR: false)) { state, line in
      // CR LF splits into a line and an empty one.
      if line.isEmpty, state.endsCR {
        state.endsCR = false
        return
      }
      let next = line.endIndex
      let source = text.unicodeScalars
      state.endsCR =
        next < source.endIndex && source[next] == "\r"
        && source.index(after: next) < source.endIndex
        && source[source.index(after: next)] == "\n"
      state.lines.append(line)
    }.lines
  }

  /// A line without blanks at its ends and with single spaces inside.
  ///
  /// No-break spaces inside are typography and stay.
  private static func spaced(_ line: Substring.UnicodeScalarView) -> String {
    // Most lines are so already, and to copy them whole is far faster than scalar by scalar.
    if isSpaced(line) { return String(line) }
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in line {
      if scalar == " " || scalar == "\t" {
        pending = !result.isEmpty
        continue
      }
      if SafeScalar(scalar) == .drop { continue }
      if pending { result.append(" ") }
      pending = false
      result.append(scalar)
    }
    while let last = result.last, last.isBlank { result.removeLast() }
    while let first = result.first, first.isBlank { result.removeFirst() }
    return String(result)
  }

  private static func isSpaced(_ line: Substring.UnicodeScalarView) -> Bool {
    guard let first = line.first, let last = line.last else { return true }
    if first.isBlank || last.isBlank { return false }
    var isAfterSpace = false
    for scalar in line {
      let isSpace = scalar == " "
      if isSpace && isAfterSpace || scalar == "\t" || SafeScalar(scalar) == .drop { return false }
      isAfterSpace = isSpace
    }
    return true
  }

  /// The width at which the text was wrapped; `nil` when it was not.
  ///
  /// A wrapped line ends where the next word would not have fitted any more. Lines that end so in the middle
  /// of a sentence, the next going on in lower case, make up much of a wrapped text and hardly
  /// ever stand in another.
  private static func wrappingWidth(_ groups: [[String]]) -> Int? {
    var width = 0
    for group in groups {
      for line in group where line.utf8.contains(0x20) {
        width = max(width, line.unicodeScalars.count)
        if width > 120 { return nil }
      }
    }
    guard width >= 40 else { return nil }
    var long = 0
    var wrapped = 0
    for group in groups {
      for (line, next) in zip(group, group.dropFirst())
      where line.unicodeScalars.count * 10 >= width * 8 {
        long += 1
        if isFull(line, before: next, width: width), !ScrapedLine.endsSentence(line),
          next.unicodeScalars.first?.properties.isLowercase == true
        {
          wrapped += 1
        }
      }
    }
    return wrapped >= 2 && wrapped * 3 >= long ? width : nil
  }

  /// Whether the first word of the next line would not have fitted behind a line.
  private static func isFull(_ line: String, before next: String, width: Int) -> Bool {
    let word = next.unicodeScalars.prefix(width + 1).prefix { $0 != " " }
    return line.unicodeScalars.count + 1 + word.count > width
  }

  /// A group's lines with wrapped ones joined.
  private static func unwrapped(_ group: [String], width: Int) -> [String] {
    var result: [String] = []
    for (place, line) in group.enumerated() {
      let continues = place > 0 && isFull(group[place - 1], before: line, width: width)
      if continues, let last = result.indices.last, !startsItem(line) {
        // Grown in place: a wrapped paragraph may have a hundred thousand lines.
        let isHyphenated =
          result[last].hasSuffix("-") && line.unicodeScalars.first?.properties.isLowercase == true
        result[last] += isHyphenated ? line : " " + line
      } else {
        result.append(line)
      }
    }
    return result
  }

  private static func startsItem(_ line: String) -> Bool {
    line.utf8.first.map { !(0x61...0x7A).contains($0) } == true && ScrapedLine.item(line) != nil
  }
}
