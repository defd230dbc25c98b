/// Finds the quantities of one passage: numbers first, then what they measure, then what joins them.
///
/// One pass from left to right; every step looks at a bounded number of tokens around a number.
///
/// Not copyable: a copy taken by accident would cost the whole list of findings at every step.
struct QuantityScan: ~Copyable {
  let passage: Passage
  let tokens: [Token]
  let tables: QuantityTables
  let reader: NumeralReader
  /// What was found, in reading order.
  var measures: [Measure] = []
  /// The numbers inside longer quantities, each with its value.
  var parts: [(range: Range<Int>, value: ExactNumber)] = []
  /// How many straight double quotes stood before the place of the pass: an odd number is open.
  private var quoteCount = 0

  init(_ passage: Passage, _ tables: QuantityTables) {
    self.passage = passage
    self.tables = tables
    tokens = passage.tokens
    reader = NumeralReader(passage, tables.numbers)
  }

  /// Finds everything.
  mutating func run() {
    var place = 0
    while place < tokens.count { place = step(at: place) }
    joinCompounds()
    joinRanges()
    for index in measures.indices {
      var measure = measures[index]
      if measure.type == .duration {
        writeWhole(&measure)
        settleAge(&measure)
      }
      addComparator(&measure)
      measures[index] = measure
    }
  }

  /// Looks at a token; gives the token to look at next.
  private mutating func step(at place: Int) -> Int {
    let token = tokens[place]
    switch token.kind {
    case .hyphen, .dash, .currency: return place + 1
    case .quote:
      if token.key == Mark.straightDoubleQuote { quoteCount += 1 }
      return place + 1
    default: break
    }
    if token.kind == .word, Self.addresses.contains(token.key), let end = endOfAddress(place) {
      return end
    }
    if token.kind == .word, let measure = wordMeasure(at: place) {
      measures.append(measure)
      return max(measure.range.upperBound, place + 1)
    }
    guard let numeral = reader.numeral(at: place) else { return place + 1 }
    if let end = endOfTelephoneNumber(numeral) { return end }
    if let measure = measure(of: numeral) { measures.append(measure) }
    let end = measures.last.map { max($0.range.upperBound, numeral.range.upperBound) }
    return max(end ?? numeral.range.upperBound, place + 1)
  }

  private static let addresses = WordSet("http https www ftp mailto doi")

  /// The end of a web address that starts at a token: up to the next space.
  private func endOfAddress(_ start: Int) -> Int? {
    guard let mark = self[start + 1], mark.isJoined,
      mark.key == Mark.colon || mark.key == Mark.point
    else { return nil }
    var place = start + 1
    while place < tokens.count, tokens[place].isJoined { place += 1 }
    return place
  }

  /// The token at a place; `nil` outside the passage.
  @inline(__always)
  subscript(place: Int) -> Token? {
    place >= 0 && place < tokens.count ? tokens[place] : nil
  }

  /// What a number measures; `nil` when it is no number at all.
  private mutating func measure(of numeral: Numeral) -> Measure? {
    var measure = Measure(numeral)
    if numeral.isOrdinal { return measure }
    if isVagueGroup(measure) { return nil }
    let hasSign = addCurrencyBefore(&measure)
    if numeral.isGlued, !hasSign { return nil }
    if hasSign {
      addMagnitudeBehindCurrency(&measure)
    } else {
      addUnit(&measure)
    }
    addPlus(&measure)
    if !measure.isBare, !measure.isArticle { parts.append((numeral.range, numeral.value)) }
    if measure.isBare, let factor = factor(measure) {
      parts.append((numeral.range, numeral.value))
      return factor
    }
    if measure.isBare, measure.isArticle {
      // An article counts only where it stands against other numbers.
      return isContrasted(measure) ? measure : nil
    }
    if measure.isBare, isVaguePart(measure) || isPronoun(measure) || isJoinedToLetters(measure) {
      return nil
    }
    if measure.isBare, isBareAge(measure) {
      measure.type = .age
      measure.unit = "a"
      measure.range = measure.range.lowerBound - 1..<measure.range.upperBound
      parts.append((numeral.range, numeral.value))
      return measure
    }
    if measure.isBare, !measure.isLabel { measure.isLabel = isLabel(measure) }
    return measure
  }

  /// « +15 % »: a plus sign that stands behind a space belongs to the quantity.
  private func addPlus(_ measure: inout Measure) {
    let start = measure.range.lowerBound
    guard let first = self[start], first.isJoined, let sign = self[start - 1],
      sign.key == Mark.plus, !sign.isJoined || start == 1
    else { return }
    measure.range = start - 1..<measure.range.upperBound
  }

  /// The word which stands behind the number, a hyphen or the `de` of a magnitude between them.
  func placeOfUnit(_ measure: Measure) -> Int {
    let end = measure.range.upperBound
    var place = reader.afterHyphen(end)
    let takesLink =
      measure.hasMagnitude || measure.isPart || measure.comparator == .about
      || (!measure.isDigits && !measure.value.isWhole)
    if takesLink, let link = self[place],
      tables.links.contains(link.key)
    {
      place += 1
    }
    // "half an hour", "three quarters of an hour"
    if measure.isPart, let article = self[place], article.kind == .word,
      tables.numbers.word(article) == .article
    {
      place += 1
    }
    return place
  }

  /// Whether a unit of measurement stands at a token.
  func isUnit(at place: Int) -> Bool {
    tables.units.match(
      at: place, in: tokens,
      where: { end, names in
        names.contains { $0.spelling == nil || $0.spelling == passage.text(place..<end) }
      }) != nil
  }

  /// Whether an open straight quote makes a closing one of the mark behind a number: "the 486".
  var isInsideStraightQuotes: Bool { quoteCount % 2 == 1 }

  /// Whether one of some words stands in the sentence of a token.
  func sentence(of place: Int, holds words: WordSet) -> Bool {
    let sentence = passage.sentence(of: place)
    // A sentence that goes on for ever says nothing about a number in it.
    let from = max(sentence.lowerBound, place - 40)
    let to = min(sentence.upperBound, place + 40)
    return from < to && tokens[from..<to].contains { words.contains($0.key) }
  }

  /// The longest phrase of a table that ends before a token, and where it starts.
  func phrase<Value>(
    in table: PhraseTable<Value>, endingAt end: Int
  ) -> (start: Int, value: Value)? {
    var start = max(0, end - 4)
    while start < end {
      if let match = table.match(at: start, in: tokens), match.end == end {
        return (start, match.value)
      }
      start += 1
    }
    return nil
  }
}
