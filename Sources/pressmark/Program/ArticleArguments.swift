internal import ArgumentParser
internal import PressmarkCore

/// What a user knows better than a file: options of `add` and `set`.
struct MetadataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The headline.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("An author; repeat it for several.", valueName: "name"))
  var byline: [String] = []

  @Option(
    help: ArgumentHelp("The day of publication, as 2025-08-02.", valueName: "day"),
    transform: MetadataOptions.day)
  var date: CalendarDay?

  @Option(
    help: ArgumentHelp("The language, as fr or en.", valueName: "tag"),
    transform: MetadataOptions.language)
  var language: String?

  @Option(help: ArgumentHelp("The newspaper or site.", valueName: "name"))
  var site: String?

  @Option(
    help: ArgumentHelp("The article's address.", valueName: "url"),
    transform: MetadataOptions.address)
  var url: String?

  @Option(help: ArgumentHelp("The section of the newspaper or site.", valueName: "name"))
  var section: String?

  @Option(
    help: ArgumentHelp("The page or pages of the printed paper, as 12 or A1-A2.", valueName: "page")
  )
  var page: String?

  /// Whether nothing was given.
  var isEmpty: Bool { importOptions.given.isEmpty }

  /// The corrections for an import.
  var importOptions: ImportOptions {
    ImportOptions(
      title: title, byline: byline.isEmpty ? nil : byline, published: date, language: language,
      site: site, url: url, section: section, page: page)
  }

  private static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso8601: text) else {
      throw ValidationError("“\(text.printableLine)” is not a day like 2025-08-02")
    }
    return day
  }

  private static func language(_ text: String) throws -> String {
    // Of “fr-FR” and “fr_CA” the language is kept.
    let lowered = text.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(lowered.count), lowered.allSatisfy({ ("a"..."z").contains($0) }) else {
      throw ValidationError("“\(text.printableLine)” is not a language tag like fr or en")
    }
    return String(lowered)
  }

  private static func address(_ text: String) throws -> String {
    let lowered = text.lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"),
      text.printable == text, !text.contains(where: \.isWhitespace)
    else { throw ValidationError("“\(text.printableLine)” is not an http or https address") }
    return text
  }
}

extension Article {
  /// The headline for a list; a word in brackets when there is none.
  var shownTitle: String { metadata.title.isEmpty ? "(no title)" : metadata.title.printableLine }

  /// One line for a list: id and headline.
  var line: String { "\(id.rawValue)\t\(shownTitle)" }
}
