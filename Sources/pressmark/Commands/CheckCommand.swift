internal import ArgumentParser
internal import PressmarkCore

/// `pressmark check`: verifies the library.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify the library: its file, its texts, its originals, every mark's quote.",
    discussion: """
      Reads everything and changes nothing. What is wrong is listed, one line each. Marks that lost \
      their place in a newer text (orphans) are counted: they are no fault. Exit status 0 when all \
      is well, 3 when something is not.

      Examples:
        pressmark check
        pressmark check --library ~/pressmark-2026-11-23.sqlite
      """)

  @OptionGroup var options: LibraryOptions

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  func run() throws {
    let report = try options.open().check()
    var output = StandardOutput()
    for problem in report.problems { try output.line(problem.description.printableLine) }
    if report.isSound {
      try output.line(
        "all is well: \(Self.count(report.articles, "article")), "
          + "\(Self.count(report.revisions, "text")), "
          + "\(Self.count(report.originals, "original")), "
          + "\(Self.count(report.annotations, "mark")), "
          + (report.entries == 1 ? "1 journal entry" : "\(report.entries) journal entries"))
    }
    try output.flush()
    guard report.isSound else {
      let count = report.problems.count
      throw Failure(
        .libraryUnusable,
        "\(count) \(count == 1 ? "thing is" : "things are") wrong with the library, listed above; "
          + "nothing was changed: `pressmark restore` takes a backup in its place")
    }
  }
}
