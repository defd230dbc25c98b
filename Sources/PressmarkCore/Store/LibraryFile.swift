#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The library as a file among files: folders, permissions, sizes, renaming.
enum LibraryFile {
  /// The path from the root, `.` and `..` left as they are; nothing needs to exist.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let buffer = getcwd(nil, 0) else { return path }
    defer { free(buffer) }
    return String(cString: buffer) + "/" + path
  }

  /// The folder of a path.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name of a path's last part.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The number of bytes in a file; 0 when there is none.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// When a file was last written, in nanoseconds since 1970 (UTC); `nil` when there is none.
  static func modified(_ path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    #else
      return Int64(status.st_mtimespec.tv_sec) * 1_000_000_000
        + Int64(status.st_mtimespec.tv_nsec)
    #endif
  }

  /// The permission bits of a file; `nil` when there is none.
  static func permissions(_ path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : nil
  }

  /// Whether there is a file that can be read.
  static func canRead(_ path: String) -> Bool { size(path) > 0 && access(path, R_OK) == 0 }

  /// Whether files can be made beside a path.
  static func canWriteFolder(of path: String) -> Bool { access(folder(of: path), W_OK) == 0 }

  /// What the user should know about where the library lies.
  static func warnings(about path: String) -> [String] {
    guard let bits = permissions(path), bits & 0o077 != 0 else { return [] }
    return ["other users of this machine can read the library: chmod 600 \(path)"]
  }

  /// What the system said last, in words.
  static var lastReason: String { String(cString: strerror(errno)) }

  /// Makes a folder and those above it, each for its owner alone.
  static func makeFolder(_ folder: String, library: String) throws(LibraryError) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST || errno == EISDIR { return }
    let reason = lastReason
    guard errno == ENOENT, folder != "/" else {
      throw .cannotOpen(path: library, reason: "its folder \(folder) cannot be made: \(reason)")
    }
    try makeFolder(Self.folder(of: folder), library: library)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .cannotOpen(path: library, reason: "its folder \(folder) cannot be made: \(lastReason)")
    }
  }

  /// Makes an empty file for its owner alone when there is none, and looks whether it can be
  /// written.
  static func make(_ path: String) throws(LibraryError) {
    // SQLite gives -wal and -shm the permissions of the file itself.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let isReadOnly = errno == EROFS || errno == EACCES
      throw .cannotOpen(
        path: path,
        reason: lastReason + (isReadOnly ? "; use another one with --library PATH" : ""))
    }
    close(descriptor)
  }

  /// Writes a file's bytes, or a folder's entries, to the disk.
  static func synchronize(_ path: String) throws(LibraryError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(path: path, detail: lastReason) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .failed(path: path, detail: lastReason) }
  }

  /// Removes a file if there is one.
  static func remove(_ path: String) { unlink(path) }

  /// Gives a file a second name, so that it is never without one.
  static func link(_ path: String, as name: String) throws(LibraryError) {
    guard Self.linkFile(path, name) == 0 else {
      throw .failed(path: path, detail: "it cannot be kept as \(name): \(lastReason)")
    }
    try synchronize(folder(of: name))
  }

  /// Gives a file another name, replacing what had it, and makes that lasting.
  static func rename(_ old: String, to new: String) throws(LibraryError) {
    guard Self.renameFile(old, new) == 0 else {
      throw .failed(path: new, detail: "\(old) cannot get its name: \(lastReason)")
    }
    try synchronize(folder(of: new))
  }

  private static func linkFile(_ path: String, _ name: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.link(path, name)
    #else
      Darwin.link(path, name)
    #endif
  }

  private static func renameFile(_ old: String, _ new: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename(old, new)
    #else
      Darwin.rename(old, new)
    #endif
  }
}
