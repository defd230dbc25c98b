import Foundation
import GRDB
import Testing

@testable import PressmarkCore

@Suite struct LibraryArticleTests {
  @Test func addsATextOnce() throws {
    let fixture = try LibraryFixture()
    let revision = CanonicalText.revision(of: LibraryFixture.blocks)
    let again = try fixture.library.add(
      revision, metadata: ArticleMetadata(title: "Other"), importer: "test/1")
    #expect(again == .alreadyThere(fixture.article))
    #expect(try fixture.library.newestRevision(of: fixture.article.id) == revision)
    #expect(try fixture.library.article(fixture.article.id) == fixture.article)
    #expect(try fixture.library.articles().map(\.article) == [fixture.article])
  }

  @Test func knowsTheFileItCameFrom() throws {
    let fixture = try LibraryFixture()
    let source = FileSource(path: fixture.folder.path + "/a.txt", size: 10, modified: 5)
    _ = try fixture.library.add(
      CanonicalText.revision(of: LibraryFixture.blocks), metadata: ArticleMetadata(),
      importer: "test/1", source: source)
    var changed = source
    changed.size = 11
    #expect(try fixture.library.knownArticle(for: source) == fixture.article)
    #expect(try fixture.library.knownArticle(for: changed) == nil)
    #expect(try fixture.library.resolve(source.path) == fixture.article)
  }

  @Test func resolvesNamesAndTheirStarts() throws {
    let fixture = try LibraryFixture()
    let id = fixture.article.id.rawValue
    for reference in [id, String(id.prefix(4)), id.uppercased()] {
      #expect(try fixture.library.resolve(reference) == fixture.article)
    }
    for reference in ["", "zzz", "ffffffffffff", "' OR 1=1", "%"] {
      #expect(throws: LibraryError.noSuchArticle(reference)) {
        try fixture.library.resolve(reference)
      }
    }
    for number in 0..<40 {
      let text = CanonicalText.revision(of: [.init(role: .paragraph, text: "Text \(number).")])
      _ = try fixture.library.add(text, metadata: ArticleMetadata(), importer: "test/1")
    }
    let error = #expect(throws: LibraryError.self) {
      try fixture.library.resolve(String(id.prefix(1)))
    }
    guard case .ambiguousArticle? = error else {
      // One digit in sixteen may happen to be enough: then it names the article.
      #expect(error == nil)
      return
    }
  }

  /// Reading piece by piece gives the same as the whole, in whatever order it is asked.
  @Test(arguments: 1...4) func pagesThroughALongText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    let blocks = (0..<300).map { number in
      DraftBlock(
        role: number % 7 == 0 ? .heading(level: 2) : .paragraph,
        text: "é\(number) "
          + String(repeating: "mot ", count: .random(in: 1...300, using: &generator))
          + String(repeating: "x", count: number == 50 ? 30_000 : 0))
    }
    let revision = CanonicalText.revision(of: blocks)
    let article = try library.add(
      revision, metadata: ArticleMetadata(), importer: "test/1"
    ).article
    let paged = try library.pagedText(of: article)
    let whole = WholeText(revision)
    #expect(try library.revision(revision.digest, of: article.id) == revision)
    #expect((paged.pieceCount, paged.end) == (whole.pieceCount, whole.end))
    let asked = (0..<200).map { _ in
      Int.random(in: 0..<whole.pieceCount, using: &generator)
    }
    #expect(asked.map(paged.piece) == asked.map(whole.piece), "seed \(seed)")
    let offsets = (0..<200).map { _ in
      TextOffset(.random(in: 0...whole.end.scalars, using: &generator))
    }
    #expect(
      offsets.map(paged.pieceOrdinal) == offsets.map(whole.pieceOrdinal), "seed \(seed)")
    let index = ScalarIndex(revision.text)
    for _ in 0..<50 {
      let ends = [
        offsets.randomElement(using: &generator), offsets.randomElement(using: &generator),
      ]
      .compactMap(\.self).sorted()
      let span = TextSpan(ends[0], ends[1])
      let text = try library.read { db in
        let record = try #require(
          try RevisionRecord.fetch(revision.digest, of: article.id, db))
        return try RevisionRecord.text(of: span, revision: record.number, db)
      }
      guard text != String(index[span]) else { continue }
      Issue.record("\(span) differs, seed \(seed)")
    }
  }

  @Test func reportsATextThatCannotBeRead() throws {
    let fixture = try LibraryFixture()
    try fixture.library.write { db in try db.execute(sql: "DELETE FROM piece WHERE ordinal = 1") }
    let text = try fixture.library.pagedText(fixture.article.revision, of: fixture.article.id)
    #expect(text.piece(2).text == "")
    #expect(text.failure != nil)
  }

  @Test func keepsDraftsAndPlaces() throws {
    let fixture = try LibraryFixture()
    let draft = Draft(
      key: "note", article: fixture.article.id, annotation: nil, text: "à moitié",
      modified: fixture.library.context.now())
    try fixture.library.saveDraft(draft)
    let place = ReadingPlace(
      revision: fixture.article.revision, offset: 12, farthest: 80,
      bookmarks: ["a": 3, "z": 70], modified: draft.modified)
    try fixture.library.saveReadingPlace(place, of: fixture.article.id)
    let other = try Library.open(at: fixture.folder.library, context: testContext())
    #expect(try other.drafts(of: fixture.article.id) == [draft])
    #expect(try other.readingPlace(of: fixture.article.id) == place)
    let progress = try #require(try other.articles().first?.progress)
    #expect(abs(progress - 80 / Double(fixture.index.count)) < 1e-9)
    try other.discardDraft("note")
    #expect(try fixture.library.draft("note") == nil)
  }

  @Test func filtersByWordsAndPages() throws {
    let fixture = try LibraryFixture()
    func found(_ query: String) throws -> Int {
      try fixture.library.articles(matching: Query(query, isUnfinished: true)).rows().count
    }
    #expect(try found("netfl* MULL") == 1)
    #expect(try found("müller netfl") == 1)
    #expect(try found("netflix absent") == 0)
    var filter = ArticleFilter()
    filter.offset = 1
    filter.limit = 5
    #expect(try fixture.library.articles(filter).isEmpty)
  }
}
