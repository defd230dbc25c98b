import Testing

@testable import PressmarkCore

@Suite("Laws of quotations")
struct QuotationLawTests {
  /// What articles and novels quote with, and what breaks programs.
  private static let pieces: [String] =
    [
      "«", "»", "“", "”", "„", "\"", "‘", "’", "'", "‹", "›", "–", "—", "--", "-", "\n", "\n\n",
      ":",
      ",", ".", "?", "!", "…", ";", "(", ")", "dit-il", "a-t-elle dit", "dit", "a dit que",
      "affirme", "que", "qu’", "si", "selon", "d’après", "pour", "l’un d’eux", "Anne Roux",
      "le maire", "la police", "said", "he said", "that", "according to", "told reporters", "as",
      "one of them", "il", "elle", "nous", "qui", "et", "mais", "sur Reddit", "on X",
      "dans un communiqué", "15 euros", "dix fois plus vite", "aurait été", "was", "M.", "Mr.",
      "jugeant que", "en disant que", "fait savoir que", "\u{A0}", "\u{202F}", " ",
    ] + NastyText.alphabet

  private static let quotes: Set<SuggestionType> = [.quoteDirect, .quoteIndirect, .quoteMixed]

  private static func text(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
    }
    return text
  }

  @Test("Spans lie in the text, on character borders, and do not overlap within a type")
  func spans() {
    var generator = SeededGenerator(seed: 71)
    let engine = SuggestionEngine()
    for round in 0..<500 {
      let text = Self.text(using: &generator)
      let borders = Set(GraphemeBorders(text).borders)
      let count = text.unicodeScalars.count
      let found = engine.suggestions(
        in: text, language: ["fr", "en", nil][round % 3], includesMinor: true
      ).filter { Self.quotes.contains($0.type) }
      let all = found.flatMap { [$0.span] + $0.furtherSpans }
      let areInside = all.allSatisfy {
        !$0.isEmpty && borders.contains($0.start.scalars) && borders.contains($0.end.scalars)
      }
      let areNamed = found.flatMap { [$0.speaker, $0.cue, $0.claim.sourceSpan] }
        .allSatisfy { $0.map { !$0.isEmpty && $0.end.scalars <= count } ?? true }
      var areApart = true
      for type in Self.quotes {
        let spans = found.filter { $0.type == type }.flatMap { [$0.span] + $0.furtherSpans }
          .sorted()
        if zip(spans, spans.dropFirst()).contains(where: { $0.overlaps($1) }) { areApart = false }
      }
      #expect(
        areInside && areNamed && areApart, "seed 71, round \(round): \(text.debugDescription)")
    }
  }

  @Test("Every kind of space means the same")
  func spaces() {
    var generator = SeededGenerator(seed: 72)
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
          "\($0.type) \($0.span) \($0.furtherSpans) \(String(describing: $0.speaker)) "
            + "\(String(describing: $0.cue)) \($0.claim.modality?.rawValue ?? "")"
        }
      }
      #expect(values(text) == values(spaced), "seed 72, round \(round): \(text.debugDescription)")
    }
  }

  @Test("A rule that is switched off finds nothing")
  func rules() {
    let text = "« Non », dit-il. Anne Roux affirme que oui. Selon Anne Roux, le pont tiendra."
    for rule in QuotationFamily.rules {
      let found = SuggestionEngine(disabledRules: [rule.name]).suggestions(
        in: text, language: "fr", includesMinor: true)
      #expect(!found.contains { $0.rule == rule })
      #expect(found.contains { Self.quotes.contains($0.type) })
    }
  }

  @Test("A suggestion brings its code, its claim type and how it is attributed")
  func claims() throws {
    let text = "« Nous fermons demain », a dit Anne Roux dans un communiqué."
    let found = try #require(SuggestionEngine().suggestions(in: text, language: "fr").first)
    #expect(found.codes == ["quotation"] && found.claim.types.contains(.quotation))
    #expect(found.claim.attributionMode == .direct && found.claim.venue == "communiqué")
    let names = Codebook.initial.codes.map(\.name)
    #expect(names.contains("quotation") && names.contains("attribution"))
  }

  @Test("A quotation that is never closed does not swallow what follows")
  func openQuotation() {
    let text =
      "Le maire a dit : « Tout va bien.\n\nLe pont est vieux.\n\nLa route aussi.\n\nLe car passe."
    let found = SuggestionEngine().suggestions(in: text, language: "fr")
    let end = found.map(\.span.end.scalars).max() ?? 0
    #expect(found.count == 1 && end < 36)
  }

  #if DEBUG
    @Test(
      "Twice the text is twice the work, whatever the text is made of",
      arguments: [
        "« ", "» ", "« a », ", "“", "”", "\"", "\" ", "'", "'a ", "‘", "– ", "— A. ", "-- ",
        "- a\n", "dit ", "que ", "a dit que ", ", dit-il, ", "selon ", "selon le maire, ", "il ",
        "« a », dit Anne. ", "le ", "de ", "A ", "M. ", "(", "a-t-il ", "l’un d’eux ", "pour ",
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
      let small = lookUps(4_000)
      let large = lookUps(16_000)
      #expect(large <= small * 5 + 4_000, "\(small) look-ups became \(large)")
    }
  #endif
}
