import Testing

@testable import PressmarkCore

@Suite("Check-worthiness")
struct CheckworthinessTests {
  private static func score(_ text: String, _ language: String) -> Double {
    SuggestionEngine().checkworthiness(of: text, language: language)?.value ?? -1
  }

  @Test(
    "What can be checked scores more than what cannot",
    arguments: [
      ("Unemployment fell by 3 percent last year.", "I think we can do better.", "en"),
      ("He voted against the bill twice.", "Let me answer that question.", "en"),
      ("They cut taxes for the wealthiest Americans in 1981.", "Thank you very much.", "en"),
      ("The deficit has doubled since 2001.", "What kind of future do we want?", "en"),
      ("Le chômage a reculé de 3 % l’an dernier.", "Je pense que nous pouvons mieux faire.", "fr"),
      ("Le Sénat a rejeté la loi en 2019.", "Merci beaucoup à vous.", "fr"),
      ("Le déficit a doublé depuis 2001.", "Quel avenir voulons-nous ?", "fr"),
      (
        "La région a perdu 12 000 emplois dans l’industrie.", "Il faut garder espoir, mes amis.",
        "fr"
      ),
    ])
  func order(_ more: String, _ less: String, _ language: String) {
    #expect(Self.score(more, language) > 0.5)
    #expect(Self.score(less, language) < 0.5)
  }

  @Test("Scores lie between 0 and 1 and are the same every time")
  func range() {
    var generator = SeededGenerator(seed: 51)
    let pieces =
      ["percent", "12 000", "voted", "€", "I think", "je", "a été", "plus", "?", "budget", "."]
      + NastyText.alphabet
    for round in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        text += (pieces.randomElement(using: &generator) ?? "") + " "
      }
      let language = round % 2 == 0 ? "en" : "fr"
      let score = Self.score(text, language)
      #expect(score >= 0 && score <= 1 && score == Self.score(text, language), "seed 51, \(round)")
    }
  }

  @Test("A sentence that deserves checking and has nothing else is suggested, with its reasons")
  func sentences() throws {
    let text = "They voted against every budget and cut taxes. I like this house."
    let found = SuggestionEngine().suggestions(in: text, language: "en")
    let claim = try #require(found.first)
    #expect(found.count == 1)
    #expect(text.scalars(claim.span.start.scalars..<claim.span.end.scalars).hasSuffix("taxes."))
    #expect(claim.rule == .checkworthySentence && claim.codes == ["to check"])
    #expect(claim.claim.checkWorthiness == .checkWorthy)
    #expect(claim.reason.contains("a vote or a stand taken"))
    #expect(claim.checkworthiness >= CheckworthinessFamily.threshold)
  }

  @Test("Every suggestion has the score of its sentence")
  func suggestionScores() {
    let text = "Il a payé 15 euros. Le déficit a atteint 12 % du budget en 2020, un record."
    let found = SuggestionEngine().suggestions(in: text, language: "fr")
    let first = Self.score("Il a payé 15 euros.", "fr")
    let second = Self.score("Le déficit a atteint 12 % du budget en 2020, un record.", "fr")
    #expect(found.count >= 3)
    #expect(found.allSatisfy { $0.checkworthiness == ($0.span.start < 19 ? first : second) })
  }

  @Test("A language without tables has no score")
  func unknownLanguage() {
    #expect(SuggestionEngine().checkworthiness(of: "Das ist ein Satz.", language: "de") == nil)
  }

  @Test(
    "A tables' line is a feature, a weight's line is one, and what is weighed high is explained")
  func tables() {
    let names = Set(CheckworthinessFeature.allCases.map(\.rawValue))
    #expect(CheckworthinessFeature.allCases.count <= 128)
    let weights = CheckworthinessWeights.entries
    #expect(weights.allSatisfy { names.contains($0.name) && $0.numbers.count == 2 })
    let unexplained = weights.filter { weight in
      guard let feature = CheckworthinessFeature(rawValue: weight.name) else { return true }
      return (weight.numbers.first ?? 0) > 0.4 && CheckworthinessReason.ground(feature) == nil
    }
    #expect(unexplained.map(\.name) == [])
  }
}
