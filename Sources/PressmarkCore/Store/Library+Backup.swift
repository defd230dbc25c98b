internal import Foundation
internal import GRDB

extension Library {
  /// Copies the library to another file, whatever is written to it meanwhile.
  ///
  /// The copy is checked before it takes its name; a file of that name is replaced only then.
  ///
  /// - Throws: ``LibraryError``; a file of that name is as it was then.
  public func backup(to path: String) throws(LibraryError) {
    let target = LibraryFile.absolute(path)
    guard FileSource.resolved(target) != FileSource.resolved(self.path) else {
      throw .notAllowed("a library cannot be copied onto itself")
    }
    try copy(to: target)
  }

  /// Copies through a connection of its own, so that nobody waits for the copy.
  private func copy(to path: String) throws(LibraryError) {
    guard !isReadOnly else { return try LibraryBackup.make(of: database, at: path) }
    let reader: DatabaseQueue
    do {
      reader = try DatabaseQueue(
        path: self.path, configuration: Self.configuration(readOnly: true))
    } catch {
      throw LibraryError(error, path: self.path)
    }
    try LibraryBackup.make(of: reader, at: path)
  }

  /// Makes today's copy in the folder `backups` beside the library, if there is none and the library
  /// was changed since the last one, and removes copies that are no longer needed.
  ///
  /// Takes as long as copying the file: to be called in the background, once the screen is there.
  ///
  /// - Returns: The path of the new copy; `nil` when none was due.
  /// - Throws: ``LibraryError`` when the copy cannot be made; the older ones are still there then.
  @discardableResult
  public func backUpIfDue() throws(LibraryError) -> String? {
    guard !isReadOnly, let today = context.now().day else { return nil }
    let folder = LibraryBackup.folder(of: path)
    let stem = LibraryBackup.stem(of: path)
    func copy(_ day: CalendarDay) -> String { "\(folder)/\(stem)-\(day.iso8601).sqlite" }
    let days = LibraryBackup.days(in: folder, stem: stem)
    if days.contains(today) { return nil }
    // Of several programs one makes the copy, and the others do not wait for it.
    try LibraryFile.makeFolder(folder, library: path)
    let turn = try LibraryLock(folder: folder)
    defer { turn.release() }
    guard turn.take(.exclusive), LibraryFile.modified(copy(today)) == nil else { return nil }
    if let last = days.max(), let copied = LibraryFile.modified(copy(last)),
      // Opening makes an empty log: only one with something in it is a change.
      let changed = [path, path + "-wal"].filter({ LibraryFile.size($0) > 0 })
        .compactMap(LibraryFile.modified).max(), changed < copied
    {
      return nil
    }
    // What is in the log now goes into the file before the copy: closing, which does it else, would
    // make the file look changed since.
    _ = try? database.writeWithoutTransaction { db in try db.checkpoint(.passive) }
    try self.copy(to: copy(today))
    for day in BackupSchedule.expired(days + [today]) { LibraryFile.remove(copy(day)) }
    return copy(today)
  }

  /// Puts a copy in the place of a library.
  ///
  /// The copy is checked first. What it replaces is kept beside it, under a name with the time.
  ///
  /// - Parameters:
  ///   - source: The copy; it is only read.
  ///   - path: The library's place.
  ///   - time: Now, UTC.
  /// - Returns: Where the library that was replaced is now; `nil` when there was none.
  /// - Throws: ``LibraryError/inUse(path:processes:)`` while anybody has the library open; other
  ///   cases when the copy is not sound. The library is as it was then.
  @discardableResult
  public static func restore(
    from source: String, to path: String, at time: Timestamp
  ) throws(LibraryError) -> String? {
    let (source, path) = (LibraryFile.absolute(source), LibraryFile.absolute(path))
    guard FileSource.resolved(source) != FileSource.resolved(path) else {
      throw .notAllowed("a library cannot be restored from itself")
    }
    try LibraryBackup.verify(source)
    try LibraryFile.makeFolder(LibraryFile.folder(of: path), library: path)
    let lock = try LibraryLock(library: path)
    guard lock.take(.exclusive) else { throw .inUse(path: path, processes: lock.holders) }
    let incoming = path + ".restoring"
    do {
      let copy = try DatabaseQueue(path: source, configuration: configuration(readOnly: true))
      try LibraryBackup.make(of: copy, at: incoming)
      try copy.close()
    } catch {
      throw LibraryError(error, path: source)
    }
    let kept = try setAside(path, at: time)
    try LibraryFile.rename(incoming, to: path)
    return kept
  }

  /// Gives a library that is there a second name; gives that name.
  private static func setAside(
    _ path: String, at time: Timestamp
  ) throws(LibraryError) -> String? {
    guard LibraryFile.modified(path) != nil else { return nil }
    // Its latest changes may still be in its log, which must never meet the file that comes: they
    // are written back if the file allows it, and else the log goes along.
    if let old = try? DatabaseQueue(path: path, configuration: configuration(readOnly: false)) {
      _ = try? old.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
      try? old.close()
    }
    let name = "\(path).replaced-\(time.iso8601.replacing(":", with: ""))"
    try LibraryFile.link(path, as: name)
    for companion in ["-wal", "-shm"] where LibraryFile.modified(path + companion) != nil {
      try LibraryFile.rename(path + companion, to: name + companion)
    }
    return name
  }
}

extension LibraryBackup {
  /// The days of which there are copies.
  static func days(in folder: String, stem: String) -> [CalendarDay] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      guard name.hasPrefix(stem + "-"), name.hasSuffix(".sqlite") else { return nil }
      return CalendarDay(iso8601: name.dropFirst(stem.count + 1).dropLast(7))
    }
  }
}
