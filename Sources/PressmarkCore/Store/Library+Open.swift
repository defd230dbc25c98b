internal import GRDB

extension Library {
  /// Opens a library, and makes it when there is none.
  ///
  /// Folders are made for their owner alone (0700), the file too (0600). A library of an older
  /// pressmark is copied into the folder `backups` beside it and then brought up to date; one of a
  /// newer pressmark is refused. No file that is not a library is ever changed. An up-to-date
  /// library opens with a handful of statements, whatever its size.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be used.
  public static func open(
    at path: String, context: LibraryContext, mode: Mode = .readWrite
  ) throws(LibraryError) -> Library {
    let path = LibraryFile.absolute(path)
    switch mode {
    case .readOnly: return try openReadOnly(at: path, context: context)
    case .readWrite: break
    }
    try LibraryFile.makeFolder(LibraryFile.folder(of: path), library: path)
    let lock = try LibraryLock(library: path)
    // Most of the time the library is there and up to date: others may have it open as well.
    if LibraryFile.size(path) > 0, lock.take(.shared) {
      let database = try connect(to: path)
      if try version(of: database, path: path) == Schema.current {
        return try finish(database, path: path, context: context, lock: lock)
      }
      try? database.close()
      lock.release()
    }
    for _ in 0..<(LibraryLock.patience / 10) {
      // Alone: make it or bring it up to date. Not alone: perhaps somebody else has just done it.
      let isAlone = lock.take(.exclusive)
      if isAlone || (LibraryFile.size(path) > 0 && lock.take(.shared)) {
        let isNew = isAlone && LibraryFile.size(path) == 0
        if isAlone { try LibraryFile.make(path) }
        let database = try connect(to: path)
        let found: Int
        do throws(LibraryError) {
          found = try version(of: database, path: path)
          if found != Schema.current, isAlone {
            try migrate(database, from: found, path: path, context: context)
          }
        } catch {
          // Half a new library, as a full disk leaves it, would be taken for no library at all.
          try? database.close()
          if isNew {
            for end in ["", "-wal", "-shm", "-journal"] { LibraryFile.remove(path + end) }
          }
          throw error
        }
        if found == Schema.current || isAlone {
          try lock.wait(for: .shared, library: path)
          return try finish(database, path: path, context: context, lock: lock)
        }
        try? database.close()
        lock.release()
      }
      LibraryLock.pause()
    }
    throw .inUse(path: path, processes: lock.holders)
  }

  // MARK: Connections

  static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.label = "pressmark"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -8000")
    }
    return configuration
  }

  // One connection, not a pool: the second one of a pool reads the schema again, which is a fifth of
  // the time to the first frame, and readers at work beside the loop read a piece at a time.
  private static func connect(to path: String) throws(LibraryError) -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration(readOnly: false))
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// The schema's version, after making sure that this is a library and that we know its schema.
  private static func version(
    of database: any DatabaseWriter, path: String
  ) throws(LibraryError) -> Int {
    do {
      let (application, version, isEmpty) = try database.writeWithoutTransaction { db in
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Schema.version(db)
        // Looking at the tables reads the whole schema: only where it matters.
        let isEmpty =
          try application == 0
          && Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
        return (application, version, isEmpty)
      }
      guard application == Schema.applicationID || isEmpty else {
        throw LibraryError.notALibrary(path: path)
      }
      guard version <= Schema.current else {
        throw LibraryError.newerSchema(path: path, found: version, known: Schema.current)
      }
      return version
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private static func finish(
    _ database: DatabaseQueue, path: String, context: LibraryContext, lock: LibraryLock
  ) throws(LibraryError) -> Library {
    do {
      // A copy that was restored is not in WAL mode. NORMAL, which others set with it, may lose the
      // last commits in a power cut.
      let (mode, level) = try database.writeWithoutTransaction { db in
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        try db.execute(sql: "PRAGMA synchronous = FULL")
        return (mode, try Int.fetchOne(db, sql: "PRAGMA synchronous"))
      }
      guard mode == "wal", level == 2 else {
        throw LibraryError.failed(path: path, detail: "it cannot be written safely to this disk")
      }
    } catch {
      throw LibraryError(error, path: path)
    }
    return Library(
      path: path, context: context, isReadOnly: false, warnings: LibraryFile.warnings(about: path),
      database: database, lock: lock)
  }

  private static func migrate(
    _ database: DatabaseQueue, from version: Int, path: String, context: LibraryContext
  ) throws(LibraryError) {
    if version > 0 {
      try LibraryBackup.make(
        of: database, at: LibraryBackup.path(beforeLeaving: version, library: path))
    }
    do {
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try Schema.migrator.migrate(database)
      // So that the file itself says its version, whatever becomes of its companions.
      try database.writeWithoutTransaction { db in
        _ = try db.checkpoint(.truncate)
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

}
