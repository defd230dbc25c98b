import PressmarkCore
import Testing

@Suite struct QuoteAnchorTests {
  static let text = """
    Le studio affirme que la séquence a été obtenue « dix fois plus vite » qu’avec des effets spéciaux.

    Le budget, 15 millions de dollars, n’a pas de source. Un budget de 15 millions est rare.

    « C’est très moche », écrit un internaute sur Reddit. Le studio affirme que tout va bien.
    """

  func words(_ span: TextSpan, _ text: String = text) -> String {
    String(ScalarIndex(text)[span])
  }

  @Test(arguments: [
    ("dix fois plus vite", QuoteAnchor.Method.exact, "dix fois plus vite"),
    ("Dix fois plus vite", .folded, "dix fois plus vite"),
    ("\"C'est tres moche\"", .approximate, "« C’est très moche »"),
    ("« dix fois\u{A0}plus vite »", .folded, "« dix fois plus vite »"),
    (
      "“C'est très moche”, ecrit un internaute", .approximate,
      "« C’est très moche », écrit un internaute"
    ),
    ("sequence a été obtenu « dix fois", .approximate, "séquence a été obtenue « dix fois"),
    ("n'a pas de source", .folded, "n’a pas de source"),
  ])
  func findsQuotes(quote: String, method: QuoteAnchor.Method, expected: String) throws {
    let match = try #require(QuoteAnchor.locate(exact: quote, in: Self.text).match)
    #expect(words(match.span) == expected && match.method == method)
  }

  @Test func saysWhenAQuoteStandsTwiceAndLetsContextDecide() {
    let anchor = QuoteAnchor(text: Self.text)
    guard case .ambiguous(let places) = anchor.locate(exact: "Le studio affirme que") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(places.count == 2)
    let second = anchor.locate(exact: "Le studio affirme que", suffix: " tout va")
    #expect(second.match?.span == places.last?.span)
    let nearEnd = anchor.locate(exact: "Le studio affirme que", hint: TextOffset(200))
    #expect(nearEnd.match?.span == places.last?.span)
  }

  @Test(arguments: ["cent fois moins cher", "moche comme tout le reste", "zzz", "", "  "])
  func findsNothingRatherThanALookAlike(quote: String) {
    #expect(QuoteAnchor.locate(exact: quote, in: Self.text).match == nil)
  }

  @Test func aDeletedPhraseIsNotFoundElsewhere() {
    // The first « budget » goes; the second must not take its mark.
    let index = ScalarIndex(Self.text)
    let old = QuoteAnchor.locate(exact: "15 millions de dollars", in: Self.text).match?.span
    let selector = Selector(span: old ?? TextSpan(.zero, .zero), in: index)
    let edited = Self.text.replacing(
      "Le budget, 15 millions de dollars, n’a pas de source.", with: "Le prix reste secret.")
    #expect(QuoteAnchor(text: edited).locate(selector).match == nil)
  }

  @Test func everySelectorFindsItsOwnPlace() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    var failures: [String] = []
    for _ in 0..<60 {
      let text = CanonicalText.block(NastyText.text(length: 120, using: &generator))
      let index = ScalarIndex(text)
      let anchor = QuoteAnchor(text: text)
      var border = 0
      let borders =
        [0]
        + text.map { (character: Character) -> Int in
          border += character.unicodeScalars.count
          return border
        }
      for _ in 0..<8 {
        let ends = [0, 1].compactMap { _ in borders.randomElement(using: &generator) }.sorted()
        guard ends.count == 2, ends[0] < ends[1] else { continue }
        let span = TextSpan(TextOffset(ends[0]), TextOffset(ends[1]))
        let selector = Selector(span: span, in: index)
        let found = anchor.locate(selector).match
        guard !selector.exact.allSatisfy(\.isWhitespace) else { continue }
        if found?.span != span || found?.method != .unchanged {
          failures.append("\(span) of \(text.debugDescription)")
        }
      }
    }
    #expect(failures.isEmpty, "seed \(seed)")
  }

  @Test func insertedTextMovesMarksAndKeepsGraphemes() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    var failures: [String] = []
    for _ in 0..<40 {
      let index = ScalarIndex(Self.text)
      let start = Int.random(in: 0..<(index.count - 40), using: &generator)
      let length = Int.random(in: 1...40, using: &generator)
      let selector = Selector(
        span: TextSpan(TextOffset(start), TextOffset(start + length)), in: index)
      let inserted = CanonicalText.block(NastyText.text(length: 30, using: &generator)) + "\n\n"
      let result = QuoteAnchor(text: inserted + Self.text).locate(selector)
      guard let match = result.match else { continue }
      let text = inserted + Self.text
      let shift = inserted.unicodeScalars.count
      if match.method == .exact, match.span != selector.span.shifted(by: shift) {
        failures.append("\(selector.exact) → \(words(match.span, text))")
      }
      let borders = text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.unicodeScalars.count) }
      if !borders.contains(match.span.start.scalars) || !borders.contains(match.span.end.scalars) {
        failures.append("off a border: \(match)")
      }
    }
    #expect(failures.isEmpty, "seed \(seed)")
  }
}
