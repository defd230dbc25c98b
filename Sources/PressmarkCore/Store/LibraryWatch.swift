internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Tells when the library's files are written, by this program or another one, without asking them.
///
/// Uses inotify(7) on the write-ahead log, so that a program that waits uses no processor time.
public enum LibraryWatch {
  /// Starts watching a library's folder, for the life of the program; does nothing where the system
  /// cannot.
  ///
  /// - Parameters:
  ///   - path: The library's file.
  ///   - changed: Called on a thread of its own after each burst of writes, and a few times more: the
  ///     log is written before what it says can be seen.
  public static func start(path: String, changed: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    let folder = LibraryFile.folder(of: path)
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY)) >= 0 else {
      close(descriptor)
      return
    }
    let log = LibraryFile.name(of: path) + "-wal"
    Thread.detachNewThread { watch(descriptor, for: log, changed) }
  }

  private static func watch(
    _ descriptor: Int32, for name: String, _ changed: @Sendable () -> Void
  ) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    // A commit shows in shared memory, of which inotify says nothing, once the log is on the disk.
    let delays: [Int32] = [20, 150, 600]
    var tries = delays.count
    while true {
      var events = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if tries < delays.count, poll(&events, 1, delays[tries]) == 0 {
        tries += 1
        changed()
        continue
      }
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return }
      guard names(in: buffer[..<count]).contains(name) else { continue }
      tries = 0
      changed()
    }
  }

  /// The file names in a run of inotify events: each is a header of 16 bytes, the last four of
  /// which count the bytes of the name that follows.
  private static func names(in bytes: ArraySlice<UInt8>) -> Set<String> {
    var names: Set<String> = []
    var rest = bytes
    while rest.count >= 16 {
      let lengthBytes = rest.dropFirst(12).prefix(4)
      let length = lengthBytes.reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      names.insert(String(decoding: name, as: UTF8.self))
      rest = rest.dropFirst(16 + length)
    }
    return names
  }
}
