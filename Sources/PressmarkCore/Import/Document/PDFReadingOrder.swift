/// Puts the words of a page into lines, and the lines into the order in which they are read.
///
/// A recursive cut along the white: where a vertical strip of white parts a stretch of the page
/// into columns, those are read one after the other; lines that reach across the strip part the
/// stretch into bands first. After Nagy and Seth's X-Y cut (1984), with spanning lines taken out.
struct PDFReadingOrder {
  /// Words on one row with no wide gap between them.
  struct Segment {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    var words: [PDFText.Word]

    var middle: Double { (top + bottom) / 2 }
    var height: Double { bottom - top }
  }

  /// The lines of one column, from top to bottom.
  struct Column {
    var lines: [PDFLine]
  }

  /// The columns in reading order.
  private(set) var columns: [Column] = []
  /// The height of the page's running text.
  private let unit: Double

  /// More words on a page than any newspaper prints are not put into columns.
  private static let maximumWords = 12_000
  private static let maximumDepth = 40

  init(_ words: [PDFText.Word]) {
    unit = max(1, Self.median(words.map(\.height)))
    let segments = Self.segments(of: words, unit: unit)
    guard words.count <= Self.maximumWords else {
      finish(segments)
      return
    }
    cut(segments, depth: 0)
  }

  static func median(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    return numbers.sorted()[numbers.count / 2]
  }

  // MARK: Rows

  private static func segments(of words: [PDFText.Word], unit: Double) -> [Segment] {
    rows(of: words, middle: \.middle, top: \.top, bottom: \.bottom).flatMap { row in
      var segments: [Segment] = []
      for word in row.sorted(by: { $0.left < $1.left }) {
        let gap = 0.6 * max(unit, min(word.height, 4 * unit))
        let last = segments.count - 1
        if last >= 0, word.left - segments[last].right < gap {
          segments[last].right = max(segments[last].right, word.right)
          segments[last].top = min(segments[last].top, word.top)
          segments[last].bottom = max(segments[last].bottom, word.bottom)
          segments[last].words.append(word)
        } else {
          segments.append(
            Segment(
              left: word.left, right: word.right, top: word.top, bottom: word.bottom,
              words: [word]))
        }
      }
      return segments
    }
  }

  /// What stands at one height, from the top down.
  ///
  /// A row is as high as its first member, so that a heading beside a column does not join two of
  /// its lines.
  private static func rows<Item>(
    of items: [Item], middle: (Item) -> Double, top: (Item) -> Double, bottom: (Item) -> Double,
    takesInitials: Bool = false
  ) -> [[Item]] {
    var rows: [[Item]] = []
    var borders: [(top: Double, bottom: Double)] = []
    for item in items.sorted(by: { middle($0) < middle($1) }) {
      let height = bottom(item) - top(item)
      // Lines of other columns may stand between.
      let row = rows.indices.suffix(4).last { row in
        let shared = min(borders[row].bottom, bottom(item)) - max(borders[row].top, top(item))
        let own = borders[row].bottom - borders[row].top
        // The number of a note stands higher than its line by more than half of itself.
        guard shared > 0.35 * min(own, height) else { return false }
        // A large initial stands in the first of the lines that it takes.
        return height < 1.8 * own ? own < 1.8 * height : takesInitials
      }
      if let row {
        rows[row].append(item)
      } else {
        rows.append([item])
        borders.append((top(item), bottom(item)))
      }
    }
    return rows
  }

  // MARK: Columns

  private mutating func cut(_ segments: [Segment], depth: Int) {
    guard segments.count > 1, depth < Self.maximumDepth,
      let gutter = PDFGutter.best(in: segments, unit: unit)
    else { return finish(segments) }
    let spanning = segments.filter { gutter.isCrossed(by: $0) }
    guard !spanning.isEmpty else {
      return cutColumns(segments, along: gutter, depth: depth)
    }
    // Bands: what stands at the height of spanning lines, and what stands between those.
    let sorted = segments.sorted { $0.middle < $1.middle }
    var rest = sorted[...]
    var gathered: [Segment] = []
    for band in Self.bands(of: spanning, among: sorted, beside: gutter) {
      let above = Array(rest.prefix { $0.middle < band.top })
      rest = rest.dropFirst(above.count)
      let inside = Array(rest.prefix { $0.middle <= band.bottom })
      rest = rest.dropFirst(inside.count)
      if !above.isEmpty {
        cutBand(gathered, of: segments.count, depth: depth)
        gathered = []
        cutColumns(above, along: gutter, depth: depth)
      }
      gathered += inside
    }
    cutBand(gathered, of: segments.count, depth: depth)
    cutColumns(Array(rest), along: gutter, depth: depth)
  }

  /// The heights that lines reaching across a strip take, from the top down.
  ///
  /// A paragraph that reaches across may end in a short line, which stands on one side alone and
  /// belongs to it all the same.
  private static func bands(
    of spanning: [Segment], among sorted: [Segment], beside gutter: PDFGutter
  ) -> [(top: Double, bottom: Double)] {
    var bands: [(top: Double, bottom: Double)] = []
    var lines = spanning.sorted { $0.top < $1.top }[...]
    // The last spanning line: what follows is compared with it.
    var last: Segment?
    for (place, segment) in sorted.enumerated() {
      while let line = lines.first, line.middle <= segment.middle {
        if let band = bands.last, line.top < band.bottom {
          bands[bands.count - 1].bottom = max(band.bottom, line.bottom)
        } else {
          bands.append((line.top, line.bottom))
        }
        last = line
        lines.removeFirst()
      }
      guard let line = last, let band = bands.last, !gutter.isCrossed(by: segment),
        segment.middle > band.bottom
      else { continue }
      let isAlone = [place - 1, place + 1].allSatisfy { neighbour in
        !sorted.indices.contains(neighbour)
          || abs(sorted[neighbour].middle - segment.middle) > 0.5 * segment.height
      }
      if isAlone, abs(segment.height - line.height) < 0.1 * line.height,
        abs(segment.left - line.left) < line.height, segment.top - band.bottom < 0.6 * line.height
      {
        bands[bands.count - 1].bottom = segment.bottom
      } else {
        last = nil
      }
    }
    for line in lines { bands.append((line.top, line.bottom)) }
    return bands
  }

  private mutating func cutColumns(_ segments: [Segment], along gutter: PDFGutter, depth: Int) {
    let left = segments.filter { $0.right <= gutter.middle }
    let right = segments.filter { $0.right > gutter.middle }
    if !left.isEmpty { cut(left, depth: depth + 1) }
    if !right.isEmpty { cut(right, depth: depth + 1) }
  }

  /// Lines that reach across: cut again when they are fewer than before.
  private mutating func cutBand(_ segments: [Segment], of count: Int, depth: Int) {
    guard !segments.isEmpty else { return }
    if segments.count < count {
      cut(segments, depth: depth + 1)
    } else {
      finish(segments)
    }
  }

  private mutating func finish(_ segments: [Segment]) {
    guard !segments.isEmpty else { return }
    let rows = Self.rows(
      of: segments, middle: \.middle, top: \.top, bottom: \.bottom, takesInitials: true)
    columns.append(
      Column(
        lines: rows.map { row in
          PDFLine(row.sorted { $0.left < $1.left }.flatMap(\.words))
        }))
  }
}
