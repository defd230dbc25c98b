/// The words by which the units of a text are told, in one language.
///
/// All in folded form (``FoldedText``): lower case, no accents, plain apostrophes. A further
/// language is a further table.
struct UnitTable: Sendable {
  /// What loses its vowel before an apostrophe and is a word of its own: `l`, `qu`.
  var elisions: Set<String>
  /// Abbreviations after which a sentence goes on: `m`, `dr`.
  var titles: Set<String>
  /// Abbreviations after which a sentence goes on when a number follows: `p`, `no`.
  var beforeNumbers: Set<String>
  /// Abbreviations that may also end a sentence: `etc`, `inc`.
  var abbreviations: Set<String>
  /// Words that hardly ever are names: with a capital, they open a sentence.
  var sentenceStarters: Set<String>
  /// Number words; compounds are made of them.
  var numbers: Set<String>
  /// Words that are numbers before a magnitude only: `un`, `a`.
  var articles: Set<String>
  /// Words that join number words: `et`, `and`.
  var numberJoints: Set<String>
  /// Words that multiply a number: `millions`, `dozen`.
  var magnitudes: Set<String>
  /// What joins a magnitude and its unit: `de`, `d'`, `of`.
  var magnitudeLinks: Set<String>
  /// What a number may count or measure.
  var units: Set<String>
  /// Pairs of words that are one unit: `pour cent`.
  var unitPairs: Set<String>
  /// The word of a multiplication: `fois`, `times`.
  var times: Set<String>
  /// Words of comparison that take one more word: `plus`, `as`.
  var comparers: Set<String>
  /// Words of comparison that stand alone: `superieur`, `faster`.
  var comparatives: Set<String>
  /// What makes a number less sharp, before it: words joined by a space.
  var modifiers: Set<String>
  /// Words between the two ends of a range: `a`, `to`.
  var rangeWords: Set<String>
  /// The names of the months.
  var months: Set<String>
  /// Words that cannot be what a magnitude counts.
  var functionWords: Set<String>
}

extension UnitTable {
  /// The table of a language; for an unknown one, French and English together.
  static func table(for language: String?) -> UnitTable {
    switch language?.prefix(2) {
    case "fr": french
    case "en": english
    default: both
    }
  }

  /// French and English together.
  private static let both = UnitTable(
    elisions: french.elisions,
    titles: french.titles.union(english.titles),
    beforeNumbers: french.beforeNumbers.union(english.beforeNumbers),
    abbreviations: french.abbreviations.union(english.abbreviations),
    sentenceStarters: french.sentenceStarters.union(english.sentenceStarters),
    numbers: french.numbers.union(english.numbers),
    articles: french.articles.union(english.articles),
    numberJoints: french.numberJoints.union(english.numberJoints),
    magnitudes: french.magnitudes.union(english.magnitudes),
    magnitudeLinks: french.magnitudeLinks.union(english.magnitudeLinks),
    units: french.units.union(english.units),
    unitPairs: french.unitPairs.union(english.unitPairs),
    times: french.times.union(english.times),
    comparers: french.comparers.union(english.comparers),
    comparatives: french.comparatives.union(english.comparatives),
    modifiers: french.modifiers.union(english.modifiers),
    rangeWords: french.rangeWords.union(english.rangeWords),
    months: french.months.union(english.months),
    functionWords: french.functionWords.union(english.functionWords))

  /// Words written with spaces between them, as a set.
  fileprivate static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// Signs and short forms of units, in any language.
  fileprivate static let signs = words(
    """
    km m cm mm kg g mg t l cl ml h min s ms kwh mwh gwh twh kw mw gw w v hz mhz ghz ko mo go to kb \
    mb gb tb px k€ m€ md€ eur usd gbp chf cad jpy ha km/h m2 m3 ppm db
    """)

  /// French.
  static let french = UnitTable(
    elisions: words("l d j m t s n c qu lorsqu puisqu quoiqu jusqu"),
    titles: words(
      "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts cf gal cdt col cne lt"),
    beforeNumbers: words("p pp art vol chap fig no nos n° env ch tel al § t"),
    abbreviations: words(
      "etc ex inc ltd corp co cie sa bros jr sr vs av apr hab ed eds trad coll min max p.ex dept bd fg ibid"
    ),
    sentenceStarters: words(
      """
      le la les l' un une des du de d' ce cet cette ces c' il ils elle elles on nous vous je j' tu mais ou et \
      donc or ni car si dans sur sous pour par avec sans chez apres avant depuis pendant selon que qu' \
      qui quand comme lorsque lorsqu' puis alors ainsi enfin en au aux a son sa ses leur leurs mon ma mes notre nos \
      votre vos cela ceci ca tout tous toute toutes certains plusieurs aucun d'autres pourtant \
      cependant toutefois aujourd'hui hier demain reste entre vers contre malgre parmi quant voici voila \
      pourquoi comment est-ce y n' ne s' plus moins meme aussi encore deja
      """),
    numbers: words(
      """
      deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt \
      vingts trente quarante cinquante soixante cent cents mille zero septante huitante octante nonante
      """),
    articles: words("un une"),
    numberJoints: words("et"),
    magnitudes: words(
      """
      millier milliers million millions milliard milliards billion billions dizaine dizaines douzaine \
      douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines \
      k m md mds
      """),
    magnitudeLinks: words("de d'"),
    units: signs.union(
      words(
        """
        fois an ans annee annees mois semaine semaines jour jours heure heures minute minutes seconde \
        secondes siecle siecles decennie decennies euro euros dollar dollars livre livres yen yens franc \
        francs centime centimes peso pesos metre metres kilometre kilometres kilos kilo tonne tonnes gramme \
        grammes litre litres degre degres point points personne personnes habitant habitants emploi \
        emplois salarie salaries abonne abonnes spectateur spectateurs episode episodes serie series \
        film films plan plans scene scenes saison saisons page pages mot mots pays entreprise entreprises \
        scenariste scenaristes acteur acteurs actrices auteurs artistes victime victimes mort morts \
        blesse blesses vote votes voix siege sieges artiste syndicat syndicats employes metiers postes \
        studio studios foyers vues enfants femmes hommes etudiants eleves professionnels graphistes
        """)),
    unitPairs: ["pour cent", "points de", "metres carres", "kilometres carres"],
    times: words("fois"),
    comparers: words("plus moins aussi"),
    comparatives: words(
      "superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures mieux moindre"
    ),
    modifiers: [
      "pres de", "plus de", "moins de", "au moins", "au plus", "environ", "quelque", "jusqu' a",
      "presque", "pas moins de", "pas plus de", "un peu plus de", "un peu moins de", "plus d'",
      "moins d'", "pres d'", "autour de", "aux alentours de", "de l' ordre de", "au minimum",
      "au maximum", "a peu pres", "les quelque",
    ],
    rangeWords: words("a ou"),
    months: words(
      "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    functionWords: words(
      "le la les l' un une des du de d' et ou a au aux en dans sur par pour avec sans qui que qu' est sont"
    ))

  /// English.
  static let english = UnitTable(
    elisions: [],
    titles: words(
      "mr mrs ms messrs dr drs prof st rev hon gen col lt sgt capt cmdr gov sen rep pres fr cf mt ft"
    ),
    beforeNumbers: words("p pp no nos vol ch fig art sec par approx c ca"),
    abbreviations: words(
      """
      etc inc ltd corp co llc plc bros jr sr vs e.g i.e eg ie u.s u.k u.n u.s.a d.c a.m p.m am pm jan feb \
      mar apr aug sept sep oct nov dec dept est ave blvd rd ph.d al
      """),
    sentenceStarters: words(
      """
      the a an this that these those it he she they we you i there here but and or so yet if when while \
      after before since because although though as at by for from in into of on to with without what \
      who why how where which his her its their our my your no not one some many most all each every \
      both another other such then now today yesterday still even only also however meanwhile
      """),
    numbers: words(
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred \
      thousand zero one half
      """),
    articles: words("a an"),
    numberJoints: words("and a"),
    magnitudes: words(
      "hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens tens m bn tn k mn"
    ),
    magnitudeLinks: words("of"),
    units: signs.union(
      words(
        """
        times year years month months week weeks day days hour hours minute minutes second seconds \
        century centuries decade decades euro euros dollar dollars pound pounds yen cents peso pesos \
        metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch inches \
        ton tons tonne tonnes pound kilos litres degrees point points percent people person jobs workers \
        employees subscribers viewers episode episodes shows series film films shot shots scene scenes \
        season seasons page pages word words countries companies writers actors artists victims deaths \
        votes seats households views children women men students members unions studios
        """)),
    unitPairs: ["per cent", "percentage points", "square metres", "square miles", "square feet"],
    times: words("times"),
    comparers: words("more less as fewer"),
    comparatives: words(
      "faster cheaper slower quicker higher lower bigger larger smaller greater longer shorter better worse"
    ),
    modifiers: [
      "more than", "less than", "fewer than", "nearly", "almost", "about", "around", "roughly",
      "some",
      "at least", "at most", "up to", "over", "under", "approximately", "as many as", "as much as",
      "no more than", "no fewer than", "an estimated", "close to", "just over", "just under",
      "well over", "upwards of",
    ],
    rangeWords: words("to or"),
    months: words(
      "january february march april may june july august september october november december"),
    functionWords: words(
      "the a an of and or to in on at by for with from as is are was were that which who"))
}
