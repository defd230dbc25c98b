internal import GRDB

extension LibraryError {
  /// The error that a person can read for one of SQLite's or of our own.
  init(_ error: any Error, path: String) {
    switch error {
    case let known as LibraryError: self = known
    case let error as QueryError: self = .query(error)
    case let error as DatabaseError: self = Self.sentence(for: error, path: path)
    case let error as DecodingError:
      self = .damaged(path: path, detail: "a stored value cannot be read: \(error)")
    default: self = .failed(path: path, detail: "\(error)")
    }
  }

  private static func sentence(for error: DatabaseError, path: String) -> LibraryError {
    let message = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.resultCode.primaryResultCode {
    case .SQLITE_NOTADB: return .notALibrary(path: path)
    case .SQLITE_CORRUPT: return .damaged(path: path, detail: message)
    case .SQLITE_FULL: return .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
    case .SQLITE_READONLY: return .readOnly(path: path)
    case .SQLITE_CANTOPEN: return .cannotOpen(path: path, reason: message)
    case .SQLITE_CONSTRAINT: return .notAllowed("the library does not allow it (\(message))")
    default: return .failed(path: path, detail: message)
    }
  }
}
