/// Reads the numbers of a passage, in digits and in words.
///
/// The grammar of number words is one for all languages: digits, teens, tens, hundreds, magnitudes, parts
/// and groups, with the few freedoms that ``NumberGrammar`` names.
struct NumeralReader {
  let passage: Passage
  let tokens: [Token]
  let numbers: NumberGrammar

  init(_ passage: Passage, _ numbers: NumberGrammar) {
    self.passage = passage
    self.numbers = numbers
    tokens = passage.tokens
  }

  /// The number that starts at a token.
  func numeral(at start: Int) -> Numeral? {
    let token = tokens[start]
    switch token.kind {
    case .digits: return digitNumeral(at: start)
    case .word:
      guard let word = numbers.word(token) else { return nil }
      if word == .minus { return negative(at: start) }
      return wordNumeral(at: start, first: word)
    case .symbol:
      guard let part = Self.fractionSigns.match(at: start, in: tokens) else { return nil }
      return completed(
        Numeral(
          range: start..<start + 1, value: part.value, form: .digits, isPart: true,
          isGlued: isGlued(before: start), isWrittenOut: true))
    case .punctuation:
      // « ,08 », ".77"
      guard token.key == Mark.point || token.key == Mark.comma,
        token.gap != .none || start == 0 || self[start - 1]?.kind == .hyphen,
        let next = self[start + 1], next.kind == .digits, next.isJoined
      else { return nil }
      return decimal(at: start)
    default: return nil
    }
  }

  /// The token at a place; `nil` outside the passage.
  @inline(__always)
  subscript(place: Int) -> Token? {
    place >= 0 && place < tokens.count ? tokens[place] : nil
  }

  // MARK: Words

  private func wordNumeral(at start: Int, first: NumberWord) -> Numeral? {
    if first == .and || first == .point { return nil }
    var reader = NumberWordReader(self, start: start)
    guard let numeral = reader.read() else { return nil }
    return completed(numeral)
  }

  /// « moins 10 », "minus five".
  private func negative(at start: Int) -> Numeral? {
    guard let next = self[start + 1], next.gap == .space else { return nil }
    // « au moins dix » is a bound, « dix moins deux » a sum.
    if let before = self[start - 1],
      numbers.bounds.contains(before.key) || before.kind == .digits
    {
      return nil
    }
    guard next.kind == .digits || (next.kind == .word && numbers.word(next) != .minus),
      var numeral = numeral(at: start + 1), !numeral.value.isNegative, !numeral.isArticle
    else { return nil }
    numeral.value = numeral.value.negated
    numeral.range = start..<numeral.range.upperBound
    numeral.isWrittenOut = true
    return numeral
  }

  // MARK: Completion

  /// What may follow a number and multiply it or add a part: « 2,4 milliards », « 3 millions et demi »,
  /// "2 1/4", "10k".
  func completed(_ start: Numeral) -> Numeral {
    var numeral = start
    addSlashPart(&numeral)
    if numeral.form == .digits { addPower(&numeral) }
    addPart(&numeral, of: numeral.lastMagnitude.map { ExactNumber($0) } ?? .one)
    var last: ExactNumber?
    while let next = magnitude(after: numeral), let value = numeral.value.multiplied(by: next.value)
    {
      // « deux millions mille » is no number.
      if let last, last < next.value, last.whole != 1000 { break }
      numeral.value = value
      numeral.range = numeral.range.lowerBound..<next.end
      numeral.hasMagnitude = true
      numeral.isRound = numeral.isRound || next.isGroup
      numeral.isPart = false
      numeral.isArticle = false
      numeral.isGlued = isGlued(before: numeral.range.lowerBound)
      last = next.value
      if next.isGroup { break }
    }
    if let last { addPart(&numeral, of: last) }
    addRest(&numeral, below: last ?? numeral.lastMagnitude.map { ExactNumber($0) })
    return numeral
  }

  /// "4 thousand 3 hundred and 21", « 3 millions 200 000 »: a smaller number behind a magnitude.
  private func addRest(_ numeral: inout Numeral, below magnitude: ExactNumber?) {
    guard let magnitude, numeral.form == .digits, !numeral.isRound, numeral.value.isWhole else {
      return
    }
    var place = numeral.range.upperBound
    let isHundred = magnitude.whole == 100
    if isHundred, let and = self[place], and.kind == .word, numbers.word(and) == .and { place += 1 }
    guard let next = self[place], next.gap == .space,
      next.kind == .digits || (next.kind == .word && isHundred), let rest = self.numeral(at: place),
      !rest.isPart, !rest.isOrdinal, !rest.isGlued, !rest.isArticle, rest.value.isWhole,
      rest.value != .zero,
      rest.value < magnitude, !rest.value.isNegative,
      // Two figures in a row are two figures unless they are written as one.
      isHundred ? place > numeral.range.upperBound : rest.hasMagnitude || rest.isWrittenOut,
      let sum = numeral.value.adding(rest.value)
    else { return }
    numeral.value = sum
    numeral.range = numeral.range.lowerBound..<rest.range.upperBound
  }

  /// "half a million", « un demi-milliard », "2.4bn", « deux douzaines ».
  private func magnitude(
    after numeral: Numeral
  ) -> (value: ExactNumber, end: Int, isGroup: Bool)? {
    var place = afterHyphen(numeral.range.upperBound)
    guard let token = self[place], token.gap != .line else { return nil }
    if numeral.form == .digits,
      let suffix = numbers.suffix(at: place, after: numeral, in: passage)
    {
      return (ExactNumber(suffix), place + 1, false)
    }
    // "half a million", « deux tiers d’un million »
    if numeral.isPart, let link = self[place], numbers.partLinks.contains(link.key) { place += 1 }
    if numeral.isPart, !numeral.isArticle, let article = self[place],
      article.kind == .word, numbers.word(article) == .article
    {
      place += 1
    }
    guard let token = self[place], token.kind == .word, token.gap != .line,
      let word = numbers.word(token)
    else { return nil }
    switch word {
    case .magnitude(let value): return (ExactNumber(value), place + 1, false)
    case .hundred where numeral.form == .digits && numbers.digitsTakeHundreds:
      return (ExactNumber(100), place + 1, false)
    case .group(let value) where !numeral.isArticle:
      return (ExactNumber(value), place + 1, true)
    default: return nil
    }
  }

  /// "2 1/4", « 7 3/4 »: a whole number and a part.
  private func addSlashPart(_ numeral: inout Numeral) {
    guard numeral.form == .digits, !numeral.isGlued, numeral.value.isWhole else { return }
    let end = numeral.range.upperBound
    if let part = Self.fractionSigns.match(at: end, in: tokens), tokens[end].gap != .line,
      let sum = numeral.value.adding(part.value)
    {
      numeral.value = sum
      numeral.range = numeral.range.lowerBound..<part.end
      numeral.isWrittenOut = true
      return
    }
    guard let next = self[end], next.gap == .space, next.kind == .digits,
      let part = slashPart(at: end), let sum = numeral.value.adding(part.value)
    else { return }
    numeral.value = sum
    numeral.range = numeral.range.lowerBound..<part.end
    numeral.isWrittenOut = true
  }

  /// "one and a half", « trois et un cinquième », « un million et demi ».
  ///
  /// The part is one of the given whole: after « un million », of a million.
  private func addPart(_ numeral: inout Numeral, of whole: ExactNumber) {
    guard !numeral.isPart, !numeral.isGlued, numeral.value.isWhole, !numeral.value.isNegative,
      let and = self[numeral.range.upperBound], and.kind == .word, and.gap == .space,
      numbers.word(and) == .and,
      let part = part(at: numeral.range.upperBound + 1),
      let share = part.value.multiplied(by: whole), let sum = numeral.value.adding(share)
    else { return }
    numeral.value = sum
    numeral.range = numeral.range.lowerBound..<part.end
    numeral.isArticle = false
    numeral.isWrittenOut = true
  }

  /// "a half", « demi », « trois quarts », "1/2".
  private func part(at start: Int) -> (value: ExactNumber, end: Int)? {
    guard let token = self[start], token.gap != .line else { return nil }
    if token.kind == .digits { return slashPart(at: start) }
    guard token.kind == .word, let word = numbers.word(token) else { return nil }
    var count = 1
    var place = start
    switch word {
    case .part(let divisor): return (ExactNumber(1, over: divisor), start + 1)
    case .article: place += 1
    case .digit(let value) where value > 0:
      count = value
      place += 1
    default: return nil
    }
    place = afterHyphen(place)
    guard let next = self[place], next.kind == .word, let word = numbers.word(next) else {
      return nil
    }
    switch word {
    case .part(let divisor), .parts(let divisor):
      return (ExactNumber(count, over: divisor), place + 1)
    case .ordinal(let divisor) where divisor > 2 && count == 1:
      return (ExactNumber(count, over: divisor), place + 1)
    default: return nil
    }
  }

  /// The place after a hyphen that joins two words; the same place when there is none.
  @inline(__always)
  func afterHyphen(_ place: Int) -> Int {
    guard let token = self[place], token.kind == .hyphen || token.kind == .dash, token.isJoined,
      let next = self[place + 1], next.isJoined
    else { return place }
    return place + 1
  }

  /// ½, ⅔ and their like (Unicode, Number Forms and Latin-1).
  static let fractionSigns = PhraseTable<ExactNumber>(
    [
      ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5), ("⅖", 2, 5),
      ("⅗", 3, 5), ("⅘", 4, 5), ("⅙", 1, 6), ("⅚", 5, 6), ("⅐", 1, 7), ("⅛", 1, 8), ("⅜", 3, 8),
      ("⅝", 5, 8), ("⅞", 7, 8), ("⅑", 1, 9), ("⅒", 1, 10),
    ].map { ($0.0, ExactNumber($0.1, over: $0.2)) })
}
