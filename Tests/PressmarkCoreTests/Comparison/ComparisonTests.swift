import Foundation
import Testing

@testable import PressmarkCore

/// Claims of several articles in one library, found and linked.
@Suite struct ComparisonTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    library = try Library.open(at: folder.library, context: testContext())
  }

  /// An article, and a mark on each quote with its quantity.
  @discardableResult
  private func add(
    _ title: String, _ body: String, language: String, day: Int,
    _ marks: [(quote: String, quantity: Quantity)]
  ) throws -> [Annotation] {
    let revision = CanonicalText.revision(of: [
      DraftBlock(role: .title, text: title), DraftBlock(role: .paragraph, text: body),
    ])
    let article = try library.add(
      revision,
      metadata: ArticleMetadata(
        title: title, published: CalendarDay(year: 2025, month: 8, day: day), language: language),
      importer: "test/1"
    ).article
    let index = ScalarIndex(revision.text)
    return try marks.map { quote, quantity in
      let range = try #require(revision.text.range(of: quote, options: [.literal, .backwards]))
      let now = library.context.now()
      var mark = Annotation(
        id: AnnotationID(rawValue: library.context.identifier()), article: article.id,
        selectors: [
          Selector(
            span: TextSpan(index.offset(range.lowerBound), index.offset(range.upperBound)),
            in: index)
        ],
        revision: article.revision, coder: "ada", created: now, modified: now)
      mark.claim.quantity = quantity
      try library.perform(
        Act(
          verb: .tag, article: article.id, changes: [.annotation(before: nil, after: mark)]))
      return mark
    }
  }

  private func pairs(_ query: String = "", isWithin: Bool = false) throws -> [ClaimPair] {
    var run = try library.comparison(of: try Query(query), isWithin: isWithin)
    var found: [ClaimPair] = []
    for part in run.parts { found += try run.pairs(part) }
    return found
  }

  private static func money(_ value: String, _ unit: String = "EUR") -> Quantity {
    Quantity(value: value, unit: unit)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var first: String
    var firstQuote: String
    var firstQuantity: Quantity
    var second: String
    var secondQuote: String
    var secondQuantity: Quantity
    var language = "fr"
    /// What is proposed; `nil` when the two are not the same claim.
    var kind: Relation.Kind?

    var testDescription: String { "\(first) | \(second)" }
  }

  static let cases: [Case] = [
    Case(
      first: "Le nouveau pont de Saint-Malo coûtera 12 millions d’euros.",
      firstQuote: "12 millions d’euros", firstQuantity: money("12000000"),
      second: "La facture du pont de Saint-Malo atteint désormais 19 millions d’euros.",
      secondQuote: "19 millions d’euros", secondQuantity: money("19000000"),
      kind: .contradicts),
    Case(
      first: "Le nouveau pont de Saint-Malo coûtera 12 millions d’euros.",
      firstQuote: "12 millions d’euros", firstQuantity: money("12000000"),
      second: "The bridge in Saint-Malo will cost 12 million euros.",
      secondQuote: "12 million euros", secondQuantity: money("12000000"), language: "en",
      kind: .repeats),
    Case(
      first: "Le festival de Brest a réuni environ 40 000 spectateurs.",
      firstQuote: "40 000 spectateurs",
      firstQuantity: Quantity(
        value: "40000", unit: "count", comparator: .about, property: "spectateurs"),
      second: "The Brest festival drew 41,237 spectators, a viewer count kept at the gates.",
      secondQuote: "41,237 spectators",
      secondQuantity: Quantity(value: "41237", unit: "count", property: "viewers"),
      language: "en", kind: .refines),
    Case(
      first: "La traversée du tunnel de Nantes dure 3 heures.", firstQuote: "3 heures",
      firstQuantity: Quantity(value: "3", unit: "h"),
      second: "Crossing the Nantes tunnel takes 180 minutes.", secondQuote: "180 minutes",
      secondQuantity: Quantity(value: "180", unit: "min"), language: "en", kind: .repeats),
    Case(
      first: "La grève des scénaristes de Montréal a duré 148 jours.", firstQuote: "148 jours",
      firstQuantity: Quantity(value: "148", unit: "d"),
      second: "La grève à Montréal : 148 jours pour les scénaristes, 118 jours pour les acteurs.",
      secondQuote: "118 jours", secondQuantity: Quantity(value: "118", unit: "d"), kind: nil),
    Case(
      first: "Le musée de Lille a vendu 300 billets.", firstQuote: "300 billets",
      firstQuantity: Quantity(value: "300", unit: "count", property: "billets"),
      second: "Le musée de Lille emploie 40 gardiens.", secondQuote: "40 gardiens",
      secondQuantity: Quantity(value: "40", unit: "count", property: "gardiens"), kind: nil),
    Case(
      first: "Le pain coûte 2 euros à Lyon.", firstQuote: "2 euros", firstQuantity: money("2"),
      second: "Un stade neuf coûtera 80 millions à Rouen.", secondQuote: "80 millions",
      secondQuantity: money("80000000"), kind: nil),
    Case(
      first: "Le nouveau pont de Saint-Malo coûtera 12 millions d’euros.",
      firstQuote: "12 millions d’euros", firstQuantity: money("12000000"),
      second: "Le nouveau pont de Saint-Malo mesure 12 mètres.", secondQuote: "12 mètres",
      secondQuantity: Quantity(value: "12", unit: "m"), kind: nil),
    Case(
      first: "Le montage de la scène a été dix fois plus rapide, à moindre coût, dit Orbis.",
      firstQuote: "dix fois plus rapide",
      firstQuantity: Quantity(
        value: "10", unit: "ratio", comparator: .times, property: "vitesse"),
      second: "Orbis made the scene ten times cheaper.", secondQuote: "ten times cheaper",
      secondQuantity: Quantity(
        value: "0.1", unit: "ratio", comparator: .times, property: "price"),
      language: "en", kind: .contradicts),
  ]

  @Test(arguments: cases) func isOrIsNotTheSameClaim(_ pair: Case) throws {
    try add(
      "Premier article", pair.first, language: "fr", day: 1,
      [(pair.firstQuote, pair.firstQuantity)])
    try add(
      "Un autre", pair.second, language: pair.language, day: 2,
      [(pair.secondQuote, pair.secondQuantity)])
    let found = try pairs()
    #expect(found.map(\.proposal.kind) == (pair.kind.map { [$0] } ?? []), "\(found)")
    #expect(found.allSatisfy { !$0.reason.isEmpty && !$0.words.isEmpty })
  }

  /// Five articles about two bridges.
  private func bridges() throws -> [Annotation] {
    let costs = ["12", "12", "19", "15", "31"]
    return try costs.enumerated().flatMap { number, cost in
      try add(
        "Article \(number)", "Le pont de Vannes coûtera \(cost) millions d’euros au département.",
        language: "fr", day: number + 1,
        [("\(cost) millions d’euros", Self.money(cost + "000000"))])
    }
  }

  @Test func eachPairIsProposedOnceAndNeverWithItself() throws {
    let marks = try bridges()
    let found = try pairs()
    #expect(found.count == marks.count * (marks.count - 1) / 2)
    #expect(Set(found.map(\.id)).count == found.count)
    #expect(found.allSatisfy { $0.earlier.id != $0.later.id })
    #expect(try pairs() == found)
  }

  @Test func aQueryIsComparedWithTheLibraryOrKeptToItself() throws {
    let marks = try bridges()
    let query = "article:\(marks[2].article.rawValue)"
    #expect(try pairs(query).count == marks.count - 1)
    #expect(try pairs(query, isWithin: true).isEmpty)
  }

  @Test func markedTwiceOrInOneSentenceIsNoPair() throws {
    try add(
      "Deux ponts", "Le pont de Vannes coûtera 12 millions, puis le pont de Vannes 19 millions.",
      language: "fr", day: 1,
      [
        ("12 millions", Self.money("12000000")), ("12 millions", Self.money("12000000")),
        ("19 millions", Self.money("19000000")),
      ])
    #expect(try pairs().isEmpty)
  }

  @Test func confirmingIsOneActAndUndoingItLeavesNothing() throws {
    let marks = try bridges()
    let before = try library.annotations(AnnotationFilter())
    let found = try pairs()
    let entry = try #require(try library.confirm(found))
    #expect(entry.act.verb == .relate)
    let linked = try pairs()
    #expect(linked.map(\.id) == found.map(\.id) && linked.allSatisfy { $0.link != nil })
    #expect(try library.confirm(linked) == nil)
    #expect(try library.history(limit: 1).map(\.number) == [entry.number])
    try library.undo()
    #expect(try library.annotations(AnnotationFilter()) == before)
    #expect(before.count == marks.count && before.allSatisfy(\.relations.isEmpty))
    #expect(try pairs() == found)
  }

  @Test func oneOfManyTextsIsFoundByItsRareWord() throws {
    for number in 0..<250 {
      try add(
        "Brève \(number)", "Le conseil de la commune a voté \(number + 100) euros de crédits.",
        language: "fr", day: 1, [("\(number + 100) euros", Self.money("\(number + 100)"))])
    }
    let mark = try add(
      "A", "La passerelle de Kerguélen a reçu 5000 euros.", language: "fr", day: 2,
      [("5000 euros", Self.money("5000"))])[0]
    let other = try add(
      "B", "La passerelle de Kerguélen a reçu 7000 euros.", language: "fr", day: 3,
      [("7000 euros", Self.money("7000"))])[0]
    let found = try pairs("article:\(other.article.rawValue)")
    #expect(found.map(\.earlier.id) == [mark.id])
  }
}

/// What a number may stand for.
@Suite struct ClaimMeasureTests {
  private func measure(_ value: String, _ unit: String, _ comparator: Quantity.Comparator? = nil)
    throws -> ClaimMeasure
  {
    try #require(ClaimMeasure(Quantity(value: value, unit: unit, comparator: comparator)))
  }

  @Test func unitsOfOneDimensionAreCompared() throws {
    #expect(try measure("3", "h").equals(measure("180", "min")))
    #expect(try measure("2", "wk").equals(measure("14", "d")))
    #expect(try measure("3", "h").dimension != measure("3", "km").dimension)
  }

  @Test func roundNumbersLeaveRoom() throws {
    #expect(try measure("15000000", "USD").agrees(with: measure("15200000", "USD")))
    #expect(try !measure("15000000", "USD").agrees(with: measure("30000000", "USD")))
    #expect(try measure("10", "d", .greater).agrees(with: measure("40", "d")))
    #expect(try !measure("148", "d").agrees(with: measure("149.5", "d")))
  }

  @Test(arguments: [
    "", "abc", "1e400", "nan", "inf", "-0", "0.000000", String(repeating: "9", count: 60),
  ])
  func anyDigitsAreRead(_ digits: String) {
    let measure = ClaimMeasure(Quantity(value: digits, unit: "USD"))
    #expect(measure.map { $0.base.isFinite && $0.isTelling == $0.isTelling } ?? true)
    #expect(measure.map { $0.agrees(with: $0) } ?? true)
  }
}
