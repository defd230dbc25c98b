import PressmarkCore

/// Random annotated articles made of what breaks Markdown.
struct RandomBundle {
  static let markup = [
    "*", "_", "[", "]", "<", ">", "&", "#", "-", "+", ".", "!", "|", "~", "^", "$", "\\", "`",
    "```",
    "[^1]:", "[^1]", "---", "<!--", "-->", "</mark>", "<mark>", "&amp;", "&#60;", "==x==", "%%x%%",
    ":smile:", "https://a.org/b_c", "www.a.org", "a@b.org", "(", ")", ": ", "= ", "1. ", "1) ",
    "a) ",
    "(i) ", "A. B", "{.c}", "{{x}}", "@key", "\n- ", "\n+ ", "\n1. ", "\n# ", "\n> ", "\n---\n",
    "\n===", "\n| a |", "\n: b", "\n   c", "* * *", "“", "”", "« ", " »", "l’un", "mot ", "dix ",
    " ",
    "\u{A0}", "👩‍👩‍👧", "e\u{301}", "é", "\u{338}", "クト", "\u{1B}[2J", "\u{202E}", "## Claims",
    "\\\n", "pressmark:end", "    Note: ", "![a](b)", "$x$", "~~s~~", "H~2~O", "x^2^",
  ]

  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func words(_ limit: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...limit, using: &generator) {
      text += Self.markup.randomElement(using: &generator) ?? ""
    }
    return text
  }

  /// A text for a field of one line: canonical, as commands make them.
  mutating func line() -> String { CanonicalText.line(words(6)) }

  mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &generator) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value? {
    chance(2) ? nil : values.randomElement(using: &generator)
  }

  mutating func revision() -> Revision {
    let roles: [BlockRole] = [
      .title, .standfirst, .heading(level: 1), .heading(level: 3), .heading(level: 8), .paragraph,
      .paragraph, .paragraph, .listItem(level: 1), .listItem(level: 2), .listItem(level: 5),
      .quotation, .caption, .aside,
    ]
    let drafts = (0..<Int.random(in: 0...10, using: &generator)).map { _ in
      DraftBlock(role: roles.randomElement(using: &generator) ?? .paragraph, text: words(14))
    }
    return CanonicalText.revision(of: drafts)
  }

  mutating func claim(end: Int) -> Claim {
    var claim = Claim()
    if chance(3) { return claim }
    claim.gist = pick([line()])
    claim.types = pick([[.event, .numerical], [.comparison]]) ?? []
    claim.checkWorthiness = pick(CheckWorthiness.allCases)
    claim.speaker = pick([line()])
    claim.speakerKind = pick(SpeakerKind.allCases)
    if end > 2 { claim.sourceSpan = pick([TextSpan(TextOffset(0), TextOffset(end / 2))]) }
    if end > 2 { claim.cueSpan = pick([TextSpan(TextOffset(1), TextOffset(end))]) }
    claim.attributionMode = pick(AttributionMode.allCases)
    claim.venue = pick([line()])
    claim.modality = pick(Modality.allCases)
    claim.stance = pick(Stance.allCases)
    claim.quantity = pick([
      Quantity(raw: line(), value: "15000000", unit: "USD", comparator: .times, property: line()),
      Quantity(base: line()),
    ])
    claim.time = pick([ClaimTime(raw: line(), value: "-P2Y"), ClaimTime(value: "2025")])
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      var evidence = Evidence()
      evidence.question = pick([line()])
      evidence.answer = pick([words(9)])
      evidence.url = pick(["https://a.org/x_y?z=<b>&amp;", "https://a.org/c"])
      evidence.bearing = pick(Evidence.Bearing.allCases)
      claim.evidence.append(evidence)
    }
    claim.verdict = pick([Verdict(conclusion: .refuted, label: line(), explanation: words(9))])
    claim.method = pick(AnnotationMethod.allCases)
    return claim
  }

  mutating func bundle() -> AnnotationBundle {
    let revision = revision()
    let index = ScalarIndex(revision.text)
    let article = Article(
      id: ArticleID(firstRevision: revision.digest),
      metadata: ArticleMetadata(
        title: line(), byline: chance(2) ? [] : [line(), line()],
        published: pick([CalendarDay(year: 2025, month: 8, day: 2)].compactMap { $0 }),
        language: pick(["fr"]), site: pick([line()]),
        url: pick(["https://a.org/_b_/@c*d*?e=$1$&lt;"])),
      revision: revision.digest, added: Timestamp(milliseconds: 1_754_127_000_000))
    var codes = Codebook.initial.codes
    codes.append(
      Code(
        id: CodeID(rawValue: "x1"), name: line() + "!", key: "|", description: words(5),
        parent: CodeID(rawValue: "claim"), position: 3))
    var annotations: [Annotation] = []
    for number in 0..<Int.random(in: 0...9, using: &generator) {
      var ends = Set<Int>()
      for _ in 0..<(chance(3) ? 4 : 2) {
        ends.insert(Int.random(in: 0...index.count, using: &generator))
      }
      let sorted = ends.sorted()
      let pairs = stride(from: 0, to: sorted.count - 1, by: 2).map { (sorted[$0], sorted[$0 + 1]) }
      let isOrphan = chance(12)
      annotations.append(
        Annotation(
          id: AnnotationID(rawValue: "0198-\(number)"), article: article.id,
          selectors: pairs.map {
            Selector(span: TextSpan(TextOffset($0), TextOffset($1)), in: index)
          },
          revision: isOrphan ? String(repeating: "0", count: 64) : revision.digest,
          codes: [codes.randomElement(using: &generator)?.id, pick([CodeID(rawValue: "x1")])]
            .compactMap { $0 },
          note: pick([words(12), words(4) + "\n\n" + words(5), "\r\n  x\u{9B}"]) ?? "",
          claim: claim(end: index.count),
          relations: pick([
            [Relation(kind: .contradicts, target: AnnotationID(rawValue: "0198-0"))],
            [Relation(kind: .partOf, target: AnnotationID(rawValue: "elsewhere"))],
          ]) ?? [],
          coder: line() + "c", created: Timestamp(milliseconds: 1_754_127_000_000 + Int64(number)),
          modified: Timestamp(milliseconds: 1_754_127_100_001),
          status: AnnotationStatus.allCases.randomElement(using: &generator) ?? .draft))
    }
    return AnnotationBundle(
      article: article, revision: revision, annotations: annotations, codebook: Codebook(codes))
  }
}
