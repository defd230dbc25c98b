/// Numbers that count nothing, and articles that do.
extension QuantityScan {
  /// Whether a bare number only names: a year, an article of law, a version, a score.
  func isLabel(_ measure: Measure) -> Bool {
    let start = measure.range.lowerBound
    let end = measure.range.upperBound
    let before = self[start - 1]
    let next = self[end]
    if !measure.hasMagnitude, let before, tables.labels.before.contains(before.key) { return true }
    if !measure.isDigits, isSaying(start) { return true }
    guard measure.isDigits, !measure.isWrittenOut, !measure.hasMagnitude else {
      if measure.isPart { return isBarePart(measure) || isDayAndMonth(measure) }
      return !measure.isDigits && measure.value == .one
    }
    if let before {
      if before.key == Self.numberSign || before.key == Self.sectionSign { return true }
      if isMonth(before) || (next.map { isMonth($0) } ?? false) { return true }
      // "[4]", "#3"
      if before.key == Self.openingBracket { return true }
      // "in '17", « 17h40 »
      if before.isJoined || before.kind == .quote, tokens[start].isJoined,
        tokens[start].byteCount == 2,
        before.key == Mark.apostrophe || before.key == Self.grave || before.kind == .word
      {
        return true
      }
      if before.letters != .lower, before.letters != .none, before.kind == .word,
        tokens[start].gap == .space,
        !startsSentence(start - 1), !countsNoun(end)
      {
        return true
      }
    } else if next.map({ isMonth($0) }) ?? false {
      return true
    }
    if isYear(measure) { return true }
    return isScoreOrClock(start, end)
  }

  /// « à deux vitesses »: a number inside a saying, which starts at most four words before it.
  private func isSaying(_ number: Int) -> Bool {
    (max(0, number - 4)...number).contains {
      (tables.labels.sayings.match(at: $0, in: tokens)?.end ?? 0) > number
    }
  }

  private static let numberSign: WordKey = "#"
  private static let grave: WordKey = "`"
  private static let sectionSign = WordKey.mark("§")
  private static let openingBracket: WordKey = "["

  func isMonth(_ token: Token) -> Bool {
    token.kind == .word && tables.labels.months.contains(token.key)
  }

  private func startsSentence(_ place: Int) -> Bool {
    passage.sentence(of: place).lowerBound == place
  }

  /// Whether a word that can be counted follows: « 2 000 personnes », not « 2000, » or « 2000 et ».
  func countsNoun(_ place: Int) -> Bool {
    guard let next = self[place], next.kind == .word, next.gap == .space else { return false }
    return !next.letters.startsWithCapital && !tables.labels.functionWords.contains(next.key)
  }

  private func isYear(_ measure: Measure) -> Bool {
    guard measure.number.count == 1, tokens[measure.number.lowerBound].byteCount == 4,
      let year = measure.value.whole, (1000..<2200).contains(year)
    else { return false }
    if let before = self[measure.range.lowerBound - 1], isMonth(before) { return true }
    if !countsNoun(measure.range.upperBound) { return true }
    guard let before = self[measure.range.lowerBound - 1] else { return false }
    return tables.labels.yearPrepositions.contains(before.key) && year >= 1500
  }

  /// « 1 – 0 »: a dash between two small numbers which count nothing.
  private func isScore(_ mark: Int, _ other: Int) -> Bool {
    guard let dash = self[mark], dash.kind == .dash, let number = self[other],
      number.kind == .digits
    else { return false }
    return number.byteCount <= 2
  }

  /// « 3-1 », « 12:30 », « 17/05/2018 ».
  private func isScoreOrClock(_ start: Int, _ end: Int) -> Bool {
    if !countsNoun(end), isScore(end, end + 1) || isScore(start - 1, start - 2) { return true }
    if let next = self[end], next.isJoined, let after = self[end + 1], after.isJoined,
      after.kind == .digits
    {
      return next.kind == .hyphen || next.key == Mark.colon || next.key == Mark.slash
        || next.kind == .dash
    }
    if let mark = self[start - 1], mark.isJoined, tokens[start].isJoined,
      let before = self[start - 2],
      before.kind == .digits
    {
      return mark.kind == .hyphen || mark.key == Mark.colon || mark.key == Mark.slash
        || mark.kind == .dash
    }
    return false
  }

  /// "9/11": two numbers that may be a day and a month.
  private func isDayAndMonth(_ measure: Measure) -> Bool {
    guard measure.number.count == 3, tokens[measure.number.lowerBound + 1].key == Mark.slash,
      let divisor = Int(passage.text(tokens[measure.number.upperBound - 1]))
    else { return false }
    return (7...31).contains(divisor) && divisor != 8 && divisor != 10 && divisor != 16
  }

  /// A half that is a share of nothing: "half-time", « quart de finale ».
  private func isBarePart(_ measure: Measure) -> Bool {
    guard measure.number.count == 1 else { return false }
    guard let next = self[measure.range.upperBound], next.kind == .word, next.gap == .space else {
      return true
    }
    return !tables.links.contains(next.key)
  }

  /// Groups without a number: « des centaines », "hundreds of".
  func isVagueGroup(_ measure: Measure) -> Bool {
    let start = measure.range.lowerBound
    guard measure.number.count == 1, measure.comparator == .about,
      tables.labels.vagueGroups.contains(tokens[start].key)
    else { return false }
    let before = self[start - 1]
    let hasArticle = before.map { tables.numbers.word($0) == .article } ?? false
    guard hasArticle, let next = self[measure.range.upperBound] else { return true }
    return !tables.links.contains(next.key)
  }

  /// What is no share at all: « demi-finale », "half-time".
  func isVaguePart(_ measure: Measure) -> Bool {
    let start = measure.range.lowerBound
    guard measure.isPart, !measure.isDigits else { return false }
    var place = reader.afterHyphen(measure.range.upperBound)
    if let link = self[place], tables.links.contains(link.key) { place += 1 }
    guard let next = self[place], next.kind == .word else {
      return measure.number.count == 1 && self[start - 1].map { !isOpen($0) } ?? false
    }
    return tables.labels.notParts.contains(next.key) || isJoinedBehind(measure)
  }

  private func isOpen(_ token: Token) -> Bool {
    token.kind != .word || tables.labels.functionWords.contains(token.key)
  }

  private func isJoinedBehind(_ measure: Measure) -> Bool {
    let end = measure.range.upperBound
    return reader.afterHyphen(end) != end
  }

  /// "this one", "no one": no number.
  func isPronoun(_ measure: Measure) -> Bool {
    guard measure.number.count == 1, !measure.isDigits, measure.value == .one,
      let before = self[measure.range.lowerBound - 1]
    else { return false }
    return tables.labels.pronounOne.contains(before.key)
  }

  /// "9-iron", "180ml" of an unknown unit: joined to letters, a number belongs to a name.
  func isJoinedToLetters(_ measure: Measure) -> Bool {
    guard let next = self[measure.range.upperBound], next.isJoined, measure.isDigits else {
      return false
    }
    return next.kind == .word
  }

  /// Whether an article is a number here: « un seul », « un ou deux », « un sur trois », « un » alone.
  func isContrasted(_ measure: Measure) -> Bool {
    let end = measure.range.upperBound
    guard tables.numbers.articleIsOne else { return false }
    guard let next = self[end] else { return measure.range.lowerBound == 0 }
    if tables.labels.single.contains(next.key) { return true }
    if tables.labels.orWords.contains(next.key), let after = self[end + 1], after.kind == .word,
      let word = tables.numbers.word(after)
    {
      return word == .digit(2)
    }
    return false
  }

  /// Where a telephone number ends that starts with a number: « 01 23 45 67 89 ».
  func endOfTelephoneNumber(_ numeral: Numeral) -> Int? {
    let start = numeral.range.lowerBound
    guard tokens[start].kind == .digits else { return nil }
    if let plus = self[start - 1], plus.key == Mark.plus, tokens[start].isJoined {
      return endOfDigitGroups(start, from: 1)
    }
    guard tokens[start].byteCount == 2 else { return nil }
    return endOfDigitGroups(start, from: 4)
  }

  /// The end of groups of two digits, or behind a plus sign of two to four.
  private func endOfDigitGroups(_ start: Int, from count: Int) -> Int? {
    var place = start + 1
    var groups = 1
    while place < tokens.count {
      let hasMark = tokens[place].kind == .hyphen || tokens[place].key == Mark.point
      let next = hasMark ? place + 1 : place
      guard let digits = self[next], digits.kind == .digits, digits.gap != .line,
        count == 1 ? digits.byteCount <= 4 : digits.byteCount == 2
      else { break }
      place = next + 1
      groups += 1
    }
    return groups >= max(count, 2) ? place : nil
  }
}
