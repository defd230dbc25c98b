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
      return groups.flatMap { unwrapped($0, width: width) }
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
  /// Judged by what most lines inside groups do: they run almost to one width, below 120, and stop in the
  /// middle of a sentence.
  private static func wrappingWidth(_ groups: [[String]]) -> Int? {
    var lengths: [Int] = []
    var longest = 0
    for group in groups {
      for line in group { longest = max(longest, line.unicodeScalars.count) }
      for line in group.dropLast() { lengths.append(line.unicodeScalars.count) }
      if longest > 120 { return nil }
    }
    guard lengths.count >= 4, longest >= 40 else { return nil }
    let full = lengths.filter { $0 * 10 >= longest * 7 }.count
    guard full * 10 >= lengths.count * 6 else { return nil }
    var open = 0
    for group in groups {
      for line in group.dropLast() where !ScrapedLine.endsSentence(line) { open += 1 }
    }
    return open * 10 >= lengths.count * 6 ? longest : nil
  }

  /// A group's lines with wrapped ones joined.
  private static func unwrapped(_ group: [String], width: Int) -> [[String]] {
    var result: [String] = []
    var joinsNext = false
    for line in group {
      let scraped = ScrapedLine(line)
      var startsAnew = scraped.isFurniture
      if case .item = scraped.kind { startsAnew = true }
      if joinsNext, !startsAnew, let last = result.indices.last {
        // Grown in place: a wrapped paragraph may have a hundred thousand lines.
        let isHyphenated = result[last].hasSuffix("-") && line.first?.isLowercase == true
        result[last] += isHyphenated ? line : " " + line
      } else {
        result.append(line)
      }
      let isFull = line.unicodeScalars.count * 10 >= width * 7
      joinsNext = (isFull || !ScrapedLine.endsSentence(line)) && !scraped.isFurniture
    }
    return result.allSatisfy({ $0.unicodeScalars.count < 60 }) ? [result] : result.map { [$0] }
  }
}
