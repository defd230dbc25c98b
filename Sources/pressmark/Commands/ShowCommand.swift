internal import ArgumentParser
internal import PressmarkCore

/// `pressmark show`: the article as text with its marks.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an article as text with its marks, for pipes and screen readers.",
    discussion: """
      Marks stand in the text as [1>words<1], numbered in document order; what they say follows the \
      paragraph in which they start. Asides (shop boxes, newsletter boxes) are folded to \
      one line unless --asides is given. On a terminal the text is wrapped to it; in a pipe each \
      paragraph is one line.

      Examples:
        pressmark show 3f2a | less
        pressmark show articles/eternauta-fr.txt --width 72 --asides
      """)

  @Argument(help: ArgumentHelp("The article.", valueName: "article"))
  var article: String

  @Option(help: ArgumentHelp("Wrap to so many columns; 0 does not wrap.", valueName: "columns"))
  var width: Int?

  @Flag(help: "Print asides whole.")
  var asides = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if let width, width != 0, !(20...1000).contains(width) {
      throw ValidationError("--width must be 0 or from 20 to 1000 columns")
    }
  }

  func run() throws {
    let library = try options.open()
    let article = try library.resolve(article)
    var output = StandardOutput()
    try output.write(Self.text(of: article, in: library, width: width, asides: asides))
    try output.flush()
  }

  /// The article as text, ending in a line feed.
  ///
  /// The width is in columns, 0 for none; without one it is the terminal's, or none in a pipe.
  static func text(
    of article: Article, in library: Library, width: Int?, asides: Bool
  ) throws -> String {
    let columns = width ?? StandardOutput.columns.map { min($0, 80) } ?? 0
    return PlainTextRendering(
      try library.bundle(for: article), width: columns == 0 ? nil : columns,
      includesAsides: asides
    ).text
  }
}
