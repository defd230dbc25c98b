/// Attributions that stand beside the words they report: « …, a-t-il dit », "…, Smith said".
extension QuotationScan {
  /// An attribution with its source.
  struct Aside {
    /// From its first word to the next mark.
    var range: Range<Int>
    var cue: Range<Int>
    var speaker: Speaker?
    var isNegated: Bool
    /// How many words stand behind verb and source.
    var trailing: Int
  }

  /// The attribution whose verb comes first: « dit-il à Rodolphe », "said Erik Solheim, head of UN Environment".
  func invertedAside(at start: Int, limit: Int) -> Aside? {
    var place = start
    while place < limit, place < start + 8, isWord(place) || key(place) == Mark.hyphen {
      if let entry = tables.verbs.entry(tokens[place].key), let group = group(at: place, entry),
        group.range.lowerBound == start, group.form == .finite,
        entry.uses.contains(.aside) || key(start) != key(group.verb), !group.isPassive
      {
        return invertedAside(group, limit: limit)
      }
      let key = tokens[place].key
      guard
        tables.clitics.contains(key) || isAuxiliary(place) || isAdverb(place)
          || tables.causatives.contains(key) || tokens[place].kind == .hyphen
          || tokens[place].isJoined && tokens[place - 1].kind == .hyphen
      else { return nil }
      place += 1
    }
    return nil
  }

  private func invertedAside(_ group: ReportingGroup, limit: Int) -> Aside? {
    var end = group.range.upperBound
    var speaker: Speaker?
    if let inverted = group.inverted {
      speaker = Speaker(
        range: inverted,
        pronoun: tables.pronouns.match(at: inverted.lowerBound, in: tokens)?.value ?? .masculine)
    } else {
      guard group.uses.contains(.aside) else { return nil }
      var place = end
      while place < limit, place < end + 3, isAdverb(place) || tables.notNames.contains(key(place))
      {
        place += 1
      }
      guard place < limit, startsSource(place), !tables.complementisers.contains(key(place)),
        let source = source(at: place, limit: limit),
        source.pronoun != .nobody || isSubjectLike(place)
      else { return nil }
      speaker = source
      end = source.range.upperBound
    }
    return closed(start: group.range.lowerBound, end: end, limit: limit, group, speaker)
  }

  /// Whether a word can start the subject behind an inverted verb.
  private func startsSource(_ place: Int) -> Bool {
    guard isWord(place) else { return self[place]?.kind == .digits }
    if isCapital(place) || tables.pronouns.match(at: place, in: tokens) != nil { return true }
    if tables.links.contains(key(place)) || tables.prepositions.contains(key(place)) {
      return key(place) == "des"
    }
    return tables.determiners.contains(key(place))
      || tables.sources.match(at: place, in: tokens) != nil
      || tables.members.end(at: place, in: tokens) != nil
  }

  private func isSubjectLike(_ place: Int) -> Bool {
    isWord(place) && tokens[place].letters == .lower
  }

  /// The attribution whose source comes first: "Mailis said in an interview", « le ministre a ajouté ».
  func straightAside(at start: Int, limit: Int) -> Aside? {
    guard isWord(start) || self[start]?.kind == .digits, !tables.clauseStarts.contains(key(start))
    else { return nil }
    guard startsSource(start), let source = source(at: start, limit: limit),
      source.pronoun != .relative
    else {
      return nil
    }
    var place = source.range.upperBound
    if key(place) == Mark.comma, place > start + 1 { place += 1 }
    let from = place
    while place < limit, place < from + 7, isWord(place) {
      if let entry = tables.verbs.entry(tokens[place].key), let group = group(at: place, entry),
        group.range.lowerBound <= from || isAdverb(from), group.form == .finite, !group.isPassive
      {
        guard entry.uses.contains(.aside) else { return nil }
        let next = group.range.upperBound
        if tables.complementisers.contains(key(next)), next < limit { return nil }
        return closed(start: start, end: next, limit: limit, group, source)
      }
      let key = tokens[place].key
      guard
        tables.clitics.contains(key) || isAuxiliary(place) || isAdverb(place)
          || tables.causatives.contains(key)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// « selon le ministre », "according to the report", as it stands beside what it attributes.
  func sourceAside(at start: Int, limit: Int) -> Aside? {
    guard let match = tables.sourcePrepositions.match(at: start, in: tokens), match.end < limit,
      match.value == .plain, let source = namedSource(at: match.end, limit: limit)
    else { return nil }
    return Aside(
      range: start..<source.range.upperBound, cue: start..<match.end, speaker: source,
      isNegated: false, trailing: 0)
  }

  /// A source behind a preposition: a pronoun, a name, or a noun that stands for somebody.
  func namedSource(at start: Int, limit: Int) -> Speaker? {
    guard let source = source(at: start, limit: limit) else { return nil }
    if let pronoun = source.pronoun {
      return pronoun == .nobody || pronoun == .relative ? nil : source
    }
    if source.isMember { return source }
    // « selon les plans de l’architecte »: the plans say nothing.
    var head = source.range.lowerBound
    while head < source.range.upperBound, tables.determiners.contains(key(head)) { head += 1 }
    if isWord(head), !isCapital(head) {
      guard
        (head..<min(head + 3, source.range.upperBound)).contains(where: {
          isWord($0) && tables.sources.match(at: $0, in: tokens) != nil
        })
      else { return nil }
    }
    let isNamed = source.range.contains {
      isWord($0)
        && ((isCapital($0) && !tables.notNames.contains(tokens[$0].key))
          || tables.sources.match(at: $0, in: tokens) != nil)
    }
    return isNamed ? source : nil
  }

  /// Ends an attribution at the next mark.
  private func closed(
    start: Int, end: Int, limit: Int, _ group: ReportingGroup, _ speaker: Speaker?
  ) -> Aside? {
    var place = end
    while place < limit, place < end + Self.reach {
      if isPunctuation(place), !(key(place) == Mark.point && isAbbreviation(place)),
        !(key(place) == Mark.apostrophe && tokens[place].isJoined)
      {
        break
      }
      place += 1
    }
    return Aside(
      range: start..<place, cue: group.range, speaker: speaker, isNegated: group.isNegated,
      trailing: place - end)
  }
}
