/// Numbers in digits: groups, decimals, signs, fractions and powers.
extension NumeralReader {
  /// The number that starts with a run of digits.
  func digitNumeral(at start: Int) -> Numeral? {
    let isGlued = isGlued(before: start)
    guard let (value, end, isWrittenOut) = digits(at: start) else {
      return Numeral(
        range: start..<start + 1, value: .zero, form: .digits, isGlued: true)
    }
    var numeral = Numeral(
      range: start..<end, value: value, form: .digits, isGlued: isGlued,
      isWrittenOut: isWrittenOut)
    if !isGlued, !isWrittenOut, let part = slashPart(at: start) {
      numeral.value = part.value
      numeral.range = start..<part.end
      numeral.isWrittenOut = true
      numeral.isPart = true
    }
    addSign(&numeral)
    if let suffix = self[numeral.range.upperBound], suffix.isJoined {
      if isOrdinal(suffix, at: numeral.range.upperBound), !isWrittenOut, !isGlued {
        numeral.range = numeral.range.lowerBound..<numeral.range.upperBound + 1
        numeral.isOrdinal = true
        return numeral
      }
      addExponent(&numeral)
    }
    return completed(numeral)
  }

  /// « 11e », "3rd": the ending of an ordinal, and nothing joined to it.
  private func isOrdinal(_ suffix: Token, at place: Int) -> Bool {
    guard suffix.kind == .word, numbers.ordinalEndings.contains(suffix.key) else { return false }
    guard let next = self[place + 1], next.isJoined else { return true }
    return next.kind != .digits && next.kind != .symbol
  }

  /// Whether a letter or a number with a mark stands directly before a number: « A380 », « Covid-19 ».
  func isGlued(before start: Int) -> Bool {
    guard let token = self[start], token.isJoined, let before = self[start - 1] else {
      return false
    }
    switch before.kind {
    case .word:
      // "1min3sec": the second of two quantities.
      if before.isJoined, before.byteCount <= 3, self[start - 2]?.kind == .digits { return false }
      let last = passage.byte(before.byteCount - 1, of: before)
      return last != 0x27 && last != 0x99
    case .digits: return true
    case .punctuation:
      // A third number behind marks: "192.168.1.2".
      guard before.isJoined, before.key == Mark.point || before.key == Mark.comma,
        let digits = self[start - 2]
      else { return false }
      return digits.kind == .digits
    case .hyphen:
      // A hyphen behind a word makes a name of it; a minus sign stands alone.
      guard before.isJoined, let name = self[start - 2] else { return false }
      // "3km-5km"
      if name.isJoined, self[start - 3]?.kind == .digits { return false }
      return name.kind == .word && !numbers.prefixes.contains(name.key)
    case .symbol:
      return before.key == Self.underscore || before.key == Self.numberSign || before.key == Self.at
        || before.key == .none
    default: return false
    }
  }

  private static let underscore: WordKey = "_"
  private static let numberSign: WordKey = "#"
  private static let at: WordKey = "@"
  private static let caret: WordKey = "^"
  private static let e: WordKey = "e"

  // MARK: Groups and decimals

  /// The value of digits with their groups and decimals; `nil` for what is no number (a version, a
  /// telephone number without spaces).
  private func digits(
    at start: Int
  ) -> (value: ExactNumber, end: Int, isWrittenOut: Bool)? {
    var buffer = DigitBuffer()
    guard buffer.append(tokens[start], of: passage) else { return nil }
    var end = start + 1
    while let group = self[end], group.kind == .digits, group.gap == .space, group.byteCount == 3,
      buffer.isGroupable
    {
      guard buffer.append(group, of: passage) else { return nil }
      end += 1
    }
    let hasSpaces = end > start + 1
    guard let mark = mark(at: end) else {
      return buffer.value(end: end, isWrittenOut: hasSpaces)
    }
    if hasSpaces {
      // « 1 666,05 »; a mark before another group is no number.
      guard mark != Mark.apostrophe, self.mark(at: end + 2) == nil else {
        return buffer.value(end: end, isWrittenOut: true)
      }
      guard buffer.appendDecimals(tokens[end + 1], of: passage) else { return nil }
      return buffer.value(end: end + 2, isWrittenOut: true)
    }
    return markedDigits(buffer, end: end, mark: mark)
  }

  /// Digits with points, commas or apostrophes between them: the decimal mark is told.
  private func markedDigits(
    _ start: DigitBuffer, end: Int, mark: WordKey
  ) -> (value: ExactNumber, end: Int, isWrittenOut: Bool)? {
    var buffer = start
    var groups = 0
    var place = end
    while self.mark(at: place) == mark, tokens[place + 1].byteCount == 3, start.isGroupable {
      place += 2
      groups += 1
    }
    let other = self.mark(at: place)
    let isGrouping =
      mark == Mark.apostrophe || groups > 1 || (groups == 1 && other != nil && other != mark)
      || (groups == 1 && other == nil && numbers.groupMark == mark)
    if groups > 0, isGrouping {
      if other == mark { return nil }
      for group in 0..<groups {
        guard buffer.append(tokens[end + group * 2 + 1], of: passage) else { return nil }
      }
      guard let other, other != Mark.apostrophe, self.mark(at: place + 2) == nil else {
        return buffer.value(end: place, isWrittenOut: true)
      }
      guard buffer.appendDecimals(tokens[place + 1], of: passage) else { return nil }
      return buffer.value(end: place + 2, isWrittenOut: true)
    }
    if mark == Mark.apostrophe { return buffer.value(end: end, isWrittenOut: false) }
    // One mark and digits behind it; a second mark makes a version, an address or a list of it.
    if self.mark(at: end + 2) != nil { return nil }
    guard buffer.appendDecimals(tokens[end + 1], of: passage) else { return nil }
    return buffer.value(end: end + 2, isWrittenOut: true)
  }

  /// The point, comma or apostrophe between two runs of digits.
  private func mark(at place: Int) -> WordKey? {
    guard let mark = self[place], mark.isJoined, let next = self[place + 1], next.isJoined,
      next.kind == .digits
    else { return nil }
    return mark.key == Mark.point || mark.key == Mark.comma || mark.key == Mark.apostrophe
      ? mark.key : nil
  }

  /// « ,08 », ".77", with a sign before it.
  func decimal(at start: Int) -> Numeral? {
    var buffer = DigitBuffer()
    guard mark(at: start + 2) == nil, buffer.appendDecimals(tokens[start + 1], of: passage),
      let (value, end, _) = buffer.value(end: start + 2, isWrittenOut: true)
    else { return nil }
    var numeral = Numeral(range: start..<end, value: value, form: .digits, isWrittenOut: true)
    addSign(&numeral)
    return completed(numeral)
  }

  // MARK: Signs, powers and fractions

  /// A minus sign directly before the digits and behind a space: « -5 », "(−3".
  private func addSign(_ numeral: inout Numeral) {
    let start = numeral.range.lowerBound
    guard let first = self[start], let sign = self[start - 1],
      sign.kind == .hyphen || sign.kind == .dash
    else { return }
    let before = self[start - 2]
    let isFree = !sign.isJoined || before == nil || before?.key == Mark.openingParenthesis
    guard isFree else { return }
    // « - 10 » is a list item or a line of dialogue, unless nothing else is said.
    guard first.isJoined || (start == 1 && numeral.range.upperBound >= tokens.count - 1) else {
      return
    }
    // « 75 -300 » is a range.
    if before?.kind == .digits, sign.gap == .space, first.isJoined, sign.kind == .hyphen { return }
    numeral.value = numeral.value.negated
    numeral.range = start - 1..<numeral.range.upperBound
    numeral.isWrittenOut = true
  }

  /// "1e10", "12.3e+14".
  private func addExponent(_ numeral: inout Numeral) {
    var place = numeral.range.upperBound
    guard let letter = self[place], letter.key == Self.e, letter.byteCount == 1 else { return }
    place += 1
    var isNegative = false
    if let sign = self[place], sign.isJoined, sign.kind == .hyphen || sign.key == Mark.plus {
      isNegative = sign.kind == .hyphen
      place += 1
    }
    guard let digits = self[place], digits.kind == .digits, digits.isJoined, digits.byteCount <= 2,
      let exponent = Int(passage.text(digits)),
      let value = numeral.value.shifted(by: isNegative ? -exponent : exponent)
    else { return }
    numeral.value = value
    numeral.range = numeral.range.lowerBound..<place + 1
    numeral.isWrittenOut = true
  }

  /// "10^6".
  func addPower(_ numeral: inout Numeral) {
    var place = numeral.range.upperBound
    guard let caret = self[place], caret.key == Self.caret, caret.isJoined else { return }
    place += 1
    var isNegative = false
    while let sign = self[place], sign.isJoined, sign.kind == .hyphen || sign.key == Mark.plus {
      isNegative = sign.kind == .hyphen
      place += 1
      if place > numeral.range.upperBound + 3 { return }
    }
    guard let digits = self[place], digits.kind == .digits, digits.isJoined, digits.byteCount <= 2,
      let exponent = Int(passage.text(digits)),
      let value = numeral.value.raised(to: isNegative ? -exponent : exponent)
    else { return }
    numeral.value = value
    numeral.range = numeral.range.lowerBound..<place + 1
    numeral.isWrittenOut = true
  }

  /// "3/4": a numerator smaller than its denominator, which no date and no score is likely to be.
  func slashPart(at start: Int) -> (value: ExactNumber, end: Int)? {
    guard let top = self[start], let slash = self[start + 1], let bottom = self[start + 2],
      slash.key == Mark.slash, slash.isJoined, bottom.kind == .digits, bottom.isJoined,
      top.byteCount <= 4, bottom.byteCount <= 4, let count = Int(passage.text(top)),
      let divisor = Int(passage.text(bottom)), count > 0, count < divisor,
      passage.byte(0, of: top) != 0x30, passage.byte(0, of: bottom) != 0x30
    else { return nil }
    if let before = self[start - 1], top.isJoined, before.key == Mark.slash { return nil }
    if let after = self[start + 3], after.isJoined {
      if after.key == Mark.slash || after.kind == .digits { return nil }
      if mark(at: start + 3) != nil { return nil }
    }
    return (ExactNumber(count, over: divisor), start + 3)
  }
}

/// The digits of a number without their marks.
private struct DigitBuffer {
  private var digits: [UInt8] = []
  private var decimals = 0
  private var firstCount = 0

  /// Whether groups of three may follow: the first group has one to three digits and no zero in front.
  var isGroupable: Bool { firstCount <= 3 && firstCount > 0 && digits.first != 0x30 }

  mutating func append(_ token: Token, of passage: Passage) -> Bool {
    if digits.isEmpty { firstCount = token.byteCount }
    guard digits.count + token.byteCount <= 30 else { return false }
    for place in 0..<token.byteCount { digits.append(passage.byte(place, of: token)) }
    return true
  }

  mutating func appendDecimals(_ token: Token, of passage: Passage) -> Bool {
    let before = digits.count
    guard append(token, of: passage) else { return false }
    decimals = digits.count - before
    return true
  }

  func value(end: Int, isWrittenOut: Bool) -> (value: ExactNumber, end: Int, isWrittenOut: Bool)? {
    ExactNumber(digits: digits, decimals: decimals).map { ($0, end, isWrittenOut) }
  }
}
