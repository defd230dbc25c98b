/// The features of one sentence: which it has, and which it has more than once.
struct SentenceFeatures: Hashable, Sendable {
  /// The features that it has.
  private(set) var once = FeatureBits()
  /// Those that stand in it at least twice.
  private(set) var twice = FeatureBits()

  /// Looks at the tokens of a sentence once, from left to right.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(_ sentence: Range<Int>, in passage: Passage, _ tables: LanguageTables) {
    let words = tables.checkworthiness
    let numbers = tables.quantities.numbers
    let tokens = passage.tokens
    var wordCount = 0
    var names = 0
    var commas = 0
    var sinceAuxiliary = 9
    for place in sentence {
      let token = tokens[place]
      sinceAuxiliary += 1
      switch token.kind {
      case .digits:
        if !(tokens.indices.contains(place - 1) && place > sentence.lowerBound
          && token.isJoined && tokens[place - 1].key == Mark.comma)
        {
          note(Bit.number)
        }
        if token.byteCount == 4, isYear(token, in: passage) { note(Bit.year) }
        if token.byteCount > 4 { note(Bit.largeNumber) }
        if let match = words.words.match(at: place, in: tokens) { note(match.value) }
      case .word:
        wordCount += 1
        if let match = words.words.match(at: place, in: tokens) { note(match.value) }
        if let number = numbers.word(token), number.isFigure { note(Bit.number) }
        if token.letters == .allCapitals, token.byteCount > 1 { note(Bit.acronym) }
        if place > sentence.lowerBound, token.letters.startsWithCapital, token.byteCount > 1 {
          if !tokens[place - 1].letters.startsWithCapital { names += 1 }
        }
        // « à » folds to « a » and is no auxiliary.
        if words.auxiliaries.contains(token.key), token.byteCount != 2 || token.key != Bit.a {
          sinceAuxiliary = 0
        }
        if isPast(token, sinceAuxiliary: sinceAuxiliary, in: passage, words) {
          note(Bit.pastTense)
        }
      case .currency, .symbol, .quote:
        if let match = words.words.match(at: place, in: tokens) { note(match.value) }
        if token.kind == .quote, token.key != Mark.apostrophe { note(Bit.quotation) }
      case .punctuation:
        if token.key == Mark.comma, !(place + 1 < tokens.count && tokens[place + 1].isJoined) {
          commas += 1
        }
        if token.key == Mark.question { note(Bit.question) }
        if token.key == Mark.exclamation { note(Bit.exclamation) }
      case .hyphen, .dash: break
      }
    }
    if names > 0 { note(Bit.name) }
    if names > 1 { note(Bit.name) }
    if commas > 2 { note(Bit.listing) }
    noteLength(wordCount)
    notePairs()
  }

  @inline(__always)
  private mutating func note(_ bits: FeatureBits) {
    twice.formUnion(once.intersection(bits))
    once.formUnion(bits)
  }

  private mutating func noteLength(_ count: Int) {
    switch count {
    case ..<7: note(Bit.shortSentence)
    case ..<14: break
    case ..<22: note(Bit.middlingSentence)
    case ..<32: note(Bit.longSentence)
    default: note(Bit.veryLongSentence)
    }
  }

  private func isYear(_ token: Token, in passage: Passage) -> Bool {
    let first = passage.byte(0, of: token)
    return first == 0x31 || first == 0x32
  }

  private func isPast(
    _ token: Token, sinceAuxiliary: Int, in passage: Passage, _ tables: CheckworthinessTables
  ) -> Bool {
    let count = token.byteCount
    guard count > 3 else { return false }
    let last = passage.byte(count - 1, of: token) | 0x20
    switch tables.pastEnding {
    case .english:
      return last == 0x64 && passage.byte(count - 2, of: token) | 0x20 == 0x65
        && !tables.notPast.contains(token.key)
    case .french:
      // -ait, -aient
      if last == 0x74 {
        let before = passage.byte(count - 2, of: token)
        if before == 0x69, passage.byte(count - 3, of: token) == 0x61 {
          return !tables.notPast.contains(token.key)
        }
        if count > 5, before == 0x6E, passage.byte(count - 3, of: token) == 0x65,
          passage.byte(count - 4, of: token) == 0x69, passage.byte(count - 5, of: token) == 0x61
        {
          return !tables.notPast.contains(token.key)
        }
      }
      guard sinceAuxiliary == 1 || sinceAuxiliary == 2 else { return false }
      // -é, -ée, -és, -ées; -i, -u, -is, -it, -us.
      var end = count
      if last == 0x73 { end -= 1 }
      if end > 2, passage.byte(end - 1, of: token) == 0x65 { end -= 1 }
      let tail = passage.byte(end - 1, of: token)
      let isParticiple =
        (tail == 0xA9 && passage.byte(end - 2, of: token) == 0xC3) || tail == 0x69 || tail == 0x75
        || (end == count && (last == 0x74 || last == 0x73))
      return isParticiple && !tables.notPast.contains(token.key)
    }
  }

  /// What two features say together.
  private mutating func notePairs() {
    let hasFigure = once.overlaps(Bit.figures)
    let isPast = once.overlaps(Bit.past)
    let hasMatter = once.overlaps(Bit.matters)
    if hasFigure, isPast { note(Bit.figureInThePast) }
    if hasFigure, once.overlaps(Bit.comparisons) { note(Bit.figureAndComparison) }
    if hasFigure, hasMatter { note(Bit.figureAndMatter) }
    if once.contains(Bit.firstPerson), once.overlaps(Bit.opinions) { note(Bit.ownOpinion) }
    if once.overlaps(Bit.others), isPast { note(Bit.deedOfAnother) }
    if once.overlaps(Bit.selves), once.overlaps(Bit.plans) { note(Bit.plan) }
    if once.contains(Bit.change), hasMatter { note(Bit.changeOfMatter) }
    if once.overlaps(Bit.selves), isPast { note(Bit.ownDeed) }
    if hasMatter, isPast { note(Bit.recordOfMatter) }
    if !hasFigure, once.overlaps(Bit.plans) { note(Bit.wishWithoutFigure) }
  }

  /// The features that are told without a word list, and groups of features.
  private enum Bit {
    static let a: WordKey = "a"
    static let number = CheckworthinessFeature.number.bit
    static let year = CheckworthinessFeature.year.bit
    static let largeNumber = CheckworthinessFeature.largeNumber.bit
    static let acronym = CheckworthinessFeature.acronym.bit
    static let name = CheckworthinessFeature.name.bit
    static let pastTense = CheckworthinessFeature.pastTense.bit
    static let question = CheckworthinessFeature.question.bit
    static let exclamation = CheckworthinessFeature.exclamation.bit
    static let quotation = CheckworthinessFeature.quotation.bit
    static let listing = CheckworthinessFeature.listing.bit
    static let shortSentence = CheckworthinessFeature.shortSentence.bit
    static let middlingSentence = CheckworthinessFeature.middlingSentence.bit
    static let longSentence = CheckworthinessFeature.longSentence.bit
    static let veryLongSentence = CheckworthinessFeature.veryLongSentence.bit
    static let firstPerson = CheckworthinessFeature.firstPerson.bit
    static let change = CheckworthinessFeature.change.bit
    static let figureInThePast = CheckworthinessFeature.figureInThePast.bit
    static let figureAndComparison = CheckworthinessFeature.figureAndComparison.bit
    static let figureAndMatter = CheckworthinessFeature.figureAndMatter.bit
    static let ownOpinion = CheckworthinessFeature.ownOpinion.bit
    static let deedOfAnother = CheckworthinessFeature.deedOfAnother.bit
    static let plan = CheckworthinessFeature.plan.bit
    static let changeOfMatter = CheckworthinessFeature.changeOfMatter.bit
    static let ownDeed = CheckworthinessFeature.ownDeed.bit
    static let recordOfMatter = CheckworthinessFeature.recordOfMatter.bit
    static let wishWithoutFigure = CheckworthinessFeature.wishWithoutFigure.bit

    static let figures = group([.number, .percentage, .money, .largeNumber, .share])
    static let past = group([.pastTense, .pastOfToBe, .perfect])
    static let comparisons = group([.moreOrLess, .comparison, .superlative])
    static let opinions = group([.opinion, .wish, .knowledge])
    static let others = group([.heOrShe, .they, .office, .institution])
    static let selves = group([.firstPerson, .firstPersonPlural])
    static let plans = group([.future, .obligation, .wish, .ability, .possibility])
    static let matters = group([
      .taxes, .budget, .pricesAndIncomes, .workAndEconomy, .law, .vote, .warAndWeapons, .crime,
      .healthAndWelfare, .education, .energyAndNature,
    ])

    private static func group(_ features: [CheckworthinessFeature]) -> FeatureBits {
      features.reduce(into: FeatureBits()) { $0.formUnion($1.bit) }
    }
  }
}

extension NumberWord {
  /// Whether it makes a figure by itself: neither « et » nor « un ».
  fileprivate var isFigure: Bool {
    switch self {
    case .digit(let digit): digit > 1
    case .teen, .ten, .hundred, .magnitude, .group: true
    default: false
    }
  }
}
