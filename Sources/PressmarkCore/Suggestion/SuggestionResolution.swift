/// Settles what rules found at the same place.
enum SuggestionResolution {
  /// The most suggestions of one passage: with more, it is a table and no prose.
  static let limit = 1000

  /// The findings of a passage in document order: on character borders, none empty, none overlapping
  /// another of its type, none that only repeats a part of what says more.
  ///
  /// - Complexity: O(*n* log *n*) in the number of findings.
  static func resolve(_ findings: [Suggestion], in passage: Passage) -> [Suggestion] {
    guard !findings.isEmpty else { return findings }
    var findings = findings
    if !passage.isPlain {
      var spans = passage.snapping(findings.flatMap { [$0.span] + $0.furtherSpans })[...]
      for place in findings.indices {
        findings[place].span = spans.removeFirst()
        let count = findings[place].furtherSpans.count
        findings[place].furtherSpans = Array(spans.prefix(count))
        spans = spans.dropFirst(count)
      }
    }
    // Of equal spans, what was found first comes first.
    let order = findings.indices.sorted {
      let a = findings[$0].span
      let b = findings[$1].span
      return (a.start, b.end, $0) < (b.start, a.end, $1)
    }
    let alone = withoutOverlaps(order.map { findings[$0] }.filter { !$0.span.isEmpty })
    let settled = withoutParts(alone)
    guard settled.count > limit else { return settled }
    return Array(settled.filter { !$0.isMinor }.prefix(limit))
  }

  /// Of overlapping suggestions of one type the longest, of equally long ones the first.
  private static func withoutOverlaps(_ sorted: [Suggestion]) -> [Suggestion] {
    var kept: [Suggestion?] = []
    var last: [SuggestionType: Int] = [:]
    for suggestion in sorted {
      if let place = last[suggestion.type], let before = kept[place],
        before.span.overlaps(suggestion.span)
      {
        guard suggestion.span.length > before.span.length else { continue }
        kept[place] = nil
      }
      last[suggestion.type] = kept.count
      kept.append(suggestion)
    }
    return kept.compactMap { $0 }
  }

  /// What stands inside a finding that already says it.
  private static func withoutParts(_ sorted: [Suggestion]) -> [Suggestion] {
    var kept: [Suggestion] = []
    var open: [Suggestion] = []
    for suggestion in sorted {
      open.removeAll { $0.span.end <= suggestion.span.start }
      let holders = open.filter { $0.span.contains(suggestion.span) }
      if !holders.contains(where: { says($0.type, allOf: suggestion.type) }) {
        var own = suggestion
        // « du 3 au 6 juin »: the numbers of a date are no figures.
        if suggestion.type == .number || suggestion.type == .ordinal,
          holders.contains(where: { times.contains($0.type) })
        {
          own.isMinor = true
        }
        kept.append(own)
      }
      open.append(suggestion)
    }
    return kept
  }

  private static let times: Set<SuggestionType> = [
    .date, .dateRange, .time, .timeRange, .dateTime, .dateTimeRange, .set,
  ]

  /// Whether a finding of one type says what one of another type inside it would say.
  private static func says(_ outer: SuggestionType, allOf inner: SuggestionType) -> Bool {
    switch inner {
    case .duration: times.contains(outer) || outer == .age
    default: false
    }
  }
}
