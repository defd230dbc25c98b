import GRDB
import Testing

@testable import PressmarkCore

/// What SQL finds is what the meaning of the query says, in small libraries of every kind.
@Suite struct QueryOracleTests {
  private static let words = ["dix", "vite", "été", "Budget", "million", "millions", "l’image"]
  private static let codes = ["money", "claim", "to-check", "number"]
  private static let coders = ["ada", "bob"]

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func findsWhatItMeans(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    let naive = try Self.fill(library, using: &generator)
    for _ in 0..<150 {
      let query = Query(root: Self.node(depth: 0, naive, using: &generator))
      // Written out and read again, as people type it.
      let typed = try Query(query.description)
      // All ways of finding: by index, in order, and first in order and then by index.
      let effort = QueryPlan.Effort(
        few: [0, 2, 1000].randomElement(using: &generator) ?? 0,
        many: [0, 1, 3, 20_000].randomElement(using: &generator) ?? 0,
        probe: Int.random(in: 0...4, using: &generator),
        probeOfWords: Int.random(in: 0...4, using: &generator))
      let limit = [nil, 1, 3].randomElement(using: &generator) ?? nil
      for (target, wanted) in [
        (QueryTarget.article, naive.articles(query)), (.annotation, naive.marks(query)),
        (.passage, naive.passages(query)),
      ] {
        let found = try library.numbers(target, typed, .document, limit, effort: effort)
        #expect(
          found == Array(wanted.prefix(limit ?? wanted.count)),
          "\(target): \(query), limit \(limit ?? -1), \(effort), seed \(seed)")
        let ranked = try library.numbers(target, typed, .rank, nil, effort: effort)
        #expect(Set(ranked) == Set(wanted), "\(target), ranked: \(query), seed \(seed)")
      }
    }
    #expect(try library.check().problems == [])
  }

  // MARK: Libraries

  static func fill(
    _ library: Library, using generator: inout SeededGenerator
  ) throws -> NaiveLibrary {
    var naive = NaiveLibrary()
    for number in 0..<9 {
      func text(_ count: Int) -> String {
        (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
      }
      let blocks =
        [DraftBlock(role: .title, text: "\(text(2)) \(number)")]
        + (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          DraftBlock(role: .paragraph, text: text(Int.random(in: 3...9, using: &generator)))
        }
      let revision = CanonicalText.revision(of: blocks)
      let article = try library.add(
        revision,
        metadata: ArticleMetadata(
          title: text(2), byline: [text(1)],
          published: number % 4 == 0
            ? nil : CalendarDay(year: 2024 + number % 2, month: 7 + number % 3, day: 1 + number),
          language: [nil, "fr", "en"].randomElement(using: &generator) ?? nil, site: text(1)),
        importer: "test/1"
      ).article
      let index = ScalarIndex(revision.text)
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let mark = Self.mark(revision, article, index, library.context, using: &generator)
        try library.perform(
          Act(verb: .tag, article: article.id, changes: [.annotation(before: nil, after: mark)]))
      }
      if number == 3 { try revise(article, library) }
      if number % 3 == 1 {
        try library.saveReadingPlace(
          ReadingPlace(
            revision: article.revision, offset: 0,
            farthest: TextOffset(revision.text.unicodeScalars.count),
            modified: library.context.now()), of: article.id)
      }
    }
    // What was deleted is found by no query.
    let last = try #require(try library.articles().last).article
    var deleted = last
    deleted.deleted = library.context.now()
    try library.perform(
      Act(verb: .deleteArticle, changes: [.article(before: last, after: deleted)]))
    for summary in try library.articles() { naive.articles.append(try held(summary, library)) }
    return naive
  }

  private static func revise(_ article: Article, _ library: Library) throws {
    let newer = CanonicalText.revision(of: [.init(role: .paragraph, text: "été dix vite million")])
    try library.keep(newer, importer: "test/1", for: article.id)
    var revised = article
    revised.revision = newer.digest
    try library.perform(
      Act(verb: .reviseArticle, changes: [.article(before: article, after: revised)]))
  }

  private static func held(_ summary: ArticleSummary, _ library: Library) throws
    -> NaiveLibrary.Held
  {
    let id = summary.id
    let numbers = try library.read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT p.number FROM piece p JOIN article a ON a.revision = p.revision WHERE a.id = ?
          ORDER BY p.ordinal
          """, arguments: [id.rawValue])
    }
    let number = try library.read { db in
      try Int64.fetchOne(
        db, sql: "SELECT number FROM article WHERE id = ?", arguments: [id.rawValue])
    }
    func pieces(_ digest: String) throws -> [NaiveLibrary.Piece] {
      let text = try library.pagedText(digest, of: id)
      return (0..<text.pieceCount).map { ordinal in
        let piece = text.piece(ordinal)
        return NaiveLibrary.Piece(
          number: ordinal < numbers.count ? numbers[ordinal] : 0, span: piece.span,
          text: piece.text)
      }
    }
    var texts: [String: [NaiveLibrary.Piece]] = [:]
    for mark in try library.annotations(of: id) {
      texts[mark.revision] = try pieces(mark.revision)
    }
    let marks = try library.annotations(of: id).map { annotation in
      NaiveLibrary.Mark(
        number: try library.read { try AnnotationRecord.number(of: annotation.id, $0) } ?? 0,
        annotation: annotation)
    }
    return NaiveLibrary.Held(
      number: number ?? 0, article: summary.article,
      pieces: try pieces(summary.article.revision), texts: texts, marks: marks,
      isRead: summary.progress == 1)
  }

  private static func mark(
    _ revision: Revision, _ article: Article, _ index: ScalarIndex, _ context: LibraryContext,
    using generator: inout SeededGenerator
  ) -> Annotation {
    let length = revision.text.unicodeScalars.count
    let start = Int.random(in: 0..<length - 1, using: &generator)
    let end = Int.random(in: start + 1...min(length, start + 30), using: &generator)
    let now = context.now()
    var mark = Annotation(
      id: AnnotationID(rawValue: context.identifier()), article: article.id,
      selectors: [Selector(span: TextSpan(TextOffset(start), TextOffset(end)), in: index)],
      revision: revision.digest,
      codes: codes.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
        .map(CodeID.init(rawValue:)),
      coder: coders.randomElement(using: &generator) ?? "ada", created: now, modified: now)
    func chance() -> Bool { Int.random(in: 0..<3, using: &generator) == 0 }
    if chance() { mark.note = "dix \(words.randomElement(using: &generator) ?? "")" }
    if chance() { mark.status = .ready }
    if chance() { mark.claim.types = [.numerical, .comparison] }
    if chance() { mark.claim.gist = "\(words.randomElement(using: &generator) ?? "") vite" }
    if chance() { mark.claim.speaker = "Ted \(words.randomElement(using: &generator) ?? "")" }
    if chance() { mark.claim.modality = .future }
    if chance() {
      mark.claim.quantity = Quantity(
        value: ["5", "15000000", "-2.5", "many"].randomElement(using: &generator),
        unit: ["USD", "EUR", nil].randomElement(using: &generator) ?? nil)
    }
    if chance() {
      mark.claim.verdict = Verdict(
        conclusion: [.supported, .refuted, nil].randomElement(using: &generator) ?? nil,
        label: "x")
    }
    if chance() { mark.claim.evidence = [Evidence()] }
    if chance() {
      mark.claim.time = ClaimTime(
        value: ["2024-08", "-P2Y", "P3D", "2025-07-03"].randomElement(using: &generator))
    }
    return mark
  }

  // MARK: Queries

  static func node(
    depth: Int, _ naive: NaiveLibrary, using generator: inout SeededGenerator
  ) -> QueryNode {
    func some(_ range: ClosedRange<Int>) -> [QueryNode] {
      (0..<Int.random(in: range, using: &generator)).map { _ in
        node(depth: depth + 1, naive, using: &generator)
      }
    }
    let kind: QueryNode.Kind =
      switch depth < 3 ? Int.random(in: 0...9, using: &generator) : 9 {
      case 0...2: .all(some(2...3))
      case 3...4: .any(some(2...3))
      case 5...6: .not(node(depth: depth + 1, naive, using: &generator))
      default: leaf(naive, using: &generator)
      }
    return QueryNode(kind, at: 0..<0)
  }

  private static func word(using generator: inout SeededGenerator) -> QueryWords {
    let word = words.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0...5, using: &generator) {
    case 0: return QueryWords(String(word.prefix(3)), isPrefix: true)
    case 1: return QueryWords("\(word) \(words.randomElement(using: &generator) ?? "")")
    case 2: return QueryWords(word.uppercased())
    default: return QueryWords(word)
    }
  }

  private static func leaf(
    _ naive: NaiveLibrary, using generator: inout SeededGenerator
  ) -> QueryNode.Kind {
    func one<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &generator)]
    }
    let name = QueryWords(word(using: &generator).text)
    let field: (QueryField, QueryValue) = one([
      (.code, .name(QueryWords(one(["money", "claim", "number"])))),
      (.coder, .name(QueryWords(one(["ada", "bob", "eve"])))),
      (.status, .term(one(["draft", "ready"]))), (.type, .term("numerical")),
      (.verdict, .term(one(["none", "supported", "refuted"]))),
      (.speaker, .words(QueryWords(one(["ted", "Ted", "vite"])))),
      (
        .value,
        .numbers(one([.init(after: 5), .init(from: 5), .init(from: -3, to: 5), .init(before: 0)]))
      ),
      (.unit, .name(QueryWords(one(["USD", "eur"])))),
      (
        .time,
        .days(
          one([.init(from: "2024", to: "2024"), .init(after: "2024-08"), .init(before: "2025")]))
      ),
      (.modality, .term("future")), (.quote, .words(name)), (.note, .words(name)),
      (.gist, .words(name)), (.has, .term(one(QueryField.parts))),
      (.is, .term(one(["read", "unread", "orphan"]))),
      (.title, .words(name)), (.author, .words(name)), (.source, .words(name)),
      (.lang, .name(QueryWords(one(["fr", "en"])))),
      (
        .date,
        .days(
          one([.init(from: "2024-08", to: "2025-07"), .init(from: "2025"), .init(to: "2024-08-03")])
        )
      ),
      (.before, .days(.init(before: "2025-08"))), (.after, .days(.init(after: "2024-08"))),
      (.marks, .numbers(one([.init(from: 0, to: 0), .init(after: 2)]))), (.text, .words(name)),
      (.article, .name(QueryWords(one(naive.articles).article.id.rawValue))),
    ])
    switch Int.random(in: 0...9, using: &generator) {
    case 0...2: return .words(word(using: &generator))
    case 3:
      return .near(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in word(using: &generator) },
        distance: Int.random(in: 0...3, using: &generator))
    default: return .field(field.0, [field.1])
    }
  }
}
