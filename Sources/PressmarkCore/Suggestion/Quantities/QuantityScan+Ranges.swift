/// Quantities of several numbers: « 2 ans et 3 mois », « entre 10 et 15 % », "5-6 mm".
extension QuantityScan {
  // MARK: Several units

  /// Adds up quantities that follow each other in smaller and smaller units.
  mutating func joinCompounds() {
    var joined: [Measure] = []
    joined.reserveCapacity(measures.count)
    for measure in measures {
      if let last = joined.last, let sum = compound(last, measure) {
        joined[joined.count - 1] = sum
      } else {
        joined.append(measure)
      }
    }
    measures = joined
  }

  private func compound(_ first: Measure, _ second: Measure) -> Measure? {
    guard !first.hasMagnitude, first.upper == nil, let unit = first.unit,
      let gap = gap(first.range.upperBound, second.range.lowerBound)
    else { return nil }
    if first.type == .money { return money(first, second, hasAnd: gap.hasAnd) }
    guard
      first.kind == .length || first.kind == .duration || first.kind == .weight
        || first.kind == .volume
    else { return nil }
    if second.isBare {
      // "1 hour thirty", "2 hours ten"
      guard unit == "h", first.type == .duration, !tables.cues.hoursAreClock || isTimed(first),
        let minutes = second.value.whole, !gap.hasComma,
        (5..<60).contains(minutes), !second.hasMagnitude, !second.isWrittenOut,
        endsClause(second.range.upperBound),
        let value = UnitScale.sum((first.value, "h"), (second.value, "min"))
      else { return nil }
      return sum(first, second, value, unit: "min")
    }
    guard second.kind == first.kind, second.upper == nil, let smaller = second.unit,
      let value = UnitScale.sum((first.value, unit), (second.value, smaller))
    else { return nil }
    return sum(first, second, value, unit: smaller)
  }

  /// Whether a duration is spoken of: « pendant une heure trente », not « une heure trente ».
  private func isTimed(_ measure: Measure) -> Bool {
    guard let before = self[measure.range.lowerBound - 1] else { return false }
    return tables.cues.durationPrepositions.contains(before.key)
      && !tables.cues.clockPrepositions.contains(before.key)
  }

  private func sum(
    _ first: Measure, _ second: Measure, _ value: ExactNumber, unit: String
  ) -> Measure {
    var sum = first
    sum.range = first.range.lowerBound..<second.range.upperBound
    sum.value = value
    sum.unit = unit
    return sum
  }

  /// "15 dollars and 15 cents", « 15 dollars 50 », "$20 and 43c".
  private func money(_ first: Measure, _ second: Measure, hasAnd: Bool) -> Measure? {
    guard first.coinFraction == nil, first.value.isWhole else { return nil }
    let isCoin = second.type == .money && (second.coinFraction ?? 0) > 1
    // « 15 dollars 50 »: two digits behind a named currency, and no noun that they could count.
    let isBareCoin =
      second.isBare && !second.hasMagnitude && !second.isWrittenOut && !second.isArticle
      && (second.value.whole ?? 100) < 100 && endsClause(second.range.upperBound)
      && (second.isDigits
        ? tokens[second.number.lowerBound].byteCount == 2
        : hasAnd || (second.value.whole ?? 0) >= 10)
    guard isCoin || isBareCoin, let cents = second.value.shifted(by: -2),
      let value = first.value.adding(cents), cents < .one
    else { return nil }
    var sum = first
    sum.range = first.range.lowerBound..<second.range.upperBound
    sum.value = value
    return sum
  }

  /// Whether nothing that could be counted follows.
  private func endsClause(_ place: Int) -> Bool {
    guard let next = self[place] else { return true }
    if next.kind == .word {
      return tables.labels.functionWords.contains(next.key) && next.isJoined == false
    }
    return next.kind == .punctuation
  }

  /// What stands between two quantities that belong together: nothing, a comma, an "and".
  private func gap(_ from: Int, _ to: Int) -> (hasAnd: Bool, hasComma: Bool)? {
    guard to - from <= 2, from <= to, self[to].map({ $0.gap != .line }) ?? false else { return nil }
    var place = from
    var gap = (hasAnd: false, hasComma: false)
    if place < to, tokens[place].key == Mark.comma {
      gap.hasComma = true
      place += 1
    }
    if place < to, tokens[place].kind == .word, tables.numbers.word(tokens[place]) == .and {
      gap.hasAnd = true
      place += 1
    }
    return place == to ? gap : nil
  }

  // MARK: Ranges

  /// Joins the two ends of ranges.
  mutating func joinRanges() {
    var joined: [Measure] = []
    joined.reserveCapacity(measures.count)
    for measure in measures {
      if let last = joined.last, let range = range(last, measure) {
        joined[joined.count - 1] = range
      } else {
        joined.append(measure)
      }
    }
    measures = joined
  }

  private func range(_ low: Measure, _ high: Measure) -> Measure? {
    guard low.upper == nil, high.upper == nil, low.type != .ordinal, !low.isPart,
      let joint = joint(low.range.upperBound, high.number.lowerBound, high)
    else { return nil }
    let opener = phrase(in: tables.ranges.openers, endingAt: low.range.lowerBound)
    let isOpened = opener.map { $0.value.contains(joint.key) } ?? false
    let isDash = joint.kind == .hyphen || joint.kind == .dash
    guard isOpened || isDash || tables.ranges.joints.contains(joint.key) else { return nil }
    guard high.type != .number else { return nil }
    var lower = low.value
    if low.isBare {
      // « de 5 à 10 millions d’euros »: the magnitude belongs to both.
      if high.hasMagnitude, !low.hasMagnitude, let magnitude = magnitude(of: high),
        let scaled = low.value.multiplied(by: magnitude), scaled < high.value
      {
        lower = scaled
      }
      guard !low.isArticle, !low.isLabel || low.value < high.value else { return nil }
      // Years and dates are no lower ends.
      if !isDash, !isOpened, low.value.isWhole, (low.value.whole ?? 0) > 1000, !low.isWrittenOut,
        high.type == .duration
      {
        return nil
      }
    } else {
      guard low.type == high.type, low.unit == high.unit, isDash || isOpened,
        // « est passé de 5 % à 10 % » is a change between two figures.
        opener.map({ isBetween($0.start) }) ?? isDash
      else { return nil }
    }
    guard lower < high.value else { return nil }
    var range = high
    let start = isOpened ? opener.flatMap { isKept($0.start) ? $0.start : nil } : nil
    range.range = (start ?? low.range.lowerBound)..<high.range.upperBound
    range.number = low.number
    range.value = lower
    range.upper = high.value
    return range
  }

  /// The one token between two quantities, a softening word behind it apart: "and about".
  private func joint(_ from: Int, _ to: Int, _ high: Measure) -> Token? {
    guard let token = self[from], token.gap != .line else { return nil }
    var place = from + 1
    if place < high.range.lowerBound,
      let softened = tables.comparatorsBefore.match(at: place, in: tokens),
      softened.end <= high.range.lowerBound
    {
      place = softened.end
    }
    guard place == high.range.lowerBound || (place == to && token.kind != .word) else { return nil }
    if token.kind == .hyphen || token.kind == .dash {
      // "10 -20" but not "10 - a list item".
      return token
    }
    return token.kind == .word ? token : nil
  }

  /// What was multiplied into a number: a million in « 10 millions ».
  private func magnitude(of measure: Measure) -> ExactNumber? {
    for place in measure.number.reversed() where tokens[place].kind == .word {
      if case .magnitude(let value)? = tables.numbers.word(tokens[place]) {
        return ExactNumber(value)
      }
      if let numeral = reader.numeral(at: measure.number.lowerBound),
        let digits = numeral.value.whole
      {
        for power in [1_000_000_000_000, 1_000_000_000, 1_000_000, 1000] where digits >= power {
          return ExactNumber(power)
        }
      }
      return nil
    }
    return nil
  }

  /// Whether the opener is one of two ends that are both meant: « entre », "between".
  private func isBetween(_ start: Int) -> Bool {
    tokens[start].key != "de" && tokens[start].key != "d'" && tokens[start].key != "du"
      && !Self.changes(self, before: start)
  }

  /// Whether the opener belongs to the range that is marked: « entre » does, « de » does not.
  private func isKept(_ start: Int) -> Bool {
    tokens[start].byteCount > 2
  }

  /// Whether the words before « de … à … » tell a change.
  private static func changes(_ scan: borrowing QuantityScan, before start: Int) -> Bool {
    let from = max(0, start - 3)
    return scan.tokens[from..<start].contains { changeWords.contains($0.key) }
  }

  private static let changeWords = WordSet(
    """
    passé passée passés passer passe passant passent rose rise rises fell fall falls increased increase decreased went \
    grew dropped jumped up down raised cut climbed declined hausse baisse augmenté
    """)
}
