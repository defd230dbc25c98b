/// An annotated article as plain text, for pipes and screen readers.
///
/// Marks are drawn as `[1>marked words<1]`, and what they say follows the block in which they start.
/// Nothing that could command a terminal comes out, whatever the article, its codes or notes hold.
public struct PlainTextRendering: Sendable {
  private let bundle: AnnotationBundle
  private let width: Int?
  private let includesAsides: Bool

  /// A rendering of an annotated article.
  ///
  /// - Parameters:
  ///   - bundle: The annotated article.
  ///   - width: The most columns of a line; `nil` for one line a paragraph.
  ///   - includesAsides: Whether asides are written out; otherwise each is one short line.
  public init(_ bundle: AnnotationBundle, width: Int? = nil, includesAsides: Bool = false) {
    self.bundle = bundle
    self.width = width.map { max(20, $0) }
    self.includesAsides = includesAsides
  }

  /// The text, ended by a line feed.
  public var text: String {
    var paragraphs: [String] = []
    let header = header
    if !header.isEmpty { paragraphs.append(header) }
    let index = ScalarIndex(bundle.revision.text)
    let placed = bundle.annotations.enumerated().filter { !bundle.isOrphan($0.element) }
      .map { (number: $0.offset + 1, annotation: $0.element) }
    var waiting = placed[...]
    var open: [(number: Int, annotation: Annotation)] = []
    for block in bundle.revision.blocks {
      var started: [(number: Int, annotation: Annotation)] = []
      while let next = waiting.first, next.annotation.extent.start < block.span.end {
        started.append(waiting.removeFirst())
      }
      open = open.filter { $0.annotation.extent.end > block.span.start } + started
      let scalars = Array(index[block.span].unicodeScalars)
      let segments = MarkSegments(
        of: open.map { ($0.number, $0.annotation.spans) }, in: block, text: scalars)
      paragraphs.append(drawn(block.role, scalars, segments))
      if !started.isEmpty { paragraphs.append(legend(started)) }
    }
    paragraphs += waiting.isEmpty ? [] : [legend(Array(waiting))]
    let orphans = bundle.annotations.enumerated().filter { bundle.isOrphan($0.element) }
    if !orphans.isEmpty {
      paragraphs.append("Marks whose place was not found in this text:")
      paragraphs.append(legend(orphans.map { ($0.offset + 1, $0.element) }, withQuote: true))
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private var header: String {
    let metadata = bundle.article.metadata
    let facts =
      [metadata.byline.joined(separator: ", "), metadata.site, metadata.published?.iso8601]
      .compactMap { $0 }.filter { !$0.isEmpty } + [bundle.article.id.rawValue]
    var lines: [String] = []
    let holdsTitle = bundle.revision.blocks.contains { $0.role == .title }
    if !holdsTitle, !metadata.title.isEmpty { lines.append(metadata.title) }
    lines.append(facts.joined(separator: " · "))
    return lines.map { wrapped(Self.safe($0)) }.joined(separator: "\n")
  }

  private func drawn(
    _ role: BlockRole, _ scalars: [Unicode.Scalar], _ segments: MarkSegments
  ) -> String {
    let text = Self.marked(scalars, segments)
    switch role {
    case .title: return underlined(text, with: "=")
    case .heading: return underlined(text, with: "-")
    case .listItem(let level):
      let indent = String(repeating: "  ", count: min(max(level, 1), 8) - 1)
      return wrapped(text, first: indent + "- ", rest: indent + "  ")
    case .quotation: return wrapped(text, first: "> ", rest: "> ")
    case .caption: return wrapped("(caption) " + text)
    case .aside:
      guard !includesAsides else { return wrapped(text, first: "| ", rest: "| ") }
      let words = Self.safe(
        String(String.UnicodeScalarView(scalars.prefix(400)))
          .split(separator: "\n").joined(separator: " / "))
      return "[aside: \(PlainColumns.cut(words, to: 60))]"
    case .standfirst, .paragraph: return wrapped(text)
    }
  }

  private func underlined(_ text: String, with mark: String) -> String {
    let lines = wrapped(text)
    let longest = lines.split(separator: "\n").map(PlainColumns.count).max() ?? 0
    return lines + "\n" + String(repeating: mark, count: min(longest, width ?? 80))
  }

  private static func marked(_ scalars: [Unicode.Scalar], _ segments: MarkSegments) -> String {
    var events = segments.events[...]
    var result = String.UnicodeScalarView()
    for position in 0...scalars.count {
      if let event = events.first, event.position == position {
        events.removeFirst()
        for number in event.closed { result.append(contentsOf: "<\(number)]".unicodeScalars) }
        for number in event.opened { result.append(contentsOf: "[\(number)>".unicodeScalars) }
      }
      if position < scalars.count { result.append(scalars[position]) }
    }
    return safe(String(result), keepingLines: true)
  }

  /// What the marks say, a line each.
  private func legend(
    _ marks: [(number: Int, annotation: Annotation)], withQuote: Bool = false
  ) -> String {
    marks.map { mark in
      let annotation = mark.annotation
      let claim = annotation.claim
      var parts = [bundle.codeNames(of: annotation).joined(separator: ", ")]
      if parts == [""] { parts = ["no code"] }
      if withQuote { parts.append("“\(annotation.quotes.joined(separator: " … "))”") }
      if let gist = claim.gist { parts.append(gist) }
      if let speaker = claim.speaker { parts.append("speaker \(speaker)") }
      if let quantity = claim.quantity {
        let amount = ClaimQuantityText.amount(quantity)
        parts.append(
          [amount.isEmpty ? quantity.raw : amount, quantity.property].compactMap { $0 }
            .joined(separator: " "))
      }
      if let time = claim.time?.value ?? claim.time?.raw { parts.append(time) }
      if let verdict = claim.verdict?.conclusion?.rawValue ?? claim.verdict?.label {
        parts.append("verdict \(verdict)")
      }
      if !annotation.note.isEmpty { parts.append("note: \(annotation.note)") }
      parts.append(annotation.coder)
      return wrapped(
        Self.safe(parts.joined(separator: " · ")), first: "    [\(mark.number)] ", rest: "        ")
    }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> String {
    PlainColumns.wrap(text, width: width, first: first, rest: rest)
  }

  /// The text with everything made visible that a terminal could take for a command.
  static func safe(_ text: String, keepingLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.append(keepingLines ? scalar : " ")
      case "\t", "\r": result.append(" ")
      case let scalar where scalar.value < 0x20:
        result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case let scalar where scalar.isHiddenOrCommanding: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
