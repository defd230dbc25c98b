internal import PressmarkCore
internal import Terminal

extension ReaderState {
  /// The suggestion that acts concern.
  var focusedSuggestion: Suggestion? { suggestions.focus?.suggestion }

  /// What a walk goes to, in words.
  var stops: String { suggestions.shown.count > 0 ? "marks and suggestions" : "marks" }

  /// The words of the suggestion that was gone to; `nil` where the cursor only came upon one.
  var chosenParts: [TextSpan]? {
    suggestions.focus.flatMap { $0.isChosen ? $0.suggestion.parts : nil }
  }

  /// Takes over what the library found in this text; the cursor stays where it is, and so does the
  /// text where somebody is at work in it.
  mutating func replaceSuggestions(
    _ found: [Suggestion], refusals: [SuggestionRefusal], codebook: Codebook
  ) {
    suggestions.replace(with: found, refusals: refusals)
    settleSuggestions(codebook)
    if !suggestions.arriveQuietly || !geometry.margin.isEmpty { focusMarkAtCursor() }
  }

  /// Finds out which suggestions are open now.
  mutating func settleSuggestions(_ codebook: Codebook) {
    suggestions.settle(revision: text.pages.digest, marks: marks.marks, codebook: codebook)
  }

  /// Shows suggestions, or hides them.
  mutating func showSuggestions(_ isShown: Bool) {
    suggestions.isShown = isShown
    if !isShown { suggestions.focus = nil }
    focusMarkAtCursor()
  }

  /// Brings a suggestion into view and chooses it.
  mutating func show(_ suggestion: Suggestion) {
    jumps.remember(cursor)
    contextLines = Self.usualContextLines
    goalColumn = nil
    cursor = document.cursor(nearest: suggestion.extent.start)
    focus = nil
    suggestions.focus = .init(suggestion: suggestion, isChosen: true)
    showCursor()
  }

  /// Goes to the first suggestion after an extent; false when there is none.
  mutating func goToSuggestion(after extent: TextSpan) -> Bool {
    let shown = suggestions.shown
    // Of equal extents the others come before what is open behind them.
    let ordinal = shown.order.count(before: extent)
    guard ordinal < shown.count else { return false }
    show(shown.suggestions[ordinal])
    return true
  }

  /// Goes to the suggestion that stands at an extent, or at least to the place.
  mutating func goBack(to extent: TextSpan) {
    let here = suggestions.shown.suggestions(at: extent.start)
    if let suggestion = here.first(where: { $0.extent == extent || $0.span == extent }) {
      return show(suggestion)
    }
    jump(to: extent.start)
  }

  /// The text that is on the screen.
  var shownSpan: TextSpan {
    let rows = document.pieceCount > 0 ? document.rows(from: top, count: pageRows) : []
    guard let first = rows.first, let last = rows.last else { return TextSpan(.zero, .zero) }
    return TextSpan(document.span(of: first).start, document.span(of: last).end)
  }

  // MARK: Accepting and refusing

  /// The act that makes marks of suggestions; edited ones are their own annotation already.
  func accepting(
    _ accepted: [Suggestion], codebook: Codebook, coder: String, context: UpdateContext
  ) -> Act {
    act(.acceptSuggestion, accepted) {
      .annotation(
        before: nil,
        after: annotation(of: $0, codebook: codebook, coder: coder, context: context))
    }
  }

  /// The annotation that accepting a suggestion makes.
  func annotation(
    of suggestion: Suggestion, codebook: Codebook, coder: String, context: UpdateContext,
    edited: Bool = false
  ) -> Annotation {
    suggestion.annotation(
      id: AnnotationID(rawValue: context.identifier()), article: article.id, pages: text.pages,
      codebook: codebook, coder: coder, at: context.now, edited: edited)
  }

  /// The act that refuses suggestions for good.
  func refusing(_ refused: [Suggestion], coder: String, context: UpdateContext) -> Act {
    act(.refuseSuggestion, refused) {
      .suggestionRefusal(
        before: nil,
        after: $0.refusal(
          id: SuggestionRefusalID(rawValue: context.identifier()), article: article.id,
          pages: text.pages, coder: coder, at: context.now))
    }
  }

  private func act(
    _ verb: Act.Verb, _ suggestions: [Suggestion], change: (Suggestion) -> Change
  ) -> Act {
    Act(verb: verb, article: article.id, changes: suggestions.map(change))
  }

  /// The open suggestions of a scope, in document order.
  func suggestions(in scope: SuggestionScope) -> [Suggestion] {
    let shown = suggestions.shown
    switch scope {
    case .one: return focusedSuggestion.map { [$0] } ?? []
    case .rule(let name):
      guard let name = name ?? focusedSuggestion?.rule.name else { return [] }
      return shown.suggestions.filter { $0.rule.name == name }
    case .view(let span): return shown.suggestions(overlapping: span ?? shownSpan)
    case .article: return shown.suggestions
    }
  }

  // MARK: From mark to mark

  /// A mark, or a suggestion.
  private enum Stop {
    case mark(Annotation)
    case suggestion(Suggestion)
  }

  /// Goes to the next mark or shown suggestion in document order, or the one before.
  mutating func goToMark(forward: Bool) -> Bool {
    switch nextStop(forward: forward) {
    case .mark(let mark): show(mark)
    case .suggestion(let suggestion): show(suggestion)
    case nil: return false
    }
    return true
  }

  /// Where a walk comes next.
  ///
  /// A mark comes before a suggestion of the same extent.
  private func nextStop(forward: Bool) -> Stop? {
    let shown = suggestions.shown
    let step = forward ? 0 : -1
    var places: (mark: Int, suggestion: Int)
    if let focus, let ordinal = marks.ordinal(of: focus) {
      let extent = marks.marks[ordinal].extent
      places = (ordinal + (forward ? 1 : -1), shown.order.count(before: extent) + step)
    } else if let current = focusedSuggestion, let ordinal = shown.ordinal(of: current) {
      let before = marks.order.count(upTo: current.extent)
      places = (before + step, ordinal + (forward ? 1 : -1))
    } else {
      let start = forward ? cursor + 1 : cursor
      places = (
        marks.order.countStarting(before: start) + step,
        shown.order.countStarting(before: start) + step
      )
    }
    let mark = marks.marks.indices.contains(places.mark) ? marks.marks[places.mark] : nil
    guard shown.suggestions.indices.contains(places.suggestion) else { return mark.map(Stop.mark) }
    let suggestion = shown.suggestions[places.suggestion]
    guard let mark else { return .suggestion(suggestion) }
    let isSuggestionFirst = ExtentOrder.precedes(suggestion.extent, mark.extent)
    return isSuggestionFirst == forward ? .suggestion(suggestion) : .mark(mark)
  }

  /// Chooses the next of the marks and suggestions that stand at the cursor.
  ///
  /// - Returns: Their number.
  mutating func cycleFocus() -> Int {
    let marksHere = marks.marks(at: cursor)
    let suggestionsHere = suggestions.shown.suggestions(at: cursor)
    let count = marksHere.count + suggestionsHere.count
    guard count > 0 else { return 0 }
    let current =
      marksHere.firstIndex { $0.id == focus }
      ?? suggestionsHere.firstIndex { $0 == focusedSuggestion }.map { $0 + marksHere.count } ?? -1
    let next = (current + 1) % count
    if next < marksHere.count {
      focus = marksHere[next].id
    } else {
      focus = nil
      suggestions.focus = .init(
        suggestion: suggestionsHere[next - marksHere.count], isChosen: true)
    }
    return count
  }
}
