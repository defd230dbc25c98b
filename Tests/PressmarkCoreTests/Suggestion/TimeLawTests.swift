import Testing

@testable import PressmarkCore

@Suite("Laws of times")
struct TimeLawTests {
  /// What articles say times with, and what breaks programs.
  private static let pieces: [String] =
    [
      "17", "31", "2025", "1999", "99999999999999999999", "0", "00", "juillet", "July", "may",
      "mars", "lundi", "Monday", "sun", "le", "la", "the", "de", "du", "of", "au", "à", "at", "to",
      "from", "entre", "between", "et", "and", "-", "–", "/", ".", ":", ",", "'", "h", "h30",
      "heures", "p.m.", "midi", "noon", "half past", "moins le quart", "il y a", "ago", "dans",
      "in", "deux", "two", "ans", "years", "semaine", "week", "prochaine", "next", "dernier",
      "last", "ce", "this", "premier", "third", "trimestre", "quarter", "Q3", "H2", "siècle",
      "XIXe", "century", "1990s", "années", "début", "end", "tous les", "every", "fois par",
      "twice a", "Noël", "Easter", "après", "before", "depuis", "until", "hier", "tomorrow",
      "soir", "morning", "GMT", "2025-07-17", "17/07/2025", "2025-07-17T10:30",
      "9223372036854775807",
      "\u{A0}", "\u{202F}",
    ] + NastyText.alphabet

  private static func text(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...30, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
    }
    return text
  }

  private static let reference = ReferenceMoment(iso8601: "2025-07-18T09:41:00")

  @Test("Spans lie in the text, on character borders, and do not overlap within a type")
  func spans() {
    var generator = SeededGenerator(seed: 51)
    let engine = SuggestionEngine()
    let references = [
      Self.reference, nil, ReferenceMoment(iso8601: "0001-01-01"),
      ReferenceMoment(iso8601: "9999-12-31"),
    ]
    for round in 0..<600 {
      let text = Self.text(using: &generator)
      let all = Set(GraphemeBorders(text).borders)
      let found = engine.suggestions(
        in: text, language: ["fr", "en", nil][round % 3], reference: references[round % 4],
        includesMinor: true)
      let areInside = found.allSatisfy {
        !$0.span.isEmpty && all.contains($0.span.start.scalars) && all.contains($0.span.end.scalars)
      }
      var areApart = true
      for type in SuggestionType.allCases {
        let spans = found.filter { $0.type == type }.map(\.span).sorted()
        if zip(spans, spans.dropFirst()).contains(where: { $0.overlaps($1) }) { areApart = false }
      }
      #expect(areInside && areApart, "seed 51, round \(round): \(text.debugDescription)")
    }
  }

  @Test("Every kind of space means the same", arguments: ["fr", "en"])
  func spaces(_ language: String) {
    var generator = SeededGenerator(seed: 52)
    let engine = SuggestionEngine()
    for round in 0..<200 {
      let text = Self.text(using: &generator)
      let spaced = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { "\u{A0}\u{202F}".unicodeScalars.contains($0) ? " " : $0 }))
      func values(_ text: String) -> [String] {
        engine.suggestions(
          in: text, language: language, reference: Self.reference, includesMinor: true
        ).map { "\($0.type) \($0.span) \($0.value ?? "") \($0.upperValue ?? "")" }
      }
      #expect(values(text) == values(spaced), "seed 52, round \(round): \(text.debugDescription)")
    }
  }

  @Test("Without the article's day, what is counted from it is found and has no value")
  func withoutReference() {
    let engine = SuggestionEngine()
    for (text, language) in [
      ("Il y a deux ans, le port était vide.", "fr"), ("She left last Tuesday.", "en"),
      ("Hier, il pleuvait.", "fr"), ("Sales fell last quarter.", "en"),
    ] {
      let found = engine.suggestions(in: text, language: language).filter { $0.claim.time != nil }
      #expect(found.count == 1 && found.first?.value == nil, "\(text)")
    }
    #expect(Found.times("Le 9 mai, il pleut.", "fr", on: nil) == ["date ⟦9 mai⟧ XXXX-05-09"])
    #expect(
      Found.times("On 9 May 2024 it rained.", "en", on: nil) == ["date ⟦9 May 2024⟧ 2024-05-09"])
  }

  @Test("Hours are counted only from a moment, never from a day alone")
  func hours() {
    let text = "The bridge opened two hours ago."
    #expect(Found.times(text, "en") == [])
    #expect(
      Found.times(text, "en", on: "2025-07-18T01:30:00") == [
        "datetime ⟦two hours ago⟧ 2025-07-17T23:30"
      ])
  }

  @Test("The claim tells the words with what bounds them, an interval, and why")
  func claims() throws {
    let engine = SuggestionEngine()
    let since = try #require(
      engine.suggestions(in: "Depuis 2020, le musée est gratuit.", language: "fr").first)
    #expect(since.claim.time == ClaimTime(raw: "Depuis 2020", value: "2020/.."))
    #expect(since.codes == ["date"] && since.rule == .date && since.cue != nil)
    let decade = try #require(
      engine.suggestions(in: "Un air des années 1990.", language: "fr").first)
    #expect(decade.claim.time == ClaimTime(raw: "années 1990", value: "1990/1999"))
    #expect(decade.value == "1990" && decade.cue == nil)
    let ago = try #require(
      engine.suggestions(
        in: "Il y a deux ans, le port était vide.", language: "fr", reference: Self.reference
      ).first)
    #expect(ago.reason == "Counted from the article's date, 2025-07-18.")
  }

  @Test("A duration or a number inside a time is not suggested beside it")
  func parts() {
    let found = SuggestionEngine().suggestions(
      in: "Il y a deux ans, du 3 au 6 juin 2023, le port était vide.", language: "fr",
      reference: Self.reference)
    #expect(found.map(\.type) == [.date, .dateRange])
  }

  @Test("What is said loosely is found and not shown")
  func minor() {
    let engine = SuggestionEngine()
    for (text, language) in [
      ("Aujourd’hui, les loyers montent.", "fr"), ("Ce jour-là, il pleuvait.", "fr"),
      ("A weekly paper.", "en"), ("Several years ago it closed.", "en"),
      ("Elle chante le soir.", "fr"),
    ] {
      let all = engine.suggestions(
        in: text, language: language, reference: Self.reference, includesMinor: true)
      #expect(all.contains { $0.claim.time != nil }, "\(text)")
      let shown = engine.suggestions(in: text, language: language, reference: Self.reference)
      #expect(shown.isEmpty, "\(text)")
    }
  }

  @Test("A rule that is switched off finds nothing", arguments: TimeFamily.rules)
  func rules(_ rule: SuggestionRule) {
    let text =
      "Le 3 mai 2025 à 9h, puis hier, au premier trimestre, tous les lundis à midi, et à 18h30."
    let all = SuggestionEngine().suggestions(
      in: text, language: "fr", reference: Self.reference, includesMinor: true)
    #expect(all.contains { $0.rule == rule })
    let rest = SuggestionEngine(disabledRules: [rule.name]).suggestions(
      in: text, language: "fr", reference: Self.reference, includesMinor: true)
    #expect(!rest.contains { $0.rule == rule })
  }

  #if DEBUG
    @Test(
      "Twice the text is twice the work, whatever the text is made of",
      arguments: [
        "7", "1/", "12:", "1-", "2025-", "2025 ", "17 juillet ", "lundi ", "le ", "la ", "de ",
        "du 3 au ", "entre 2019 et ", "il y a ", "dans deux ", "deux ans avant ", "premier ",
        "semaine ", "prochaine ", "début ", "fin de ", "tous les ", "h", "18h", "à 3 ", "midi ",
        "XIX", "années ", "mardi de la ", "3, ", "jour de ", "été ", "mi-",
      ])
    func work(_ piece: String) {
      func lookUps(_ count: Int) -> Int {
        let text = String(repeating: piece, count: count / piece.utf8.count)
        let counter = KeyTable.LookUpCount()
        KeyTable.$counter.withValue(counter) {
          _ = SuggestionEngine().suggestions(
            in: text, language: "fr", reference: Self.reference)
        }
        return counter.value
      }
      let small = lookUps(1_000)
      let large = lookUps(8_000)
      #expect(large <= small * 8 + small + 1000, "\(small) look-ups became \(large)")
      #expect(large <= 8_000 * 200)
    }
  #endif

  @Test("Every line of a list is read", arguments: ["fr", "en"])
  func lists(_ code: String) throws {
    let tables = try #require(LanguageTables.tables(for: code, sample: "").first).times
    let words =
      code == "fr"
      ? ["juillet", "mardi", "demain", "midi", "semaine", "hiver", "fin", "prochain", "t1"]
      : ["july", "tuesday", "tomorrow", "noon", "week", "winter", "end", "next", "q1", "sixties"]
    for word in words {
      #expect(tables.words.match(at: 0, in: Tokeniser.tokens(of: word)) != nil, "\(word)")
    }
    let holidays = code == "fr" ? ["noël", "lundi de pâques"] : ["christmas", "thanksgiving day"]
    for name in holidays {
      #expect(tables.holidays.match(at: 0, in: Tokeniser.tokens(of: name)) != nil, "\(name)")
    }
    for name in ["month 13x", "weekday", "unit lustrum", "season XX", "day", "edge top", ""] {
      #expect(TimeWord(name: name) == nil, "\(name)")
    }
    #expect(Holiday(name: "easter") == nil && Holiday(name: "nth 1 2") == nil)
  }
}
