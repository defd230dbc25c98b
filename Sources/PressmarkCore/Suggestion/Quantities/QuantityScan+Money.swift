/// Amounts of money.
extension QuantityScan {
  /// "$15M", "US$ 4.7", "EUR 125", « £ 8,10 millions »; whether a currency stood before the number.
  mutating func addCurrencyBefore(_ measure: inout Measure) -> Bool {
    guard !measure.isArticle else { return false }
    let start = measure.range.lowerBound
    guard let first = self[start], first.gap != .line,
      let (place, currency) = currencyName(endingAt: start),
      measures.last.map({ $0.range.upperBound <= place }) ?? true
    else { return false }
    let name = tokens[place]
    // A name before a number belongs to it only as a code, a sign, or a coin of few names.
    let isSign = tokens[start - 1].kind == .currency
    let isCode = name.kind == .word && name.byteCount == 3 && name.letters == .allCapitals
    guard isSign || isCode || Self.namesBefore.contains(name.key) else { return false }
    // "10 $ 30": the sign belongs to the number before it.
    if let before = self[place - 1], before.kind == .digits, name.gap != .line,
      !isSign || name.isJoined || first.gap == .space
    {
      return false
    }
    var from = place
    // « -$5 »
    if let sign = self[place - 1], sign.kind == .hyphen || sign.kind == .dash, name.isJoined,
      !sign.isJoined || place == 1, !measure.value.isNegative
    {
      measure.value = measure.value.negated
      from = place - 1
    }
    set(&measure, currency)
    measure.hasSignBefore = true
    measure.range = from..<measure.range.upperBound
    return true
  }

  /// The longest name of a currency that ends before a token.
  private func currencyName(endingAt end: Int) -> (start: Int, value: CurrencyName)? {
    for start in max(0, end - 3)..<max(end, 0) {
      if let match = tables.currencies.match(at: start, in: tokens), match.end == end,
        isSpelledAsCurrency(start..<end, match.value)
      {
        return (start, match.value)
      }
    }
    return nil
  }

  /// Names that stand before the number: "ringgit 42", "sen 100,000".
  private static let namesBefore = WordSet("ringgit ringgits malaysia malaysian sen rm")

  private func set(_ measure: inout Measure, _ currency: CurrencyName) {
    measure.type = .money
    measure.unit = currency.code
    measure.coinFraction = currency.fraction
    readThousands(&measure)
    if currency.multiplier > 1,
      let value = measure.value.multiplied(by: ExactNumber(currency.multiplier))
    {
      measure.value = value
    }
  }

  /// « 12,345 $ »: no amount has three decimals, but a litre of fuel has (« 1,789 € »).
  private func readThousands(_ measure: inout Measure) {
    let number = measure.number
    guard number.count == 3, tokens[number.lowerBound].byteCount >= 2,
      tokens[number.lowerBound + 1].key == Mark.comma, tokens[number.lowerBound + 2].byteCount == 3,
      !measure.value.isWhole, let value = measure.value.shifted(by: 3)
    else { return }
    measure.value = value
  }

  /// "$ 75 million" was read as one number; what may follow is the name again or the cents.
  mutating func addMagnitudeBehindCurrency(_ measure: inout Measure) {
    let place = placeOfUnit(measure)
    // « £ 8,10 millions de livres », "$10 dollars": the same said twice.
    if let (end, currency) = tables.currencies.match(at: place, in: tokens),
      self[place]?.gap != .line, currency.code == measure.unit || currency.isAmbiguous,
      currency.fraction == nil, tokens[place].kind == .word, place > measure.range.upperBound
    {
      measure.range = measure.range.lowerBound..<end
    }
  }

  /// « 15 M$ », « 1 666,05 € », "75 USD million"; whether a currency stands at the place.
  mutating func addCurrency(_ measure: inout Measure, at place: Int) -> Bool {
    guard let token = self[place], token.gap != .line else { return false }
    var place = place
    // "1.5m euros"
    if token.kind == .word, token.byteCount == 1, token.key == "m", measure.isDigits,
      place == measure.range.upperBound, let next = self[place + 1], next.gap == .space,
      let match = tables.currencies.match(at: place + 1, in: tokens), !match.value.isAmbiguous,
      match.value.fraction == nil, let value = measure.value.multiplied(by: ExactNumber(1_000_000))
    {
      measure.value = value
      measure.hasMagnitude = true
      place += 1
    }
    guard let match = tables.currencies.match(at: place, in: tokens) else { return false }
    let currency = match.value
    var end = match.end
    guard isSpelledAsCurrency(place..<end, currency) else { return false }
    if isGluedBehind(end), tokens[end - 1].kind == .word { return false }
    // "5 $10": the sign belongs to the number behind it.
    if token.kind == .currency, token.gap == .space, let next = self[end], next.isJoined,
      next.kind == .digits
    {
      return false
    }
    if measure.isArticle {
      // "a dollar", « un euro »; "$5 a pound".
      if currency.isAmbiguous || token.kind == .currency { return false }
      if tokens[end - 1].kind == .currency { return false }
      if let last = measures.last, last.range.upperBound == measure.range.lowerBound {
        return false
      }
    }
    // « 12 livres » are books or weights; « 12 millions de livres » are pounds.
    if currency.isAmbiguous, !isMoney(measure, unit: place..<end) { return false }
    // Coins of a letter are joined to their digits: "30p", "43c".
    if currency.fraction != nil, token.byteCount == 1, token.kind == .word {
      guard !token.isJoined ? passage.text(token) == "c" : passage.text(token) != "C",
        !isGluedBehind(end), measure.isDigits, self[end]?.key != Mark.slash
      else { return false }
    }
    // "75 USD million"
    if let next = self[end], next.kind == .word, next.gap == .space, !measure.hasMagnitude,
      case .magnitude(let magnitude)? = tables.numbers.word(next), magnitude >= 1000,
      let value = measure.value.multiplied(by: ExactNumber(magnitude))
    {
      measure.value = value
      measure.hasMagnitude = true
      end += 1
    }
    set(&measure, currency)
    measure.range = measure.range.lowerBound..<end
    return true
  }

  /// Whether the letters of a code are written as a code: « ILS » is a currency, « ils » are they.
  private func isSpelledAsCurrency(_ range: Range<Int>, _ currency: CurrencyName) -> Bool {
    let token = tokens[range.lowerBound]
    if range.count == 2, token.kind == .word, tokens[range.lowerBound + 1].kind == .currency,
      !tokens[range.lowerBound + 1].isJoined
    {
      // "'s $ 5 million": a letter with a space behind it is a sign only for Canada's dollar.
      return token.key == "c"
    }
    guard range.count == 1, token.kind == .word, token.byteCount <= 4 else { return true }
    let text = passage.text(token)
    if text.uppercased() == text { return true }
    return text.lowercased() != currency.code.lowercased()
      || ["usd", "eur", "gbp", "chf", "jpy"].contains(text)
  }

  /// Whether pounds are money here.
  private func isMoney(_ measure: Measure, unit: Range<Int>) -> Bool {
    if measure.hasMagnitude, (measure.value.whole ?? 0) >= 1_000_000 { return true }
    if let next = self[unit.upperBound], tables.links.contains(next.key) { return false }
    return measure.value.isWhole && (measure.value.whole ?? 0) >= 1000
      && !sentence(of: unit.lowerBound, holds: tables.cues.weight)
  }
}
