/// The lines of a page around its headline: from shortly before it to the first paragraphs after it.
///
/// Here, and nowhere else on the page, bylines and dates are those of the article.
struct PageHeader: Sendable {
  /// One line as a reader sees it.
  struct Line: Sendable {
    let text: String
    /// The block that the line stands in.
    let node: HTMLTree.Node
    /// Whether it comes after the headline.
    let isAfterHeadline: Bool
  }

  /// The lines, in order.
  private(set) var lines: [Line] = []
  /// The nodes of the page that were looked at.
  private(set) var range: Range<Int32>

  /// How many nodes before the headline are looked at, and how many after it at most.
  private static let before: Int32 = 150
  private static let after: Int32 = 900
  /// A line of so many scalars is a paragraph; so many of them end the header.
  private static let paragraphLength = 160
  private static let paragraphs = 3

  /// Collects the lines around a headline.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - headline: The element of the headline.
  ///   - article: The element of the article: what is taken where the page shows no headline.
  ///   - body: The page's body.
  init(_ tree: HTMLTree, headline: HTMLTree.Node?, article: HTMLTree.Node?, body: HTMLTree.Node?) {
    let anchor = headline ?? article ?? body ?? tree.root
    let floor = body?.index ?? 0
    let start = max(floor, anchor.index - Self.before)
    let end = min(Int32(tree.count), anchor.index + Self.after)
    range = start..<end
    guard start < end else { return }
    var collected = CollapsedText()
    var block: HTMLTree.Node?
    var long = 0
    var index = start
    func close() {
      guard let node = block, !collected.bytes.isEmpty else { return }
      let text = collected.text
      if text.utf8.count <= 4000 {
        lines.append(Line(text: text, node: node, isAfterHeadline: node > anchor))
      }
      if node > anchor, text.utf8.count >= Self.paragraphLength { long += 1 }
      collected.removeAll()
    }
    while index < end, long < Self.paragraphs {
      let node = HTMLTree.Node(index: index)
      switch tree.kind(node) {
      case .element:
        if PageLine.isHidden(tree.tag(node)) || tree.tag(node) == .nav {
          index = tree.records[Int(index)].end
          continue
        }
        if tree.tag(node) == .br { close() }
      case .text:
        let parent = PageLine.block(of: node, in: tree)
        if parent != block {
          close()
          block = parent
        }
        collected.append(tree.bytes[tree.textRange(of: node)])
      case .comment, .document: break
      }
      index += 1
    }
    close()
    range = start..<min(index, end)
  }
}
