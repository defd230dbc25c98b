/// Reads the dates, periods and times of day that start at a token.
///
/// Every function looks ahead by a bounded number of tokens and gives the token after what it read.
struct TimeReader {
  let passage: Passage
  let tokens: [Token]
  let tables: TimeTables
  let numerals: NumeralReader

  /// What was read, and the token after it.
  typealias Reading<Value> = (end: Int, value: Value)

  init(_ passage: Passage, _ tables: TimeTables) {
    self.passage = passage
    self.tables = tables
    tokens = passage.tokens
    numerals = NumeralReader(passage, tables.quantities.numbers)
  }

  /// The token at a place; `nil` outside the passage.
  @inline(__always)
  subscript(place: Int) -> Token? {
    place >= 0 && place < tokens.count ? tokens[place] : nil
  }

  /// The token at a place, unless a line ends before it.
  @inline(__always)
  func next(_ place: Int) -> Token? {
    guard let token = self[place], token.gap != .line else { return nil }
    return token
  }

  /// What the words at a place say about time.
  @inline(__always)
  func word(at place: Int) -> Reading<TimeWord>? {
    guard let match = tables.words.match(at: place, in: tokens) else { return nil }
    return (match.end, match.value)
  }

  /// The same within a line.
  func wordBehind(_ place: Int) -> Reading<TimeWord>? {
    next(place) == nil ? nil : word(at: place)
  }

  func unit(at place: Int) -> Reading<PeriodUnit>? {
    guard let (end, word) = wordBehind(place), case .unit(let unit) = word else { return nil }
    return (end, unit)
  }

  func shift(at place: Int) -> Reading<PeriodShift>? {
    guard let (end, word) = wordBehind(place), case .shift(let shift) = word else { return nil }
    return (end, shift)
  }

  func isDeterminer(_ place: Int) -> Bool {
    next(place).map { tables.determiners.contains($0.key) } ?? false
  }

  func isLink(_ place: Int) -> Bool {
    next(place).map { tables.links.contains($0.key) } ?? false
  }

  /// The place after a link and an article, either of which may be missing: « de l’ », "of the".
  func afterLink(_ start: Int) -> Int {
    var place = start
    if isLink(place) { place += 1 }
    if isDeterminer(place) { place += 1 }
    return place
  }

  // MARK: Numbers

  /// The value of a run of at most four digits.
  func digits(_ place: Int) -> Int? {
    guard let token = next(place) ?? (place == 0 ? self[place] : nil) else { return nil }
    return digits(of: token)
  }

  func digits(of token: Token) -> Int? {
    guard token.kind == .digits, token.byteCount <= 4 else { return nil }
    return (0..<token.byteCount).reduce(0) {
      $0 * 10 + Int(passage.byte($1, of: token) &- 0x30)
    }
  }

  /// Whether letters, digits or a mark between digits stand directly before a run of digits.
  func isGlued(_ place: Int) -> Bool {
    guard let token = self[place], token.isJoined, let before = self[place - 1] else {
      return false
    }
    switch before.kind {
    case .digits: return true
    case .word: return !isElided(before)
    case .currency, .symbol: return before.key != Self.tilde && before.key != Self.at
    case .hyphen, .dash, .punctuation:
      guard before.key != Mark.openingParenthesis, before.key != Mark.colon || !before.isJoined
      else { return false }
      guard before.isJoined, let other = self[place - 2] else { return false }
      return other.kind == .digits
        || (other.kind == .word && before.kind == .hyphen && other.letters == .allCapitals)
    case .quote: return false
    }
  }

  private static let tilde: WordKey = "~"
  private static let at: WordKey = "@"

  private func isElided(_ token: Token) -> Bool {
    let last = passage.byte(token.byteCount - 1, of: token)
    return last == 0x27 || last == 0x99
  }

  /// Whether digits, with a mark before them, or a sign of a unit are joined behind a place.
  func goesOn(_ place: Int) -> Bool {
    guard let mark = self[place], mark.isJoined else { return false }
    switch mark.kind {
    case .digits, .currency: return true
    case .symbol: return mark.key == Mark.percent || mark.key == Self.degree
    case .punctuation, .hyphen, .quote:
      guard let digits = self[place + 1] else { return false }
      return digits.isJoined && digits.kind == .digits && mark.key != Mark.colon
    default: return false
    }
  }

  static let degree = WordKey.mark("°")

  /// A year in four digits, or in two with an apostrophe.
  func year(at place: Int) -> Reading<Int>? {
    guard let token = next(place) else { return nil }
    if token.key == Mark.apostrophe || token.kind == .quote, let next = self[place + 1],
      next.isJoined,
      next.byteCount == 2, let value = digits(of: next), !goesOn(place + 2)
    {
      return (place + 2, fullYear(value))
    }
    guard token.byteCount == 4, let value = digits(of: token), (1000..<2500).contains(value) else {
      return nil
    }
    if let mark = self[place + 1], mark.isJoined, goesOn(place + 1), mark.kind != .hyphen {
      return nil
    }
    if let word = self[place + 1], word.isJoined, word.kind == .word, word.key != Self.genitive {
      return nil
    }
    return (place + 1, value)
  }

  static let genitive: WordKey = "'s"

  /// A year of two digits: up to 49 of this century.
  func fullYear(_ value: Int) -> Int { value < 50 ? 2000 + value : 1900 + value }

  /// A year in number words: « deux mille vingt », "two thousand ten".
  func yearInWords(at place: Int) -> Reading<Int>? {
    guard let token = next(place), token.kind == .word, let numeral = numerals.numeral(at: place),
      !numeral.isOrdinal, numeral.range.count >= 2, let value = numeral.value.whole,
      (1100..<2200).contains(value), numeral.form == .words
    else { return nil }
    return (numeral.range.upperBound, value)
  }

  /// The day of a month, 1 to 31: « 17 », « 1er », "17th", "twenty-sixth"; whether it is an ordinal.
  func dayNumber(at place: Int) -> Reading<(day: Int, isOrdinal: Bool)>? {
    guard let token = next(place) ?? (place == 0 ? self[place] : nil) else { return nil }
    if token.kind == .digits {
      guard token.byteCount <= 2, let value = digits(of: token), (1...31).contains(value) else {
        return nil
      }
      if let ending = self[place + 1], ending.isJoined, ending.kind == .word,
        tables.quantities.numbers.ordinalEndings.contains(ending.key)
      {
        return (place + 2, (value, true))
      }
      return (place + 1, (value, false))
    }
    guard token.kind == .word else { return nil }
    if let (end, value) = ordinal(at: place), (1...31).contains(value) {
      return (end, (value, true))
    }
    guard tables.quantities.numbers.word(token) != nil, let numeral = numerals.numeral(at: place),
      !numeral.isArticle, !numeral.hasMagnitude, let value = numeral.value.whole,
      (1...31).contains(value)
    else { return nil }
    return (numeral.range.upperBound, (value, numeral.isOrdinal))
  }

  /// A place in a sequence: « premier » is 1, « dernier » -1, "3rd" 3.
  func ordinal(at place: Int) -> Reading<Int>? {
    guard let token = next(place) ?? (place == 0 ? self[place] : nil) else { return nil }
    if token.kind == .word, let match = tables.quantities.ordinals.match(at: place, in: tokens) {
      if let value = Int(match.value.value) { return (match.end, value) }
      if match.value.value == "end+0" { return (match.end, -1) }
      if match.value.value == "end-1" { return (match.end, -2) }
      return nil
    }
    guard token.kind == .digits || tables.quantities.numbers.word(token) != nil,
      let numeral = numerals.numeral(at: place), numeral.isOrdinal || isOrdinalPart(numeral),
      let value = numeral.value.whole ?? numeral.value.inverse?.whole, (1...400).contains(value)
    else { return nil }
    return (numeral.range.upperBound, value)
  }

  private func isOrdinalPart(_ numeral: Numeral) -> Bool { false }

  /// A number of units: « deux », "a couple of"; no count for « quelques ».
  func count(at place: Int) -> Reading<ExactNumber?>? {
    guard let token = next(place) ?? (place == 0 ? self[place] : nil) else { return nil }
    if token.kind == .word, let end = tables.few.end(at: place, in: tokens) { return (end, nil) }
    guard token.kind == .digits || tables.quantities.numbers.word(token) != nil,
      let numeral = numerals.numeral(at: place), !numeral.isOrdinal, !numeral.value.isNegative
    else { return nil }
    return (numeral.range.upperBound, numeral.value)
  }
}
