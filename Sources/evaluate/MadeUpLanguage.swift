/// The words that made-up articles are written with, in one language.
///
/// Source of the lists: written for this project; the turns are those of news agencies.
struct MadeUpLanguage: Sendable {
  /// What articles say they are written in.
  let tag: String
  /// The papers, as articles name their source.
  let papers: [String]
  /// Where things happen.
  let places: [String]
  /// A headline is a place, this, the article's number, and the end.
  let headline: (middle: String, end: String)
  /// Who says something.
  let subjects: [String]
  /// Between who says it and their name.
  let of: String
  /// How they say it.
  let verbs: [String]
  /// What they say; `#` is a figure.
  let facts: [String]
  /// What a note on a mark says, before a name.
  let note: String

  static let french = MadeUpLanguage(
    tag: "fr", papers: ["Le Courrier", "La Dépêche", "L’Écho", "Le Fil", "La Gazette"],
    places: ["Lyon", "Nantes", "Lille", "Rosario", "Córdoba", "Liège", "Genève"],
    headline: (" : l’affaire ", " de l’image calculée"),
    subjects: [
      "Le studio", "La réalisatrice", "Le directeur financier", "Une porte-parole", "Le syndicat",
      "Un internaute", "La plateforme", "L’économiste", "Le ministère",
      "Une étude indépendante",
    ],
    of: " de ",
    verbs: [
      "affirme que", "a démenti que", "estime que", "laisse entendre que", "soutient que",
      "a confirmé mardi que", "rappelle que", "doute que",
    ],
    facts: [
      "la séquence aurait été achevée dix fois plus vite",
      "le budget dépasse # millions de dollars",
      "# % des plans ont été retouchés à la main", "la grève a coûté bien plus que prévu",
      "rien ne remplacera le métier", "la première a réuni près de # spectateurs",
      "le coût serait bien moindre, sans autre précision", "il faudra # jours de calcul",
    ], note: "À vérifier auprès de ")

  static let english = MadeUpLanguage(
    tag: "en", papers: ["The Harbour Post", "The Evening Ledger", "Tide & Mill", "The Northerner"],
    places: ["Leeds", "Halifax", "Cork", "Adelaide", "Boston", "Wellington"],
    headline: (": the affaire ", " of the computed picture"),
    subjects: [
      "The studio", "The director", "The head of finance", "A spokeswoman", "The union",
      "An anonymous user", "The platform", "The economist", "The ministry", "An outside study",
    ],
    of: " of ",
    verbs: [
      "says that", "denied that", "estimates that", "suggests that", "insists that",
      "confirmed on Tuesday that", "recalls that", "doubts that",
    ],
    facts: [
      "the sequence was finished ten times faster", "the budget exceeds # million dollars",
      "#% of the shots were corrected by hand", "the strike has cost far more than planned",
      "nothing will replace the craft", "almost # people came to the opening",
      "it would cost much less, without giving a figure", "it will take # days of computing",
    ], note: "Check with ")
}
