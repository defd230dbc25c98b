internal import ArgumentParser
internal import PressmarkCore

/// `pressmark reextract`: makes articles anew from what they were made of.
struct ReextractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reextract",
    abstract: "Read articles anew from their originals with today's extractor.",
    discussion: """
      The library keeps every file and page as it was read. Where today's extractor finds another \
      text in it, that becomes the newest text of the article, and its marks are found again; marks \
      without a place are kept as orphans. Title, byline and the like are found anew, except for what \
      was set by hand. One act an article; undo takes it back.

      Prints one line an article that changed. An article that cannot be read anew is left as it is, \
      with a sentence, and the exit status is 1; with --all, those that have no original are only \
      counted.

      Examples:
        pressmark reextract 3f2a
        pressmark reextract --all
        pressmark reextract 3f2a --importer text
      """)

  @Argument(help: ArgumentHelp("The articles.", valueName: "article"))
  var articles: [String] = []

  @Flag(help: "Every article of the library.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The format to read the originals as (\(ArticleImport.formats.joined(separator: ", "))).",
      valueName: "name"), transform: ReadingOptions.format)
  var importer: String?

  @Flag(help: "Print JSON Lines, one an article: id, title, revision, outcome, marks, reason.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if articles.isEmpty, !all {
      throw ValidationError("no article is named: name some, or --all for every one")
    }
    if !articles.isEmpty, all {
      throw ValidationError("--all is every article: name none beside it")
    }
  }

  func run() throws {
    let library = try options.open()
    var run = ReextractionRun(library: library, printsJSON: json, isForAll: all)
    var chosen: [Article] = []
    if all {
      chosen = try library.articles().map(\.article)
    } else {
      for reference in articles {
        do {
          let article = try library.resolve(reference)
          if !chosen.contains(where: { $0.id == article.id }) { chosen.append(article) }
        } catch {
          try run.report(error)
        }
      }
    }
    Interruption.watch()
    let (tasks, leftAlone) = try library.reextractions(of: chosen, format: importer)
    try run.take(tasks, leftAlone: leftAlone)
    library.backUpForTheDay()
    if Interruption.signal != 0 {
      library.close()
      Interruption.end()
    }
    if run.hasFailed { throw Failure.reported }
  }
}
