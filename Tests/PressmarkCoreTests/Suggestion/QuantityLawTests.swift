import Testing

@testable import PressmarkCore

@Suite("Laws of suggestions")
struct QuantityLawTests {
  /// What articles say quantities with, and what breaks programs.
  private static let pieces: [String] =
    [
      "15", "1 666,05", "2.3bn", "½", "3/4", "1e9", "10^6", "deux", "cent", "mille", "million",
      "millions", "et", "demi", "un", "a", "an", "half", "of", "de", "d’", "fois", "plus vite",
      "times", "faster", "%", "€", "$", "US$", "EUR", "km", "km/h", "degrés", "°C", "ans", "years",
      "old", "heures", "entre", "between", "and", "à", "to", "sur", "in", "moins", "minus", "-",
      "–", "'", "\"", "virgule", "point", "cinquièmes", "third", "doublé", "multiplié par", "+",
      "dozen", "centaine", "01 23 45 67", "http://a.b/30%", "\u{A0}", "\u{202F}", " ",
    ] + NastyText.alphabet

  private static func text(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }

  @Test("Spans lie in the text, on character borders, and do not overlap within a type")
  func spans() {
    var generator = SeededGenerator(seed: 41)
    let engine = SuggestionEngine()
    for round in 0..<500 {
      let text = Self.text(using: &generator)
      let borders = GraphemeBorders(text)
      let all = Set(borders.borders)
      let found = engine.suggestions(
        in: text, language: ["fr", "en", nil][round % 3], includesMinor: true)
      let areInside = found.allSatisfy {
        !$0.span.isEmpty && all.contains($0.span.start.scalars) && all.contains($0.span.end.scalars)
      }
      var areApart = true
      for type in SuggestionType.allCases {
        let spans = found.filter { $0.type == type }.map(\.span).sorted()
        if zip(spans, spans.dropFirst()).contains(where: { $0.overlaps($1) }) { areApart = false }
      }
      #expect(areInside && areApart, "seed 41, round \(round): \(text.debugDescription)")
    }
  }

  @Test("Every kind of space means the same")
  func spaces() {
    var generator = SeededGenerator(seed: 42)
    let engine = SuggestionEngine()
    for round in 0..<200 {
      let text = Self.text(using: &generator)
      let spaced = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            "\u{A0}\u{202F}\u{2009}".unicodeScalars.contains($0) ? " " : $0
          }))
      func values(_ text: String) -> [String] {
        engine.suggestions(in: text, language: "fr", includesMinor: true).map {
          "\($0.type) \($0.span) \($0.value ?? "") \($0.unit ?? "")"
        }
      }
      #expect(values(text) == values(spaced), "seed 42, round \(round): \(text.debugDescription)")
    }
  }

  @Test("A rule that is switched off finds nothing")
  func rules() {
    let text =
      "Il a payé 15 euros, deux fois plus vite, soit 20 % en trois jours à 12 °C pour 40 kg."
    for rule in SuggestionEngine.rules {
      let found = SuggestionEngine(disabledRules: [rule.name]).suggestions(
        in: text, language: "fr", includesMinor: true)
      #expect(!found.contains { $0.rule == rule })
    }
  }

  @Test("Names of rules are unique, and every rule says what it finds")
  func ruleNames() {
    let rules = SuggestionEngine.rules
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(rules.allSatisfy { $0.summary.hasSuffix(".") && !$0.name.contains(" ") })
  }

  #if DEBUG
    @Test(
      "Twice the text is twice the work, whatever the text is made of",
      arguments: [
        "7", "1 ", "12 ", "1,", "1.", "1-", "01 ", "\"", "« ", "'", "deux ", "et ", "million ",
        "un ", "a ", "moins ", "entre 1 et ", "€", "$ ", "1/", "½", "°", "1 h ", "dix fois plus ",
        "sur ", "http:", "- ", "zéro ", "virgule ", "cinquième ", "+1 ", "(", "plus de ",
      ])
    func work(_ piece: String) {
      func lookUps(_ count: Int) -> Int {
        let text = String(repeating: piece, count: count / piece.utf8.count)
        let counter = KeyTable.LookUpCount()
        KeyTable.$counter.withValue(counter) {
          _ = SuggestionEngine().suggestions(in: text, language: "fr")
        }
        return counter.value
      }
      let small = lookUps(1_000)
      let large = lookUps(8_000)
      #expect(large <= small * 8 + small + 1000, "\(small) look-ups became \(large)")
      #expect(large <= 8_000 * 200)
    }
  #endif

  @Test("A table of figures gives no more suggestions than a reader could walk through")
  func tables() {
    let table = String(repeating: "15 % ", count: 3000)
    let found = SuggestionEngine().suggestions(in: table, language: "fr")
    #expect(found.count == SuggestionResolution.limit)
  }

  @Test("Captions, asides and headlines are left alone")
  func roles() {
    let revision = CanonicalText.revision(of: [
      DraftBlock(role: .title, text: "Dix fois plus vite pour 15 euros"),
      DraftBlock(role: .paragraph, text: "Le budget est de 15 euros."),
      DraftBlock(role: .aside, text: "À partir de 1 666,05 €"),
      DraftBlock(role: .caption, text: "Une photo de 15 mètres"),
      DraftBlock(role: .listItem(level: 1), text: "Une hausse de 20 %."),
    ])
    let found = SuggestionEngine().suggestions(in: revision, language: "fr")
    let index = ScalarIndex(revision.text)
    #expect(found.map { String(index[$0.span]) } == ["15 euros", "20 %"])
  }

  @Test("Numbers are exact, and a fraction without end is rounded")
  func values() {
    #expect(ExactNumber(digits: Array("166605".utf8), decimals: 2)?.decimalText() == "1666.05")
    #expect(ExactNumber(2, over: 3).decimalText(places: 4) == "0.6667")
    #expect(ExactNumber(1, over: 8).decimalText() == "0.125")
    #expect(ExactNumber(0).inverse == nil && ExactNumber(-4).inverse?.decimalText() == "-0.25")
    #expect(ExactNumber(Int.max).multiplied(by: ExactNumber(Int.max))?.raised(to: 3) == nil)
  }
}
