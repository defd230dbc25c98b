internal import ArgumentParser
internal import PressmarkCore

/// `pressmark set`: corrects what is known about an article.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Correct what is known about an article: headline, byline, date and the like.",
    discussion: """
      Only what is named changes; the text never does. --clear FIELD empties a field. Can be undone. \
      What is set here stays: adding the file again, or reextract, does not change it.

      Examples:
        pressmark set 3f2a --title "El Eternauta : une première" --date 2025-07-18
        pressmark set 3f2a --byline "A. Martin" --byline "B. Durand" --clear url
        pressmark set 3f2a --section Culture --page 21
      """)

  /// The fields that can be emptied.
  enum Field: String, CaseIterable, ExpressibleByArgument {
    case title, byline, date, language, site, url, section, page
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
    let emptied = Set(clear.map(\.rawValue))
    let filled: [(String, Bool)] = [
      ("title", metadata.title != nil), ("byline", !metadata.byline.isEmpty),
      ("date", metadata.date != nil), ("language", metadata.language != nil),
      ("site", metadata.site != nil), ("url", metadata.url != nil),
      ("section", metadata.section != nil), ("page", metadata.page != nil),
    ]
    if let field = filled.first(where: { $0.1 && emptied.contains($0.0) })?.0 {
      throw ValidationError("--\(field) and --clear \(field) contradict each other")
    }
  }

  /// What is set: the fields that are given a value, and those that are emptied.
  private var given: Set<MetadataField> {
    var fields = metadata.importOptions.given
    for field in clear {
      switch field {
      case .title: fields.insert(.title)
      case .byline: fields.insert(.byline)
      case .date: fields.insert(.published)
      case .language: fields.insert(.language)
      case .site: fields.insert(.site)
      case .url: fields.insert(.url)
      case .section: fields.insert(.section)
      case .page: fields.insert(.page)
      }
    }
    return fields
  }

  func run() throws {
    let library = try options.open()
    let before = try library.resolve(article)
    var after = before
    for field in given {
      after.corrected.insert(field)
      switch field {
      case .title: after.metadata.title = CanonicalText.line(metadata.title ?? "")
      case .byline: after.metadata.byline = metadata.byline.map(CanonicalText.line)
      case .published: after.metadata.published = metadata.date
      case .language: after.metadata.language = metadata.language
      case .site: after.metadata.site = metadata.site.map(CanonicalText.line)
      case .url: after.metadata.url = metadata.url
      case .section: after.metadata.section = metadata.section.map(CanonicalText.line)
      case .page: after.metadata.page = metadata.page.map(CanonicalText.line)
      case .modified, .words, .documentNumber: continue
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
