/// The words by which the ends of sentences are told, in one language.
///
/// The lists are those of ``UnitTable``, by which the reader selects sentences.
struct SentenceTables: Sendable {
  private let titles: WordSet
  private let beforeNumbers: WordSet
  private let abbreviations: WordSet
  private let starters: WordSet

  /// The words of a language; of French and English together for `nil`.
  init(language: String?) {
    let table = UnitTable.table(for: language)
    func set(_ words: Set<String>) -> WordSet { WordSet(words.map { WordKey($0) }) }
    titles = set(table.titles)
    beforeNumbers = set(table.beforeNumbers)
    abbreviations = set(table.abbreviations)
    starters = set(table.sentenceStarters)
  }

  /// The sentences as ranges of tokens.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func sentences(in tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var place = 0
    while place < tokens.count {
      guard Self.isStop(tokens[place]) else {
        place += 1
        continue
      }
      let stop = place
      while place < tokens.count, Self.isStop(tokens[place]),
        place == stop || tokens[place].isJoined
      {
        place += 1
      }
      let afterStops = place
      while place < tokens.count, Self.isClosing(tokens, place) { place += 1 }
      guard place < tokens.count else { break }
      let isEnd =
        tokens[place].gap != .none
        && !isAbbreviation(tokens, stop: stop, afterStops: afterStops, next: place)
        && !(tokens[place].kind == .word && tokens[place].letters == .lower)
      if isEnd {
        sentences.append(start..<place)
        start = place
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func isStop(_ token: Token) -> Bool {
    token.kind == .punctuation
      && (token.key == Mark.point || token.key == Mark.exclamation || token.key == Mark.question
        || token.key == Mark.ellipsis)
  }

  private static func isClosing(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    if token.key == Mark.closingGuillemet || token.key == Mark.closingDoubleQuote { return true }
    guard token.isJoined else { return false }
    return token.key == Mark.closingParenthesis || token.kind == .quote
  }

  private func isAbbreviation(
    _ tokens: [Token], stop: Int, afterStops: Int, next: Int
  ) -> Bool {
    guard stop > 0, afterStops == stop + 1, next == afterStops, tokens[stop].key == Mark.point,
      tokens[stop].isJoined
    else { return false }
    let before = tokens[stop - 1]
    guard before.kind == .word else { return false }
    let isCapital = before.letters.startsWithCapital
    let isShort = before.byteCount == 1
    if titles.contains(before.key), isCapital || before.byteCount > 2 { return true }
    if beforeNumbers.contains(before.key), tokens[next].kind == .digits { return true }
    guard (isShort && isCapital) || abbreviations.contains(before.key) else { return false }
    return !starters.contains(tokens[next].key)
  }
}

extension SentenceTables {
  /// The words of every language together, for a text whose language is not known.
  static let all = SentenceTables(language: nil)
}
