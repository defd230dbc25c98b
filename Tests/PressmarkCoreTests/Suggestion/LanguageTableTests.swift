import Testing

@testable import PressmarkCore

@Suite("Word lists of suggestions")
struct LanguageTableTests {
  private static let codes = ["fr", "en"]

  private static func tables(_ code: String) -> [QuantityTables] {
    LanguageTables.tables(for: code, sample: "").map(\.quantities)
  }

  @Test(
    "Every line of a list is read",
    arguments: [
      QuantityTables.frenchCurrencies, QuantityTables.englishCurrencies,
      InternationalUnits.currencySigns,
    ])
  func currencyLines(_ lines: String) {
    let names = TableLines.entries(lines).map(\.name)
    #expect(lines.split(separator: "\n").allSatisfy { $0.contains(":") })
    #expect(names.filter { CurrencyName(name: $0) == nil } == [])
  }

  @Test(
    "A claim field understands every unit and currency that a suggestion gives", arguments: codes)
  func units(_ code: String) throws {
    let text = [
      InternationalUnits.signs, InternationalUnits.currencySigns, QuantityTables.frenchCurrencies,
      QuantityTables.englishCurrencies,
    ]
    let currencies = text.dropFirst().flatMap { TableLines.entries($0) }
      .compactMap { CurrencyName(name: $0.name)?.code }
    #expect(currencies.filter { ClaimUnits.unit(code: $0) == nil } == [])
    let signs = TableLines.entries(InternationalUnits.signs).compactMap { name, _ in
      name.split(separator: " ").last.map(String.init)
    }
    #expect(signs.filter { ClaimUnits.unit(code: $0) == nil } == [])
    // What the words of a language stand for, through the rules that read them.
    for (sentence, language) in [("12 mètres", "fr"), ("12 nautical miles", "en")] {
      let found = try #require(
        SuggestionEngine().suggestions(in: sentence, language: language).first?.claim.quantity)
      let printed = try #require(ClaimQuantityText.print(found))
      #expect(try ClaimQuantityText.parse(printed).unit == found.unit)
    }
  }

  @Test(
    "The words that open numbers, units and bounds are there in every language", arguments: codes)
  func coverage(_ code: String) throws {
    let tables = try #require(Self.tables(code).first)
    let words =
      code == "fr"
      ? ["deux", "million", "cinquième", "moins"] : ["two", "million", "fifth", "minus"]
    let tokens = words.compactMap { Tokeniser.tokens(of: $0).first }
    #expect(tokens.allSatisfy { tables.numbers.word($0) != nil })
  }

  @Test("Every line of the lists of claim kinds and of check-worthiness is read", arguments: codes)
  func claimKindLines(_ code: String) throws {
    let lines = code == "fr" ? ClaimKindTables.frenchCues : ClaimKindTables.englishCues
    let cues = TableLines.entries(lines)
    #expect(cues.filter { ClaimCue(name: $0.name) == nil }.map(\.name) == [])
    // Told by the make of the words alone in French, and unknown in English.
    let kinds = Set(cues.compactMap { ClaimCue(name: $0.name)?.kind })
    #expect(Set(ClaimCue.Kind.allCases).subtracting(kinds) == [.conditional])
    let features =
      code == "fr" ? CheckworthinessTables.frenchLines : CheckworthinessTables.englishLines
    let names = Set(TableLines.entries(features).map(\.name))
    #expect(names.filter { CheckworthinessFeature(rawValue: $0) == nil } == [])
    #expect(lines.split(separator: "\n").allSatisfy { $0.contains(":") })
  }

  @Test("Both languages have a list for each feature of words")
  func sameFeatures() {
    func names(_ lines: String) -> Set<String> { Set(TableLines.entries(lines).map(\.name)) }
    #expect(
      names(CheckworthinessTables.frenchLines) == names(CheckworthinessTables.englishLines))
  }

  @Test("A language is told by the text when none is named, and an unknown one finds nothing")
  func languages() {
    func codes(_ language: String?, _ text: String) -> [String] {
      LanguageTables.tables(for: language, sample: text).map(\.code)
    }
    #expect(codes("fr-CA", "") == ["fr"])
    #expect(codes("de", "") == [])
    #expect(codes(nil, "Les trois élus sont dans la salle et ils ne disent pas un mot.") == ["fr"])
    #expect(codes(nil, "Some 300,000 people") == ["en"])
    #expect(codes("mul", "xyz").count == 2)
  }
}
