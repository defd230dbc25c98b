#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Foundation

/// A lock on a file beside the library: shared by every program that has it open, exclusive while
/// one of them makes, migrates or replaces it.
///
/// SQLite's own locks guard transactions; this one guards the file as a whole. The kernel releases
/// it when the process ends, however it ends.
final class LibraryLock: Sendable {
  /// How a lock is held.
  enum Mode: Sendable {
    case shared, exclusive

    fileprivate var operation: Int32 { self == .shared ? LOCK_SH : LOCK_EX }
  }

  /// How long to wait for other programs, in milliseconds.
  static let patience = 5000

  private let path: String
  let descriptor: Int32

  /// Opens the lock file of a library; takes no lock yet.
  init(library: String) throws(LibraryError) {
    path = library + ".lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      // A library on a disk, or in a folder, that cannot be written can still be read.
      let problem = errno
      if [EROFS, EACCES, EPERM].contains(problem), LibraryFile.canRead(library) {
        throw .readOnly(path: library)
      }
      throw .cannotOpen(
        path: library, reason: "its lock file: \(String(cString: strerror(problem)))")
    }
  }

  /// Opens a folder as what is locked; takes no lock yet.
  init(folder: String) throws(LibraryError) {
    path = folder
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotOpen(path: folder, reason: String(cString: strerror(errno)))
    }
  }

  deinit {
    // A program that another thread is just starting holds a copy of the descriptor, and with it the
    // lock, until it runs: closing ours would not be enough.
    release()
    close(descriptor)
  }

  /// Takes the lock, or changes how it is held, if that is possible at once.
  func take(_ mode: Mode) -> Bool {
    while flock(descriptor, mode.operation | LOCK_NB) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  /// Takes the lock, waiting for others as long as ``patience`` says.
  ///
  /// - Throws: ``LibraryError/inUse(path:processes:)`` when they do not let go.
  func wait(for mode: Mode, library: String) throws(LibraryError) {
    for _ in 0..<(Self.patience / 10) {
      if take(mode) { return }
      Self.pause()
    }
    throw .inUse(path: library, processes: holders)
  }

  /// Gives others a moment (10 ms).
  static func pause() { usleep(10_000) }

  /// Lets go.
  func release() { _ = flock(descriptor, LOCK_UN) }

  /// The processes that hold the lock, our own left out; empty where the system does not say.
  var holders: [Int] {
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return [] }
    // 1: FLOCK  ADVISORY  READ 4242 fe:00:131075 0 EOF
    let found = table.split(separator: "\n").compactMap { line -> Int? in
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "FLOCK",
        fields[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(status.st_ino)
      else { return nil }
      return Int(fields[4])
    }
    return Set(found).subtracting([Int(getpid())]).sorted()
  }
}
