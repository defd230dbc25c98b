internal import ArgumentParser
internal import PressmarkCore

/// What `pressmark [FILE…]` does: the reader on files, articles, or the list of articles.
struct Reading {
  /// Files, or articles of the library.
  var files: [String] = []
  var opening = LibraryOpening()

  init(files: [String], opening: LibraryOpening) {
    self.files = files
    self.opening = opening
  }

  /// The reading that plain arguments ask for: none, or paths, which no command is named like.
  ///
  /// `nil` for everything else. Opening a file is what people do all day, and the first frame need
  /// not wait for the argument parser, which takes a third of the time until then.
  init?(plain arguments: [String]) {
    let arePaths = arguments.allSatisfy { argument in
      !argument.hasPrefix("-")
        && argument.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    }
    guard arePaths else { return nil }
    files = arguments
  }

  func run() throws {
    let configuration = try LibraryOpening.readConfiguration()
    let library = try opening.open(configuration)
    var additions: [Addition] = []
    var failed = false
    for path in files {
      do {
        additions += try self.additions(path, in: library)
      } catch {
        guard ErrorReport.status(of: error) == .inputFailed else { throw error }
        StandardError.say(String(describing: error))
        failed = true
      }
    }
    let articles = additions.map(\.article)
    // A reader without any of the articles that were asked for is of no use to anybody.
    guard !failed || !articles.isEmpty else { throw Failure.reported }
    if ReaderProgram.canRun {
      try ReaderProgram.run(
        articles.first?.id, notice: Self.notice(additions), library: library,
        configuration: configuration)
    } else {
      try print(articles, library)
    }
    if failed { throw Failure.reported }
  }

  /// What is said of the articles that were named besides the first, which is shown.
  static func notice(_ additions: [Addition]) -> String? {
    guard additions.count > 1 else { return nil }
    let new = additions.count(where: \.isNew)
    return new > 0
      ? "\(new) \(new == 1 ? "article was" : "articles were") added; L lists them"
      : "\(additions.count - 1) more in the library: L shows them"
  }

  private func additions(_ path: String, in library: Library) throws -> [Addition] {
    let isAddress = WebAddress.isMeant(by: path)
    if path != "-", isAddress || !FileBytes.exists(path) {
      if let article = try? library.resolve(path) { return [.alreadyThere(article)] }
    }
    if path != "-", !isAddress, !FileBytes.exists(path) {
      let names = Pressmark.configuration.subcommands.compactMap { $0.configuration.commandName }
      if let near = NearNames.of(path, among: names).first, !path.contains("/") {
        throw Failure.input(
          "there is no file and no article “\(path)”: did you mean the command “\(near)”?")
      }
      throw Failure.input("there is no file and no article “\(path)”")
    }
    return try ArticleIntake(library: library).additions(at: path)
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
