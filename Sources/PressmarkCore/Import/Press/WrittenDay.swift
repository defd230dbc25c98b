/// A day as a press database writes it, and where it stands in its line.
///
/// Read are `14 mars 2006`, `March 14, 2006`, `2 de agosto de 2025`, `29. Dezember 2011`,
/// `2018年5月28日`, `2018-05-28`, `28.05.2018` and `28/05/2018`, with the day of the week before or
/// after. In a date of numbers alone the day comes before the month, unless that is no day.
struct WrittenDay: Equatable {
  /// The day.
  let day: CalendarDay
  /// What stands before it, without the day of the week and the comma between them.
  let before: String
  /// What stands after it, without the day of the week and the comma between them.
  let after: String

  /// The first day in a line; `nil` when there is none.
  ///
  /// - Complexity: O(*n*).
  init?(in line: String) {
    let tokens = DayToken.tokens(of: line)
    for start in tokens.indices {
      guard let (day, length) = Self.day(in: tokens[start...]) else { continue }
      var first = start
      while first > 0, tokens[first - 1].isSeparator || tokens[first - 1].isWeekday { first -= 1 }
      // A separator belongs to the day only together with the day of the week, or as a comma.
      var end = start + length
      while end < tokens.count, tokens[end].isSeparator || tokens[end].isWeekday { end += 1 }
      self.day = day
      let from = first < tokens.count ? tokens[first].range.lowerBound : line.endIndex
      let to = end < tokens.count ? tokens[end].range.lowerBound : line.endIndex
      before = Self.trimmed(line[..<from])
      after = Self.trimmed(line[to...])
      return
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    text.trimming { $0.isWhitespace || $0 == "," || $0 == ";" }
  }

  /// The day that tokens start with, and how many tokens it takes.
  private static func day(in tokens: ArraySlice<DayToken>) -> (CalendarDay, Int)? {
    var reader = TokenReader(tokens)
    if let first = reader.number() {
      return numericDay(first, width: tokens[tokens.startIndex].text.utf8.count, reader)
        ?? dayFirst(first, reader)
    }
    return monthFirst(reader)
  }

  /// A day before its month: `14 mars 2006`, `29. Dezember 2011`, `2 de agosto de 2025`.
  private static func dayFirst(_ day: Int, _ start: TokenReader) -> (CalendarDay, Int)? {
    guard (1...31).contains(day) else { return nil }
    var reader = start
    reader.skip { CalendarWords.ordinals.contains($0) || $0 == "." }
    reader.skip { CalendarWords.joints.contains($0) || $0 == "'" || $0 == "-" }
    guard let month = reader.month() else { return nil }
    reader.skip {
      $0 == "." || $0 == "," || $0 == "-" || CalendarWords.joints.contains($0)
    }
    guard let year = reader.year() else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { ($0, reader.taken) }
  }

  /// A month before its day: `March 14, 2006`, `Mar. 14th 2006`, `March 14, Tuesday, 2006`.
  private static func monthFirst(_ start: TokenReader) -> (CalendarDay, Int)? {
    var reader = start
    guard let month = reader.month() else { return nil }
    reader.skip { $0 == "." }
    guard let day = reader.number(), (1...31).contains(day) else { return nil }
    reader.skip { CalendarWords.ordinals.contains($0) }
    reader.skip { $0 == "," || CalendarWords.weekdays.contains($0) }
    guard let year = reader.year() else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { ($0, reader.taken) }
  }

  /// 2018年5月28日, 2018-05-28, 28.05.2018, 28/05/2018.
  private static func numericDay(
    _ first: Int, width: Int, _ start: TokenReader
  ) -> (CalendarDay, Int)? {
    for signs in CalendarWords.signs {
      var reader = start
      guard reader.sign(signs.year), let month = reader.number(), reader.sign(signs.month),
        let day = reader.number(), reader.sign(signs.day)
      else { continue }
      return CalendarDay(year: first, month: month, day: day).map { ($0, reader.taken) }
    }
    var reader = start
    guard let separator = reader.separator(), let second = reader.number(),
      reader.separator() == separator, let third = reader.number()
    else { return nil }
    let found: CalendarDay?
    if width == 4 {
      found = CalendarDay(year: first, month: second, day: third)
    } else if (1700...2199).contains(third) {
      found =
        CalendarDay(year: third, month: second, day: first)
        ?? CalendarDay(year: third, month: first, day: second)
    } else {
      return nil
    }
    return found.map { ($0, reader.taken) }
  }
}

/// A run of letters, a run of digits, or any other character but white space; folded.
private struct DayToken {
  let text: String
  let range: Range<String.Index>

  var isSeparator: Bool { text == "," }
  var isWeekday: Bool { CalendarWords.weekdays.contains(text) }

  static func tokens(of line: String) -> [DayToken] {
    var tokens: [DayToken] = []
    var start = line.startIndex
    while start < line.endIndex {
      let kind = Kind(line[start])
      var end = line.index(after: start)
      if kind == .letter || kind == .digit {
        while end < line.endIndex, Kind(line[end]) == kind { end = line.index(after: end) }
      }
      if kind != .space {
        let text = FoldedText(String(line[start..<end])).string
        tokens.append(DayToken(text: text, range: start..<end))
      }
      start = end
    }
    return tokens
  }

  private enum Kind {
    case letter, digit, space, other

    init(_ character: Character) {
      if character.isLetter {
        self = .letter
      } else if character.isASCII, character.isNumber {
        self = .digit
      } else {
        self = character.isWhitespace ? .space : .other
      }
    }
  }
}

/// Takes one token after the other.
private struct TokenReader {
  private let tokens: ArraySlice<DayToken>
  private var place: Int

  init(_ tokens: ArraySlice<DayToken>) {
    self.tokens = tokens
    place = tokens.startIndex
  }

  var taken: Int { place - tokens.startIndex }

  private var next: String? { place < tokens.endIndex ? tokens[place].text : nil }

  mutating func number() -> Int? {
    guard let next, next.utf8.count <= 4, let number = Int(next), number >= 0 else { return nil }
    place += 1
    return number
  }

  mutating func year() -> Int? {
    guard let next, next.utf8.count == 4, let year = Int(next), (1700...2199).contains(year) else {
      return nil
    }
    place += 1
    return year
  }

  mutating func month() -> Int? {
    guard let next, let month = CalendarWords.months[next] else { return nil }
    place += 1
    return month
  }

  mutating func separator() -> String? {
    guard let next, ["-", "/", "."].contains(next) else { return nil }
    place += 1
    return next
  }

  /// A sign that ends a number, with whatever is written close behind it.
  mutating func sign(_ sign: Character) -> Bool {
    guard next?.first == sign else { return false }
    place += 1
    return true
  }

  mutating func skip(while isSkipped: (String) -> Bool) {
    while let next, isSkipped(next) { place += 1 }
  }
}
