#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that an article came from, as it was then.
///
/// A file whose size and time have not changed need not be read again.
public struct FileSource: Hashable, Sendable {
  /// The file's path from the root, symbolic links followed.
  public var path: String
  /// Its size in bytes.
  public var size: Int
  /// When it was last written, in nanoseconds since 1970 (UTC).
  public var modified: Int64

  /// A file as it was at some moment.
  public init(path: String, size: Int, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }

  /// A file as it is now; `nil` when there is none that can be looked at.
  public init?(path: String) {
    let path = Self.resolved(path)
    guard let modified = LibraryFile.modified(path) else { return nil }
    self.init(path: path, size: LibraryFile.size(path), modified: modified)
  }

  /// The path from the root with symbolic links followed; as well as can be for a file that is gone.
  static func resolved(_ path: String) -> String {
    if let buffer = realpath(path, nil) {
      defer { free(buffer) }
      return String(cString: buffer)
    }
    let whole = LibraryFile.absolute(path)
    guard let folder = realpath(LibraryFile.folder(of: whole), nil) else { return whole }
    defer { free(folder) }
    return String(cString: folder) + "/" + LibraryFile.name(of: whole)
  }
}
