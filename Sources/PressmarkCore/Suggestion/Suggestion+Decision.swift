// What a coder's yes and no make of a suggestion.

extension Suggestion {
  /// The annotation that accepting the suggestion makes.
  ///
  /// Codes are those of the codebook as it is now, by what the suggestion calls them: a code that was
  /// renamed is found, one that was deleted is left out.
  ///
  /// - Parameters:
  ///   - id: The name of the annotation.
  ///   - article: The article that the suggestion is about.
  ///   - pages: The text in which it was found.
  ///   - codebook: The library's codebook.
  ///   - coder: Who accepts it.
  ///   - now: When.
  ///   - edited: Whether the coder changes it before it is stored, which its method then says.
  /// - Returns: The annotation, which is stored by an act.
  public func annotation(
    id: AnnotationID, article: ArticleID, pages: any PagedText, codebook: Codebook, coder: String,
    at now: Timestamp, edited: Bool = false
  ) -> Annotation {
    var claim = claim
    if claim.types.isEmpty { claim.types = claimTypes }
    if let speaker, claim.sourceSpan == nil {
      claim.sourceSpan = speaker
      // A rule that knows who speaks, or that nobody does, has said so.
      if claim.speaker == nil, claim.speakerKind == nil {
        let name = CanonicalText.line(pages.text(in: speaker))
        claim.speaker = name.isEmpty ? nil : name
      }
    }
    if claim.cueSpan == nil, type.isQuotation { claim.cueSpan = cue }
    claim.method = edited ? .suggestionEdited : .suggestionAccepted
    return Annotation(
      id: id, article: article, selectors: parts.map(pages.selector(of:)), revision: pages.digest,
      codes: codes(in: codebook), claim: claim, coder: coder, created: now, modified: now)
  }

  /// The refusal that saying no to the suggestion makes.
  ///
  /// - Parameters:
  ///   - id: The name of the refusal.
  ///   - article: The article that the suggestion is about.
  ///   - pages: The text in which it was found.
  ///   - coder: Who refuses it.
  ///   - now: When.
  /// - Returns: The refusal, which is stored by an act.
  public func refusal(
    id: SuggestionRefusalID, article: ArticleID, pages: any PagedText, coder: String,
    at now: Timestamp
  ) -> SuggestionRefusal {
    SuggestionRefusal(
      id: id, article: article, type: type, rule: rule.name, selector: pages.selector(of: span),
      revision: pages.digest, coder: coder, time: now)
  }

  /// The codes that accepting the suggestion gives, as they are in a codebook.
  public func codes(in codebook: Codebook) -> [CodeID] {
    var found: [CodeID] = []
    for name in codes {
      let initial = Codebook.initial.code(named: name).flatMap { codebook[$0.id] }
      guard let code = initial ?? codebook.code(named: name), !found.contains(code.id) else {
        continue
      }
      found.append(code.id)
    }
    return found
  }

  /// All its spans in document order, none empty, none overlapping another.
  public var parts: [TextSpan] {
    guard !furtherSpans.isEmpty else { return [span] }
    var parts: [TextSpan] = []
    for part in ([span] + furtherSpans).sorted() where !part.isEmpty {
      if let last = parts.last, last.end > part.start { continue }
      parts.append(part)
    }
    return parts
  }
}

extension SuggestionType {
  /// Whether it is words that somebody said.
  public var isQuotation: Bool {
    switch self {
    case .quoteDirect, .quoteIndirect, .quoteMixed: true
    default: false
    }
  }

  /// Whether it is a figure or a moment, which another figure is not: a quotation in which the paper
  /// has corrected a letter is still the same.
  var isFigure: Bool {
    switch self {
    case .number, .ordinal, .money, .percent, .dimension, .temperature, .age, .duration, .ratio,
      .multiplier, .numberRange, .date, .dateRange, .time, .timeRange, .dateTime, .dateTimeRange,
      .set:
      true
    case .quoteDirect, .quoteIndirect, .quoteMixed, .superlative, .comparison, .prediction,
      .causal, .hedge, .claim:
      false
    }
  }
}
