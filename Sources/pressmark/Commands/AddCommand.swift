internal import ArgumentParser
internal import PressmarkCore

/// `pressmark add`: brings articles into the library.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Import articles: files, folders, addresses, standard input.",
    discussion: """
      Prints one line an article: its id and its headline. An article that is there already is not \
      added again, and its line is printed all the same. Of a folder, every file with a known ending \
      is read, in the folders inside it too. A file may hold many articles. An http or https address \
      is fetched: one page, one request.

      A file that was edited since it was added, or a page that has changed, becomes the newest text \
      of its article; the marks are found again. --new makes it an article of its own.

      What cannot be read gets a sentence, the rest is done, and the exit status is 1. Ctrl-C stops \
      between two files; the same command goes on where it stopped. A summary comes last, with --json \
      as an object with the key summary.

      Examples:
        pressmark add article.txt press/
        pressmark add https://www.example.org/2025/08/une-premiere.html
        xclip -o | pressmark add - --title "Une première" --language fr
        pressmark add page.md --site "Le Quotidien" --date 2025-08-02 --json
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders, addresses, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String]

  @OptionGroup(title: "Corrections") var metadata: MetadataOptions

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  @Flag(name: .customLong("new"), help: "Make a new article of a text that is another than before.")
  var asNew = false

  @Flag(help: "Fetch from machines of your own network, too.")
  var allowPrivateAddresses = false

  @Flag(help: "Print JSON Lines: added, file, id, title; at the end of several, summary.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if paths.count > 1, metadata.title != nil || metadata.url != nil {
      throw ValidationError("--title and --url belong to one article: add the files one by one")
    }
  }

  func run() throws {
    let library = try options.open()
    let intake = ArticleIntake(
      library: library, options: reading.applied(to: metadata.importOptions), asNew: asNew,
      fetcher: .ofProgram(allowsPrivateAddresses: allowPrivateAddresses))
    var run = IntakeRun(intake: intake, printsJSON: json)
    var inputs: [IntakeInput] = []
    for path in paths {
      do {
        let found = try IntakeInput.inputs(at: path)
        if found.count > 1, metadata.title != nil || metadata.url != nil {
          throw Failure.usage(
            "--title and --url belong to one article, and \(path) holds \(found.count)")
        }
        inputs += found
      } catch {
        try run.report(error, of: path)
      }
    }
    Interruption.watch()
    try run.take(inputs)
    library.backUpForTheDay()
    if Interruption.signal != 0 {
      library.close()
      Interruption.end()
    }
    if run.hasFailed { throw Failure.reported }
  }
}
