internal import CursesTerminal
internal import Glibc
internal import PressmarkCore
internal import PressmarkTUI
internal import Terminal

/// The reader on this machine: terminal, library, editor, clipboard.
enum ReaderProgram {
  /// Whether there is a terminal that the reader can draw on: output goes to one, and its kind is
  /// not `dumb`.
  static var canRun: Bool {
    let kind = ProgramEnvironment.current.filled("TERM")
    return isatty(STDOUT_FILENO) == 1 && kind != nil && kind != "dumb"
  }

  /// The keys of a new user, with the user's own bindings.
  ///
  /// - Throws: ``Failure`` for a command or a key that does not exist.
  static func keymap(_ configuration: Configuration) throws -> Keymap {
    do {
      return try Keymap.standard.rebound(configuration.keys)
    } catch {
      let path = ProgramEnvironment.current.configurationPath ?? "config.toml"
      throw Failure.usage("\(path): \(error)")
    }
  }

  /// Opens the reader on the first of some articles, or on the list of articles, until the user
  /// leaves.
  ///
  /// - Throws: ``ScreenError`` when the terminal cannot be taken over; ``EndedBySignal`` when the
  ///   system asked the program to end.
  static func run(
    _ articles: [Article], library: Library, configuration: Configuration
  ) throws {
    let keymap = try keymap(configuration)
    var program: Program
    let status: Int32
    do {
      var screen = try Screen(takesMouse: configuration.mouse)
      let background: Theme.Background =
        switch configuration.theme {
        case .dark: .dark
        case .light: .light
        case .auto: screen.isBackgroundLight == true ? .light : .dark
        }
      program = Program(
        library: library,
        options: Program.Options(
          keymap: keymap, measure: configuration.measure ?? 72, background: background),
        services: services(library))
      let more = articles.count - 1
      status = program.run(
        on: &screen, opening: articles.first?.id,
        notice: more > 0
          ? "\(more) more \(more == 1 ? "article is" : "articles are") in the library: "
            + "\(keymap.notation(.library)) lists them" : nil)
    }
    if status != 0 { throw EndedBySignal(status: status) }
  }

  private static func services(_ library: Library) -> Services {
    Services(
      edit: { try NoteEditing.edit($0) },
      export: { article, format, path in
        try ArticleExport(library: library).write(article, format: format, path: path)
      },
      add: { path in
        let intake = ArticleIntake(library: library)
        let files = try ArticleIntake.files(at: path)
        for file in files { _ = try intake.article(inFile: file) }
        return files.count == 1 ? "added \(path)" : "added \(files.count) files of \(path)"
      },
      copyLocally: { LocalClipboard.copy($0) })
  }
}

/// The exit status of a reader that the system asked to end: 128 + the signal.
struct EndedBySignal: Error {
  var status: Int32
}
