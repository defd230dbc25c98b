internal import PressmarkCore
internal import Terminal

extension State {
  /// Does a command about suggestions.
  mutating func suggest(_ command: Command, _ context: UpdateContext) -> [Effect] {
    switch command {
    case .toggleSuggestions:
      toggleSuggestions()
      return []
    case .acceptSuggestion: return judge(.accept, .one, context)
    case .refuseSuggestion: return judge(.refuse, .one, context)
    case .severalSuggestions:
      openSeveral()
      return []
    default: return []
    }
  }

  private mutating func toggleSuggestions() {
    guard let reader else { return }
    showsSuggestions = !reader.suggestions.isShown
    self.reader?.showSuggestions(showsSuggestions)
    self.reader?.fit(to: size)
    if !showsSuggestions {
      notice = .done("suggestions hidden: \(keymap.notation(.toggleSuggestions)) shows them")
    } else if reader.suggestions.isLooking, reader.suggestions.open.count == 0 {
      notice = .done("suggestions shown as soon as they are found")
    } else {
      notice = .done(
        "\(Self.counted(reader.suggestions.open.count)): \(keymap.notation(.nextMark)) next, "
          + "\(keymap.notation(.acceptSuggestion)) accept, "
          + "\(keymap.notation(.refuseSuggestion)) refuse")
    }
  }

  /// `no suggestion`, `1 suggestion`, `23 suggestions`.
  static func counted(_ count: Int) -> String {
    count == 0 ? "no suggestion" : count == 1 ? "1 suggestion" : "\(count) suggestions"
  }

  // MARK: Accepting and refusing

  /// Accepts or refuses suggestions, in one act.
  mutating func judge(
    _ judgement: Judgement, _ scope: SuggestionScope, _ context: UpdateContext
  ) -> [Effect] {
    guard let reader else { return [] }
    guard mayMark() else { return [] }
    guard reader.suggestions.isShown else {
      notice = .warning(
        "suggestions are hidden: \(keymap.notation(.toggleSuggestions)) shows them")
      return []
    }
    // They may have been found since the cursor came here.
    if reader.focus == nil { self.reader?.focusMarkAtCursor() }
    let chosen = self.reader?.suggestions(in: scope) ?? []
    guard !chosen.isEmpty else {
      notice = .warning(nothing(in: scope))
      return []
    }
    switch judgement {
    case .accept:
      return [
        .perform(
          reader.accepting(chosen, codebook: codebook, coder: coder, context: context))
      ]
    case .refuse: return [.perform(reader.refusing(chosen, coder: coder, context: context))]
    }
  }

  /// Whether something may be marked; says why not.
  private mutating func mayMark() -> Bool {
    if isReadOnly {
      notice = .failure("the library is open for reading only: nothing can be marked")
    }
    return !isReadOnly
  }

  private func nothing(in scope: SuggestionScope) -> String {
    let here = reader?.suggestions.shown.suggestions(at: reader?.cursor ?? .zero) ?? []
    switch scope {
    case .one, .rule(nil):
      if !here.isEmpty {
        return "a mark is chosen: \(keymap.notation(.cycleMarks)) goes on to the suggestion here"
      }
      if reader?.suggestions.isLooking == true { return "still looking for suggestions" }
      return reader?.suggestions.open.count == 0
        ? "no suggestion is left in this article"
        : "no suggestion under the cursor: \(keymap.notation(.nextMark)) goes to the next one"
    case .rule(let name?): return "no suggestion of a rule “\(name)” is open here"
    case .view: return "no suggestion is in view"
    case .article: return "no suggestion is left in this article"
    }
  }

  /// Handles a key in the choice of several.
  mutating func handle(
    _ key: Key, in several: SeveralSuggestions, _ context: UpdateContext
  ) -> [Effect] {
    switch several.handle(key) {
    case .chosen(let judgement, let scope):
      overlay = nil
      return judge(judgement, scope, context)
    case .cancelled: overlay = nil
    case .ignored: break
    }
    return []
  }

  private mutating func openSeveral() {
    guard let reader, mayMark() else { return }
    guard reader.suggestions.isShown, reader.suggestions.open.count > 0 else {
      notice = .warning(
        reader.suggestions.isShown
          ? nothing(in: .article)
          : "suggestions are hidden: \(keymap.notation(.toggleSuggestions)) shows them")
      return
    }
    overlay = .several(
      SeveralSuggestions(
        rule: reader.focusedSuggestion?.rule.name,
        ruleCount: reader.suggestions(in: .rule(nil)).count,
        viewCount: reader.suggestions(in: .view(nil)).count,
        articleCount: reader.suggestions.open.count,
        view: reader.shownSpan))
  }

  // MARK: What comes back

  /// Asks for the suggestions of the article being read; quietly, where somebody reads it already.
  mutating func findSuggestions(quietly: Bool = false) -> [Effect] {
    guard let reader else { return [] }
    self.reader?.suggestions.isLooking = true
    self.reader?.suggestions.arriveQuietly = quietly
    return [.findSuggestions(reader.article.id)]
  }

  /// Takes over what the rules found, if it is about what is being read.
  mutating func note(
    _ found: Result<FoundSuggestions, Message.Failure>, in article: ArticleID
  ) {
    guard let reader, reader.article.id == article else { return }
    self.reader?.suggestions.isLooking = false
    switch found {
    case .success(let found):
      guard found.revision == reader.text.pages.digest else { return }
      self.reader?.replaceSuggestions(
        found.suggestions, refusals: found.refusals, codebook: codebook)
      self.reader?.fit(to: size)
    case .failure(let failure):
      notice = .failure("no suggestions: \(failure.sentence)")
    }
  }

  /// Goes on to the next suggestion after a yes or a no; after taking it back, to the suggestion that
  /// is there again.
  mutating func follow(_ performed: Message.Performed, from place: TextSpan?) {
    guard let place else { return }
    if performed.kind == .undone {
      reader?.goBack(to: place)
    } else if reader?.goToSuggestion(after: place) == false {
      reader?.refocus()
    }
  }

  /// Says what was accepted or refused, and what is left.
  func judgement(_ performed: Message.Performed, codes: String, quote: String) -> String {
    let isAccepted = performed.verb == .acceptSuggestion
    let left = reader?.suggestions.open.count ?? 0
    let isLast = reader?.focusedSuggestion == nil
    let rest = left == 0 ? "none left" : isLast ? "\(left) left before here" : "\(left) left"
    let word = isAccepted ? "accepted" : "refused"
    guard performed.changes.count == 1 else {
      return "\(word) \(Self.counted(performed.changes.count)) · \(rest)"
    }
    let what = isAccepted && !codes.isEmpty ? "\(word): \(codes)" : word
    // A long quote is cut at the edge of the window.
    return "\(what) · \(rest)\(quote)"
  }
}

extension Message.Performed {
  /// Whether it is a yes or a no to suggestions.
  var isJudgement: Bool { verb == .acceptSuggestion || verb == .refuseSuggestion }
}
