/// All units of one text around a range: the rungs that a selection climbs.
struct SelectionLadder {
  let borders: GraphemeBorders
  private let text: UnitText
  private let words: [Range<Int>]
  private let pairs: [MarkPair]
  private let sentences: [Range<Int>]
  private let whole: [Range<Int>]

  init(text: String, table: UnitTable) {
    borders = GraphemeBorders(text)
    let units = UnitText(text, table: table)
    let pairs = units.pairs()
    let sentences = units.sentences(pairs: pairs)
    self.text = units
    words = units.words()
    self.pairs = pairs
    self.sentences = sentences
    whole = units.wholeSentences(sentences, pairs: pairs)
  }

  /// The units of a kind around a range, on grapheme borders, the smallest first.
  func units(_ unit: SelectionUnit, around range: Range<Int>) -> [Range<Int>] {
    let found =
      switch unit {
      case .word: word(range.lowerBound).map { [$0] } ?? []
      case .phrase: phrase(range).map { [$0] } ?? []
      case .quotationOrClause: quotationsAndClauses(range)
      case .sentence: sentenceRungs(range)
      case .paragraph: [text.trimmed(0..<text.scalars.count), 0..<text.scalars.count]
      }
    return found.map(borders.snap).filter { !$0.isEmpty }.sorted { $0.count < $1.count }
  }

  /// The word at an offset, the next one when there is none, the last one at the end.
  private func word(_ offset: Int) -> Range<Int>? {
    let index = firstWord(endingAfter: offset)
    guard index < words.count else { return words.last }
    let word = words[index]
    guard UnitText.isApostrophe(text[word.upperBound - 1]), index + 1 < words.count,
      words[index + 1].lowerBound == word.upperBound
    else { return word }
    return word.lowerBound..<words[index + 1].upperBound
  }

  /// The number phrase around a range; only the words near it are looked at.
  private func phrase(_ range: Range<Int>) -> Range<Int>? {
    let index = firstWord(endingAfter: range.lowerBound)
    let near = words[max(0, index - 24)..<min(words.count, index + 24)]
    return text.phrases(words: Array(near)).first { holds($0, range) }
  }

  /// The index of the first word that ends behind an offset.
  private func firstWord(endingAfter offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func holds(_ unit: Range<Int>, _ range: Range<Int>) -> Bool {
    unit.lowerBound <= range.lowerBound && range.upperBound <= unit.upperBound
      && (range.lowerBound < unit.upperBound || !range.isEmpty)
  }

  private func quotationsAndClauses(_ range: Range<Int>) -> [Range<Int>] {
    var units: [Range<Int>] = []
    for pair in pairs where pair.isQuotation {
      for unit in [text.content(of: pair), text.whole(pair)] where holds(unit, range) {
        units.append(unit)
      }
    }
    // The clause inside the innermost sentence, and then inside the whole one.
    for (rung, base) in sentenceRungs(range).enumerated() {
      guard let clause = text.clause(at: range.lowerBound, in: base, pairs: pairs),
        holds(clause, range), rung == 0 || isInOneSentence(clause)
      else { continue }
      units.append(clause)
      break
    }
    return units
  }

  /// Whether no sentence of a quotation ends inside a range.
  private func isInOneSentence(_ range: Range<Int>) -> Bool {
    guard let sentence = sentence(at: range.lowerBound, in: sentences) else { return false }
    return range.upperBound <= sentence.upperBound
  }

  /// The sentence inside a quotation of several, then the sentence that holds quotations whole.
  private func sentenceRungs(_ range: Range<Int>) -> [Range<Int>] {
    guard let first = sentence(at: range.lowerBound, in: sentences),
      let outerFirst = sentence(at: range.lowerBound, in: whole)
    else { return [] }
    let last = range.isEmpty ? first : sentence(at: range.upperBound - 1, in: sentences) ?? first
    let outerLast =
      range.isEmpty ? outerFirst : sentence(at: range.upperBound - 1, in: whole) ?? outerFirst
    let outer = outerFirst.lowerBound..<max(outerFirst.upperBound, outerLast.upperBound)
    var inner = first.lowerBound..<max(first.upperBound, last.upperBound)
    guard inner != outer else { return [outer] }
    // Inside the quotation: without the words that introduce it, and without its marks.
    let quotations = pairs.filter { $0.isQuotation && holds(text.content(of: $0), range) }
    guard let quotation = quotations.min(by: { $0.close - $0.open < $1.close - $1.open }) else {
      return [outer]
    }
    let content = text.content(of: quotation)
    let lower = max(inner.lowerBound, content.lowerBound)
    inner = lower..<max(lower, min(inner.upperBound, content.upperBound))
    return !inner.isEmpty && inner.count < content.count ? [inner, outer] : [outer]
  }

  /// The sentence at an offset; between two, the next one.
  private func sentence(at offset: Int, in sentences: [Range<Int>]) -> Range<Int>? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low < sentences.count ? sentences[low] : sentences.last
  }
}
