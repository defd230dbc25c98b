internal import Glibc

/// Other programs: started with an argument vector, never through a shell.
enum ChildProcess {
  /// Where a program is, as `PATH` says; `nil` when it is nowhere.
  static func path(of name: String) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    let folders = ProgramEnvironment.current.filled("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Runs a program on the terminal and waits for its end.
  ///
  /// - Returns: Its exit status; 128 and the signal's number when a signal ended it; `nil` when it
  ///   could not be started.
  static func runOnTerminal(_ arguments: [String]) -> Int32? {
    // What this process reads and writes may be pipes: an editor wants the terminal itself.
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    guard let child = spawn(arguments, descriptors: [terminal, terminal, terminal]) else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Starts a program in a session of its own and does not wait for it; whether it was started.
  ///
  /// It reads the input on its standard input.
  static func startDetached(_ arguments: [String], input: String) -> Bool {
    // A file, not a pipe: a program that does not read cannot make us wait.
    var template = Array("/tmp/pressmark-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return false }
    defer { close(file) }
    unlink(template)
    let bytes = Array(input.utf8)
    guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
      return false
    }
    let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nowhere >= 0 else { return false }
    defer { close(nowhere) }
    return spawn(
      arguments, descriptors: [file, nowhere, nowhere], flags: Int16(POSIX_SPAWN_SETSID)) != nil
  }

  private static let POSIX_SPAWN_SETSID: Int32 = 0x80

  private static func spawn(
    _ arguments: [String], descriptors: [Int32], flags: Int16 = 0
  ) -> pid_t? {
    guard let program = arguments.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What the reader blocks or ignores is not for others.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, flags | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    vector.append(nil)
    defer { for argument in vector { free(argument) } }
    var child = pid_t()
    let result = posix_spawnp(&child, program, &actions, &attributes, vector, environ)
    return result == 0 ? child : nil
  }
}
