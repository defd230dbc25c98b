/// Reads the lines of a Factiva article without codes, which are known by their order: [section],
/// number of words, day, [time], source, its code, [edition or page], language, copyright.
struct FactivaHead {
  /// How many of the lines belong to the head.
  let count: Int

  /// Reads a head into an article; `nil` when the lines hold none.
  ///
  /// - Parameters:
  ///   - lines: The lines after the headline and the authors.
  ///   - article: What is known of the article.
  init?(_ lines: [String], into article: inout PressArticle) {
    let days = lines.prefix(14).indices.filter { Self.isDay(lines[$0]) }
    // The unit may be in a language that is not known here.
    let counted =
      lines.prefix(12).firstIndex { WordCount(in: $0)?.isWholeLine ?? false }
      ?? days.first.flatMap { $0 > 0 && lines[$0 - 1].first?.isNumber == true ? $0 - 1 : nil }
    // So may the month: then the day is the line after the number of words.
    let dated = days.first { $0 > (counted ?? -1) } ?? counted.map { $0 + 1 }
    guard let dated, dated < lines.count else { return nil }
    let origin = "the line's place"
    if let counted {
      article.set(.words, lines[counted], from: origin)
      if counted > 0 { article.set(.section, lines[counted - 1], from: origin) }
      for line in lines[..<max(0, counted - 1)] { article.kickers.append(line) }
    }
    article.set(.published, lines[dated], from: origin)
    var place = dated + 1
    if place < lines.count, Self.isTime(lines[place]) { place += 1 }
    if place < lines.count {
      article.set(.site, lines[place], from: origin)
      place += 1
    }
    if place < lines.count, Self.isCode(lines[place]) { place += 1 }
    // Language and copyright end the head; what stands before them is the edition or the page.
    let rest = lines[place...].prefix(6)
    let language = rest.firstIndex { LanguageNames.isName($0) }
    let copyright = language.map { $0 + 1 } ?? rest.firstIndex { Self.isCopyright($0) }
    guard let copyright else {
      count = place
      return
    }
    for line in lines[place..<min(copyright, lines.count)] {
      if LanguageNames.isName(line) {
        article.set(.language, line, from: origin)
      } else if Self.isPage(line) {
        article.set(.page, line, from: origin)
      } else {
        article.add(aside: line)
      }
    }
    if copyright < lines.count { article.add(aside: lines[copyright]) }
    count = min(copyright + 1, lines.count)
  }

  private static func isDay(_ line: String) -> Bool {
    guard line.utf8.count < 80, let written = WrittenDay(in: line) else { return false }
    // What may follow is the word "year" in Russian, or a time.
    return written.before.isEmpty && written.after.unicodeScalars.count <= 8
  }

  private static func isTime(_ line: String) -> Bool {
    line.first?.isNumber == true && line.contains(":") && line.utf8.count <= 24
      && line.filter(\.isNumber).count >= 3
  }

  private static func isCode(_ line: String) -> Bool {
    (2...12).contains(line.utf8.count)
      && line.utf8.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
  }

  private static func isPage(_ line: String) -> Bool {
    line.utf8.count <= 16 && line.contains(where: \.isNumber)
  }

  private static func isCopyright(_ line: String) -> Bool {
    let folded = FoldedText(String(line.unicodeScalars.prefix(40))).string
    return folded.hasPrefix("copyright") || folded.hasPrefix("(c)") || folded.hasPrefix("©")
  }
}
