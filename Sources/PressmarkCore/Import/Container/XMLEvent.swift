/// A name in an XML document, apart from its prefix.
///
/// The prefix stands for the namespace: vocabularies are known by their customary prefixes (`dc`,
/// `content`, `w`), which hold in practice where addresses of namespaces are often wrong.
struct XMLName: Hashable, Sendable {
  /// What stands before the colon; empty when there is none.
  let prefix: String
  /// What stands behind it.
  let local: String

  /// A name as the document writes it: `dc:creator`.
  init(_ qualified: String) {
    if let colon = qualified.firstIndex(of: ":"), colon > qualified.startIndex {
      prefix = String(qualified[..<colon])
      local = String(qualified[qualified.index(after: colon)...])
    } else {
      prefix = ""
      local = qualified
    }
  }

  /// The name as the document writes it.
  var qualified: String { prefix.isEmpty ? local : prefix + ":" + local }
}

/// An element's name and attributes.
struct XMLElement: Hashable, Sendable {
  /// One attribute.
  struct Attribute: Hashable, Sendable {
    let name: XMLName
    let value: String
  }

  let name: XMLName
  /// The attributes in the order of the document.
  let attributes: [Attribute]

  /// The value of the first attribute with that local name, whatever its prefix.
  subscript(local: String) -> String? { attributes.first { $0.name.local == local }?.value }
}

/// What is met while an XML document is read from its beginning to its end.
enum XMLEvent: Hashable, Sendable {
  /// An element opens.
  case start(XMLElement)
  /// Text between tags, in one piece, white space included.
  case text(String)
  /// The element opened last and not yet closed closes.
  case end(XMLName)
}
