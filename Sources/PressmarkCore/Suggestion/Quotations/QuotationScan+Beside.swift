/// Attributions beside their words in running text, without marks: « …, a indiqué la MLS ».
extension QuotationScan {
  /// What an attribution beside its words attributes in running text: « …, a indiqué la MLS. »
  func beside(comma: Int, limit: Int) -> Statement? {
    let sentence = passage.sentence(of: comma)
    let end = min(limit, sentence.upperBound)
    // « , comme l’a dit le maire. »
    let start = comma + (tables.comparisons.contains(key(comma + 1)) ? 2 : 1)
    guard start < end, isWord(start) else { return nil }
    var aside = invertedAside(at: start, limit: end)
    if aside == nil, let straight = straightAside(at: start, limit: end), isBareAside(straight) {
      aside = straight
    }
    guard let aside, aside.trailing <= 14, isClosed(aside.range.upperBound, end),
      let speaker = aside.speaker, canSpeak(speaker)
    else { return nil }
    guard let content = lead(from: sentence.lowerBound, to: comma) else { return nil }
    var statement = Statement(parts: [content], manner: .indirect, rule: .indirectQuotation)
    statement.cue = aside.cue
    statement.speaker = aside.speaker
    statement.isNegated = aside.isNegated
    statement.isConditional = isHearsay(content)
    if key(aside.range.upperBound) == Mark.comma || self[aside.range.upperBound]?.kind == .dash,
      let rest = rest(from: aside.range.upperBound + 1, limit: end), rest.count > 2, resumes(rest)
    {
      statement.parts.append(rest)
    } else if content.count < 4 {
      return nil
    }
    return statement
  }

  /// Whether a noun behind an inverted verb is its subject and no object: « , proclama son indépendance ».
  func canSpeak(_ speaker: Speaker) -> Bool {
    if let pronoun = speaker.pronoun { return pronoun != .nobody }
    return speaker.isMember || kind(of: speaker) != nil
      || speaker.range.contains { isCapital($0) && $0 > speaker.range.lowerBound }
      || isCapital(speaker.range.lowerBound)
  }

  /// Whether words behind an attribution go on with the clause before it, and are no apposition: « , dit-il, ne suffit pas ».
  private func resumes(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if tables.pronouns.match(at: first, in: tokens) != nil || tables.negations.contains(key(first))
      || tables.clitics.contains(key(first)) && !tables.determiners.contains(key(first))
      || isFinite(first)
      || tables.clauseStarts.contains(key(first)) || key(first) == "to"
    {
      return true
    }
    return !tables.prepositions.contains(key(first)) && range.contains { isFinite($0) }
  }

  /// ", Smith said on Monday.": without marks, the source stands first only beside verbs that need no « that »,
  /// and without an object.
  private func isBareAside(_ aside: Aside) -> Bool {
    guard tables.verbs.hasBareClauses,
      tables.verbs.entry(key(aside.cue.upperBound - 1))?.uses.contains(.clause) ?? false
    else { return false }
    guard aside.trailing > 0 else { return true }
    // ", Helen Pryce, said on Monday that": the words follow.
    if (aside.cue.upperBound..<aside.range.upperBound).contains(where: {
      tables.complementisers.contains(key($0))
    }) {
      return false
    }
    let next = key(aside.cue.upperBound)
    if next == "to" { return false }
    return tables.prepositions.contains(next) || tables.notNames.contains(next)
      || isAdverb(aside.cue.upperBound)
  }

  private func isClosed(_ place: Int, _ limit: Int) -> Bool {
    guard place < limit, let token = self[place] else { return true }
    return token.key == Mark.comma || isStop(place) || token.key == Mark.semicolon
      || token.kind == .dash || token.key == Mark.closingGuillemet
  }

  /// The words of a sentence before an attribution, without what leads to them.
  func lead(from start: Int, to end: Int) -> Range<Int>? {
    var start = start
    while start < end,
      tokens[start].kind == .hyphen || tokens[start].kind == .dash
        || tokens[start].kind == .punctuation && tokens[start].key != Mark.openingParenthesis
        || isWord(start) && tables.conjunctions.contains(key(start))
    {
      start += 1
    }
    let limit = max(start, end - Self.longestClause)
    return end - limit > 1 && (limit..<end).contains { tokens[$0].kind == .word }
      ? limit..<end : nil
  }

  /// The words of a sentence behind an attribution.
  func rest(from start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    return clause(from: start, behind: start, limit: limit)
  }
}
