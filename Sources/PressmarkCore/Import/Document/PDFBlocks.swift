/// Gathers printed lines into paragraphs, headings and notes.
struct PDFBlocks {
  /// One block.
  struct Block: Sendable {
    var lines: [PDFLine]
    /// The height of its letters, in points.
    var height: Double
    /// The page it starts on, counted from 0.
    var page: Int
    /// How far down its page it starts, 0 to 1.
    var place: Double
    /// The white above it, in lines.
    var gap: Double
    /// Whether it fills the width of its column with its first line.
    var isWide: Bool
    /// Whether its last line ends where nothing more would have fitted.
    var endsFull: Bool
    var startsIndented: Bool
    var isFirstOfColumn: Bool

    var text = ""
  }

  private(set) var blocks: [Block] = []
  /// The height of the letters of most of the text.
  let bodyHeight: Double
  private let leading: Double
  private let usesIndents: Bool

  private struct PlacedColumn {
    let page: Int
    let pageHeight: Double
    let left: Double
    let right: Double
    let lines: [PDFLine]
  }

  init(_ pages: [PDFText.Page]) {
    var columns: [PlacedColumn] = []
    for (number, page) in pages.enumerated() {
      for column in PDFReadingOrder(page.words).columns {
        columns.append(
          PlacedColumn(
            page: number, pageHeight: max(1, page.height),
            left: column.lines.map(\.left).min() ?? 0, right: column.lines.map(\.right).max() ?? 0,
            lines: column.lines))
      }
    }
    let lines = columns.flatMap(\.lines)
    let bodyHeight = Self.commonest(
      lines.map { ($0.height, $0.text.utf8.count) }, step: 0.25, otherwise: 10)
    self.bodyHeight = bodyHeight
    let isBody: (PDFLine) -> Bool = { abs($0.height - bodyHeight) < 0.08 * bodyHeight }
    let gaps = columns.flatMap { column in
      zip(column.lines, column.lines.dropFirst()).compactMap { line, next in
        isBody(line) && isBody(next) ? (next.top - line.top, 1) : nil
      }
    }
    leading = Self.commonest(gaps, step: 0.25, otherwise: 1.25 * bodyHeight)
    // Whether paragraphs are told by their first line: about as many lines stand in as end short.
    let inner = columns.flatMap { column in
      column.lines.dropFirst().filter { isBody($0) }.map { $0.left - column.left }
    }
    let indented = inner.filter { $0 > 0.5 * bodyHeight && $0 < 4.5 * bodyHeight }.count
    usesIndents = indented * 25 >= inner.count && indented >= 2
    for column in columns { gather(column) }
  }

  /// The value that most of the weight lies on.
  private static func commonest(
    _ values: [(value: Double, weight: Int)], step: Double, otherwise: Double
  ) -> Double {
    var weights: [Int: Int] = [:]
    for (value, weight) in values where value > 0 && value < 10_000 {
      weights[Int(value / step + 0.5), default: 0] += weight
    }
    let best = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { Double($0.key) * step } ?? otherwise
  }

  private mutating func gather(_ column: PlacedColumn) {
    // The edge at which most lines start and end: a heading that stands out counts little.
    let body = column.lines.filter { abs($0.height - bodyHeight) < 0.08 * bodyHeight }
    let edges = body.isEmpty ? column.lines : body
    let left =
      Self.commonest(
        edges.map { ($0.left + 1, 1) }, step: 1, otherwise: column.left + 1) - 1
    let right = edges.map(\.right).max() ?? column.right
    var previous: PDFLine?
    for line in column.lines {
      let fits = previous.map { right - $0.right > line.firstWordWidth + 0.35 * line.height }
      if let last = previous, let block = blocks.last,
        continues(block, last, line, left: left, right: right, fits: fits ?? false)
      {
        blocks[blocks.count - 1].lines.append(line)
      } else {
        if previous != nil { blocks[blocks.count - 1].endsFull = !(fits ?? false) }
        blocks.append(
          Block(
            lines: [line], height: line.height, page: column.page,
            place: line.top / column.pageHeight,
            gap: previous.map { (line.top - $0.top) / leading } ?? 0,
            isWide: line.right > right - 0.15 * (right - left), endsFull: true,
            startsIndented: line.left - left > 0.5 * bodyHeight,
            isFirstOfColumn: previous == nil))
      }
      previous = line
    }
    // What follows in the next column is not known to have fitted here: a line that ends far from
    // the edge ends its paragraph.
    if let last = previous, !blocks.isEmpty {
      blocks[blocks.count - 1].endsFull = right - last.right < 0.12 * (right - left)
    }
  }

  /// Whether a line belongs to the block of the line above it.
  private func continues(
    _ block: Block, _ previous: PDFLine, _ line: PDFLine, left: Double, right: Double, fits: Bool
  ) -> Bool {
    // Lines stand in beside a large initial.
    if let bottom = block.lines.first?.initialBottom, line.top < bottom - 0.3 * line.height {
      return true
    }
    let gap = line.top - previous.top
    // A line in other letters, of a program's text or a name, stands among those of its paragraph.
    let isInFlow =
      abs(gap - leading) < 0.12 * leading
      && [line.height, block.height].allSatisfy { (0.75 * bodyHeight...1.08 * bodyHeight) ~= $0 }
    guard isInFlow || abs(line.height - block.height) < 0.12 * block.height else { return false }
    // Large letters have a leading of their own.
    let usual = max(leading * block.height / bodyHeight, 1.02 * block.height)
    let isBody = isInFlow || abs(block.height - bodyHeight) < 0.12 * bodyHeight
    guard gap < (isBody ? 1.32 * leading : 1.6 * usual) else { return false }
    if Self.startsItem(line.text) { return false }
    guard isBody || block.height < bodyHeight else { return true }
    let indent = line.left - left
    let isIndented = indent > 0.5 * bodyHeight && indent < 6 * bodyHeight
    let previousIsIndented = previous.left - left > 0.5 * bodyHeight
    if isIndented, !previousIsIndented { return block.lines.count == 1 && hangs(block) }
    // The next word would have fitted: the line was ended on purpose.
    if fits {
      let width = right - left
      if Self.endsSentence(previous.text), Self.startsSentence(line.text) {
        return right - previous.right < 0.06 * width
      }
      return right - previous.right < 0.35 * width || !Self.startsSentence(line.text)
    }
    // In a stretch that is indented as a whole, a paragraph's end does not show otherwise.
    return true
  }

  /// Whether a block is the first line of an item whose other lines stand further in.
  private func hangs(_ block: Block) -> Bool {
    block.lines.first.map { Self.startsItem($0.text) } ?? false
  }

  /// Whether a line opens an item of a list or a speech.
  static func startsItem(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "•◦▪■●‣◆►▶✓➜→–—".unicodeScalars.contains(first) { return true }
    if first == "-" { return text.hasPrefix("- ") }
    let number = text.prefix { $0.isNumber }
    return (1...2).contains(number.count)
      && (text.dropFirst(number.count).hasPrefix(") ")
        || text.dropFirst(number.count).hasPrefix(". "))
  }

  static func endsSentence(_ text: String) -> Bool {
    let closing = text.unicodeScalars.reversed().drop {
      "»”\"’)]0123456789⁰¹²³⁴⁵⁶⁷⁸⁹ \u{A0}\u{202F}".unicodeScalars.contains($0)
    }
    return closing.first.map { ".!?:…;".unicodeScalars.contains($0) } ?? true
  }

  static func startsSentence(_ text: String) -> Bool {
    guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return true }
    return first.isUppercase || first.isNumber
  }

  /// Whether paragraphs are told by their indented first lines.
  var tellsByIndent: Bool { usesIndents }
}
