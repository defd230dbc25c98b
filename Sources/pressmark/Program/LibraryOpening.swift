internal import PressmarkCore

/// How a library is opened: which file, by whom.
struct LibraryOpening {
  /// The library's file; `nil` for what the environment and the configuration say.
  var library: String?
  /// Who works; `nil` for what the environment and the configuration say.
  var coder: String?

  /// What the configuration file says; its warnings are printed.
  ///
  /// - Throws: ``ConfigurationError`` or ``FileError`` when it cannot be read.
  static func readConfiguration() throws -> Configuration {
    guard let path = ProgramEnvironment.current.configurationPath else { return Configuration() }
    let reading = try ConfigurationFile.read(path)
    for warning in reading.warnings { StandardError.say(warning) }
    return reading.configuration
  }

  /// Whether the library's file is there.
  ///
  /// - Throws: ``Failure`` when there is no place for one.
  func isThere(_ configuration: Configuration) throws -> Bool {
    FileBytes.exists(
      try ProgramEnvironment.current.libraryPath(option: library, configuration: configuration))
  }

  /// Opens the library, and makes it when there is none.
  ///
  /// - Throws: ``LibraryError`` when it cannot be used.
  func open(_ configuration: Configuration) throws -> Library {
    let environment = ProgramEnvironment.current
    let path = try environment.libraryPath(option: library, configuration: configuration)
    let clock = try environment.clock()
    let identifiers = try environment.identifiers(clock: clock)
    let context = LibraryContext(
      coder: environment.coder(option: coder, configuration: configuration), now: clock,
      identifier: { identifiers.next() })
    return try open(path, context)
  }

  private func open(_ path: String, _ context: LibraryContext) throws -> Library {
    let opened: Library
    do {
      opened = try Library.open(at: path, context: context)
    } catch {
      // A disk that cannot be written can still be read.
      guard case .readOnly = error else { throw error }
      opened = try Library.open(at: path, context: context, mode: .readOnly)
    }
    for warning in opened.warnings { StandardError.say(warning) }
    return opened
  }
}
