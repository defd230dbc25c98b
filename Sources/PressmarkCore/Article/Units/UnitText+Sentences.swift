/// Finding sentences.
extension UnitText {
  /// The sentences in reading order, without the white space between them.
  ///
  /// A sentence that introduces a quotation of several sentences ends with the first of them.
  func sentences(pairs: [MarkPair]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var closings: Set<Int> = []
    for pair in pairs where pair.isClosed { closings.insert(pair.close) }
    var start = 0
    var place = 0
    while place < scalars.count {
      guard Self.isStop(scalars[place]) else {
        place += 1
        continue
      }
      let stop = place
      while place < scalars.count, Self.isStop(scalars[place]) { place += 1 }
      let afterStops = place
      place = skipClosings(from: place, closings: closings)
      if ends(start: start, stop: stop, afterStops: afterStops, afterMarks: place) {
        let sentence = trimmed(start..<place)
        if !sentence.isEmpty { sentences.append(sentence) }
        start = place
      }
    }
    let rest = trimmed(start..<scalars.count)
    if !rest.isEmpty { sentences.append(rest) }
    return sentences
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "！", "？": true
    default: false
    }
  }

  /// The place after the marks that close what the sentence opened, a guillemet and its space among them.
  private func skipClosings(from start: Int, closings: Set<Int>) -> Int {
    var place = start
    while place < scalars.count {
      if closings.contains(place) || scalars[place] == "”" || scalars[place] == ")" {
        place += 1
      } else if scalars[place].isBlank, self[place + 1] == "»" || self[place + 1] == "›" {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// Whether the sentence ends at a run of stops.
  private func ends(start: Int, stop: Int, afterStops: Int, afterMarks: Int) -> Bool {
    let isIdeographic = scalars[stop].value > 0x3000
    guard afterMarks < scalars.count else { return true }
    guard Self.isSpace(scalars[afterMarks]) || isIdeographic else { return false }
    // What the next word starts with, behind marks that open.
    var next = afterMarks
    while next < scalars.count, Self.isSpace(scalars[next]) || Self.isOpening(scalars[next]) {
      next += 1
    }
    guard next < scalars.count else { return true }
    if Self.isLowercase(scalars[next]) { return false }
    let isSingleStop = scalars[stop] == "." && afterStops == stop + 1
    guard isSingleStop, afterMarks == afterStops else { return true }
    return !isAbbreviation(before: stop, sentenceStart: start, next: next)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "“", "„", "‘", "\"", "'", "(", "[", "–", "—", "-", "¿", "¡", "‹", "•": true
    default: false
    }
  }

  /// Whether the stop belongs to the word before it and the sentence goes on.
  private func isAbbreviation(before stop: Int, sentenceStart: Int, next: Int) -> Bool {
    var start = stop
    // No abbreviation is longer.
    while start > sentenceStart, stop - start < 12,
      Self.isLetter(scalars[start - 1]) || Self.isDigit(scalars[start - 1])
        || scalars[start - 1] == "." || scalars[start - 1] == "°"
    {
      start -= 1
    }
    guard start < stop else { return false }
    let word = folded(start..<stop)
    // « 1. » at the head of an item.
    if scalars[start..<stop].allSatisfy(Self.isDigit) {
      return trimmed(sentenceStart..<stop).lowerBound == start
    }
    let isCapitalised = Self.isUppercase(scalars[start])
    // M. and MM. are titles, « m. » is not.
    if table.titles.contains(word), isCapitalised || word.utf8.count > 2 { return true }
    if table.beforeNumbers.contains(word), Self.isDigit(scalars[next]) { return true }
    let isInitial = isCapitalised && (stop - start == 1 || (stop - start < 8 && word.contains(".")))
    guard isInitial || table.abbreviations.contains(word) else { return false }
    // After these a sentence may end: it does when the next word cannot be a name.
    var end = next
    while end < scalars.count, Self.isLetter(scalars[end]) { end += 1 }
    var opener = folded(next..<end)
    if Self.isApostrophe(self[end]) { opener += "'" }
    return !table.sentenceStarters.contains(opener)
  }
}
