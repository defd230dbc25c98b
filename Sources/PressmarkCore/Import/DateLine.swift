/// Finds the days that are written in a line, in French or in English.
struct DateLine: Equatable {
  /// The first day that is not one of a correction, else the first; `nil` when there is none.
  let day: CalendarDay?
  /// Whether the line says a date and nothing else to speak of.
  let isOnlyDate: Bool
  /// Whether the line says that something was published.
  let saysPublication: Bool
  /// Whether the day is one of a correction, and no other stands in the line.
  let isOnlyUpdate: Bool

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line as found.
  ///   - language: The article's language, for dates like 2/8/2025; unknown, the day comes first.
  init(_ line: String, language: String? = nil) {
    let tokens = Self.tokens(FoldedText(line).string)
    var isDate = [Bool](repeating: false, count: tokens.count)
    var days: [(day: CalendarDay, isUpdate: Bool)] = []
    var position = 0
    var isUpdate = false
    while position < tokens.count {
      if let (day, length) = Self.day(in: tokens[position...], language: language) {
        days.append((day, isUpdate))
        for place in position..<position + length { isDate[place] = true }
        position += length
        isUpdate = false
      } else {
        if FurnitureTable.all.contains(where: { $0.updates.contains(tokens[position]) }) {
          isUpdate = true
        }
        position += 1
      }
    }
    day = days.first { !$0.isUpdate }?.day ?? days.first?.day
    isOnlyUpdate = !days.isEmpty && days.allSatisfy(\.isUpdate)
    saysPublication = tokens.contains { token in
      FurnitureTable.all.contains { $0.publications.contains(token) }
    }
    let others = zip(tokens, isDate).filter { token, isDate in
      !isDate && token.first?.isLetter == true
        && !FurnitureTable.all.contains { $0.dateWords.contains(token) }
    }
    isOnlyDate = day != nil && others.isEmpty
  }

  /// The runs of letters, the runs of digits, and every other character but spaces.
  static func tokens(_ folded: String) -> [String] {
    var tokens: [String] = []
    var kind: Character = " "
    for character in folded {
      let next: Character =
        character.isLetter ? "a" : character.isNumber ? "0" : character == " " ? " " : "."
      if next != " " {
        if next == kind, next != "." {
          tokens[tokens.count - 1].append(character)
        } else {
          tokens.append(String(character))
        }
      }
      kind = next
    }
    return tokens
  }

  /// The day that tokens start with, and how many tokens it takes.
  private static func day(
    in tokens: ArraySlice<String>, language: String?
  ) -> (CalendarDay, Int)? {
    let start = tokens.startIndex
    func token(_ place: Int) -> String {
      start + place < tokens.endIndex ? tokens[start + place] : ""
    }
    func number(_ place: Int) -> Int? {
      let text = token(place)
      return text.utf8.count <= 4 ? Int(text) : nil
    }
    if let first = number(0) {
      let separator = token(1)
      if ["-", "/", "."].contains(separator), token(3) == separator, let second = number(2),
        let third = number(4)
      {
        return numeric(
          first, second, third, widths: (token(0).utf8.count, token(4).utf8.count),
          language: language
        ).map { ($0, 5) }
      }
      // 2 août 2025, 1er août 2025, 2nd of August 2025.
      var place = 1
      if ["er", "st", "nd", "rd", "th"].contains(token(place)) { place += 1 }
      if ["of", "de"].contains(token(place)) { place += 1 }
      guard let month = month(token(place)) else { return nil }
      place += 1
      if [".", ","].contains(token(place)) { place += 1 }
      guard var year = year(in: token(place)) else { return nil }
      // 27 mar. 20.
      if token(place).utf8.count == 2, token(place + 1) != ":", token(place + 1) != "h" {
        year += 2000
      }
      guard (1800...2199).contains(year) else { return nil }
      return CalendarDay(year: year, month: month, day: first).map { ($0, place + 1) }
    }
    // August 2, 2025; Aug. 2nd 2025.
    guard let month = month(token(0)) else { return nil }
    var place = token(1) == "." ? 2 : 1
    guard let day = number(place) else { return nil }
    place += 1
    if ["st", "nd", "rd", "th"].contains(token(place)) { place += 1 }
    if token(place) == "," { place += 1 }
    guard let year = year(in: token(place)), (1800...2199).contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { ($0, place + 1) }
  }

  /// The year that a run of digits is, or starts with where the time of day is glued to it.
  private static func year(in digits: String) -> Int? {
    if digits.utf8.count <= 4 { return Int(digits) }
    guard digits.utf8.count <= 8, digits.hasPrefix("19") || digits.hasPrefix("20") else {
      return nil
    }
    return Int(digits.prefix(4))
  }

  private static func month(_ word: String) -> Int? {
    for table in FurnitureTable.all {
      if let place = table.months.firstIndex(where: { $0.contains(word) }) { return place + 1 }
    }
    return nil
  }

  private static func numeric(
    _ first: Int, _ second: Int, _ third: Int, widths: (first: Int, third: Int), language: String?
  ) -> CalendarDay? {
    if widths.first == 4 { return CalendarDay(year: first, month: second, day: third) }
    guard widths.third == 4 || widths.third == 2 else { return nil }
    let year = widths.third == 2 ? 2000 + third : third
    guard (1800...2199).contains(year) else { return nil }
    let monthComesFirst = language == "en" && FurnitureTable.english.monthComesFirst
    let ordered = monthComesFirst ? (second, first) : (first, second)
    return CalendarDay(year: year, month: ordered.1, day: ordered.0)
      ?? CalendarDay(year: year, month: ordered.0, day: ordered.1)
  }
}
