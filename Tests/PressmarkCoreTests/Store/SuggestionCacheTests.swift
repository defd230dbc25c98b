import Foundation
import GRDB
import Testing

@testable import PressmarkCore

/// What the rules found is kept, and nobody notices but by the time.
@Suite struct SuggestionCacheTests {
  private func settings(_ library: Library) throws -> [String] {
    try library.read { db in
      try String.fetchAll(db, sql: "SELECT setting FROM suggestion_cache ORDER BY ordinal")
    }
  }

  private func computed(_ fixture: LibraryFixture, _ engine: SuggestionEngine) throws
    -> [Suggestion]
  {
    let metadata = fixture.article.metadata
    return engine.suggestions(
      in: try fixture.library.newestRevision(of: fixture.article.id), language: metadata.language,
      published: metadata.published)
  }

  @Test func keptEqualsComputed() throws {
    let fixture = try LibraryFixture()
    for engine in [SuggestionEngine(), SuggestionEngine(disabledRules: ["money"])] {
      let computed = try computed(fixture, engine)
      #expect(!computed.isEmpty)
      for _ in 0..<2 {
        let found = try fixture.library.openSuggestions(of: fixture.article.id, engine: engine)
        #expect(found == computed)
      }
      // One article, one cache.
      #expect(try settings(fixture.library).count == 1)
    }
    #expect(try settings(fixture.library)[0].hasSuffix(" money"))
    #expect(try fixture.library.history().count == 1)
  }

  /// Everything that a suggestion can hold comes back.
  @Test func everyFieldIsKept() throws {
    let rule = try #require(SuggestionEngine.rules.first)
    var full = Suggestion(
      span: TextSpan(3, 9), type: .quoteMixed, rule: rule, reason: "« Parce que »")
    full.furtherSpans = [TextSpan(12, 14)]
    full.value = "1"
    full.upperValue = "2.50"
    full.unit = "EUR"
    full.speaker = TextSpan(0, 2)
    full.cue = TextSpan(2, 3)
    full.claimTypes = [.quotation, .numerical]
    full.checkworthiness = 0.1 + 0.2
    full.claim = fullClaim()
    full.codes = ["quotation", "first or superlative"]
    full.isMinor = true
    let bare = Suggestion(span: TextSpan(3, 9), type: .claim, rule: rule, reason: "")
    // More than one chunk of them.
    let many = Array(repeating: [full, bare], count: 400).flatMap { $0 }
    let chunks = try #require(try SuggestionCache.chunks(of: many))
    #expect(chunks.count > 1)
    let kept = SuggestionCache.Kept(chunks: chunks, length: 48)
    #expect(try SuggestionCache.suggestions(in: kept) == many)
    let none = try #require(try SuggestionCache.chunks(of: []))
    #expect(try SuggestionCache.suggestions(in: .init(chunks: none, length: 0)) == [])
    // What does not fit into the text was never found there.
    for length in [9, 13, 47] {
      #expect(try SuggestionCache.suggestions(in: .init(chunks: chunks, length: length)) == nil)
    }
  }

  @Test func anArticleWithTooManyIsNotKept() throws {
    let rule = try #require(SuggestionEngine.rules.first)
    let many = (0..<300).map { place in
      Suggestion(
        span: TextSpan(TextOffset(place), TextOffset(place + 1)), type: .number, rule: rule,
        reason: "A number.")
    }
    let size = try #require(try SuggestionCache.chunks(of: many)).map(\.count).reduce(0, +)
    #expect(try SuggestionCache.chunks(of: many, limit: size) != nil)
    #expect(try SuggestionCache.chunks(of: many, limit: size - 1) == nil)
  }

  @Test(arguments: [
    "UPDATE suggestion_cache SET setting = '0 fr'", "UPDATE suggestion_cache SET bytes = x'00'",
    "UPDATE suggestion_cache SET chunks = 2", "DELETE FROM suggestion_cache",
    "DROP TABLE suggestion_cache",
  ])
  func whateverHappensToItCostsTimeAlone(_ sql: String) throws {
    let fixture = try LibraryFixture()
    let engine = SuggestionEngine()
    let first = try fixture.library.openSuggestions(of: fixture.article.id, engine: engine)
    try fixture.library.write { db in try db.execute(sql: sql) }
    let isDamaged = sql.contains("bytes")
    #expect(
      try fixture.library.check().problems.map(\.kind) == (isDamaged ? [.suggestions] : []))
    #expect(
      try fixture.library.openSuggestions(of: fixture.article.id, engine: engine) == first)
    #expect(try settings(fixture.library).count == 1)
    #expect(try fixture.library.check().problems == [])
  }

  @Test func aCorrectedDateIsAnotherSetting() throws {
    let fixture = try LibraryFixture()
    let engine = SuggestionEngine()
    _ = try fixture.library.openSuggestions(of: fixture.article.id, engine: engine)
    let before = try settings(fixture.library)
    var article = fixture.article
    article.metadata.published = CalendarDay(year: 2024, month: 1, day: 2)
    article.metadata.language = "en"
    try fixture.library.perform(
      Act(
        verb: .correctArticle, article: article.id,
        changes: [.article(before: fixture.article, after: article)]))
    let found = try fixture.library.openSuggestions(of: article.id, engine: engine)
    #expect(
      found
        == engine.suggestions(
          in: try fixture.library.newestRevision(of: article.id), language: "en",
          published: article.metadata.published))
    #expect(try settings(fixture.library) != before)
  }

  @Test func aLibraryThatCanOnlyBeReadIsNotWritten() throws {
    let fixture = try LibraryFixture()
    let engine = SuggestionEngine()
    let reader = try Library.open(
      at: fixture.folder.library, context: testContext(), mode: .readOnly)
    #expect(
      try reader.openSuggestions(of: fixture.article.id, engine: engine)
        == computed(fixture, engine))
    #expect(try settings(fixture.library).isEmpty)
  }

  @Test func aVeryLongArticleHasItsFirstOnes() throws {
    let paragraph = "Le prix est de 15 millions de dollars, ou de 12 %."
    let revision = CanonicalText.revision(
      of: (0..<400).map { _ in DraftBlock(role: .paragraph, text: paragraph) })
    let engine = SuggestionEngine()
    let all = engine.suggestions(in: revision, language: "fr")
    let some = engine.suggestions(in: revision, language: "fr", published: nil, limit: 25)
    #expect(all.count > 25 && some == Array(all.prefix(25)))
  }
}
