/// Adds number words up, as long as each can follow the ones before it.
struct NumberWordReader {
  private let reader: NumeralReader
  private let start: Int
  /// The place after the last word that was taken.
  private var end: Int
  /// What is finished: « trois millions ».
  private var total = 0
  /// What the next magnitude multiplies: « deux cent un ».
  private var group = 0
  private var hasGroup = false
  /// The smallest magnitude so far: a greater one cannot follow, but may multiply.
  private var lastMagnitude = Int.max
  private var hasHundred = false
  private var startsWithArticle = false
  private var wordCount = 0

  init(_ reader: NumeralReader, start: Int) {
    self.reader = reader
    self.start = start
    end = start
  }

  /// The number that starts at the start.
  mutating func read() -> Numeral? {
    while let (place, word) = nextWord() {
      switch word {
      case .digit(let value): if !take(value, through: place) { return finished() }
      case .teen(let value): if !take(value, through: place) { return finished() }
      case .ten(let value): if !take(value, through: place) { return finished() }
      case .article:
        if wordCount == 0 {
          startsWithArticle = true
          accept(place)
          group = 1
          hasGroup = true
        } else if !reader.numbers.articleIsOne || !take(1, through: place) {
          return finished()
        }
      case .hundred: if !takeHundred(through: place) { return finished() }
      case .magnitude(let value):
        if !takeMagnitude(value, through: place) { return finished() }
      case .and: if !canTakeAnd(at: place) { return finished() }
      case .point: return decimals(after: place) ?? finished()
      case .group(let value)
      where value >= 1000 && hasGroup && !(startsWithArticle && wordCount == 1):
        // "twenty-five millions" goes on as "twenty-five million" does.
        if !takeMagnitude(value, through: place) { return finished() }
      case .group(let value): return groups(of: value, through: place)
      case .part(let divisor): return parts(of: divisor, through: place)
      case .parts(let divisor): return plainParts(of: divisor, through: place)
      case .ordinal(let value): return ordinal(value, through: place)
      case .minus: return finished()
      }
      if case .and = word { andPlace = place } else { andPlace = nil }
    }
    return finished()
  }

  /// Where a joining « et » stands whose number word is still to come.
  private var andPlace: Int?

  private func nextWord() -> (place: Int, word: NumberWord)? {
    var place = andPlace.map { $0 + 1 } ?? end
    if wordCount > 0 { place = reader.afterHyphen(place) }
    guard let token = reader[place], token.kind == .word, wordCount == 0 || token.gap != .line,
      let word = reader.numbers.word(token)
    else { return nil }
    return (place, word)
  }

  private mutating func accept(_ place: Int) {
    end = place + 1
    wordCount += 1
  }

  // MARK: Words below a thousand

  /// Adds a number below a hundred when it can stand here.
  private mutating func take(_ value: Int, through place: Int) -> Bool {
    guard let sum = sum(with: value) else { return false }
    if startsWithArticle, wordCount == 1, !reader.numbers.articleIsOne { return false }
    group = sum
    hasGroup = true
    accept(place)
    return true
  }

  private func sum(with value: Int) -> Int? {
    let numbers = reader.numbers
    if !hasGroup { return value == 0 && wordCount > 0 ? nil : value }
    if startsWithArticle, group == 1, total == 0 { return nil }
    let rest = group % 100
    if rest == 0, group > 0 { return value > 0 ? group + value : nil }
    switch value {
    case 1...9:
      if rest >= 20, rest % 10 == 0 { return group + value }
      // « dix-sept », « soixante-dix-sept »
      let takesTeens = rest == 10 || (rest % 10 == 0 && numbers.tensWithTeens.contains(rest - 10))
      return numbers.joinsTenAndDigit && value >= 7 && takesTeens ? group + value : nil
    case 10...19: return numbers.tensWithTeens.contains(rest) ? group + value : nil
    case 20 where rest == 4 && numbers.countsInTwenties: return group + 76
    case 20...90:
      // "nineteen seventy-three"
      let isCentury = numbers.readsCenturies && !hasHundred && total == 0 && wordCount == 1
      return isCentury && (13...20).contains(group) ? group * 100 + value : nil
    default: return nil
    }
  }

  private mutating func takeHundred(through place: Int) -> Bool {
    guard !hasHundred || group == 0, !isBareOne else { return false }
    if !hasGroup {
      guard reader.numbers.hundredStandsAlone || isNumberWord(after: place) else { return false }
      group = 1
    }
    // « cinquante cents » are coins.
    guard (1..<100).contains(group), group % 10 != 0 || !reader.numbers.articleIsOne else {
      return false
    }
    group *= 100
    hasGroup = true
    hasHundred = true
    accept(place)
    return true
  }

  /// « un cent » and « un mille » are a coin and a distance.
  private var isBareOne: Bool {
    reader.numbers.articleIsOne && startsWithArticle && wordCount == 1
  }

  private func isNumberWord(after place: Int) -> Bool {
    guard let token = reader[reader.afterHyphen(place + 1)], token.kind == .word else {
      return false
    }
    switch reader.numbers.word(token) {
    case .digit, .teen, .ten, .hundred: return true
    case .magnitude(let value): return value > 1000 || wordCount == 0
    default: return false
    }
  }

  // MARK: Magnitudes

  private mutating func takeMagnitude(_ value: Int, through place: Int) -> Bool {
    if !hasGroup, total > 0, value > lastMagnitude {
      // « mille milliards »
      let (product, overflow) = total.multipliedReportingOverflow(by: value)
      guard !overflow else { return false }
      total = product
    } else {
      guard value < lastMagnitude, value > 1000 || !isBareOne else { return false }
      if !hasGroup {
        let standsAlone = value == 1000 && reader.numbers.thousandStandsAlone
        guard total == 0 ? standsAlone || (wordCount == 0 && isNumberWord(after: place)) : false
        else { return false }
        group = 1
      }
      let (product, overflow) = group.multipliedReportingOverflow(by: value)
      let (sum, sumOverflow) = total.addingReportingOverflow(product)
      guard !overflow, !sumOverflow else { return false }
      total = sum
    }
    lastMagnitude = value
    group = 0
    hasGroup = false
    hasHundred = false
    accept(place)
    return true
  }

  /// « vingt et un », "two hundred and six": whether the next word can follow « et », "and".
  private func canTakeAnd(at place: Int) -> Bool {
    guard wordCount > 0, let token = reader[place + 1] ?? nil, token.gap != .line else {
      return false
    }
    let next = reader.afterHyphen(place + 1)
    guard let token = reader[next], token.kind == .word, let word = reader.numbers.word(token)
    else {
      return false
    }
    let isRound = group % 100 == 0 && (group > 0 || total > 0)
    switch word {
    case .article:
      guard reader.numbers.articleIsOne, !startsAPart(next) else { return false }
      return isRound || (group % 10 == 0 && group % 100 >= 20)
    case .digit(let value):
      if startsAPart(next) { return false }
      if isRound { return reader.numbers.andJoinsHundreds || value == 1 }
      return reader.numbers.articleIsOne && value == 1 && group % 10 == 0 && group % 100 >= 20
    case .teen(let value):
      if isRound { return reader.numbers.andJoinsHundreds }
      return value == 11 && reader.numbers.tensWithTeens.contains(group % 100)
    case .ten: return isRound && reader.numbers.andJoinsHundreds
    case .parts(1): return group % 10 == 0 && group % 100 >= 20
    case .ordinal(let value):
      if isRound { return reader.numbers.andJoinsHundreds && value > 0 }
      return value == 1 && group % 10 == 0 && group % 100 >= 20
    default: return false
    }
  }

  /// Whether a part follows the word at a place: « et un cinquième », "and two thirds".
  private func startsAPart(_ place: Int) -> Bool {
    guard let token = reader[reader.afterHyphen(place + 1)], token.kind == .word else {
      return false
    }
    switch reader.numbers.word(token) {
    case .part, .parts: return true
    case .ordinal(let value): return value > 2
    default: return false
    }
  }

  // MARK: Ends of numbers

  private func numeral(_ value: ExactNumber, through end: Int) -> Numeral {
    Numeral(range: start..<end, value: value, form: .words)
  }

  private func sumSoFar() -> ExactNumber? {
    let (sum, overflow) = total.addingReportingOverflow(group)
    return overflow ? nil : ExactNumber(sum)
  }

  private func finished() -> Numeral? {
    guard wordCount > 0, let value = sumSoFar() else { return nil }
    var numeral = numeral(value, through: end)
    numeral.hasMagnitude = total > 0
    numeral.isArticle = startsWithArticle && wordCount == 1
    if total > 0, !hasGroup { numeral.lastMagnitude = lastMagnitude }
    if total == 0, group == 1, wordCount == 1, let part = compoundPart() { return part }
    return numeral
  }

  /// « un vingt-cinquième », "one hundredth": one over an ordinal of several words.
  private func compoundPart() -> Numeral? {
    guard let next = reader[end], next.kind == .word, next.gap == .space,
      let word = reader.numbers.word(next)
    else { return nil }
    switch word {
    case .ten, .teen, .hundred: break
    default: return nil
    }
    var below = NumberWordReader(reader, start: end)
    guard let ordinal = below.read(), ordinal.isOrdinal, ordinal.range.count > 1,
      let value = ordinal.value.inverse
    else { return nil }
    if startsWithArticle, countsOn(from: ordinal.range.upperBound) { return nil }
    var numeral = numeral(value, through: ordinal.range.upperBound)
    numeral.isPart = true
    return numeral
  }

  /// Whether a noun follows, so that an ordinal is one: "a third party", « un troisième système ».
  private func countsOn(from place: Int) -> Bool {
    guard let next = reader[place], next.kind == .word, next.gap != .line else { return false }
    if reader.numbers.partLinks.contains(next.key) { return false }
    if let word = reader.numbers.word(next) {
      switch word {
      case .magnitude, .hundred, .and: return false
      default: break
      }
    }
    return true
  }

  /// « deux cent virgule trois », "three point one four": digit by digit, or one number.
  private func decimals(after place: Int) -> Numeral? {
    guard wordCount > 0, !startsWithArticle || reader.numbers.articleIsOne, var value = sumSoFar()
    else { return nil }
    var next = place + 1
    var places = 0
    while let token = reader[next], token.gap != .line, places < 12,
      let (digits, count, end) = decimalDigits(at: next, token)
    {
      places += count
      guard let part = ExactNumber(digits).shifted(by: -places), let sum = value.adding(part) else {
        return nil
      }
      value = sum
      next = end
    }
    return places == 0 ? nil : numeral(value, through: next)
  }

  /// The digits that a number behind the decimal mark stands for: « zéro », « soixante-quinze », "77".
  private func decimalDigits(
    at place: Int, _ token: Token
  ) -> (value: Int, count: Int, end: Int)? {
    if token.kind == .digits, token.byteCount <= 6, let digits = Int(reader.passage.text(token)) {
      return (digits, token.byteCount, place + 1)
    }
    guard token.kind == .word, let word = reader.numbers.word(token) else { return nil }
    switch word {
    case .digit, .teen, .ten: break
    case .article where reader.numbers.articleIsOne: break
    default: return nil
    }
    var below = NumberWordReader(reader, start: place)
    guard let numeral = below.read(), let value = numeral.value.whole, (0..<1000).contains(value),
      !numeral.isOrdinal
    else { return nil }
    return (value, String(value).utf8.count, numeral.range.upperBound)
  }

  /// « une trentaine », "two dozen": an article is no part of the number.
  private func groups(of value: Int, through place: Int) -> Numeral? {
    let count = wordCount == 0 || (startsWithArticle && wordCount == 1) ? .one : sumSoFar()
    guard let count, let product = count.multiplied(by: ExactNumber(value)) else {
      return finished()
    }
    let isCounted = wordCount > 0 && !(startsWithArticle && wordCount == 1)
    var numeral = numeral(product, through: place + 1)
    if !isCounted { numeral.range = place..<place + 1 }
    numeral.isRound = true
    return numeral
  }

  /// « deux tiers », "a half", « demi ».
  private func parts(of divisor: Int, through place: Int) -> Numeral? {
    let count = wordCount == 0 ? 1 : (total == 0 ? group : 0)
    guard count > 0, count < 1000 else { return finished() }
    var numeral = numeral(ExactNumber(count, over: divisor), through: place + 1)
    numeral.isPart = true
    return numeral
  }

  /// « trois cinquièmes », "three fifths".
  private func plainParts(of divisor: Int, through place: Int) -> Numeral? {
    if divisor == 1, andPlace != nil, let sum = sum(with: 1) {
      // « vingt et unièmes »
      var numeral = numeral(ExactNumber(total + sum), through: place + 1)
      numeral.isOrdinal = true
      return numeral
    }
    guard wordCount > 0, divisor > 2 else { return finished() }
    return parts(of: divisor, through: place)
  }

  /// « vingt-cinquième » counts, « un cinquième » parts.
  private func ordinal(_ value: Int, through place: Int) -> Numeral? {
    let isAfterArticle = startsWithArticle && wordCount == 1
    var sum: Int?
    switch value {
    case 100 where hasGroup && !hasHundred && !isAfterArticle && group < 100: sum = group * 100
    case 100 where wordCount == 0: sum = 100
    case 1000...:
      let count = hasGroup ? group : 1
      let (product, overflow) = count.multipliedReportingOverflow(by: value)
      if !overflow, value < lastMagnitude, !isAfterArticle { sum = product }
    default: if !isAfterArticle { sum = self.sum(with: value) }
    }
    if let sum, !isAfterArticle {
      let (whole, overflow) = total.addingReportingOverflow(sum)
      guard !overflow else { return finished() }
      var numeral = numeral(ExactNumber(whole), through: place + 1)
      numeral.isOrdinal = true
      return numeral
    }
    guard value > 2, andPlace == nil else { return finished() }
    if isAfterArticle, countsOn(from: place + 1) {
      var ordinal = numeral(ExactNumber(value), through: place + 1)
      ordinal.range = place..<place + 1
      ordinal.isOrdinal = true
      return ordinal
    }
    return parts(of: value, through: place)
  }
}
