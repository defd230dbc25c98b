import Testing

@testable import PressmarkCore

/// Laws that hold for any page.
@Suite struct PagePropertyTests {
  /// A page of random elements, each word of it used once.
  private static func page(_ generator: inout SeededGenerator) -> (markup: String, words: [String])
  {
    let blocks = [
      "div", "p", "section", "article", "aside", "li", "h2", "blockquote", "td", "footer",
    ]
    let inlines = ["span", "b", "a href=x", "em", "button", "time"]
    let classes = ["", " class=related", " class='article-body'", " class=comment", " hidden"]
    var markup = "<html><body>"
    var open: [String] = []
    var words: [String] = []
    for _ in 0..<Int.random(in: 20...120, using: &generator) {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1:
        let name = blocks.randomElement(using: &generator) ?? "div"
        markup += "<\(name)\(classes.randomElement(using: &generator) ?? "")>"
        open.append(name)
      case 2:
        if let name = open.popLast() { markup += "</\(name)>" }
      case 3:
        let name = inlines.randomElement(using: &generator) ?? "b"
        words.append("w\(words.count)")
        markup += " <\(name)>\(words[words.count - 1])</\(name.prefix { $0 != " " })> "
      case 4: markup += "<br>"
      default:
        for _ in 0..<Int.random(in: 1...40, using: &generator) {
          words.append("w\(words.count)")
          markup += " \(words[words.count - 1])"
        }
        markup += ". "
      }
    }
    return (markup, words)
  }

  @Test(arguments: 0..<60)
  func everyWordIsThereOnceAndInOrder(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (markup, words) = Self.page(&generator)
    guard !words.isEmpty else { return }
    let options = ImportOptions(forcesArticle: true, keepsSurroundings: true)
    let article = try ArticleImport.article(
      from: Array(markup.utf8), named: "a.html", options: options)
    let found = article.revision.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    #expect(found == words, "seed \(seed)")
  }

  @Test(arguments: 0..<40)
  func whatIsKeptIsAPartOfThePageInItsOrder(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    let (markup, words) = Self.page(&generator)
    let options = ImportOptions(forcesArticle: true)
    guard
      let article = try? ArticleImport.article(
        from: Array(markup.utf8), named: "a.html", options: options)
    else { return }
    var rest = words[...]
    for word in article.revision.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let place = try #require(rest.firstIndex(of: String(word)), "seed \(seed)")
      rest = rest[(place + 1)...]
    }
    #expect(article.revision.blocks.allSatisfy { $0.span.start < $0.span.end })
  }
}
