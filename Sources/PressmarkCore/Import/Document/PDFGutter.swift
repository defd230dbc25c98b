/// A vertical strip of white between two columns.
struct PDFGutter {
  let left: Double
  let right: Double

  var middle: Double { (left + right) / 2 }

  func isCrossed(by segment: PDFReadingOrder.Segment) -> Bool {
    segment.left < middle && segment.right > middle
  }

  /// The strip that parts a stretch of a page into columns best; `nil` when it is one column.
  ///
  /// - Parameters:
  ///   - segments: What stands on the stretch.
  ///   - unit: The height of running text.
  /// - Returns: The strip, the rows on both sides of it being running text.
  /// - Complexity: O(*n* log *n*).
  static func best(in segments: [PDFReadingOrder.Segment], unit: Double) -> PDFGutter? {
    candidates(in: segments, unit: unit).compactMap { (gutter, share) in
      gutter.worth(in: segments, unit: unit).map { (gutter, $0 * share) }
    }.max { $0.1 < $1.1 }?.0
  }

  /// Strips that few segments cross, those with most text on both sides first, at most sixteen; and
  /// how much less each is worth for what crosses it.
  private static func candidates(
    in segments: [PDFReadingOrder.Segment], unit: Double
  ) -> [(PDFGutter, share: Double)] {
    // What is crossed, and what has ended and begun, between one edge of a segment and the next.
    struct Edge {
      let place: Double
      let height: Double
      let area: Double
      let isStart: Bool
    }
    var edges: [Edge] = []
    edges.reserveCapacity(segments.count * 2)
    var total = (height: 0.0, area: 0.0)
    for segment in segments {
      let area = (segment.right - segment.left) * segment.height
      // The edge of a column may be a hair ragged.
      edges.append(
        Edge(
          place: segment.left + 0.05 * unit, height: segment.height, area: area, isStart: true))
      edges.append(
        Edge(
          place: segment.right - 0.05 * unit, height: segment.height, area: area, isStart: false))
      total.height += segment.height
      total.area += area
    }
    edges.sort { $0.place < $1.place }
    var strips: [(gutter: PDFGutter, share: Double, text: Double)] = []
    var crossed = 0.0
    var ended = 0.0
    var ahead = total.area
    for (edge, next) in zip(edges, edges.dropFirst()) {
      crossed += edge.isStart ? edge.height : -edge.height
      if edge.isStart { ahead -= edge.area } else { ended += edge.area }
      guard crossed <= 0.4 * total.height, next.place - edge.place >= 0.55 * unit else { continue }
      // Gaps between words inside a column are crossed by that column's other lines.
      let share = 1 - 2 * max(0, crossed) / total.height
      strips.append(
        (PDFGutter(left: edge.place, right: next.place), share, share * min(ended, ahead)))
    }
    return strips.sorted { $0.text > $1.text }.prefix(16).map { ($0.gutter, $0.share) }
  }

  /// How well the strip parts two columns of text; `nil` when what stands on its sides is something
  /// else: a list and its bullets, a table, a line with something at its right end.
  private func worth(in segments: [PDFReadingOrder.Segment], unit: Double) -> Double? {
    var sides = [Side(), Side()]
    for segment in segments where !isCrossed(by: segment) {
      sides[segment.right <= middle ? 0 : 1].add(segment)
    }
    let shared = min(sides[0].bottom, sides[1].bottom) - max(sides[0].top, sides[1].top)
    guard shared > 2.5 * unit, sides.allSatisfy({ $0.isText(unit: unit) }) else { return nil }
    // Wide strips beside much text are the surest.
    let text = min(sides[0].area, sides[1].area)
    return text * (1 + min((right - left) / unit, 3) / 3)
  }

  private struct Side {
    var top = Double.infinity
    var bottom = -Double.infinity
    var left = Double.infinity
    var right = -Double.infinity
    var area = 0.0
    var count = 0

    mutating func add(_ segment: PDFReadingOrder.Segment) {
      top = min(top, segment.top)
      bottom = max(bottom, segment.bottom)
      left = min(left, segment.left)
      right = max(right, segment.right)
      area += (segment.right - segment.left) * segment.height
      count += 1
    }

    /// Whether this is running text: several lines that fill a width of some words.
    func isText(unit: Double) -> Bool {
      guard count >= 3, right - left >= 5.5 * unit else { return false }
      // Columns of a table are mostly white.
      return area >= 0.3 * (right - left) * min(bottom - top, Double(count) * 2.2 * unit)
    }
  }
}
