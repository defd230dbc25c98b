internal import CNcurses
internal import Glibc

/// A pipe that ends a `poll` from another thread or from a signal handler.
///
/// Shared by the screen and its wakers; closed when the last of them is gone, so that no waker
/// ever writes to a descriptor that has become something else.
final class WakePipe: Sendable {
  /// What `poll` looks at.
  let readEnd: Int32
  /// What a byte is written to.
  let writeEnd: Int32

  init() throws(ScreenError) {
    var ends: [Int32] = [-1, -1]
    guard nc_pipe(&ends) == 0 else { throw .systemCall(name: "pipe2", code: errno) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Ends the wait; a full pipe has ended it already.
  func wake() {
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Empties the pipe.
  ///
  /// - Returns: Whether ``wake()`` was called; signals write other bytes.
  func drain() -> Bool {
    var wasWoken = false
    var bytes = [UInt8](repeating: 0, count: 512)
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      guard count > 0 else { return wasWoken }
      if bytes[..<count].contains(0) { wasWoken = true }
    }
  }
}
