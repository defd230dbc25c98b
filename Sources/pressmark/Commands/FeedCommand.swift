internal import ArgumentParser
internal import PressmarkCore

/// `pressmark feed`: what a newspaper says is new, and adding some of it.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "List the entries of a feed (RSS, Atom, JSON Feed), and add some.",
    discussion: """
      Prints one line an entry: its number, its day, whether the feed holds the whole article or only \
      its opening, the headline and the address. With --add or --all the chosen entries are added as \
      `add` does it; of those of which there is only the opening, the pages are fetched one by one.

      Examples:
        pressmark feed https://www.example.org/rss.xml
        pressmark feed saved.rss --add 1 4 5
        pressmark feed saved.rss --json | jq -r 'select(.whole) | .title'
      """)

  @Argument(
    help: ArgumentHelp("The feed: a file, an address, or - for standard input.", valueName: "feed"),
    completion: .file())
  var feed: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Add the entries with these numbers.", valueName: "number"))
  var add: [Int] = []

  @Flag(help: "Add every entry.")
  var all = false

  @Flag(help: "Fetch from machines of your own network, too.")
  var allowPrivateAddresses = false

  @Flag(help: "Print JSON Lines: the entries, or what add --json prints.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if all, !add.isEmpty { throw ValidationError("--all is every entry: leave --add out") }
    if let number = add.first(where: { $0 < 1 }) {
      throw ValidationError("entries are counted from 1, so there is none with number \(number)")
    }
  }

  func run() throws {
    let fetcher = PageFetcher.ofProgram(allowsPrivateAddresses: allowPrivateAddresses)
    let original = try content(fetcher)
    let found = try Feed.read(original.bytes, name: feed == "-" ? "standard input" : feed)
    for note in found.notes { StandardError.say("\(feed): \(note)") }
    guard all || !add.isEmpty else { return try list(found) }
    let numbers = all ? Array(1...found.entries.count) : add
    if let number = numbers.first(where: { $0 > found.entries.count }) {
      throw Failure.input(
        "\(feed) has \(found.entries.count) entries, so there is none with number \(number)")
    }
    let library = try options.open()
    var run = IntakeRun(
      intake: ArticleIntake(library: library, fetcher: fetcher), printsJSON: json)
    Interruption.watch()
    try run.take(
      numbers.map {
        .entry(
          FeedChoice(original: original, feed: feed, number: $0, entry: found.entries[$0 - 1]))
      })
    library.backUpForTheDay()
    if Interruption.signal != 0 {
      library.close()
      Interruption.end()
    }
    if run.hasFailed { throw Failure.reported }
  }

  private func content(_ fetcher: PageFetcher) throws -> Original {
    if feed == "-" {
      return Original(bytes: try FileBytes.readStandardInput(limit: ArticleImport.sizeLimit))
    }
    guard WebAddress.isMeant(by: feed) else {
      return Original(
        bytes: try ArticleImport.bytes(ofFile: feed), name: ArticleIntake.fileName(of: feed))
    }
    let page = try fetcher.announcedPage(at: try WebAddress(feed))
    return Original(
      bytes: page.bytes, name: ArticleIntake.fileName(of: page.address), address: page.address,
      contentType: page.contentType)
  }

  private func list(_ found: Feed) throws {
    var output = StandardOutput()
    let width = String(found.entries.count).count
    for (place, entry) in found.entries.enumerated() {
      guard !json else {
        try output.line(JSONLine.text(of: FeedLine(entry, number: place + 1)))
        continue
      }
      let number = String(place + 1)
      let padding = String(repeating: " ", count: width - number.count)
      let day = entry.published?.iso8601 ?? "----------"
      let extent = entry.hasFullText ? "whole  " : "opening"
      let title = entry.title.isEmpty ? "(no title)" : entry.title.printableLine
      let address = entry.link.map { "  \($0.printableLine)" } ?? ""
      try output.line("\(padding)\(number)  \(day)  \(extent)  \(title)\(address)")
    }
    try output.flush()
  }
}
