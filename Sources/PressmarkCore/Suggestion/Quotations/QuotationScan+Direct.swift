/// Who says what stands between marks.
extension QuotationScan {
  /// The statement of a quoted range: its parts without the attributions inside, its source and cue.
  ///
  /// - Parameters:
  ///   - quoted: The range with its marks.
  ///   - previous: The statement before it, whose source goes on speaking where nothing else stands between them.
  /// - Returns: The statement; `nil` for a title, a nickname, a word held at arm's length.
  func direct(_ quoted: QuotedRange, after previous: Statement?) -> Statement? {
    var statement = Statement(parts: [quoted.range], manner: .direct, rule: .directQuotation)
    if quoted.isDialogue || quoted.range.count > 6 { split(&statement, quoted) }
    guard statement.speaker == nil else { return statement }
    let behind = aside(behind: quoted)
    // « leur version de « Knuck If You Buck » »: a title, whatever verb stands before it.
    let mayBeLed = behind != nil || isLed(quoted) || !isTitle(quoted)
    if let aside = behind ?? (mayBeLed ? cue(before: quoted) : nil) {
      statement.cue = aside.cue
      statement.speaker = aside.speaker
      statement.isNegated = aside.isNegated
    } else if let previous, previous.manner == .direct, previous.speaker != nil, !quoted.isDialogue,
      goesOn(from: previous, to: quoted.range.lowerBound)
    {
      statement.cue = previous.cue
      statement.speaker = previous.speaker
    }
    if statement.speaker == nil, !quoted.isDialogue, isScareQuote(quoted) {
      guard tables.tellsShortQuotes,
        !isTitle(quoted) || quoted.range.count(where: { isWord($0) }) == 1
      else { return nil }
      statement.isMinor = true
    }
    return statement
  }

  /// Whether nothing but the attribution stands between two quotations: "…," said Smith. "…"
  private func goesOn(from previous: Statement, to start: Int) -> Bool {
    guard let cue = previous.cue else { return false }
    let last = max(
      previous.extent.upperBound, cue.upperBound, previous.speaker?.range.upperBound ?? 0)
    guard start >= last, start - last <= 12 else { return false }
    // What stands behind the attribution's end starts something else.
    var isOver = cue.upperBound <= previous.extent.lowerBound || last == previous.extent.upperBound
    for place in last..<start {
      if isWord(place), isOver { return false }
      if tokens[place].kind == .punctuation, !isAbbreviation(place) { isOver = true }
    }
    return true
  }

  /// Takes the attributions out of a quotation that encloses them.
  private func split(_ statement: inout Statement, _ quoted: QuotedRange) {
    let limit = quoted.range.upperBound
    var parts: [Range<Int>] = []
    var start = quoted.range.lowerBound
    var place = start + 1
    while place < limit {
      let isBreak =
        key(place) == Mark.comma || key(place) == Mark.question
        || key(place) == Mark.exclamation || key(place) == Mark.ellipsis
        || key(place) == Mark.closingGuillemet
        || (key(place) == Mark.point && self[place + 1]?.letters == .lower)
      guard isBreak, place + 1 < limit, isWord(place + 1), tokens[place + 1].letters == .lower,
        let aside = invertedAside(at: place + 1, limit: limit)
      else {
        place += 1
        continue
      }
      if statement.speaker == nil {
        statement.speaker = aside.speaker
        statement.cue = aside.cue
        statement.isNegated = aside.isNegated
      }
      parts.append(start..<place + (key(place) == Mark.comma ? 0 : 1))
      var end = asideEnd(aside, limit: limit)
      if end < limit { end += 1 }
      start = end
      if quoted.isDialogue, end < limit, tellsOn(end..<limit, behind: key(end - 1)) {
        start = limit
        break
      }
      place = max(end, place + 1)
    }
    if start < limit, (start..<limit).contains(where: { tokens[$0].kind == .word }) {
      parts.append(start..<limit)
    }
    parts.removeAll { $0.isEmpty }
    if !parts.isEmpty { statement.parts = Array(parts.prefix(24)) }
  }

  /// Where an attribution inside a quotation ends: « dit-il en riant, les mains dans les poches, ».
  private func asideEnd(_ aside: Aside, limit: Int) -> Int {
    var end = aside.range.upperBound
    var steps = 0
    while steps < 3, end + 1 < limit, key(end) == Mark.comma, goesOnTelling(end + 1) {
      var place = end + 1
      while place < limit, place < end + Self.reach, !isPunctuation(place) { place += 1 }
      guard isPunctuation(place) else { break }
      end = place
      steps += 1
    }
    return end
  }

  private func goesOnTelling(_ place: Int) -> Bool {
    guard isWord(place), tokens[place].letters == .lower else { return false }
    if tables.verbs.entry(tokens[place].key)?.forms == .gerund { return true }
    let token = tokens[place]
    let word = key(place)
    if word == "se" || word == "s'", let next = self[place + 1] { return endsLikeGerund(next) }
    if word == "en", let next = self[place + 1] { return endsLikeGerund(next) }
    return endsLikeGerund(token)
  }

  private func endsLikeGerund(_ token: Token) -> Bool {
    guard token.kind == .word, token.byteCount > 5 else { return false }
    let count = token.byteCount
    return passage.byte(count - 3, of: token) == 0x61 && passage.byte(count - 2, of: token) == 0x6E
      && passage.byte(count - 1, of: token) == 0x74
  }

  /// Whether what follows an attribution in a line of dialogue is narration: no first or second person, no
  /// question, and it starts as narration does.
  private func tellsOn(_ range: Range<Int>, behind mark: WordKey) -> Bool {
    guard mark != Mark.comma, mark != Mark.colon else { return false }
    var place = range.lowerBound
    while place < range.upperBound, tables.conjunctions.contains(key(place)) { place += 1 }
    guard isWord(place) else { return false }
    let startsTelling =
      mark == Mark.semicolon
      || tables.pronouns.match(at: place, in: tokens).map {
        $0.value == .masculine || $0.value == .feminine || $0.value == .several
      } ?? isCapital(place)
    guard startsTelling else { return false }
    for place in range.prefix(60) {
      if key(place) == Mark.question || key(place) == Mark.exclamation { return false }
      if isWord(place), tables.spokenWords.contains(key(place)) { return false }
    }
    return true
  }

  /// The attribution behind a closing mark.
  private func aside(behind quoted: QuotedRange) -> Aside? {
    var place = quoted.range.upperBound
    let limit = min(tokens.count, place + Self.reach)
    guard quoted.hasClosing || quoted.isDialogue, place < limit,
      tokens[place].gap != .line || !quoted.isDialogue
    else { return nil }
    var steps = 0
    while place < limit, steps < 2, tokens[place].kind == .punctuation,
      key(place) != Mark.openingParenthesis
    {
      if isStop(place), key(place) != Mark.point || tokens[place].isJoined { break }
      place += 1
      steps += 1
    }
    let isBehindStop = isStop(place - 1) || isStop(place - 2) && tokens[place - 1].kind == .quote
    guard isWord(place) else { return nil }
    if !isCapital(place) || !isBehindStop, let aside = invertedAside(at: place, limit: limit) {
      return aside
    }
    // « … . » Selon un rapport: a full stop inside the marks, and another sentence.
    let isFullStop =
      key(place - 1) == Mark.point
      || key(place - 2) == Mark.point && tokens[place - 1].kind == .quote
    if isFullStop, isCapital(place) { return nil }
    if let aside = sourceAside(at: place, limit: limit) { return aside }
    if quoted.range.lowerBound > 0, key(quoted.range.lowerBound - 1) == Mark.colon { return nil }
    guard let aside = straightAside(at: place, limit: limit) else { return nil }
    // "…," Smith said. But « … ». Smith said: « … »
    return key(aside.range.upperBound) == Mark.colon ? nil : aside
  }

  /// The attribution before an opening mark: « L’un d’eux écrit : », "she told reporters,".
  private func cue(before quoted: QuotedRange) -> Aside? {
    var place = quoted.range.lowerBound - 1
    guard place >= 0, quoted.hasOpening else { return nil }
    let sentence = passage.sentence(of: place)
    let lower = max(sentence.lowerBound, place - Self.reach)
    let mark = key(place)
    let isLead = mark == Mark.colon || mark == Mark.comma || mark == Mark.semicolon
    if isLead { place -= 1 }
    if tables.complementisers.contains(key(place)) { place -= 1 }
    let farthest = max(lower, place - (mark == Mark.colon ? 25 : isLead ? 12 : 4))
    var candidate = place
    while candidate >= farthest {
      if tokens[candidate].kind == .quote, tokens[candidate].key != Mark.apostrophe { break }
      if isStop(candidate), !isAbbreviation(candidate) { break }
      if isWord(candidate), let entry = tables.verbs.entry(tokens[candidate].key),
        let group = group(at: candidate, entry), !isHeadNoun(group), !isLedByArticle(group)
      {
        let speaker =
          group.isPassive
          ? nil
          : group.inverted.map {
            Speaker(range: $0, pronoun: tables.pronouns.match(at: $0.lowerBound, in: tokens)?.value)
          } ?? subject(of: group, in: sentence)
        return Aside(
          range: group.range, cue: group.range, speaker: speaker, isNegated: group.isNegated,
          trailing: 0)
      }
      candidate -= 1
    }
    // « Ted Sarandos : « … » »
    guard mark == Mark.colon, place >= lower, place - sentence.lowerBound < 8, isCapital(place),
      let name = phrase(at: sentence.lowerBound, limit: place + 1), name.upperBound == place + 1
    else { return nil }
    return Aside(
      range: name, cue: place + 1..<place + 2, speaker: Speaker(range: name), isNegated: false,
      trailing: 0)
  }

  /// « le risque », « la demande »: an article, or an object pronoun that nothing tells from one.
  private func isLedByArticle(_ group: ReportingGroup) -> Bool {
    let first = group.range.lowerBound
    return first < group.verb && group.inverted == nil && tables.determiners.contains(key(first))
      && tables.clitics.contains(key(first))
      && tables.pronouns.match(at: first - 1, in: tokens) == nil
  }

  /// « la note », « une annonce »: a noun that looks like a verb.
  func isHeadNoun(_ group: ReportingGroup) -> Bool {
    guard group.form == .finite, group.range.lowerBound == group.verb else { return false }
    let before = key(group.verb - 1)
    return tables.determiners.contains(before)
      && tables.pronouns.match(at: group.verb - 1, in: tokens) == nil
      && !isAuxiliary(group.verb - 1)
  }

  /// Whether a comma or a colon leads to a quotation.
  private func isLed(_ quoted: QuotedRange) -> Bool {
    let mark = key(quoted.range.lowerBound - 1)
    return mark == Mark.comma || mark == Mark.colon
  }

  /// Whether a full sentence stands between marks.
  private func isSentence(_ quoted: QuotedRange) -> Bool {
    let first = quoted.range.lowerBound + (quoted.hasOpening ? 1 : 0)
    let last = quoted.range.upperBound - (quoted.hasClosing ? 2 : 1)
    return last > first && isCapital(first) && isStop(last) && !isTitle(quoted)
  }

  /// A title or a name: every longer word of it starts with a capital.
  private func isTitle(_ quoted: QuotedRange) -> Bool {
    !quoted.range.contains {
      isWord($0) && tokens[$0].letters == .lower && tokens[$0].byteCount > 3
    }
  }

  /// One to three words without a verb: a title, a nickname, a word held at arm's length.
  private func isScareQuote(_ quoted: QuotedRange) -> Bool {
    if quoted.range.count > 40 { return false }
    let words = quoted.range.filter { tokens[$0].kind == .word || tokens[$0].kind == .digits }
    // "Nobody helped us.": short, but a sentence.
    if isSentence(quoted) { return false }
    if words.count <= 3 { return true }
    return !words.contains {
      isFinite($0) || tables.spokenWords.contains(key($0))
        || tables.verbs.entry(key($0)) != nil
    } && words.count < 9
  }
}
