/// The table of contents of a book.
struct EPUBNavigation {
  /// One line of it.
  struct Entry: Hashable {
    let title: String
    /// The entry of the archive that it leads to, and the place in it.
    let target: String
    let fragment: String?
    /// How deep it stands, 1 being the outermost.
    let level: Int
  }

  private(set) var entries: [Entry] = []
  /// What the landmarks of EPUB 3 call an entry of the archive: `cover`, `toc`.
  private(set) var landmarks: [String: String] = [:]

  init() {}

  /// Reads the navigation document of EPUB 3.
  init(document bytes: [UInt8], entry: String) {
    let tree = HTMLTree(text: XHTMLBytes.html(bytes))
    for nav in tree.elements(HTMLTag("nav"), in: tree.root) {
      let kind = EPUBKind.words(of: nav, in: tree)
      let isContents = kind.contains("toc")
      guard isContents || kind.contains("landmarks") else { continue }
      for link in tree.elements(HTMLTag("a"), in: nav) {
        guard let href = tree.attribute("href", of: link) else { continue }
        let target = ArchivePath.resolve(href, from: entry)
        if isContents {
          let title = CanonicalText.line(tree.innerText(of: link))
          guard !title.isEmpty else { continue }
          entries.append(
            Entry(
              title: title, target: target.name, fragment: target.fragment,
              level: level(of: link, in: nav, tree)))
        } else {
          landmarks[target.name] =
            landmarks[target.name] ?? EPUBKind.words(of: link, in: tree).first
        }
      }
    }
  }

  /// Adds what another document says of the parts' kinds.
  mutating func add(landmarks others: [String: String]) {
    landmarks.merge(others) { own, _ in own }
  }

  private func level(of link: HTMLTree.Node, in nav: HTMLTree.Node, _ tree: HTMLTree) -> Int {
    var level = 0
    var node = tree.parent(link)
    while let outer = node, outer != nav {
      if tree.tag(outer) == HTMLTag("ol") || tree.tag(outer) == HTMLTag("ul") { level += 1 }
      node = tree.parent(outer)
    }
    return max(1, level)
  }

  /// Reads the NCX of EPUB 2.
  init(contents bytes: [UInt8], entry: String, name: String) {
    guard let tree = try? XMLTree(bytes, name: name, keepsBroken: true),
      let map = tree.descendant(of: tree.root, named: "navMap")
    else { return }
    var stack = tree.children(of: map, named: "navPoint").reversed().map { ($0, 1) }
    while let (node, level) = stack.popLast() {
      if let label = tree.child(of: node, named: "navLabel"),
        let content = tree.child(of: node, named: "content"),
        let source = tree.element(content)?["src"]
      {
        let target = ArchivePath.resolve(source, from: entry)
        let title = CanonicalText.line(tree.text(of: label))
        if !title.isEmpty {
          entries.append(
            Entry(title: title, target: target.name, fragment: target.fragment, level: level))
        }
      }
      stack += tree.children(of: node, named: "navPoint").reversed().map { ($0, level + 1) }
    }
  }
}

/// What EPUB calls a part of a book: `epub:type`, and the roles of DPUB-ARIA.
enum EPUBKind {
  /// The kinds of an element, in lower case: `footnote`, `toc`.
  static func words(of node: HTMLTree.Node, in tree: HTMLTree) -> [String] {
    var words: [String] = []
    if let type = tree.attribute("epub:type", of: node) {
      words += type.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }
    if let role = tree.attribute("role", of: node)?.lowercased() {
      words += role.split(whereSeparator: \.isWhitespace).compactMap {
        $0.hasPrefix("doc-") ? String($0.dropFirst(4)) : nil
      }
    }
    return words
  }

  /// What is no text of the book: it is left out.
  static let navigation: Set<String> = [
    "cover", "toc", "nav", "landmarks", "page-list", "loi", "lot", "pagebreak", "backlink",
  ]
  /// What stands around the text: it becomes an aside.
  static let surroundings: Set<String> = [
    "copyright-page", "copyright", "titlepage", "title-page", "halftitlepage", "halftitle",
    "colophon", "imprint", "imprimatur", "other-credits", "contributors", "seriespage",
  ]
  /// Notes to the text, kept as asides where they stand.
  static let notes: Set<String> = ["footnote", "footnotes", "endnote", "rearnote"]
}
