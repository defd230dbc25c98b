internal import Glibc

/// What a command prints: complete, or not at all without a word about it.
struct StandardOutput: ~Copyable {
  private var waiting: [UInt8] = []
  private let descriptor: Int32

  /// Output that goes to standard output, or to another open file.
  init(to descriptor: Int32 = STDOUT_FILENO) { self.descriptor = descriptor }

  /// Adds a line.
  mutating func line(_ text: String) throws {
    try write(text)
    try write("\n")
  }

  /// Adds text as it is.
  mutating func write(_ text: String) throws {
    waiting.append(contentsOf: text.utf8)
    if waiting.count >= 65_536 { try flush() }
  }

  /// Hands everything over to the system.
  ///
  /// - Throws: ``OutputError`` when the system does not take it.
  mutating func flush() throws {
    defer { waiting.removeAll(keepingCapacity: true) }
    try Self.write(waiting, to: descriptor)
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal that output goes to; `nil` when it goes elsewhere.
  static var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  fileprivate static func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if result >= 0 {
        written += result
      } else if errno != EINTR {
        throw errno == EPIPE ? .readerGone : .notWritten(reason: String(cString: strerror(errno)))
      }
    }
  }
}

/// Why output could not be handed over.
enum OutputError: Error, Equatable, CustomStringConvertible {
  /// Nobody reads the pipe any more: `pressmark list | head`. Not a failure.
  case readerGone
  /// The disk is full, or the like.
  case notWritten(reason: String)

  var description: String {
    switch self {
    case .readerGone: "nobody reads the output"
    case .notWritten(let reason):
      "the output could not be written (\(reason)): it is not complete; the library is as it was left"
    }
  }
}

/// Says something to the person at the keyboard, on standard error.
enum StandardError {
  /// Prints `pressmark: sentence`.
  static func say(_ sentence: String) {
    let text = "pressmark: \(inOurForm(sentence.printable))\n"
    // Nothing can be done when even this fails.
    try? StandardOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes a line over the one that was drawn before, and stays on it; `nil` takes it away.
  ///
  /// For a terminal only.
  static func draw(_ line: String?) {
    let text = "\r\u{1B}[K" + (line.map { $0.printableLine } ?? "")
    try? StandardOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// A sentence as it stands after the program's name: no capital at its start, no full stop.
  ///
  /// Names in capitals keep them: only a letter that a small one follows is changed.
  private static func inOurForm(_ sentence: String) -> String {
    var sentence = sentence
    if sentence.last == ".", !sentence.hasSuffix("..") { sentence.removeLast() }
    let rest = sentence.dropFirst()
    guard let first = sentence.first, let second = rest.first, second.isLowercase || second == " "
    else { return sentence }
    return first.lowercased() + rest
  }
}
