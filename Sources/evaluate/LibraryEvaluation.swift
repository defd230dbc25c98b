internal import ArgumentParser
internal import Glibc
internal import PressmarkCore

/// `evaluate library PATH`: a library of any size to measure on, the same one in every run.
struct LibraryEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Write a library of made-up articles and annotations to measure on.",
    discussion: """
      The same numbers give the same articles, marks and journal. The marks of an article are one \
      act, as when they are imported; a library in memory (/dev/shm) is written fastest.

      Examples:
        evaluate library /dev/shm/large.sqlite --articles 10000 --annotations 100000
      """)

  @Argument(help: ArgumentHelp("Where the library is written; there must be none yet."))
  var path: String

  @Option(help: "How many articles.")
  var articles = 10_000

  @Option(help: "How many annotations, spread evenly over the articles.")
  var annotations = 100_000

  func validate() throws {
    guard articles > 0, annotations >= 0 else {
      throw ValidationError("a library to measure on has at least one article")
    }
    guard access(path, F_OK) != 0 else {
      throw ValidationError("\(path) is there already: remove it, or name another file")
    }
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let library = try Library.open(at: path, context: MadeUpHistory().context)
    let share = annotations / articles
    for number in 0..<articles {
      // What does not divide evenly goes to the first articles.
      let marks = share + (number < annotations % articles ? 1 : 0)
      try add(MadeUpArticle(number: number), marks: marks, to: library)
    }
    let took = Int((clock.now - start) / .milliseconds(1))
    say("evaluate: \(articles) articles and \(annotations) annotations in \(took) ms")
  }

  private func add(_ piece: MadeUpArticle, marks: Int, to library: Library) throws {
    let revision = piece.revision
    let added = try library.add(revision, metadata: piece.metadata, importer: "made-up/1")
    guard marks > 0 else { return }
    let index = ScalarIndex(revision.text)
    let changes = piece.annotations(
      marks, of: added.article, revision: revision, index: index, context: library.context
    ).map { Change.annotation(before: nil, after: $0) }
    try library.perform(Act(verb: .tag, article: added.article.id, changes: changes))
  }

  private func say(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
