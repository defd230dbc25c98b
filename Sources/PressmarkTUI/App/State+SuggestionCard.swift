internal import PressmarkCore
internal import Terminal

extension State {
  /// Opens a suggestion for editing: nothing is stored before it is accepted.
  mutating func openCard(of suggestion: Suggestion, _ context: UpdateContext) {
    guard let reader else { return }
    if isReadOnly {
      notice = .failure("the library is open for reading only: nothing can be marked")
      return
    }
    let proposed = reader.annotation(
      of: suggestion, codebook: codebook, coder: coder, context: context)
    var card = AnnotationCard(proposed, context: cardContext(for: proposed))
    card.suggestion = suggestion
    if let left = reader.suggestions.edits[suggestion] { card.annotation = left }
    overlay = .card(card)
    fitOverlay()
  }

  /// Handles a key in the card of a suggestion: what is given stays in the card until it is accepted.
  mutating func handle(
    _ key: Key, in card: AnnotationCard, of suggestion: Suggestion, _ context: UpdateContext
  ) -> [Effect] {
    var card = card
    let typedBefore = card.draft
    let outcome = card.handle(key)
    overlay = .card(card)
    switch outcome {
    case .typed: return keepDraft(of: card, context)
    case .openEditor: return keepDraft(of: card, context) + [.edit(card.noteText)]
    case .accepted: return accept(card, of: suggestion)
    case .closed:
      leave(card, of: suggestion)
      return []
    case .next, .previous:
      leave(card, of: suggestion)
      if reader?.goToMark(forward: outcome == .next) == true {
        reader?.fit(to: size)
        openFocusedCard(context)
      } else {
        overlay = .card(card)
        notice = .warning(noStop(forward: outcome == .next))
      }
      return []
    case .changed, .moved, .ignored:
      guard outcome == .moved, typedBefore?.field == .note, card.draft == nil else { return [] }
      return [.discardDraft(key: noteKey(of: suggestion))]
    }
  }

  /// Opens the card of what the cursor is on.
  mutating func openFocusedCard(_ context: UpdateContext) {
    if let mark = reader?.focusedMark {
      openCard(of: mark)
    } else if let suggestion = reader?.focusedSuggestion {
      openCard(of: suggestion, context)
    }
  }

  /// Closes a card without accepting; what was changed in it is there again when it is opened.
  private mutating func leave(_ card: AnnotationCard, of suggestion: Suggestion) {
    overlay = nil
    guard card.isChanged else { return }
    reader?.suggestions.edits[suggestion] = card.annotation
    notice = .done(
      "still a suggestion; \(keymap.notation(.openCard)) opens it with your changes")
  }

  /// Stores what the card says.
  private mutating func accept(_ card: AnnotationCard, of suggestion: Suggestion) -> [Effect] {
    guard let reader else { return [] }
    overlay = nil
    var mark = card.annotation
    mark.claim.method = card.isChanged ? .suggestionEdited : .suggestionAccepted
    saving = .card(card)
    return [
      .perform(
        Act(
          verb: .acceptSuggestion, article: reader.article.id,
          changes: [.annotation(before: nil, after: mark)]),
        discardingDraft: mark.note.isEmpty ? nil : noteKey(of: suggestion))
    ]
  }

  /// What names the draft of a note on a suggestion: that of a note on its words, so that it comes
  /// back on them.
  func noteKey(of suggestion: Suggestion) -> String {
    ReaderState.MarkTarget.new(suggestion.parts)
      .draftKey(in: reader?.article.id ?? ArticleID(rawValue: ""))
  }
}
