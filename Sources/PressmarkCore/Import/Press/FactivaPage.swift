/// Reads the HTML exports of Factiva: with two-letter codes in a table, and without.
///
/// Each article is a `div` whose class ends in "Article", with the language of the text before it.
struct FactivaPage {
  private let tree: HTMLTree
  private var article = PressArticle()

  /// The articles of a page, in its order.
  static func parts(of tree: HTMLTree) -> [DraftPart] {
    var end: Int32 = 0
    var parts: [DraftPart] = []
    for node in tree.elements(.div, in: tree.root) where node.index >= end {
      guard isArticle(tree.classNames(of: node)) else { continue }
      end = tree.records[Int(node.index)].end
      var reader = FactivaPage(tree: tree)
      reader.read(node)
      parts.append(reader.article.part)
    }
    return parts
  }

  private init(tree: HTMLTree) { self.tree = tree }

  private static func isArticle(_ classes: [String]) -> Bool {
    classes.contains("article")
      && classes.contains { $0.hasSuffix("article") && (9...12).contains($0.utf8.count) }
  }

  private mutating func read(_ node: HTMLTree.Node) {
    let rows = tree.elements(.tr, in: node).compactMap(field)
    if rows.isEmpty {
      readUnlabelled(node)
    } else {
      for (code, cell) in rows {
        FactivaCode.keep(code, PressLines.lines(of: tree, in: cell), in: &article)
      }
    }
  }

  /// The code in a row's first cell, and its second cell.
  private func field(_ row: HTMLTree.Node) -> (String, HTMLTree.Node)? {
    let cells = tree.children(of: row).filter { HTMLDisplay(tree.tag($0)) == .cell }
    // A cell with more than a few nodes holds no code.
    guard cells.count == 2, tree.records[Int(cells[0].index)].end - cells[0].index < 12 else {
      return nil
    }
    let code = PressLines.line(of: tree, in: cells[0]).trimming(\.isWhitespace)
    return FactivaCode.all.contains(code) ? (code, cells[1]) : nil
  }

  /// Headline and authors have classes; what follows is known by its order, and the text again by its
  /// class.
  private mutating func readUnlabelled(_ node: HTMLTree.Node) {
    var head: [String] = []
    var end: Int32 = 0
    for inner in tree.descendants(of: node)
    where tree.kind(inner) == .element && inner.index >= end {
      let classes = tree.classNames(of: inner)
      let tag = tree.tag(inner)
      if classes.contains(where: { $0.hasSuffix("headline") }) {
        article.set(.title, line(inner), from: "the headline")
      } else if classes.contains("author") {
        article.add(authorsIn: line(inner), from: "the line below the headline")
      } else if tag == .p || classes.contains(where: { $0.hasSuffix("articleparagraph") }) {
        readParagraph(inner)
      } else if tag == .div, tree.attributes(of: inner).isEmpty, holdsNoBlock(inner) {
        head += [line(inner)].filter { !$0.isEmpty }
      } else {
        continue
      }
      end = tree.records[Int(inner.index)].end
    }
    // The number is in the name of the box around the article, too.
    if let box = tree.parent(node), let name = tree.attribute("id", of: box),
      name.hasPrefix("article-")
    {
      article.set(
        .documentNumber, String(name.dropFirst("article-".count)), from: "the document number")
    }
    if let end = FactivaHead(head, into: &article)?.count {
      for line in head[end...] { article.add(aside: line) }
    } else {
      for line in head { article.add(aside: line) }
    }
  }

  private mutating func readParagraph(_ node: HTMLTree.Node) {
    let isText = tree.classNames(of: node).contains { $0.hasSuffix("articleparagraph") }
    for line in PressLines.lines(of: tree, in: node) {
      if let number = FactivaNumber(in: line.text) {
        article.set(.documentNumber, number.number, from: "the document number")
      } else if isText {
        article.body.append(line.bodyBlock)
      } else {
        article.add(aside: line.text)
      }
    }
  }

  private func holdsNoBlock(_ node: HTMLTree.Node) -> Bool {
    !tree.descendants(of: node).contains {
      tree.kind($0) == .element && HTMLDisplay(tree.tag($0)) == .block
    }
  }

  private func line(_ node: HTMLTree.Node) -> String { PressLines.line(of: tree, in: node) }
}
