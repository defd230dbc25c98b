internal import CGumbo

/// Copying what gumbo makes of a page.
extension HTMLTree {
  init(utf8: [UInt8], limits: Limits) {
    self.init(limits: limits)
    utf8.withUnsafeBufferPointer { original in
      let source = HTMLSource(original, limits: limits)
      notes = source.notes
      source.bytes.withUnsafeBufferPointer { markup in
        let memory = GumboMemory()
        withExtendedLifetime(memory) {
          var options = kGumboDefaultOptions
          options.max_errors = 0
          options.userdata = Unmanaged.passUnretained(memory).toOpaque()
          options.allocator = { userdata, size in
            guard let userdata else { return nil }
            return Unmanaged<GumboMemory>.fromOpaque(userdata).takeUnretainedValue().piece(size)
          }
          options.deallocator = { userdata, piece in
            guard let userdata else { return }
            Unmanaged<GumboMemory>.fromOpaque(userdata).takeUnretainedValue().take(piece)
          }
          guard let base = markup.baseAddress, !markup.isEmpty else { return }
          let output = base.withMemoryRebound(to: CChar.self, capacity: markup.count) {
            gumbo_parse_with_options(&options, $0, markup.count)
          }
          guard let document = output?.pointee.document else { return }
          var copy = HTMLTreeCopy(
            markup: base, original: original, contents: source.contents, limits: limits)
          copy.copy(document)
          records = copy.records
          attributes = copy.attributes
          bytes = copy.bytes
        }
      }
    }
  }

  private init(limits: Limits) {}
}

/// Copies gumbo's tree into the arrays of an ``HTMLTree``, without recursion.
private struct HTMLTreeCopy {
  let markup: UnsafePointer<UInt8>
  let original: UnsafeBufferPointer<UInt8>
  let contents: [HTMLSource.Content]
  let limits: HTMLTree.Limits

  var records: [HTMLTree.Record] = []
  var attributes: [HTMLTree.Attribute] = []
  var bytes: [UInt8] = []
  /// Attribute names that were met: where each stands in ``bytes``.
  private var names: [UInt64: Range<Int32>] = [:]

  init(
    markup: UnsafePointer<UInt8>, original: UnsafeBufferPointer<UInt8>,
    contents: [HTMLSource.Content], limits: HTMLTree.Limits
  ) {
    self.markup = markup
    self.original = original
    self.contents = contents
    self.limits = limits
  }

  /// A node of gumbo's whose children are being copied.
  private struct Level {
    var children: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    var count: Int
    var next = 0
    /// The node that the children go to.
    var record: Int32
  }

  mutating func copy(_ document: UnsafeMutablePointer<GumboNode>) {
    records.append(HTMLTree.Record(kind: .document))
    let children = document.pointee.v.document.children
    var levels = [Level(children: children.data, count: Int(children.length), record: 0)]
    while let level = levels.last {
      guard level.next < level.count, let data = level.children else {
        levels.removeLast()
        // A level that was flattened away shares its record with the one above.
        if levels.last?.record != level.record {
          records[Int(level.record)].end = Int32(records.count)
        }
        continue
      }
      levels[levels.count - 1].next += 1
      guard let pointer = data[level.next] else { continue }
      let node = pointer.assumingMemoryBound(to: GumboNode.self)
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.pointee.v.element
        let record =
          levels.count > limits.maximumDepth + 16
          ? level.record : append(element, to: level.record)
        levels.append(
          Level(
            children: element.children.data, count: Int(element.children.length), record: record))
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
        appendText(node.pointee.v.text.text, kind: .text, to: level.record)
      case GUMBO_NODE_COMMENT:
        appendText(node.pointee.v.text.text, kind: .comment, to: level.record)
      default: break
      }
    }
    records[0].end = Int32(records.count)
  }

  private mutating func append(_ record: HTMLTree.Record, to parent: Int32) -> Int32 {
    let index = Int32(records.count)
    var record = record
    record.parent = parent
    record.end = index + 1
    let last = records[Int(parent)].lastChild
    record.previous = last
    if last >= 0 {
      records[Int(last)].next = index
    } else {
      records[Int(parent)].firstChild = index
    }
    records[Int(parent)].lastChild = index
    records.append(record)
    return index
  }

  private mutating func appendText(
    _ text: UnsafePointer<CChar>?, kind: HTMLTree.Kind, to parent: Int32
  ) {
    guard let text else { return }
    let range = append(text)
    _ = append(
      HTMLTree.Record(kind: kind, start: range.lowerBound, count: Int32(range.count)), to: parent)
  }

  private mutating func append(_ element: GumboElement, to parent: Int32) -> Int32 {
    let first = Int32(attributes.count)
    let list = element.attributes
    for place in 0..<Int(list.length) {
      guard let pointer = list.data[place] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name else { continue }
      let nameBytes = UnsafeBufferPointer(
        start: UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self), count: length(name))
      let hash = NameHash.of(nameBytes)
      let range: Range<Int32>
      if let known = names[hash] {
        range = known
      } else {
        range = append(name)
        names[hash] = range
      }
      attributes.append(
        HTMLTree.Attribute(
          hash: hash, name: range, value: attribute.value.map { append($0) } ?? 0..<0))
    }
    var record = HTMLTree.Record(kind: .element, start: first)
    record.count = Int32(attributes.count) - first
    record.tag = tag(of: element)
    let index = append(record, to: parent)
    if record.tag == .script { appendContent(of: element, to: index) }
    return index
  }

  private func tag(of element: GumboElement) -> HTMLTag {
    guard element.tag == GUMBO_TAG_UNKNOWN else { return HTMLTag(code: element.tag.rawValue) }
    var name = element.original_tag
    gumbo_tag_from_original_text(&name)
    guard let data = name.data else { return HTMLTag(code: GUMBO_TAG_UNKNOWN.rawValue) }
    return HTMLTag(
      UnsafeBufferPointer(
        start: UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self), count: name.length))
  }

  /// Gives a script the content that went round gumbo.
  private mutating func appendContent(of element: GumboElement, to index: Int32) {
    guard let start = element.original_tag.data else { return }
    let position = UnsafeRawPointer(start) - UnsafeRawPointer(markup)
    var low = 0
    var high = contents.count
    while low < high {
      let middle = (low + high) / 2
      if contents[middle].tag < position { low = middle + 1 } else { high = middle }
    }
    guard low < contents.count, contents[low].tag == position, !contents[low].range.isEmpty else {
      return
    }
    let range = contents[low].range
    let textStart = Int32(bytes.count)
    bytes.append(contentsOf: original[range])
    _ = append(HTMLTree.Record(kind: .text, start: textStart, count: Int32(range.count)), to: index)
    records[Int(index)].end = Int32(records.count)
  }

  private func length(_ text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length += 1 }
    return length
  }

  private mutating func append(_ text: UnsafePointer<CChar>) -> Range<Int32> {
    let start = Int32(bytes.count)
    let count = length(text)
    UnsafeRawPointer(text).withMemoryRebound(to: UInt8.self, capacity: count) {
      bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return start..<start + Int32(count)
  }
}
