/// Reading the verb of an attribution with its auxiliaries, clitics and negations.
extension QuotationScan {
  /// The verb at a token with what belongs to it; `nil` where the word is no verb here.
  func group(at verb: Int) -> ReportingGroup? {
    guard isWord(verb), let entry = tables.verbs.entry(tokens[verb].key) else { return nil }
    return group(at: verb, entry)
  }

  func group(at verb: Int, _ entry: ReportingVerbs.Entry) -> ReportingGroup? {
    // "the United States", « à-dire »: a name, a part of a word.
    if tokens[verb].letters != .lower, !startsSentence(verb) { return nil }
    if tokens[verb].isJoined, verb > 0, tokens[verb - 1].kind == .hyphen,
      invertedSubject(endingAt: verb) == nil
    {
      return nil
    }
    var start = verb
    var isNegated = false
    var isPassive = false
    var isCompound = false
    var isCausative = false
    var inverted: Range<Int>?
    var place = verb
    var steps = 0
    search: while place > 0, steps < 8 {
      steps += 1
      let before = place - 1
      let key = tokens[before].key
      guard tokens[before].kind == .word else { break }
      if tables.causatives.contains(key), entry.forms.contains(.infinitive), place == verb {
        isCausative = true
        start = before
        place = before
        continue
      }
      if isAuxiliary(before) || tables.negatedAuxiliaries.contains(key) {
        if tables.negatedAuxiliaries.contains(key) { isNegated = true }
        if tables.passives.contains(key) { isPassive = true }
        isCompound = true
        start = before
        place = before
        continue
      }
      if tables.passives.contains(key) {
        isPassive = true
        place = before
        continue
      }
      if tables.negations.contains(key) {
        isNegated = true
        place = before
        continue
      }
      if !isCompound, isAdverb(before) {
        place = before
        continue
      }
      // « a-t-il dit »
      if !isCompound, let subject = invertedSubject(endingAt: place) {
        inverted = subject.pronoun
        place = subject.start
        continue search
      }
      break
    }
    if isPassive, !isCompound { isPassive = false }
    let isFree = entry.uses.contains(.aside) || entry.uses.contains(.question)
    var form: ReportingVerbs.Forms
    let isParticiple = entry.forms.contains(.participle)
    if isCausative {
      form = .finite
    } else if isCompound, isParticiple || !entry.forms.contains(.finite) {
      form = .finite
      if key(start) == "to" {
        guard isFree else { return nil }
        form = .infinitive
      }
    } else if isCompound, key(start) == "to" {
      guard isFree else { return nil }
      form = .infinitive
    } else if entry.forms.contains(.finite), !(isParticiple && hasFinalAccent(tokens[verb])) {
      form = .finite
      if !isCompound {
        start = verb
        inverted = nil
        isPassive = false
      }
    } else if entry.forms.contains(.gerund) {
      form = .gerund
      start = verb
    } else if entry.forms.contains(.infinitive) {
      form = .infinitive
      start = verb
      // « pour prouver que »: whoever wants to show has not said it.
      if !isFree { return nil }
    } else {
      return nil
    }
    start = clitics(before: start, isNegated: &isNegated)
    var end = verb + 1
    if let pronoun = invertedPronoun(at: end) {
      inverted = pronoun.upperBound - 1..<pronoun.upperBound
      end = pronoun.upperBound
    }
    if isPassive { isPassive = !isReflexive(start..<verb) }
    return ReportingGroup(
      range: start..<end, verb: verb, uses: entry.uses, form: form,
      isNegated: isNegated, isPassive: isPassive, inverted: inverted)
  }

  private func isReflexive(_ range: Range<Int>) -> Bool {
    range.contains { tables.reflexives.contains(tokens[$0].key) }
  }

  /// Whether a word starts a sentence, a line or a quotation.
  func startsSentence(_ place: Int) -> Bool {
    guard place > 0, tokens[place].gap != .line else { return true }
    let before = tokens[place - 1]
    return before.kind == .quote || before.kind == .dash || before.kind == .hyphen
      || before.key == Mark.colon || before.key == Mark.openingParenthesis
      || (isStop(place - 1) && !isAbbreviation(place - 1))
  }

  /// Moves over object pronouns to the left.
  private func clitics(before verb: Int, isNegated: inout Bool) -> Int {
    var start = verb
    var steps = 0
    while steps < 4, isWord(start - 1), tables.clitics.contains(tokens[start - 1].key) {
      let key = tokens[start - 1].key
      // « nous pensons » has its subject there, « nous écrit un lecteur » an object; "one of them wrote".
      if isSubject(start - 1, of: verb) || tables.links.contains(self.key(start - 2)) { break }
      if tables.negations.contains(key) { isNegated = true }
      start -= 1
      steps += 1
    }
    return start
  }

  /// Whether « nous », « vous » before a verb is its subject: by the verb's ending, « pensons », « sommes », « pensez ».
  private func isSubject(_ place: Int, of verb: Int) -> Bool {
    guard let pronoun = tables.pronouns.match(at: place, in: tokens),
      pronoun.value == .author || pronoun.value == .nobody
    else { return false }
    let token = tokens[verb]
    guard token.kind == .word, token.byteCount > 4 else { return false }
    let ending = (1...3).map { passage.byte(token.byteCount - $0, of: token) | 0x20 }
    return ending == [0x73, 0x6E, 0x6F] || ending == [0x73, 0x65, 0x6D]
      || (ending[0] == 0x7A && ending[1] == 0x65)
  }

  /// « -t-il », « -je »: the tokens of a pronoun that is joined behind its verb.
  func invertedPronoun(at place: Int) -> Range<Int>? {
    guard let first = self[place], first.kind == .hyphen, first.isJoined, isWord(place + 1) else {
      return nil
    }
    if tokens[place + 1].key == "t", key(place + 2) == Mark.hyphen,
      tables.pronouns.match(at: place + 3, in: tokens) != nil
    {
      return place..<place + 4
    }
    return tables.pronouns.match(at: place + 1, in: tokens) != nil ? place..<place + 2 : nil
  }

  /// The pronoun that is joined to an auxiliary and ends before a token, and where its hyphen starts.
  private func invertedSubject(endingAt end: Int) -> (pronoun: Range<Int>, start: Int)? {
    for length in [4, 2] where end - length >= 1 {
      if let pronoun = invertedPronoun(at: end - length), pronoun.upperBound == end {
        return (end - 1..<end, end - length)
      }
    }
    return nil
  }
}
