import Foundation
import GRDB
import Testing

@testable import PressmarkCore

@Suite struct LibraryCareTests {
  /// Damage that was planted, and the kind of problem that must be found.
  static let damages: [(sql: String, kind: CheckReport.Kind)] = [
    ("UPDATE annotation_span SET exact = '16 millions'", .quote),
    ("UPDATE annotation_span SET span_start = span_start + 1", .quote),
    ("UPDATE piece SET text = replace(text, '15', '16')", .text),
    ("UPDATE annotation SET note = 'forged'", .journal),
    ("UPDATE article SET title = 'forged'", .journal),
    ("UPDATE code SET color = 'red' WHERE id = 'claim'", .journal),
    ("INSERT INTO annotation_words (annotation_words) VALUES ('delete-all')", .searchIndex),
  ]

  @Test(arguments: 0..<damages.count) func findsDamage(number: Int) throws {
    let fixture = try LibraryFixture()
    try fixture.library.perform(fixture.tag(fixture.mark("15 millions")))
    let sound = try fixture.library.check()
    #expect((sound.isSound, sound.articles, sound.annotations, sound.entries) == (true, 1, 1, 2))
    try fixture.library.write { db in try db.execute(sql: Self.damages[number].sql) }
    let kinds = try fixture.library.check().problems.map(\.kind)
    #expect(kinds.contains(Self.damages[number].kind), "\(kinds)")
  }

  @Test func findsADamagedFile() throws {
    let fixture = try LibraryFixture()
    try fixture.library.database.writeWithoutTransaction { db in
      _ = try db.checkpoint(.truncate)
    }
    try fixture.library.database.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: fixture.folder.library))
    let size = try handle.seekToEnd()
    for page in stride(from: UInt64(8192), to: size, by: 4096) {
      try handle.seek(toOffset: page)
      try handle.write(contentsOf: Data(repeating: 0x5A, count: 64))
    }
    try handle.close()
    // Whether it opens or not: there is a sentence, and the file is as it was.
    let before = try Data(contentsOf: URL(fileURLWithPath: fixture.folder.library))
    do {
      let library = try Library.open(at: fixture.folder.library, context: testContext())
      #expect(try library.check().isSound == false)
    } catch {
      #expect(error.isLibraryUnusable)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.folder.library)) == before)
  }

  @Test func copiesAndRestores() throws {
    let fixture = try LibraryFixture()
    let copy = fixture.folder.path + "/copies/a.sqlite"
    try fixture.library.perform(fixture.tag(fixture.mark("15 millions")))
    let saved = try LibraryDump(fixture.library)
    try fixture.library.backup(to: copy)
    #expect(LibraryFile.permissions(copy) == 0o600)
    try fixture.library.undo()
    let path = fixture.folder.library
    let time = fixture.library.context.now()
    let error = #expect(throws: LibraryError.self) {
      try Library.restore(from: copy, to: path, at: time)
    }
    #expect("\(error, default: "")".contains("in use"))
    #expect(try LibraryDump(Library.open(at: copy, context: testContext())) == saved)
    #expect(throws: LibraryError.self) { try fixture.library.backup(to: path) }
  }

  @Test func keepsWhatARestoreReplaces() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path + "/copies/a.sqlite"
    var saved: LibraryDump?
    do {
      let library = try Library.open(at: folder.library, context: testContext())
      saved = try LibraryDump(library)
      try library.backup(to: copy)
      let text = CanonicalText.revision(of: [.init(role: .paragraph, text: "Text.")])
      _ = try library.add(text, metadata: ArticleMetadata(), importer: "test/1")
    }
    let time = Timestamp(milliseconds: 1_754_128_800_000)
    let kept = try #require(try Library.restore(from: copy, to: folder.library, at: time))
    #expect(try LibraryDump(Library.open(at: folder.library, context: testContext())) == saved)
    #expect(try Library.open(at: kept, context: testContext()).articles().count == 1)
    #expect(throws: LibraryError.self) {
      try Library.restore(from: folder.path + "/nothing", to: folder.library, at: time)
    }
    #expect(try LibraryDump(Library.open(at: folder.library, context: testContext())) == saved)
  }

  @Test func oneProgramMakesTheDaysCopyAndTheOthersDoNotWait() throws {
    let fixture = try LibraryFixture()
    let folder = LibraryBackup.folder(of: fixture.folder.library)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let turn = try LibraryLock(folder: folder)
    #expect(turn.take(.exclusive))
    #expect(try fixture.library.backUpIfDue() == nil)
    turn.release()
    #expect(try fixture.library.backUpIfDue() != nil)
  }

  @Test func backsUpOnceADayWhenChanged() throws {
    let folder = try TemporaryFolder()
    let day: Int64 = 86_400_000
    var names: [String] = []
    for number in 0..<60 {
      let library = try Library.open(
        at: folder.library, context: testContext(from: 1_754_128_800_000 + Int64(number) * day))
      try library.saveDraft(
        Draft(key: "k", text: "\(number)", modified: Timestamp(milliseconds: 0)))
      let made = try library.backUpIfDue()
      #expect(made != nil && LibraryFile.permissions(made ?? "") == 0o600)
      #expect(try library.backUpIfDue() == nil)
      // Later than the library in any case: on some systems the times of files have steps of 10 ms.
      try FileManager.default.setAttributes(
        [.modificationDate: Date.now], ofItemAtPath: try #require(made))
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/backups")
    }
    #expect(names.count == BackupSchedule.daily + BackupSchedule.weekly)
    let later = try Library.open(
      at: folder.library, context: testContext(from: 1_754_128_800_000 + 99 * day))
    #expect(try later.backUpIfDue() == nil)
  }

  /// A program that is just being started has a copy of every descriptor, until it runs.
  @Test func aLockIsGoneWithItsOwner() throws {
    let folder = try TemporaryFolder()
    var owner: LibraryLock? = try LibraryLock(folder: folder.path)
    #expect(owner?.take(.exclusive) == true)
    let copy = dup(try #require(owner?.descriptor))
    defer { close(copy) }
    owner = nil
    #expect(try LibraryLock(folder: folder.path).take(.exclusive))
  }

  @Test func keepsSevenDaysAndFourWeeks() {
    let days = (1...28).compactMap { CalendarDay(year: 2025, month: 2, day: $0) }
    let expired = BackupSchedule.expired(days).map(\.day)
    // Kept: 22–28, and of the weeks before: 21, 16, 9, 2.
    #expect(Set(expired) == Set(1...20).subtracting([16, 9, 2]))
  }
}
