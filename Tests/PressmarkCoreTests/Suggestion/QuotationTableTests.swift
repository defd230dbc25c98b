import Testing

@testable import PressmarkCore

private let verbLists: [String] = [QuotationTables.frenchVerbs, QuotationTables.englishVerbs]

@Suite("Word lists of quotations")
struct QuotationTableTests {
  @Test("Every line of verbs names uses that are known, and forms", arguments: verbLists)
  func verbLines(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let name = parts.first?.split(separator: " ") ?? []
      #expect(parts.count == 2 && name.count == 2, "\(line)")
      #expect(name.last?.allSatisfy { "qisnzo".contains($0) } ?? false, "\(line)")
      #expect(parts.last?.split(separator: ",").count ?? 0 > 1, "\(line)")
    }
  }

  @Test("Each language knows more than 250 forms, participles told from finite ones")
  func verbs() throws {
    for tables in [QuotationTables.french, .english] { #expect(tables.verbs.count > 250) }
    let declared = try #require(QuotationTables.french.verbs.entry("déclaré"))
    #expect(declared.forms == [.finite, .participle] && declared.uses.contains(.clause))
    #expect(QuotationTables.french.verbs.entry("jugeant")?.forms == .gerund)
    #expect(QuotationTables.english.verbs.entry("said")?.uses.contains(.bareClause) ?? false)
    #expect(QuotationTables.french.verbs.entry("table") == nil)
  }

  @Test("Every source, pronoun and venue is understood")
  func words() {
    for tables in [QuotationTables.french, .english] {
      func match<Value>(_ table: PhraseTable<Value>, _ phrase: String) -> Bool {
        let tokens = Tokeniser.tokens(of: phrase)
        return table.match(at: 0, in: tokens)?.end == tokens.count
      }
      let isFrench = !tables.verbs.hasBareClauses
      #expect(match(tables.sources, isFrench ? "porte-parole" : "spokeswoman"))
      #expect(match(tables.pronouns, isFrench ? "ce dernier" : "she"))
      #expect(match(tables.members, isFrench ? "l’un d’eux" : "one of them"))
      #expect(match(tables.venues, isFrench ? "dans un communiqué" : "in a statement"))
      #expect(match(tables.sourcePrepositions, isFrench ? "d’après" : "according to"))
    }
  }
}
