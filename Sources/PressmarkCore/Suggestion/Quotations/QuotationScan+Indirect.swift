/// Words that are reported without marks: « a reconnu que », « selon », "said the budget was".
extension QuotationScan {
  /// The source of a verb: before it, or, for « jugeant que » and « et souligne que », the sentence's own subject.
  func subject(of group: ReportingGroup, in sentence: Range<Int>) -> Speaker? {
    let start = group.range.lowerBound
    if group.form == .finite {
      if !tables.conjunctions.contains(key(start - 1)),
        let subject = subject(before: start, notBefore: sentence.lowerBound)
      {
        return subject
      }
      guard tables.conjunctions.contains(key(start - 1)) || key(start - 1) == Mark.comma else {
        return nil
      }
    } else if group.form == .gerund, key(start - 1) != Mark.comma, key(start - 1) != "en" {
      // "a message explaining that"
      return phrase(endingAt: start, notBefore: max(sentence.lowerBound, start - 6)).map {
        Speaker(range: $0)
      }
    }
    return sentenceSubject(sentence, before: start)
  }

  /// What a sentence starts with, behind « Sur Reddit, », if it can be a source.
  private func sentenceSubject(_ sentence: Range<Int>, before limit: Int) -> Speaker? {
    var place = sentence.lowerBound
    while place < limit, !isWord(place), self[place]?.kind != .digits { place += 1 }
    let first = place
    if isWord(place),
      tables.prepositions.contains(key(place)) || isAdverb(place)
        || tables.conjunctions.contains(key(place))
    {
      while place < limit, place - first < 20, key(place) != Mark.comma { place += 1 }
      guard key(place) == Mark.comma else { return nil }
      place += 1
    }
    guard place < limit, let source = source(at: place, limit: limit), source.pronoun != .nobody
    else { return nil }
    return source
  }

  /// What a verb reports, if it reports something.
  func indirect(at verb: Int, _ entry: ReportingVerbs.Entry, limit: Int) -> Statement? {
    guard let group = group(at: verb, entry) else { return nil }
    let end = group.range.upperBound
    guard end < limit, var content = content(of: group, entry, limit: limit) else { return nil }
    if isHeadNoun(group) || content.count < 3 { return nil }
    let sentence = passage.sentence(of: verb)
    if group.form == .gerund, key(group.range.lowerBound - 1) == Mark.comma {
      content = parenthesis(content)
    }
    var speaker: Speaker?
    if group.isPassive {
      speaker = nil
    } else if let inverted = group.inverted {
      speaker = Speaker(
        range: inverted, pronoun: tables.pronouns.match(at: inverted.lowerBound, in: tokens)?.value)
    } else {
      speaker = subject(of: group, in: sentence)
    }
    // "a cheap claim that": one thing does not claim, it claims.
    if let range = speaker?.range, tables.singulars.contains(key(range.lowerBound)),
      group.verb == group.range.lowerBound,
      group.form == .finite, !endsInSOrD(tokens[verb])
    {
      return nil
    }
    // « la demande que »: an article and no object pronoun.
    if speaker == nil, group.form == .finite, group.range.lowerBound < group.verb,
      tables.determiners.contains(key(group.range.lowerBound)),
      tables.clitics.contains(key(group.range.lowerBound))
    {
      return nil
    }
    var statement = Statement(parts: [content], manner: .indirect, rule: .indirectQuotation)
    statement.cue = group.range
    statement.speaker = speaker
    statement.isNegated = group.isNegated
    statement.isConditional = isHearsay(content)
    // "I think it is": an epistemic tag, no report (Thompson and Mulac, 1991); and what a reader is asked is none.
    if let pronoun = speaker?.pronoun {
      let isBare = !tables.complementisers.contains(key(content.lowerBound))
      if tables.verbs.hasBareClauses, pronoun == .author, isBare { return nil }
      if pronoun == .nobody, let range = speaker?.range,
        key(range.lowerBound) == "you" || key(range.lowerBound) == "vous"
      {
        return nil
      }
    }
    return statement
  }

  /// « Les syndicats, jugeant que l’accord est mort, quittent la table »: behind the second comma the sentence goes on.
  private func parenthesis(_ content: Range<Int>) -> Range<Int> {
    for comma in content.dropFirst(2) where key(comma) == Mark.comma {
      let next = comma + 1
      guard next < content.upperBound, isWord(next), tokens[next].letters == .lower else {
        continue
      }
      let word = key(next)
      let goesOn =
        tables.determiners.contains(word) || tables.prepositions.contains(word)
        || tables.links.contains(word) || tables.complementisers.contains(word)
        || tables.conjunctions.contains(word) || tables.clauseStarts.contains(word)
        || tables.questionWords.contains(word) || isAdverb(next)
        || tables.pronouns.match(at: next, in: tokens) != nil
      if !goesOn { return content.lowerBound..<comma }
    }
    return content
  }

  private func endsInSOrD(_ token: Token) -> Bool {
    let last = passage.byte(token.byteCount - 1, of: token)
    return last == 0x73 || last == 0x64
  }

  private func content(
    of group: ReportingGroup, _ entry: ReportingVerbs.Entry, limit: Int
  ) -> Range<Int>? {
    let end = group.range.upperBound
    if group.uses.contains(.infinitive), group.form == .finite || group.form == .gerund,
      tables.infinitives.contains(key(end))
    {
      return clause(from: end, behind: end, limit: limit)
    }
    if let start = complement(after: group, limit: limit) {
      return clause(from: start, behind: start + 1, limit: limit)
    }
    // « Il disait : je viens »
    if key(end) == Mark.colon, isWord(end + 1), group.uses.contains(.aside),
      group.uses.contains(.clause)
    {
      return clause(from: end + 1, behind: end + 1, limit: limit)
    }
    guard tables.verbs.hasBareClauses else { return nil }
    // ", said Mauer, are required": it stands beside the words.
    let before = self[group.range.lowerBound - 1]
    if before?.key == Mark.comma || before?.kind == .quote,
      invertedAside(at: group.range.lowerBound, limit: limit) != nil
    {
      return nil
    }
    if group.uses.contains(.bareClause) { return bareClause(after: group, limit: limit) }
    // "stated it would attack": a pronoun starts a clause behind every verb of saying.
    if group.uses.contains(.clause), let pronoun = tables.pronouns.match(at: end, in: tokens),
      pronoun.value == .masculine || pronoun.value == .feminine || pronoun.value == .several
        || key(end) == "it",
      (pronoun.end..<pronoun.end + 3).contains(where: { isFiniteWord($0) })
    {
      return clause(from: end, behind: end + 1, limit: limit)
    }
    return nil
  }

  /// Where the complementiser or the question word of a verb stands.
  private func complement(after group: ReportingGroup, limit: Int) -> Int? {
    var place = group.range.upperBound
    let farthest = min(limit, place + 18)
    var mayTakeHearer = group.uses.contains(.hearer) && !group.isPassive
    let asks = group.uses.contains(.question)
    while place < farthest {
      let word = key(place)
      if tables.complementisers.contains(word) {
        guard group.uses.contains(.clause) || asks, isClause(place + 1, limit: limit),
          place == group.range.upperBound || !tables.otherClauses.contains(key(place - 1))
        else { return nil }
        return place
      }
      if tables.questionWords.contains(word), place + 2 < limit,
        word != "ou" || tokens[place].byteCount == 3,
        asks
          || (place == group.range.upperBound && group.uses.contains(.clause)
            && !isConditionalWord(word))
      {
        let isElided = word == "s'"
        if isElided, tables.pronouns.match(at: place + 1, in: tokens) == nil { return nil }
        return isWord(place + 1) || self[place + 1]?.kind == .digits || key(place + 1) == Mark.comma
          ? place : nil
      }
      if isAdverb(place) {
        place += 1
        continue
      }
      if key(place) == Mark.comma || self[place]?.kind == .dash
        || self[place]?.kind == .hyphen && self[place]?.isJoined == false
      {
        // « a jugé, après analyse de la loi, que »
        if tables.complementisers.contains(key(place + 1)) {
          place += 1
          continue
        }
        var closing = place + 1
        while closing < farthest, key(closing) != tokens[place].key { closing += 1 }
        guard closing < farthest,
          tables.complementisers.contains(key(closing + 1))
            || asks && tables.questionWords.contains(key(closing + 1))
        else { return nil }
        place = closing + 1
        continue
      }
      guard isWord(place) else { return nil }
      if tables.prepositions.contains(word) || tables.notNames.contains(word) {
        if let phrase = phrase(at: place + 1, limit: min(farthest, place + 8)) {
          place = phrase.upperBound
        } else {
          place += 1
        }
        continue
      }
      if mayTakeHearer, let phrase = phrase(at: place, limit: farthest) {
        mayTakeHearer = false
        place = phrase.upperBound
        continue
      }
      return nil
    }
    return nil
  }

  /// Whether words are given as hearsay: « aurait été versé ».
  func isHearsay(_ range: Range<Int>) -> Bool {
    range.contains { isWord($0) && tables.hearsay.contains(key($0)) }
  }

  /// Words that ask only behind a verb of asking, and start a clause of another kind elsewhere.
  private func isConditionalWord(_ word: WordKey) -> Bool {
    word == "s'" || word == "si" || word == "if" || word == "what" || word == "when"
      || word == "quand"
      || word == "where" || word == "ou" || word == "who" || word == "which"
  }

  private func isClause(_ place: Int, limit: Int) -> Bool {
    guard place < limit else { return false }
    let token = tokens[place]
    return token.kind != .punctuation || token.key == Mark.comma
      || token.key == Mark.openingParenthesis
  }

  /// A clause without a complementiser.
  private func bareClause(after group: ReportingGroup, limit: Int) -> Range<Int>? {
    var place = group.range.upperBound
    if group.uses.contains(.hearer), !group.isPassive {
      guard let hearer = phrase(at: place, limit: min(limit, place + 8)) ?? pronounPhrase(at: place)
      else { return nil }
      place = hearer.upperBound
    }
    while place < limit, isAdverb(place) || tables.notNames.contains(key(place)) { place += 1 }
    guard place + 1 < limit,
      tokens[place].kind == .word || tokens[place].kind == .digits
        || tokens[place].kind == .currency
    else { return nil }
    let word = key(place)
    if word == "to" || isAuxiliary(place) || tables.complementisers.contains(word) { return nil }
    let pronoun = tables.pronouns.match(at: place, in: tokens)
    if pronoun == nil,
      tables.prepositions.contains(word) || tables.clauseStarts.contains(word)
        || tables.conjunctions.contains(word)
    {
      return nil
    }
    guard let clause = clause(from: place, behind: place + 1, limit: limit), clause.count >= 3
    else { return nil }
    guard clause.prefix(25).contains(where: { isFiniteWord($0) && $0 > place }) else { return nil }
    return clause
  }

  private func pronounPhrase(at place: Int) -> Range<Int>? {
    tables.pronouns.match(at: place, in: tokens).map { place..<$0.end }
      ?? (tables.determiners.contains(key(place)) ? place..<place + 1 : nil)
  }

  /// Whether a word tells a clause: a listed verb, or a past tense by its ending.
  func isFiniteWord(_ place: Int) -> Bool {
    guard isWord(place) else { return false }
    let token = tokens[place]
    if isFinite(place) { return true }
    let count = token.byteCount
    return token.letters == .lower && count > 4 && passage.byte(count - 1, of: token) == 0x64
      && passage.byte(count - 2, of: token) == 0x65
  }

  /// A clause from its first word to where its sentence, its marks or a new main clause end it.
  func clause(from start: Int, behind first: Int, limit: Int) -> Range<Int>? {
    let limit = min(limit, start + Self.longestClause)
    var place = first
    var depth = 0
    var quotes = 0
    while place < limit {
      let token = tokens[place]
      if token.kind == .punctuation {
        if token.key == Mark.openingParenthesis { depth += 1 }
        if token.key == Mark.closingParenthesis {
          depth -= 1
          if depth < 0 { break }
        }
        if token.key == Mark.semicolon, depth == 0, quotes == 0 { break }
        if token.key == Mark.comma, depth == 0, quotes == 0, endsClause(place + 1, limit: limit) {
          break
        }
      } else if token.kind == .quote, token.key != Mark.apostrophe {
        if token.key == Mark.closingGuillemet || token.key == Mark.closingDoubleQuote {
          quotes -= 1
          if quotes < 0 { break }
        } else if token.key == Mark.straightDoubleQuote {
          quotes = quotes == 0 ? 1 : 0
        } else {
          quotes += 1
        }
      }
      place += 1
    }
    while place > first, isPunctuation(place - 1), tokens[place - 1].kind == .punctuation,
      key(place - 1) != Mark.closingParenthesis
    {
      place -= 1
    }
    return place > first ? start..<place : nil
  }

  /// Whether a new main clause, or an attribution, starts behind a comma.
  private func endsClause(_ place: Int, limit: Int) -> Bool {
    guard isWord(place) else { return false }
    let word = key(place)
    if tables.clauseEnds.contains(word) {
      if tables.conjunctions.contains(word) {
        return !tables.complementisers.contains(key(place + 1))
      }
      return word != "ce" || key(place + 1) == "qui" || key(place + 1) == "que"
    }
    if tables.sourcePrepositions.match(at: place, in: tokens)?.value == .plain { return true }
    if let entry = tables.verbs.entry(word), tokens[place].letters == .lower {
      if entry.forms == .gerund { return true }
      if entry.uses.contains(.aside) { return invertedAside(at: place, limit: limit) != nil }
    }
    return false
  }
}
