internal import PressmarkCore
internal import Terminal

extension ClaimsView {
  // MARK: Many at once

  /// Opens what a key edits the marks meant with, or does it.
  mutating func edit(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    guard !context.isReadOnly else {
      return .say(.failure("the library is open for reading only: nothing can be changed"))
    }
    guard let number = list.selectedID else { return .changed }
    switch key {
    case .character("e"):
      guard let mark = held[number] else { return .changed }
      return .done([.ask(ViewQuestion(CardReading(id: mark.id)))])
    case .character("d"): return change(.delete, context)
    case .character("t"):
      var palette = CodePalette(codebook: context.codebook, given: commonCodes)
      palette.subject = subject
      mode = .codes(palette)
    case .character("s"):
      mode = .choice(
        ChoiceList(AnnotationStatus.allCases.map(\.rawValue), chosen: common(\.status.rawValue)),
        .status)
    case .character("V"):
      mode = .choice(
        ChoiceList(
          Verdict.Conclusion.allCases.map(\.rawValue),
          chosen: common(\.claim.verdict?.conclusion?.rawValue)), .verdict)
    default: return .ignored
    }
    fitMode()
    return .changed
  }

  /// What is changed, for titles: the words of one mark, or how many.
  private var subject: String {
    let meant = list.meant
    if meant.count > 1 { return "\(meant.count) claims" }
    let quotes = meant.first.flatMap { held[$0]?.quotes } ?? []
    return State.shortened(TypedText.line(ofQuotes: quotes))
  }

  /// The codes that all marks meant have; none when some are not held.
  private var commonCodes: [CodeID] {
    let marks = list.meant.map { held[$0]?.codes ?? [] }
    return (marks.first ?? []).filter { code in marks.allSatisfy { $0.contains(code) } }
  }

  /// The value that all marks meant have.
  private func common(_ value: (Annotation) -> String?) -> [String] {
    let values = Set(list.meant.map { held[$0].flatMap(value) })
    return values.count == 1 ? values.compactMap { $0 } : []
  }

  private func change(_ change: ClaimsChange.Change, _ context: ViewContext) -> ViewOutcome {
    .done([
      .ask(
        ViewQuestion(
          ClaimsChange(numbers: list.meant, change: change, time: context.update.now)))
    ])
  }

  mutating func handle(
    _ key: Key, in palette: CodePalette, _ context: ViewContext
  ) -> ViewOutcome {
    var palette = palette
    let outcome = palette.handle(key)
    mode = .codes(palette)
    switch outcome {
    case .moved, .ignored: return .changed
    case .cancelled:
      mode = .rows
      return .changed
    case .chosen(let codes):
      mode = .rows
      let adding = codes.filter { !palette.initial.contains($0) }
      let removing = palette.initial.filter { !codes.contains($0) }
      guard !(adding.isEmpty && removing.isEmpty) else { return .changed }
      return change(.codes(adding: adding, removing: removing), context)
    }
  }

  mutating func handle(
    _ key: Key, in choices: ChoiceList, _ choosing: Choosing, _ context: ViewContext
  ) -> ViewOutcome {
    var choices = choices
    let outcome = choices.handle(key)
    mode = .choice(choices, choosing)
    switch outcome {
    case .moved: return .changed
    case .cancelled:
      mode = .rows
      return .changed
    case .done(let values):
      mode = .rows
      switch choosing {
      case .status:
        let status = values.first.flatMap(AnnotationStatus.init(rawValue:)) ?? .draft
        return change(.status(status), context)
      case .verdict:
        return change(
          .verdict(values.first.flatMap(Verdict.Conclusion.init(rawValue:))), context)
      }
    }
  }

  /// `:tag` and `:claim` change the marks meant here, not those of the article below.
  mutating func perform(_ typed: TypedCommand, _ context: ViewContext) -> ViewOutcome {
    if context.isReadOnly { return .ignored }
    switch typed {
    case .tag(let names):
      var codes: [CodeID] = []
      for name in names {
        guard let code = context.codebook.code(named: name) else {
          return .say(
            .failure("no code is called “\(name)”: `new-code \(name)` adds it"))
        }
        codes.append(code.id)
      }
      return change(.codes(adding: codes, removing: []), context)
    case .claim(let name, let value):
      do {
        return change(.field(try AnnotationField(named: name), value), context)
      } catch {
        return .say(.failure("\(error)"))
      }
    default: return .ignored
    }
  }

  mutating func note(_ performed: Message.Performed) {
    list.picked = []
    saving = nil
    guard case .card(var card) = mode else { return }
    let isItsOwn = performed.changes.contains {
      if case .annotation(_, let after?) = $0 { after.id == card.annotation.id } else { false }
    }
    if isItsOwn, performed.kind == .done {
      card.markSaved()
      mode = .card(card)
    }
  }

  mutating func note(_ failure: Message.Failure) {
    guard let saving else { return }
    mode = .card(saving)
    self.saving = nil
    fitMode()
  }

  // MARK: The card

  mutating func open(_ reading: CardReading.Answer) {
    mode = .card(AnnotationCard(reading.annotation, context: reading.context))
    fitMode()
  }

  mutating func handle(
    _ key: Key, in card: AnnotationCard, _ context: ViewContext
  ) -> ViewOutcome {
    var card = card
    let typedBefore = card.draft
    let outcome = card.handle(key)
    mode = .card(card)
    fitMode()
    switch outcome {
    case .typed: return .done(draft(of: card, context))
    case .openEditor: return .done(draft(of: card, context) + [.edit(card.noteText)])
    case .changed: return .done(write(card, discarding: typedBefore, context))
    case .closed:
      mode = .rows
      return .done(write(card, discarding: typedBefore, context))
    case .next, .previous:
      let effects = write(card, discarding: typedBefore, context)
      mode = .rows
      list.select(place: list.selectedPlace + (outcome == .next ? 1 : -1))
      guard let mark = list.selectedID.flatMap({ held[$0] }), mark.id != card.annotation.id else {
        return .done(effects)
      }
      return .done(effects + [.ask(ViewQuestion(CardReading(id: mark.id)))])
    case .moved, .ignored, .accepted:
      guard let typedBefore, card.draft == nil else { return .changed }
      return .done([.discardDraft(key: State.draftKey(of: card, typedBefore))])
    }
  }

  mutating func finishEditor(with text: String, _ context: ViewContext) -> ViewOutcome {
    guard case .card(var card) = mode else { return .ignored }
    _ = card.finishEditor(with: text)
    mode = .card(card)
    return .done(draft(of: card, context))
  }

  /// The draft is named as on the reading screen: there it is taken up again.
  func draft(of card: AnnotationCard, _ context: ViewContext) -> [Effect] {
    guard let draft = card.draft else { return [] }
    return [
      .keepDraft(
        Draft(
          key: State.draftKey(of: card, draft), article: card.annotation.article,
          annotation: card.annotation.id, text: draft.text, modified: context.update.now))
    ]
  }

  private mutating func write(
    _ card: AnnotationCard, discarding draft: AnnotationCard.Draft?, _ context: ViewContext
  ) -> [Effect] {
    let key = draft.map { State.draftKey(of: card, $0) }
    guard !context.isReadOnly, let verb = State.verb(from: card.before, to: card.annotation) else {
      return key.map { [.discardDraft(key: $0)] } ?? []
    }
    var after = card.annotation
    after.modified = context.update.now
    saving = card
    return [
      .perform(
        Act(
          verb: verb, article: after.article,
          changes: [.annotation(before: card.before, after: after)]), discardingDraft: key)
    ]
  }

  // MARK: Conditions

  /// Opens the list of conditions that can be added to the query.
  mutating func openConditions(_ context: ViewContext) -> ViewOutcome {
    func row(_ field: String, _ value: String, shown: String? = nil) -> ListView<String>.Row {
      let quoted = value.contains { !$0.isLetter && !$0.isNumber } ? "\"\(value)\"" : value
      return ListView.Row(
        id: "\(field):\(quoted)", cells: [ListCell(field, .label), ListCell(shown ?? value)])
    }
    let rows =
      Verdict.Conclusion.allCases.map { row("verdict", $0.rawValue) }
      + [row("verdict", "none", shown: "none yet")]
      + AnnotationStatus.allCases.map { row("status", $0.rawValue) }
      + context.codebook.codes.map { row("code", $0.name) }
      + ClaimType.allCases.map { row("type", $0.rawValue) }
      + Modality.allCases.map { row("modality", $0.rawValue) }
      + ["note", "evidence", "speaker", "quantity", "relation", "time"].map { row("has", $0) }
    var conditions = ListView(
      columns: [ListColumn("field", minimum: 9), ListColumn("is", minimum: 20, weight: 1)],
      rows: rows, emptySentence: "No condition.")
    conditions.beginFilter()
    mode = .conditions(conditions)
    fitMode()
    return .done([.ask(ViewQuestion(SpeakerNames()))])
  }

  /// Adds the speakers to the list of conditions that is open.
  mutating func addSpeakers(_ names: [String]) {
    guard case .conditions(var conditions) = mode else { return }
    let rows = names.filter { !$0.contains("\"") }.map {
      ListView<String>.Row(
        id: "speaker:\"\($0)\"", cells: [ListCell("speaker", .label), ListCell($0)])
    }
    conditions.replace(rows: conditions.rows + rows)
    mode = .conditions(conditions)
  }

  mutating func handle(_ key: Key, in conditions: ListView<String>) -> ViewOutcome {
    var conditions = conditions
    let outcome = conditions.handle(key)
    mode = .conditions(conditions)
    switch outcome {
    case .moved, .ignored: return .changed
    case .closed:
      mode = .rows
      return .changed
    case .opened(let condition):
      mode = .rows
      return narrow(to: line.isEmpty ? condition : "\(line.text) \(condition)")
    }
  }
}
