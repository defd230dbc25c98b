internal import ArgumentParser
internal import Glibc
internal import PressmarkCore

/// How an error becomes a sentence and an exit status.
enum ErrorReport {
  /// The exit status for an error that a command threw.
  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case let failure as Failure: failure.status
    case let error as LibraryError: error.isLibraryUnusable ? .libraryUnusable : .inputFailed
    case OutputError.readerGone: .done
    case is ConfigurationError: .usage
    default: .inputFailed
    }
  }

  /// Says what went wrong and ends the program.
  static func exit(_ program: (some ParsableCommand).Type, with error: any Error) -> Never {
    if isFromParser(error, program) { exitFromParser(program, error) }
    exitSaying(error)
  }

  private static func exitSaying(_ error: any Error) -> Never {
    let status = status(of: error)
    let sentence = String(describing: error)
    if status != .done, !sentence.isEmpty { StandardError.say(sentence) }
    Glibc.exit(status.rawValue)
  }

  private static func isFromParser(
    _ error: any Error, _ program: (some ParsableCommand).Type
  ) -> Bool {
    switch error {
    case is Failure, is LibraryError, is OutputError, is FileError, is ConfigurationError: false
    // Help and version requests, and everything the parser says about arguments.
    default: error is CleanExit || program.exitCode(for: error) != .failure
    }
  }

  private static func exitFromParser(
    _ program: (some ParsableCommand).Type, _ error: any Error
  ) -> Never {
    let code = program.exitCode(for: error)
    guard code != .success else {
      var output = StandardOutput()
      do {
        try output.line(program.fullMessage(for: error))
        try output.flush()
      } catch {
        exitSaying(error)
      }
      Glibc.exit(ExitStatus.done.rawValue)
    }
    StandardError.say(usageSentence(program, error))
    Glibc.exit(ExitStatus.usage.rawValue)
  }

  /// The parser's sentence in our form, with the usage below it.
  private static func usageSentence(
    _ program: (some ParsableCommand).Type, _ error: any Error
  ) -> String {
    var message = program.message(for: error)
    if message.hasPrefix("Error: ") { message.removeFirst("Error: ".count) }
    if let first = message.first, message.dropFirst().first?.isLowercase == true {
      message = first.lowercased() + message.dropFirst()
    }
    while message.last == "." { message.removeLast() }
    let full = program.fullMessage(for: error)
    guard let usage = full.start(ofLine: "Usage:") else { return message }
    return "\(message)\n\(full[usage...])"
  }
}

extension String {
  /// Where the first line that starts so begins.
  fileprivate func start(ofLine start: String) -> Index? {
    var line = startIndex
    while line < endIndex {
      if self[line...].hasPrefix(start) { return line }
      guard let end = self[line...].firstIndex(of: "\n") else { return nil }
      line = index(after: end)
    }
    return nil
  }
}
