/// Every block of an HTML document, in order: a chapter of a book, an entry of a feed.
///
/// Nothing is judged: what has no name as surroundings is text. Pages of the web, of which the
/// article is only a part, are read elsewhere.
struct HTMLFlow {
  /// The blocks in the order of the document.
  private(set) var blocks: [DraftBlock] = []
  /// For each identifier that was asked for, the block that it stands in or before.
  private(set) var anchors: [String: Int] = [:]
  /// How many bytes of text there are, and how many of them are links.
  private(set) var length = 0
  private(set) var linkedLength = 0
  private(set) var linkCount = 0

  /// What holds for the text inside an element.
  private struct Context {
    var role = BlockRole.paragraph
    var listLevel = 0
    var isPreformatted = false
    var isRaised = false
    var isLinked = false
    var isAside = false
  }

  private struct Open {
    let end: Int32
    let outer: Context
    let isBlock: Bool
  }

  private let tree: HTMLTree
  private var context = Context()
  private var text = ""

  /// Reads a document, or a piece of one.
  ///
  /// - Parameters:
  ///   - tree: The document.
  ///   - identifiers: The places in it that others refer to.
  init(_ tree: HTMLTree, identifiers: Set<String> = []) {
    self.tree = tree
    var open: [Open] = []
    var next: Int32 = 1
    let count = Int32(tree.count)
    while next < count {
      while let last = open.last, next >= last.end {
        if last.isBlock { flush() }
        context = last.outer
        open.removeLast()
      }
      let node = HTMLTree.Node(index: next)
      next += 1
      switch tree.kind(node) {
      case .text: append(tree.text(of: node))
      case .element:
        let element = HTMLFlowElement.of(tree.tag(node))
        let end = tree.records[Int(node.index)].end
        guard element != .skipped, !isHidden(node) else {
          next = end
          continue
        }
        let outer = context
        if element.isBlock { flush() }
        note(node, identifiers)
        enter(node, element)
        open.append(Open(end: end, outer: outer, isBlock: element.isBlock))
      default: break
      }
    }
    flush()
  }

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if tree.hasAttribute("hidden", of: node) { return true }
    return EPUBKind.words(of: node, in: tree).contains { EPUBKind.navigation.contains($0) }
  }

  private mutating func note(_ node: HTMLTree.Node, _ identifiers: Set<String>) {
    guard !identifiers.isEmpty else { return }
    for name in ["id", "name"] {
      if let id = tree.attribute(name, of: node), identifiers.contains(id), anchors[id] == nil {
        anchors[id] = blocks.count
      }
    }
  }

  private mutating func enter(_ node: HTMLTree.Node, _ element: HTMLFlowElement) {
    switch element {
    case .heading(let level): context.role = .heading(level: level)
    case .quotation: context.role = .quotation
    case .caption: context.role = .caption
    case .list: context.listLevel = min(context.listLevel + 1, 9)
    case .item: context.role = .listItem(level: max(1, context.listLevel))
    case .aside: context.isAside = true
    case .preformatted: context.isPreformatted = true
    case .raised: context.isRaised = true
    case .link:
      context.isLinked = true
      linkCount += 1
    case .lineBreak: breakLine()
    case .row: breakLine()
    case .cell:
      while text.utf8.last == 0x20 { text.removeLast() }
      if !text.isEmpty, text.utf8.last != 0x0A { text += " | " }
    case .block, .inline, .skipped: break
    }
    let kinds = EPUBKind.words(of: node, in: tree)
    if kinds.contains(where: { EPUBKind.notes.contains($0) || EPUBKind.surroundings.contains($0) })
    {
      context.isAside = true
    }
    if kinds.contains("noteref") { context.isRaised = true }
  }

  private mutating func breakLine() {
    while text.utf8.last == 0x20 { text.removeLast() }
    if !text.isEmpty { text += "\n" }
  }

  private mutating func append(_ piece: String) {
    length += piece.utf8.count
    if context.isLinked { linkedLength += piece.utf8.count }
    if context.isPreformatted {
      text += piece
      return
    }
    if context.isRaised, let number = Self.superscript(piece) {
      text += number
      return
    }
    var isBlank = text.isEmpty || text.utf8.last == 0x20 || text.utf8.last == 0x0A
    for scalar in piece.unicodeScalars {
      if scalar == " " || (0x09...0x0D).contains(scalar.value) {
        if !isBlank { text.unicodeScalars.append(" ") }
        isBlank = true
      } else {
        text.unicodeScalars.append(scalar)
        isBlank = false
      }
    }
  }

  /// The number of a note, as raised digits; `nil` when the text is something else.
  private static func superscript(_ text: String) -> String? {
    let digits = text.trimming(\.isWhitespace)
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
    return String(String.UnicodeScalarView(digits.utf8.map { raised[Int($0) - 48] }))
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    let found = text
    text = ""
    guard found.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    blocks.append(DraftBlock(role: context.isAside ? .aside : context.role, text: found))
  }
}

/// What an element does to the flow of the text.
enum HTMLFlowElement: Equatable {
  case block, inline, skipped
  case heading(level: Int)
  case quotation, caption, list, item, aside, preformatted, raised, link, lineBreak, row, cell

  /// Whether its text stands apart from what is before and behind it.
  var isBlock: Bool {
    switch self {
    case .inline, .raised, .link, .lineBreak, .row, .cell: false
    default: true
    }
  }

  /// What an element of that name does.
  static func of(_ tag: HTMLTag) -> HTMLFlowElement { elements[tag] ?? .inline }

  private static let elements: [HTMLTag: HTMLFlowElement] = {
    var elements: [HTMLTag: HTMLFlowElement] = [:]
    func add(_ names: String, _ element: HTMLFlowElement) {
      for name in names.split(separator: " ") { elements[HTMLTag(String(name))] = element }
    }
    add(
      "html body p div section article header footer main address table hr form fieldset "
        + " center details summary hgroup dl dt dd figure", .block)
    add(
      "head title script style template nav svg audio video object iframe noscript button select "
        + "textarea rt rp", .skipped)
    for level in 1...6 { add("h\(level)", .heading(level: level)) }
    add("blockquote", .quotation)
    add("figcaption caption", .caption)
    add("ul ol menu", .list)
    add("li", .item)
    add("aside", .aside)
    add("pre", .preformatted)
    add("sup", .raised)
    add("a", .link)
    add("br", .lineBreak)
    add("tr", .row)
    add("td th", .cell)
    return elements
  }()
}
