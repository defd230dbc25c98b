import Testing

@testable import PressmarkCore

@Suite("Tokens of suggestions")
struct TokeniserTests {
  private func parts(_ text: String) -> [String] {
    let passage = Passage(text, sentenceTables: .all)
    return passage.tokens.map { passage.text($0) }
  }

  @Test(
    "Words, digits and marks are parted where rules need it",
    arguments: [
      ("l’un d'eux", ["l’", "un", "d'", "eux"]),
      ("jusqu’à aujourd’hui", ["jusqu’", "à", "aujourd’hui"]),
      ("d’1 million, l’« exploit »", ["d’", "1", "million", ",", "l’", "«", "exploit", "»"]),
      ("Netflix's budget isn't", ["Netflix", "'s", "budget", "isn't"]),
      ("quatre-vingt-dix", ["quatre", "-", "vingt", "-", "dix"]),
      ("1 666,05€", ["1", "666", ",", "05", "€"]),
      ("4h32", ["4", "h", "32"]),
      ("12,5\u{202F}%", ["12", ",", "5", "%"]),
      ("«\u{A0}Oui\u{A0}»", ["«", "Oui", "»"]),
      ("m² 1️⃣", ["m", "²", "1️⃣"]),
    ])
  func parts(_ text: String, _ expected: [String]) {
    #expect(parts(text) == expected)
  }

  @Test("Case, accents, ligatures and apostrophes make no difference to keys")
  func folding() {
    func keys(_ text: String) -> [WordKey] { Tokeniser.tokens(of: text).map(\.key) }
    #expect(keys("ÉTÉ Cœur L’été") == keys("ete coeur l'ete"))
  }

  @Test("Sentences end at stops, not at abbreviations and decimal points")
  func sentences() {
    let passage = Passage(
      "M. Dupont a dit 3.5 fois non. « Assez ! » Mme Roux, elle, attend… Bien ?",
      sentenceTables: SentenceTables(language: "fr"))
    #expect(
      passage.sentences.map { passage.text($0) } == [
        "M. Dupont a dit 3.5 fois non.", "« Assez ! »", "Mme Roux, elle, attend…", "Bien ?",
      ])
  }

  @Test("Tokens follow each other, inside the text, whatever it holds")
  func bounds() {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<400 {
      let text = NastyText.text(length: 60, using: &generator)
      let tokens = Tokeniser.tokens(of: text)
      let isOrdered = zip(tokens, tokens.dropFirst()).allSatisfy {
        $0.byteEnd <= $1.byteStart && $0.scalarEnd <= $1.scalarStart
      }
      let isWhole = tokens.allSatisfy {
        $0.byteStart < $0.byteEnd && $0.scalarStart < $0.scalarEnd
          && text.scalars(Int($0.scalarStart)..<Int($0.scalarEnd)).utf8.count == $0.byteCount
      }
      let isInside = Int(tokens.last?.scalarEnd ?? 0) <= text.unicodeScalars.count
      #expect(isOrdered && isWhole && isInside, "seed 7, round \(round): \(text.debugDescription)")
    }
  }
}
