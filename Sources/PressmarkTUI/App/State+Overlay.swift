internal import PressmarkCore
internal import Terminal

extension State {
  // MARK: Opening

  mutating func openPalette(for target: ReaderState.MarkTarget) {
    guard let reader else { return }
    let given = reader.codes(of: target)
    var palette = CodePalette(codebook: codebook, given: given)
    palette.subject = Self.shortened(reader.quote(of: target), to: max(10, size.columns - 24))
    overlay = .palette(palette, target)
    fitOverlay()
  }

  mutating func openNote(for target: ReaderState.MarkTarget, recovered: String? = nil) {
    guard let reader else { return }
    let quote = reader.quote(of: target)
    var text = ""
    if case .existing(let id) = target { text = reader.annotation(id)?.note ?? "" }
    let editor = TextEditor(text, draft: recovered, size: noteContent.size)
    overlay = .note(
      NoteInput(
        editor: editor, target: target, quote: quote,
        draftKey: target.draftKey(in: reader.article.id)))
    fitOverlay()
  }

  private var noteRows: Int { max(4, min(10, size.rows / 2)) }

  /// The rows that the panel of what is open covers, so that the passage stays in view above it.
  var panelRows: Int {
    switch overlay {
    case .palette(let palette, _): panel(rows: palette.rowCount(columns: size.columns)).size.rows
    case .note: notePanel.size.rows
    case .card(let card): panel(rows: card.rowCount(columns: size.columns)).size.rows
    case .several(let several): panel(rows: several.rowCount).size.rows
    case .prompt, .help, .link, nil: 0
    }
  }

  /// Tells what is open how large it is, so that its keys move by what is seen.
  mutating func fitOverlay() {
    switch overlay {
    case .palette(var palette, let target):
      palette.size = panel(rows: palette.rowCount(columns: size.columns)).size
      overlay = .palette(palette, target)
    case .note(var note):
      note.editor.size = noteContent.size
      overlay = .note(note)
    case .help(var help):
      help.size = panel(rows: size.rows - 1).size
      overlay = .help(help)
    case .card(var card):
      card.size = panel(rows: card.rowCount(columns: size.columns)).size
      overlay = .card(card)
    case .prompt, .link, .several, nil: break
    }
  }

  var noteContent: Rect { Panel.content(of: panel(rows: noteRows)) }

  var notePanel: Rect { panel(rows: noteRows) }

  // MARK: Keys

  mutating func handleInOverlay(_ key: Key, _ context: UpdateContext) -> [Effect] {
    switch overlay {
    case .palette(let palette, let target): handle(key, in: palette, for: target, context)
    case .note(let note): handle(key, in: note, context)
    case .prompt(let prompt): handle(key, in: prompt, context)
    case .help(let help): handle(key, in: help)
    case .card(let card): handle(key, in: card, context)
    case .link(let chooser): handle(key, in: chooser, context)
    case .several(let several): handle(key, in: several, context)
    case nil: []
    }
  }

  private mutating func handle(
    _ key: Key, in palette: CodePalette, for target: ReaderState.MarkTarget,
    _ context: UpdateContext
  ) -> [Effect] {
    var palette = palette
    let outcome = palette.handle(key)
    return finish(outcome, in: palette, for: target, context)
  }

  /// Does what a key or a click in the legend came to.
  mutating func finish(
    _ outcome: CodePalette.Outcome, in palette: CodePalette, for target: ReaderState.MarkTarget,
    _ context: UpdateContext
  ) -> [Effect] {
    overlay = .palette(palette, target)
    switch outcome {
    case .moved, .ignored: return []
    case .cancelled:
      overlay = nil
      return []
    case .chosen(let codes):
      overlay = nil
      guard let act = reader?.coding(codes, on: target, coder: coder, context: context) else {
        return []
      }
      return [.perform(act)]
    }
  }

  private mutating func handle(
    _ key: Key, in note: NoteInput, _ context: UpdateContext
  ) -> [Effect] {
    var note = note
    let outcome = note.editor.handle(key)
    overlay = .note(note)
    switch outcome {
    case .changed: return [.keepDraft(draft(of: note, context))]
    case .moved, .ignored: return []
    case .openEditor: return [.keepDraft(draft(of: note, context)), .edit(note.editor.text)]
    case .cancelled:
      overlay = nil
      return [.discardDraft(key: note.draftKey)]
    case .saved: return save(note, context)
    }
  }

  /// Writes a note; it comes back to the screen, and stays a draft, when it cannot be written.
  private mutating func save(_ note: NoteInput, _ context: UpdateContext) -> [Effect] {
    overlay = nil
    let text = note.editor.text
    let isNewAndEmpty: Bool = if case .new = note.target { text.isEmpty } else { false }
    guard !isNewAndEmpty,
      let act = reader?.act(
        .note, on: note.target, coder: coder, context: context, { $0.note = text })
    else { return [.discardDraft(key: note.draftKey)] }
    saving = .note(note)
    return [.perform(act, discardingDraft: note.draftKey)]
  }

  private func draft(of note: NoteInput, _ context: UpdateContext) -> Draft {
    var annotation: AnnotationID?
    if case .existing(let id) = note.target { annotation = id }
    return Draft(
      key: note.draftKey, article: reader?.article.id, annotation: annotation,
      text: note.editor.text, modified: context.now)
  }

  /// Takes the text that the user's own editor left.
  mutating func finishEditor(with text: String, _ context: UpdateContext) -> [Effect] {
    switch overlay {
    case .note(var note):
      _ = note.editor.finishEditor(with: text)
      overlay = .note(note)
      return [.keepDraft(draft(of: note, context))]
    case .card(var card):
      _ = card.finishEditor(with: text)
      overlay = .card(card)
      return keepDraft(of: card, context)
    case nil: return finishEditorInView(with: text, context)
    default: return []
    }
  }

  private mutating func handle(
    _ key: Key, in prompt: Prompt, _ context: UpdateContext
  ) -> [Effect] {
    var prompt = prompt
    let outcome = prompt.line.handle(key)
    overlay = .prompt(prompt)
    switch outcome {
    case .changed, .moved, .ignored: return []
    case .cancelled:
      overlay = nil
      return []
    case .submitted(let line):
      overlay = nil
      switch prompt.kind {
      case .command: return line.isEmpty ? [] : perform(line: line, context)
      case .search(let isBackward):
        // An empty line repeats the search before.
        let query = line.isEmpty ? history.searches.last ?? "" : line
        return beginSearch(query, isBackward: isBackward, isRepeated: line.isEmpty)
      }
    }
  }

  private mutating func handle(_ key: Key, in help: HelpView) -> [Effect] {
    var help = help
    switch help.handle(key) {
    case .moved: overlay = .help(help)
    case .closed: overlay = nil
    case .ignored:
      // `?` and then words: a search towards the start.
      guard case .character(let character) = key.code, key.modifiers.isEmpty, reader != nil else {
        break
      }
      openSearch(isBackward: true, text: String(character))
    }
    return []
  }

  /// Takes pasted text where something is being typed; elsewhere a paste never fires keys.
  mutating func paste(_ text: String, _ context: UpdateContext) -> [Effect] {
    notice = nil
    switch overlay {
    case .palette(var palette, let target):
      _ = palette.paste(text)
      overlay = .palette(palette, target)
    case .note(var note):
      _ = note.editor.paste(text)
      overlay = .note(note)
      return [.keepDraft(draft(of: note, context))]
    case .prompt(var prompt):
      _ = prompt.line.paste(text)
      overlay = .prompt(prompt)
    case .help(var help):
      _ = help.paste(text)
      overlay = .help(help)
    case .card(var card):
      _ = card.paste(text)
      overlay = .card(card)
      return keepDraft(of: card, context)
    case .link(var chooser):
      _ = chooser.paste(text)
      overlay = .link(chooser)
    case .several: break
    case nil:
      if view != nil {
        return pasteIntoView(text, context)
      } else {
        notice = .warning(
          "pasted text is not taken for keys: \(keymap.notation(.note)) opens a note")
      }
    }
    return []
  }
}

extension ReaderState.MarkTarget {
  /// What names the draft of a note: `ARTICLE/note/ID`, or `ARTICLE/note/START-END,START-END`.
  func draftKey(in article: ArticleID) -> String {
    let target: String =
      switch self {
      case .existing(let id): id.rawValue
      case .new(let spans):
        spans.map { "\($0.start.scalars)-\($0.end.scalars)" }.joined(separator: ",")
      }
    return "\(article.rawValue)/note/\(target)"
  }

  /// The target that a draft's key names.
  init?(draftKey: String) {
    let parts = draftKey.split(separator: "/")
    guard parts.count == 3, parts[1] == "note" else { return nil }
    let spans = parts[2].split(separator: ",").compactMap { part -> TextSpan? in
      let numbers = part.split(separator: "-").map { Int($0) }
      guard numbers.count == 2, let start = numbers[0], let end = numbers[1], start < end else {
        return nil
      }
      return TextSpan(TextOffset(start), TextOffset(end))
    }
    self =
      spans.isEmpty ? .existing(AnnotationID(rawValue: String(parts[2]))) : .new(spans)
  }
}
