/// What an EPUB's package file says: about the book, and in which order its parts are read.
///
/// EPUB 2.0.1 (OPF) and EPUB 3.3.
struct EPUBPackage {
  /// One part of the reading order.
  struct Item: Hashable {
    /// The entry that holds it.
    let entry: String
    /// Whether it is read with the others: notes and answers often are not.
    let isLinear: Bool
    /// What the guide calls it: `cover`, `toc`, `copyright-page`.
    var kind: String?
  }

  private(set) var spine: [Item] = []
  private(set) var metadata = ArticleMetadata()
  /// The entry that holds the table of contents of EPUB 3, and that of EPUB 2.
  private(set) var navigation: String?
  private(set) var contents: String?

  private struct ManifestItem {
    let entry: String
    let mediaType: String
    let properties: String
  }

  /// Reads the package file.
  ///
  /// - Parameters:
  ///   - bytes: The package file.
  ///   - entry: Its name in the archive.
  ///   - name: The book's name for messages.
  /// - Throws: ``ImportError`` when it cannot be read.
  init(_ bytes: [UInt8], entry: String, name: String) throws(ImportError) {
    let tree = try XMLTree(bytes, name: name, keepsBroken: true)
    var manifest: [String: ManifestItem] = [:]
    if let list = tree.descendant(of: tree.root, named: "manifest") {
      for node in tree.children(of: list, named: "item") {
        guard let element = tree.element(node), let id = element["id"], let href = element["href"]
        else { continue }
        let item = ManifestItem(
          entry: ArchivePath.resolve(href, from: entry).name,
          mediaType: element["media-type"]?.lowercased() ?? "",
          properties: " \(element["properties"] ?? "") ")
        manifest[id] = manifest[id] ?? item
        if item.properties.contains(" nav ") { navigation = navigation ?? item.entry }
      }
    }
    readSpine(tree, manifest)
    readGuide(tree, base: entry)
    readMetadata(tree)
  }

  private mutating func readSpine(_ tree: XMLTree, _ manifest: [String: ManifestItem]) {
    guard let list = tree.descendant(of: tree.root, named: "spine") else { return }
    if let id = tree.element(list)?["toc"] { contents = manifest[id]?.entry }
    contents =
      contents ?? manifest.values.first { $0.mediaType == "application/x-dtbncx+xml" }?.entry
    var seen: Set<String> = []
    for node in tree.children(of: list, named: "itemref") {
      guard let element = tree.element(node), let id = element["idref"], let item = manifest[id],
        item.mediaType.contains("html") || item.mediaType.contains("dtbook")
          || item.mediaType.isEmpty,
        seen.insert(item.entry).inserted
      else { continue }
      spine.append(Item(entry: item.entry, isLinear: element["linear"]?.lowercased() != "no"))
    }
  }

  private mutating func readGuide(_ tree: XMLTree, base: String) {
    guard let guide = tree.descendant(of: tree.root, named: "guide") else { return }
    for node in tree.children(of: guide, named: "reference") {
      guard let element = tree.element(node), let href = element["href"], let kind = element["type"]
      else { continue }
      let entry = ArchivePath.resolve(href, from: base).name
      for index in spine.indices where spine[index].entry == entry && spine[index].kind == nil {
        spine[index].kind = kind.lowercased()
      }
    }
  }

  // MARK: Metadata

  private mutating func readMetadata(_ tree: XMLTree) {
    guard let list = tree.descendant(of: tree.root, named: "metadata") else { return }
    // EPUB 3 says more about an element in others that name it.
    var refinements: [String: [String: String]] = [:]
    var titles: [(text: String, id: String)] = []
    var creators: [(text: String, id: String, role: String?)] = []
    var dates: [(text: String, event: String)] = []
    for node in tree.descendants(of: list) {
      guard let element = tree.element(node) else { continue }
      let text = tree.text(of: node).trimming(\.isWhitespace)
      switch element.name.local {
      case "meta":
        guard let property = element["property"] else { continue }
        if let target = element["refines"] {
          refinements[String(target.drop { $0 == "#" }), default: [:]][property] = text
        } else if property == "dcterms:modified" {
          metadata.modified = CalendarDay(iso8601: text.prefix(10))
        }
      case _ where text.isEmpty: continue
      case "title": titles.append((text, element["id"] ?? ""))
      case "creator": creators.append((text, element["id"] ?? "", element["role"]))
      case "date": dates.append((text, element["event"]?.lowercased() ?? ""))
      case "language":
        let tag = text.lowercased().prefix { $0.isLetter }
        if metadata.language == nil, (2...3).contains(tag.count) { metadata.language = String(tag) }
      case "publisher": metadata.site = metadata.site ?? text
      default: continue
      }
    }
    let main = titles.first { refinements[$0.id]?["title-type"] == "main" } ?? titles.first
    metadata.title = main?.text ?? ""
    let authors = creators.filter { creator in
      (refinements[creator.id]?["role"] ?? creator.role).map { ["aut", "cre"].contains($0) } ?? true
    }
    var names: Set<String> = []
    metadata.byline = (authors.isEmpty ? creators : authors).map(\.text).filter {
      names.insert($0).inserted
    }
    let published =
      dates.first { $0.event.contains("publication") } ?? dates.first { $0.event.isEmpty }
    metadata.published = published.flatMap { CalendarDay(iso8601: $0.text.prefix(10)) }
  }
}
