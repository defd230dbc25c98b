internal import CPseudoTerminal
internal import Glibc

/// A program running in a pseudo-terminal of its own, driven by bytes.
///
/// It has its own session and controlling terminal, so that `/dev/tty`, job control and SIGWINCH
/// behave as in a real terminal. What it draws is read into an ``Emulator`` while the test waits.
public final class PseudoTerminal {
  /// Why a program could not be started.
  public struct LaunchError: Error {
    /// The system call that failed.
    public let call: String
    /// Its `errno`.
    public let code: Int32
  }

  /// The process that was started.
  public let processIdentifier: Int32
  /// What the terminal shows.
  public private(set) var emulator: Emulator
  /// Every byte that the program has written.
  public private(set) var transcript: [UInt8] = []
  private var master: Int32
  private var exitStatus: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: Its path.
  ///   - arguments: Its arguments, without its name.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - environment: Added to a closed environment: nothing of the developer's reaches it.
  /// - Throws: ``LaunchError`` when the system has no pseudo-terminal or no process left.
  public init(
    _ executable: String, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": "/nonexistent",
      // The backtracer of Swift would draw over the screen of a crashed program, and ask for keys.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    var argv = ([executable] + arguments).map { strdup($0) } + [nil]
    var envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var master: Int32 = -1
    let identifier = pty_spawn(&master, Int32(columns), Int32(rows), executable, &argv, &envp)
    guard identifier > 0 else { throw LaunchError(call: "pty_spawn", code: errno) }
    self.master = master
    processIdentifier = identifier
    emulator = Emulator(columns: columns, rows: rows)
  }

  deinit {
    if exitStatus == nil {
      kill(processIdentifier, SIGKILL)
      var status: Int32 = 0
      waitpid(processIdentifier, &status, 0)
    }
    closeMaster()
  }

  /// The output as text, for looking into it.
  public var transcriptText: String { String(decoding: transcript, as: UTF8.self) }

  /// A number that changes when the terminal's settings do.
  public var settings: UInt { UInt(pty_settings(master)) }

  /// Types bytes; reads output meanwhile, so that neither side waits for the other.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes; reads output meanwhile, so that neither side waits for the other.
  public func send(_ bytes: [UInt8]) {
    var left = bytes[...]
    while !left.isEmpty, master >= 0 {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&descriptor, 1, 5_000) > 0 else { return }
      if descriptor.revents & Int16(POLLIN) != 0, !readSome(milliseconds: 0) { return }
      guard descriptor.revents & Int16(POLLOUT) != 0 else { continue }
      let written = left.prefix(1_024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      left = left.dropFirst(written)
    }
  }

  /// Types bytes and leaves the output unread, as a stalled connection does.
  public func sendWithoutReading(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Waits for the end of the program and leaves its output unread.
  ///
  /// - Parameter seconds: The longest wait.
  /// - Returns: As ``waitForExit(seconds:)``.
  public func waitForExitWithoutReading(seconds: Double) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while exitStatus == nil, ContinuousClock.now < deadline {
      usleep(10_000)
      noteExit()
    }
    return exitStatus
  }

  private func noteExit() {
    var status: Int32 = 0
    guard waitpid(processIdentifier, &status, WNOHANG) == processIdentifier else { return }
    exitStatus = (status & 0x7F) == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }

  /// Gives the terminal another size, in columns and rows.
  public func resize(columns: Int, rows: Int) {
    emulator.resize(columns: columns, rows: rows)
    _ = pty_resize(master, Int32(columns), Int32(rows))
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(processIdentifier, number) }

  /// Closes the terminal's side, as a closed window or a lost connection does.
  public func closeMaster() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }

  /// Forgets the transcript, so that what follows can be measured; the screen stays.
  public func clearTranscript() { transcript = [] }

  /// Reads output until a condition on the screen holds, or the time is over.
  ///
  /// - Parameters:
  ///   - seconds: The longest wait.
  ///   - condition: What to wait for; best the last thing that a frame draws.
  /// - Returns: Whether it held.
  public func wait(seconds: Double = 5, until condition: (Emulator) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if condition(emulator) { return true }
      let left = deadline - .now
      if left <= .zero { return false }
      let milliseconds = Int32(min(50, left / .milliseconds(1) + 1))
      guard readSome(milliseconds: milliseconds) else { return condition(emulator) }
    }
  }

  /// Reads output until none has come for a while.
  public func settle(milliseconds: Int32 = 80) {
    var count = -1
    while count != transcript.count {
      count = transcript.count
      guard readSome(milliseconds: milliseconds) else { return }
    }
  }

  /// Reads what is there.
  ///
  /// - Returns: false at the end of the output.
  private func readSome(milliseconds: Int32) -> Bool {
    guard master >= 0 else { return false }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    if count <= 0 { return false }
    transcript += bytes[..<count]
    emulator.feed(bytes[..<count])
    return true
  }

  /// Reads what is left and waits for the end of the program.
  ///
  /// - Parameter seconds: The longest wait.
  /// - Returns: The exit status, minus the number of the signal that ended it, or `nil` when it
  ///   still runs.
  public func waitForExit(seconds: Double = 5) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while exitStatus == nil, ContinuousClock.now < deadline {
      if !readSome(milliseconds: 10) { usleep(10_000) }
      noteExit()
    }
    settle(milliseconds: 20)
    return exitStatus
  }

  /// The CPU time that the program has used, in clock ticks (usually a hundredth of a second).
  public var cpuTicks: Int? {
    guard let file = fopen("/proc/\(processIdentifier)/stat", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1_024)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    // The name stands in parentheses and may hold anything; fields 14 and 15 are user and system.
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else {
      return nil
    }
    return user + system
  }
}
