import PressmarkCore
import Testing

@Suite struct PlainTextImporterTests {
  private func outline(_ text: String) throws -> [String] {
    try ArticleImport.article(from: Array(text.utf8), named: "a.txt").revision.outline
  }

  private static let sentence =
    "The council voted late on Monday to keep the old bridge open for another year."

  @Test func plainParagraphsHaveNoHead() throws {
    let text = "\(Self.sentence) So it went.\n\n\(Self.sentence) It was close."
    #expect(
      try outline(text) == [
        "paragraph: \(Self.sentence) So it went.", "paragraph: \(Self.sentence) It was close.",
      ])
  }

  @Test func aShortFirstLineIsTheTitle() throws {
    #expect(
      try outline("Bridge open\n\n\(Self.sentence)") == [
        "title: Bridge open", "paragraph: \(Self.sentence)",
      ])
  }

  @Test func oneLineAParagraphWorksWithoutBlankLines() throws {
    let text = """
      Bridge stays open for now
      By Ann Lee
      2 August 2025
      \(Self.sentence)
      What happens next
      \(Self.sentence) Again.
      In stock
      $19.99
      Buy on Pagehound
      \(Self.sentence) And again.
      """
    #expect(
      try outline(text) == [
        "title: Bridge stays open for now", "aside: By Ann Lee", "aside: 2 August 2025",
        "standfirst: \(Self.sentence)", "heading2: What happens next",
        "paragraph: \(Self.sentence) Again.", "aside: In stock / $19.99 / Buy on Pagehound",
        "paragraph: \(Self.sentence) And again.",
      ])
  }

  @Test func hardWrappedLinesAreJoined() throws {
    let text = """
      Bridge stays open

      The council voted late on Monday to keep the old bridge open for
      another year, although its engineers had asked for more time and
      for more money, which nobody has.

      Nobody knows who will pay for the paint that the bridge needs
      before the winter, and the mayor would not say when she was asked
      on the steps of the town hall.
      """
    #expect(
      try outline(text).map { String($0.suffix(40)) } == [
        "title: Bridge stays open",
        "r time and for more money, which nobody has.".suffix(40).description,
        "was asked on the steps of the town hall.".suffix(40).description,
      ])
  }

  @Test func listsAndCaptionsAndPointersAreKnown() throws {
    let text = """
      Le pont reste ouvert cette année

      \(Self.sentence)

      - Le budget
      - Le délai

      Le pont au soleil
      © Jeanne Roy / AFP

      À lire aussi : Le tunnel ferme

      \(Self.sentence) Fin.

      « Nous ne fermerons jamais ce pont, ni cette année ni une autre, voilà tout. »

      \(Self.sentence) Fin de fin.
      """
    #expect(
      try outline(text).map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
        "title: Le pont", "paragraph: The council", "listItem1: Le budget", "listItem1: Le délai",
        "caption: Le pont", "aside: À lire", "paragraph: The council", "quotation: « Nous",
        "paragraph: The council",
      ])
  }

  @Test(arguments: [
    ("02 août 2025", 2025, 8, 2), ("Publié le 1er mars 2024 à 14h05", 2024, 3, 1),
    ("Mis à jour le 3 mai 2024 - Publié le 2 mai 2024", 2024, 5, 2),
    ("02/11/2023 à 16h33", 2023, 11, 2),
    ("August 6, 2025", 2025, 8, 6),
    ("Published on Tuesday 5th of March, 2024 at 9:15 am", 2024, 3, 5),
    ("Aug. 2, 2025", 2025, 8, 2), ("2025-08-02T10:00Z", 2025, 8, 2),
    ("lundi 9 décembre 2019", 2019, 12, 9),
    ("Publié le 27 Mar 20 à 9:21", 2020, 3, 27),
  ])
  func dateLinesAreRead(line: String, year: Int, month: Int, day: Int) throws {
    let text = "Le pont reste ouvert\n\n\(line)\n\n\(Self.sentence)\n\n\(Self.sentence)"
    let article = try ArticleImport.article(from: Array(text.utf8), named: nil)
    #expect(article.metadata.published == CalendarDay(year: year, month: month, day: day))
    #expect(article.revision.outline[1].hasPrefix("aside"))
  }

  @Test(arguments: [
    ("Par Florence Dupont", ["Florence Dupont"]),
    ("Par Jean de La Tour et Zoé Martin", ["Jean de La Tour", "Zoé Martin"]),
    ("By Ann Lee, Bob O’Neil and Carl Ray", ["Ann Lee", "Bob O’Neil", "Carl Ray"]),
    ("Par Le Matin avec AFP", ["Le Matin"]), ("Propos recueillis par Anne Roy", ["Anne Roy"]),
    ("Written by J. R. Hartley", ["J. R. Hartley"]),
  ])
  func bylinesAreRead(line: String, names: [String]) throws {
    let text = "Le pont reste ouvert\n\n\(line)\n\n\(Self.sentence)\n\n\(Self.sentence)"
    #expect(try ArticleImport.article(from: Array(text.utf8)).metadata.byline == names)
  }

  @Test func nothingIsThrownAway() throws {
    var generator = SeededGenerator(seed: 41)
    for round in 0..<200 {
      let text = NastyText.text(length: 60, using: &generator)
      let options = ImportOptions(format: "text")
      let bytes = Array(text.utf8)
      guard let article = try? ArticleImport.article(from: bytes, options: options) else {
        continue
      }
      // By scalars: a mark that stands alone joins whatever comes to stand before it.
      func letters(_ text: String) -> String {
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: text.unicodeScalars.filter(\.properties.isAlphabetic))
        return String(letters)
      }
      let kept = letters(article.revision.text)
      #expect(
        kept == letters(CanonicalText.block(text)),
        "seed 41, round \(round): \(text.debugDescription)")
      let again = try ArticleImport.article(
        from: Array(article.revision.text.utf8), options: options)
      #expect(letters(again.revision.text) == kept, "seed 41, round \(round)")
    }
  }
}
