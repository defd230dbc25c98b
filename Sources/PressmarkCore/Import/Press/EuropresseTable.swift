/// Reads the articles of Europresse as they were until about 2013: a table each, its cell holding
/// spans for the header and bare text between `<br>` and `<p>` for the rest.
enum EuropresseTable {
  /// The articles of a page, in its order.
  static func parts(of tree: HTMLTree) -> [DraftPart] {
    var cells: [HTMLTree.Node] = []
    var known: Set<HTMLTree.Node> = []
    for node in tree.elements(.span, in: tree.root)
    where tree.classNames(of: node).contains("docpublicationname") {
      if let cell = cell(around: node, in: tree), known.insert(cell).inserted {
        cells.append(cell)
      }
    }
    return cells.map { part(of: tree, in: $0) }
  }

  private static func cell(around node: HTMLTree.Node, in tree: HTMLTree) -> HTMLTree.Node? {
    var next = tree.parent(node)
    while let node = next {
      if tree.tag(node) == .td || tree.tag(node) == .body { return node }
      next = tree.parent(node)
    }
    return nil
  }

  private static func part(of tree: HTMLTree, in cell: HTMLTree.Node) -> DraftPart {
    var article = PressArticle()
    var headers: [String] = []
    var title: HTMLTree.Node?
    var lastHeader = cell
    var spanEnd: Int32 = 0
    for node in tree.elements(.span, in: cell) where node.index >= spanEnd {
      let classes = tree.classNames(of: node)
      if classes.contains("docpublicationname") {
        article.set(
          .site, PressLines.line(of: tree, in: node), from: "the publication's name")
        lastHeader = node
      } else if classes.contains("docheader") {
        headers.append(PressLines.line(of: tree, in: node))
        lastHeader = node
      } else if classes.contains("titrearticlevisu"), title == nil {
        article.set(.title, PressLines.line(of: tree, in: node), from: "the headline")
        title = node
      } else {
        continue
      }
      spanEnd = tree.records[Int(node.index)].end
    }
    // The parts of the line come with commas and without, in any number.
    let header = EuropresseHeader(joined(headers))
    let origin = "the line with the date"
    article.set(.section, header.section, from: origin)
    article.set(.page, header.page, from: origin)
    if let day = header.day { article.set(published: day, from: origin) }
    if let words = header.words { article.set(.words, String(words), from: origin) }
    let end = tree.records[Int(cell.index)].end
    if let title {
      article.kickers = lines(of: tree, from: after(lastHeader, in: tree), to: title.index).map(
        \.text)
    }
    let start = after(title ?? lastHeader, in: tree)
    read(lines(of: tree, from: start, to: end), into: &article)
    if let number = article.metadata.documentNumber,
      let day = EuropresseHeader.day(inNumber: number)
    {
      article.set(published: day, from: "the document number")
    }
    return article.part
  }

  private static func joined(_ headers: [String]) -> String {
    headers.reduce(into: "") { line, header in
      let glues = line.isEmpty || header.hasPrefix(",")
      line += glues ? header : " " + header
    }
  }

  private static func after(_ node: HTMLTree.Node, in tree: HTMLTree) -> Int32 {
    tree.kind(node) == .element && tree.tag(node) == .span
      ? tree.records[Int(node.index)].end : node.index + 1
  }

  /// The lines between two places; none where a damaged page has them the other way round.
  private static func lines(of tree: HTMLTree, from start: Int32, to end: Int32) -> [PressLine] {
    guard start < end else { return [] }
    // The certificate at the end stands in a table of its own.
    return PressLines.lines(of: tree, in: start..<end, lineBreak: .paragraph) {
      tree.tag($0) == .table
    }
  }

  private static func read(_ lines: [PressLine], into article: inout PressArticle) {
    var lines = lines[...]
    if lines.count > 1, let first = lines.first, isByline(first.text) {
      article.set(.byline, first.text, from: "the line below the headline")
      lines.removeFirst()
    }
    for line in lines {
      let folded = FoldedText(line.text).string
      if let number = EuropresseHeader.number(in: line.text), folded.utf8.count < 120 {
        article.set(.documentNumber, number, from: "the document number")
      } else if folded.hasPrefix("©") || folded.hasPrefix("copyright") {
        article.add(aside: line.text)
      } else {
        article.body.append(line.bodyBlock)
      }
    }
  }

  /// Whether a line may be the authors': ten words at most, and no sentence.
  private static func isByline(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count <= 10, let last = line.last, !".?!:…»”\"".contains(last) else { return false }
    return words.count <= 4 || PressAuthors.isList(line)
  }
}
