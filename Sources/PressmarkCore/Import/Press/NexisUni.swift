/// Cuts an export of Nexis Uni or Lexis Advance into articles.
///
/// Each ends with a line that says so. Before the first stands a cover with the list of hits, whose
/// lines have the headlines of the articles; a bookmark or a page tells where the first begins.
enum NexisUni {
  /// The lines of each article, in the order of the file.
  static func articles(of lines: [PressLine]) -> [[PressLine]] {
    var articles: [[PressLine]] = []
    var article: [PressLine] = []
    for line in lines {
      if NexisMark.isEnd(line.text) {
        articles.append(articles.isEmpty ? withoutCover(article) : article)
        article = []
      } else {
        article.append(line)
      }
    }
    // A file that was cut ends in the middle of an article; anything else is the end of the file.
    let rest = articles.isEmpty ? withoutCover(article) : article
    if rest.contains(where: { NexisMark.section($0.text) == .body }) { articles.append(rest) }
    return articles.filter { !$0.isEmpty }
  }

  private static func withoutCover(_ lines: [PressLine]) -> [PressLine] {
    // The mark may be in a language that is not known here; labels stand before it.
    let body =
      lines.firstIndex { NexisMark.section($0.text) == .body }
      ?? lines.firstIndex {
        NexisLabel($0.text).map { $0.field.isOpening && $0.isCertain } ?? false
      }
      ?? lines.endIndex
    let dated = lines[..<body].lastIndex {
      $0.text.unicodeScalars.count < 60 && NexisLabel($0.text) == nil && !$0.text.contains(": ")
        && WrittenDay(in: $0.text) != nil
    }
    guard let dated else { return lines }
    let opening = lines[...dated].lastIndex { $0.opensArticle || $0.role == .heading(level: 1) }
    return Array(lines[(opening ?? max(0, dated - 2))...])
  }
}
