internal import Glibc

/// Runs other programs: always with a list of arguments, never through a shell.
enum ChildProcess {
  /// How a program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
  }

  /// Runs a program on this terminal and waits for its end.
  ///
  /// - Returns: How it ended; `nil` when it could not be started.
  static func run(_ arguments: [String]) -> Ending? {
    guard let child = spawn(arguments, input: nil, isDetached: false) else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  /// Starts a program in a session of its own with a text as its input, and does not wait.
  ///
  /// Clipboard programs stay in the background to serve the text: waiting for them would last as
  /// long as the clipboard.
  static func feed(_ text: String, to arguments: [String]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    defer { close(ends[1]) }
    let child = spawn(arguments, input: ends[0], isDetached: true)
    close(ends[0])
    guard child != nil else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func spawn(_ arguments: [String], input: Int32?, isDetached: Bool) -> pid_t? {
    guard let program = arguments.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores or handles is no business of the other one.
    var flags = POSIX_SPAWN_SETSIGDEF
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    if isDetached { flags |= 0x80 }  // POSIX_SPAWN_SETSID, which the importer does not show
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var argv = arguments.map { strdup($0) } + [nil]
    defer { for argument in argv { free(argument) } }
    var child: pid_t = 0
    return posix_spawnp(&child, program, &actions, &attributes, &argv, environ) == 0 ? child : nil
  }
}
