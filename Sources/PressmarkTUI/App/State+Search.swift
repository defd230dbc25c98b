internal import PressmarkCore
internal import Terminal

extension State {
  /// Does what a searching command says.
  mutating func search(_ command: Command) -> [Effect] {
    switch command {
    case .search, .searchBackward:
      openSearch(isBackward: command == .searchBackward)
      return []
    default:
      guard let search = reader?.search else {
        notice = .warning("nothing to search for: \(keymap.notation(.search)) starts a search")
        return []
      }
      return find(search, forward: (command == .nextMatch) != search.isBackward)
    }
  }

  mutating func openSearch(isBackward: Bool, text: String = "") {
    overlay = .prompt(
      Prompt(
        kind: .search(isBackward: isBackward),
        line: CommandPrompt(
          prefix: isBackward ? "?" : "/", text: text, history: history.searches, candidates: []),
        origin: reader?.cursor))
    fitOverlay()
  }

  /// Starts a search for what was typed.
  ///
  /// - Parameters:
  ///   - query: The words.
  ///   - isBackward: Whether it goes towards the start.
  ///   - isRepeated: Whether it was searched for before: a match at the cursor is known.
  /// - Returns: The search, as an effect.
  mutating func beginSearch(
    _ query: String, isBackward: Bool, isRepeated: Bool = false
  ) -> [Effect] {
    guard reader != nil else { return [] }
    history.rememberSearch(query)
    guard let search = ReaderSearch(query: query, isBackward: isBackward) else {
      reader?.search = nil
      return []
    }
    reader?.search = search
    return find(search, forward: !isBackward, isFirst: !isRepeated)
  }

  private mutating func find(
    _ search: ReaderSearch, forward: Bool, isFirst: Bool = false
  ) -> [Effect] {
    guard let reader else { return [] }
    // The first search also finds a match at the cursor.
    let from = isFirst ? reader.cursor - (forward ? 1 : -1) : reader.cursor
    return [.search(query: search.query, from: from, forward: forward)]
  }

  /// Goes to what a search found.
  mutating func note(_ result: Message.SearchResult) -> [Effect] {
    guard let search = reader?.search, search.query == result.query else { return [] }
    guard let found = result.found else {
      notice = .warning("“\(Self.shortened(result.query, to: 28))” is not in this article")
      reader?.search = nil
      return []
    }
    reader?.openAside(at: found.span.start)
    if let cursor = reader?.cursor { reader?.jumps.remember(cursor) }
    reader?.goalColumn = nil
    reader?.contextLines = ReaderState.usualContextLines
    reader?.search?.current = found.span
    reader?.go(to: found.span.start)
    if let reader {
      self.reader?.selection?.extend(to: reader.document.grapheme(at: reader.cursor))
    }
    reader?.refocus()
    reader?.fit(to: size)
    if found.wrapped { notice = .done("search went round the end of the article") }
    reader?.search?.ordinal = nil
    return [.tally(query: result.query, upTo: found.span.start)]
  }
}
