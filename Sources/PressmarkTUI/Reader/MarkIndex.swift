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
  /// Where the marks stand.
  let order: ExtentOrder

  init(_ annotations: [Annotation], revision: String) {
    marks = annotations.filter { $0.revision == revision && !$0.selectors.isEmpty }
      .sorted(by: Annotation.precedesInDocument)
    orphans = annotations.filter { $0.revision != revision || $0.selectors.isEmpty }
    order = ExtentOrder(sorted: marks.map(\.extent))
  }

  /// All annotations, orphans included.
  var all: [Annotation] { marks + orphans }

  subscript(id: AnnotationID) -> Annotation? { ordinal(of: id).map { marks[$0] } }

  /// The place of a mark in document order, counted from 0.
  func ordinal(of id: AnnotationID) -> Int? { marks.firstIndex { $0.id == id } }

  /// The marks whose extent shares a scalar with a span, in document order.
  func marks(overlapping span: TextSpan) -> [Annotation] {
    order.ordinals(reaching: span).lazy.filter { order.extents[$0].overlaps(span) }
      .map { marks[$0] }
  }

  /// The marks with a part that holds the scalar after a position, in document order.
  func marks(at offset: TextOffset) -> [Annotation] {
    marks(overlapping: TextSpan(offset, offset + 1)).filter { mark in
      mark.spans.contains { $0.contains(offset) }
    }
  }
}
