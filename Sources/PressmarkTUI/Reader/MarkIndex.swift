internal import PressmarkCore

/// The annotations of an article in document order, and which of them stand in a span.
///
/// Look-ups cost the logarithm of the number of marks and the marks found, so that a screen with
/// 500 marks in the article costs as much as one without.
struct MarkIndex: Sendable {
  /// The marks that stand in this revision, in document order.
  let marks: [Annotation]
  /// The marks whose place was not found in this revision.
  let orphans: [Annotation]
  /// For each mark, the furthest end of it and all before it.
  private let furthestEnds: [TextOffset]

  init(_ annotations: [Annotation], revision: String) {
    marks = annotations.filter { $0.revision == revision && !$0.selectors.isEmpty }
      .sorted(by: Annotation.precedesInDocument)
    orphans = annotations.filter { $0.revision != revision || $0.selectors.isEmpty }
    var furthest = TextOffset.zero
    furthestEnds = marks.map {
      furthest = max(furthest, $0.extent.end)
      return furthest
    }
  }

  /// All annotations, orphans included.
  var all: [Annotation] { marks + orphans }

  subscript(id: AnnotationID) -> Annotation? { ordinal(of: id).map { marks[$0] } }

  /// The place of a mark in document order, counted from 0.
  func ordinal(of id: AnnotationID) -> Int? { marks.firstIndex { $0.id == id } }

  /// The marks whose extent shares a scalar with a span, in document order.
  func marks(overlapping span: TextSpan) -> ArraySlice<Annotation> {
    // The first mark that can reach into the span: everything before it ends too early.
    let first = partition { furthestEnds[$0] <= span.start }
    var last = first
    while last < marks.count, marks[last].extent.start < span.end { last += 1 }
    return marks[first..<last]
  }

  /// The marks with a part that holds the scalar after a position, in document order.
  func marks(at offset: TextOffset) -> [Annotation] {
    marks(overlapping: TextSpan(offset, offset + 1)).filter { mark in
      mark.spans.contains { $0.contains(offset) }
    }
  }

  /// The number of marks that start before a position.
  func countStarting(before offset: TextOffset) -> Int {
    partition { marks[$0].extent.start < offset }
  }

  private func partition(_ belongsBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if belongsBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
