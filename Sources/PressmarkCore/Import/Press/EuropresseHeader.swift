internal import Foundation

/// The line of a Europresse article that says where and when it was printed:
/// `Communication, mardi 14 mars 2006, p. 16`, `Business, Thursday, June 13, 2024 655 words, p. A1`.
struct EuropresseHeader: Equatable {
  var section = ""
  var day: CalendarDay?
  var words: Int?
  var page = ""

  init(_ line: String) {
    var line = line
    if let (rest, page) = Self.page(of: line) {
      self.page = page
      line = rest
    }
    let rest: String
    if let written = WrittenDay(in: line) {
      day = written.day
      section = written.before
      rest = written.after
    } else {
      section = line
      rest = line
    }
    if let count = WordCount(in: rest) {
      words = count.words
      if day == nil { section = count.before }
    }
    section = section.trimming { $0.isWhitespace || ",;-–".contains($0) }
  }

  /// The document number in a text: `news·20060314·LM·0q1403_1256056`.
  static func number(in text: String) -> String? {
    guard let start = text.range(of: "news·") ?? text.range(of: "news\u{2022}") else { return nil }
    let number = text[start.lowerBound...].prefix { !$0.isWhitespace && $0 != "," && $0 != "<" }
    return number.count > "news·".count ? String(number) : nil
  }

  /// The day in a document number: its first eight digits.
  static func day(inNumber number: String) -> CalendarDay? {
    let digits = number.drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 8, let value = Int(digits) else { return nil }
    return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// The page at the end of a line, and what stands before it.
  private static func page(of line: String) -> (rest: String, page: String)? {
    for mark in [", p. ", ", p.", ", pp. ", ", P. "] {
      guard let place = line.range(of: mark, options: .backwards) else { continue }
      return (
        String(line[..<place.lowerBound]), line[place.upperBound...].trimming(\.isWhitespace)
      )
    }
    return line.hasPrefix("p. ") ? ("", String(line.dropFirst(3))) : nil
  }
}
