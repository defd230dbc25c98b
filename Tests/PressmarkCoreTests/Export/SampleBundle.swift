import PressmarkCore

/// A small annotated article, made by hand, for golden files.
enum SampleBundle {
  static let revision = CanonicalText.revision(of: [
    DraftBlock(role: .title, text: "Une séquence « dix fois plus vite »"),
    DraftBlock(
      role: .standfirst, text: "Le studio dit avoir gagné du temps. Personne n’a vu les comptes."),
    DraftBlock(role: .heading(level: 1), text: "Ce que dit le studio"),
    DraftBlock(
      role: .paragraph,
      text: "Selon Ana Pérez, la séquence a été obtenue « dix fois plus vite » qu’avec des effets "
        + "spéciaux traditionnels. Le budget aurait été de 15 M$, ou plus."),
    DraftBlock(role: .listItem(level: 1), text: "1. une ville qui s’effondre"),
    DraftBlock(role: .listItem(level: 1), text: "- une rue sous la neige"),
    DraftBlock(role: .quotation, text: "C’est très moche.\nOn voit *tout*."),
    DraftBlock(role: .caption, text: "Une rue de Buenos Aires. © Agence"),
    DraftBlock(role: .aside, text: "La Boutique\nCoffret : 1\u{202F}666,05\u{A0}€"),
    DraftBlock(role: .paragraph, text: "<script>alert(1)</script> & [^1]: fin de l’article."),
  ])

  static let article = Article(
    id: ArticleID(firstRevision: revision.digest),
    metadata: ArticleMetadata(
      title: "Une séquence « dix fois plus vite »", byline: ["Léa Martin", "Agence"],
      published: CalendarDay(year: 2025, month: 8, day: 2), language: "fr", site: "Le Journal",
      url: "https://example.org/culture/une-sequence_generee"),
    revision: revision.digest, added: Timestamp(milliseconds: 1_754_127_000_000))

  /// The selector of the first place of some words.
  static func selector(_ words: String) -> Selector {
    let index = ScalarIndex(revision.text)
    let range = revision.text.ranges(of: words).first
    let start = range.map { index.offset($0.lowerBound) } ?? .zero
    return Selector(span: TextSpan(start, start + words.unicodeScalars.count), in: index)
  }

  static func annotation(
    _ number: Int, _ quotes: [String], codes: [String], note: String = "", claim: Claim = Claim(),
    relations: [Relation] = [], status: AnnotationStatus = .draft
  ) -> Annotation {
    Annotation(
      id: id(number), article: article.id, selectors: quotes.map(selector),
      revision: revision.digest, codes: codes.map(CodeID.init(rawValue:)), note: note, claim: claim,
      relations: relations, coder: "lea",
      created: Timestamp(milliseconds: 1_754_127_000_000 + Int64(number)),
      modified: Timestamp(milliseconds: 1_754_127_500_000), status: status)
  }

  static func id(_ number: Int) -> AnnotationID {
    AnnotationID(rawValue: "01986a3c-0000-7000-8000-00000000000\(number)")
  }

  static let bundle: AnnotationBundle = {
    var speed = Claim()
    speed.gist = "La séquence générée a été faite dix fois plus vite."
    speed.types = [.comparison, .numerical]
    speed.speaker = "Ana Pérez"
    speed.speakerKind = .person
    speed.cueSpan = selector("Selon").span
    speed.modality = .asserted
    speed.quantity = Quantity(
      raw: "dix fois plus vite", value: "10", comparator: .times, property: "vitesse",
      base: "effets spéciaux traditionnels")
    var evidence = Evidence()
    evidence.question = "Le studio a-t-il publié ses temps de calcul ?"
    evidence.answer = "Non."
    evidence.url = "https://example.org/rapport"
    evidence.bearing = .refutes
    speed.evidence = [evidence]
    speed.verdict = Verdict(
      conclusion: .notEnoughEvidence, explanation: "Aucun chiffre.\nAucune source.")
    var money = Claim()
    money.modality = .reportedConditional
    money.quantity = Quantity(raw: "15 M$", value: "15000000", unit: "USD")
    return AnnotationBundle(
      article: article, revision: revision,
      annotations: [
        annotation(
          1,
          [
            "la séquence a été obtenue « dix fois plus vite » qu’avec des effets spéciaux traditionnels"
          ],
          codes: ["claim", "comparison"],
          note: "Le titre reprend le chiffre.\n\n*À vérifier* auprès du studio.",
          claim: speed, status: .reviewed),
        annotation(
          2, ["plus vite » qu’avec des effets spéciaux traditionnels. Le budget"],
          codes: ["to-check"]),
        annotation(
          3, ["15 M$", "ou plus"], codes: ["money", "source-missing"], claim: money,
          relations: [Relation(kind: .refines, target: id(1))]),
        annotation(4, ["C’est très moche.\nOn voit *tout*."], codes: ["quotation"]),
        annotation(5, ["1\u{202F}666,05\u{A0}€"], codes: []),
      ], codebook: .initial)
  }()
}
