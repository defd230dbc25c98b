/// Who signed the article of a page.
struct PageAuthors: Sendable {
  private struct Source {
    var names: [String]
    var organisations: Set<String> = []
    var name: String
  }

  private var sources: [Source] = []
  private let siteKeys: Set<String>
  private let visible: [String]

  private static let openGraph = ["article:author", "og:article:author", "og:author"]
  private static let meta = [
    "author", "authors", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
    "dc.creator.name", "citation_author", "article.author", "cxenseparse:author", "creator",
    "shareaholic:article_author_name", "rnews:creator", "author-name", "authorname", "dc.author",
    "byline", "vr:author", "bt:author", "mol.author", "twitter:data1",
  ]

  init(
    _ scan: PageScan, linked: LinkedData, header: PageHeader, article: HTMLTree.Node?,
    siteNames: [String]
  ) {
    siteKeys = Set(siteNames.map(PageText.key)).subtracting([""])
    let visible = VisibleByline(scan, header: header)
    self.visible = visible.names
    var signed = Source(names: [], name: "json-ld author")
    for author in linked.authors {
      let names = AuthorNames.names(in: author.name)
      if author.isOrganisation { signed.organisations.formUnion(names.map(PageText.key)) }
      for name in names where !signed.names.contains(where: { AuthorNames.isSame($0, name) }) {
        signed.names.append(name)
      }
    }
    sources.append(signed)
    for (group, label) in [(Self.openGraph, "opengraph"), (Self.meta, "meta")] {
      for name in group {
        // Twitter's cards call the author by a label of their own.
        if name == "twitter:data1" {
          guard let label = scan.metas["twitter:label1"]?.first.map(PageText.key),
            ["written by", "ecrit par", "author", "auteur", "verfasst von", "escrito por"].contains(label)
          else { continue }
        }
        guard let values = scan.metas[name] else { continue }
        let turns = name.hasPrefix("citation") || name.hasPrefix("dc")
        var names: [String] = []
        for value in values.prefix(30) {
          for name in AuthorNames.names(in: value, turnsNames: turns)
          where !names.contains(where: { AuthorNames.isSame($0, name) }) {
            names.append(name)
          }
        }
        sources.append(Source(names: names, name: "\(label) \(name)"))
      }
    }
    sources.append(Source(names: visible.microdata, name: "microdata author"))
    sources.append(Source(names: visible.names, name: visible.source))
  }

  /// The authors, by the first source that names people; else by the first that names anyone.
  func chosen() -> Found<[String]>? {
    for source in sources {
      let people = source.names.filter { isOther($0, source) }
      guard people.contains(where: AuthorNames.isPerson) else { continue }
      // Data often name one of those whom the page names.
      if visible.count > people.count,
        people.allSatisfy({ name in visible.contains { AuthorNames.isSame($0, name) } })
      {
        return Found(visible, "the page (byline)")
      }
      return Found(source.names.filter { isOther($0, source) || people.isEmpty }, source.name)
    }
    let signed = sources.first { source in source.names.contains { isOther($0, source) } }
      ?? sources.first { !$0.names.isEmpty }
    return signed.map { Found($0.names, $0.name) }
  }

  /// Whether a name is not that of the paper.
  private func isOther(_ name: String, _ source: Source) -> Bool {
    let key = PageText.key(name)
    return !source.organisations.contains(key) && !siteKeys.contains(key)
      && !siteKeys.contains { $0.utf8.count >= 5 && key.contains($0) }
  }
}

/// The names that stand by the headline.
struct VisibleByline: Sendable {
  private(set) var names: [String] = []
  private(set) var microdata: [String] = []
  private(set) var source = "the page (byline)"

  private static let marks = [
    "author", "byline", "auteur", "signature", "writer", "autor", "redacteur", "journalist", "by-line",
    "contributor",
  ]
  private static let others = [
    "bio", "desc", "role", "job", "social", "avatar", "image", "photo", "picture", "share", "date",
    "time", "comment", "follow", "twitter", "mail", "location", "related", "more", "count", "meta-info",
    "publisher", "-title", "_title", "link-all", "function",
  ]

  init(_ scan: PageScan, header: PageHeader) {
    let tree = scan.tree
    for (name, node) in scan.properties where name == "author" && header.range.contains(node.index) {
      for name in Self.names(of: node, in: scan) { Self.add(name, to: &microdata) }
    }
    var marked: [String] = []
    var index = header.range.lowerBound
    while index < header.range.upperBound {
      let node = HTMLTree.Node(index: index)
      index += 1
      guard tree.kind(node) == .element, Self.isMarked(node, in: tree) else { continue }
      let text = tree.innerText(of: node)
      guard !text.isEmpty, text.utf8.count <= 300 else { continue }
      let names = AuthorNames.names(in: text, isVisible: true).filter {
        $0.contains(" ") || text.utf8.count <= 40
      }
      for name in names { Self.add(name, to: &marked) }
      if !names.isEmpty { index = tree.records[Int(node.index)].end }
    }
    var written: [String] = []
    for line in header.lines where line.text.utf8.count <= 200 {
      guard let read = Byline.names(in: line.text) else { continue }
      for name in read.flatMap({ AuthorNames.names(in: $0, isVisible: true) }) {
        Self.add(name, to: &written)
      }
      if !written.isEmpty { break }
    }
    names = marked.count >= written.count ? marked : written
    source = marked.count >= written.count ? "the page (author element)" : "the page (byline)"
  }

  private static func add(_ name: String, to names: inout [String]) {
    guard names.count < 20, !names.contains(where: { AuthorNames.isSame($0, name) }) else { return }
    names.append(name)
  }

  /// The names in an element of microdata: of its own `name` property, else of its text.
  private static func names(of node: HTMLTree.Node, in scan: PageScan) -> [String] {
    let tree = scan.tree
    if let content = tree.attribute("content", of: node) { return AuthorNames.names(in: content) }
    for (name, inner) in scan.properties
    where name == "name" && inner > node && tree.contains(node, inner) {
      let text = tree.attribute("content", of: inner) ?? tree.innerText(of: inner)
      return AuthorNames.names(in: text)
    }
    return AuthorNames.names(in: tree.innerText(of: node), isVisible: true)
  }

  /// Whether an element is marked as one of an author: by `rel`, or by its classes.
  private static func isMarked(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    if let relation = tree.attributeRange(Self.relHash, of: node),
      tree.string(relation).lowercased().contains("author")
    {
      return true
    }
    for hash in [HTMLTree.classHash, HTMLTree.idHash] {
      guard let range = tree.attributeRange(hash, of: node), range.count < 400 else { continue }
      let names = tree.string(range).lowercased()
      if marks.contains(where: names.contains), !others.contains(where: names.contains) { return true }
    }
    return false
  }

  private static let relHash = NameHash.of("rel".utf8)
}
