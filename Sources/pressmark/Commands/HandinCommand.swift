internal import ArgumentParser
internal import PressmarkCore

/// `pressmark handin`: a student's review, as a file for the teacher.
struct HandinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handin",
    abstract: "Write your review as a file to hand in.",
    discussion: """
      Names the assignment's file, or articles. The file holds the claims of the assignment as you \
      have reviewed them and the marks of your own; marks of other coders are left out. The teacher \
      compares it with `grade` and takes it with `import`. Handing in again replaces the file.

      --markdown writes each article as annotated Markdown besides.

      Examples:
        pressmark handin week3.json -o lea.json
        pressmark handin week3.json -o lea.json --markdown handin/
        pressmark handin 3f2a -o lea.json
      """)

  @Argument(
    help: ArgumentHelp("The assignment’s file, or articles.", valueName: "assignment"),
    completion: .file())
  var references: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, or -.", valueName: "path"),
    completion: .file())
  var output: String

  @Option(
    help: ArgumentHelp("The folder for annotated Markdown.", valueName: "folder"),
    completion: .directory)
  var markdown: String?

  @Flag(help: "Replace a file that is something else, or Markdown that was changed by hand.")
  var force = false

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.open()
    let assignment = try assignment()
    let articles: [Article] =
      if let assignment {
        try assignment.articles.map { try Self.article(of: $0, in: library) }
      } else {
        try references.map { try library.resolve($0) }
      }
    var bundles: [AnnotationBundle] = []
    for article in articles where !bundles.contains(where: { $0.article.id == article.id }) {
      bundles.append(try library.bundle(for: article))
    }
    let handIn = try HandIn(
      to: assignment, of: bundles, codebook: try library.codebook(),
      coder: library.context.coder, at: library.context.now()
    ) { try library.statusGiven(to: $0) }
    try ReviewOutput.write(handIn.document(), to: output, replacing: force, kind: .handIn)
    if let markdown { try write(handIn, to: markdown) }
    let progress = handIn.progress
    let said =
      "\(progress.reviewed) of \(progress.total) \(progress.total == 1 ? "claim" : "claims") reviewed"
    if output == "-" {
      StandardError.say(said)
    } else {
      var standard = StandardOutput()
      try standard.line("\(output.printableLine)\t\(said)")
      try standard.flush()
    }
    let missing = (assignment?.claims.count ?? 0) - handIn.answers.count
    if missing > 0 {
      StandardError.say(
        "\(missing) \(missing == 1 ? "claim" : "claims") of the assignment were deleted here, or have "
          + "no place in the newest text: they are not in the hand-in")
    }
  }

  /// The assignment, when its file was named.
  private func assignment() throws -> Assignment? {
    guard references.count == 1, let path = references.first, FileBytes.exists(path),
      !FileBytes.isFolder(path)
    else { return nil }
    let text = try ReviewOutput.text(of: path)
    // The path may be that of an article that was added.
    guard text.utf8.first == UInt8(ascii: "{") else { return nil }
    return try ReviewOutput.assignment(path)
  }

  /// The article of the library that an article of an assignment was taken as.
  private static func article(of bundle: AnnotationBundle, in library: Library) throws -> Article {
    if let article = try library.article(bundle.article.id), article.deleted == nil {
      return article
    }
    for annotation in bundle.annotations {
      if let known = try library.annotation(annotation.id),
        let article = try library.article(known.article), article.deleted == nil
      {
        return article
      }
    }
    throw Failure.input(
      "the article “\(bundle.article.shownTitle)” of the assignment is not in the library: "
        + "import the assignment first")
  }

  private func write(_ handIn: HandIn, to folder: String) throws {
    try FileBytes.makeFolder(folder)
    var export = try ArticleExport(format: "markdown")
    export.replacesHandEdits = force
    let separator = folder.hasSuffix("/") ? "" : "/"
    for bundle in handIn.articles {
      let path = folder + separator + export.fileName(for: bundle.article)
      if let kept = try export.write(bundle, to: path) {
        StandardError.say("\(path) was changed by hand: that file is now \(kept)")
      }
    }
  }
}
