internal import PressmarkCore
internal import Terminal

extension State {
  /// Shows a list that was read; the same list keeps its choice and its filter.
  mutating func show(_ new: ListScreen) {
    var shown = new
    if var known = list, known.kind == new.kind {
      known.update(from: new)
      shown = known
    }
    shown.fit(to: listRect.size)
    list = shown
  }

  /// Where a list stands: all but the bottom line.
  var listRect: Rect {
    Rect(column: 0, row: 0, columns: size.columns, rows: max(0, size.rows - 1))
  }

  mutating func handleInList(_ key: Key, _ context: UpdateContext) -> [Effect] {
    guard let wasTyping = list?.isTyping, let outcome = list?.handle(key) else { return [] }
    switch outcome {
    case .moved: return []
    case .open(let article, let mark): return keepPlace(context.now) + [.open(article, mark: mark)]
    case .closed: return closeList(context)
    case .ignored:
      guard !wasTyping, let command = keymap[key] else { return [] }
      switch command {
      case .undo: return [.undo(list?.kind.article)]
      case .redo: return [.redo(list?.kind.article)]
      case .help, .commandLine, .claims, .library, .review, .orphans, .history, .codebook, .quit:
        return perform(command, context)
      default:
        notice = .warning(
          "\(key) does nothing in this list; \(keymap.notation(.help)) shows the keys")
        return []
      }
    }
  }

  /// Leaves a list: back to the article, or out of the program where there is none.
  mutating func closeList(_ context: UpdateContext) -> [Effect] {
    let isHome = list?.kind == .library
    if reader == nil || (isHome && startedInLibrary) {
      guard isHome else { return [.list(.library)] }
      exit = .quit
      return keepPlace(context.now)
    }
    list = nil
    reader?.fit(to: size)
    return []
  }

  mutating func handleInList(_ mouse: Mouse, _ context: UpdateContext) -> [Effect] {
    let rect = listRect
    guard case .open(let article, let mark) = list?.handle(mouse, in: rect) else { return [] }
    return keepPlace(context.now) + [.open(article, mark: mark)]
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
