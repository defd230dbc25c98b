internal import ArgumentParser
internal import PressmarkCore

/// `pressmark set`: corrects what is known about an article.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Correct an article's headline, byline, date, language, site or address.",
    discussion: """
      Only what is named changes; the text never does. --clear FIELD empties a field. Can be undone.

      Examples:
        pressmark set 3f2a --title "El Eternauta : une première" --date 2025-07-18
        pressmark set 3f2a --byline "A. Martin" --byline "B. Durand" --clear url
      """)

  /// The fields that can be emptied.
  enum Field: String, CaseIterable, ExpressibleByArgument {
    case title, byline, date, language, site, url
  }

  @Argument(help: ArgumentHelp("The article.", valueName: "article"))
  var article: String

  @OptionGroup(title: "Corrections") var metadata: MetadataOptions

  @Option(help: ArgumentHelp("Empty a field; repeat it for several.", valueName: "field"))
  var clear: [Field] = []

  @Flag(help: "Print the article as list --json does.")
  var json = false

  @OptionGroup var options: LibraryOptions

  func validate() throws {
    if metadata.isEmpty, clear.isEmpty {
      throw ValidationError("nothing to set: name a field, for example --title TEXT")
    }
  }

  func run() throws {
    let library = try options.open()
    let before = try library.resolve(article)
    var after = before
    if let title = metadata.title { after.metadata.title = CanonicalText.line(title) }
    if !metadata.byline.isEmpty { after.metadata.byline = metadata.byline.map(CanonicalText.line) }
    if let date = metadata.date { after.metadata.published = date }
    if let language = metadata.language { after.metadata.language = language }
    if let site = metadata.site { after.metadata.site = CanonicalText.line(site) }
    if let url = metadata.url { after.metadata.url = url }
    for field in clear {
      switch field {
      case .title: after.metadata.title = ""
      case .byline: after.metadata.byline = []
      case .date: after.metadata.published = nil
      case .language: after.metadata.language = nil
      case .site: after.metadata.site = nil
      case .url: after.metadata.url = nil
      }
    }
    if after != before {
      _ = try library.perform(
        Act(
          verb: .correctArticle, article: before.id,
          changes: [.article(before: before, after: after)]))
    }
    var output = StandardOutput()
    try output.line(json ? library.line(for: after) : after.line)
    try output.flush()
  }
}
