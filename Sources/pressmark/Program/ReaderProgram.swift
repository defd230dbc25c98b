internal import CursesTerminal
internal import Glibc
internal import PressmarkCore
internal import PressmarkTUI
internal import Terminal

/// The reader on a real terminal: the one place where the user interface, the screen and the machine
/// meet.
enum ReaderProgram {
  /// Whether there is a terminal that a screen can be drawn on.
  static var canRun: Bool {
    let term = ProgramEnvironment.current.filled("TERM")
    return StandardOutput.isTerminal && term != nil && term != "dumb"
  }

  /// Reads until the user leaves: the article, or the list when there is none.
  ///
  /// - Throws: ``ScreenError`` when the terminal cannot be used.
  static func run(
    _ article: ArticleID?, notice: String?, library: Library, configuration: Configuration
  ) throws {
    let status = try show(
      article, notice: notice, library: library, configuration: configuration)
    if status != 0 { exit(status) }
  }

  // The screen is closed, and the terminal as it was, when this returns.
  private static func show(
    _ article: ArticleID?, notice: String?, library: Library, configuration: Configuration
  ) throws -> Int32 {
    var options = Program.Options()
    options.keymap = try keymap(configuration)
    if let measure = configuration.measure { options.measure = measure }
    options.engine = SuggestionEngine(disabledRules: configuration.disabledRules)
    if let shows = configuration.showsSuggestions { options.showsSuggestions = shows }
    var screen = try Screen(takesMouse: configuration.mouse)
    options.background = background(configuration.theme, isLight: screen.isBackgroundLight)
    var program = Program(library: library, options: options, services: services(library))
    return program.run(on: &screen, opening: article, notice: notice)
  }

  /// The keys of the reader with the user's own.
  ///
  /// - Throws: ``ConfigurationError`` when the configuration names a command or a key that is none.
  static func keymap(_ configuration: Configuration) throws -> Keymap {
    do {
      return try Keymap.standard.rebound(configuration.keys)
    } catch {
      let name =
        switch error {
        case .noSuchCommand(let name): name
        case .noSuchKey(_, let command): command
        }
      throw ConfigurationError(
        path: configuration.path ?? "config.toml", line: configuration.keyLines[name] ?? 1,
        what: String(describing: error))
    }
  }

  private static func background(
    _ theme: Configuration.Theme, isLight: Bool?
  ) -> PressmarkTUI.Theme.Background {
    switch theme {
    case .dark: .dark
    case .light: .light
    case .auto: isLight == true ? .light : .dark
    }
  }

  /// Adds what an argument names; the sentence for the screen.
  private static func add(_ argument: String, to library: Library) throws -> String {
    let intake = ArticleIntake(library: library)
    var articles: [Article] = []
    var sentences: [String] = []
    for input in try IntakeInput.inputs(at: argument) {
      let arrival = try intake.store(intake.read(input))
      articles += arrival.articles
      sentences += arrival.sentences(about: input)
    }
    let said = sentences.first.map { "; \($0)" } ?? ""
    guard articles.count != 1, let last = articles.last else {
      return "added “\(articles.first?.shownTitle ?? "nothing")”\(said)"
    }
    return "\(articles.count) articles, the last “\(last.shownTitle)”\(said)"
  }

  private static func services(_ library: Library) -> Services {
    Services(
      edit: { try TextEditing.edited($0) },
      export: { id, format, path in
        guard let article = try library.article(id) else {
          throw LibraryError.noSuchArticle(id.rawValue)
        }
        let export = try ArticleExport(format: format)
        let target = path ?? export.fileName(for: article)
        try export.write(article, of: library, to: target)
        return "written to \(target.printableLine)"
      },
      add: { path in
        try add(path, to: library)
      },
      copyLocally: { LocalClipboard.copy($0) })
  }
}
