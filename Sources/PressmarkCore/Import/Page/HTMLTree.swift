/// An HTML page as a flat arena of nodes in document order.
///
/// Made by gumbo and copied at once: the nodes are numbers, all texts and attributes stand in one
/// buffer, and a string is made when one is asked for. Nothing in it is recursive, and its size is
/// bounded by ``Limits``.
struct HTMLTree: Sendable {
  /// How much of a page is read.
  struct Limits: Hashable, Sendable {
    /// The most bytes of markup and text, without scripts.
    var maximumBytes = 20_000_000
    /// The deepest that elements may be nested; what is deeper is read as one.
    var maximumDepth = 512
    /// The most nodes.
    var maximumNodes = 700_000
    /// The most bytes of one attribute; longer ones are left out.
    var maximumAttributeBytes = 1_000_000
    /// The most attributes of one element.
    var maximumAttributes = 200
    /// The most bytes of one tag before its attributes are looked at one by one.
    var maximumTagBytes = 500_000
  }

  /// A node of the tree: its number in document order.
  struct Node: Hashable, Comparable, Sendable {
    /// The number; 0 is the document.
    let index: Int32

    init(index: Int32) { self.index = index }

    /// Whether a node comes before another in the document.
    static func < (a: Node, b: Node) -> Bool { a.index < b.index }
  }

  /// What a node is.
  enum Kind: UInt8, Sendable {
    case document, element, text, comment
  }

  struct Record: Sendable {
    var kind: Kind
    var tag = HTMLTag(code: 0)
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    var previous: Int32 = -1
    /// The first node after this one that is not inside it.
    var end: Int32 = 0
    /// A text's or comment's bytes; an element's attributes.
    var start: Int32 = 0
    var count: Int32 = 0
  }

  struct Attribute: Sendable {
    var hash: UInt64
    var name: Range<Int32>
    var value: Range<Int32>
  }

  var records: [Record] = [Record(kind: .document, end: 1)]
  var attributes: [Attribute] = []
  /// Every text, attribute name and attribute value, in UTF-8.
  var bytes: [UInt8] = []
  /// What the user should know about the page's encoding and size, as sentences.
  var notes: [String] = []

  /// The page of a file or an answer; the encoding is told by ``HTMLText``.
  ///
  /// - Throws: ``ImportError`` when the bytes hold nothing or are no text.
  init(_ source: ImportSource, limits: Limits = Limits()) throws(ImportError) {
    let text = try HTMLText(source)
    self.init(utf8: text.bytes, limits: limits)
    notes = text.notes + notes
  }

  /// A page, or a piece of one, that is text already.
  init(text: String, limits: Limits = Limits()) {
    self.init(utf8: Array(text.utf8), limits: limits)
  }

  /// The document.
  var root: Node { Node(index: 0) }

  /// How many nodes there are.
  var count: Int { records.count }

  func kind(_ node: Node) -> Kind { records[Int(node.index)].kind }

  /// The tag of an element; of other nodes one that no element has.
  func tag(_ node: Node) -> HTMLTag {
    let record = records[Int(node.index)]
    return record.kind == .element ? record.tag : HTMLTag(code: .max)
  }

  func parent(_ node: Node) -> Node? { Self.node(records[Int(node.index)].parent) }
  func firstChild(_ node: Node) -> Node? { Self.node(records[Int(node.index)].firstChild) }
  func lastChild(_ node: Node) -> Node? { Self.node(records[Int(node.index)].lastChild) }
  func nextSibling(_ node: Node) -> Node? { Self.node(records[Int(node.index)].next) }
  func previousSibling(_ node: Node) -> Node? { Self.node(records[Int(node.index)].previous) }

  private static func node(_ index: Int32) -> Node? { index < 0 ? nil : Node(index: index) }

  /// Whether a node stands inside another, or is it.
  func contains(_ outer: Node, _ inner: Node) -> Bool {
    inner.index >= outer.index && inner.index < records[Int(outer.index)].end
  }

  /// A node's children, in order.
  func children(of node: Node) -> Children { Children(tree: self, upcoming: firstChild(node)) }

  /// What stands inside a node, in document order, without the node.
  func descendants(of node: Node) -> Descendants {
    Descendants(upcoming: node.index + 1, end: records[Int(node.index)].end)
  }

  /// The elements of a name inside a node, in document order.
  func elements(_ tag: HTMLTag, in node: Node) -> some Sequence<Node> {
    descendants(of: node).lazy.filter { self.tag($0) == tag }
  }

  /// A node's children.
  struct Children: Sequence, IteratorProtocol {
    let tree: HTMLTree
    var upcoming: Node?

    mutating func next() -> Node? {
      guard let node = upcoming else { return nil }
      upcoming = tree.nextSibling(node)
      return node
    }
  }

  /// What stands inside a node: numbers that follow each other.
  struct Descendants: Sequence, IteratorProtocol {
    var upcoming: Int32
    let end: Int32

    mutating func next() -> Node? {
      guard upcoming < end else { return nil }
      defer { upcoming += 1 }
      return Node(index: upcoming)
    }
  }
}

/// Attributes and texts.
extension HTMLTree {
  /// The bytes of a text or comment node in ``bytes``.
  func textRange(of node: Node) -> Range<Int> {
    let record = records[Int(node.index)]
    guard record.kind == .text || record.kind == .comment else { return 0..<0 }
    return Int(record.start)..<Int(record.start + record.count)
  }

  /// The own text of a text or comment node; empty for others.
  func text(of node: Node) -> String { string(textRange(of: node)) }

  /// An element's attribute; `nil` when it has none of that name, empty when it has no value.
  func attribute(_ name: String, of node: Node) -> String? {
    attributeRange(NameHash.of(name.utf8), of: node).map(string)
  }

  /// Whether an element has an attribute.
  func hasAttribute(_ name: String, of node: Node) -> Bool {
    attributeRange(NameHash.of(name.utf8), of: node) != nil
  }

  /// Every attribute of an element, in the order of the page.
  func attributes(of node: Node) -> [(name: String, value: String)] {
    let record = records[Int(node.index)]
    guard record.kind == .element else { return [] }
    return attributes[Int(record.start)..<Int(record.start + record.count)].map {
      (
        string(Int($0.name.lowerBound)..<Int($0.name.upperBound)),
        string(Int($0.value.lowerBound)..<Int($0.value.upperBound))
      )
    }
  }

  /// An element's `id`, in lower case.
  func identifier(of node: Node) -> String? {
    attributeRange(Self.idHash, of: node).map { string($0).lowercased() }
  }

  /// An element's classes, in lower case.
  func classNames(of node: Node) -> [String] {
    guard let range = attributeRange(Self.classHash, of: node) else { return [] }
    return string(range).lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  static let idHash = NameHash.of("id".utf8)
  static let classHash = NameHash.of("class".utf8)

  /// Where the value of an attribute stands in ``bytes``, the name given by its ``NameHash``.
  func attributeRange(_ hash: UInt64, of node: Node) -> Range<Int>? {
    let record = records[Int(node.index)]
    guard record.kind == .element else { return nil }
    var place = Int(record.start)
    let end = place + Int(record.count)
    while place < end {
      if attributes[place].hash == hash {
        let value = attributes[place].value
        return Int(value.lowerBound)..<Int(value.upperBound)
      }
      place += 1
    }
    return nil
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
