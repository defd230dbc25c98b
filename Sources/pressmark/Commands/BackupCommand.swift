internal import ArgumentParser
internal import PressmarkCore

/// `pressmark backup`: a copy of the library that was opened and checked.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the library to a file, and check the copy.",
    discussion: """
      The copy is whole even while another program works in the library, and is opened and checked \
      before this says so. A file that is there already is never overwritten.

      Examples:
        pressmark backup ~/pressmark-2026-11-23.sqlite
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "path"), completion: .file())
  var path: String

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    guard !FileBytes.exists(path) else {
      throw Failure.input("\(path) is there already and was left as it is: name a new file")
    }
    try library.backup(to: path)
    var output = StandardOutput()
    try output.line(
      "copied \(library.path.printableLine) to \(path.printableLine), and checked the copy")
    try output.flush()
  }
}

/// `pressmark restore`: takes a backup as the library.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Take a backup as the library; the library that was there is kept beside it.",
    discussion: """
      The backup is checked first. The library that was there is renamed, never deleted, and its \
      new name is printed. No other program may use the library meanwhile.

      Examples:
        pressmark restore ~/pressmark-2026-11-23.sqlite
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "path"), completion: .file())
  var path: String

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let configuration = try options.configuration()
    let target = try ProgramEnvironment.current.libraryPath(
      option: options.library, configuration: configuration)
    guard FileBytes.exists(path) else { throw FileError.missing(path: path) }
    let replaced = try Library.restore(
      from: path, to: target, at: try ProgramEnvironment.current.clock()())
    var output = StandardOutput()
    try output.line("restored \(target.printableLine) from \(path.printableLine)")
    if let replaced {
      try output.line("the library that was there is now \(replaced.printableLine)")
    }
    try output.flush()
  }
}
