/// Sources that are named without a verb of their own: « selon », "according to", « comme l’explique ».
extension QuotationScan {
  /// What « selon », "according to" attribute at a token.
  func sourced(at place: Int, limit: Int) -> Statement? {
    guard let match = tables.sourcePrepositions.match(at: place, in: tokens) else { return nil }
    let sentence = passage.sentence(of: place)
    let limit = min(limit, sentence.upperBound)
    let enclosed = match.value == .enclosing ? enclosedSource(place..<match.end) : nil
    guard let source = enclosed ?? namedSource(at: match.end, limit: limit) else { return nil }
    let end = max(match.end, source.range.upperBound)
    var statement = Statement(parts: [], manner: .indirect, rule: .sourcePhrase)
    if source.pronoun == .author { return nil }
    statement.cue = place..<match.end
    statement.speaker = source
    var first = place
    while first > sentence.lowerBound,
      !isWord(first - 1) || tables.conjunctions.contains(key(first - 1))
        || tables.clauseStarts.contains(key(first - 1))
    {
      if self[first - 1]?.key == Mark.comma || self[first - 1]?.key == Mark.closingParenthesis {
        break
      }
      first -= 1
    }
    if first == sentence.lowerBound {
      guard key(end) == Mark.comma, end + 1 < limit else { return nil }
      guard let content = rest(from: end + 1, limit: limit) else { return nil }
      statement.parts = [content]
      statement.isConditional = content.contains {
        isWord($0) && tables.conditionals.contains(key($0))
      }
      if match.value == .guarded {
        let kind = kind(of: source)
        let canSpeak = kind == .person || kind == .organization || kind == .group
        guard
          canSpeak
            ? content.contains(where: { isFinite($0) }) || statement.isConditional
            : statement.isConditional
        else { return nil }
      }
      return statement
    }
    guard match.value != .guarded, end >= limit || isPunctuation(end) else { return nil }
    var before = place
    while before > sentence.lowerBound, tokens[before - 1].kind == .punctuation { before -= 1 }
    guard let content = lead(from: sentence.lowerBound, to: before) else { return nil }
    statement.parts = [content]
    if key(end) == Mark.comma, key(place - 1) == Mark.comma,
      let rest = rest(from: end + 1, limit: limit), rest.count > 2
    {
      statement.parts.append(rest)
    }
    statement.isConditional = statement.parts.contains {
      $0.contains { isWord($0) && tables.conditionals.contains(key($0)) }
    }
    return statement
  }

  /// The pronoun of « à l’en croire », « à les entendre ».
  private func enclosedSource(_ phrase: Range<Int>) -> Speaker? {
    let place = phrase.lowerBound + 1
    guard place < phrase.upperBound else { return nil }
    return Speaker(range: place..<place + 1, pronoun: key(place) == "les" ? .several : .masculine)
  }

  /// What « comme l’explique Anne Roux, », "as Maria Lopez put it," attribute at the start of a sentence.
  func compared(at place: Int, limit: Int) -> Statement? {
    guard tables.comparisons.contains(key(place)) else { return nil }
    let sentence = passage.sentence(of: place)
    let limit = min(limit, sentence.upperBound)
    guard (sentence.lowerBound..<place).allSatisfy({ !isWord($0) }),
      place - sentence.lowerBound < 4,
      let aside = invertedAside(at: place + 1, limit: limit)
        ?? straightAside(at: place + 1, limit: limit),
      aside.trailing <= 14, key(aside.range.upperBound) == Mark.comma, let speaker = aside.speaker,
      canSpeak(speaker), let content = rest(from: aside.range.upperBound + 1, limit: limit)
    else { return nil }
    var statement = Statement(parts: [content], manner: .indirect, rule: .sourcePhrase)
    statement.cue = aside.cue
    statement.speaker = speaker
    return statement
  }
}
