internal import PressmarkCore
internal import Terminal

extension State {
  /// Opens the card of a mark, with words that were being typed into it where there are any.
  mutating func openCard(of mark: Annotation, draft: AnnotationCard.Draft? = nil) {
    guard reader != nil else { return }
    overlay = .card(AnnotationCard(mark, context: cardContext(for: mark), draft: draft))
    fitOverlay()
  }

  /// What the card of a mark knows besides it.
  func cardContext(for mark: Annotation) -> CardContext {
    let places = [mark.claim.sourceSpan, mark.claim.cueSpan].compactMap { $0 }
    let words = Dictionary(
      places.map { ($0, reader?.text.string(in: $0) ?? "") },
      uniquingKeysWith: { first, _ in first })
    return CardContext(codebook: codebook, marks: reader?.marks.all ?? [], words: words)
  }

  /// Handles a key in the card: every value that is given is written at once.
  mutating func handle(
    _ key: Key, in card: AnnotationCard, _ context: UpdateContext
  ) -> [Effect] {
    if let suggestion = card.suggestion { return handle(key, in: card, of: suggestion, context) }
    var card = card
    let typedBefore = card.draft
    let outcome = card.handle(key)
    overlay = .card(card)
    switch outcome {
    case .typed: return keepDraft(of: card, context)
    case .changed: return write(card, discarding: typedBefore, context)
    case .openEditor: return keepDraft(of: card, context) + [.edit(card.noteText)]
    case .closed:
      overlay = nil
      return write(card, discarding: typedBefore, context)
    case .next, .previous:
      overlay = nil
      let effects = write(card, discarding: typedBefore, context)
      if reader?.goToMark(forward: outcome == .next) == true {
        reader?.fit(to: size)
        openFocusedCard(context)
      } else {
        overlay = .card(card)
        notice = .warning(noStop(forward: outcome == .next))
      }
      return effects
    case .moved, .ignored, .accepted:
      guard let typedBefore, card.draft == nil else { return [] }
      return [.discardDraft(key: Self.draftKey(of: card, typedBefore))]
    }
  }

  func keepDraft(of card: AnnotationCard, _ context: UpdateContext) -> [Effect] {
    guard let draft = card.draft else { return [] }
    if let suggestion = card.suggestion {
      // Only a note is worth it; the mark that the others would belong to is not there yet.
      guard draft.field == .note else { return [] }
      return [
        .keepDraft(
          Draft(
            key: noteKey(of: suggestion), article: card.annotation.article, annotation: nil,
            text: draft.text, modified: context.now))
      ]
    }
    return [
      .keepDraft(
        Draft(
          key: Self.draftKey(of: card, draft), article: card.annotation.article,
          annotation: card.annotation.id, text: draft.text, modified: context.now))
    ]
  }

  /// What names the draft of a card's field: `ARTICLE/card/ID/FIELD`.
  static func draftKey(of card: AnnotationCard, _ draft: AnnotationCard.Draft) -> String {
    "\(card.annotation.article.rawValue)/card/\(card.annotation.id.rawValue)/\(draft.field.rawValue)"
  }

  /// The act that makes the stored mark what the card says; none when it says the same.
  private mutating func write(
    _ card: AnnotationCard, discarding draft: AnnotationCard.Draft?, _ context: UpdateContext
  ) -> [Effect] {
    let key = draft.map { Self.draftKey(of: card, $0) } ?? unsavedDraft
    let wanted = card.annotation
    guard let stored = reader?.annotation(wanted.id) else { return [] }
    let verb = Self.verb(from: stored, to: wanted)
    guard let verb,
      let act = reader?.act(
        verb, on: .existing(wanted.id), coder: coder, context: context,
        {
          let selectors = $0.selectors
          $0 = wanted
          $0.selectors = selectors
        })
    else { return key.map { [.discardDraft(key: $0)] } ?? [] }
    saving = .card(card)
    unsavedDraft = key
    return [.perform(act, discardingDraft: key)]
  }

  /// What was done to a mark, by what differs; `nil` when nothing but the time does.
  static func verb(from old: Annotation, to new: Annotation) -> Act.Verb? {
    if old.codes != new.codes { return .tag }
    if !old.note.unicodeScalars.elementsEqual(new.note.unicodeScalars) { return .note }
    if old.relations != new.relations { return .relate }
    if old.claim.verdict != new.claim.verdict || old.claim.evidence != new.claim.evidence
      || old.status != new.status
    {
      return .review
    }
    return old.claim != new.claim ? .claim : nil
  }

  /// Opens the card whose field was being typed into when the program ended.
  mutating func recoverCard(_ draft: Draft) -> Bool {
    let parts = draft.key.split(separator: "/", maxSplits: 3)
    guard parts.count == 4, parts[1] == "card", let field = CardField(rawValue: String(parts[3])),
      let mark = reader?.annotation(AnnotationID(rawValue: String(parts[2])))
    else { return false }
    openCard(of: mark, draft: AnnotationCard.Draft(field: field, text: draft.text))
    return true
  }

  // MARK: Links

  mutating func handle(
    _ key: Key, in chooser: LinkChooser, _ context: UpdateContext
  ) -> [Effect] {
    var chooser = chooser
    let outcome = chooser.handle(key)
    overlay = .link(chooser)
    switch outcome {
    case .moved: return []
    case .cancelled:
      overlay = nil
      return []
    case .chosen(let relation):
      overlay = nil
      guard let focus = reader?.focus else { return [] }
      let act = reader?.act(.relate, on: .existing(focus), coder: coder, context: context) {
        if !$0.relations.contains(relation) { $0.relations.append(relation) }
      }
      guard let act else {
        notice = .warning("this link is there already")
        return []
      }
      return [.perform(act)]
    }
  }
}

extension ReaderState {
  /// A mark of the article, whether its place was found or not.
  func annotation(_ id: AnnotationID) -> Annotation? {
    marks[id] ?? marks.orphans.first { $0.id == id }
  }
}

extension HelpView {
  /// The page of a keymap, with the keys of the view that is open before the others.
  init(keymap: Keymap, view: ViewTable? = nil) {
    let own = view.map { $0 == .lists ? [$0] : [$0, .lists] } ?? []
    self.init(
      sections: own.map { table in
        Section(table.title, table.entries.map { Entry($0.keys, $0.sentence) })
      }
        + Command.Section.allCases.map { section in
          Section(
            section.rawValue,
            Command.allCases.filter { $0.section == section }.map {
              Entry(keymap.keyColumn($0), $0.sentence)
            })
        })
  }
}
