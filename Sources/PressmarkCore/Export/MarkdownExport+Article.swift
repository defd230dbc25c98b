/// The article's text with its marks.
extension MarkdownExport {
  /// The article as Markdown, and the numbers of the marks that are drawn in it.
  func articleText() -> (text: String, drawn: Set<Int>) {
    let (chunks, drawn) = articleChunks()
    var text = ""
    var isAfterItem = false
    for chunk in chunks {
      // The items of one list stand on consecutive lines; all else is set apart by a blank line.
      if !text.isEmpty { text += isAfterItem && chunk.isListItem ? "\n" : "\n\n" }
      text += chunk.text
      isAfterItem = chunk.isListItem
    }
    return (text, drawn)
  }

  /// A block as it is shown.
  struct Chunk: Hashable {
    /// The block's place in the revision.
    var block: Int
    var isListItem: Bool
    var text: String
  }

  /// The blocks that are shown, each as Markdown, and the numbers of the marks drawn in them.
  func articleChunks() -> (chunks: [Chunk], drawn: Set<Int>) {
    let placed = bundle.annotations.filter { !bundle.isOrphan($0) }
    var chunks: [Chunk] = []
    var drawn: Set<Int> = []
    var depth = 0
    var waiting = placed.map { (number: numbers[$0.id] ?? 0, annotation: $0) }[...]
    var open: [(number: Int, annotation: Annotation)] = []
    for (place, block) in bundle.revision.blocks.enumerated() {
      // Annotations stand in document order: take up those that start here, drop those that ended.
      while let next = waiting.first, next.annotation.extent.start < block.span.end {
        open.append(waiting.removeFirst())
      }
      open.removeAll { $0.annotation.extent.end <= block.span.start }
      if case .listItem(let level) = block.role {
        depth = min(max(level, 1), depth + 1)
      } else {
        depth = 0
      }
      guard block.role != .aside || options.includesAsides else { continue }
      let text = Array(index[block.span].unicodeScalars)
      let segments = MarkSegments(
        of: open.map { ($0.number, $0.annotation.spans) }, in: block, text: text)
      drawn.formUnion(segments.segments.map(\.number))
      chunks.append(
        Chunk(
          block: place, isListItem: depth > 0,
          text: markdown(text, role: block.role, depth: depth, segments: segments)))
    }
    return (chunks, drawn)
  }

  /// One block as Markdown.
  private func markdown(
    _ text: [Unicode.Scalar], role: BlockRole, depth: Int, segments: MarkSegments
  ) -> String {
    func body(_ lineBreak: String = "\\\n", startsLine: Bool = true) -> String {
      Self.marked(text, segments: segments, lineBreak: lineBreak, startsLine: startsLine)
    }
    switch role {
    case .title: return "# " + body(" ", startsLine: false)
    case .heading(let level):
      let hashes = Self.hashes(ofHeading: level, top: topHeadingLevel)
      return String(repeating: "#", count: hashes) + " "
        + body(" ", startsLine: false)
    case .standfirst: return "**" + body() + "**"
    case .caption: return "*" + body() + "*"
    case .paragraph: return body()
    case .quotation: return "> " + body("\\\n> ")
    case .aside: return Self.asideStart + body("\\\n> ")
    case .listItem:
      let indent = String(repeating: "  ", count: max(0, depth - 1))
      return indent + "- " + body("\\\n" + indent + "  ")
    }
  }

  /// The highest heading of the article stands directly under the title, whatever level the page
  /// gave it.
  var topHeadingLevel: Int {
    let levels = bundle.revision.blocks.compactMap { block -> Int? in
      if case .heading(let level) = block.role { level } else { nil }
    }
    return levels.min() ?? 1
  }

  static func hashes(ofHeading level: Int, top: Int) -> Int { min(level - top + 2, 6) }

  static let asideStart = "> *(aside)* "

  /// The text of a block, escaped, with its marks.
  private static func marked(
    _ text: [Unicode.Scalar], segments: MarkSegments, lineBreak: String, startsLine: Bool
  ) -> String {
    let escapes = MarkdownText.escapes(in: text, startsLine: startsLine)
    var events = segments.nestedEvents[...]
    var result = String.UnicodeScalarView()
    for position in 0...text.count {
      var isAfterReference = false
      if let event = events.first, event.position == position {
        events.removeFirst()
        for number in event.closed {
          result.append(contentsOf: "</mark>[^\(number)]".unicodeScalars)
        }
        for _ in event.opened { result.append(contentsOf: "<mark>".unicodeScalars) }
        isAfterReference = !event.closed.isEmpty && event.opened.isEmpty
      }
      guard position < text.count else { break }
      let scalar = text[position]
      if scalar == "\n" {
        result.append(contentsOf: lineBreak.unicodeScalars)
        continue
      }
      // A mark that combines with nothing would combine with the tag before it.
      if scalar.isMark, position == 0 || text[position - 1] == "\n" {
        result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
        continue
      }
      // "[^1](" would be a link and "[^1]:" a definition.
      let followsReference = isAfterReference && (scalar == "(" || scalar == ":")
      MarkdownText.append(scalar, escaped: escapes[position] || followsReference, to: &result)
    }
    return String(result)
  }
}
