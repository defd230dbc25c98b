/// A feed as it was found, before anything in it is judged or made safe.
struct FoundFeed {
  /// One entry.
  struct Entry {
    var title = ""
    var link: String?
    var date: String?
    var authors: [String] = []
    /// What is given as the opening: `description`, `summary`.
    var summary: String?
    /// What is given as the whole: `content:encoded`, `content`.
    var content: String?
  }

  var title = ""
  var link: String?
  var language: String?
  var authors: [String] = []
  var entries: [Entry] = []
  /// Why it breaks off.
  var fault: String?
}

/// Feeds in XML: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0.
enum XMLFeed {
  /// Reads a feed.
  ///
  /// Elements of other vocabularies, such as `media:title`, are told by their prefix.
  static func read(_ bytes: [UInt8], name: String) throws(ImportError) -> FoundFeed {
    let tree = try XMLTree(bytes, name: name, keepsBroken: true)
    guard let root = tree.element(tree.root) else { return FoundFeed() }
    var reader = Reader(tree: tree, home: root.name.prefix)
    reader.feed.fault = tree.fault
    reader.feed.language = root["lang"]
    switch root.name.local.lowercased() {
    case "rss":
      if let channel = tree.child(of: tree.root, named: "channel") {
        reader.readRSS(channel, channel)
      }
    case "rdf":
      reader.home = ""
      reader.readRSS(tree.child(of: tree.root, named: "channel") ?? tree.root, tree.root)
    case "feed": reader.readAtom(tree.root)
    default:
      throw .notAnArticle(
        name, reason: "it is no feed: its XML starts with “\(root.name.qualified)”")
    }
    return reader.feed
  }

  private struct Reader {
    let tree: XMLTree
    /// The prefix of the feed's own vocabulary.
    var home: String
    var feed = FoundFeed()

    /// The children of a node in the feed's own vocabulary, and those in others by their prefix.
    private func fields(of node: XMLTree.Node) -> [(name: String, node: XMLTree.Node)] {
      tree.children(of: node).compactMap { child in
        guard let element = tree.element(child) else { return nil }
        let isOwn = element.name.prefix == home || element.name.prefix.isEmpty
        return (isOwn ? element.name.local : element.name.qualified, child)
      }
    }

    private func text(_ node: XMLTree.Node) -> String {
      tree.text(of: node).trimming(\.isWhitespace)
    }

    mutating func readRSS(_ channel: XMLTree.Node, _ items: XMLTree.Node) {
      for (name, node) in fields(of: channel) {
        switch name {
        case "title": feed.title = text(node)
        case "link": feed.link = feed.link ?? text(node)
        case "language", "dc:language": feed.language = feed.language ?? text(node)
        default: break
        }
      }
      for item in tree.children(of: items, named: "item").prefix(Feed.maximumEntries) {
        feed.entries.append(entry(item))
      }
      // Some put the items of RSS 1.0 into the channel.
      if feed.entries.isEmpty, items != channel {
        for item in tree.children(of: channel, named: "item").prefix(Feed.maximumEntries) {
          feed.entries.append(entry(item))
        }
      }
    }

    private func entry(_ item: XMLTree.Node) -> FoundFeed.Entry {
      var entry = FoundFeed.Entry()
      var identifier: String?
      for (name, node) in fields(of: item) {
        let value = text(node)
        guard !value.isEmpty else { continue }
        switch name {
        case "title": entry.title = value
        case "link": entry.link = entry.link ?? value
        case "guid":
          if tree.element(node)?["isPermaLink"]?.lowercased() != "false" { identifier = value }
        case "pubDate", "dc:date", "dcterms:issued": entry.date = entry.date ?? value
        case "dc:creator", "author": entry.authors.append(value)
        case "description": entry.summary = value
        case "content:encoded": entry.content = value
        default: break
        }
      }
      entry.link = entry.link ?? identifier
      return entry
    }

    mutating func readAtom(_ root: XMLTree.Node) {
      for (name, node) in fields(of: root) {
        switch name {
        case "title": feed.title = construct(node)
        case "link": if isAlternate(node) { feed.link = feed.link ?? tree.element(node)?["href"] }
        case "author": feed.authors += authors(node)
        case "entry":
          if feed.entries.count < Feed.maximumEntries { feed.entries.append(atomEntry(node)) }
        default: break
        }
      }
    }

    private func atomEntry(_ node: XMLTree.Node) -> FoundFeed.Entry {
      var entry = FoundFeed.Entry()
      var updated: String?
      for (name, node) in fields(of: node) {
        switch name {
        case "title": entry.title = construct(node)
        case "link": if isAlternate(node) { entry.link = entry.link ?? tree.element(node)?["href"] }
        case "published", "issued": entry.date = text(node)
        case "updated", "modified", "created": updated = updated ?? text(node)
        case "author": entry.authors += authors(node)
        case "summary": entry.summary = construct(node)
        case "content":
          if tree.element(node)?["src"] == nil { entry.content = construct(node) }
        default: break
        }
      }
      entry.date = entry.date ?? updated
      return entry
    }

    private func isAlternate(_ link: XMLTree.Node) -> Bool {
      ["", "alternate"].contains(tree.element(link)?["rel"]?.lowercased() ?? "")
    }

    private func authors(_ node: XMLTree.Node) -> [String] {
      tree.children(of: node, named: "name").map(text).filter { !$0.isEmpty }
    }

    /// A text as HTML, whichever of three ways it is written in.
    private func construct(_ node: XMLTree.Node) -> String {
      switch tree.element(node)?["type"]?.lowercased() ?? "text" {
      case "xhtml", "application/xhtml+xml": tree.markup(inside: node)
      case "html", "text/html": text(node)
      default: XMLTree.escaped(text(node))
      }
    }
  }
}
