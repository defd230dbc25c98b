internal import GRDB

/// One store: articles, annotations, codebook and journal in one SQLite file.
///
/// Values go in and out; what is stored changes only by acts (``perform(_:)``), each of them one
/// transaction that is on disk when the call returns. Drafts and reading places are the exception:
/// they are written at once and have no history. Safe to use from any thread, and by several
/// programs at once: readers never wait for writers.
public final class Library: Sendable {
  /// Where the file is.
  public let path: String
  /// Who works, the clock, and new names.
  public let context: LibraryContext
  /// Whether nothing can be written: it was asked for, or the disk allows no more.
  public let isReadOnly: Bool
  /// What the user should know about this library, as sentences; usually empty.
  public let warnings: [String]

  let database: any DatabaseWriter
  /// Held for as long as the library is open; released by the kernel if we are killed.
  private let lock: LibraryLock?

  /// Whether a library may be written.
  public enum Mode: Sendable {
    case readWrite, readOnly
  }

  init(
    path: String, context: LibraryContext, isReadOnly: Bool, warnings: [String],
    database: any DatabaseWriter, lock: LibraryLock?
  ) {
    self.path = path
    self.context = context
    self.isReadOnly = isReadOnly
    self.warnings = warnings
    self.database = database
    self.lock = lock
  }

  deinit { close() }

  /// Writes everything back into the one file and lets go of it.
  ///
  /// Happens by itself when the last reference goes; what was saved is safe without it as well, but
  /// the next opening is quicker after it. Nothing can be read or written afterwards.
  public func close() { try? database.close() }

  /// Reads in one consistent view of the library.
  func read<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Writes in one transaction: all of it is on disk when this returns, or nothing is.
  func write<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    guard !isReadOnly else { throw .readOnly(path: path) }
    do {
      return try database.write(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// A number that changes whenever another program, or another `Library`, has written.
  ///
  /// Cheap enough to ask each second. Our own writes do not change it.
  ///
  /// - Throws: ``LibraryError`` when the file cannot be read.
  public func dataVersion() throws(LibraryError) -> Int {
    do {
      // Only the writing connection is always the same one, and SQLite counts by connection.
      return try database.writeWithoutTransaction { db in
        try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
