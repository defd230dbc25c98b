/// What a sentence has that makes it more or less worth checking.
///
/// The raw values are the names of the word lists and of the table of weights; most are words that a
/// reader is shown. One feature a bit: see ``SentenceFeatures``.
enum CheckworthinessFeature: String, CaseIterable, Sendable {
  // Figures.
  case number, percentage, money
  case largeNumber = "large number"
  case year, share, rate
  case moreOrLess = "more or less"
  case comparison, superlative
  case firstOrLast = "first or last"
  case exclusive, change
  // Time.
  case pastTime = "past time"
  case lengthOfTime = "length of time"
  case presentTime = "present time"
  case futureTime = "future time"
  // Verbs.
  case pastOfToBe = "past of to be or to have"
  case pastTense = "past tense"
  case perfect, future, possibility, ability, obligation
  // Persons and speech.
  case firstPerson = "first person"
  case firstPersonPlural = "first person plural"
  case secondPerson = "second person"
  case heOrShe = "he or she"
  case they, opinion, knowledge, wish, speech
  case record = "statement of record"
  case existence, negation, judgement
  case vagueWord = "vague word"
  case talk, ideal, generality, condition, cause, contrast, address
  case relativeClause = "relative clause"
  case questionWord = "question word"
  case proposal
  // What is spoken of.
  case taxes, budget
  case pricesAndIncomes = "prices and incomes"
  case workAndEconomy = "work and economy"
  case law, vote, institution, office
  case warAndWeapons = "war and weapons"
  case crime
  case healthAndWelfare = "health and welfare"
  case education
  case energyAndNature = "energy and nature"
  case people, place
  // The make of the sentence.
  case name, acronym, question, exclamation, quotation, listing
  case shortSentence = "short sentence"
  case middlingSentence = "middling sentence"
  case longSentence = "long sentence"
  case veryLongSentence = "very long sentence"
  // Two features together.
  case figureInThePast = "figure in the past"
  case figureAndComparison = "figure and comparison"
  case figureAndMatter = "figure and matter"
  case ownOpinion = "own opinion"
  case deedOfAnother = "deed of another"
  case plan
  case changeOfMatter = "change of matter"
  case ownDeed = "own deed"
  case recordOfMatter = "record of matter"
  case wishWithoutFigure = "wish without figure"

  /// Its place in the list, and so its bit: there are fewer than 128.
  var place: Int { Self.places[self] ?? 0 }

  /// Its bit.
  var bit: FeatureBits { FeatureBits(place) }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

/// A set of features as bits.
struct FeatureBits: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  init() {}

  /// The feature at a place of ``CheckworthinessFeature``'s list.
  init(_ place: Int) {
    if place < 64 { low = 1 << UInt64(place) } else { high = 1 << UInt64(place - 64) }
  }

  @inline(__always)
  func contains(_ other: FeatureBits) -> Bool {
    low & other.low == other.low && high & other.high == other.high
  }

  /// Whether they have a feature in common.
  @inline(__always)
  func overlaps(_ other: FeatureBits) -> Bool { low & other.low != 0 || high & other.high != 0 }

  @inline(__always)
  mutating func formUnion(_ other: FeatureBits) {
    low |= other.low
    high |= other.high
  }

  @inline(__always)
  func intersection(_ other: FeatureBits) -> FeatureBits {
    var both = FeatureBits()
    both.low = low & other.low
    both.high = high & other.high
    return both
  }
}
