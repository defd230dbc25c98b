/// A run of text on a page that stands on its own: a paragraph, a heading, a row of a table.
struct PressLine: Hashable {
  /// The text; ends of lines inside it are line feeds.
  var text: String
  /// What it is: a paragraph, a heading, an item of a list.
  var role: BlockRole = .paragraph
  /// Whether all of it is bold.
  var isBold = false
  /// The block that it stands in: lines of the same block have the same number.
  var block = 0
  /// Whether a bookmark or a new page says that an article begins here.
  var opensArticle = false

  /// The line as a block of the body: a short line in bold that does not end as a sentence does is
  /// a heading.
  var bodyBlock: DraftBlock {
    let isHeading =
      isBold && role == .paragraph && text.unicodeScalars.count <= 120
      && !(text.last.map { ".,;:…".contains($0) } ?? true)
    return DraftBlock(role: isHeading ? .heading(level: 2) : role, text: text)
  }
}

/// Cuts a page, or a part of one, into its lines.
struct PressLines {
  /// What a `<br>` means.
  enum LineBreak {
    /// A line feed inside the paragraph.
    case lineFeed
    /// The end of the paragraph.
    case paragraph
    /// A line feed; the end of the paragraph when nothing stands between two.
    case doubled
  }

  private let tree: HTMLTree
  private let lineBreak: LineBreak
  private var lines: [PressLine] = []
  private var text = CollapsedText()
  private var letters = 0
  private var boldLetters = 0
  private var breaks = 0
  /// Where the table row ends whose cells make one line.
  private var rowEnd: Int32 = 0
  /// The blocks that are open: where each ends, and what it makes of its lines.
  private var open: [(end: Int32, node: Int32, role: BlockRole?)] = []

  /// The lines of the nodes of a range, in the order of the document.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - range: Numbers of nodes; of elements that start before it, only what is in it is read.
  ///   - lineBreak: What a `<br>` means.
  ///   - isSkipped: Whether an element is left out with all that is in it.
  /// - Returns: The lines that show something.
  /// - Complexity: O(*n*) in the number of nodes.
  static func lines(
    of tree: HTMLTree, in range: Range<Int32>, lineBreak: LineBreak = .doubled,
    skipping isSkipped: (HTMLTree.Node) -> Bool = { _ in false }
  ) -> [PressLine] {
    var reader = PressLines(tree: tree, lineBreak: lineBreak)
    reader.read(range, skipping: isSkipped)
    return reader.lines
  }

  /// The lines inside an element.
  static func lines(
    of tree: HTMLTree, in node: HTMLTree.Node, lineBreak: LineBreak = .doubled,
    skipping isSkipped: (HTMLTree.Node) -> Bool = { _ in false }
  ) -> [PressLine] {
    let range = node.index + 1..<tree.records[Int(node.index)].end
    return lines(of: tree, in: range, lineBreak: lineBreak, skipping: isSkipped)
  }

  /// The text inside an element in one line.
  static func line(of tree: HTMLTree, in node: HTMLTree.Node) -> String {
    lines(of: tree, in: node, lineBreak: .lineFeed).map(\.text).joined(separator: " ")
  }

  private init(tree: HTMLTree, lineBreak: LineBreak) {
    self.tree = tree
    self.lineBreak = lineBreak
  }

  private mutating func read(_ range: Range<Int32>, skipping isSkipped: (HTMLTree.Node) -> Bool) {
    var index = range.lowerBound
    // The end of the innermost element that makes its letters bold.
    var boldEnd: Int32 = 0
    while index < range.upperBound {
      while let last = open.last, index >= last.end {
        endLine()
        open.removeLast()
      }
      let record = tree.records[Int(index)]
      if record.kind == .text {
        append(record, isBold: index < boldEnd)
      } else if record.kind == .element {
        let display = HTMLDisplay(record.tag)
        if display == .none || isSkipped(HTMLTree.Node(index: index)) {
          index = record.end
          continue
        }
        if record.tag == .b || record.tag == .strong || record.tag == .th {
          boldEnd = max(boldEnd, record.end)
        }
        if index < rowEnd, display != .inline {
          text.space()
          if display == .cell, !text.bytes.isEmpty {
            text.append("|".utf8)
            text.space()
          }
        } else if display == .lineBreak {
          endOfLine()
        } else if display == .block {
          endLine()
          open.append((record.end, index, Self.role(of: record.tag)))
          if record.tag == .tr, hasCells(HTMLTree.Node(index: index)) { rowEnd = record.end }
        }
      }
      index += 1
    }
    while !open.isEmpty {
      endLine()
      open.removeLast()
    }
    endLine()
  }

  /// Whether a row has more than one cell: one with a single cell only lays out what is in it.
  private func hasCells(_ row: HTMLTree.Node) -> Bool {
    var cells = 0
    for child in tree.children(of: row) where HTMLDisplay(tree.tag(child)) == .cell {
      cells += 1
      if cells > 1 { return true }
    }
    return false
  }

  private mutating func append(_ record: HTMLTree.Record, isBold: Bool) {
    let bytes = tree.bytes[Int(record.start)..<Int(record.start + record.count)]
    let count = bytes.reduce(into: 0) { if !$1.isMarkupSpace { $0 += 1 } }
    text.append(bytes)
    letters += count
    if isBold { boldLetters += count }
    if count > 0 { breaks = 0 }
  }

  private mutating func endOfLine() {
    breaks += 1
    switch lineBreak {
    case .paragraph: endLine()
    case .doubled where breaks > 1: endLine()
    case .doubled, .lineFeed: text.line()
    }
  }

  private mutating func endLine() {
    defer {
      text.removeAll()
      letters = 0
      boldLetters = 0
    }
    guard letters > 0 else { return }
    // A line that holds nothing but a no-break space is a blank one.
    let kept = text.text.split(separator: "\n").map { $0.trimming(\.isWhitespace) }
      .filter { !$0.isEmpty }
    guard !kept.isEmpty else { return }
    lines.append(
      PressLine(
        text: kept.joined(separator: "\n"),
        role: open.last { $0.role != nil }?.role ?? .paragraph,
        isBold: boldLetters == letters && open.last?.end != rowEnd,
        block: open.last { Self.isContainer(tree.records[Int($0.node)].tag) }.map { Int($0.node) }
          ?? 0))
  }

  private static func isContainer(_ tag: HTMLTag) -> Bool { tag == .div || tag == .table }

  private static func role(of tag: HTMLTag) -> BlockRole? {
    if let level = tag.headingLevel { return .heading(level: level) }
    if tag == .li { return .listItem(level: 1) }
    if tag == .blockquote { return .quotation }
    if tag == .figcaption { return .caption }
    return nil
  }
}
