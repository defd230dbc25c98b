internal import PressmarkCore

/// What update needs from outside: the clock and new names.
struct UpdateContext: Sendable {
  /// Now, UTC.
  var now: Timestamp
  /// A new UUID.
  var identifier: @Sendable () -> String
}

extension ReaderState {
  /// What a tag or a note is given to.
  enum MarkTarget: Hashable, Sendable {
    /// A mark that is there.
    case existing(AnnotationID)
    /// A new mark on these spans.
    case new([TextSpan])
  }

  /// What the next tag or note goes to: the selection, the mark at the cursor, the suggestion gone to,
  /// the words there.
  ///
  /// A selection that is exactly a mark of the same coder is that mark.
  func markTarget(coder: String) -> MarkTarget? {
    if let selection {
      let spans = selection.spans
      if let same = marks.marks(overlapping: selection.span).first(where: {
        $0.spans == spans && $0.coder == coder
      }) {
        return .existing(same.id)
      }
      return spans.isEmpty ? nil : .new(spans)
    }
    if let focus { return .existing(focus) }
    if let chosenParts { return .new(chosenParts) }
    return meantWords.map { .new([$0]) }
  }

  /// The act that puts a mark into the article, changed as told.
  func act(
    _ verb: Act.Verb, on target: MarkTarget, coder: String, context: UpdateContext,
    _ change: (inout Annotation) -> Void
  ) -> Act? {
    switch target {
    case .existing(let id):
      guard let before = marks[id] ?? marks.orphans.first(where: { $0.id == id }) else {
        return nil
      }
      var after = before
      change(&after)
      guard after != before else { return nil }
      after.modified = context.now
      return Act(
        verb: verb, article: article.id, changes: [.annotation(before: before, after: after)])
    case .new(let spans):
      var mark = Annotation(
        id: AnnotationID(rawValue: context.identifier()), article: article.id,
        selectors: spans.map { text.selector(of: $0) }, revision: text.pages.digest, coder: coder,
        created: context.now, modified: context.now)
      change(&mark)
      return Act(
        verb: verb, article: article.id, changes: [.annotation(before: nil, after: mark)])
    }
  }

  /// The act that gives a mark these codes and no others.
  func coding(
    _ codes: [CodeID], on target: MarkTarget, coder: String, context: UpdateContext
  ) -> Act? {
    act(.tag, on: target, coder: coder, context: context) { $0.codes = codes }
  }

  /// The act that deletes a mark.
  func deleting(_ mark: Annotation) -> Act {
    Act(verb: .delete, article: article.id, changes: [.annotation(before: mark, after: nil)])
  }

  /// The act that moves a mark to the spans selected for it.
  func movingEnds(context: UpdateContext, coder: String) -> Act? {
    guard let selection, let id = selection.adjusting else { return nil }
    let selectors = selection.spans.map { text.selector(of: $0) }
    guard !selectors.isEmpty else { return nil }
    return act(.move, on: .existing(id), coder: coder, context: context) {
      $0.selectors = selectors
      $0.revision = text.pages.digest
    }
  }

  /// The act that says where the source or the cue of a mark stands.
  ///
  /// The source names the speaker where nobody is named yet.
  func locating(
    _ part: TypedCommand.Part, of mark: Annotation, at span: TextSpan, coder: String,
    context: UpdateContext
  ) -> Act? {
    act(.claim, on: .existing(mark.id), coder: coder, context: context) {
      switch part {
      case .cue: $0.claim.cueSpan = span
      case .source:
        $0.claim.sourceSpan = span
        if $0.claim.speaker == nil { $0.claim.speaker = text.string(in: span) }
      }
    }
  }

  // MARK: From mark to mark

  /// Brings a mark into view and chooses it.
  mutating func show(_ mark: Annotation) {
    openAside(at: mark.extent.start)
    jumps.remember(cursor)
    contextLines = Self.usualContextLines
    goalColumn = nil
    cursor = document.cursor(nearest: mark.extent.start)
    focus = mark.id
    showCursor()
  }

  // MARK: Asides

  /// Whether the cursor stands in an aside.
  var isInAside: Bool { text.piece(at: cursor)?.role == .aside }

  /// Opens the aside at the cursor, or folds it.
  mutating func toggleAside() {
    guard let piece = text.piece(at: cursor), piece.role == .aside else { return }
    document.openAsides.formSymmetricDifference([piece.blockOrdinal])
    cursor = document.cursor(nearest: text.block(at: cursor).start)
    showCursor()
  }

  /// Opens the aside at a position, so that what stands there can be seen.
  mutating func openAside(at offset: TextOffset) {
    guard let piece = text.piece(at: offset), document.isFolded(piece) else { return }
    document.openAsides.formSymmetricDifference([piece.blockOrdinal])
  }

  /// Opens all asides, or folds them all.
  mutating func toggleAllAsides() {
    let topOffset = document.pieceCount > 0 ? document.span(of: top).start : .zero
    document.openAsides = []
    document.opensAllAsides.toggle()
    top = document.row(of: topOffset)
    cursor = document.cursor(nearest: cursor)
    showCursor()
  }
}
