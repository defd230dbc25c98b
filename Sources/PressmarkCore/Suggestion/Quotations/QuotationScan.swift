/// Finds reported words in one passage.
///
/// A cue (a reporting verb, « selon », a pair of marks) is looked for at every token; from there the rules read
/// the source and the words by a bounded number of tokens in each direction. The ends of clauses are told by
/// punctuation and a few words, after the observations of Pareti (PARC 3, 2016) on where journalists put sources.
struct QuotationScan {
  let passage: Passage
  let tables: QuotationTables
  let tokens: [Token]
  /// How far a clause, a subject or an aside is followed.
  static let reach = 40
  /// The longest reported clause.
  static let longestClause = 150

  init(_ passage: Passage, _ tables: QuotationTables) {
    self.passage = passage
    self.tables = tables
    tokens = passage.tokens
  }

  @inline(__always)
  subscript(place: Int) -> Token? { place >= 0 && place < tokens.count ? tokens[place] : nil }

  @inline(__always)
  func isWord(_ place: Int) -> Bool {
    place >= 0 && place < tokens.count && tokens[place].kind == .word
  }

  @inline(__always)
  func key(_ place: Int) -> WordKey {
    place >= 0 && place < tokens.count ? tokens[place].key : .none
  }

  /// Whether a word can start a name.
  func isCapital(_ place: Int) -> Bool {
    guard isWord(place) else { return false }
    switch tokens[place].letters {
    case .capitalised, .allCapitals: return true
    case .mixed: return passage.byte(0, of: tokens[place]) < 0x61
    default: return false
    }
  }

  /// Whether a token ends a sentence or a part of one.
  func isPunctuation(_ place: Int) -> Bool {
    guard let token = self[place] else { return true }
    return token.kind == .punctuation || token.kind == .dash || token.kind == .quote
  }

  /// Whether a token closes a sentence: `. ! ? …`.
  func isStop(_ place: Int) -> Bool {
    let key = key(place)
    return key == Mark.point || key == Mark.exclamation || key == Mark.question
      || key == Mark.ellipsis
  }

  /// Whether a word is an auxiliary: « a », but not « à », which is the same without its accent.
  func isAuxiliary(_ place: Int) -> Bool {
    isWord(place) && tables.auxiliaries.contains(tokens[place].key) && !isPreposition(place)
  }

  /// Whether a word tells a clause: « est », "will".
  func isFinite(_ place: Int) -> Bool {
    isWord(place) && (tables.finiteWords.contains(tokens[place].key) || tokens[place].key == "'s")
      && !isPreposition(place)
  }

  /// Whether it is « à ».
  private func isPreposition(_ place: Int) -> Bool {
    tokens[place].key == "a" && tokens[place].byteCount == 2
  }

  /// Whether a word is an adverb, by the list or by its ending.
  func isAdverb(_ place: Int) -> Bool {
    guard isWord(place) else { return false }
    let token = tokens[place]
    if tables.adverbs.contains(token.key) { return true }
    guard token.letters == .lower, token.byteCount > 5 else { return false }
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      return (0..<count).allSatisfy {
        passage.byte(token.byteCount - count + $0, of: token) == ending.utf8Start[$0]
      }
    }
    return tables.complementisers.contains("that") ? ends("ly") : ends("ment")
  }

  /// Whether a participle's accent tells it from the finite form: « affirmé », « affirme ».
  func hasFinalAccent(_ token: Token) -> Bool {
    // é, ée, és, ées.
    var end = token.byteCount
    if end > 1, passage.byte(end - 1, of: token) | 0x20 == 0x73 { end -= 1 }
    if end > 2, passage.byte(end - 1, of: token) | 0x20 == 0x65 { end -= 1 }
    return end > 2 && passage.byte(end - 2, of: token) == 0xC3
      && passage.byte(end - 1, of: token) | 0x20 == 0xA9
  }
}
