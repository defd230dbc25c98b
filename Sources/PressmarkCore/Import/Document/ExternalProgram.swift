internal import Foundation
internal import Synchronization

/// A program of the system that is run for its output.
///
/// It gets its arguments as a vector and never through a shell; it reads what it is given from its
/// standard input and writes nothing but its standard output and errors, both bounded.
struct ExternalProgram: Sendable {
  /// How much a program may do.
  struct Limits: Sendable {
    /// The longest that it may run, in seconds.
    var seconds: Double = 120
    /// The most bytes of output.
    var outputBytes = 150_000_000
    /// The most bytes of its errors that are kept.
    var errorBytes = 20_000
  }

  /// What a program that has ended leaves.
  struct Outcome: Sendable {
    /// What it wrote.
    var output: [UInt8] = []
    /// What it complained of.
    var errors = ""
    /// The status it ended with; 128 and more for one that was ended by a signal.
    var status: Int32 = 0
  }

  /// Why there is no outcome.
  enum Failure: Error, Equatable {
    /// It could not be started, or its input not be handed over; the reason is the system's.
    case notStarted(String)
    /// It ran longer than it may, and was ended.
    case tooSlow
    /// It wrote more than it may, and was ended.
    case tooMuch
  }

  /// The path of the program.
  let path: String

  /// The program of that name in the first of the folders that holds one; `nil` when none does.
  init?(named name: String, in folders: [String]) {
    for folder in folders where folder.hasPrefix("/") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 {
        self.path = path
        return
      }
    }
    return nil
  }

  /// The folders that the environment names for programs.
  static var folders: [String] {
    guard let path = getenv("PATH") else { return ["/usr/local/bin", "/usr/bin", "/bin"] }
    return String(cString: path).split(separator: ":").map(String.init)
  }

  /// Runs the program until it ends.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, without its name.
  ///   - input: What it reads.
  ///   - limits: How much it may do.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``Failure`` when it could not be started or did too much.
  func run(
    _ arguments: [String], input: [UInt8], limits: Limits = Limits()
  ) throws(Failure) -> Outcome {
    let file = try Self.file(of: input)
    defer { close(file) }
    let (child, output, errors) = try start(arguments, input: file)
    defer {
      close(output)
      close(errors)
    }
    var outcome = Outcome()
    do throws(Failure) {
      let deadline = ContinuousClock.now + .seconds(limits.seconds)
      outcome = try Self.gather(output, errors, until: deadline, limits: limits)
      outcome.status = try Self.wait(for: child, until: deadline)
    } catch {
      kill(child, SIGKILL)
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      throw error
    }
    return outcome
  }

  /// A file without a name that holds the input, to be read from its beginning.
  private static func file(of input: [UInt8]) throws(Failure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/pressmark-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .notStarted(systemReason()) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    var written = 0
    while written < input.count {
      let count = input.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = systemReason()
        close(file)
        throw .notStarted(reason)
      }
      written += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  /// Programs are started one after the other: between making a pipe and keeping it to ourselves,
  /// another that is started at the same time would get it too, and hold it open.
  private static let starting = Mutex(())

  /// Starts the program: its number, and where its output and its errors come out.
  private func start(
    _ arguments: [String], input: Int32
  ) throws(Failure) -> (child: pid_t, output: Int32, errors: Int32) {
    try Self.starting.withLock { _ throws(Failure) in
      let output = try Pipe()
      defer { close(output.write) }
      do throws(Failure) {
        let errors = try Pipe()
        defer { close(errors.write) }
        do throws(Failure) {
          let child = try spawn(arguments, descriptors: [input, output.write, errors.write])
          return (child, output.read, errors.read)
        } catch {
          close(errors.read)
          throw error
        }
      } catch {
        close(output.read)
        throw error
      }
    }
  }

  private func spawn(
    _ arguments: [String], descriptors: [Int32]
  ) throws(Failure) -> pid_t {
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
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var vector: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    vector.append(nil)
    // Messages in English, so that they can be told apart.
    var environment: [UnsafeMutablePointer<CChar>?] = [
      strdup("LC_ALL=C.UTF-8"), strdup("PATH=/usr/bin:/bin"),
    ]
    environment.append(nil)
    defer { for text in vector + environment { free(text) } }
    var child = pid_t()
    var result = posix_spawn(&child, path, &actions, &attributes, vector, environment)
    // Somebody is still writing the program: it is being installed.
    for _ in 0..<100 where result == ETXTBSY {
      usleep(10_000)
      result = posix_spawn(&child, path, &actions, &attributes, vector, environment)
    }
    guard result == 0 else { throw .notStarted(String(cString: strerror(result))) }
    return child
  }

  /// Everything that comes out of both pipes until both are closed.
  private static func gather(
    _ output: Int32, _ errors: Int32, until deadline: ContinuousClock.Instant, limits: Limits
  ) throws(Failure) -> Outcome {
    var outcome = Outcome()
    var complaints: [UInt8] = []
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0.fd >= 0 }) {
      let left = deadline - .now
      guard left > .zero else { throw .tooSlow }
      let milliseconds = min(left.components.seconds * 1000 + 999, 60_000)
      guard poll(&open, 2, Int32(milliseconds)) > 0 else { continue }
      for place in open.indices where open[place].fd >= 0 && open[place].revents != 0 {
        let count = read(open[place].fd, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          open[place].fd = -1
          continue
        }
        if place == 0 {
          outcome.output.append(contentsOf: chunk[..<count])
          guard outcome.output.count <= limits.outputBytes else { throw .tooMuch }
        } else if complaints.count < limits.errorBytes {
          complaints.append(contentsOf: chunk[..<min(count, limits.errorBytes - complaints.count)])
        }
      }
    }
    outcome.errors = String(decoding: complaints, as: UTF8.self)
    return outcome
  }

  /// The status of a program that has closed its output.
  private static func wait(
    for child: pid_t, until deadline: ContinuousClock.Instant
  ) throws(Failure) -> Int32 {
    var pause: useconds_t = 200
    while true {
      var status: Int32 = 0
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
      if ended < 0, errno != EINTR { return 0 }
      guard deadline > .now else { throw .tooSlow }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }

  private struct Pipe {
    let read: Int32
    let write: Int32

    init() throws(Failure) {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw .notStarted(systemReason()) }
      (read, write) = (ends[0], ends[1])
      _ = fcntl(read, F_SETFD, FD_CLOEXEC)
      _ = fcntl(write, F_SETFD, FD_CLOEXEC)
    }
  }
}
