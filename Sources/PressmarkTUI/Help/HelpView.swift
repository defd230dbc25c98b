public import Terminal

/// The live table of keys: a page that scrolls, with a filter.
///
/// Keys: j k ↓ ↑, space PgDn, PgUp, g G; `/` filters by key or word; Esc, q and ? close.
public struct HelpView: Hashable, Sendable {
  /// Keys that belong together.
  public struct Section: Hashable, Sendable {
    /// What they are for.
    public var title: String
    /// The keys and what they do.
    public var entries: [Entry]

    /// Keys that belong together.
    public init(_ title: String, _ entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }

  /// Keys and what they do.
  public struct Entry: Hashable, Sendable {
    /// The keys, as people write them.
    public var keys: String
    /// What they do, in one sentence.
    public var sentence: String

    /// Keys and what they do.
    public init(_ keys: String, _ sentence: String) {
      self.keys = keys
      self.sentence = sentence
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The page moved, or the filter is another one.
    case moved
    /// The person wants out.
    case closed
    /// The key is none of the page's.
    case ignored
  }

  /// All sections.
  public let sections: [Section]
  /// What is filtered by; `nil` when nothing is.
  public private(set) var filter: TextField?
  /// The columns and rows that the page was last drawn in; set it before handling keys.
  public var size: Size
  private var isTyping = false
  private var first = 0

  /// A page of keys.
  public init(sections: [Section], size: Size = Size(columns: 80, rows: 24)) {
    self.sections = sections
    self.size = size
  }

  // MARK: Keys

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    let page = max(1, contentRows(size) - 1)
    switch key {
    case .down, .control("n"): return scroll(1)
    case .up, .control("p"): return scroll(-1)
    case .pageDown, .control("f"): return scroll(page)
    case .pageUp, .control("b"): return scroll(-page)
    default: break
    }
    if isTyping { return handleFilterKey(key) }
    switch key {
    case .character("j"), .enter: return scroll(1)
    case .character("k"): return scroll(-1)
    case .character(" "): return scroll(page)
    case .character("g"), .home: return scroll(-first)
    case .character("G"), .end: return scroll(lines(columns: size.columns).count)
    case .character("/"):
      filter = filter ?? TextField(emptyHint: "a key or a word")
      isTyping = true
      return .moved
    case .escape where filter != nil:
      filter = nil
      return scroll(-first)
    case .escape, .character("q"), .character("?"): return .closed
    default: return .ignored
    }
  }

  /// Writes pasted text into the filter while it is typed.
  public mutating func paste(_ text: String) -> Outcome {
    if isTyping, filter?.paste(text) == .changed { first = 0 }
    return .moved
  }

  private mutating func handleFilterKey(_ key: Key) -> Outcome {
    switch filter?.handle(key) {
    case .submitted: isTyping = false
    case .cancelled:
      isTyping = false
      filter = nil
      first = 0
    case .changed: first = 0
    case .ignored: return .ignored
    case .moved, nil: break
    }
    return .moved
  }

  private mutating func scroll(_ rows: Int) -> Outcome {
    let count = lines(columns: Panel.content(of: Rect(size: size)).size.columns).count
    first = max(0, min(first + rows, count - contentRows(size)))
    return .moved
  }

  private func contentRows(_ size: Size) -> Int {
    max(1, Panel.content(of: Rect(size: size)).size.rows)
  }

  // MARK: Lines

  private enum Line: Hashable {
    case title(String)
    case entry(keys: String, sentence: String)
    case blank
  }

  /// The lines of the page in a number of columns, sentences wrapped beside their keys.
  private func lines(columns: Int) -> [Line] {
    let words = NameMatch.folded(filter?.text ?? "").split(separator: " ")
    let keyColumns = keyColumns(columns)
    var lines: [Line] = []
    for section in sections {
      let fitting = section.entries.filter { entry in
        // A key is looked for as it is written, a word without case.
        entry.keys.split(separator: " ").contains { $0 == filter?.text ?? "" }
          || words.allSatisfy { NameMatch.folded("\(entry.keys) \(entry.sentence)").contains($0) }
      }
      guard !fitting.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.title(section.title))
      for entry in fitting {
        let wrap = SoftWrap(TypedText.line(entry.sentence), columns: columns - keyColumns - 2)
        for (number, row) in wrap.rows.enumerated() {
          lines.append(
            .entry(keys: number == 0 ? entry.keys : "", sentence: wrap.text(of: row)))
        }
      }
    }
    return lines
  }

  private func keyColumns(_ columns: Int) -> Int {
    let widest = sections.flatMap(\.entries).map { ColumnWidth.columns(of: $0.keys) }.max() ?? 0
    return min(widest, max(8, columns / 3))
  }

  /// Draws the page in a rectangle.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    let panel = Panel(
      title: "Keys",
      hints: [
        .init("j k", "move"), .init("Space", "page"), .init("/", "find"), .init("Esc", "back"),
      ])
    frame.cursor = nil
    let content = panel.draw(in: rect, on: &frame, theme: theme)
    let lines = lines(columns: content.size.columns)
    let keyColumns = keyColumns(content.size.columns)
    let start = max(0, min(first, lines.count - content.size.rows))
    for (row, line) in lines.dropFirst(start).prefix(content.size.rows).enumerated() {
      let place = Position(column: content.origin.column, row: content.origin.row + row)
      let whole = Rect(origin: place, size: Size(columns: content.size.columns, rows: 1))
      switch line {
      case .blank: break
      case .title(let title): frame.write(title, at: place, style: theme.heading, in: whole)
      case .entry(let keys, let sentence):
        let left = Rect(origin: place, size: Size(columns: keyColumns, rows: 1))
        Label.draw(keys, in: left, on: &frame, style: theme.key)
        frame.write(
          sentence, at: Position(column: place.column + keyColumns + 2, row: place.row),
          style: theme.text, in: whole)
      }
    }
    if lines.isEmpty {
      Label.draw("No key fits. Esc shows all again.", in: content, on: &frame, style: theme.dim)
    }
    guard let filter else { return }
    let column = rect.origin.column + 9
    let field = Rect(
      column: column, row: rect.origin.row, columns: min(30, rect.columns.upperBound - column - 1),
      rows: 1)
    let cursor = frame.cursor
    filter.draw(in: field, on: &frame, style: theme.field, emptyHintStyle: theme.dim)
    if !isTyping { frame.cursor = cursor }
  }
}
