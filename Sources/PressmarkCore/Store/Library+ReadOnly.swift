internal import Foundation
internal import GRDB

extension Library {
  /// Opens a library to read, even one that a newer pressmark has written or that lies on a disk
  /// that cannot be written.
  static func openReadOnly(
    at path: String, context: LibraryContext
  ) throws(LibraryError) -> Library {
    guard LibraryFile.size(path) > 0 else {
      throw .cannotOpen(path: path, reason: "there is no such file")
    }
    // Where the lock file cannot be made, nobody can replace the library either.
    let lock = try? LibraryLock(library: path)
    if let lock { try lock.wait(for: .shared, library: path) }
    var warnings = ["the library is open for reading only"]
    let database: any DatabaseWriter
    do {
      database = try readable(path)
    } catch {
      guard !LibraryFile.canWriteFolder(of: path) else { throw LibraryError(error, path: path) }
      // SQLite shares memory with other readers through files beside the library. Where those
      // cannot be made, nobody can write, and the file can be read as something that never changes.
      database = try immutable(path)
      if LibraryFile.size(path + "-wal") > 0 {
        warnings.append(
          "the newest changes are in \(path)-wal and cannot be shown while its folder is read-only")
      }
    }
    let (application, found) = try version(of: database, path: path)
    guard application == Schema.applicationID else { throw .notALibrary(path: path) }
    if found > Schema.current {
      warnings.append(
        "it was written by a newer pressmark (schema \(found), this one knows \(Schema.current))")
    }
    return Library(
      path: path, context: context, isReadOnly: true, warnings: warnings, database: database,
      lock: lock)
  }

  private static func readable(_ path: String) throws -> DatabaseQueue {
    let database = try DatabaseQueue(path: path, configuration: configuration(readOnly: true))
    // The first read is what needs the shared memory.
    _ = try database.read { db in try Schema.version(db) }
    return database
  }

  private static func immutable(_ path: String) throws(LibraryError) -> DatabaseQueue {
    let allowed = CharacterSet.urlPathAllowed.subtracting(["?", "#", "%"])
    guard let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) else {
      throw .cannotOpen(path: path, reason: "its name cannot be written as an address")
    }
    do {
      return try DatabaseQueue(
        path: "file:\(escaped)?immutable=1", configuration: configuration(readOnly: true))
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private static func version(
    of database: any DatabaseWriter, path: String
  ) throws(LibraryError) -> (application: Int32, version: Int) {
    do {
      return try database.read { db in
        (try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0, try Schema.version(db))
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
