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
    candidates(in: segments, unit: unit).compactMap { gutter in
      gutter.worth(in: segments, unit: unit).map { (gutter, $0) }
    }.max { $0.1 < $1.1 }?.0
  }

  /// Strips that few segments cross, the emptiest first, at most a dozen.
  private static func candidates(
    in segments: [PDFReadingOrder.Segment], unit: Double
  ) -> [PDFGutter] {
    // Which share of the text is crossed between one edge of a segment and the next.
    var edges: [(place: Double, change: Double)] = []
    edges.reserveCapacity(segments.count * 2)
    var total = 0.0
    for segment in segments {
      // A strip may stand on the page as an edge of text that is a hair ragged.
      edges.append((segment.left + 0.05 * unit, segment.height))
      edges.append((segment.right - 0.05 * unit, -segment.height))
      total += segment.height
    }
    edges.sort { ($0.place, $0.change) < ($1.place, $1.change) }
    var strips: [(gutter: PDFGutter, crossed: Double)] = []
    var crossed = 0.0
    for (edge, next) in zip(edges, edges.dropFirst()) {
      crossed += edge.change
      guard crossed <= 0.4 * total, next.place - edge.place >= 0.55 * unit else { continue }
      strips.append((PDFGutter(left: edge.place, right: next.place), crossed))
    }
    return strips.sorted { $0.crossed < $1.crossed }.prefix(12).map(\.gutter)
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
