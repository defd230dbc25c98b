/// A small XML document as a flat list of nodes: package files, feeds, property lists.
///
/// Large documents are read event by event with ``XMLReader`` instead.
struct XMLTree: Sendable {
  /// An element or a text, by its number; cheap to copy.
  struct Node: Hashable, Sendable {
    fileprivate let index: Int32
  }

  private struct Record: Sendable {
    let parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    /// The element; `nil` for a text.
    let element: XMLElement?
    let text: String
  }

  private var records: [Record] = []
  /// What was wrong, when the document broke off and what came before was kept.
  private(set) var fault: String?

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document, in the encoding it declares.
  ///   - name: The name for messages.
  ///   - keepsBroken: Whether what stands before a fault is kept instead of nothing.
  ///   - maximumNodes: The most elements and texts.
  /// - Throws: ``ImportError`` when the document cannot be read, or holds no element.
  init(
    _ bytes: [UInt8], name: String, keepsBroken: Bool = false, maximumNodes: Int = 2_000_000
  ) throws(ImportError) {
    var records: [Record] = []
    var open: [Int32] = []
    func append(_ element: XMLElement?, _ text: String) throws(ImportError) -> Int32 {
      guard records.count < maximumNodes else {
        throw .damaged(name, reason: "its XML has more than \(maximumNodes) elements")
      }
      let index = Int32(records.count)
      let parent = open.last ?? -1
      records.append(Record(parent: parent, element: element, text: text))
      if parent >= 0 {
        let last = records[Int(parent)].lastChild
        if last >= 0 {
          records[Int(last)].next = index
        } else {
          records[Int(parent)].firstChild = index
        }
        records[Int(parent)].lastChild = index
      }
      return index
    }
    do {
      try XMLReader.read(bytes, name: name) { (event) throws(ImportError) in
        switch event {
        case .start(let element): open.append(try append(element, ""))
        case .text(let text): if !open.isEmpty { _ = try append(nil, text) }
        case .end: open.removeLast()
        }
      }
    } catch {
      guard keepsBroken, case .damaged(_, let reason) = error, !records.isEmpty else { throw error }
      fault = reason
    }
    guard records.first?.element != nil else {
      throw .damaged(name, reason: "there is no element in its XML")
    }
    self.records = records
  }

  /// The outermost element.
  var root: Node { Node(index: 0) }

  /// The element that a node is; `nil` for a text.
  func element(_ node: Node) -> XMLElement? { records[Int(node.index)].element }

  /// The node's children in the order of the document.
  func children(of node: Node) -> some Sequence<Node> {
    var next = records[Int(node.index)].firstChild
    return AnyIterator {
      guard next >= 0 else { return nil }
      defer { next = records[Int(next)].next }
      return Node(index: next)
    }
  }

  /// The children that are elements with that local name.
  func children(of node: Node, named local: String) -> [Node] {
    children(of: node).filter { element($0)?.name.local == local }
  }

  /// The first child that is an element with that local name.
  func child(of node: Node, named local: String) -> Node? {
    children(of: node).first { element($0)?.name.local == local }
  }

  /// Every node inside a node, in the order of the document.
  func descendants(of node: Node) -> some Sequence<Node> {
    // Nodes are numbered in the order of the document: those inside end where the next begins.
    var next = node.index + 1
    var outer = node.index
    while outer >= 0, records[Int(outer)].next < 0 { outer = records[Int(outer)].parent }
    let end = outer >= 0 ? records[Int(outer)].next : Int32(records.count)
    return AnyIterator {
      guard next < end else { return nil }
      defer { next += 1 }
      return Node(index: next)
    }
  }

  /// The first element inside a node with that local name.
  func descendant(of node: Node, named local: String) -> Node? {
    descendants(of: node).first { element($0)?.name.local == local }
  }

  /// All text inside a node, as it stands.
  func text(of node: Node) -> String {
    let record = records[Int(node.index)]
    if record.element == nil { return record.text }
    if record.firstChild == record.lastChild, record.firstChild >= 0,
      records[Int(record.firstChild)].element == nil
    {
      return records[Int(record.firstChild)].text
    }
    return descendants(of: node).map { records[Int($0.index)].text }.joined()
  }

  /// The elements and texts inside a node written as markup, for readers of HTML.
  func markup(inside node: Node) -> String {
    var markup = ""
    var open: [(node: Node, name: String)] = []
    func closeLast() {
      guard let name = open.popLast()?.name, !Self.emptyElements.contains(name) else { return }
      markup += "</\(name)>"
    }
    for child in descendants(of: node) {
      let record = records[Int(child.index)]
      while let last = open.last, last.node.index != record.parent { closeLast() }
      if let element = record.element {
        // Prefixes of namespaces mean nothing to readers of HTML.
        markup += "<" + element.name.local
        for attribute in element.attributes {
          markup += " \(attribute.name.qualified)=\"\(Self.escaped(attribute.value))\""
        }
        markup += ">"
        open.append((child, element.name.local))
      } else {
        markup += Self.escaped(record.text)
      }
    }
    while !open.isEmpty { closeLast() }
    return markup
  }

  /// Text as it is written in markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The elements that HTML never closes.
  private static let emptyElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
