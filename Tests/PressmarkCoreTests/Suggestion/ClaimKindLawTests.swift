import Testing

@testable import PressmarkCore

@Suite("Laws of claim kinds and check-worthiness")
struct ClaimKindLawTests {
  private static let pieces: [String] =
    [
      "pour la première fois", "le plus grand", "jamais", "la", "plus", "moins", "que", "de", "à",
      "grâce à", "a entraîné", "pourrait", "aurait été", "obtenu", "si", "ne", "n’", "pas",
      "première", "selon certains", "des experts", "estiment", "tous les", "sans doute", "contre",
      "12 %", "15 millions d’euros", "the largest", "ever", "recorded", "more", "than", "led to",
      "is expected to", "critics say", "reportedly", "always", "the first", "to build",
      "of its kind",
      "compared with", "$15", "not", ".", ",", ";", "–", "«", "»", "\"", "?", "\n\n", "Netflix",
    ] + NastyText.alphabet

  private static func text(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...50, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<5, using: &generator) > 0 { text += " " }
    }
    return text
  }

  private static func article(_ headline: String, _ text: String) -> Revision {
    CanonicalText.revision(of: [
      DraftBlock(role: .title, text: headline), DraftBlock(role: .paragraph, text: text),
    ])
  }

  @Test("Spans and cues lie in the text, on character borders, and do not overlap within a type")
  func spans() {
    var generator = SeededGenerator(seed: 61)
    let engine = SuggestionEngine()
    for round in 0..<400 {
      let text = Self.text(using: &generator)
      let borders = Set(GraphemeBorders(text).borders)
      let length = text.unicodeScalars.count
      let found = engine.suggestions(
        in: text, language: ["fr", "en", nil][round % 3], includesMinor: true)
      let areInside = found.allSatisfy {
        !$0.span.isEmpty && borders.contains($0.span.start.scalars)
          && borders.contains($0.span.end.scalars) && ($0.cue?.end.scalars ?? 0) <= length
      }
      var areApart = true
      for type in SuggestionType.allCases {
        let spans = found.filter { $0.type == type }.map(\.span).sorted()
        if zip(spans, spans.dropFirst()).contains(where: { $0.overlaps($1) }) { areApart = false }
      }
      #expect(areInside && areApart, "seed 61, round \(round): \(text.debugDescription)")
    }
  }

  @Test(
    "Every suggestion has a score, a reason that is a sentence, and codes of the first codebook")
  func fields() {
    var generator = SeededGenerator(seed: 62)
    let engine = SuggestionEngine()
    for round in 0..<200 {
      let revision = Self.article(
        Self.text(using: &generator), Self.text(using: &generator))
      let found = engine.suggestions(in: revision, language: round % 2 == 0 ? "fr" : "en")
      let areFilled = found.allSatisfy { suggestion in
        (0...1).contains(suggestion.checkworthiness) && suggestion.reason.hasSuffix(".")
          && !suggestion.codes.isEmpty
          && suggestion.codes.allSatisfy { Codebook.initial.code(named: $0) != nil }
          && Set(suggestion.claim.types).count == suggestion.claim.types.count
      }
      #expect(areFilled, "seed 62, round \(round)")
    }
  }

  @Test("Every kind of space means the same")
  func spaces() {
    var generator = SeededGenerator(seed: 63)
    let engine = SuggestionEngine()
    for round in 0..<150 {
      // A line of no-break spaces is not blank, and parts no paragraphs.
      let text = String(Self.text(using: &generator).map { $0.isNewline ? " " : $0 })
      let spaced = String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0 == " " ? "\u{A0}" : $0 }))
      func found(_ text: String) -> [String] {
        engine.suggestions(in: text, language: "fr", includesMinor: true).map {
          "\($0.type) \($0.span) \($0.claimTypes) \($0.isMinor)"
        }
      }
      #expect(found(text) == found(spaced), "seed 63, round \(round): \(text.debugDescription)")
    }
  }

  @Test("A rule that is switched off finds nothing", arguments: ClaimKindFamily.rules)
  func switchedOff(_ rule: SuggestionRule) {
    let text = """
      Pour la première fois, le plus grand parc d’Europe pourrait fermer à cause du vent, plus cher que prévu. Selon \
      certains, il aurait été vendu. Tout le monde paierait 15 euros. Il semblerait que ce ne soit pas le premier parc.
      """
    let revision = Self.article("Le premier parc du pays", text)
    let found = SuggestionEngine(disabledRules: [rule.name]).suggestions(
      in: revision, language: "fr")
    #expect(!found.contains { $0.rule == rule })
    if rule == .missingSource {
      #expect(!found.contains { $0.codes.contains("source missing") && $0.type == .money })
    }
  }

  #if DEBUG
    @Test(
      "Twice the text is twice the work, whatever the text is made of",
      arguments: [
        "la plus ", "plus que ", "plus grand ", "the first ", "des experts ", "aurait ", "n’ ",
        "n’est pas ", "pourrait, ", "12 % contre ", "« ", "selon certains ", "tous les ", "jamais ",
        "car ", "première ", "$15 could ", "led to, ", "testeraient ",
      ])
    func work(_ piece: String) {
      func lookUps(_ count: Int) -> Int {
        let text = String(repeating: piece, count: count / piece.utf8.count)
        let revision = Self.article("Une première", text)
        let counter = KeyTable.LookUpCount()
        KeyTable.$counter.withValue(counter) {
          _ = SuggestionEngine().suggestions(in: revision, language: "fr")
        }
        return counter.value
      }
      let small = lookUps(1_000)
      let large = lookUps(8_000)
      #expect(large <= small * 8 + small + 1000, "\(small) look-ups became \(large)")
      #expect(large <= 8_000 * 200)
    }
  #endif
}
