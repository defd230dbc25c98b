import Foundation
import GRDB
import Synchronization
import Testing

@testable import PressmarkCore

@Suite struct LibraryOpeningTests {
  @Test func isPrivateAndSafelyWritten() throws {
    let fixture = try LibraryFixture()
    let path = fixture.folder.library
    let bits = [fixture.folder.path + "/data", path, path + "-wal", path + "-shm", path + ".lock"]
      .map { LibraryFile.permissions($0) }
    #expect(bits == [0o700, 0o600, 0o600, 0o600, 0o600])
    let pragmas = try fixture.library.database.writeWithoutTransaction { db in
      try ["synchronous", "foreign_keys", "journal_mode"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)") ?? ""
      }
    }
    #expect(pragmas == ["2", "1", "wal"])
  }

  @Test func warnsWhenOthersCanRead() throws {
    let fixture = try LibraryFixture()
    chmod(fixture.folder.library, 0o644)
    let again = try Library.open(at: fixture.folder.library, context: testContext())
    #expect(again.warnings.count == 1)
  }

  /// Many programs start at once on a file that is not there: each gets the same library.
  @Test(arguments: 0..<5) func opensAtOnceFromNothing(round: Int) throws {
    let folder = try TemporaryFolder()
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { number in
      do {
        let library = try Library.open(
          at: folder.library, context: testContext(coder: "coder \(number)"))
        let text = CanonicalText.revision(of: [.init(role: .paragraph, text: "Text \(number).")])
        _ = try library.add(text, metadata: ArticleMetadata(), importer: "test/1")
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    let library = try Library.open(at: folder.library, context: testContext())
    let found = try library.articles().count
    let problems = try library.check().problems.map(\.description)
    #expect(failures.withLock { $0 } + problems == [] && found == 6, "round \(round)")
  }

  @Test func seesWhatAnotherLibraryWrites() throws {
    let fixture = try LibraryFixture()
    let other = try Library.open(at: fixture.folder.library, context: testContext(coder: "bob"))
    let before = try fixture.library.dataVersion()
    #expect(try fixture.library.dataVersion() == before)
    let mark = try fixture.mark("15 millions")
    try other.perform(fixture.tag(mark))
    #expect(try fixture.library.dataVersion() != before)
    #expect(try fixture.library.annotations(of: fixture.article.id) == [mark])
    #expect(try fixture.library.entries(after: 1).map(\.coder) == ["bob"])
  }

  @Test func refusesANewerSchemaButReadsIt() throws {
    let fixture = try LibraryFixture()
    try fixture.library.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA user_version = 99")
    }
    let path = fixture.folder.library
    #expect(throws: LibraryError.newerSchema(path: path, found: 99, known: Schema.current)) {
      try Library.open(at: path, context: testContext())
    }
    let reader = try Library.open(at: path, context: testContext(), mode: .readOnly)
    #expect(try reader.articles().map(\.id) == [fixture.article.id])
    #expect(reader.warnings.count == 2)
    #expect(throws: LibraryError.readOnly(path: path)) {
      try reader.perform(fixture.tag(fixture.mark("dix")))
    }
  }

  static let strangeFiles: [(name: String, bytes: Data)] = [
    ("text", Data("not a database, only some words that are long enough to be read".utf8)),
    ("zeros", Data(count: 8192)),
    ("header", Data("SQLite format 3\0".utf8) + Data(repeating: 0xAB, count: 5000)),
  ]

  @Test(arguments: strangeFiles.map(\.name)) func neverTouchesAStrangeFile(name: String) throws {
    let folder = try TemporaryFolder()
    let bytes = try #require(Self.strangeFiles.first { $0.name == name }?.bytes)
    let path = folder.path + "/library.sqlite"
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: LibraryError.self) {
      try Library.open(at: path, context: testContext())
    }
    #expect(error?.isLibraryUnusable == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func refusesAnotherProgramsDatabase() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/other.sqlite"
    let other = try DatabaseQueue(path: path)
    try other.write { db in try db.execute(sql: "CREATE TABLE t (x)") }
    try other.close()
    #expect(throws: LibraryError.notALibrary(path: path)) {
      try Library.open(at: path, context: testContext())
    }
  }

  @Test func saysWhenTheFolderCannotBeMade() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
    let error = #expect(throws: LibraryError.self) {
      try Library.open(at: folder.path + "/file/library.sqlite", context: testContext())
    }
    #expect(error?.isLibraryUnusable == true && "\(error, default: "")".contains("cannot be"))
  }

  static let places: [(environment: [String: String], path: String?)] = [
    (["PRESSMARK_LIBRARY": "x.sqlite", "HOME": "/h"], "x.sqlite"),
    (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/pressmark/library.sqlite"),
    (["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share/pressmark/library.sqlite"),
    (["HOME": ""], nil),
  ]

  @Test(arguments: 0..<places.count) func knowsItsPlace(number: Int) {
    let place = Self.places[number]
    #expect((try? Library.defaultPath(environment: place.environment)) == place.path)
  }

  /// A library on a disk that is mounted for reading only.
  @Test(.enabled(if: getuid() == 0, "mounting needs root")) func readsFromAReadOnlyDisk() throws {
    let fixture = try LibraryFixture()
    let folder = fixture.folder.path + "/disk"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard mount("tmpfs", folder, "tmpfs", 0, "size=4m") == 0 else { return }
    defer { umount2(folder, 2) }
    try fixture.library.backup(to: folder + "/library.sqlite")
    guard mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0 else { return }
    let path = folder + "/library.sqlite"
    let error = #expect(throws: LibraryError.self) {
      try Library.open(at: path, context: testContext())
    }
    #expect(error?.isLibraryUnusable == true)
    let reader = try Library.open(at: path, context: testContext(), mode: .readOnly)
    #expect(try reader.articles().map(\.id) == [fixture.article.id])
  }

  /// A full disk loses nothing that was saved, and saves again when there is room.
  @Test(.enabled(if: getuid() == 0, "mounting needs root")) func survivesAFullDisk() throws {
    let folder = try TemporaryFolder()
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=2m") == 0 else { return }
    defer { umount2(folder.path, 2) }
    let library = try Library.open(at: folder.library, context: testContext())
    let filler = folder.path + "/filler"
    try Data(count: 900_000).write(to: URL(fileURLWithPath: filler))
    var saved: [Int] = []
    var failure: LibraryError?
    for number in 0..<4000 where failure == nil {
      let draft = Draft(
        key: "\(number)", text: String(repeating: "x", count: 4000),
        modified: Timestamp(milliseconds: 0))
      do throws(LibraryError) {
        try library.saveDraft(draft)
        saved.append(number)
      } catch {
        failure = error
      }
    }
    #expect(failure == .diskFull(path: folder.library))
    #expect(try library.drafts().count == saved.count)
    try FileManager.default.removeItem(atPath: filler)
    try library.saveDraft(Draft(key: "z", text: "y", modified: Timestamp(milliseconds: 0)))
    #expect(try library.check().problems == [])
  }
}
