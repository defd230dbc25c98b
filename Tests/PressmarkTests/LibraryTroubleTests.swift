import Foundation
import Testing

@Suite struct LibraryTroubleTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.file("one.md", sampleArticle)
    try desk.lines("--library", "library.sqlite", "add", "one.md")
    try desk.lines(
      "--library", "library.sqlite", "tag", "one.md", "--quote", "dix fois", "--code", "x")
  }

  private func bytes() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: desk.path("library.sqlite")))
  }

  @Test func libraryAndFoldersAreTheOwnersAlone() throws {
    try desk.lines("list")
    func mode(_ name: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: desk.path(name))
      return try #require(attributes[.posixPermissions] as? Int)
    }
    #expect(try mode("home/.local/share/pressmark") == 0o700)
    #expect(try mode("home/.local/share/pressmark/library.sqlite") == 0o600)
  }

  @Test func aDamagedLibraryIsLeftAsItIs() throws {
    // A copy is one whole file; beside the library itself SQLite may keep its newest pages.
    try desk.lines("--library", "library.sqlite", "backup", "copy.sqlite")
    for name in ["library.sqlite", "library.sqlite-wal", "library.sqlite-shm"] {
      try? FileManager.default.removeItem(atPath: desk.path(name))
    }
    try FileManager.default.moveItem(
      atPath: desk.path("copy.sqlite"), toPath: desk.path("library.sqlite"))
    var damaged = try bytes()
    damaged.replaceSubrange(0..<min(6000, damaged.count), with: Data(repeating: 0x55, count: 6000))
    try damaged.write(to: URL(fileURLWithPath: desk.path("library.sqlite")))
    for command in [["list"], ["check"], ["add", "one.md"]] {
      let run = try desk.run(["--library", "library.sqlite"] + command)
      #expect(run.status == 3 && run.errors.hasPrefix("pressmark: "), "\(command) \(run)")
    }
    #expect(try bytes() == damaged)
  }

  @Test func aFileThatIsNoLibraryIsLeftAsItIs() throws {
    try desk.file("notes.txt", "my notes, not a library at all, however long they may be\n")
    let run = try desk.run("--library", "notes.txt", "list")
    #expect(run.status == 3 && run.errors.contains("notes.txt"), "\(run)")
    #expect(try desk.text(of: "notes.txt").hasPrefix("my notes"))
  }

  @Test func anotherProgramsLockIsAPlainSentence() throws {
    let file = open(desk.path("library.sqlite.lock"), O_RDWR)
    try #require(file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0)
    defer { close(file) }
    let run = try desk.run("--library", "library.sqlite", "list")
    #expect(run.status == 3 && run.errors.contains("in use"), "\(run)")
  }

  @Test func backupAndRestoreKeepWhatWasThere() throws {
    try desk.lines("--library", "library.sqlite", "backup", "copy.sqlite")
    let again = try desk.run("--library", "library.sqlite", "backup", "copy.sqlite")
    #expect(again.status == 1 && again.errors.contains("is there already"), "\(again)")
    let marks = try desk.objects("claims", "--json", "--library", "library.sqlite")
    try desk.lines("--library", "library.sqlite", "delete", marks[0]["id"])
    let said = try desk.lines("--library", "library.sqlite", "restore", "copy.sqlite")
    #expect(said.count == 2 && said[1].contains("the library that was there is now"))
    let restored = try desk.objects("claims", "--json", "--library", "library.sqlite")
    #expect(restored.map(\.line) == marks.map(\.line))
    let check = try desk.lines("--library", "library.sqlite", "check")
    #expect(check[0].hasPrefix("all is well"))
  }

  @Test func aDamagedBackupReplacesNothing() throws {
    try desk.file("copy.sqlite", "no library")
    let run = try desk.run("--library", "library.sqlite", "restore", "copy.sqlite")
    #expect(run.status == 3 && run.errors.contains("copy.sqlite"), "\(run)")
    #expect(try desk.lines("claims", "--library", "library.sqlite").count == 1)
  }

  @Test func aFolderThatCannotBeWrittenIsASentence() throws {
    let wrapper = try Self.unprivileged(desk)
    guard let wrapper else { return }
    try desk.file("closed/emptyHint", "")
    chmod(desk.path("closed"), 0o555)
    chmod(desk.folder, 0o755)
    let run = try desk.run(
      ["--library", desk.path("closed/library.sqlite"), "list"], through: wrapper)
    #expect(run.status == 3 && run.errors.hasPrefix("pressmark: "), "\(run)")
    chmod(desk.path("one.md"), 0)
    let unreadable = try desk.run(["extract", desk.path("one.md")], through: wrapper)
    #expect(unreadable.status == 1 && unreadable.errors.contains("permission"), "\(unreadable)")
  }

  @Test func aLibraryInAFolderThatCannotBeWrittenIsRead() throws {
    guard let wrapper = try Self.unprivileged(desk) else { return }
    try desk.lines("--library", "closed/l.sqlite", "add", "one.md")
    chmod(desk.path("closed/l.sqlite"), 0o644)
    chmod(desk.path("closed"), 0o555)
    chmod(desk.folder, 0o755)
    let path = desk.path("closed/l.sqlite")
    let list = try desk.run(["--library", path, "list"], through: wrapper)
    #expect(list.status == 0 && list.lines.count == 1 && list.errors.contains("reading only"))
    let undo = try desk.run(["--library", path, "undo"], through: wrapper)
    #expect(undo.status == 3 && undo.errors.contains("only be read"), "\(undo)")
    chmod(desk.path("closed"), 0o755)
  }

  @Test func aDiskThatIsFullAtTheStartLeavesNoHalfLibrary() throws {
    // Files may not grow beyond some blocks: the schema does not fit.
    let small = ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" \"$@\""]
    let full = try desk.run(["--library", "new.sqlite", "add", "one.md"], through: small)
    #expect(full.status == 3 && full.errors.hasPrefix("pressmark: "), "\(full)")
    try desk.lines("--library", "new.sqlite", "add", "one.md")
  }

  /// What runs the program without root's rights; `nil` when that cannot be had here.
  private static func unprivileged(_ desk: Desk) throws -> [String]? {
    guard geteuid() == 0 else { return [] }
    let wrapper = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    guard FileManager.default.isExecutableFile(atPath: wrapper[0]) else { return nil }
    chmod(desk.folder, 0o755)
    return try desk.run(["--version"], through: wrapper).status == 0 ? wrapper : nil
  }

  @Test func runsWithOneClockAndSeedGiveTheSameBytes() throws {
    func output(_ library: String) throws -> String {
      let fixed: [String: String?] = [
        "SOURCE_DATE_EPOCH": "1754000000", "PRESSMARK_SEED": "7", "PRESSMARK_LIBRARY": library,
      ]
      var text = ""
      for arguments in [
        ["add", "one.md"], ["tag", "one.md", "--quote", "dix fois", "--code", "x"],
        ["claims", "--json"], ["history", "--json"], ["list", "--json"], ["show", "one.md"],
      ] {
        text += try desk.run(arguments, changes: fixed).output
      }
      return text
    }
    let first = try output("first.sqlite")
    #expect(try output("second.sqlite") == first && first.contains("2025-07-31T22:13:20.000Z"))
  }
}
