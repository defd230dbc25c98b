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
    let counted = lines.prefix(12).firstIndex { WordCount(in: $0)?.isWholeLine ?? false }
    let dated = lines.prefix(14).indices.first {
      $0 > (counted ?? -1) && lines[$0].utf8.count < 80 && Self.isDay(lines[$0])
    }
    guard let dated else { return nil }
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
    guard let language = rest.firstIndex(where: { LanguageNames.isName($0) }) else {
      count = place + (rest.first.map { Self.isCopyright($0) } ?? false ? 1 : 0)
      return
    }
    for line in lines[place..<language] {
      if Self.isPage(line) {
        article.set(.page, line, from: origin)
      } else {
        article.add(aside: line)
      }
    }
    article.set(.language, lines[language], from: origin)
    place = language + 1
    if place < lines.count {
      article.add(aside: lines[place])
      place += 1
    }
    count = place
  }

  private static func isDay(_ line: String) -> Bool {
    guard let written = WrittenDay(in: line) else { return false }
    return written.before.isEmpty && written.after.isEmpty
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
