/// What one walk over a page finds of what it says of itself, in the order of the page.
struct PageScan: Sendable {
  let tree: HTMLTree
  /// The `lang` of the page.
  var language: String?
  /// What stands in `<title>`.
  var title = ""
  /// The meta elements that say something: names in lower case.
  var metas: [String: [String]] = [:]
  /// The address that the page calls its own.
  var canonical: String?
  /// The address that a browser noted when it saved the page.
  var savedFrom: String?
  /// The headings of the first level.
  var headings: [HTMLTree.Node] = []
  /// The microdata properties that matter, with the element that holds each.
  var properties: [(name: String, node: HTMLTree.Node)] = []
  /// The elements that hold a time.
  var times: [HTMLTree.Node] = []
  /// All JSON-LD.
  var json = TolerantJSON()
  /// The body.
  var body: HTMLTree.Node?
  /// How many links, videos, players and forms for searching there are.
  var links = 0
  var players = 0

  private static let nameHash = NameHash.of("name".utf8)
  private static let propertyHash = NameHash.of("property".utf8)
  private static let itempropHash = NameHash.of("itemprop".utf8)
  private static let equivalentHash = NameHash.of("http-equiv".utf8)
  private static let wantedProperties: Set<String> = [
    "author", "creator", "headline", "name", "datepublished", "datemodified", "datecreated",
    "inlanguage", "articlebody", "isaccessibleforfree", "articlesection",
  ]

  init(_ tree: HTMLTree) {
    self.tree = tree
    let meta = HTMLTag.meta
    let link = HTMLTag.link
    let script = HTMLTag.script
    let itemprop = Self.itempropHash
    var jsonBytes = 0
    for node in tree.descendants(of: tree.root) {
      switch tree.kind(node) {
      case .document, .text: continue
      case .comment:
        if node.index < 40 { readComment(node) }
        continue
      case .element: break
      }
      let tag = tree.tag(node)
      switch tag {
      case meta: readMeta(node)
      case link: readLink(node)
      case script:
        guard jsonBytes < 4 << 20, let type = tree.attribute("type", of: node),
          type.lowercased().contains("ld+json")
        else { continue }
        for text in tree.children(of: node) {
          let range = tree.textRange(of: text)
          jsonBytes += range.count
          json.read(tree.string(range))
        }
      case .html:
        language = tree.attribute("lang", of: node) ?? tree.attribute("xml:lang", of: node)
      case .title:
        if title.isEmpty, tree.parent(node).map({ tree.tag($0) != .svg }) ?? true {
          title = PageText.line(String(tree.innerText(of: node).prefix(2000)))
        }
      case .body: body = body ?? node
      case .h1: if headings.count < 50 { headings.append(node) }
      case .time: if times.count < 200 { times.append(node) }
      case .a: links += 1
      case .video, .audio: players += 1
      default: break
      }
      if let range = tree.attributeRange(itemprop, of: node), range.count < 60,
        properties.count < 500
      {
        for name in tree.string(range).lowercased().split(separator: " ").map(String.init)
        where Self.wantedProperties.contains(name) {
          properties.append((name, node))
        }
      }
    }
  }

  private mutating func readMeta(_ node: HTMLTree.Node) {
    guard
      let name = tree.attributeRange(Self.propertyHash, of: node)
        ?? tree.attributeRange(Self.nameHash, of: node)
        ?? tree.attributeRange(Self.itempropHash, of: node)
        ?? tree.attributeRange(Self.equivalentHash, of: node), name.count < 80,
      // Some savers write the value into `value`.
      let content = tree.attribute("content", of: node) ?? tree.attribute("value", of: node),
      content.utf8.count < 4000
    else { return }
    let text = PageText.line(content)
    guard !text.isEmpty, metas.count < 400 else { return }
    metas[tree.string(name).lowercased(), default: []].append(text)
  }

  private mutating func readLink(_ node: HTMLTree.Node) {
    guard canonical == nil, let relation = tree.attribute("rel", of: node)?.lowercased(),
      relation.split(separator: " ").contains("canonical"),
      let address = tree.attribute("href", of: node), address.utf8.count < 2000
    else { return }
    canonical = PageText.line(address)
  }

  /// « saved from url=(0057)https://… » of browsers, "url: https://…" of SingleFile.
  private mutating func readComment(_ node: HTMLTree.Node) {
    let comment = tree.text(of: node).prefix(3000)
    guard savedFrom == nil, comment.contains("saved from") || comment.contains("url:") else {
      return
    }
    guard let start = comment.firstRange(of: "http") else { return }
    savedFrom = String(comment[start.lowerBound...].prefix { !$0.isWhitespace })
  }

  /// The first value of the first of these meta elements that is there.
  func meta(_ names: [String]) -> (name: String, value: String)? {
    for name in names {
      if let value = metas[name]?.first { return (name, value) }
    }
    return nil
  }
}
