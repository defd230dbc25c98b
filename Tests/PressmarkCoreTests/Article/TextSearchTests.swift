import PressmarkCore
import Testing

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("l'ia", "Avec ⟦L’IA⟧ et ⟦l'IA⟧"),
    ("eternaute", "L’⟦Éternaute⟧, ⟦E\u{301}TERNAUTE⟧"),
    ("coeur", "au ⟦cœur⟧ du ⟦CŒUR⟧"),
    ("\"c'est la fete", "écrit : ⟦«\u{A0}C’est la fête⟧ au village"),
    ("la nuit\"", "jusqu’au bout de ⟦la nuit\u{202F}»⟧ !"),
    ("15 millions", "⟦15\u{A0}millions⟧ et ⟦15\nmillions⟧, ⟦15  \u{202F}millions⟧"),
    ("a - b", "⟦a – b⟧ et ⟦a — b⟧"),
    ("...", "Mais⟦…⟧ et⟦...⟧"),
    ("aa", "⟦aa⟧⟦aa⟧a"),
    ("e", "⟦œ⟧uvr⟦e⟧"),
    ("été", "⟦ete⟧, ⟦été⟧"),
    ("straße", "⟦STRASSE⟧"),
    ("introuvable", "rien ici"),
  ])
  func findsWhatIsMeant(query: String, marked: String) {
    let text = MarkedText(marked)
    #expect(TextSearch(query)?.matches(in: text.text) == text.ranges)
  }

  @Test func looksForNothingInNothing() {
    #expect(TextSearch("") == nil && TextSearch(" \u{A0}") == nil && TextSearch("\u{301}") == nil)
    #expect(TextSearch("a")?.matches(in: "") == [])
  }

  @Test func findsEveryWordOfATextInIt() {
    var generator = SeededGenerator(seed: 31)
    for round in 0..<300 {
      let text = CanonicalText.block(NastyText.text(length: 30, using: &generator))
      let count = text.unicodeScalars.count
      for word in TextUnits(language: nil).words(in: text) {
        guard let search = TextSearch(text.scalars(word)) else { continue }
        let found = search.matches(in: text)
        let isFound =
          found.contains { $0.overlaps(word) } && found.allSatisfy { $0.upperBound <= count }
        #expect(isFound, "seed 31, round \(round): \(text.debugDescription) at \(word)")
      }
    }
  }
}
