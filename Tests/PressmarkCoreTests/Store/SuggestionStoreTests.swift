import Foundation
import GRDB
import Testing

@testable import PressmarkCore

/// Suggestions in the library: accepting and refusing are acts, and what was decided stays decided.
@Suite struct SuggestionStoreTests {
  let engine = SuggestionEngine()

  private func quotes(_ fixture: LibraryFixture, _ suggestions: [Suggestion]) throws -> [String] {
    let index = ScalarIndex(try fixture.library.newestRevision(of: fixture.article.id).text)
    return suggestions.map { String(index[$0.span]) }
  }

  private func open(_ fixture: LibraryFixture) throws -> [Suggestion] {
    try fixture.library.openSuggestions(of: fixture.article.id, engine: engine)
  }

  private func money(_ fixture: LibraryFixture) throws -> Suggestion {
    try #require(try open(fixture).first { $0.type == .money })
  }

  @Test func acceptingMakesAnAnnotationWithItsClaim() throws {
    let fixture = try LibraryFixture()
    let before = try open(fixture)
    let money = try money(fixture)
    let entry = try #require(try fixture.library.accept([money], in: fixture.article))
    #expect(entry.act.verb == .acceptSuggestion)
    let mark = try #require(try fixture.library.annotations(of: fixture.article.id).first)
    #expect(mark.quotes == ["15 millions de dollars"])
    #expect(mark.codes == [CodeID(rawValue: "money")])
    #expect(mark.claim.quantity?.value == "15000000" && mark.claim.quantity?.unit == "USD")
    #expect(mark.claim.method == .suggestionAccepted)
    #expect(mark.coder == "ada" && mark.status == .draft)
    #expect(try open(fixture) == before.filter { $0 != money })
    // Deleting the annotation brings the suggestion back.
    try fixture.library.perform(
      Act(verb: .delete, article: mark.article, changes: [.annotation(before: mark, after: nil)]))
    #expect(try open(fixture) == before)
    #expect(try fixture.library.check().problems == [])
  }

  @Test func refusingIsForGoodUntilUndone() throws {
    let fixture = try LibraryFixture()
    let before = try open(fixture)
    let money = try money(fixture)
    let entry = try #require(try fixture.library.refuse([money], in: fixture.article))
    #expect(entry.act.verb == .refuseSuggestion)
    #expect(try open(fixture) == before.filter { $0 != money })
    let other = try Library.open(at: fixture.folder.library, context: testContext(coder: "bob"))
    #expect(
      try other.openSuggestions(of: fixture.article.id, engine: engine).count + 1 == before.count)
    #expect(
      try other.refusals(of: fixture.article.id).map(\.selector.exact) == ["15 millions de dollars"]
    )
    #expect(try other.check().problems == [])
    try other.undo()
    #expect(try open(fixture) == before)
    try other.redo()
    #expect(try open(fixture) == before.filter { $0 != money })
    #expect(try other.check().problems == [])
  }
}
