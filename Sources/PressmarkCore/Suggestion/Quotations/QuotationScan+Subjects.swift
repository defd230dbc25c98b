/// Reading the names of sources to the left and to the right of their verb.
extension QuotationScan {
  /// The source that a verb group has before it.
  func subject(before start: Int, notBefore lower: Int) -> Speaker? {
    var end = start
    var apposition: Int?
    while end > lower, isAdverb(end - 1) { end -= 1 }
    if key(end - 1) == Mark.closingParenthesis {
      var place = end - 2
      while place > lower, end - place < Self.reach, key(place) != Mark.openingParenthesis {
        place -= 1
      }
      guard key(place) == Mark.openingParenthesis else { return nil }
      apposition = end
      end = place
    }
    if key(end - 1) == Mark.comma {
      // « Gomery, le responsable de la commission, a indiqué »
      apposition = apposition ?? end - 1
      var place = end - 2
      while place > lower, end - place < Self.reach, key(place) != Mark.comma {
        if key(place) == Mark.semicolon || tokens[place].kind == .quote { return nil }
        place -= 1
      }
      guard place > lower, key(place) == Mark.comma else { return nil }
      end = place
    }
    guard end > lower else { return nil }
    if let member = member(endingAt: end, notBefore: lower) {
      return Speaker(range: member, isMember: true)
    }
    if let pronoun = pronoun(endingAt: end, notBefore: lower) {
      if pronoun.pronoun == .relative {
        var before = pronoun.range.lowerBound
        if key(before - 1) == Mark.comma { before -= 1 }
        if key(before - 1) == Mark.closingParenthesis,
          let opening = (max(lower, before - 12)..<before).last(where: {
            key($0) == Mark.openingParenthesis
          })
        {
          before = opening
        }
        if let antecedent = phrase(endingAt: before, notBefore: max(lower, before - 8)) {
          return Speaker(range: antecedent.lowerBound..<end, pronoun: .relative)
        }
      }
      return pronoun
    }
    guard var range = phrase(endingAt: end, notBefore: lower) else { return nil }
    if let apposition { range = range.lowerBound..<apposition }
    return Speaker(range: range)
  }

  private func pronoun(endingAt end: Int, notBefore lower: Int) -> Speaker? {
    for length in 1...3 where end - length >= lower {
      if let match = tables.pronouns.match(at: end - length, in: tokens), match.end == end {
        // « ce dernier » is more than « dernier »; « des certains » is no pronoun.
        if length == 1, isWord(end - 2), match.value != .relative,
          tables.determiners.contains(key(end - 2)),
          end - 2 >= lower
        {
          continue
        }
        return Speaker(range: end - length..<end, pronoun: match.value)
      }
    }
    return nil
  }

  private func member(endingAt end: Int, notBefore lower: Int) -> Range<Int>? {
    for length in 2...5 where end - length >= lower {
      if tables.members.match(at: end - length, in: tokens)?.end == end {
        return end - length..<end
      }
    }
    return nil
  }

  /// The noun phrase that ends before a token, as far as it can be told from what stands before it.
  func phrase(endingAt end: Int, notBefore lower: Int) -> Range<Int>? {
    var start = end
    while start > lower, end - start < 25 {
      let token = tokens[start - 1]
      switch token.kind {
      case .word:
        if tables.clauseStarts.contains(token.key), !isInnerRelative(start - 1) { break }
        if tables.conjunctions.contains(token.key), !joinsNames(start - 1) { break }
        if token.letters == .lower,
          tables.pronouns.match(at: start - 1, in: tokens)?.value == .author
        {
          break
        }
        start -= 1
        continue
      case .digits, .hyphen, .symbol:
        start -= 1
        continue
      case .punctuation
      where token.key == Mark.point && (isAbbreviation(start - 1) || isInner(start - 1)):
        start -= 1
        continue
      case .quote where token.key == Mark.apostrophe:
        start -= 1
        continue
      default: break
      }
      break
    }
    // « En 2004 la police », « mais la police »: what leads to the phrase is not part of it.
    while start < end, isWord(start),
      isAdverb(start) || tables.conjunctions.contains(tokens[start].key)
    {
      start += 1
    }
    guard start < end, tokens[start..<end].contains(where: { $0.kind == .word }) else { return nil }
    return start..<end
  }

  /// "The association that represents agents says": the relative clause is part of the subject.
  private func isInnerRelative(_ place: Int) -> Bool {
    guard key(place) == "that" || key(place) == "where" else { return false }
    guard isWord(place - 1), place > 1 else { return false }
    return tables.verbs.entry(tokens[place - 1].key) == nil && !isCapital(place)
      && tables.determiners.contains(key(place - 2))
  }

  /// Whether a point belongs to a title or an initial.
  func isAbbreviation(_ point: Int) -> Bool {
    guard let mark = self[point], mark.isJoined, isWord(point - 1) else { return false }
    let word = tokens[point - 1]
    guard word.letters.startsWithCapital else { return false }
    return word.byteCount == 1 || tables.sources.match(at: point - 1, in: tokens)?.value == .person
  }

  /// "Gawker.com": a point between two letters.
  private func isInner(_ point: Int) -> Bool {
    tokens[point].isJoined && isWord(point - 1) && isWord(point + 1) && tokens[point + 1].isJoined
  }

  private func joinsNames(_ place: Int) -> Bool {
    isCapital(place - 1) && (isCapital(place + 1) || tables.determiners.contains(key(place + 1)))
  }

  /// The noun phrase that starts at a token, without apposition.
  func phrase(at start: Int, limit: Int) -> Range<Int>? {
    var place = start
    let limit = min(limit, tokens.count, start + 25)
    var lowers = 0
    var hasHead = false
    // Whether an article may follow.
    var isOpen = true
    while place < limit {
      let token = tokens[place]
      if place > start, token.gap == .line { break }
      if token.kind == .word {
        let isStart = place == start
        if token.letters == .lower {
          if place > start, tokens[place - 1].kind == .hyphen {
            place += 1
            continue
          }
          if isStart, tables.determiners.contains(token.key) {
            place += 1
            continue
          }
          if tables.links.contains(token.key), hasHead {
            guard isWord(place + 1) || self[place + 1]?.kind == .digits else { break }
            lowers = 0
            isOpen = true
            place += 1
            continue
          }
          if tables.determiners.contains(token.key) {
            guard isOpen else { break }
            place += 1
            continue
          }
          if tables.conjunctions.contains(token.key) {
            guard hasHead, joinsNames(place) || isPairOfNouns(place) else { break }
            lowers = 0
            isOpen = true
            place += 1
            continue
          }
          if tables.prepositions.contains(token.key) || tables.clauseStarts.contains(token.key) {
            break
          }
          if hasHead, isAdverb(place) || isAuxiliary(place) { break }
          if hasHead, let entry = tables.verbs.entry(token.key), entry.forms.contains(.finite),
            tables.sources.match(at: place, in: tokens) == nil
          {
            break
          }
          if hasHead, tables.clitics.contains(token.key) { break }
          // "told investors it would": a new subject.
          if hasHead, !isOpen, tables.pronouns.match(at: place, in: tokens) != nil { break }
          lowers += 1
          if lowers > 3 { break }
          hasHead = true
          isOpen = false
          place += 1
          continue
        }
        if !isStart, tables.notNames.contains(token.key) { break }
        hasHead = true
        isOpen = false
        lowers = 1
        place += 1
        continue
      }
      if token.kind == .hyphen, token.isJoined, isWord(place + 1), tokens[place + 1].isJoined {
        place += 1
        continue
      }
      if token.kind == .digits, hasHead || tables.determiners.contains(key(place - 1)) {
        place += 1
        continue
      }
      if token.key == Mark.point, isInner(place) {
        place += 1
        continue
      }
      if token.key == Mark.point, isAbbreviation(place), isWord(place + 1),
        isCapital(place + 1) || tokens[place + 1].isJoined
      {
        place += 1
        continue
      }
      if token.kind == .quote, token.key == Mark.apostrophe, token.isJoined {
        place += 1
        continue
      }
      if token.kind == .symbol, token.byteCount == 1, isWord(place + 1) {
        place += 1
        continue
      }
      break
    }
    // A preposition or an article at the end leads to what is no part of it.
    while place > start, tokens[place - 1].kind == .word, tokens[place - 1].letters == .lower,
      tables.links.contains(tokens[place - 1].key)
        || tables.determiners.contains(tokens[place - 1].key)
        || tables.conjunctions.contains(tokens[place - 1].key)
    {
      place -= 1
    }
    return hasHead && place > start ? start..<place : nil
  }

  /// Whether a conjunction joins two nouns: « la police et la gendarmerie ».
  private func isPairOfNouns(_ place: Int) -> Bool {
    tables.determiners.contains(key(place + 1))
      && tables.sources.match(at: place + 2, in: tokens) != nil
  }

  /// The source that starts at a token: a pronoun, a member of a group, a name with its apposition.
  func source(at start: Int, limit: Int) -> Speaker? {
    if let member = tables.members.end(at: start, in: tokens) {
      return Speaker(range: start..<member, isMember: true)
    }
    if let pronoun = tables.pronouns.match(at: start, in: tokens), !isCapital(start) || start == 0,
      pronoun.value != .relative
    {
      // « certains experts », "some of them": a determiner and no pronoun.
      let isDeterminer =
        tables.determiners.contains(key(start)) && isWord(pronoun.end)
        && tables.verbs.entry(key(pronoun.end)) == nil && !isAuxiliary(pronoun.end)
      if !isDeterminer { return Speaker(range: start..<pronoun.end, pronoun: pronoun.value) }
    }
    guard let name = phrase(at: start, limit: limit) else { return nil }
    return Speaker(
      range: name.lowerBound..<(apposition(after: name.upperBound, limit: limit) ?? name.upperBound)
    )
  }

  /// The end of an apposition that a comma or a parenthesis starts: « , co-directeur général de la plateforme ».
  func apposition(after end: Int, limit: Int) -> Int? {
    if key(end) == Mark.openingParenthesis {
      var place = end + 1
      while place < limit, place - end < 15, key(place) != Mark.closingParenthesis { place += 1 }
      return key(place) == Mark.closingParenthesis ? place + 1 : nil
    }
    guard key(end) == Mark.comma, isWord(end + 1) else { return nil }
    var place = end + 1
    while place < limit, tables.determiners.contains(key(place)) { place += 1 }
    guard isWord(place) else { return nil }
    let isOffice =
      (place..<min(place + 3, limit)).contains {
        isWord($0) && tables.sources.match(at: $0, in: tokens) != nil && !isCapital($0)
      } || (self[end + 1]?.kind == .digits)
    if !isOffice {
      // "his wife, Alice, reported"
      var name = end + 1
      while name < limit, name < end + 4, isCapital(name) { name += 1 }
      return name > end + 1 && key(name) == Mark.comma ? name : nil
    }
    while place < limit, place - end < 30 {
      let token = tokens[place]
      if token.letters == .lower, isFinite(place) { return nil }
      if token.kind == .punctuation, token.key != Mark.point || !isAbbreviation(place) {
        return place
      }
      if token.kind == .quote, token.key != Mark.apostrophe { return nil }
      place += 1
    }
    return place >= limit ? limit : nil
  }
}
