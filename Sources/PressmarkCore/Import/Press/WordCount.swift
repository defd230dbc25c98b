/// The number of words of an article as a press database writes it: `2,654 words`, `1.234 Wörter`.
struct WordCount: Equatable {
  /// The number.
  let words: Int
  /// What stands before it.
  let before: String
  /// What stands after it.
  let after: String

  /// The word "words", folded, in the languages of the databases' interfaces.
  ///
  /// Collected from exports in these languages and from the interfaces themselves.
  static let units: Set<String> = [
    "words", "word", "mots", "mot", "worter", "wort", "woerter", "palabras", "palabra", "parole",
    "parola", "palavras", "palavra", "woorden", "woord", "ord", "sanaa", "sana", "slow", "slowa",
    "slowo", "слов", "слова", "слово", "字", "词", "詞", "字数", "語", "文字", "ワード", "단어",
  ]

  /// Whether the line says the number and nothing else.
  var isWholeLine: Bool { before.isEmpty && after.isEmpty }

  /// The first number of words in a line; `nil` when there is none.
  init?(in line: String) {
    var start = line.startIndex
    while let digit = line[start...].firstIndex(where: Self.isDigit) {
      var end = digit
      var value = 0
      var isTooLarge = false
      while end < line.endIndex, let next = Self.group(in: line[end...], isFirst: end == digit) {
        for character in line[end..<next] where Self.isDigit(character) {
          guard value < 100_000_000 else {
            isTooLarge = true
            break
          }
          value = value * 10 + (character.wholeNumberValue ?? 0)
        }
        end = next
      }
      let rest = line[end...].drop(while: \.isWhitespace)
      let unit = rest.prefix(while: \.isLetter)
      if !isTooLarge, Self.units.contains(FoldedText(String(unit)).string) {
        words = value
        before = line[..<digit].trimming(\.isWhitespace)
        after = rest[unit.endIndex...].trimming { $0.isWhitespace || $0 == "," }
        return
      }
      start = end
    }
    return nil
  }

  /// The number that a field holds, with its unit or without; `nil` when it holds none.
  static func words(inField text: String) -> Int? {
    if let count = WordCount(in: text) { return count.words }
    let digits = text.filter(isDigit)
    return digits.isEmpty || digits.count > 8 ? nil : Int(digits)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Where a group of digits ends that a text starts with: any digits at first, then a separator of
  /// thousands and exactly three.
  private static func group(in text: Substring, isFirst: Bool) -> String.Index? {
    if isFirst { return text.firstIndex { !isDigit($0) } ?? text.endIndex }
    guard let separator = text.first,
      separator == "," || separator == "." || separator == "'" || separator == "’"
        || separator.isWhitespace
    else { return nil }
    let digits = text.dropFirst().prefix(4)
    let run = digits.prefix(while: isDigit)
    return run.count == 3 ? run.endIndex : nil
  }
}
