internal import PressmarkCore

/// An article that nobody wrote: press-like French of about four kilobytes, told by its number.
///
/// Common words stand in every article, each name in a few, so that searches find what they find
/// in a collection of press: everything, something, one thing.
struct MadeUpArticle {
  let number: Int

  private static let places = ["Lyon", "Nantes", "Lille", "Rosario", "Córdoba", "Liège", "Genève"]
  private static let papers = ["Le Courrier", "La Dépêche", "L’Écho", "Le Fil", "La Gazette"]
  private static let subjects = [
    "Le studio", "La réalisatrice", "Le directeur financier", "Une porte-parole", "Le syndicat",
    "Un internaute", "La plateforme", "L’économiste", "Le ministère", "Une étude indépendante",
  ]
  private static let verbs = [
    "affirme que", "a démenti que", "estime que", "laisse entendre que", "soutient que",
    "a confirmé mardi que", "rappelle que", "doute que",
  ]
  private static let facts = [
    "la séquence aurait été achevée dix fois plus vite", "le budget dépasse # millions de dollars",
    "# % des plans ont été retouchés à la main", "la grève a coûté bien plus que prévu",
    "rien ne remplacera le métier", "la première a réuni près de # spectateurs",
    "le coût serait bien moindre, sans autre précision", "il faudra # jours de calcul",
  ]
  private static let syllables = [
    "ba", "co", "du", "fe", "gi", "la", "mo", "nu", "pe", "ri", "so", "ta", "ve", "zo", "lin",
    "mar",
  ]

  /// What is known about it.
  var metadata: ArticleMetadata {
    var generator = generator
    let paper = Self.papers[number % Self.papers.count]
    return ArticleMetadata(
      title: title, byline: [Self.name(using: &generator)],
      published: CalendarDay(
        year: 2000 + number % 26, month: 1 + number % 12, day: 1 + number % 28),
      language: "fr", site: paper, url: nil)
  }

  /// Its text.
  var revision: Revision {
    var generator = generator
    var blocks = [DraftBlock(role: .title, text: title)]
    for _ in 0..<Int.random(in: 8...14, using: &generator) {
      let sentences = (0..<Int.random(in: 3...5, using: &generator)).map { _ in
        Self.sentence(using: &generator)
      }
      blocks.append(DraftBlock(role: .paragraph, text: sentences.joined(separator: " ")))
    }
    return CanonicalText.revision(of: blocks)
  }

  private var title: String {
    "\(Self.places[number % Self.places.count]) : l’affaire \(number) de l’image calculée"
  }

  private var generator: SplitMix64 { SplitMix64(seed: UInt64(number) &* 7919 &+ 1957) }

  private static func sentence(using generator: inout SplitMix64) -> String {
    let figure = String(Int.random(in: 2...999, using: &generator))
    let fact = (facts.randomElement(using: &generator) ?? "")
      .split(separator: "#", omittingEmptySubsequences: false).joined(separator: figure)
    let subject = subjects.randomElement(using: &generator) ?? ""
    let verb = verbs.randomElement(using: &generator) ?? ""
    return "\(subject) de \(name(using: &generator)) \(verb) \(fact)."
  }

  /// One of some 70,000 names.
  private static func name(using generator: inout SplitMix64) -> String {
    let name = (0..<4).map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Marks on runs of two to eight words, evenly over the text: a third with a note, a third with
  /// claim fields.
  func annotations(
    _ count: Int, of article: Article, revision: Revision, index: ScalarIndex,
    context: LibraryContext
  ) -> [Annotation] {
    var generator = SplitMix64(seed: UInt64(number) &* 104_729 &+ 7)
    let words = Self.words(of: revision.text)
    let codes = Codebook.initial.codes
    return (0..<count).map { ordinal in
      let first = ordinal * max(1, words.count - 9) / count
      let last = min(words.count - 1, first + Int.random(in: 1...7, using: &generator))
      let span = TextSpan(
        TextOffset(words[first].lowerBound), TextOffset(words[last].upperBound))
      let now = context.now()
      var mark = Annotation(
        id: AnnotationID(rawValue: context.identifier()), article: article.id,
        selectors: [Selector(span: span, in: index)], revision: revision.digest,
        codes: [codes[ordinal % codes.count].id], coder: context.coder, created: now, modified: now)
      switch ordinal % 3 {
      case 0: mark.note = "À vérifier auprès de \(Self.name(using: &generator))."
      case 1:
        mark.claim.types = [.numerical]
        mark.claim.speaker = Self.name(using: &generator)
        mark.claim.modality = .reportedConditional
        mark.status = .ready
      default: break
      }
      return mark
    }
  }

  /// The words between blanks, as ranges of Unicode scalars.
  private static func words(of text: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var position = 0
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        if let begun = start { words.append(begun..<position) }
        start = nil
      } else if start == nil {
        start = position
      }
      position += 1
    }
    if let begun = start { words.append(begun..<position) }
    return words
  }
}
