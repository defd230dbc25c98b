import Foundation
import Testing

@testable import PressmarkCore

/// Libraries as released versions wrote them: each must open, check, and still be usable.
@Suite struct SchemaFixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// `RECORD_FIXTURES=1` makes the fixture of the current schema, and fails.
  @Test func hasAFixtureOfTheCurrentSchema() throws {
    let path = Self.folder.appendingPathComponent("schema-\(Schema.current).sqlite").path
    guard ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" else {
      #expect(LibraryFile.size(path) > 0)
      return
    }
    let fixture = try LibraryFixture()
    let file = try ImportedFile(
      reading: Original(bytes: Array("Un titre\n\nUn texte de plus.\n".utf8), name: "a.txt"),
      named: "a.txt", source: FileSource(path: "/press/a.txt", size: 29, modified: 7),
      options: ImportOptions(site: "Le Fil"))
    _ = try fixture.library.add(file)
    var mark = try fixture.mark("dix fois plus vite", codes: ["comparison"], note: "À voir.")
    mark.claim = fullClaim()
    try fixture.library.perform(fixture.tag(mark))
    let suggestions = try fixture.library.openSuggestions(
      of: fixture.article.id, engine: SuggestionEngine())
    try fixture.library.refuse(suggestions.filter { $0.type == .money }, in: fixture.article)
    try fixture.library.perform(
      fixture.tag(fixture.mark("15 millions de dollars", codes: ["money"])))
    try fixture.library.undo()
    try fixture.library.saveDraft(
      Draft(
        key: "note", article: fixture.article.id, text: "à moitié",
        modified: fixture.library.context.now()))
    try fixture.library.backup(to: path)
    Issue.record("recorded \(path)")
  }

  @Test(arguments: 1...Schema.current) func opensALibraryOfThatSchema(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.sqlite"
    let fixture = Self.folder.appendingPathComponent("schema-\(version).sqlite").path
    try FileManager.default.copyItem(atPath: fixture, toPath: path)
    let library = try Library.open(at: path, context: testContext(from: 1_800_000_000_000))
    let article = try #require(try library.articles().first)
    let marks = try library.annotations(of: article.id)
    #expect(marks.map(\.claim) == [fullClaim()])
    #expect(try library.check().problems == [])
    #expect(try library.redo() != nil)
    #expect(try library.annotations(of: article.id).count == 2)
    #expect(try library.draft("note")?.text == "à moitié")
    #expect(try library.passages(matching: Query("realisee")).count == 1)
    #expect(try library.annotations(matching: Query("speaker:SARANDOS")).count == 1)
    guard version >= 2 else { return }
    let added = try library.resolve("/press/a.txt")
    #expect(added.corrected == [.site] && added.metadata.site == "Le Fil")
    let original = try #require(try library.original(of: added.id))
    #expect(original.name == "a.txt" && original.part == 1)
    #expect(try library.original(withDigest: original.digest)?.bytes.count == original.size)
    guard version >= 3 else { return }
    #expect(
      try library.refusals(of: article.id).map(\.selector.exact) == ["15 millions de dollars"])
  }
}
