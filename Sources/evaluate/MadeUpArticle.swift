internal import PressmarkCore

/// An article that nobody wrote: press-like French or English of two to ten kilobytes, told by its
/// number.
///
/// Common words stand in every article, each name in a few, so that searches find what they find
/// in a collection of press: everything, something, one thing. Every third article is English.
struct MadeUpArticle {
  let number: Int

  private static let syllables = [
    "ba", "co", "du", "fe", "gi", "la", "mo", "nu", "pe", "ri", "so", "ta", "ve", "zo", "lin",
    "mar",
  ]

  private var language: MadeUpLanguage { number % 3 == 2 ? .english : .french }

  /// What is known about it.
  var metadata: ArticleMetadata {
    var generator = generator
    return ArticleMetadata(
      title: title, byline: [Self.name(using: &generator)],
      published: CalendarDay(
        year: 2000 + number % 26, month: 1 + number % 12, day: 1 + number % 28),
      language: language.tag, site: language.papers[number % language.papers.count], url: nil)
  }

  /// Its text.
  var revision: Revision {
    var generator = generator
    var blocks = [DraftBlock(role: .title, text: title)]
    for _ in 0..<Int.random(in: 7...26, using: &generator) {
      let sentences = (0..<Int.random(in: 3...5, using: &generator)).map { _ in
        sentence(using: &generator)
      }
      blocks.append(DraftBlock(role: .paragraph, text: sentences.joined(separator: " ")))
    }
    return CanonicalText.revision(of: blocks)
  }

  private var title: String {
    language.places[number % language.places.count] + language.headline.middle + String(number)
      + language.headline.end
  }

  private var generator: SplitMix64 { SplitMix64(seed: UInt64(number) &* 7919 &+ 1957) }

  private func sentence(using generator: inout SplitMix64) -> String {
    let figure = String(Int.random(in: 2...999, using: &generator))
    let fact = (language.facts.randomElement(using: &generator) ?? "")
      .split(separator: "#", omittingEmptySubsequences: false).joined(separator: figure)
    let subject = language.subjects.randomElement(using: &generator) ?? ""
    let verb = language.verbs.randomElement(using: &generator) ?? ""
    return "\(subject)\(language.of)\(Self.name(using: &generator)) \(verb) \(fact)."
  }

  /// One of some 70,000 names.
  private static func name(using generator: inout SplitMix64) -> String {
    let name = (0..<4).map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  // MARK: Marks

  private static let coders = ["reader", "amélie", "noor", "ted"]

  /// Marks on runs of two to eight words, evenly over the text.
  ///
  /// Of five, one has a note, one a speaker, one a quantity, one a verdict with evidence; the fifth
  /// is a code alone.
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
        codes: [codes[(number + ordinal) % codes.count].id],
        coder: Self.coders[(number / 7 + ordinal) % Self.coders.count], created: now, modified: now)
      fill(&mark, kind: ordinal % 5, using: &generator)
      return mark
    }
  }

  private func fill(
    _ mark: inout Annotation, kind: Int, using generator: inout SplitMix64
  ) {
    switch kind {
    case 0: mark.note = language.note + Self.name(using: &generator) + "."
    case 1:
      mark.claim.types = [.event, .position]
      mark.claim.speaker = Self.name(using: &generator)
      mark.claim.speakerKind = .person
      mark.claim.modality = .reportedConditional
      mark.status = .ready
    case 2:
      mark.claim.types = [.numerical]
      mark.claim.quantity = Self.quantity(using: &generator)
      mark.claim.speaker = language.subjects.randomElement(using: &generator)
    case 3:
      mark.claim.types = [.comparison]
      mark.claim.verdict = Verdict(
        conclusion: Verdict.Conclusion.allCases.randomElement(using: &generator),
        explanation: language.facts.randomElement(using: &generator))
      var evidence = Evidence()
      evidence.url = "https://archive.example/\(number)"
      evidence.bearing = Bool.random(using: &generator) ? .supports : .refutes
      mark.claim.evidence = [evidence]
      mark.status = .reviewed
    default: break
    }
  }

  private static func quantity(using generator: inout SplitMix64) -> Quantity {
    let magnitudes = ["", "000", "0000", "00000", "000000", "0000000"]
    let digits =
      String(Int.random(in: 1...999, using: &generator))
      + (magnitudes.randomElement(using: &generator) ?? "")
    let unit = ["USD", "EUR", "count", "%"].randomElement(using: &generator)
    return Quantity(
      raw: digits, value: digits, unit: unit,
      comparator: Quantity.Comparator.allCases.randomElement(using: &generator))
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
