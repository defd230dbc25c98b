internal import PressmarkCore
public import Terminal

extension AnnotationCard {
  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    problem = nil
    switch mode {
    case .browsing: return browse(key)
    case .find(var field):
      let outcome = field.handle(key)
      mode = .find(field)
      return find(outcome, key: key)
    case .field(let field, var editor):
      let outcome = editor.handle(key)
      mode = .field(field, editor)
      return finish(field, outcome)
    case .note(var editor):
      let outcome = editor.handle(key)
      mode = .note(editor)
      return finishNote(outcome, editor)
    case .codes(var palette):
      let outcome = palette.handle(key)
      mode = .codes(palette)
      return finishCodes(outcome)
    case .evidence(var editor):
      let outcome = editor.handle(key)
      mode = .evidence(editor)
      return finishEvidence(outcome, editor)
    case .link(var chooser):
      let outcome = chooser.handle(key)
      mode = .link(chooser)
      return finishLink(outcome)
    }
  }

  /// Writes pasted text where words are typed; elsewhere a paste does nothing.
  public mutating func paste(_ text: String) -> Outcome {
    switch mode {
    case .browsing: return .moved
    case .find(var field):
      _ = field.paste(text)
      mode = .find(field)
    case .field(let field, var editor):
      let outcome = editor.paste(text)
      mode = .field(field, editor)
      return outcome == .typed ? .typed : .moved
    case .note(var editor):
      let outcome = editor.paste(text)
      mode = .note(editor)
      return outcome == .changed ? .typed : .moved
    case .codes(var palette):
      _ = palette.paste(text)
      mode = .codes(palette)
    case .evidence(var editor):
      let outcome = editor.paste(text)
      mode = .evidence(editor)
      return outcome == .typed ? .typed : .moved
    case .link(var chooser):
      _ = chooser.paste(text)
      mode = .link(chooser)
    }
    return .moved
  }

  /// Takes up the note that came back from the person's editor.
  public mutating func finishEditor(with text: String) -> Outcome {
    guard case .note(var editor) = mode else { return .moved }
    let outcome = editor.finishEditor(with: text)
    mode = .note(editor)
    return outcome == .changed ? .typed : .moved
  }

  // MARK: Browsing

  private mutating func browse(_ key: Key) -> Outcome {
    switch key {
    case .escape, .character("q"): return .closed
    case .control("s") where suggestion != nil: return .accepted
    case .character("]"): return .next
    case .character("["): return .previous
    case .character("j"), .down, .tab, .control("n"): select(by: 1)
    case .character("k"), .up, .backTab, .control("p"): select(by: -1)
    case .pageDown: select(by: max(1, contentSize.rows - 2))
    case .pageUp: select(by: -max(1, contentSize.rows - 2))
    case .home: select(by: -items.count)
    case .end, .character("G"): select(by: items.count)
    case .enter: editSelected()
    case .character("x"), .delete: return clearSelected()
    case .character(" "): showsUnfilled.toggle()
    case .character("/"): mode = .find(TextField(emptyHint: "a field's name"))
    default:
      guard case .character(let character) = key.code, key.modifiers.isEmpty,
        let field = CardField.field(key: character)
      else { return .ignored }
      begin(field)
    }
    return .moved
  }

  private mutating func select(by step: Int) {
    let items = items
    let place = items.firstIndex(of: selected) ?? 0
    selected = items[max(0, min(place + step, items.count - 1))]
  }

  private mutating func editSelected() {
    switch selected {
    case .field(let field): begin(field)
    case .evidence: begin(.evidence)
    case .link: begin(.links)
    }
  }

  private mutating func clearSelected() -> Outcome {
    switch selected {
    case .evidence(let number) where annotation.claim.evidence.indices.contains(number):
      annotation.claim.evidence.remove(at: number)
    case .link(let number) where annotation.relations.indices.contains(number):
      annotation.relations.remove(at: number)
    case .field(.codes):
      problem =
        "\(CardField.codes.key) changes the codes; "
        + (suggestion == nil ? "Esc and then d deletes the mark" : "Esc and then x refuses it")
      return .moved
    case .field(let field):
      guard isFilled(field) else { return .moved }
      set(field, to: field == .status ? AnnotationStatus.draft.rawValue : "")
    default: return .moved
    }
    if !items.contains(selected) { selected = items.last ?? .field(.codes) }
    return .changed
  }

  /// Begins to edit a field.
  mutating func begin(_ field: CardField) {
    selected = .field(field)
    switch field {
    case .note: mode = .note(TextEditor(annotation.note, size: noteSize))
    case .codes:
      mode = .codes(CodePalette(codebook: context.codebook, given: annotation.codes, size: size))
    case .evidence: mode = .evidence(EvidenceEditor(annotation.claim.evidence))
    case .links:
      mode = .link(LinkChooser(choices: context.links.filter { $0.id != annotation.id }))
    default:
      let text = field.text(of: annotation)
      guard let values = field.vocabulary else {
        let editor = ValueEditor(
          text: text, emptyHint: field.emptyHint, known: context.known(for: field))
        mode = .field(field, editor)
        return
      }
      let chosen =
        field.allowsSeveral ? annotation.claim.types.map(\.rawValue) : text.isEmpty ? [] : [text]
      let list = ChoiceList(values, chosen: chosen, allowsSeveral: field.allowsSeveral)
      mode = .field(field, .choices(list))
    }
  }

  // MARK: Ends of editing

  private mutating func find(_ outcome: TextField.Outcome, key: Key) -> Outcome {
    switch outcome {
    case .changed, .moved: return .moved
    case .cancelled:
      mode = .browsing
      return .moved
    case .ignored where key != .tab: return .ignored
    case .submitted, .ignored:
      guard let field = found.first else { return .moved }
      begin(field)
      return .moved
    }
  }

  /// The fields whose name fits what is typed, best first.
  var found: [CardField] {
    guard case .find(let field) = mode, !field.isEmpty else { return [] }
    let typed = NameMatch.folded(field.text)
    let fitting = CardField.allCases.enumerated().compactMap { number, field in
      NameMatch(of: typed, in: field.label).map { (match: $0, number: number, field: field) }
    }
    return fitting.sorted { ($0.match, $0.number) < ($1.match, $1.number) }.map(\.field)
  }

  private mutating func finish(_ field: CardField, _ outcome: ValueEditor.Outcome) -> Outcome {
    switch outcome {
    case .moved: return .moved
    case .typed: return .typed
    case .cancelled:
      leave()
      return .moved
    case .done(let text):
      let old = annotation
      set(field, to: text)
      // What cannot be read stays to be corrected, with the sentence that says why.
      if problem != nil { return .moved }
      leave()
      return old == annotation ? .moved : .changed
    }
  }

  private mutating func finishNote(_ outcome: TextEditor.Outcome, _ editor: TextEditor) -> Outcome {
    switch outcome {
    case .changed: return .typed
    case .moved: return .moved
    case .openEditor: return .openEditor
    case .ignored: return .ignored
    case .cancelled:
      leave()
      return .moved
    case .saved:
      leave()
      guard editor.isChanged else { return .moved }
      annotation.note = editor.text
      return .changed
    }
  }

  private mutating func finishCodes(_ outcome: CodePalette.Outcome) -> Outcome {
    switch outcome {
    case .moved: return .moved
    case .ignored: return .ignored
    case .cancelled: leave()
    case .chosen(let codes):
      leave()
      guard codes != annotation.codes else { return .moved }
      annotation.codes = codes
      return .changed
    }
    return .moved
  }

  private mutating func finishEvidence(
    _ outcome: EvidenceEditor.Outcome, _ editor: EvidenceEditor
  ) -> Outcome {
    if outcome == .typed { return .typed }
    let evidence = editor.evidence.filter { $0 != Evidence() }
    let isOther = evidence != annotation.claim.evidence
    if outcome != .moved { annotation.claim.evidence = evidence }
    if outcome == .done { leave() }
    return outcome != .moved && isOther ? .changed : .moved
  }

  private mutating func finishLink(_ outcome: LinkChooser.Outcome) -> Outcome {
    switch outcome {
    case .moved: return .moved
    case .cancelled:
      leave()
      return .moved
    case .chosen(let relation):
      if let number = annotation.relations.firstIndex(of: relation) {
        leave()
        selected = .link(number)
        problem = "this link is there already"
        return .moved
      }
      annotation.relations.append(relation)
      leave()
      selected = .link(annotation.relations.count - 1)
      return .changed
    }
  }

  private mutating func leave() {
    mode = .browsing
    if selected == .field(.evidence), isFilled(.evidence) {
      selected = .evidence(annotation.claim.evidence.count - 1)
    }
    if !items.contains(selected) { selected = items.last ?? .field(.codes) }
  }

  private mutating func set(_ field: CardField, to text: String) {
    problem = field.set(text, on: &annotation)
  }
}
