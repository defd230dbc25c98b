/// The words by which kinds of claim are told in one language.
///
/// A class, so that handing the tables on costs one reference.
final class ClaimKindTables: Sendable {
  /// The cues of every kind.
  let cues: PhraseTable<ClaimCue>
  /// What makes a comparative or, behind an article, a superlative of the word behind it: « plus », "most".
  let degrees: WordSet
  /// Articles of superlatives: « le », "the".
  let articles: WordSet
  /// « premier », "first".
  let firsts: WordSet
  /// What shows a little behind it that a first is claimed: « à », "to", "of its kind".
  let firstLinks: PhraseTable<Bool>
  /// What follows a comparative: « que », "than".
  let thans: WordSet
  /// What opens the field of a superlative: « de », "in", « jamais ».
  let fields: WordSet
  /// « jamais », "ever": a participle follows.
  let evers: WordSet
  /// Words behind a degree that make no superlative: « le plus souvent », "most of".
  let noExtremes: WordSet
  /// Extremes in one word: « meilleur », "largest".
  let extremes: WordSet
  /// Comparatives in one word: « supérieur », "faster".
  let comparatives: WordSet
  /// Negations: « pas », "not".
  let negations: WordSet
  /// Verbs of saying behind « des experts », with every form that the press uses.
  let sayings: WordSet
  /// People who are nobody in particular: « des experts », "critics".
  let nobodies: WordSet
  /// What makes somebody nobody in particular: « des », « certains », "some".
  let nobodyArticles: WordSet
  /// Whatever names a source in a sentence: « selon », "said".
  let attributions: PhraseTable<Bool>
  /// The words of one claim in different forms: `first: premier, première`.
  let contradictable: PhraseTable<String>
  /// Words that tell no content: articles, pronouns, auxiliaries.
  let functionWords: WordSet
  /// How the press conditional is told; `nil` in a language without one.
  let conditional: ConditionalWords?

  /// The tables of a language.
  init(_ words: ClaimKindWords) {
    cues = PhraseTable(words.cues) { ClaimCue(name: $0) }
    degrees = WordSet(words.degrees)
    articles = WordSet(words.articles)
    firsts = WordSet(words.firsts)
    firstLinks = PhraseTable(phrases: words.firstLinks)
    thans = WordSet(words.thans)
    fields = WordSet(words.fields)
    evers = WordSet(words.evers)
    noExtremes = WordSet(words.noExtremes)
    extremes = WordSet(words.extremes)
    comparatives = WordSet(words.comparatives)
    negations = WordSet(words.negations)
    sayings = WordSet(words.sayings)
    nobodies = WordSet(words.nobodies)
    nobodyArticles = WordSet(words.nobodyArticles)
    attributions = PhraseTable(phrases: words.attributions)
    contradictable = PhraseTable(words.contradictable) { $0 }
    functionWords = WordSet(words.functionWords)
    conditional = words.conditional
  }
}

/// The word lists that a language gives, as texts.
struct ClaimKindWords {
  var cues: String
  var degrees: String
  var articles: String
  var firsts: String
  var firstLinks: String
  var thans: String
  var fields: String
  var evers: String
  var noExtremes: String
  var extremes: String
  var comparatives: String
  var negations: String
  var sayings: String
  var nobodies: String
  var nobodyArticles: String
  var attributions: String
  var contradictable: String
  var functionWords: String
  var conditional: ConditionalWords?
}

/// How the French press conditional is told: « aurait été », « testeraient ».
final class ConditionalWords: Sendable {
  /// « aurait », « seraient »: a participle follows.
  let auxiliaries: WordSet
  /// Conditionals that report nothing: « voudrait », and imperfects that look like one.
  let exceptions: WordSet
  /// What makes a conditional hypothetical in its sentence: « si », « sans ».
  let hypotheses: WordSet
  /// Subjects about which nothing is reported: « on », « je », « ce ».
  let subjects: WordSet
  /// What may stand between an auxiliary and its participle: « été », « déjà ».
  let fillers: WordSet

  init(
    auxiliaries: String, exceptions: String, hypotheses: String, subjects: String, fillers: String
  ) {
    self.auxiliaries = WordSet(auxiliaries)
    self.exceptions = WordSet(exceptions)
    self.hypotheses = WordSet(hypotheses)
    self.subjects = WordSet(subjects)
    self.fillers = WordSet(fillers)
  }
}
