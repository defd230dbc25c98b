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
    for place in speaker.range {
      if isCapital(place), !tables.determiners.contains(key(place)) {
        capitals += 1
        longest = max(longest, capitals)
        if tokens[place].letters == .allCapitals, tokens[place].byteCount > 1 { isAcronym = true }
      } else if tokens[place].kind != .hyphen, !isAbbreviation(place) {
        capitals = 0
      }
      if kind == nil, isWord(place), let match = tables.sources.match(at: place, in: tokens),
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
      let count = (start..<end).filter { isWord($0) }.count
      if count > 1, count > (best.filter { isWord($0) }.count) { best = start..<end }
      start = end
    }
    return passage.text(best.isEmpty ? range : best)
  }

  /// Where a statement was made, as its sentence names it outside the words themselves.
  func venue(of statement: Statement) -> String? {
    let anchor = statement.cue?.lowerBound ?? statement.extent.lowerBound
    let sentence = passage.sentence(of: anchor)
    let lower = max(sentence.lowerBound, anchor - Self.reach)
    let upper = min(sentence.upperBound, anchor + Self.reach)
    var place = lower
    while place < upper {
      if let part = statement.parts.first(where: { $0.contains(place) }) {
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
