internal import PressmarkCore

/// What is selected: the part being worked on, parts kept before it, and the way back down.
struct ReaderSelection: Hashable, Sendable {
  /// The end that moves work on.
  enum ActiveEnd: Hashable, Sendable { case start, end }

  /// The part being worked on; on grapheme borders, never empty.
  var span: TextSpan
  /// Which end moves change.
  var activeEnd = ActiveEnd.end
  /// The grapheme where a free selection began: it stays selected whichever way moves go.
  private var pivot: TextSpan?
  /// Whether the next part has no place yet: moves go freely, and nothing but kept parts counts.
  var isPlacing = false
  /// Parts already finished, for a mark of several spans.
  var kept: [TextSpan] = []
  /// The spans grown from, smallest first: shrinking goes back to them.
  var ladder: [TextSpan] = []
  /// The mark whose ends are being moved; `nil` for a new selection.
  var adjusting: AnnotationID?

  init(span: TextSpan) { self.span = span }

  /// A free selection that begins at a grapheme.
  init(startingAt grapheme: TextSpan) {
    span = grapheme
    pivot = grapheme
  }

  /// All parts in document order; parts that touch or overlap become one.
  var spans: [TextSpan] {
    var merged: [TextSpan] = []
    for span in (kept + (isPlacing ? [] : [span])).filter({ !$0.isEmpty }).sorted() {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1] = last.union(span)
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  /// Moves the active end so that the grapheme at the new cursor is the outermost one selected.
  mutating func extend(to grapheme: TextSpan) {
    ladder = []
    if isPlacing {
      span = grapheme
      return
    }
    if let pivot {
      activeEnd = grapheme.start < pivot.start ? .start : .end
      span = pivot.union(grapheme)
      return
    }
    switch activeEnd {
    case .end where grapheme.start >= span.start:
      span = TextSpan(span.start, max(grapheme.end, span.start))
    case .end:
      activeEnd = .start
      span = TextSpan(grapheme.start, span.start)
    case .start where grapheme.start < span.end:
      span = TextSpan(grapheme.start, span.end)
    case .start:
      activeEnd = .end
      span = TextSpan(span.end, max(grapheme.end, span.end))
    }
  }

  /// Moves the active end to a border.
  mutating func extend(toBorder border: TextOffset) {
    ladder = []
    switch activeEnd {
    case .end where border > span.start: span = TextSpan(span.start, border)
    case .start where border < span.end: span = TextSpan(border, span.end)
    default: break
    }
  }

  mutating func grow(to larger: TextSpan) {
    ladder.append(span)
    span = larger
    pivot = nil
  }

  /// Takes another span for the part being worked on.
  mutating func replace(with span: TextSpan) {
    self.span = span
    activeEnd = .end
    ladder = []
    pivot = nil
    isPlacing = false
  }

  /// Begins the next part where it was placed.
  mutating func beginPart() {
    pivot = span
    isPlacing = false
  }

  mutating func shrink() -> Bool {
    guard let smaller = ladder.popLast() else { return false }
    span = smaller
    return true
  }

  mutating func switchEnd() {
    activeEnd = activeEnd == .end ? .start : .end
    pivot = nil
  }

  /// Keeps the part, and waits for the place of the next one.
  mutating func keepAndContinue(at grapheme: TextSpan) {
    if !isPlacing { kept.append(span) }
    span = grapheme
    ladder = []
    activeEnd = .end
    pivot = nil
    isPlacing = true
  }
}
