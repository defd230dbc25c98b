import Testing

@testable import PressmarkCore

@Suite struct PDFLayoutTests {
  /// Lines as words of a fixed width: five points a letter.
  private func words(
    _ lines: [String], x: Double, y: Double, leading: Double = 12, height: Double = 9
  ) -> [PDFText.Word] {
    var words: [PDFText.Word] = []
    for (number, line) in lines.enumerated() {
      var left = x
      let top = y + Double(number) * leading
      for word in line.split(separator: " ") {
        let width = Double(word.count) * height * 0.55
        words.append(
          PDFText.Word(
            left: left, right: left + width, top: top, bottom: top + height, text: String(word)))
        left += width + height * 0.3
      }
    }
    return words
  }

  private func order(_ words: [PDFText.Word]) -> [String] {
    PDFReadingOrder(words).columns.flatMap { $0.lines.map(\.text) }
  }

  private func body(_ name: String, _ count: Int) -> [String] {
    (1...count).map { "\(name)\($0) some words of running text here" }
  }

  @Test func columnsAreReadOneAfterTheOther() {
    for seed in 1...5 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let (a, b, c) = (body("a", 9), body("b", 7), body("c", 8))
      // Not on one grid, and in any order.
      let page =
        words(a, x: 40, y: 100) + words(b, x: 240, y: 103.7) + words(c, x: 440, y: 98.2)
      #expect(order(page.shuffled(using: &generator)) == a + b + c, "seed \(seed)")
    }
  }

  @Test func spanningLinesPartTheColumns() {
    let (a, b) = (body("a", 6), body("b", 6))
    let (c, d) = (body("c", 5), body("d", 4))
    let title = ["A title that reaches across the whole of both", "columns"]
    let heading = ["And a heading in the middle that reaches across the columns too"]
    let page =
      words(title, x: 40, y: 50, leading: 20, height: 16) + words(a, x: 40, y: 100)
      + words(b, x: 240, y: 100) + words(heading, x: 40, y: 190, height: 11)
      + words(c, x: 40, y: 210) + words(d, x: 240, y: 210)
    #expect(order(page) == title + a + b + heading + c + d)
  }

  @Test func largeInitialsAndHeadingsBesideLinesAreNoTrouble() {
    let lines = [
      "es premiers passants sont là", "sous une pluie fine et", "sans voiture encore un peu",
    ]
    let rest = body("a", 4)
    let initial = words(["L"], x: 40, y: 100, height: 33)
    let text = words(lines, x: 62, y: 100) + words(rest, x: 40, y: 136)
    let heading = words(["A heading in the other column"], x: 290, y: 117, height: 13)
    let other = words(body("b", 2), x: 290, y: 92) + words(body("c", 5), x: 290, y: 136)
    #expect(
      order(initial + text + heading + other)
        == ["Les premiers passants sont là"] + lines.dropFirst() + rest + body("b", 2)
        + ["A heading in the other column"] + body("c", 5))
    var page = PDFText.Page(width: 600, height: 800)
    page.words = initial + text
    let blocks = PDFBlocks([page]).blocks
    #expect(blocks.map { $0.lines.count } == [7])
  }

  @Test func listsAndTablesAreNoColumns() {
    let items = body("item", 6)
    let bullets = words(Array(repeating: "•", count: 6), x: 40, y: 100)
    #expect(order(bullets + words(items, x: 52, y: 100)) == items.map { "• " + $0 })
    let names = ["Lyon", "Nantes", "Lille", "Brest", "Rennes"]
    let numbers = ["12", "8", "7", "11", "3"]
    let table = words(names, x: 40, y: 100) + words(numbers, x: 300, y: 100)
    #expect(order(table) == zip(names, numbers).map { "\($0) \($1)" })
  }

  @Test func hostilePagesCostNothing() {
    let stacked = Array(
      repeating: PDFText.Word(left: 1, right: 2, top: 1, bottom: 2, text: "x"), count: 60_000)
    #expect(order(stacked).count == 1)
    var generator = SeededGenerator(seed: 4)
    let scattered = (0..<4_000).map { _ in
      let left = Double.random(in: -1e6...1e6, using: &generator)
      let top = Double.random(in: -1e6...1e6, using: &generator)
      return PDFText.Word(
        left: left, right: left + Double.random(in: 0...1e5, using: &generator), top: top,
        bottom: top + Double.random(in: 0...1e3, using: &generator), text: "x")
    }
    let letters = order(scattered).joined().filter { $0 == "x" }
    #expect(letters.count == 4_000)
    for count in 0...3 { #expect(order(Array(scattered.prefix(count))).count <= count) }
  }

  @Test func runningHeadsGoAndTextStays() {
    let pages = (1...4).map { number in
      var page = PDFText.Page(width: 600, height: 800)
      page.words =
        words(["Revue \(number * 2)"], x: number % 2 == 0 ? 60 : 500, y: 20)
        + words(["Only here \("abcd".prefix(number))"], x: 60, y: 40)
        + words(body("line", 5), x: 60, y: 400) + words(["– \(number + 11) –"], x: 290, y: 780)
      return page
    }
    let furniture = PDFFurniture(pages)
    #expect(furniture.lines == ["Revue 2"])
    for (number, page) in furniture.pages.enumerated() {
      #expect(
        order(page.words).first == "Only here \("abcd".prefix(number + 1))",
        "page \(number + 1)")
      #expect(page.words.count == 3 + 5 * 7)
    }
    // One page has nothing to be compared with, but a number alone at its foot is its number.
    #expect(PDFFurniture([pages[0]]).lines == [])
    #expect(order(PDFFurniture([pages[0]]).pages[0].words).last == body("line", 5).last)
  }

  @Test func pageNumbersAreTold() {
    for line in ["12", "– 12 –", "Page 3", "p. 4", "Page 12 sur 30", "3/12", "xiv", "[7]"] {
      #expect(PageNumber.isAlone(line), "\(line)")
    }
    for line in ["", "12 juin", "Chapitre 3", "12345", "1 2 3", "civil", "page", "de 3 à 4 ans"] {
      #expect(!PageNumber.isAlone(line), "\(line)")
    }
  }

  @Test func dividedWordsAreJoined() {
    let text = [
      "le porte-monnaie et la rénovation", "well known in the long run and the term is known",
      "a high-speed line",
    ]
    let french = PDFHyphens(lines: text, language: "fr")
    let english = PDFHyphens(lines: text, language: "en")
    let cases: [(PDFHyphens, String, String, String)] = [
      (french, "la réno-", "vation du", "la rénovation du"),
      (french, "le porte-", "monnaie", "le porte-monnaie"),
      (french, "peut-", "il venir", "peut-il venir"),
      (french, "c’est-à-", "dire", "c’est-à-dire"),
      (french, "Saint-", "Denis", "Saint-Denis"),
      (french, "2024-", "2025", "2024-2025"),
      (french, "une pause -", "courte", "une pause - courte"),
      (french, "le maga\u{AD}", "sin", "le magasin"),
      (french, "sans trait", "d’union", "sans trait d’union"),
      (french, "le conseil-", "ler", "le conseiller"),
      (english, "a well-", "known man", "a well-known man"),
      (english, "the high-", "speed line", "the high-speed line"),
      (english, "some-", "thing else", "something else"),
      (english, "the govern\u{2010}", "ment", "the government"),
    ]
    for (hyphens, first, second, whole) in cases {
      #expect(hyphens.join(first, second) == whole)
    }
  }
}
