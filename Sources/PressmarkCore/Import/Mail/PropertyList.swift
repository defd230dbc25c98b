/// An Apple property list, binary or XML, of which single values are looked up.
///
/// Nothing is read but what is asked for, step by step from the outermost dictionary: a list whose
/// objects hold each other costs nothing.
struct PropertyList {
  private enum Form {
    case binary(BinaryPropertyList)
    case markup(XMLTree)
  }

  private let form: Form

  /// Whether bytes are a binary property list.
  static func isBinary(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("bplist0".utf8)) }

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The file's name for messages.
  /// - Throws: ``ImportError`` when it is damaged.
  init(_ bytes: [UInt8], name: String) throws(ImportError) {
    if Self.isBinary(bytes) {
      guard let list = BinaryPropertyList(bytes) else {
        throw .damaged(name, reason: "its end is missing, so that its parts cannot be found")
      }
      form = .binary(list)
    } else {
      form = .markup(try XMLTree(bytes, name: name))
    }
  }

  /// The bytes that stand under keys, one inside the other.
  func data(_ keys: String...) -> [UInt8]? {
    switch form {
    case .binary(let list): list.value(at: keys).flatMap { list.bytes($0, kind: 0x40) }
    case .markup(let tree):
      Self.node(at: keys, in: tree).flatMap { node in
        tree.element(node)?.name.local == "data"
          ? TransferEncoding.base64(tree.text(of: node).utf8) : nil
      }
    }
  }

  /// The text that stands under keys, one inside the other.
  func text(_ keys: String...) -> String? {
    switch form {
    case .binary(let list): list.value(at: keys).flatMap { list.text($0) }
    case .markup(let tree):
      Self.node(at: keys, in: tree).flatMap { node in
        tree.element(node)?.name.local == "string" ? tree.text(of: node) : nil
      }
    }
  }

  private static func node(at keys: [String], in tree: XMLTree) -> XMLTree.Node? {
    var node = tree.child(of: tree.root, named: "dict")
    for key in keys {
      guard let dictionary = node else { return nil }
      node = nil
      var isNext = false
      for child in tree.children(of: dictionary) {
        guard let element = tree.element(child) else { continue }
        if isNext {
          node = child
          break
        }
        isNext = element.name.local == "key" && tree.text(of: child) == key
      }
    }
    return node
  }
}

/// The binary form of property lists ("bplist00"), as CFBinaryPList.c of Apple describes it.
struct BinaryPropertyList {
  private let bytes: [UInt8]
  private let offsetWidth: Int
  private let referenceWidth: Int
  private let count: Int
  private let top: Int
  private let table: Int

  /// The most entries of a dictionary that are looked through.
  private static let maximumEntries = 10_000

  /// - Parameter bytes: The whole file; `nil` comes of one whose end makes no sense.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count >= 40 else { return nil }
    let trailer = bytes.count - 32
    offsetWidth = Int(bytes[trailer + 6])
    referenceWidth = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetWidth), (1...8).contains(referenceWidth),
      let count = Self.number(bytes, trailer + 8, 8), let top = Self.number(bytes, trailer + 16, 8),
      let table = Self.number(bytes, trailer + 24, 8), top < count, table < trailer,
      count <= (trailer - table) / offsetWidth
    else { return nil }
    self.count = count
    self.top = top
    self.table = table
  }

  /// The number whose highest byte stands first; `nil` when it is not there or larger than a file.
  private static func number(_ bytes: [UInt8], _ position: Int, _ width: Int) -> Int? {
    guard position >= 0, width <= bytes.count, position <= bytes.count - width else { return nil }
    var value: UInt64 = 0
    for byte in bytes[position..<position + width] {
      guard value < 1 << 48 else { return nil }
      value = value << 8 | UInt64(byte)
    }
    return value < 1 << 53 ? Int(value) : nil
  }

  /// Where an object starts.
  private func place(of object: Int) -> Int? {
    guard object < count, let place = Self.number(bytes, table + object * offsetWidth, offsetWidth),
      place >= 8, place < table
    else { return nil }
    return place
  }

  /// An object's kind, the number of its elements, and where they start.
  private func head(of object: Int) -> (kind: UInt8, count: Int, start: Int)? {
    guard let place = place(of: object) else { return nil }
    let kind = bytes[place] & 0xF0
    let short = Int(bytes[place] & 0x0F)
    guard short == 15 else { return (kind, short, place + 1) }
    // A larger number follows as an object of its own.
    guard place + 1 < table, bytes[place + 1] & 0xF0 == 0x10, bytes[place + 1] & 0x0F <= 3 else {
      return nil
    }
    let width = 1 << Int(bytes[place + 1] & 0x0F)
    guard let count = Self.number(bytes, place + 2, width) else { return nil }
    return (kind, count, place + 2 + width)
  }

  /// The object that stands under keys, one inside the other.
  func value(at keys: [String]) -> Int? {
    var object = top
    for key in keys {
      guard let (kind, count, start) = head(of: object), kind == 0xD0 else { return nil }
      var found: Int?
      for entry in 0..<min(count, Self.maximumEntries) {
        guard let name = Self.number(bytes, start + entry * referenceWidth, referenceWidth) else {
          return nil
        }
        guard text(name) == key else { continue }
        found = Self.number(bytes, start + (count + entry) * referenceWidth, referenceWidth)
        break
      }
      guard let found else { return nil }
      object = found
    }
    return object
  }

  /// An object's bytes, when it is of a kind; each element is one byte.
  func bytes(_ object: Int, kind: UInt8) -> [UInt8]? {
    guard let head = head(of: object), head.kind == kind, head.count <= table - head.start,
      head.start <= table
    else { return nil }
    return Array(bytes[head.start..<head.start + head.count])
  }

  /// An object's text, in either of the two forms.
  func text(_ object: Int) -> String? {
    if let bytes = bytes(object, kind: 0x50) { return String(decoding: bytes, as: UTF8.self) }
    guard let head = head(of: object), head.kind == 0x60, head.start <= table,
      head.count <= (table - head.start) / 2
    else { return nil }
    let units = (0..<head.count).map { unit in
      UInt16(bytes[head.start + 2 * unit]) << 8 | UInt16(bytes[head.start + 2 * unit + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
}
