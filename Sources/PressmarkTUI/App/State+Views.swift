internal import PressmarkCore
internal import Terminal

extension State {
  /// Where a view stands: all but the bottom line.
  var viewRect: Rect {
    Rect(column: 0, row: 0, columns: size.columns, rows: max(0, size.rows - 1))
  }

  private func viewContext(_ context: UpdateContext) -> ViewContext {
    ViewContext(
      update: context, codebook: codebook, coder: coder, keymap: keymap, isReadOnly: isReadOnly)
  }

  // MARK: Going to a view and back

  /// Opens a view over what is shown; one that was left is gone back to.
  mutating func open(_ new: any ScreenView, _ context: UpdateContext) -> [Effect] {
    if let view, view.isSame(as: new) { return [] }
    let effects = view == nil ? keepPlace(context.now) : []
    if let known = trail.pop(to: new) { return effects + show(known) }
    pushShown()
    return effects + show(new)
  }

  /// Shows a view as if nothing had been there before.
  mutating func show(_ new: any ScreenView) -> [Effect] {
    overlay = nil
    var shown = new
    shown.fit(to: viewRect.size)
    let effects = shown.refresh()
    view = shown
    return effects
  }

  /// Remembers what is shown as a place to go back to.
  mutating func pushShown() {
    if let view {
      trail.push(.view(view))
    } else if let reader {
      trail.push(.article(reader.article.id))
    }
  }

  /// Goes back to where the person came from; out of the program where there is no such place.
  mutating func goBack(_ context: UpdateContext) -> [Effect] {
    let effects = view == nil ? keepPlace(context.now) : []
    switch trail.pop() {
    case .view(let known): return effects + show(known)
    case .article(let id):
      view = nil
      if reader?.article.id == id {
        reader?.fit(to: size)
        return effects
      }
      reader = nil
      return effects + [.open(id, mark: nil)]
    case nil:
      exit = .quit
      return effects
    }
  }

  // MARK: Events

  mutating func handleInView(_ key: Key, _ context: UpdateContext) -> [Effect] {
    guard var view else { return [] }
    let outcome = view.handle(key, viewContext(context))
    self.view = view
    guard case .ignored = outcome else { return take(outcome, context) }
    guard !view.takesAllKeys, let command = keymap[key] else { return [] }
    switch command {
    case .undo: return [.undo(view.article)]
    case .redo: return [.redo(view.article)]
    case .quit, .close: return goBack(context)
    case _ where command.section == .going || command == .help: return perform(command, context)
    default:
      notice = .warning("\(key) does nothing here; \(keymap.notation(.help)) shows the keys")
      return []
    }
  }

  mutating func handleInView(_ mouse: Mouse, _ context: UpdateContext) -> [Effect] {
    guard var view else { return [] }
    let outcome = view.handle(mouse, in: viewRect, viewContext(context))
    self.view = view
    return take(outcome, context)
  }

  mutating func pasteIntoView(_ text: String, _ context: UpdateContext) -> [Effect] {
    guard var view else { return [] }
    let outcome = view.paste(text, viewContext(context))
    self.view = view
    return take(outcome, context)
  }

  /// Gives the text of the user's editor to the view that asked for it.
  mutating func finishEditorInView(with text: String, _ context: UpdateContext) -> [Effect] {
    guard var view else { return [] }
    let outcome = view.finishEditor(with: text, viewContext(context))
    self.view = view
    return take(outcome, context)
  }

  /// Lets the view do a typed command; `nil` when it means nothing of its own there.
  mutating func performInView(_ typed: TypedCommand, _ context: UpdateContext) -> [Effect]? {
    guard var view else { return nil }
    let outcome = view.perform(typed, viewContext(context))
    self.view = view
    if case .ignored = outcome { return nil }
    return take(outcome, context)
  }

  private mutating func take(_ outcome: ViewOutcome, _ context: UpdateContext) -> [Effect] {
    switch outcome {
    case .done(let effects, let notice):
      if let notice { self.notice = notice }
      return effects
    case .open(let other): return open(other, context)
    case .closed: return goBack(context)
    case .ignored: return []
    }
  }

  // MARK: What comes back

  /// Gives an answer to the view that asked; one that went away meanwhile does not want it.
  mutating func take(
    _ answer: Result<any Sendable, Message.Failure>, to question: ViewQuestion
  ) -> [Effect] {
    switch answer {
    case .success(let answer): return view?.take(answer, to: question.request) ?? []
    case .failure(let failure):
      notice = .failure(failure.sentence)
      view?.note(failure)
      return []
    }
  }

  /// What can be typed after `:`, with what can stand behind it.
  var commandCandidates: [CommandPrompt.Candidate] {
    let rules = Set(reader?.suggestions.open.suggestions.map(\.rule.name) ?? []).sorted()
    let scopes = ["view", "all"] + rules.map { "rule \($0)" }
    let arguments: [String: [String]] = [
      "accept": scopes, "refuse": scopes,
      "tag": codebook.codes.map(\.name),
      "claim": AnnotationField.all.map { $0.name + "=" },
      "set": TypedCommand.MetadataField.allCases.map(\.rawValue),
      "export": ["markdown", "json"],
    ]
    let forms = TypedCommand.forms.map {
      CommandPrompt.Candidate(
        $0.name, sentence: $0.arguments.isEmpty ? $0.sentence : "\($0.arguments): \($0.sentence)",
        arguments: arguments[$0.name] ?? [])
    }
    let plain = Command.allCases.filter {
      $0 != .commandLine && $0 != .setBookmark && $0 != .goToBookmark
    }
    .map { CommandPrompt.Candidate($0.rawValue, sentence: $0.sentence) }
    return (forms + plain).sorted { $0.name < $1.name }
  }
}
