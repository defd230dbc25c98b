import PressmarkCore

/// Random assignments and hand-ins.
struct RandomReview {
  var random: RandomBundle

  init(seed: UInt64) { random = RandomBundle(seed: seed) }

  /// An annotated article of which every mark has a place, named so that no other has the name.
  private mutating func article(_ number: Int) -> AnnotationBundle {
    while true {
      let bundle = random.bundle()
      let marks = bundle.annotations.filter { mark in
        !bundle.isOrphan(mark) && !mark.spans.isEmpty && mark.spans.allSatisfy { !$0.isEmpty }
      }
      guard !marks.isEmpty else { continue }
      return AnnotationBundle(
        article: bundle.article, revision: bundle.revision,
        annotations: marks.map { mark in
          Annotation(
            id: AnnotationID(rawValue: "\(number)-\(mark.id.rawValue)"), article: mark.article,
            selectors: mark.selectors, revision: mark.revision, codes: mark.codes,
            note: mark.note, claim: mark.claim, relations: mark.relations, coder: "marie",
            created: mark.created, modified: mark.modified, status: mark.status)
        }, codebook: bundle.codebook)
    }
  }

  mutating func assignment() -> Assignment {
    var articles: [AnnotationBundle] = []
    for number in 0..<Int.random(in: 1...3, using: &random.generator) {
      let bundle = article(number)
      // The codebooks differ by one code: the first one stands for all.
      let codes = articles.first?.codebook ?? bundle.codebook
      guard !articles.contains(where: { $0.article.id == bundle.article.id }) else { continue }
      articles.append(
        AnnotationBundle(
          article: bundle.article, revision: bundle.revision, annotations: bundle.annotations,
          codebook: codes))
    }
    return Assignment(
      id: "019a-\(UInt64.random(in: 0 ... .max, using: &random.generator))",
      title: random.line(), instructions: random.words(9), questions: [random.line() + "?"],
      due: random.pick([CalendarDay(year: 2025, month: 9, day: 15)].compactMap { $0 }),
      need: ReviewNeed.allCases.randomElement(using: &random.generator) ?? .either,
      author: "marie", created: Timestamp(milliseconds: 1_754_127_000_000), articles: articles,
      codebook: articles.first?.codebook ?? .initial)
  }

  /// What a student makes of it: verdicts at random.
  mutating func handIn(to assignment: Assignment) -> HandIn {
    var articles = assignment.articles
    for number in articles.indices {
      let bundle = articles[number]
      var marks = bundle.annotations
      for place in marks.indices where random.chance(2) {
        marks[place].claim.verdict = Verdict(
          conclusion: Verdict.Conclusion.allCases.randomElement(using: &random.generator))
        marks[place].status = .reviewed
      }
      articles[number] = AnnotationBundle(
        article: bundle.article, revision: bundle.revision, annotations: marks,
        codebook: bundle.codebook)
    }
    let now = Timestamp(milliseconds: 1_754_128_000_000)
    return HandIn(
      to: assignment, of: articles, codebook: assignment.codebook, coder: "léa", at: now
    ) { $0.status == .reviewed ? ("léa", now) : nil }
  }
}
