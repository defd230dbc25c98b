import GRDB
import Synchronization
import Testing

@testable import PressmarkCore

/// What the screen asks must not grow with the library: no question may walk through a whole table.
@Suite struct QueryPlanTests {
  @Test func walksThroughNoTable() throws {
    let fixture = try LibraryFixture()
    let asked = Mutex<Set<String>>([])
    var configuration = Library.configuration(readOnly: false)
    configuration.prepareDatabase { db in
      db.trace { event in
        guard case .statement(let statement) = event else { return }
        asked.withLock { _ = $0.insert(statement.sql) }
      }
    }
    let queue = try DatabaseQueue(path: fixture.folder.library, configuration: configuration)
    let library = Library(
      path: fixture.folder.library, context: testContext(), isReadOnly: false, warnings: [],
      database: queue, lock: nil)
    try ask(library, fixture)
    let statements = asked.withLock { $0 }.sorted()
    #expect(statements.count > 40)
    // Drafts and the articles of one file are a handful and may be sorted. So is what an index found
    // for a query: it is asked only when it finds little, or when going in order did not help.
    let walks = try queue.read { db in
      try statements.flatMap { sql -> [String] in
        guard ["SELECT", "UPDATE", "DELETE", "INSERT", "WITH"].contains(where: sql.hasPrefix) else {
          return []
        }
        let plan = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        plan.setUncheckedArguments([])
        return try Row.fetchAll(plan).map { $0["detail"] as String }
          .filter {
            isWalk($0) && !sql.hasPrefix("WITH found") && !sql.contains("FROM draft")
              && !sql.contains("f.path = ?")
          }.map { "\($0): \(sql)" }
      }
    }
    #expect(walks == [])
  }

  /// Whether a step of a plan visits every row of something that grows.
  private func isWalk(_ step: String) -> Bool {
    guard step.contains("SCAN") || step.contains("USE TEMP B-TREE") else { return false }
    // Full-text search reads its own settings; the spans of one mark are few; the codebook is small; full-text tables are asked by their own index; lists in document
    // order walk along an index of just that order, as far as their limit.
    let allowed = [
      "SCAN code", "VIRTUAL TABLE", "SCAN a USING INDEX article_in_order",
      "SCAN d USING INDEX article_in_order", "SCAN CONSTANT ROW", "SCAN coders", "SCAN names",
      "SCAN (subquery", "RIGHT PART OF ORDER BY", "SCAN reversible USING", "_config",
      "sqlite_master",
    ]
    return !allowed.contains(where: step.contains)
  }

  /// Everything that the reader asks and does while somebody works in one article.
  private func ask(_ library: Library, _ fixture: LibraryFixture) throws {
    var page = ArticleFilter()
    page.limit = 50
    _ = try library.articles(page)
    let article = try library.resolve(String(fixture.article.id.rawValue.prefix(5)))
    _ = try library.knownArticle(for: FileSource(path: "/x", size: 1, modified: 1))
    let text = try library.pagedText(of: article)
    _ = text.pieceOrdinal(at: 40)
    _ = text.piece(1)
    _ = try library.codebook()
    var mark = try fixture.mark("15 millions")
    mark.claim = fullClaim()
    try library.perform(fixture.tag(mark), discardingDraft: "note")
    _ = try library.annotations(of: article.id)
    _ = try library.annotations(startingWith: "0")
    var changed = mark
    changed.note = "n"
    try library.perform(
      Act(
        verb: .note, article: article.id,
        changes: [.annotation(before: mark, after: changed)]))
    for scope in [JournalScope.library, .article(article.id)] {
      try library.undo(scope)
      try library.redo(scope)
      _ = try library.history(scope, limit: 20)
    }
    _ = try library.history(of: mark.id)
    _ = try library.entries(after: 1)
    let now = library.context.now()
    try library.saveDraft(Draft(key: "note", article: article.id, text: "x", modified: now))
    _ = try library.drafts(of: article.id)
    try library.saveReadingPlace(
      ReadingPlace(revision: article.revision, offset: 1, farthest: 2, modified: now),
      of: article.id)
    _ = try library.readingPlace(of: article.id)
    for query in ["budget", "budget vite code:money", "title:netflix", "unit:ratio value>1"] {
      _ = try library.passages(matching: Query(query), limit: 50).rows()
      _ = try library.articles(matching: Query(query), limit: 50).rows()
      _ = try library.annotations(matching: Query(query), limit: 50).rows()
    }
    _ = try library.coders()
    var filter = AnnotationFilter()
    filter.limit = 50
    _ = try library.annotations(filter)
    try library.perform(
      Act(
        verb: .delete, article: article.id,
        changes: [.annotation(before: changed, after: nil)]))
  }
}
