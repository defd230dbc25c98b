/// A page cut into the runs of text between the borders of its blocks, in document order.
struct PageBlocks: Sendable {
  /// The texts of all blocks, in UTF-8.
  private(set) var text: [UInt8] = []
  var blocks: [PageBlock] = []

  private let tree: HTMLTree
  private var run = CollapsedText()
  private var current = PageBlock(element: 0, nodes: 0...0, range: 0..<0)
  private var hasRun = false
  private var breaks = 0
  private var levels: [Level] = []

  /// What is known of an open element.
  private struct Level {
    var end: Int32
    var element: Int32
    var place: PagePlace
    var headingLevel: UInt8
    var listLevel: UInt8
    var isBlock: Bool
    var isLink: Bool
    var isStrong: Bool
  }

  /// Cuts a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - root: The element to cut; everything outside is left alone. What is hidden is cut, too, and
  ///     marked: pages hide their text until a script or a subscription shows it.
  init(of tree: HTMLTree, in root: HTMLTree.Node) {
    self.tree = tree
    blocks.reserveCapacity(512)
    cut(root)
  }

  /// A block's text.
  func string(_ block: PageBlock) -> String { String(decoding: text[block.range], as: UTF8.self) }

  private mutating func cut(_ root: HTMLTree.Node) {
    let outermost = tree.records[Int(root.index)]
    levels.append(
      Level(
        end: outermost.end, element: root.index, place: [], headingLevel: 0, listLevel: 0,
        isBlock: true, isLink: false, isStrong: false))
    var index = root.index + 1
    // The end of what was read last, for words that would be glued.
    var lastEnd: Int32 = -1
    while index < outermost.end {
      while let level = levels.last, index >= level.end, levels.count > 1 {
        if level.isBlock { flush() }
        if level.isLink { lastEnd = level.end }
        levels.removeLast()
      }
      guard let level = levels.last else { break }
      let record = tree.records[Int(index)]
      switch record.kind {
      case .text: append(record, at: index, level)
      case .element:
        let node = HTMLTree.Node(index: index)
        let display = HTMLDisplay(record.tag)
        if display == .none, !(record.tag == .template && isShown(node)) {
          if record.tag == .svg || record.tag == .iframe { run.space() }
          index = record.end
          continue
        }
        switch display {
        case .lineBreak:
          breaks += 1
          if breaks > 1 { flush() } else { run.line() }
        case .cell: run.space()
        default:
          let inner = self.level(of: node, record, display, in: level)
          if inner.isBlock { flush() }
          // Two links, buttons or labels side by side are parted by their looks only.
          if lastEnd == index || Self.standsApart(record.tag) { run.space() }
          levels.append(inner)
        }
      case .document, .comment: break
      }
      index += 1
    }
    flush()
  }

  /// Whether a template's content is part of the page.
  private func isShown(_ template: HTMLTree.Node) -> Bool {
    tree.hasAttribute("shadowrootmode", of: template)
      || tree.hasAttribute("shadowroot", of: template)
  }

  private static func standsApart(_ tag: HTMLTag) -> Bool {
    tag == .button || tag == .time || tag == .label || tag == .input || tag == .select
      || tag == .img
  }

  private func level(
    of node: HTMLTree.Node, _ record: HTMLTree.Record, _ display: HTMLDisplay, in outer: Level
  ) -> Level {
    var level = Level(
      end: record.end, element: outer.element, place: outer.place,
      headingLevel: outer.headingLevel, listLevel: outer.listLevel, isBlock: display == .block,
      isLink: outer.isLink, isStrong: outer.isStrong)
    if level.isBlock { level.element = node.index }
    switch record.tag {
    case .a: level.isLink = true
    case .b, .strong, .em, .i: level.isStrong = true
    case .nav, .menu: level.place.insert(.navigation)
    case .footer: level.place.insert(.footer)
    case .aside: level.place.insert(.aside)
    case .header: level.place.insert(.header)
    case .form, .fieldset, .select, .textarea: level.place.insert(.form)
    case .figure: level.place.insert(.figure)
    case .figcaption, .caption: level.place.insert(.caption)
    case .table: level.place.insert(.table)
    case .ul, .ol:
      level.place.insert(.list)
      if level.listLevel < 200 { level.listLevel += 1 }
    case .dl: level.place.insert(.definition)
    case .blockquote: level.place.insert(.quotation)
    case .article: level.place.insert(outer.place.contains(.article) ? .nestedArticle : .article)
    case .main: level.place.insert(.main)
    case .button, .option, .input: level.place.insert(.button)
    case .label: level.place.insert(.label)
    case .p: level.place.insert(.paragraph)
    case .address: level.place.insert(.address)
    case .pre, .xmp: level.place.insert(.preformatted)
    case .time: level.place.insert(.time)
    case .math: level.place.insert(.math)
    case .noscript: level.place.insert(.noscript)
    case .details: level.place.insert(.details)
    default:
      if let heading = record.tag.headingLevel { level.headingLevel = UInt8(heading) }
    }
    if record.count > 0 { readAttributes(of: node, into: &level) }
    return level
  }

  private static let hidden = NameHash.of("hidden".utf8)
  private static let style = NameHash.of("style".utf8)
  private static let ariaHidden = NameHash.of("aria-hidden".utf8)
  private static let role = NameHash.of("role".utf8)
  private static let property = NameHash.of("itemprop".utf8)

  private func readAttributes(of node: HTMLTree.Node, into level: inout Level) {
    let record = tree.records[Int(node.index)]
    for place in Int(record.start)..<Int(record.start + record.count) {
      let attribute = tree.attributes[place]
      let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      switch attribute.hash {
      case Self.hidden:
        if !tree.bytes[value].elementsEqual("until-found".utf8) { level.place.insert(.hidden) }
      case Self.style:
        if Self.hides(tree.bytes[value]) { level.place.insert(.hidden) }
      case Self.ariaHidden:
        if tree.bytes[value].elementsEqual("true".utf8) { level.place.insert(.ariaHidden) }
      case Self.role:
        switch tree.string(value).lowercased() {
        case "navigation", "menu", "menubar", "search", "tablist": level.place.insert(.navigation)
        case "complementary": level.place.insert(.aside)
        case "contentinfo": level.place.insert(.footer)
        case "dialog", "alertdialog", "alert", "tooltip": level.place.insert(.dialog)
        case "main": level.place.insert(.main)
        case "button": level.place.insert(.button)
        case "heading":
          if level.headingLevel == 0 { level.headingLevel = 2 }
        default: break
        }
      case Self.property:
        if tree.bytes[value].elementsEqual("articleBody".utf8) { level.place.insert(.bodyProperty) }
      default: break
      }
    }
  }

  /// Whether a style hides its element.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= 12, style.count < 4000 else { return false }
    let text = String(decoding: style.filter { !$0.isMarkupSpace }, as: UTF8.self).lowercased()
    return text.contains("display:none") || text.contains("visibility:hidden")
  }

  private mutating func append(_ record: HTMLTree.Record, at index: Int32, _ level: Level) {
    let piece = tree.bytes[Int(record.start)..<Int(record.start + record.count)]
    guard piece.contains(where: { !$0.isMarkupSpace }) else {
      if hasRun, breaks == 0 { run.space() }
      return
    }
    breaks = 0
    if !hasRun {
      hasRun = true
      current = PageBlock(element: level.element, nodes: index...index, range: 0..<0)
      current.place = level.place
      current.headingLevel = level.headingLevel
      current.listLevel = level.listLevel
    }
    current.nodes = current.nodes.lowerBound...index
    run.append(piece)
    count(piece, level)
  }

  private mutating func count(_ piece: ArraySlice<UInt8>, _ level: Level) {
    var words = 0
    var isInWord = false
    var wide = 0
    for byte in piece {
      if byte.isMarkupSpace {
        isInWord = false
        continue
      }
      switch byte {
      case 0x2C: current.commas += 1
      case 0x30...0x39: current.digits += 1
      case 0x41...0x5A:
        current.capitals += 1
        current.letters += 1
      case 0x61...0x7A, 0xC3...0xDF: current.letters += 1
      // Chinese and Japanese write no spaces: two characters count as a word.
      case 0xE3...0xE9: wide += 1
      default: break
      }
      if !isInWord, byte >= 0x30 || byte == 0x26 {
        isInWord = true
        words += 1
      }
    }
    words += wide / 2
    current.words += words
    if level.isLink { current.linkedWords += words }
    if level.isStrong { current.strongWords += words }
  }

  /// Ends the run of text.
  private mutating func flush() {
    breaks = 0
    guard hasRun else {
      run.removeAll()
      return
    }
    hasRun = false
    let bytes = run.bytes
    let start = text.count
    text.append(contentsOf: bytes)
    current.range = start..<text.count
    current.endsSentence = Self.endsSentence(bytes)
    blocks.append(current)
    run.removeAll()
  }

  /// Whether text ends with a full stop or the like, behind which quotation marks may stand.
  private static func endsSentence(_ bytes: [UInt8]) -> Bool {
    var end = bytes.count
    var steps = 0
    while end > 0, steps < 8 {
      steps += 1
      switch bytes[end - 1] {
      case 0x2E, 0x21, 0x3F, 0x3A: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x20: end -= 1
      default:
        guard end >= 2 else { return false }
        // » (C2 BB) and no-break space (C2 A0) are passed over; ” and ’ (E2 80 9D, 99), and … (E2 80 A6).
        if bytes[end - 2] == 0xC2, bytes[end - 1] == 0xBB || bytes[end - 1] == 0xA0 {
          end -= 2
        } else if end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
          if bytes[end - 1] == 0xA6 { return true }
          guard bytes[end - 1] == 0x9D || bytes[end - 1] == 0x99 else { return false }
          end -= 3
        } else if end >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x82 {
          return true
        } else {
          return false
        }
      }
    }
    return false
  }
}
