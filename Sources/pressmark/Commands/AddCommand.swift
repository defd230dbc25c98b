internal import ArgumentParser
internal import PressmarkCore

/// `pressmark add`: brings articles into the library.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Import articles: files, folders, standard input.",
    discussion: """
      Prints one line an article: its id and its headline. UTF-8 text and Markdown are read; \
      UTF-16 and Windows-1252 are recognised. An article that is there already is not added again, \
      and its line is printed all the same. Of a folder, every file with a known ending is read, in \
      the folders inside it too.

      A file that cannot be read gets a sentence, the rest is done, and the exit status is 1.

      Examples:
        pressmark add article.txt press/
        xclip -o | pressmark add - --title "Une première" --language fr
        pressmark add page.md --site "Le Quotidien" --date 2025-08-02 --json
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String]

  @OptionGroup(title: "Corrections") var metadata: MetadataOptions

  @Flag(help: "Print JSON Lines: added, file, id, title.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if paths.count > 1, metadata.title != nil || metadata.url != nil {
      throw ValidationError("--title and --url belong to one article: add the files one by one")
    }
  }

  func run() throws {
    let library = try options.open()
    let intake = ArticleIntake(library: library, options: metadata.importOptions)
    var output = StandardOutput()
    var failed = false
    for path in paths {
      do {
        let files = try ArticleIntake.files(at: path)
        if files.count > 1, metadata.title != nil || metadata.url != nil {
          throw Failure.usage(
            "--title and --url belong to one article, and \(path) holds \(files.count)")
        }
        for file in files {
          do {
            let addition = try intake.addition(ofFile: file)
            let line = AdditionLine(
              addition.article, file: file == "-" ? nil : file, added: addition.isNew)
            try output.line(json ? JSONLine.text(of: line) : addition.article.line)
            try output.flush()
          } catch {
            try report(error)
            failed = true
          }
        }
      } catch {
        try report(error)
        failed = true
      }
    }
    library.backUpForTheDay()
    if failed { throw Failure.reported }
  }

  /// Says what was wrong with one input; whatever stops the rest as well is thrown on.
  private func report(_ error: any Error) throws {
    guard !(error is OutputError), ErrorReport.status(of: error) == .inputFailed else {
      throw error
    }
    let sentence = String(describing: error)
    if !sentence.isEmpty { StandardError.say(sentence) }
  }
}
