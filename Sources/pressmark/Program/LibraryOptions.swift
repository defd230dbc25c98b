internal import ArgumentParser
internal import PressmarkCore

/// The options of every command that works with a library.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The library's file (else PRESSMARK_LIBRARY, else the usual place).", valueName: "path"),
    completion: .file())
  var library: String?

  @Option(
    help: ArgumentHelp(
      "Who works (else PRESSMARK_CODER, the configuration, the login name).", valueName: "name"))
  var coder: String?

  /// What the configuration file says; its warnings are printed.
  ///
  /// - Throws: ``ConfigurationError`` or ``FileError`` when it cannot be read.
  func configuration() throws -> Configuration { try Self.readConfiguration() }

  /// What the configuration file says, for commands without a library.
  static func readConfiguration() throws -> Configuration {
    guard let path = ProgramEnvironment.current.configurationPath else { return Configuration() }
    let reading = try ConfigurationFile.read(path)
    for warning in reading.warnings { StandardError.say(warning) }
    return reading.configuration
  }

  /// Opens the library, and makes it when there is none.
  ///
  /// - Throws: ``LibraryError`` when it cannot be used, or what ``configuration()`` throws.
  func open() throws -> Library { try open(configuration()) }

  /// Opens the library with a configuration that is known.
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
