internal import CNcurses
internal import Glibc

/// Carries bytes to the terminal without ever waiting on it for long.
///
/// ncurses writes into a file in memory, because its own writer waits for ever on a terminal that
/// takes nothing (a stalled connection), and never learns that the terminal is gone.
struct TerminalOutput {
  /// The longest time in milliseconds that a frame may wait for a terminal that takes nothing.
  static let patienceMilliseconds = 500

  /// What became of some bytes.
  enum Outcome {
    case written
    /// The terminal took only a part in time; what it shows is not known.
    case stalled
    /// The terminal is gone.
    case gone
  }

  let terminal: Int32
  /// What ncurses takes for the terminal.
  let file: UnsafeMutablePointer<FILE>
  /// The number of bytes that the terminal has taken.
  private(set) var byteCount = 0

  init(terminal: Int32) throws(ScreenError) {
    self.terminal = terminal
    guard let file = nc_memory_file() else { throw .systemCall(name: "memfd_create", code: errno) }
    self.file = file
  }

  /// Adds bytes of our own to what ncurses has written.
  func append(_ text: String) {
    let descriptor = fileno(file)
    // By the descriptor, as ncurses does: the stream's own idea of its place is stale.
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Sends what ncurses has written since the last call.
  mutating func flush() -> Outcome {
    let bytes = takeBytes()
    return bytes.isEmpty ? .written : write(bytes)
  }

  /// What ncurses has written since the last call; the file is empty again.
  func takeBytes() -> [UInt8] {
    let descriptor = fileno(file)
    let count = Int(lseek(descriptor, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
    lseek(descriptor, 0, SEEK_SET)
    ftruncate(descriptor, 0)
    return bytes
  }

  /// Sends bytes of our own.
  mutating func write(_ bytes: [UInt8]) -> Outcome {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(terminal, $0.baseAddress, $0.count)
      }
      if count > 0 {
        start += count
        byteCount += count
        continue
      }
      let code = errno
      if code == EINTR { continue }
      guard code == EAGAIN else { return .gone }
      var descriptor = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
      let ready = poll(&descriptor, 1, Int32(Self.patienceMilliseconds))
      if ready == 0 { return .stalled }
      if descriptor.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .gone }
    }
    return .written
  }

  /// Whether the terminal takes bytes now.
  var isReady: Bool {
    var descriptor = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
    return poll(&descriptor, 1, 0) > 0 && descriptor.revents & Int16(POLLOUT) != 0
  }
}
