internal import ArgumentParser
internal import PressmarkCore

/// `pressmark [FILE…]`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader on files, articles, or the list of articles.",
    discussion: """
      The command that runs when none is named. New files are imported first; what the library \
      has already is opened where you left it. ? shows the keys, q leaves.

      Where output is not a terminal, or TERM is dumb, it prints the articles as `show` does, or \
      the list of articles.

      Examples:
        pressmark
        pressmark articles/eternauta-fr.txt
        pressmark read add          a file that is named like a command
      """)

  @Argument(
    help: ArgumentHelp("Files, or articles of the library.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let configuration = try options.configuration()
    let library = try options.open(configuration)
    var articles: [Article] = []
    var failed = false
    for path in files {
      do {
        articles += try self.articles(path, in: library)
      } catch {
        guard ErrorReport.status(of: error) == .inputFailed else { throw error }
        StandardError.say(String(describing: error))
        failed = true
      }
    }
    // A reader without any of the articles that were asked for is of no use to anybody.
    guard !failed || !articles.isEmpty else { throw Failure.reported }
    if ReaderProgram.canRun {
      try ReaderProgram.run(articles, library: library, configuration: configuration)
    } else {
      try print(articles, library)
    }
    if failed { throw Failure.reported }
  }

  private func articles(_ path: String, in library: Library) throws -> [Article] {
    if path != "-", !FileBytes.exists(path) {
      if let article = try? library.resolve(path) { return [article] }
      let names = Pressmark.configuration.subcommands.compactMap { $0.configuration.commandName }
      if let near = NearNames.of(path, among: names).first, !path.contains("/") {
        throw Failure.input(
          "there is no file and no article “\(path)”: did you mean the command “\(near)”?")
      }
      throw Failure.input("there is no file and no article “\(path)”")
    }
    let intake = ArticleIntake(library: library)
    return try ArticleIntake.files(at: path).map { try intake.article(inFile: $0) }
  }

  private func print(_ articles: [Article], _ library: Library) throws {
    var output = StandardOutput()
    if files.isEmpty {
      for summary in try library.articles() { try output.line(summary.article.line) }
    }
    for (position, article) in articles.enumerated() {
      if position > 0 { try output.write("\n\n") }
      try output.write(ShowCommand.text(of: article, in: library, width: nil, asides: false))
    }
    try output.flush()
  }
}
