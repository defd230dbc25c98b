import Foundation
import GRDB
import Testing

@testable import PressmarkCore

@Suite struct OriginalTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    library = try Library.open(at: folder.library, context: testContext())
  }

  /// Content that compresses badly and is longer than a chunk.
  private func content(seed: UInt64, size: Int) -> [UInt8] {
    var generator = SplitMix64(seed: seed)
    return (0..<size).map { _ in UInt8(truncatingIfNeeded: generator.next() & 0x3F) }
  }

  @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 2_500_000])
  func comesBackByteByByte(size: Int) throws {
    let original = Original(
      bytes: content(seed: UInt64(size), size: size), name: "a.html",
      address: "https://example.org/a", contentType: "text/html",
      obtained: Timestamp(milliseconds: 1_754_000_000_000))
    try library.write { db in
      _ = try OriginalRecord.insert(original, at: Timestamp(milliseconds: 0), db)
    }
    #expect(try library.original(withDigest: original.digest) == original)
    let report = try library.check()
    #expect(report.originals == 1 && report.problems == [])
  }

  @Test func isKeptOnce() throws {
    let bytes = Array("Un titre\n\nLe texte.\n".utf8)
    for name in ["a.txt", "b.txt"] {
      _ = try library.add(
        ImportedFile(reading: Original(bytes: bytes, name: name), named: name))
    }
    #expect(try library.check().originals == 1)
    let article = try #require(try library.articles().first?.article)
    #expect(try library.original(of: article.id)?.name == "a.txt")
    // The copy has it, too.
    let copy = folder.path + "/copy.sqlite"
    try library.backup(to: copy)
    let other = try Library.open(at: copy, context: testContext(), mode: .readOnly)
    #expect(
      try other.original(withDigest: CanonicalText.digest(ofUTF8: bytes))?.bytes == bytes)
  }

  @Test(arguments: [
    "UPDATE original_chunk SET bytes = substr(bytes, 1, length(bytes) - 3)",
    "UPDATE original_chunk SET bytes = zeroblob(20)",
    "DELETE FROM original_chunk",
    "UPDATE original SET size = size + 1",
    "UPDATE original SET digest = replace(digest, substr(digest, 1, 1), 'x')",
  ])
  func checkFindsWhatWasAltered(sql: String) throws {
    let text = "Un titre\n\nLe texte.\n"
    _ = try library.add(
      ImportedFile(reading: Original(bytes: Array(text.utf8), name: "a.txt"), named: "a.txt"))
    try library.write { db in try db.execute(sql: sql) }
    let problems = try library.check().problems
    #expect(problems.map(\.kind) == [.original])
    #expect(problems.allSatisfy { $0.description.contains("a") })
  }

  /// Files that version 1 had added are still known after the migration.
  @Test func filesOfVersion1AreKnown() throws {
    let path = folder.path + "/old.sqlite"
    let fixture = SchemaFixtureTests.folder.appendingPathComponent("schema-1.sqlite").path
    try FileManager.default.copyItem(atPath: fixture, toPath: path)
    let raw = try DatabaseQueue(path: path)
    try raw.write { db in
      try db.execute(
        sql: """
          INSERT INTO file_source (path, article, size, modified)
          VALUES ('/press/a.txt', (SELECT number FROM article), 10, 20)
          """)
    }
    try raw.close()
    let library = try Library.open(at: path, context: testContext(from: 1_800_000_000_000))
    let article = try #require(try library.articles().first?.article)
    let source = FileSource(path: "/press/a.txt", size: 10, modified: 20)
    #expect(try library.knownArticles(for: source) == [article])
    #expect(
      try library.knownArticles(for: source, options: ImportOptions(format: "text")) == nil)
    #expect(try library.resolve("/press/a.txt") == article)
    #expect(try library.articles(matching: Query("netflix")).count == 1)
    #expect(try library.check().problems == [])
  }

  @Test func newMetadataAreStoredAndSearched() throws {
    let metadata = ArticleMetadata(
      title: "Titre", section: "Économie", modified: CalendarDay(iso8601: "2025-08-03"),
      page: "12-13", words: 640, documentNumber: "news·20250802·LM·4711")
    let revision = CanonicalText.revision(of: [.init(role: .paragraph, text: "Texte.")])
    let article = try library.add(revision, metadata: metadata, importer: "test/1").article
    let other = try Library.open(at: folder.library, context: testContext())
    #expect(try other.article(article.id)?.metadata == metadata)
    for words in ["economie", "4711"] {
      let found = try other.articles(matching: Query(words)).rows()
      #expect(found.map(\.article.metadata) == [metadata])
    }
    #expect(try other.check().problems == [])
  }
}
