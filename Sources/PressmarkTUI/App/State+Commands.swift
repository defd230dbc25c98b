internal import PressmarkCore
internal import Terminal

extension State {
  /// Does what a command says on the reading screen.
  mutating func perform(_ command: Command, _ context: UpdateContext) -> [Effect] {
    switch command.section {
    case .going: return go(command, context)
    case .seeing: return see(command)
    default: break
    }
    guard reader != nil else { return go(.library, context) }
    switch command.section {
    case .moving: move(command)
    case .searching: return search(command)
    case .selecting: select(command)
    case .marking: return mark(command, context)
    case .suggestions: return suggest(command, context)
    case .seeing, .going: break
    }
    return []
  }

  private mutating func move(_ command: Command) {
    switch command {
    case .setBookmark, .goToBookmark:
      pendingLetter = command
      notice = .done(
        command == .setBookmark ? "bookmark: which letter?" : "go to which bookmark? ' goes back")
      return
    case .jumpBack, .jumpForward:
      guard var reader else { return }
      let target =
        command == .jumpBack
        ? reader.jumps.goBack(from: reader.cursor) : reader.jumps.goForward(from: reader.cursor)
      guard let target else {
        notice = .warning("no place to go \(command == .jumpBack ? "back" : "forward") to")
        return
      }
      reader.goalColumn = nil
      reader.go(to: target)
      reader.focusMarkAtCursor()
      self.reader = reader
    default: reader?.move(command)
    }
    reader?.fit(to: size)
  }

  private mutating func select(_ command: Command) {
    switch command {
    case .select: reader?.toggleSelection()
    case .selectSentence: reader?.selectSentence()
    case .grow: reader?.grow()
    case .shrink, .otherEnd:
      if reader?.selection == nil {
        notice = .warning(
          "nothing is selected: \(keymap.notation(.grow)) takes the word under the cursor")
      } else if command == .shrink {
        reader?.shrink()
      } else {
        reader?.switchEnd()
      }
    case .addSpan:
      if reader?.selection == nil {
        notice = .warning("select a part first, then + adds another one")
      } else {
        reader?.keepPart()
        notice = keptNotice
      }
    default: break
    }
    reader?.showSelection()
    reader?.fit(to: size)
  }

  /// Says what comes after a part was kept.
  private var keptNotice: Notice? {
    guard let selection = reader?.selection, selection.isPlacing else { return nil }
    let count = selection.kept.count
    let keys = [Command.select, .grow, .selectSentence].map(keymap.notation)
    return .done(
      "\(count) part\(count == 1 ? "" : "s") kept: go to where the next one begins, then "
        + "\(keys[0]), \(keys[1]) or \(keys[2])")
  }

  // MARK: Marking

  private mutating func mark(_ command: Command, _ context: UpdateContext) -> [Effect] {
    guard let reader else { return [] }
    switch command {
    case .nextMark, .previousMark:
      if self.reader?.goToMark(forward: command == .nextMark) == false {
        notice = .warning(noStop(forward: command == .nextMark))
      }
      self.reader?.fit(to: size)
    case .cycleMarks:
      let count = self.reader?.cycleFocus() ?? 0
      notice =
        count > 1
        ? .done("\(count) \(reader.stops) overlap here")
        : .warning("no \(reader.stops) overlap here")
      self.reader?.fit(to: size)
    case .undo: return [.undo(reader.article.id)]
    case .redo: return [.redo(reader.article.id)]
    case .openCard: return openCard(context)
    case .copy: return [.copy(reader.reference)]
    default: return changeMark(command, context)
    }
    return []
  }

  private mutating func changeMark(_ command: Command, _ context: UpdateContext) -> [Effect] {
    guard let reader else { return [] }
    if isReadOnly {
      notice = .failure("the library is open for reading only: nothing can be marked")
      return []
    }
    switch command {
    case .tag:
      guard let target = reader.markTarget(coder: coder) else { return nothingToMark() }
      openPalette(for: target)
    case .note:
      guard let target = reader.markTarget(coder: coder) else { return nothingToMark() }
      openNote(for: target)
    case .moveEnds:
      guard let mark = reader.focusedMark else { return noMark() }
      self.reader?.beginMovingEnds(of: mark)
      notice = .done(
        "move the ends: \(keymap.notation(.otherEnd)) changes the end, Enter keeps, Esc leaves")
    case .link:
      guard let mark = reader.focusedMark else { return noMark() }
      overlay = .link(LinkChooser(from: mark, marks: reader.marks.all, codebook: codebook))
    case .delete:
      guard let mark = reader.focusedMark else { return noMark() }
      return [.perform(reader.deleting(mark))]
    default: break
    }
    return []
  }

  private mutating func nothingToMark() -> [Effect] {
    notice = .warning("nothing to mark here: go to a word, or select")
    return []
  }

  /// Says that a walk is at its end.
  func noStop(forward: Bool) -> String {
    guard let reader else { return "" }
    if reader.marks.marks.isEmpty, reader.suggestions.shown.count == 0 {
      let tag = keymap.notation(.tag)
      let show = keymap.notation(.toggleSuggestions)
      return "no marks yet: \(tag) tags the words under the cursor, \(show) shows suggestions"
    }
    let what = reader.suggestions.shown.count > 0 ? "mark or suggestion" : "mark"
    return "no \(what) \(forward ? "after" : "before") this one"
  }

  private mutating func noMark() -> [Effect] {
    if reader?.focusedSuggestion != nil {
      notice = .warning(
        "this is a suggestion: \(keymap.notation(.acceptSuggestion)) accepts it, "
          + "\(keymap.notation(.refuseSuggestion)) refuses it")
      return []
    }
    notice = .warning(
      "no mark under the cursor: \(keymap.notation(.nextMark)) goes to the next one")
    return []
  }

  private mutating func openCard(_ context: UpdateContext) -> [Effect] {
    guard let reader else { return [] }
    if reader.selection?.adjusting != nil {
      guard let act = reader.movingEnds(context: context, coder: coder) else {
        self.reader?.selection = nil
        notice = .warning("the ends stand where they stood")
        return []
      }
      return [.perform(act)]
    }
    if let mark = reader.focusedMark, reader.selection == nil {
      openCard(of: mark)
    } else if let suggestion = reader.focusedSuggestion, reader.selection == nil {
      openCard(of: suggestion, context)
    } else if reader.selection != nil {
      notice = .warning(
        "not marked yet: \(keymap.notation(.tag)) tags the selection, "
          + "\(keymap.notation(.note)) gives it a note")
    } else if reader.isInAside {
      self.reader?.toggleAside()
    } else {
      return noMark()
    }
    return []
  }

  // MARK: Seeing and going

  private mutating func see(_ command: Command) -> [Effect] {
    switch command {
    case .help:
      overlay = .help(HelpView(keymap: keymap, view: view.map { type(of: $0).table }))
    case .redraw: return [.redraw]
    case .toggleAside:
      if reader?.isInAside == true {
        reader?.toggleAside()
      } else {
        notice = .warning("no aside under the cursor")
      }
    case .toggleAsides: reader?.toggleAllAsides()
    case .wider, .narrower: changeMeasure(by: command == .wider ? 2 : -2)
    default: break
    }
    reader?.fit(to: size)
    return []
  }

  mutating func changeMeasure(by columns: Int) {
    setMeasure((reader?.measure ?? measure) + columns)
  }

  mutating func setMeasure(_ columns: Int) {
    measure = max(
      ReaderGeometry.measures.lowerBound, min(columns, ReaderGeometry.measures.upperBound))
    reader?.measure = measure
    reader?.fit(to: size)
    let shown = reader?.geometry.text.size.columns ?? measure
    notice =
      shown < measure
      ? .warning("measure \(measure); this window has room for \(shown) columns")
      : .done("measure: \(measure) columns")
  }

  private mutating func go(_ command: Command, _ context: UpdateContext) -> [Effect] {
    switch command {
    case .commandLine:
      openCommandLine()
    case .claims: return open(ClaimsView(.claims, of: shownArticle), context)
    case .library: return open(ListScreen(kind: .library), context)
    case .review: return open(ListScreen(kind: .review(shownArticle)), context)
    case .orphans: return open(ClaimsView(.orphans, of: shownArticle), context)
    case .history: return open(ListScreen(kind: .history(shownArticle)), context)
    case .codebook: return open(ListScreen(kind: .codebook), context)
    case .close: leaveOne()
    case .quit: return quit(context)
    case .suspend: return keepPlace(context.now) + [.suspend]
    default: break
    }
    return []
  }

  /// The article that is on the screen; `nil` in a view of the library.
  var shownArticle: ArticleID? { view.map(\.article) ?? reader?.article.id }

  /// Leaves the innermost thing that is open on the reading screen.
  private mutating func leaveOne() {
    if reader?.selection != nil {
      reader?.selection = nil
    } else if reader?.search != nil {
      reader?.search = nil
    } else {
      notice = .done("\(keymap.notation(.quit)) quits, \(keymap.notation(.help)) shows the keys")
    }
    reader?.fit(to: size)
  }

  private mutating func quit(_ context: UpdateContext) -> [Effect] {
    if reader?.selection != nil {
      reader?.selection = nil
      return []
    }
    return goBack(context)
  }
}
