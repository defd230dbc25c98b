/// Reads the rich text exports of Factiva, with two-letter codes and without.
///
/// Articles are parted by new pages, and each ends with its number. What stands before the first (a
/// list of the articles) and behind the last (a summary of the search) has none.
enum FactivaRichText {
  /// Whether lines are such an export.
  static func isExport(_ lines: [RichText.Line]) -> Bool {
    lines.contains { number(in: $0.text) != nil } || lines.contains { isHead($0) }
  }

  /// The articles, in the order of the file.
  static func parts(of lines: [RichText.Line]) -> [DraftPart] {
    var parts: [DraftPart] = []
    // The lines since the last number, a list for each page.
    var pages: [[RichText.Line]] = []
    for line in lines {
      if line.startsPage || pages.isEmpty { pages.append([]) }
      pages[pages.count - 1].append(line)
      if number(in: line.text) != nil {
        parts += articles(on: pages)
        pages = []
      }
    }
    return parts + articles(on: pages)
  }

  /// The articles on pages: one begins on each page that has a head, and goes on over those that
  /// have none.
  private static func articles(on pages: [[RichText.Line]]) -> [DraftPart] {
    var articles: [[RichText.Line]] = []
    for page in pages {
      if page.contains(where: isHead) {
        articles.append(page)
      } else if !articles.isEmpty {
        articles[articles.count - 1] += page
      }
    }
    return articles.map { lines in
      lines.contains { field($0) != nil } ? labelled(lines) : unlabelled(lines)
    }
  }

  /// Whether a line belongs to the head of an article: its number of words, with a code or without.
  private static func isHead(_ line: RichText.Line) -> Bool {
    if WordCount(in: line.text)?.isWholeLine ?? false { return true }
    guard let (code, value) = field(line) else { return false }
    return code == "HD" || code == "WC" && WordCount(in: value) != nil
  }

  private static func number(in line: String) -> FactivaNumber? {
    if let number = FactivaNumber(in: line) { return number }
    // "AN", a tab, "Document" and the number.
    guard line.hasPrefix("AN") else { return nil }
    return FactivaNumber(in: String(line.dropFirst(2)))
  }

  /// The code that opens a line, and what follows: a code stands alone, in bold, or before a tab or
  /// more than one space.
  private static func field(_ line: RichText.Line) -> (code: String, value: String)? {
    let code = line.text.prefix { $0.isLetter && $0.isASCII }
    guard FactivaCode.all.contains(String(code)) else { return nil }
    let rest = line.text.dropFirst(code.count)
    let value = rest.trimming(\.isWhitespace)
    let gap = rest.prefix(while: \.isWhitespace)
    let isBold =
      !line.isBold && line.boldPrefix >= code.count
      && line.boldPrefix <= code.count + gap.count
    guard value.isEmpty || isBold || gap.contains("\t") || gap.contains("\n") || gap.count > 1
    else {
      return nil
    }
    return (String(code), value)
  }

  private static func labelled(_ lines: [RichText.Line]) -> DraftPart {
    var article = PressArticle()
    var code: String?
    var values: [PressLine] = []
    func close() {
      if let code { FactivaCode.keep(code, values, in: &article) }
      values = []
    }
    for line in lines {
      if let (next, value) = field(line) {
        close()
        code = next
        if !value.isEmpty { values.append(PressLine(text: value)) }
      } else if code != nil {
        values.append(PressLine(text: line.text.trimming(\.isWhitespace), isBold: line.isBold))
      }
    }
    close()
    return article.part
  }

  /// Headline, [authors], and then the lines that are known by their order.
  private static func unlabelled(_ lines: [RichText.Line]) -> DraftPart {
    var article = PressArticle()
    // The lines of the head may be one paragraph.
    var texts = lines.flatMap { line in
      line.text.split(separator: "\n").map {
        PressLine(text: $0.trimming(\.isWhitespace), isBold: line.isBold)
      }
    }
    texts.removeAll { $0.text.isEmpty }
    if let last = texts.last, let number = FactivaNumber(in: last.text) {
      article.set(.documentNumber, number.number, from: "the document number")
      texts.removeLast()
    }
    let counted = texts.firstIndex { WordCount(in: $0.text)?.isWholeLine ?? false } ?? 0
    readOpening(Array(texts[..<counted]), into: &article)
    let rest = Array(texts[counted...])
    let end = FactivaHead(rest.map(\.text), into: &article)?.count ?? min(1, rest.count)
    article.body += rest[end...].map(\.bodyBlock)
    return article.part
  }

  /// What stands before the number of words: section, headline in bold, authors, in this order or with
  /// the section behind the authors.
  private static func readOpening(_ lines: [PressLine], into article: inout PressArticle) {
    let title = lines.firstIndex(where: \.isBold) ?? 0
    guard title < lines.count else { return }
    let origin = "the line's place"
    if title > 0 { article.set(.section, lines[title - 1].text, from: origin) }
    var next = title
    var headline: [String] = []
    while next < lines.count, next == title || lines[next].isBold {
      headline.append(lines[next].text)
      next += 1
    }
    article.set(.title, headline.joined(separator: " "), from: "the headline")
    var rest = lines[next...]
    if let first = rest.first, rest.count > 1 || PressAuthors.isByline(first.text) {
      article.add(authorsIn: first.text, from: "the line below the headline")
      rest.removeFirst()
    }
    if let last = rest.popLast() { article.set(.section, last.text, from: origin) }
    for line in rest { article.kickers.append(line.text) }
  }
}
