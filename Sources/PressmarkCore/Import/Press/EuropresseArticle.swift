/// Reads an article of Europresse that stands in an `<article>` (since 2013).
///
/// The classes are those of the pages of 2013–2016 and of the print view since about 2018 (`rdp__…`).
/// A paragraph of class `sm-margin-bottomNews` is a kicker above the headline and the authors below.
struct EuropresseArticle {
  private let tree: HTMLTree
  private let root: HTMLTree.Node
  private var article = PressArticle()

  /// The article in an element.
  static func part(of tree: HTMLTree, in node: HTMLTree.Node) -> DraftPart {
    var reader = EuropresseArticle(tree: tree, root: node)
    reader.readHeader()
    reader.readBody()
    reader.readEnd()
    return reader.article.part
  }

  private init(tree: HTMLTree, root: HTMLTree.Node) {
    self.tree = tree
    self.root = root
  }

  private mutating func readHeader() {
    var authors: [String] = []
    var isBelowTitle = false
    var afterTitle: HTMLTree.Node?
    var end: Int32 = 0
    for node in header where node.index >= end {
      let classes = Set(tree.classNames(of: node))
      if classes.contains("docpublicationname") {
        article.set(.site, line(node), from: "the publication's name")
      } else if classes.contains("docheader") {
        read(EuropresseHeader(line(node)))
      } else if classes.contains("titrearticlevisu") || classes.contains("rdp__articletitle") {
        article.set(.title, line(node), from: "the headline")
        isBelowTitle = true
        afterTitle = titleBox(of: node).flatMap(nextElement)
      } else if classes.contains("rdp__subtitle") {
        // A second headline, not the beginning of the text.
        article.kickers += [line(node)].filter { !$0.isEmpty }
      } else if classes.contains("docauthors") {
        authors.insert(line(node), at: 0)
      } else if classes.contains("sm-margin-bottomnews") && isBelowTitle || node == afterTitle {
        authors.append(line(node))
      } else if isKicker(node, classes), !isBelowTitle {
        article.kickers += [line(node)].filter { !$0.isEmpty }
      } else {
        continue
      }
      // What stands inside has been read.
      end = tree.records[Int(node.index)].end
    }
    for author in authors where !author.isEmpty && article.metadata.byline.isEmpty {
      article.set(.byline, author, from: "the line below the headline")
    }
  }

  /// The elements before the body.
  private var header: some Sequence<HTMLTree.Node> {
    tree.descendants(of: root).lazy.filter { tree.kind($0) == .element }
      .prefix { !Self.isBody(tree.tag($0), tree.classNames(of: $0)) && tree.tag($0) != .footer }
  }

  private static func isBody(_ tag: HTMLTag, _ classes: [String]) -> Bool {
    tag == .section || classes.contains("doctext") || classes.contains("dococurrcontainer")
  }

  private mutating func read(_ header: EuropresseHeader) {
    let origin = "the line with the date"
    article.set(.section, header.section, from: origin)
    article.set(.page, header.page, from: origin)
    if let day = header.day { article.set(published: day, from: origin) }
    if let words = header.words { article.set(.words, String(words), from: origin) }
  }

  /// The box around the headline and what stands close to it.
  private func titleBox(of node: HTMLTree.Node) -> HTMLTree.Node? {
    guard let parent = tree.parent(node), tree.classNames(of: parent).contains("titrearticle")
    else {
      return nil
    }
    return parent
  }

  /// The element after the box of the headline, when it is a plain one: the authors until 2016.
  private func nextElement(after node: HTMLTree.Node) -> HTMLTree.Node? {
    var next = tree.nextSibling(node)
    while let sibling = next, tree.kind(sibling) != .element { next = tree.nextSibling(sibling) }
    return next.flatMap { tree.tag($0) == .div && tree.classNames(of: $0).isEmpty ? $0 : nil }
  }

  /// A paragraph above the headline in a plain box, or one of the classes for it.
  private func isKicker(_ node: HTMLTree.Node, _ classes: Set<String>) -> Bool {
    guard tree.tag(node) == .p else { return false }
    if !classes.isDisjoint(with: ["rdp__toptitle", "sm-margin-bottom", "sm-margin-bottomnews"]) {
      return true
    }
    return tree.parent(node).map { tree.tag($0) == .div && tree.classNames(of: $0).isEmpty }
      ?? false
  }

  private mutating func readBody() {
    for body in bodies {
      let lines = PressLines.lines(of: tree, in: body) { node in
        let tag = tree.tag(node)
        return tag == .aside || tag == .footer || tag == .header
          || tree.classNames(of: node).contains("apd-wrapper")
      }
      for line in lines { article.body.append(line.bodyBlock) }
    }
    // "Cet article est paru dans …" leads to the page itself.
    for link in tree.elements(.a, in: root) {
      guard let address = tree.attribute("href", of: link),
        let before = tree.previousSibling(link), tree.kind(before) == .text
      else { continue }
      let words = FoldedText(tree.text(of: before)).string.trimming(\.isWhitespace)
      if Self.sourceLinks.contains(where: { words.hasPrefix($0) }) {
        article.set(.url, address, from: "the link to the page")
      }
    }
  }

  /// What the line with the link to the article's own page starts with, folded.
  private static let sourceLinks = [
    "cet article est paru dans", "this article appeared in", "this article was published in",
    "voir l'article", "lire l'article",
  ]

  /// The outermost elements that hold the body.
  private var bodies: [HTMLTree.Node] {
    for wanted in ["dococurrcontainer", "doctext", "section"] {
      var end: Int32 = 0
      let found = tree.descendants(of: root).filter { node in
        guard tree.kind(node) == .element, node.index >= end else { return false }
        let isWanted =
          wanted == "section"
          ? tree.tag(node) == .section : tree.classNames(of: node).contains(wanted)
        if isWanted { end = tree.records[Int(node.index)].end }
        return isWanted
      }
      if found.contains(where: { !line($0).isEmpty }) { return found }
    }
    return []
  }

  private mutating func readEnd() {
    var end: Int32 = 0
    for node in tree.descendants(of: root) where tree.kind(node) == .element && node.index >= end {
      let tag = tree.tag(node)
      let classes = tree.classNames(of: node)
      if tag == .aside || classes.contains("apd-wrapper") {
        readAside(node)
      } else if tag == .small {
        article.add(aside: line(node))
      } else if classes.contains("public-lblnodoc")
        || tree.identifier(of: node) == "public_lblnodoc"
      {
        setNumber(in: line(node))
      } else {
        continue
      }
      end = tree.records[Int(node.index)].end
    }
    if let footer = tree.elements(.footer, in: root).first(where: { _ in true }) {
      setNumber(in: line(footer))
    }
    if let number = article.metadata.documentNumber,
      let day = EuropresseHeader.day(inNumber: number)
    {
      article.set(published: day, from: "the document number")
    }
  }

  private mutating func setNumber(in text: String) {
    guard let number = EuropresseHeader.number(in: text) else { return }
    article.set(.documentNumber, number, from: "the document number")
  }

  /// Illustrations, notes, other papers with the same text: a heading in bold, then lines.
  private mutating func readAside(_ node: HTMLTree.Node) {
    var label = ""
    for line in PressLines.lines(of: tree, in: node) {
      if line.isBold, line.text.hasSuffix(":") {
        label = line.text.trimming { $0.isWhitespace || $0 == ":" }
      } else if FoldedText(label).string.hasPrefix("illustration") {
        article.captions.append(line.text)
      } else {
        // The heading may stand on the line itself.
        article.add(aside: line.text, label: label.isEmpty ? nil : label)
      }
    }
  }

  private func line(_ node: HTMLTree.Node) -> String { PressLines.line(of: tree, in: node) }
}
