import Testing

@testable import PressmarkCore

@Suite("Kinds of claim in English")
struct EnglishClaimKindTests {
  @Test(
    "Firsts, superlatives and only ones",
    arguments: [
      (
        "It is the largest fire ever recorded.",
        ["superlative ⟦the largest fire ever recorded⟧ first or superlative"]
      ),
      (
        "The tower is the most expensive in Asia.",
        ["superlative ⟦the most expensive in Asia⟧ first or superlative"]
      ),
      ("A first-ever strike.", ["superlative ⟦A first-ever⟧ first or superlative"]),
      ("The move is unprecedented.", ["superlative ⟦unprecedented⟧ first or superlative"]),
      (
        "She is the first woman to lead the bank.",
        ["superlative ⟦the first woman to lead the bank⟧ first or superlative"]
      ),
      (
        "Profits hit their lowest level since 2009.",
        ["superlative ⟦their lowest level since 2009⟧ first or superlative"]
      ),
      ("Most of them left.", []), ("The first page is blank.", []),
    ])
  func superlatives(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "en", .superlative) == expected)
  }

  @Test(
    "Comparisons with what is compared",
    arguments: [
      (
        "Trams are cheaper than buses.", ["comparison ⟦cheaper than buses⟧ comparison"]
      ),
      (
        "They are more reliable than old trams.",
        ["comparison ⟦more reliable than old trams⟧ comparison"]
      ),
      ("More than 300 people came.", []), ("He likes tea.", []),
    ])
  func comparisons(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "en", .comparison) == expected)
  }

  @Test(
    "Causes and predictions, by the clause",
    arguments: [
      (
        "The strike led to long queues.", ["causal ⟦The strike led to long queues⟧ causal"]
      ),
      (
        "Flights were late due to fog; nobody minded.",
        ["causal ⟦Flights were late due to fog⟧ causal"]
      ),
      (
        "The bridge is expected to reopen.",
        ["prediction ⟦The bridge is expected to reopen⟧ probable prediction"]
      ),
      ("Prices could fall.", ["prediction ⟦Prices could fall⟧ possible prediction"]),
    ])
  func clauses(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "en", .causal, .prediction) == expected)
  }

  @Test(
    "Hearsay, generalities and sources that are nobody",
    arguments: [
      (
        "The minister reportedly resigned.",
        ["hedge ⟦The minister reportedly resigned⟧ source missing"]
      ),
      ("Everyone voted against taxes.", ["claim ⟦Everyone voted against taxes⟧ claim"]),
      ("Not everyone voted against taxes.", []), ("Everyone likes it.", []),
      ("Critics complain.", ["claim ⟦Critics complain⟧ source missing"]),
      ("It is widely believed.", ["claim ⟦It is widely believed⟧ source missing"]),
    ])
  func hedges(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "en", .hedge, .claim) == expected)
  }

  @Test("Weak cues are found, but not shown")
  func weakCues() {
    func rules(_ isMinor: Bool) -> [String] {
      SuggestionEngine().suggestions(
        in: "It will probably always rain because it must.", language: "en", includesMinor: isMinor
      ).map(\.rule.name)
    }
    #expect(rules(false) == [])
    #expect(Set(rules(true)) == ["prediction", "hedge", "generality", "cause"])
  }

  @Test("A percentage that is expected for a reason is one suggestion of three kinds")
  func figures() {
    let found = SuggestionEngine().suggestions(
      in: "Fares are expected to rise by 4% because of higher costs.", language: "en")
    #expect(found.map(\.type) == [.percent])
    #expect(found.first?.claimTypes == [.numerical, .prediction, .causal])
    #expect(found.first?.claim.modality == .probable)
  }

  @Test("A headline's first that the text denies is a contradiction")
  func contradiction() {
    let found = FoundKinds.contradiction(
      "City bus network is the first in Britain", "The city is not really the first.", "en")
    #expect(found?.words == "not really the first")
    #expect(found?.suggestion.reason == "“not” denies or doubts what the headline says: “first”.")
  }
}
