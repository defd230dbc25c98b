/// Reads what a PDF document says about itself, as far as it can be believed.
enum PDFInformation {
  /// The title, unless a program put something there that is none.
  static func title(_ information: [String: String]) -> String? {
    guard let title = information["Title"]?.trimming(\.isWhitespace), title.count >= 4 else {
      return nil
    }
    let folded = FoldedText(title).string
    let isFile = fileEndings.contains { folded.hasSuffix($0) }
    let isEmpty = [
      "untitled", "sans titre", "document", "(anonymous)", "(unspecified)", "about:blank",
    ]
    .contains { folded.hasPrefix($0) }
    return isFile || isEmpty || !title.contains(where: \.isWhitespace) ? nil : title
  }

  /// The authors, when they are names of people.
  static func authors(_ information: [String: String]) -> [String] {
    guard let author = information["Author"]?.trimming(\.isWhitespace) else { return [] }
    return author.split(whereSeparator: { ";,&".contains($0) }).map { $0.trimming(\.isWhitespace) }
      .filter { Byline.isName($0) }
  }

  /// The day the document was made, unless a reader's browser made it when saving a page.
  static func day(_ information: [String: String]) -> CalendarDay? {
    let makers = [information["Producer"], information["Creator"]].compactMap { $0 }
      .joined(separator: " ").lowercased()
    guard !browsers.contains(where: { makers.contains($0) }) else { return nil }
    guard let date = information["CreationDate"] else { return nil }
    return CalendarDay(iso8601: date.prefix(10))
  }

  private static let fileEndings = [
    ".doc", ".docx", ".odt", ".indd", ".qxd", ".qxp", ".pdf", ".rtf", ".txt", ".html", ".pub",
  ]
  /// Names of what prints pages of the web: Chrome's Skia, Firefox's cairo, Safari's Quartz.
  private static let browsers = [
    "skia", "mozilla", "cairo", "quartz", "wkhtmltopdf", "headlesschrome", "chromium",
    "microsoft: print to pdf",
  ]
}
