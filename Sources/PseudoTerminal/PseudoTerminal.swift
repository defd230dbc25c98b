internal import CPseudoTerminal
internal import Glibc

/// A program running in a pseudo-terminal of its own, driven by bytes.
///
/// It has its own session and controlling terminal, so that `/dev/tty`, job control and SIGWINCH
/// behave as in a real terminal. What it draws is read into an ``Emulator`` while the test waits.
///
/// Waits are for something to happen, and end then; ``patience`` only bounds what never happens.
public final class PseudoTerminal {
  /// Why a program could not be started.
  public struct LaunchError: Error {
    /// The system call that failed.
    public let call: String
    /// Its `errno`.
    public let code: Int32
  }

  /// The longest wait for anything, in seconds: so long that a busy machine does not count as a defect.
  public static let patience = 60.0

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
      guard poll(&descriptor, 1, Int32(Self.patience * 1_000)) > 0 else { return }
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
  /// - Returns: As ``waitForExit()``.
  public func waitForExitWithoutReading(seconds: Double = patience) -> Int32? {
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

  /// Reads output until a condition on the screen holds; gives up after ``patience``.
  ///
  /// - Parameter condition: What to wait for; best the last thing that a frame draws.
  /// - Returns: Whether it held.
  public func wait(until condition: (Emulator) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(Self.patience)
    while true {
      if condition(emulator) { return true }
      if ContinuousClock.now >= deadline { return false }
      guard readSome(milliseconds: 50) else { return condition(emulator) }
    }
  }

  /// Reads output until the program rests: for a while none has come, and the program in the
  /// foreground has neither run nor waited for a processor.
  ///
  /// A time without output alone says little: on a busy machine the program may not have had its turn.
  ///
  /// - Parameter milliseconds: How long it must have rested.
  /// - Returns: Whether it came to rest; where the system does not tell, whether output ended.
  @discardableResult
  public func settle(milliseconds: Int32 = 80) -> Bool {
    let deadline = ContinuousClock.now + .seconds(Self.patience)
    while ContinuousClock.now < deadline {
      let before = ProcessActivity(of: foreground)
      let count = transcript.count
      guard readSome(milliseconds: milliseconds) else { return true }
      if count != transcript.count { continue }
      let after = ProcessActivity(of: foreground)
      guard let before, let after else { return true }
      if after.isAsleep, before == after { return true }
    }
    return false
  }

  /// The program that has the terminal: the one that was started, or what that one, a shell, runs.
  private var foreground: Int32 {
    let group = master >= 0 ? tcgetpgrp(master) : -1
    return group > 0 ? group : processIdentifier
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

  /// Reads what is left and waits for the end of the program; gives up after ``patience``.
  ///
  /// - Returns: The exit status, minus the number of the signal that ended it, or `nil` when it
  ///   still runs.
  public func waitForExit() -> Int32? {
    let deadline = ContinuousClock.now + .seconds(Self.patience)
    while exitStatus == nil, ContinuousClock.now < deadline {
      if !readSome(milliseconds: 10) { usleep(10_000) }
      noteExit()
    }
    settle(milliseconds: 20)
    return exitStatus
  }
}
