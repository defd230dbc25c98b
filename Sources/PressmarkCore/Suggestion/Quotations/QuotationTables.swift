/// The words of quotations and attribution in one language.
///
/// A class, so that handing the tables on costs one reference however many lists there are.
final class QuotationTables: Sendable {
  /// Reporting verbs.
  let verbs: ReportingVerbs
  /// « selon », "according to": what names a source without a verb.
  let sourcePrepositions: PhraseTable<SourcePreposition>
  /// Forms of « avoir » and « être », "has", "would": what stands before a participle or infinitive.
  let auxiliaries: WordSet
  /// Auxiliaries that deny: "didn't".
  let negatedAuxiliaries: WordSet
  /// What makes the verb passive: « été », "was".
  let passives: WordSet
  /// What lends its person to an infinitive: « fait valoir », « laisse entendre ».
  let causatives: WordSet
  /// Words that stand between the parts of a verb.
  let adverbs: WordSet
  /// Object pronouns before a verb.
  let clitics: WordSet
  /// Determiners of one thing, behind which a verb without its ending is a noun: "a cheap claim".
  let singulars: WordSet
  /// Reflexive pronouns, with which « est » is no passive.
  let reflexives: WordSet
  /// « ne », "not", "never".
  let negations: WordSet
  /// Subject pronouns, with the person they stand for.
  let pronouns: PhraseTable<SpeakerPronoun>
  /// « que », "that".
  let complementisers: WordSet
  /// « si », « pourquoi », "whether".
  let questionWords: WordSet
  /// Words at which a subject cannot reach further to the left.
  let clauseStarts: WordSet
  /// Words that end the reported clause behind a comma.
  let clauseEnds: WordSet
  /// « comme », "as": what leads to a source and its verb.
  let comparisons: WordSet
  /// Words with which « que », "that" starts another kind of clause: « en tant que ».
  let otherClauses: WordSet
  /// Whether one to three words between marks are somebody's words more often than a name or a title: in English
  /// newspapers they are, in French ones guillemets hold every word at arm's length.
  let tellsShortQuotes: Bool
  /// Articles, demonstratives, possessives, quantifiers: what a noun phrase starts with.
  let determiners: WordSet
  /// What joins the nouns of one phrase: « de », "of".
  let links: WordSet
  /// Prepositions that do not belong to the name of a source.
  let prepositions: WordSet
  /// « et », "and".
  let conjunctions: WordSet
  /// Infinitives, or what announces them: « avoir », « ne ».
  let infinitives: WordSet
  /// Verbs by which a clause is told: "is", "would".
  let finiteWords: WordSet
  /// Forms of the press conditional: « aurait ».
  let conditionals: WordSet
  /// Forms that tell hearsay wherever they stand: « aurait été ».
  let hearsay: WordSet
  /// Words of the first and second person, by which speech is told from narration.
  let spokenWords: WordSet
  /// What a word cannot be a name with: months, days, feasts.
  let notNames: WordSet
  /// Words before an elided or clipped word that is no quotation: "'tis".
  let apostropheWords: WordSet
  /// Nouns that sources are told by, with their kind.
  let sources: PhraseTable<SpeakerKind>
  /// Words that tell whether a source is a man or a woman: « la », « Mme », "spokesman".
  let genders: PhraseTable<SpeakerPronoun>
  /// « l’un d’eux », "one of them": somebody of the group named last.
  let members: PhraseTable<Bool>
  /// Where something was said.
  let venues: PhraseTable<QuotationVenue>

  /// How a preposition names a source.
  enum SourcePreposition: String, Sendable {
    /// « selon », "according to".
    case plain
    /// « pour »: only before somebody who can speak.
    case guarded
    /// « à l’en croire »: the source is the pronoun inside.
    case enclosing
  }

  /// The tables of a language, from its lists.
  init(_ words: QuotationWords) {
    verbs = ReportingVerbs(words.verbs)
    sourcePrepositions = PhraseTable(words.sourcePrepositions) { SourcePreposition(rawValue: $0) }
    auxiliaries = WordSet(words.auxiliaries)
    negatedAuxiliaries = WordSet(words.negatedAuxiliaries)
    passives = WordSet(words.passives)
    causatives = WordSet(words.causatives)
    adverbs = WordSet(words.adverbs)
    clitics = WordSet(words.clitics)
    singulars = WordSet(words.singulars)
    reflexives = WordSet(words.reflexives)
    negations = WordSet(words.negations)
    pronouns = PhraseTable(words.pronouns) { SpeakerPronoun(rawValue: $0) }
    complementisers = WordSet(words.complementisers)
    questionWords = WordSet(words.questionWords)
    clauseStarts = WordSet(words.clauseStarts)
    clauseEnds = WordSet(words.clauseEnds)
    comparisons = WordSet(words.comparisons)
    otherClauses = WordSet(words.otherClauses)
    tellsShortQuotes = words.tellsShortQuotes
    determiners = WordSet(words.determiners)
    links = WordSet(words.links)
    prepositions = WordSet(words.prepositions)
    conjunctions = WordSet(words.conjunctions)
    infinitives = WordSet(words.infinitives)
    finiteWords = WordSet(words.finiteWords)
    conditionals = WordSet(words.conditionals)
    hearsay = WordSet(words.hearsay)
    spokenWords = WordSet(words.spokenWords)
    notNames = WordSet(words.notNames)
    apostropheWords = WordSet(words.apostropheWords)
    sources = PhraseTable(words.sources) { SpeakerKind(rawValue: $0) }
    genders = PhraseTable(words.genders) { SpeakerPronoun(rawValue: $0) }
    members = PhraseTable(phrases: words.members)
    venues = PhraseTable(words.venues) { QuotationVenue(name: $0) }
  }
}

/// The word lists that a language gives, as texts; see the files of `Suggestion/Tables`.
struct QuotationWords {
  var verbs: String
  var sourcePrepositions: String
  var auxiliaries: String
  var negatedAuxiliaries: String
  var passives: String
  var causatives: String
  var adverbs: String
  var clitics: String
  var singulars: String
  var reflexives: String
  var negations: String
  var pronouns: String
  var complementisers: String
  var questionWords: String
  var clauseStarts: String
  var clauseEnds: String
  var comparisons: String
  var otherClauses: String
  var tellsShortQuotes: Bool
  var determiners: String
  var links: String
  var prepositions: String
  var conjunctions: String
  var infinitives: String
  var finiteWords: String
  var conditionals: String
  var hearsay: String
  var spokenWords: String
  var notNames: String
  var apostropheWords: String
  var sources: String
  var genders: String
  var members: String
  var venues: String
}

/// Whom a subject pronoun stands for.
enum SpeakerPronoun: String, Sendable {
  /// The author of the text: « je », "we".
  case author
  /// One man or thing: « il », "he".
  case masculine
  /// One woman or thing: « elle », "she".
  case feminine
  /// Several: « ils », "they".
  case several
  /// Nobody in particular: « on », "it".
  case nobody
  /// Whoever the noun before it names: « qui », "who".
  case relative
}

/// Where something was said.
enum QuotationVenue: Sendable {
  /// The venue has this name: « sur Reddit » → Reddit.
  case named(String)
  /// The name follows: « au micro de » Public Sénat.
  case follows

  init(name: String) { self = name == "follows" ? .follows : .named(name) }
}
