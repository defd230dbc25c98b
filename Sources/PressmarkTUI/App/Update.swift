internal import PressmarkCore
internal import Terminal

/// Changes the state as a message says, and says what is to be done outside it.
func update(_ state: inout State, _ message: Message, _ context: UpdateContext) -> [Effect] {
  defer { state.fitReader() }
  let effects = take(message, &state, context)
  // What is being written may come back: the next recovered note waits for it.
  if state.overlay == nil, state.saving == nil, !state.recoverable.isEmpty { state.recoverNext() }
  return effects
}

private func take(
  _ message: Message, _ state: inout State, _ context: UpdateContext
) -> [Effect] {
  switch message {
  case .event(let event): return handle(event, &state, context)
  case .performed(.success(let performed)): return state.note(performed)
  case .performed(.failure(let failure)):
    state.notice = .failure(failure.sentence)
    if let saving = state.saving { state.overlay = saving }
    state.saving = nil
    state.view?.note(failure)
    return []
  case .opened(.success(let opened)): return state.show(opened)
  case .opened(.failure(let failure)):
    // An article that was left and is gone: further back there is something to show.
    let effects = state.reader == nil && state.view == nil ? state.goBack(context) : []
    state.notice = .failure(failure.sentence)
    return effects
  case .reloaded(let annotations, let codebook):
    state.codebook = codebook
    state.reader?.replaceAnnotations(annotations, codebook: codebook)
    state.reader?.fit(to: state.size)
    // The other program may have refused or brought back some.
    return state.findSuggestions(quietly: true) + (state.view?.refresh() ?? [])
  case .suggested(let article, let found):
    state.note(found, in: article)
    return []
  case .answered(let question, let answer): return state.take(answer, to: question)
  case .searched(let result): return state.note(result)
  case .tallied(let query, let ordinal, let count):
    if state.reader?.search?.query == query {
      state.reader?.search?.ordinal = ordinal
      state.reader?.search?.count = count
    }
    return []
  case .edited(.success(let text)): return state.finishEditor(with: text, context)
  case .edited(.failure(let failure)):
    state.notice = .failure(failure.sentence)
    return []
  case .notice(let notice):
    state.notice = notice
    return []
  }
}

private func handle(
  _ event: Event, _ state: inout State, _ context: UpdateContext
) -> [Effect] {
  switch event {
  case .key, .mouse: state.reader?.suggestions.arriveQuietly = true
  default: break
  }
  switch event {
  case .key(let key):
    state.notice = nil
    return state.handle(key, context)
  case .mouse(let mouse): return state.handle(mouse, context)
  case .paste(let text): return state.paste(text, context)
  case .resize(let size):
    state.resize(to: size)
    return []
  case .continued, .focus, .wake: return []
  case .hangUp:
    state.exit = .hangUp
    return state.keepPlace(context.now)
  case .terminate(let signal):
    state.exit = .signal(signal)
    return state.keepPlace(context.now)
  }
}

extension State {
  mutating func resize(to size: Size) {
    self.size = size
    reader?.fit(to: size)
    let viewSize = viewRect.size
    view?.fit(to: viewSize)
    fitOverlay()
  }

  /// Lays the article out anew when a panel came or went, or changed its height.
  mutating func fitReader() {
    let rows = panelRows
    guard let reader, reader.panelRows != rows else { return }
    self.reader?.panelRows = rows
    self.reader?.fit(to: size)
  }

  /// Where an overlay's panel stands: above the bottom line, as high as it needs.
  func panel(rows: Int) -> Rect {
    let rows = max(1, min(rows, size.rows - 1))
    return Rect(column: 0, row: max(0, size.rows - 1 - rows), columns: size.columns, rows: rows)
  }

  mutating func handle(_ key: Key, _ context: UpdateContext) -> [Effect] {
    // These two mean the same wherever keys go.
    if keymap[key] == .suspend { return keepPlace(context.now) + [.suspend] }
    if keymap[key] == .redraw { return [.redraw] }
    if overlay != nil { return handleInOverlay(key, context) }
    if let command = pendingLetter {
      pendingLetter = nil
      return finish(command, with: key, context)
    }
    if view != nil { return handleInView(key, context) }
    guard let command = keymap[key] else {
      notice = .warning("\(key) does nothing here; \(keymap.notation(.help)) shows the keys")
      return []
    }
    return perform(command, context)
  }

  /// Takes the letter that a bookmark command waited for.
  private mutating func finish(
    _ command: Command, with key: Key, _ context: UpdateContext
  ) -> [Effect] {
    guard case .character(let letter) = key.code, let reader else { return [] }
    if command == .setBookmark {
      guard letter.isLetter else {
        notice = .warning("a bookmark is a letter, a to z")
        return []
      }
      self.reader?.bookmarks[letter] = reader.cursor
      notice = .done(
        "bookmark \(letter) set: \(keymap.notation(.goToBookmark))\(letter) comes back")
      return keepPlace(context.now)
    }
    if letter == "'" {
      return perform(.jumpBack, context)
    }
    guard let place = reader.bookmarks[letter] else {
      notice = .warning("no bookmark \(letter) in this article")
      return []
    }
    self.reader?.jump(to: place)
    self.reader?.fit(to: size)
    return []
  }

  /// The effect that keeps the place where reading stopped.
  func keepPlace(_ now: Timestamp) -> [Effect] {
    guard let reader else { return [] }
    return [
      .keepPlace(
        reader.article.id,
        ReadingPlace(
          revision: reader.text.pages.digest, offset: reader.cursor, farthest: reader.furthest,
          bookmarks: reader.bookmarks, modified: now))
    ]
  }
}
