/// What was decided about an article's suggestions: the marks and the refusals that are there.
///
/// Made once, asked for many suggestions; to be made again when marks or refusals change.
public struct SuggestionDecisions: Sendable {
  private let marks: [Mark]
  private let refusals: [Refusal]
  private let codebook: Codebook

  /// The decisions in one revision.
  ///
  /// - Parameters:
  ///   - revision: The digest of the revision that the suggestions were found in. Marks and refusals
  ///     in others, whose place was not found again, decide nothing.
  ///   - annotations: The article's annotations.
  ///   - refusals: The article's refusals.
  ///   - codebook: The library's codebook.
  public init(
    revision: String, annotations: [Annotation], refusals: [SuggestionRefusal],
    codebook: Codebook
  ) {
    self.codebook = codebook
    marks = annotations.lazy.filter { $0.revision == revision }
      .flatMap { mark in mark.spans.map { Mark(span: $0, annotation: mark) } }
      .sorted { $0.span < $1.span }
    self.refusals = refusals.lazy.filter { $0.revision == revision }
      .map { Refusal(span: $0.selector.span, type: $0.type, id: $0.id) }
      .sorted { $0.span < $1.span }
  }

  /// Whether the suggestion is still to be decided, and what was decided else.
  public func standing(of suggestion: Suggestion) -> SuggestionStanding {
    if let mark = Self.near(suggestion.span, in: marks).first(where: { says($0, suggestion) }) {
      return .marked(mark.annotation.id)
    }
    let refusal = Self.near(suggestion.span, in: refusals).first { $0.type == suggestion.type }
    return refusal.map { .refused($0.id) } ?? .open
  }

  /// Whether a mark says of its words what the suggestion would say: the same kind of code, of claim,
  /// or the same value.
  private func says(_ mark: Mark, _ suggestion: Suggestion) -> Bool {
    let codes = suggestion.codes(in: codebook)
    let claim = mark.annotation.claim
    let types = suggestion.claimTypes + suggestion.claim.types
    // Nothing is left of what it would say: it is the place alone that counts.
    if codes.isEmpty, types.isEmpty { return true }
    if codes.contains(where: mark.annotation.codes.contains) { return true }
    if types.contains(where: claim.types.contains) { return true }
    if let value = suggestion.claim.quantity?.value, value == claim.quantity?.value { return true }
    if let value = suggestion.claim.time?.value, value == claim.time?.value { return true }
    return false
  }

  // MARK: Places

  private struct Mark: Placed {
    var span: TextSpan
    var annotation: Annotation
  }

  private struct Refusal: Placed {
    var span: TextSpan
    var type: SuggestionType
    var id: SuggestionRefusalID
  }

  /// What stands at about the same place, in document order.
  ///
  /// Spans that share half of their union start no further apart than the shorter of them is long, so
  /// few need be looked at.
  private static func near<Item: Placed>(_ span: TextSpan, in items: [Item]) -> [Item] {
    guard !items.isEmpty else { return [] }
    let length = span.length
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].span.start.scalars < span.start.scalars - length {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return items[low...].prefix { $0.span.start.scalars <= span.start.scalars + length }
      .filter { areNear($0.span, span) }
  }

  /// Whether two spans are about the same words: they share at least half of what they cover together.
  static func areNear(_ a: TextSpan, _ b: TextSpan) -> Bool {
    if a == b { return true }
    guard let shared = a.intersection(b) else { return false }
    return 2 * shared.length >= a.union(b).length
  }
}

/// Something at a place in the text.
private protocol Placed {
  var span: TextSpan { get }
}

/// What became of a suggestion.
public enum SuggestionStanding: Hashable, Sendable {
  /// Nobody has decided yet.
  case open
  /// An annotation says the same of the same words.
  case marked(AnnotationID)
  /// A coder has refused it.
  case refused(SuggestionRefusalID)
}
