internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Tells when the library's files are written, by this program or another one, without asking them.
///
/// Uses inotify(7) on the write-ahead log, so that a program that waits uses no processor time.
public final class LibraryWatch: Sendable {
  private let descriptor: Int32
  private let watched: Int32

  /// Starts watching a library's folder.
  ///
  /// What was written while it began is told as well.
  ///
  /// - Parameters:
  ///   - path: The library's file.
  ///   - changed: Called on a thread of its own after each burst of writes, and a few times more: the
  ///     log is written before what it says can be seen.
  /// - Returns: The watch, which goes on until it is stopped; `nil` where the system has none.
  public static func start(
    path: String, changed: @escaping @Sendable () -> Void
  ) -> LibraryWatch? {
    guard let watch = LibraryWatch(folder: LibraryFile.folder(of: path)) else { return nil }
    let log = LibraryFile.name(of: path) + "-wal"
    Thread.detachNewThread { watch.run(for: log, changed) }
    return watch
  }

  private init?(folder: String) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    watched = inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY))
    if watched < 0 { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Ends it: a system has few of them, often 128 for all programs of a user.
  public func stop() { inotify_rm_watch(descriptor, watched) }

  private func run(for name: String, _ changed: @Sendable () -> Void) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    // A commit shows in shared memory, of which inotify says nothing, once the log is on the disk.
    let delays: [Int32] = [20, 150, 600]
    // The log may have been written before there was a watch, and after the library was read.
    changed()
    var tries = 0
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if tries < delays.count, poll(&waiting, 1, delays[tries]) == 0 {
        tries += 1
        changed()
        continue
      }
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return }
      let events = Self.events(in: buffer[..<count])
      if events.contains(where: { $0.isEnd }) { return }
      guard events.contains(where: { $0.name == name }) else { continue }
      tries = 0
      changed()
    }
  }

  /// The events in a run of them: each is a header of 16 bytes, then a file name.
  ///
  /// Of the header, bytes 4 to 7 say what has happened, and the last four count the name's bytes.
  private static func events(in bytes: ArraySlice<UInt8>) -> [(name: String, isEnd: Bool)] {
    func number(_ bytes: ArraySlice<UInt8>) -> Int {
      bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var events: [(name: String, isEnd: Bool)] = []
    var rest = bytes
    while rest.count >= 16 {
      let kind = number(rest.dropFirst(4).prefix(4))
      let length = number(rest.dropFirst(12).prefix(4))
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      // The watch was removed, or the folder was.
      events.append((String(decoding: name, as: UTF8.self), kind & Int(IN_IGNORED) != 0))
      rest = rest.dropFirst(16 + length)
    }
    return events
  }
}
