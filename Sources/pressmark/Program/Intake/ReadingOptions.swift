internal import ArgumentParser
internal import PressmarkCore

/// How files are read: options of `add` and `extract`.
struct ReadingOptions: ParsableArguments {
  @Flag(help: "Take a page that does not look like an article all the same.")
  var force = false

  @Flag(help: "Keep everything around the article (menus, other articles) as asides.")
  var keepAsides = false

  @Flag(help: "Make an article of each chapter of a book.")
  var chapters = false

  @Option(
    help: ArgumentHelp(
      "The format to read as (\(ArticleImport.formats.joined(separator: ", "))).",
      valueName: "name"), transform: ReadingOptions.format)
  var format: String?

  /// Import options with these in them.
  func applied(to options: ImportOptions = ImportOptions()) -> ImportOptions {
    var options = options
    options.forcesArticle = force
    options.keepsSurroundings = keepAsides
    options.splitsChapters = chapters
    options.format = format
    return options
  }

  /// A format that is read.
  static func format(_ name: String) throws -> String {
    let lowered = name.lowercased()
    guard ArticleImport.formats.contains(lowered) else {
      throw ValidationError(
        "“\(name.printableLine)” is no format that is read: "
          + ArticleImport.formats.joined(separator: ", "))
    }
    return lowered
  }
}
