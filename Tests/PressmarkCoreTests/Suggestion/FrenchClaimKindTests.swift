import Testing

@testable import PressmarkCore

@Suite("Kinds of claim in French")
struct FrenchClaimKindTests {
  @Test(
    "Firsts, superlatives and only ones, with what they are the first or largest of",
    arguments: [
      (
        "La ville utilise pour la première fois des bus à hydrogène.",
        ["superlative ⟦pour la première fois⟧ first or superlative"]
      ),
      (
        "C’est le plus grand incendie jamais observé ici.",
        ["superlative ⟦le plus grand incendie jamais observé⟧ first or superlative"]
      ),
      (
        "Elle possède la plus haute tour d’Europe.",
        ["superlative ⟦la plus haute tour d’Europe⟧ first or superlative"]
      ),
      (
        "Nantes est la première ville à interdire la publicité.",
        ["superlative ⟦la première ville à interdire la publicité⟧ first or superlative"]
      ),
      ("Le procédé est inédit.", ["superlative ⟦inédit⟧ first or superlative"]),
      (
        "Ce pays est le seul à refuser.", ["superlative ⟦le seul à refuser⟧ first or superlative"]
      ),
      ("Une hausse record.", ["superlative ⟦record⟧ first or superlative"]),
    ])
  func superlatives(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "fr", .superlative) == expected)
  }

  @Test(
    "An extreme of nothing in particular is not shown",
    arguments: [
      "Il vient le plus souvent possible.", "Le plus beau reste à venir.", "Il arrive en premier.",
      "La première page est blanche.", "De plus en plus de gens lisent.",
    ])
  func noSuperlatives(_ text: String) {
    #expect(FoundKinds.lines(text, "fr", .superlative) == [])
  }

  @Test(
    "Comparisons with what is compared",
    arguments: [
      (
        "Le train est plus rapide que l’avion.",
        ["comparison ⟦plus rapide que l’avion⟧ comparison"]
      ),
      (
        "Les loyers montent par rapport aux salaires.",
        ["comparison ⟦par rapport aux salaires⟧ comparison"]
      ),
      ("Il n’a plus rien dit que cela.", []), ("Rien de plus que prévu.", []),
    ])
  func comparisons(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "fr", .comparison) == expected)
  }

  @Test(
    "Causes and predictions, by the clause",
    arguments: [
      (
        "La récolte a baissé à cause de la sécheresse.",
        ["causal ⟦La récolte a baissé à cause de la sécheresse⟧ causal"]
      ),
      (
        "La réforme a entraîné des fermetures ; on s’y attendait.",
        ["causal ⟦La réforme a entraîné des fermetures⟧ causal"]
      ),
      (
        "La mesure, utile ou non, pourrait coûter cher.",
        ["prediction ⟦La mesure, utile ou non, pourrait coûter cher⟧ possible prediction"]
      ),
      (
        "La gare devrait rouvrir bientôt.",
        ["prediction ⟦La gare devrait rouvrir bientôt⟧ probable prediction"]
      ),
      ("Elle a lu un livre.", []),
    ])
  func clauses(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "fr", .causal, .prediction) == expected)
  }

  @Test(
    "The press conditional reports without endorsing",
    arguments: [
      (
        "Le maire aurait été prévenu.",
        ["hedge ⟦Le maire aurait été prévenu⟧ reported-conditional claim"]
      ),
      (
        "Les studios testeraient l’outil.",
        ["hedge ⟦Les studios testeraient l’outil⟧ reported-conditional claim"]
      ),
      ("Sans lui, le projet aurait échoué.", []),
      ("Si elle venait, il serait parti.", []), ("S’il gagnait, il serait nommé.", []),
      ("Aucun studio n’aurait osé.", []), ("On aurait dit un rêve.", []),
      ("Elle se retirait chez elle.", []), ("Il espérait mieux.", []),
    ])
  func conditional(_ text: String, _ expected: [String]) {
    let found = FoundKinds.lines(text, "fr", .hedge)
    #expect(found == expected)
  }

  @Test(
    "Sources that are nobody",
    arguments: [
      ("Des experts doutent.", ["claim ⟦Des experts doutent⟧ source missing"]),
      ("Certains doutent.", ["claim ⟦Certains doutent⟧ source missing"]),
      ("Les experts de l’Inria ont publié leurs calculs.", []),
    ])
  func vagueSources(_ text: String, _ expected: [String]) {
    #expect(FoundKinds.lines(text, "fr", .claim) == expected)
  }

  @Test(
    "What nobody in particular says is one suggestion, a quotation without a source",
    arguments: [
      ("Des experts estiment que le pont tiendra.", "Des experts estiment"),
      ("Selon certains, le maire savait.", "Selon certains"),
    ])
  func vagueQuotation(_ text: String, _ cue: String) throws {
    let found = SuggestionEngine().suggestions(in: text, language: "fr")
    let quotation = try #require(found.first)
    #expect(found.count == 1)
    #expect(quotation.type == .quoteIndirect)
    #expect(quotation.claimTypes == [.quotation])
    #expect(quotation.codes.contains("source missing"))
    #expect(quotation.reason.contains("“\(cue)” names nobody"))
  }

  @Test("A figure says itself what its clause claims, and no second suggestion says it again")
  func figures() throws {
    let text = "Près de 30 % des postes pourraient disparaître."
    let found = SuggestionEngine().suggestions(in: text, language: "fr")
    let figure = try #require(found.first)
    #expect(found.count == 1)
    #expect(figure.claimTypes == [.numerical, .prediction])
    #expect(figure.claim.types == figure.claimTypes)
    #expect(figure.claim.modality == .possible)
    #expect(figure.codes == ["number", "source missing"])
  }

  @Test("A factor that is reported in the conditional is reported, not asserted")
  func reportedFactor() throws {
    let text = "Selon la patronne, la scène aurait été tournée dix fois plus vite qu’avant."
    let factor = try #require(
      SuggestionEngine().suggestions(in: text, language: "fr").first { $0.type == .multiplier })
    #expect(factor.claimTypes == [.comparison, .numerical])
    #expect(factor.claim.modality == .reportedConditional)
  }

  @Test("Figures that are set against each other are compared, the second being the base")
  func against() {
    let text = "Le chômage touche 15 % des jeunes, contre 12 % en 2019."
    let found = SuggestionEngine().suggestions(in: text, language: "fr")
      .filter { $0.type == .percent }
    #expect(found.map(\.claimTypes) == [[.numerical, .comparison], [.numerical, .comparison]])
    #expect(found.first?.claim.quantity?.base == "12 %")
  }

  @Test(
    "A figure without a source is coded so, one with a source is not",
    arguments: [
      ("Un budget de 15 millions d’euros.", true),
      ("Selon la mairie, le budget est de 15 millions d’euros.", false),
      ("Le budget atteint 15 millions d’euros, a indiqué le préfet.", false),
    ])
  func missingSources(_ text: String, _ isMissing: Bool) {
    let found = SuggestionEngine().suggestions(in: text, language: "fr").first { $0.type == .money }
    #expect(found?.codes == (isMissing ? ["money", "source missing"] : ["money"]))
    #expect(found?.reason.contains("no source") == isMissing)
  }

  @Test(
    "What denies or doubts the headline is a contradiction",
    arguments: [
      (
        "Une série tournée par une machine, une première",
        "Cette série n’est sans doute pas la première.",
        "n’est sans doute pas la première", Modality.probable
      ),
      (
        "Le plus grand parc éolien", "Ce n’est pas le plus grand parc du pays.",
        "n’est pas le plus grand",
        .negated
      ),
    ])
  func contradictions(_ headline: String, _ text: String, _ words: String, _ modality: Modality)
    throws
  {
    let found = try #require(FoundKinds.contradiction(headline, text, "fr"))
    #expect(found.words == words)
    #expect(found.suggestion.codes == ["contradiction"])
    #expect(found.suggestion.claim.modality == modality)
    #expect(found.suggestion.claim.stance == .denies)
  }

  @Test(
    "What only sounds like the headline is none",
    arguments: [
      // Another subject.
      ("Une série tournée par une machine, une première", "Ce vin n’est pas le premier."),
      // A restriction.
      ("La première usine du pays", "L’usine n’est que la première étape."),
      // No claim of a kind in the headline.
      ("Une usine ouvre ses portes", "L’usine n’est pas la première."),
    ])
  func noContradictions(_ headline: String, _ text: String) {
    #expect(FoundKinds.contradiction(headline, text, "fr") == nil)
  }
}

/// What the rules of claim kinds found, in a form that tables of tests can hold.
enum FoundKinds {
  /// `prediction ⟦words⟧ possible prediction`: type, words, modality and codes of what is shown.
  static func lines(_ text: String, _ language: String, _ types: SuggestionType...) -> [String] {
    SuggestionEngine(disabledRules: ["checkworthy-sentence"])
      .suggestions(in: text, language: language)
      .filter { types.contains($0.type) }
      .map { found in
        let words = text.scalars(found.span.start.scalars..<found.span.end.scalars)
        let modality = found.claim.modality.map { "\($0.rawValue) " } ?? ""
        return "\(found.type.rawValue) ⟦\(words)⟧ \(modality)\(found.codes.joined(separator: ", "))"
      }
  }

  /// What contradicts a headline in the only paragraph of an article.
  static func contradiction(
    _ headline: String, _ text: String, _ language: String
  ) -> (suggestion: Suggestion, words: String)? {
    let revision = CanonicalText.revision(of: [
      DraftBlock(role: .title, text: headline), DraftBlock(role: .paragraph, text: text),
    ])
    let found = SuggestionEngine().suggestions(in: revision, language: language)
      .first { $0.rule == .contradiction }
    return found.map { ($0, String(ScalarIndex(revision.text)[$0.span])) }
  }
}
