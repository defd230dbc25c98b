internal import PressmarkCore

/// Extents in document order (by start, then the longer first), and which of them reach into a span.
///
/// Look-ups cost the logarithm of their number and what is found, so that a screen of an article
/// with 10,000 of them costs as much as one of an article without.
struct ExtentOrder: Hashable, Sendable {
  /// The extents, in document order.
  let extents: [TextSpan]
  /// For each extent, the furthest end of it and all before it.
  private let furthestEnds: [TextOffset]

  /// Extents that are in document order already.
  init(sorted extents: [TextSpan]) {
    self.extents = extents
    var furthest = TextOffset.zero
    furthestEnds = extents.map {
      furthest = max(furthest, $0.end)
      return furthest
    }
  }

  /// Whether one extent comes before another.
  static func precedes(_ a: TextSpan, _ b: TextSpan) -> Bool {
    a.start == b.start ? a.end > b.end : a.start < b.start
  }

  /// Where those stand that can share a scalar with a span: everything before ends too early,
  /// everything after starts too late.
  func ordinals(reaching span: TextSpan) -> Range<Int> {
    let first = count { furthestEnds[$0] <= span.start }
    return first..<max(first, countStarting(before: span.end))
  }

  /// The number of extents that start before a position.
  func countStarting(before offset: TextOffset) -> Int { count { extents[$0].start < offset } }

  /// The number of extents that come before one.
  func count(before extent: TextSpan) -> Int { count { Self.precedes(extents[$0], extent) } }

  /// The number of extents that come before one or are the same.
  func count(upTo extent: TextSpan) -> Int { count { !Self.precedes(extent, extents[$0]) } }

  private func count(_ belongsBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = extents.count
    while low < high {
      let middle = (low + high) / 2
      if belongsBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
