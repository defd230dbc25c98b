/// A page's bytes made ready for gumbo: bounded, and without the content of scripts.
///
/// Gumbo takes forty nanoseconds for a byte, and most bytes of a page are scripts: their content goes
/// round it. What gumbo cannot bear (open elements beyond a depth, hundreds of attributes, attributes
/// of megabytes) is left out.
struct HTMLSource {
  /// Where a script's content stands in the original bytes.
  struct Content {
    /// Where its start tag begins in ``bytes``.
    var tag: Int
    /// The content in the original bytes.
    var range: Range<Int>
  }

  /// What gumbo is to read.
  private(set) var bytes: [UInt8] = []
  /// The contents of the scripts, in the order of ``bytes``.
  private(set) var contents: [Content] = []
  /// What was left out, as sentences.
  private(set) var notes: [String] = []

  private var elements: OpenElements
  private var wasShortened = false
  private let limits: HTMLTree.Limits

  init(_ source: UnsafeBufferPointer<UInt8>, limits: HTMLTree.Limits) {
    self.limits = limits
    elements = OpenElements(maximumDepth: limits.maximumDepth)
    bytes.reserveCapacity(min(source.count, limits.maximumBytes) + 16)
    read(source)
    if elements.wasFlattened {
      notes.append("The page nests its elements too deep; the innermost were read as one.")
    }
    if wasShortened {
      notes.append("The page is too large; what comes after its first part was cut.")
    }
  }

  private mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < source.count {
      let open = source.next(0x3C, from: position)
      if open > position {
        // Text before the tag.
        let room = limits.maximumBytes - bytes.count
        guard open - position <= room else {
          bytes.append(contentsOf: source[position..<position + max(0, room)])
          wasShortened = true
          return
        }
        bytes.append(contentsOf: source[position..<open])
        elements.text()
      }
      guard open < source.count else { return }
      guard elements.nodes < limits.maximumNodes, bytes.count < limits.maximumBytes else {
        wasShortened = true
        return
      }
      position = tag(at: open, in: source)
    }
  }

  /// Reads what starts with `<`.
  ///
  /// - Returns: Where it ends.
  private mutating func tag(at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    guard start + 1 < source.count else {
      bytes.append(0x3C)
      return start + 1
    }
    switch source[start + 1] {
    case 0x21:
      elements.text()
      let end = Self.declarationEnd(at: start, in: source)
      // A comment of megabytes says nothing that is needed.
      if end - start <= limits.maximumAttributeBytes {
        bytes.append(contentsOf: source[start..<end])
      }
      return end
    case 0x3F:
      elements.text()
      let end = min(source.next(0x3E, from: start) + 1, source.count)
      if end - start <= limits.maximumAttributeBytes {
        bytes.append(contentsOf: source[start..<end])
      }
      return end
    case 0x2F:
      guard start + 2 < source.count, source[start + 2].isLetter else {
        // Not a tag; gumbo drops it or takes it as text.
        let end = min(source.next(0x3E, from: start) + 1, source.count)
        if end - start <= limits.maximumAttributeBytes {
          bytes.append(contentsOf: source[start..<end])
        }
        return end
      }
      let name = nameRange(from: start + 2, in: source)
      let end = tagEnd(from: name.upperBound, in: source).end
      let tag = HTMLTag(UnsafeBufferPointer(rebasing: source[name]))
      if elements.end(tag) {
        bytes.append(contentsOf: source[start..<min(name.upperBound, start + 300)])
        bytes.append(0x3E)
      }
      return end
    case let byte where byte.isLetter:
      return startTag(at: start, in: source)
    default:
      bytes.append(0x3C)
      return start + 1
    }
  }

  private mutating func startTag(at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    let name = nameRange(from: start + 1, in: source)
    let tag = HTMLTag(UnsafeBufferPointer(rebasing: source[name]))
    let place = bytes.count
    let (end, keptEnd, closesItself) = tagEnd(from: name.upperBound, in: source)
    guard end <= source.count, source[end - 1] == 0x3E else { return source.count }
    let takesRawText = HTMLElementClass.of(tag).contains(.raw) && elements.takesRawText
    let attributes = NameHash.of(source[name.upperBound..<min(keptEnd, name.upperBound + 200)])
    let isKept =
      takesRawText || elements.start(tag, attributes: attributes, closesItself: closesItself)
    if takesRawText { elements.text() }
    if isKept {
      if keptEnd - start > limits.maximumTagBytes || name.count > 256 {
        appendShortened(start, name, in: source)
      } else {
        bytes.append(contentsOf: source[start..<keptEnd])
        if keptEnd < end { bytes.append(0x3E) }
      }
    }
    guard takesRawText else { return end }
    let close = Self.rawTextEnd(of: name, from: end, in: source)
    switch tag {
    case .title, .textarea, .xmp:
      let room = max(0, limits.maximumBytes - bytes.count)
      bytes.append(contentsOf: source[end..<min(close, end + room)])
    case .script:
      contents.append(Content(tag: place, range: end..<close))
    default:
      break
    }
    bytes.append(contentsOf: [0x3C, 0x2F])
    bytes.append(contentsOf: source[name])
    bytes.append(0x3E)
    return min(close < source.count ? source.next(0x3E, from: close) + 1 : close, source.count)
  }

  /// A start tag whose attributes are too long, with those that are not.
  private mutating func appendShortened(
    _ start: Int, _ name: Range<Int>, in source: UnsafeBufferPointer<UInt8>
  ) {
    bytes.append(contentsOf: source[start..<min(name.upperBound, start + 256)])
    var scanner = HTMLAttributeScanner(position: name.upperBound)
    var count = 0
    while count < limits.maximumAttributes, let attribute = scanner.next(in: source) {
      count += 1
      guard attribute.whole.count <= limits.maximumAttributeBytes else { continue }
      bytes.append(0x20)
      bytes.append(contentsOf: source[attribute.whole])
    }
    bytes.append(0x3E)
    wasShortened = wasShortened || count == limits.maximumAttributes
  }

  private func nameRange(
    from start: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var end = start
    while end < source.count {
      let byte = source[end]
      if byte.isMarkupSpace || byte == 0x2F || byte == 0x3E { break }
      end += 1
    }
    return start..<end
  }

  /// Where a tag ends (after its `>`), and where the attributes that are kept end.
  private func tagEnd(
    from start: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, keptEnd: Int, closesItself: Bool) {
    var scanner = HTMLAttributeScanner(position: start)
    var count = 0
    var keptEnd: Int?
    while scanner.next(in: source) != nil {
      count += 1
      if count == limits.maximumAttributes { keptEnd = scanner.position }
    }
    let end = min(scanner.position, source.count)
    let closesItself = end >= 2 && end <= source.count && source[end - 2] == 0x2F
    return (end, keptEnd ?? end, closesItself)
  }

  private static func declarationEnd(
    at start: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard start + 3 < source.count, source[start + 2] == 0x2D, source[start + 3] == 0x2D else {
      return min(source.next(0x3E, from: start) + 1, source.count)
    }
    // `<!-->` and `<!--->` are comments, too.
    var position = start + 4
    if position < source.count, source[position] == 0x3E { return position + 1 }
    if position + 1 < source.count, source[position] == 0x2D, source[position + 1] == 0x3E {
      return position + 2
    }
    while position < source.count {
      position = source.next(0x3E, from: position)
      guard position < source.count else { break }
      if source[position - 1] == 0x2D, source[position - 2] == 0x2D { return position + 1 }
      if source[position - 1] == 0x21, source[position - 2] == 0x2D, source[position - 3] == 0x2D,
        position - 3 >= start + 4
      {
        return position + 1
      }
      position += 1
    }
    return source.count
  }

  /// Where the raw text of an element ends: at its end tag.
  private static func rawTextEnd(
    of name: Range<Int>, from start: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let isScript = HTMLTag(UnsafeBufferPointer(rebasing: source[name])) == .script
    // Inside a comment inside a script, a script may hold a script.
    var isEscaped = false
    var isNested = false
    var position = start
    while position < source.count {
      position = source.next(0x3C, from: position)
      guard position < source.count else { break }
      if isEscaped, source.hasCommentEnd(before: position, after: start) {
        isEscaped = false
        isNested = false
      }
      if source.matches(name, at: position + 2), source[position + 1] == 0x2F {
        if !isNested { return position }
        isNested = false
      } else if isScript {
        if source.isCommentStart(at: position) {
          isEscaped = true
        } else if isEscaped, source.matches(name, at: position + 1) {
          isNested = true
        }
      }
      position += 1
    }
    // A comment that is never closed does not swallow the page.
    if isScript, isEscaped { return plainEnd(of: name, from: start, in: source) }
    return source.count
  }

  private static func plainEnd(
    of name: Range<Int>, from start: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = start
    while position < source.count {
      position = source.next(0x3C, from: position)
      guard position < source.count else { break }
      if source.matches(name, at: position + 2), source[position + 1] == 0x2F { return position }
      position += 1
    }
    return source.count
  }
}
