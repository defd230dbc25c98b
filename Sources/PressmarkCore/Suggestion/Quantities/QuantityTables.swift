/// The words of quantities in one language.
///
/// A class, so that handing the tables on costs one reference however many lists there are.
final class QuantityTables: Sendable {
  /// How numbers are written.
  let numbers: NumberGrammar
  /// Ordinals that stand outside the grammar: « premier », "last".
  let ordinals: PhraseTable<OrdinalWord>
  /// Words and signs of units.
  let units: PhraseTable<[UnitName]>
  /// Words and signs of currencies.
  let currencies: PhraseTable<CurrencyName>
  /// « pour cent », "percentage points".
  let percents: PhraseTable<PercentWord>
  /// What joins a magnitude and its unit: « de », « d’ ».
  let links: WordSet
  /// Bounds and approximations before a number: « près de », "more than".
  let comparatorsBefore: PhraseTable<Quantity.Comparator>
  /// Bounds and approximations behind a quantity: « environ », "or more".
  let comparatorsAfter: PhraseTable<Quantity.Comparator>
  /// The words of ranges.
  let ranges: RangeWords
  /// The words of factors.
  let factors: FactorWords
  /// The words of ages, durations and temperatures.
  let cues: QuantityCues
  /// The words that tell numbers which count nothing.
  let labels: LabelWords
  /// What an amount may be the amount of, each with its name: « budget », « coûte » → « coût ».
  let properties: PhraseTable<String>

  /// A percentage or a difference of percentages.
  enum PercentWord: String, Sendable {
    case percent, points, permille
  }

  /// An ordinal with its value: `1`, or a place such as `end-1`.
  struct OrdinalWord: Sendable {
    var value: String
    /// Whether it is a place in a sequence and no number: « dernier ».
    var isRelative: Bool { Int(value) == nil }
  }

  /// The tables of a language, from its lists.
  init(_ words: QuantityWords) {
    numbers = words.numbers
    ordinals = PhraseTable(words.ordinals) { OrdinalWord(value: $0) }
    units = PhraseTable(
      words: words.units, signs: InternationalUnits.signs, powers: words.powers)
    var names: [(keys: [WordKey], value: CurrencyName)] = []
    for lines in [words.currencies, InternationalUnits.currencySigns] {
      TableLines.forEachLine(lines) { line, phrases in
        guard let name = CurrencyName(name: line) else { return }
        for phrase in phrases {
          names.append((Tokeniser.tokens(of: phrase).tokens.map(\.key), name))
        }
      }
    }
    for code in InternationalUnits.currencyCodes.split(separator: " ") {
      if let name = CurrencyName(name: String(code)) { names.append(([WordKey(name.code)], name)) }
    }
    currencies = PhraseTable(keyed: names)
    percents = PhraseTable(words.percents) { PercentWord(rawValue: $0) }
    links = WordSet(words.links)
    comparatorsBefore = PhraseTable(words.comparatorsBefore) { Quantity.Comparator(rawValue: $0) }
    comparatorsAfter = PhraseTable(words.comparatorsAfter) { Quantity.Comparator(rawValue: $0) }
    ranges = words.ranges
    factors = words.factors
    cues = words.cues
    labels = words.labels
    properties = PhraseTable(words.properties) { $0 }
  }
}

/// The word lists that a language gives, as texts; see the files of `Suggestion/Tables`.
struct QuantityWords {
  var numbers: NumberGrammar
  var ordinals: String
  var units: String
  var powers: [(word: String, power: Int, isBefore: Bool)]
  var currencies: String
  var percents: String
  var links: String
  var comparatorsBefore: String
  var comparatorsAfter: String
  var ranges: RangeWords
  var factors: FactorWords
  var cues: QuantityCues
  var labels: LabelWords
  var properties: String
}

/// The words of ranges: « entre 10 et 15 », "from 3 to 5".
final class RangeWords: Sendable {
  /// What opens a range, with what joins its ends: `between: and`.
  let openers: PhraseTable<[WordKey]>
  /// What joins the ends of a range without an opener: « à », "to".
  let joints: WordSet

  init(openers: String, joints: String) {
    self.openers = PhraseTable(openers) { Tokeniser.tokens(of: $0).map(\.key) }
    self.joints = WordSet(joints)
  }
}

/// The words of factors: « dix fois plus vite », "doubled".
final class FactorWords: Sendable {
  /// « fois », "times".
  let times: WordSet
  /// Factors in one word behind which a comparison follows: "twice".
  let adverbs: PhraseTable<Int>
  /// « plus », « aussi », "as": what is compared follows, with the sign of the comparison.
  let comparers: PhraseTable<Direction>
  /// Comparatives in one word: « supérieur », "faster".
  let comparatives: PhraseTable<Direction>
  /// What multiplies the noun behind it: « le », « la », "the", "as".
  let determiners: WordSet
  /// Forms that multiply by themselves: « doublé », "tripled".
  let verbs: PhraseTable<ExactNumber>
  /// Such forms that mean other things as well, unless one of ``helpers`` stands before them.
  let guardedVerbs: PhraseTable<ExactNumber>
  /// Words before a guarded verb: « a », « ont », "has".
  let helpers: WordSet
  /// « multiplié par », "divided by", before the factor.
  let operations: PhraseTable<Direction>
  /// "-fold": what a factor ends with.
  let endings: WordSet
  /// Nouns before the factor: "a factor of", « un facteur ».
  let nouns: PhraseTable<Direction>
  /// « vite » → « vitesse »: what a comparison measures.
  let properties: PhraseTable<String>

  /// Which way a comparison goes.
  enum Direction: String, Sendable {
    case more, less, equal
  }

  init(
    times: String, adverbs: String, comparers: String, comparatives: String, determiners: String,
    verbs: String, guardedVerbs: String, helpers: String, operations: String, endings: String,
    nouns: String, properties: String
  ) {
    func factor(_ name: String) -> ExactNumber? {
      let parts = name.split(separator: "/").compactMap { Int($0) }
      guard let first = parts.first else { return nil }
      return ExactNumber(first, over: parts.count > 1 ? parts[1] : 1)
    }
    self.times = WordSet(times)
    self.adverbs = PhraseTable(adverbs) { Int($0) }
    self.comparers = PhraseTable(comparers) { Direction(rawValue: $0) }
    self.comparatives = PhraseTable(comparatives) { Direction(rawValue: $0) }
    self.determiners = WordSet(determiners)
    self.verbs = PhraseTable(verbs, read: factor)
    self.guardedVerbs = PhraseTable(guardedVerbs, read: factor)
    self.helpers = WordSet(helpers)
    self.operations = PhraseTable(operations) { Direction(rawValue: $0) }
    self.endings = WordSet(endings)
    self.nouns = PhraseTable(nouns) { Direction(rawValue: $0) }
    self.properties = PhraseTable(properties) { $0 }
  }
}

/// The words that tell ages, durations, temperatures and angles apart.
final class QuantityCues: Sendable {
  /// Directly before an age: « âgé de », "aged".
  let ageBefore: PhraseTable<Bool>
  /// Directly behind an age: « d’âge », "old".
  let ageAfter: PhraseTable<Bool>
  /// Verbs before the age of a person: « avait », "is".
  let ageVerbs: WordSet
  /// Nouns of people and of what has an age, before « de 35 ans ».
  let people: WordSet
  /// Words in whose sentence a bare C or F is a temperature.
  let temperature: WordSet
  /// Words in whose sentence degrees are an angle.
  let angle: WordSet
  /// « au-dessous de zéro », "below zero".
  let belowZero: PhraseTable<Bool>
  /// Behind which an article with a unit of time is a duration: « pendant », "for".
  let durationPrepositions: WordSet
  /// Behind which hours are a time of day: « à », "at".
  let clockPrepositions: WordSet
  /// Directly before an age without its unit: "aged 35".
  let bareAge: WordSet
  /// Between an age's verb and its number: « seulement », « déjà ».
  let ageAdverbs: WordSet
  /// Nouns whose length « 4h32 » is: « record de 4h32 ».
  let timed: WordSet
  /// Between a number and its unit: "more", « longues ».
  let adjectives: WordSet
  /// Whether « 14h » alone is a time of day.
  let hoursAreClock: Bool
  /// Whether the word for pounds means books more often, and weighs only beside a word of weight.
  let poundsAreBooks: Bool
  /// Whether an age stands between commas behind a name: « Andrew Wang, 73 ans, ».
  let hasAppositionAges: Bool
  /// Words of weight, in whose sentence pounds are weighed.
  let weight: WordSet

  init(
    ageBefore: String, ageAfter: String, ageVerbs: String, people: String, temperature: String,
    angle: String, belowZero: String, durationPrepositions: String, clockPrepositions: String,
    weight: String, bareAge: String, ageAdverbs: String, timed: String, adjectives: String,
    hoursAreClock: Bool,
    poundsAreBooks: Bool, hasAppositionAges: Bool
  ) {
    self.ageBefore = PhraseTable(phrases: ageBefore)
    self.ageAfter = PhraseTable(phrases: ageAfter)
    self.ageVerbs = WordSet(ageVerbs)
    self.people = WordSet(people)
    self.temperature = WordSet(temperature)
    self.angle = WordSet(angle)
    self.belowZero = PhraseTable(phrases: belowZero)
    self.durationPrepositions = WordSet(durationPrepositions)
    self.clockPrepositions = WordSet(clockPrepositions)
    self.weight = WordSet(weight)
    self.bareAge = WordSet(bareAge)
    self.ageAdverbs = WordSet(ageAdverbs)
    self.timed = WordSet(timed)
    self.adjectives = WordSet(adjectives)
    self.hoursAreClock = hoursAreClock
    self.poundsAreBooks = poundsAreBooks
    self.hasAppositionAges = hasAppositionAges
  }
}

/// The words that tell numbers which count nothing: years, articles of law, versions, scores.
final class LabelWords: Sendable {
  /// Before a number that only names: « article », "Section", « n° ».
  let before: WordSet
  /// Before a number of four digits that is a year: « en », "since".
  let yearPrepositions: WordSet
  /// The months, before and behind days and years.
  let months: WordSet
  /// Words that cannot be what a number counts.
  let functionWords: WordSet
  /// Before "one" where it is a pronoun: "this", "no".
  let pronounOne: WordSet
  /// « un », "one" before these is a number: « seul ».
  let single: WordSet
  /// Joins the ends of a share: « sur », "in", "out of".
  let shares: PhraseTable<Bool>
  /// Plural groups without a number before them: « dizaines », "hundreds".
  let vagueGroups: WordSet
  /// Behind parts that are no shares: « finale » of « demi-finale ».
  let notParts: WordSet
  /// Pairs in which « un » or "one" is a number: « un ou deux ».
  let orWords: WordSet
  /// Sayings whose number counts nothing: « à deux vitesses », "on all fours".
  let sayings: PhraseTable<Bool>

  init(
    before: String, yearPrepositions: String, months: String, functionWords: String,
    pronounOne: String, single: String, shares: String, vagueGroups: String, notParts: String,
    orWords: String, sayings: String
  ) {
    self.before = WordSet(before)
    self.yearPrepositions = WordSet(yearPrepositions)
    self.months = WordSet(months)
    self.functionWords = WordSet(functionWords)
    self.pronounOne = WordSet(pronounOne)
    self.single = WordSet(single)
    self.shares = PhraseTable(phrases: shares)
    self.vagueGroups = WordSet(vagueGroups)
    self.notParts = WordSet(notParts)
    self.orWords = WordSet(orWords)
    self.sayings = PhraseTable(phrases: sayings)
  }
}
