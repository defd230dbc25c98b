/// Shares: « deux Français sur trois », "one in five".
extension QuantityScan {
  /// A share told by two whole numbers.
  struct Share {
    var range: Range<Int>
    var value: ExactNumber
    /// Whether nothing stands between the numbers, so that the whole is a number too: « un sur trois ».
    var isPlain: Bool
  }

  /// The shares of the passage, in reading order.
  func shares() -> [Share] {
    guard passageHasShareWord else { return [] }
    var shares: [Share] = []
    var place = 0
    while place < tokens.count {
      guard let (end, _) = tables.labels.shares.match(at: place, in: tokens), place > 0,
        let share = share(around: place, end)
      else {
        place += 1
        continue
      }
      shares.append(share)
      place = share.range.upperBound
    }
    return shares
  }

  private var passageHasShareWord: Bool {
    tokens.contains { tables.labels.shares.match(at: 0, in: [$0]) != nil } || tokens.count > 1
  }

  private func share(around joint: Int, _ end: Int) -> Share? {
    guard let high = self[end], high.gap != .line, high.kind == .digits || high.kind == .word,
      let whole = reader.numeral(at: end), !whole.isOrdinal, !whole.isGlued, !whole.isPart,
      !whole.isArticle, let size = whole.value.whole, size > 1, size <= 1_000_000,
      !isYearLike(whole), !isUnit(at: whole.range.upperBound),
      !isGluedBehind(whole.range.upperBound),
      let (start, count, isPlain) = numerator(before: joint), count > 0, count < size
    else { return nil }
    // "of" and "in" join more than shares: only small numbers directly before them.
    if tokens[joint].byteCount == 2, end == joint + 1 {
      guard isPlain, count <= 10, size <= 100 || size % 100 == 0 else { return nil }
    }
    return Share(
      range: start..<whole.range.upperBound, value: ExactNumber(count, over: size),
      isPlain: isPlain)
  }

  private func isYearLike(_ numeral: Numeral) -> Bool {
    numeral.form == .digits && !numeral.isWrittenOut
      && tokens[numeral.range.lowerBound].byteCount == 4
  }

  /// The number before a joint, up to three words of what is counted between them.
  private func numerator(before joint: Int) -> (start: Int, count: Int, isPlain: Bool)? {
    var place = joint - 1
    let limit = max(0, joint - 6)
    while place >= limit {
      let token = tokens[place]
      guard token.kind == .digits || token.kind == .word || token.kind == .hyphen else {
        return nil
      }
      if let numeral = reader.numeral(at: place), !numeral.isOrdinal, !numeral.isGlued,
        !numeral.isPart,
        let count = numeral.value.whole
      {
        // The whole of a number: « vingt-deux sur trente ».
        var start = place
        var value = count
        while start > limit, let longer = reader.numeral(at: start - 1) ?? nil,
          longer.range.upperBound == numeral.range.upperBound, let whole = longer.value.whole
        {
          start -= 1
          value = whole
        }
        if numeral.range.upperBound < joint, isUnit(at: numeral.range.upperBound) { return nil }
        return (start, value, numeral.range.upperBound == joint)
      }
      place -= 1
    }
    return nil
  }
}
