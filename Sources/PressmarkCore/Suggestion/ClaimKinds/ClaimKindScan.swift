/// Finds the cues of kinds of claim in one sentence, from left to right.
///
/// Phrases of the tables first, then what is told by the make of the words: superlatives, comparatives, the press
/// conditional, sources that are nobody. Every step looks at a bounded number of tokens.
struct ClaimKindScan {
  let passage: Passage
  let tokens: [Token]
  let tables: ClaimKindTables
  let sentence: Range<Int>

  /// The most cues of one sentence: with more, it is a list of words and no sentence.
  static let limit = 64
  /// The farthest that a clause reaches from its cue, in tokens.
  static let reach = 40

  /// A cue with what is suggested for it.
  struct Found {
    var cue: ClaimCue
    /// The words of the cue.
    var words: Range<Int>
    /// What is suggested: the cue with what belongs to it, or its clause.
    var range: Range<Int>
    /// The clause around it, in which figures are told the same.
    var clause: Range<Int>
    /// Its sentence.
    var sentence: Range<Int>
  }

  init(_ passage: Passage, sentence: Range<Int>, _ tables: ClaimKindTables) {
    self.passage = passage
    tokens = passage.tokens
    self.tables = tables
    self.sentence = sentence
  }

  /// Everything that stands in the sentence.
  func run() -> [Found] {
    var found: [Found] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound, found.count < Self.limit {
      guard tokens[place].kind == .word || tokens[place].kind == .digits else {
        place += 1
        continue
      }
      guard let next = cue(at: place) else {
        place += 1
        continue
      }
      found.append(next)
      place = max(next.words.upperBound, place + 1)
    }
    return found
  }

  private func cue(at place: Int) -> Found? {
    let phrase = tables.cues.match(at: place, in: tokens).flatMap {
      $0.end <= sentence.upperBound ? $0 : nil
    }
    // « le plus grand » says more than « le ».
    if let extreme = superlative(at: place) { return extreme }
    if let first = first(at: place) { return first }
    if let comparison = comparison(at: place) { return comparison }
    if let phrase, !(phrase.value.kind == .generality && isNegated(place)) {
      let words = place..<phrase.end
      return found(
        phrase.value, words, phrase.value.kind.takesClause ? nil : grown(words, phrase.value))
    }
    return conditional(at: place) ?? vagueSource(at: place)
  }

  /// A cue; without a range of its own, its clause is suggested.
  private func found(_ cue: ClaimCue, _ words: Range<Int>, _ range: Range<Int>?) -> Found {
    let clause = clause(around: words)
    return Found(cue: cue, words: words, range: range ?? clause, clause: clause, sentence: sentence)
  }

  /// « le premier à » and "the only" are followed by what they are the first or only one of.
  private func grown(_ words: Range<Int>, _ cue: ClaimCue) -> Range<Int> {
    guard cue.kind == .only || cue.kind == .comparison, !cue.isWeak else { return words }
    return words.lowerBound..<throughContent(words.upperBound, limit: 4)
  }

  // MARK: Degrees

  /// « la première ville à interdire », "the first network of its kind".
  private func first(at place: Int) -> Found? {
    guard tables.articles.contains(tokens[place].key), let word = self[place + 1],
      tables.firsts.contains(word.key)
    else { return nil }
    for link in place + 2..<place + 6 {
      guard let next = self[link], next.kind == .word else { return nil }
      guard let end = tables.firstLinks.end(at: link, in: tokens), end <= sentence.upperBound else {
        if isContent(next) { continue }
        return nil
      }
      // « à » and "to" take a verb behind them.
      let isVerbal = end == link + 1 && !tables.evers.contains(next.key)
      guard !isVerbal || self[end].map(isInfinitive) ?? false else { return nil }
      // The verb, and what it is done to.
      let reach = throughContent(isVerbal ? throughContent(end, limit: 1) : end, limit: 3)
      return found(ClaimCue(.first), place..<link, place..<reach)
    }
    return nil
  }

  /// Whether a word may be an infinitive: in French it ends in -r or -re; in English it is in small letters.
  private func isInfinitive(_ token: Token) -> Bool {
    guard token.kind == .word, token.letters == .lower, !tables.articles.contains(token.key) else {
      return false
    }
    guard tables.conditional != nil else { return true }
    let last = passage.byte(token.byteCount - 1, of: token)
    return last == 0x72
      || (last == 0x65 && token.byteCount > 2
        && passage.byte(token.byteCount - 2, of: token) == 0x72)
  }

  /// « la plus grande usine d’Europe », "the largest fire ever recorded".
  private func superlative(at place: Int) -> Found? {
    guard tables.articles.contains(tokens[place].key), let next = self[place + 1],
      next.kind == .word
    else { return nil }
    var end: Int
    if tables.extremes.contains(next.key) {
      end = place + 2
    } else if tables.degrees.contains(next.key), let word = self[place + 2], word.kind == .word,
      !tables.noExtremes.contains(word.key), !tables.functionWords.contains(word.key)
    {
      end = place + 3
    } else {
      return nil
    }
    let words = place..<end
    // The noun: one or two words of content.
    var nouns = 0
    while nouns < 2, let word = self[end], isContent(word) {
      end += 1
      nouns += 1
    }
    let ever = (end..<end + 6).first { self[$0].map { tables.evers.contains($0.key) } ?? false }
    var isExtreme = false
    if let ever {
      end = min(ever + 2, sentence.upperBound)
      isExtreme = true
    } else if let field = self[end], tables.fields.contains(field.key) {
      end = throughContent(end + 1, limit: 4)
      isExtreme = true
    }
    if let word = self[end - 1], word.kind == .punctuation { end -= 1 }
    return found(ClaimCue(.superlative, isWeak: !isExtreme), words, place..<end)
  }

  /// « plus rapide que », "larger than".
  private func comparison(at place: Int) -> Found? {
    let token = tokens[place]
    let isDegree = tables.degrees.contains(token.key)
    guard isDegree || tables.comparatives.contains(token.key) else { return nil }
    if let next = self[place + 1], tables.noExtremes.contains(next.key),
      !tables.thans.contains(next.key)
    {
      return nil
    }
    // « ne … plus … que » is no comparison.
    if isDegree, (place - 3..<place).contains(where: { self[$0].map(isNe) ?? false }) {
      return nil
    }
    var than = place + 1
    while than <= place + 4, let next = self[than], next.kind == .word || next.kind == .hyphen,
      !tables.thans.contains(next.key)
    {
      than += 1
    }
    guard let joint = self[than], tables.thans.contains(joint.key), let after = self[than + 1]
    else { return nil }
    // « more than 300 » is a bound, and « plus que » alone says little.
    if after.kind == .digits || after.kind == .currency { return nil }
    let isWeak = (isDegree && than == place + 1) || tables.evers.contains(after.key)
    let range = place..<throughContent(than + 1, limit: 6)
    return found(ClaimCue(.comparison, isWeak: isWeak), place..<than + 1, range)
  }

  /// « pas tout le monde », "not everybody".
  private func isNegated(_ place: Int) -> Bool {
    self[place - 1].map { tables.negations.contains($0.key) } ?? false
  }

  private func isNe(_ token: Token) -> Bool { token.key == Self.ne || token.key == Self.elidedNe }
  private static let ne: WordKey = "ne"
  private static let elidedNe: WordKey = "n'"

  // MARK: Sources

  /// « aurait été obtenu », « testeraient ».
  private func conditional(at place: Int) -> Found? {
    guard let words = tables.conditional else { return nil }
    let token = tokens[place]
    guard token.kind == .word else { return nil }
    if words.auxiliaries.contains(token.key) {
      var end = place + 1
      while end < place + 4, let filler = self[end], words.fillers.contains(filler.key) { end += 1 }
      guard let participle = self[end], isParticiple(participle), !isHypothetical(place, words)
      else { return nil }
      return found(ClaimCue(.conditional), place..<end + 1, nil)
    }
    guard isConditional(token), !words.exceptions.contains(token.key),
      !isHypothetical(place, words)
    else { return nil }
    return found(ClaimCue(.conditional), place..<place + 1, nil)
  }

  /// « si », « sans », « ne », « on » make of a conditional what would be, not what is said to be.
  private func isHypothetical(_ place: Int, _ words: ConditionalWords) -> Bool {
    for before in place - 2..<place {
      if let token = self[before], isNe(token) || words.subjects.contains(token.key) { return true }
    }
    let from = max(sentence.lowerBound, place - 25)
    let to = min(sentence.upperBound, place + 25)
    return (from..<to).contains {
      words.hypotheses.contains(tokens[$0].key)
        || (tokens[$0].key == Self.elidedIf && self[$0 + 1]?.key == Self.he)
    }
  }

  private static let elidedIf: WordKey = "s'"
  private static let he: WordKey = "il"

  private func isParticiple(_ token: Token) -> Bool {
    guard token.kind == .word, token.byteCount > 2, !tables.functionWords.contains(token.key)
    else { return false }
    var end = token.byteCount
    if passage.byte(end - 1, of: token) == 0x73 { end -= 1 }
    if end > 2, passage.byte(end - 1, of: token) == 0x65 { end -= 1 }
    let last = passage.byte(end - 1, of: token)
    let isAcute = last == 0xA9 && passage.byte(end - 2, of: token) == 0xC3
    return isAcute || last == 0x69 || last == 0x75 || last == 0x74
      || end < token.byteCount && last == 0x73
  }

  /// A conditional in one word: -erait, -irait, -drait and their plurals.
  private func isConditional(_ token: Token) -> Bool {
    var end = token.byteCount
    guard end > 6, token.letters == .lower, passage.byte(end - 1, of: token) == 0x74 else {
      return false
    }
    end -= 1
    if passage.byte(end - 1, of: token) == 0x6E, passage.byte(end - 2, of: token) == 0x65 {
      end -= 2
    }
    guard end > 4, passage.byte(end - 1, of: token) == 0x69,
      passage.byte(end - 2, of: token) == 0x61,
      passage.byte(end - 3, of: token) == 0x72
    else { return false }
    let vowel = passage.byte(end - 4, of: token)
    return vowel == 0x65 || vowel == 0x69 || vowel == 0x64
  }

  /// « des experts estiment », "critics say".
  private func vagueSource(at place: Int) -> Found? {
    let token = tokens[place]
    guard tables.nobodies.contains(token.key) else { return nil }
    let before = place > sentence.lowerBound ? tokens[place - 1] : nil
    let hasArticle = before.map { tables.nobodyArticles.contains($0.key) } ?? false
    let isStart = place == sentence.lowerBound || before?.kind == .punctuation
    guard hasArticle || isStart || tables.nobodyArticles.contains(token.key) else { return nil }
    // "some experts have said"
    for end in place + 1..<place + 4 {
      guard let verb = self[end], verb.kind == .word else { return nil }
      if tables.sayings.contains(verb.key), !tables.nobodies.contains(verb.key) {
        let start = hasArticle ? place - 1 : place
        return found(ClaimCue(.vagueSource), start..<end + 1, start..<end + 1)
      }
    }
    return nil
  }

  // MARK: Reach

  /// The token at a place of the sentence.
  private subscript(place: Int) -> Token? { sentence.contains(place) ? tokens[place] : nil }

  private func isContent(_ token: Token) -> Bool {
    token.kind == .word && !tables.functionWords.contains(token.key)
      && !tables.fields.contains(token.key) && !tables.evers.contains(token.key)
  }

  /// The end of the first one or two words of content from a place on, with the capitalised ones behind them; the
  /// place itself where none comes soon.
  private func throughContent(_ start: Int, limit: Int) -> Int {
    var place = start
    while place < start + limit, let token = self[place],
      token.kind == .word || token.kind == .digits
    {
      place += 1
      guard token.kind == .digits || isContent(token) else { continue }
      if token.letters == .lower, let next = self[place], isContent(next) { place += 1 }
      while let next = self[place], next.kind == .word, next.letters.startsWithCapital {
        place += 1
      }
      return place
    }
    return start
  }

  /// The clause that some words stand in: between marks, and of some length.
  private func clause(around words: Range<Int>) -> Range<Int> {
    let first = max(sentence.lowerBound, words.lowerBound - Self.reach)
    let last = min(sentence.upperBound, words.upperBound + Self.reach)
    var start = words.lowerBound
    var count = 0
    // « cette innovation, certes utile, pourrait »: the subject stands before what is put between.
    let isParted = start > first && isComma(start - 1)
    while start > first, !isBorder(start - 1) || (isComma(start - 1) && (count < 2 || isParted)) {
      start -= 1
      count += 1
    }
    var end = words.upperBound
    count = 0
    while end < last, !isBorder(end) || (isComma(end) && count < 3) {
      end += 1
      count += 1
    }
    while start < words.lowerBound, tokens[start].kind == .punctuation { start += 1 }
    while end > words.upperBound, tokens[end - 1].kind == .punctuation { end -= 1 }
    return start..<end
  }

  private func isComma(_ place: Int) -> Bool { tokens[place].key == Mark.comma }

  private func isBorder(_ place: Int) -> Bool {
    let token = tokens[place]
    switch token.kind {
    case .punctuation:
      // « 12,5 » and "U.S." are no borders.
      let joinsNext = place + 1 < tokens.count && tokens[place + 1].isJoined
      if token.key == Mark.comma || token.key == Mark.point { return !joinsNext }
      return token.key != Mark.slash
    case .dash: return true
    case .quote: return token.key != Mark.apostrophe
    default: return false
    }
  }
}
