internal import PressmarkCore

/// The open suggestions of an article in document order, and which of them stand in a span.
struct SuggestionIndex: Sendable {
  /// The suggestions, in document order.
  let suggestions: [Suggestion]
  /// Where the suggestions stand.
  let order: ExtentOrder

  /// An index; suggestions of equal extents stay in the order in which they come.
  init(_ suggestions: [Suggestion] = []) {
    var extents = suggestions.map(\.extent)
    let isSorted = zip(extents, extents.dropFirst()).allSatisfy { !ExtentOrder.precedes($1, $0) }
    if isSorted {
      self.suggestions = suggestions
    } else {
      let places = suggestions.indices.sorted {
        extents[$0] == extents[$1] ? $0 < $1 : ExtentOrder.precedes(extents[$0], extents[$1])
      }
      self.suggestions = places.map { suggestions[$0] }
      extents = places.map { extents[$0] }
    }
    order = ExtentOrder(sorted: extents)
  }

  var count: Int { suggestions.count }

  /// The place of a suggestion in document order, counted from 0.
  func ordinal(of suggestion: Suggestion) -> Int? {
    let extent = suggestion.extent
    return (order.count(before: extent)..<order.count(upTo: extent)).first {
      suggestions[$0] == suggestion
    }
  }

  /// The suggestions with a part that shares a scalar with a span, in document order.
  func suggestions(overlapping span: TextSpan) -> [Suggestion] {
    suggestions[order.ordinals(reaching: span)].filter { suggestion in
      suggestion.parts.contains { $0.overlaps(span) }
    }
  }

  /// The suggestions with a part that holds the scalar after a position, in document order.
  func suggestions(at offset: TextOffset) -> [Suggestion] {
    suggestions(overlapping: TextSpan(offset, offset + 1))
  }
}

extension Suggestion {
  /// The smallest span that holds all of it.
  var extent: TextSpan { furtherSpans.reduce(span) { $0.union($1) } }
}
