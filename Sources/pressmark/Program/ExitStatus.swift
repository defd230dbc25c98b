/// How a run ends, for the shell that started it.
enum ExitStatus: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// Some input failed; the rest was done.
  case inputFailed = 1
  /// The command was not understood; nothing was done.
  case usage = 2
  /// The library cannot be used; nothing was done.
  case libraryUnusable = 3
}

/// What ends a command: a sentence and an exit status.
struct Failure: Error, Hashable, CustomStringConvertible {
  let status: ExitStatus
  /// The sentence; empty when the sentences were printed as they came up.
  let description: String

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    description = sentence
  }

  /// Wrong usage that only shows when the command runs.
  static func usage(_ sentence: String) -> Failure { Failure(.usage, sentence) }

  /// An input that failed, alone or as the last of several.
  static func input(_ sentence: String) -> Failure { Failure(.inputFailed, sentence) }

  /// Some inputs failed, and each has been reported already.
  static let reported = Failure(.inputFailed, "")
}
