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
  func configuration() throws -> Configuration { try LibraryOpening.readConfiguration() }

  /// Opens the library, and makes it when there is none.
  ///
  /// - Throws: ``LibraryError`` when it cannot be used, or what ``configuration()`` throws.
  func open() throws -> Library { try open(configuration()) }

  /// Opens the library with a configuration that is known.
  func open(_ configuration: Configuration) throws -> Library {
    try LibraryOpening(library: library, coder: coder).open(configuration)
  }

  /// Opens the library if there is one; `nil` when there is none.
  func openIfThere(_ configuration: Configuration) throws -> Library? {
    let opening = LibraryOpening(library: library, coder: coder)
    return try opening.isThere(configuration) ? opening.open(configuration) : nil
  }
}
