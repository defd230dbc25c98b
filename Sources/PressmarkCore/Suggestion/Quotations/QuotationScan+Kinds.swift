/// What kind of source a name is, and where something was said.
extension QuotationScan {
  /// What kind of source a speaker is, as far as words tell it.
  func kind(of speaker: Speaker) -> SpeakerKind? {
    if let pronoun = speaker.pronoun {
      switch pronoun {
      case .author: return .author
      case .masculine, .feminine: return nil
      case .several: return .group
      case .nobody: return .unknown
      case .relative: break
      }
    }
    if speaker.isMember { return .anonymous }
    var kind: SpeakerKind?
    var capitals = 0
    var longest = 0
    var isAcronym = false
    var hasLink = false
    for place in speaker.range {
      if isCapital(place), !tables.determiners.contains(key(place)) {
        capitals += 1
        longest = max(longest, capitals)
        if tokens[place].letters == .allCapitals, tokens[place].byteCount > 1 { isAcronym = true }
      } else if tokens[place].kind != .hyphen, !isAbbreviation(place) {
        capitals = 0
      }
      // "a council report": in English the last noun is what the phrase is about.
      let isOpen = kind == nil || (tables.verbs.hasBareClauses && !hasLink)
      if key(place) == Mark.comma || tables.links.contains(key(place)) { hasLink = true }
      if isOpen, isWord(place), let match = tables.sources.match(at: place, in: tokens),
        match.end <= speaker.range.upperBound
      {
        kind = match.value
      }
    }
    // A name of two words tells somebody whatever office stands beside it.
    if longest >= 2, kind == nil || kind == .anonymous {
      return isAcronym ? .organization : .person
    }
    if kind == nil, isAcronym { return .organization }
    return kind
  }

  /// The words that name a speaker: the proper name where there is one, else the phrase without its apposition.
  func name(of speaker: Speaker) -> String {
    var range = speaker.range
    if speaker.pronoun == .relative { range = range.dropLast() }
    if let comma = range.first(where: {
      key($0) == Mark.comma || key($0) == Mark.openingParenthesis
    }),
      comma > range.lowerBound
    {
      range = range.lowerBound..<comma
    }
    var best = range.lowerBound..<range.lowerBound
    var start = range.lowerBound
    while start < speaker.range.upperBound {
      guard isCapital(start),
        !tables.determiners.contains(key(start)) || tokens[start].letters == .allCapitals
      else {
        start += 1
        continue
      }
      var end = start + 1
      while end < speaker.range.upperBound,
        isCapital(end) || tokens[end].kind == .hyphen && tokens[end].isJoined
          || key(end) == Mark.point && isAbbreviation(end)
      {
        end += 1
      }
      // « le maire de Saint-Aubin, Paul Verdier »: what a preposition leads to is no name of hers.
      let isPlace = start > speaker.range.lowerBound && tables.links.contains(key(start - 1))
      if !isPlace, partCount(start..<end) > max(1, partCount(best)) { best = start..<end }
      start = end
    }
    return passage.text(best.isEmpty ? range : best)
  }

  /// Whether somebody is named between a source and the pronoun that may stand for it.
  func namesAnother(after offset: TextOffset, before place: Int) -> Bool {
    var name = place - 1
    while name > 0, passage.span(name..<name + 1).start >= offset, place - name < 150 {
      if isCapital(name), isCapital(name - 1), tokens[name].gap == .space,
        passage.span(name - 1..<name).start >= offset,
        !tables.determiners.contains(key(name - 1))
      {
        return true
      }
      name -= 1
    }
    return false
  }

  /// The one person whom the passage names before a token, as somebody who does something: « Ce jour-là, Ted Martin,
  /// directeur du studio, avait un chiffre. »
  ///
  /// - Returns: `nil` where nobody or somebody else is named as well.
  func onlyPerson(before place: Int) -> Speaker? {
    var found: Speaker?
    var isSubject = false
    var start = max(0, place - 3 * Self.reach)
    while start < place {
      guard isCapital(start), !tables.determiners.contains(key(start)) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < place,
        isCapital(end) && tokens[end].gap == .space
          || tokens[end].kind == .hyphen && tokens[end].isJoined
          || tokens[end].isJoined && isWord(end) && tokens[end - 1].kind == .hyphen
      {
        end += 1
      }
      let person = Speaker(range: start..<end)
      if partCount(start..<end) > 1, kind(of: person) == .person {
        if let before = found, name(of: before) != name(of: person) { return nil }
        found = found ?? person
        isSubject = isSubject || startsClause(start) && isFollowedAsSubject(end)
      }
      start = end
    }
    return isSubject ? found : nil
  }

  /// Whether an apposition or a verb may stand at a token: no list knows all verbs.
  private func isFollowedAsSubject(_ place: Int) -> Bool {
    if key(place) == Mark.comma || isFiniteWord(place) { return true }
    return isWord(place) && tokens[place].letters == .lower
      && !tables.prepositions.contains(key(place)) && !tables.conjunctions.contains(key(place))
  }

  /// Whether a token stands where subjects do: first in its sentence, or behind a comma a few words later.
  private func startsClause(_ place: Int) -> Bool {
    let first = passage.sentence(of: place).lowerBound
    return place == first || place - first <= 6 && key(place - 1) == Mark.comma
  }

  /// Whether the words that name a speaker tell a man or a woman.
  func gender(of speaker: Speaker) -> SpeakerPronoun? {
    for place in speaker.range.prefix(6) {
      if key(place) == Mark.comma { return nil }
      if let match = tables.genders.match(at: place, in: tokens) { return match.value }
    }
    return nil
  }

  /// How many words a name has, hyphened ones counted once.
  private func partCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { count, place in
      isWord(place) && (place == range.lowerBound || !tokens[place].isJoined) ? count + 1 : count
    }
  }

  /// Where a statement was made, as its sentence names it outside the words themselves.
  func venue(of statement: Statement) -> String? {
    venue(near: statement.cue?.lowerBound ?? statement.extent.lowerBound, outside: statement.parts)
  }

  /// The venue of the sentence in which a source is named.
  func venue(beside speaker: Speaker) -> String? {
    venue(near: speaker.range.lowerBound, outside: [])
  }

  /// The group that was named last before a token: « Plusieurs riverains », one of whom then speaks.
  func group(before place: Int) -> Speaker? {
    var noun = place - 1
    while noun >= 0, place - noun < 2 * Self.reach {
      if isWord(noun), tables.sources.match(at: noun, in: tokens)?.value == .group {
        var start = noun
        while start > 0, noun - start < 3, tables.determiners.contains(key(start - 1)) {
          start -= 1
        }
        return phrase(at: start, limit: place).map { Speaker(range: $0) }
      }
      noun -= 1
    }
    return nil
  }

  private func venue(near anchor: Int, outside parts: [Range<Int>]) -> String? {
    let sentence = passage.sentence(of: anchor)
    let lower = max(sentence.lowerBound, anchor - Self.reach)
    let upper = min(sentence.upperBound, anchor + Self.reach)
    var place = lower
    while place < upper {
      if let part = parts.first(where: { $0.contains(place) }) {
        place = part.upperBound
        continue
      }
      if isWord(place), let match = tables.venues.match(at: place, in: tokens) {
        switch match.value {
        case .named(let name): return name
        case .follows:
          if let phrase = phrase(at: match.end, limit: upper),
            phrase.contains(where: { isCapital($0) })
          {
            return passage.text(phrase)
          }
        }
      }
      place += 1
    }
    return nil
  }
}
