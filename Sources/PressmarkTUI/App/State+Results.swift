internal import PressmarkCore
internal import Terminal

extension State {
  /// Takes over what was written, and says "saved".
  mutating func note(_ performed: Message.Performed) -> [Effect] {
    var codes = Dictionary(codebook.codes.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var annotations = Dictionary(
      (reader?.marks.all ?? []).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var touched: Annotation?
    var subject: Annotation?
    var refusal: SuggestionRefusal?
    for change in performed.changes {
      switch change {
      case .annotation(let before, let after):
        if let id = before?.id ?? after?.id { annotations[id] = nil }
        guard (after ?? before)?.article == reader?.article.id else { continue }
        if let after { annotations[after.id] = after }
        touched = after ?? touched
        subject = after ?? before
      case .code(let before, let after):
        if let id = before?.id { codes[id] = nil }
        if let after { codes[after.id] = after }
      case .article(let before, let after):
        if let after, after.id == reader?.article.id { reader?.article = after }
        // What is not in the library any more cannot be marked either.
        if after == nil, before?.id == reader?.article.id { reader = nil }
      case .suggestionRefusal(let before, let after):
        reader?.suggestions.note(before: before, after: after)
        refusal = after ?? before
      }
    }
    codebook = Codebook(Array(codes.values))
    let place = reader?.focusedSuggestion?.extent
    reader?.replaceAnnotations(Array(annotations.values), codebook: codebook)
    if performed.kind == .done { reader?.selection = nil }
    if performed.isJudgement {
      if let touched { reader?.lastMark = touched.id }
      let changed = subject?.extent ?? refusal?.selector.span
      follow(performed, from: performed.kind == .undone ? changed : place ?? changed)
    } else if let touched, reader?.marks[touched.id] != nil {
      if performed.kind != .done { reader?.reveal(touched) }
      reader?.focus = touched.id
      reader?.lastMark = touched.id
    }
    reader?.fit(to: size)
    notice = .done(
      sentence(
        for: performed, quotes: subject?.quotes ?? refusal.map { [$0.selector.exact] },
        codes: subject?.codes ?? []))
    saving = nil
    unsavedDraft = nil
    if case .card(var card) = overlay, card.annotation.id == touched?.id {
      card.markSaved()
      overlay = .card(card)
    }
    view?.note(performed)
    return view?.refresh() ?? []
  }

  private func sentence(
    for performed: Message.Performed, quotes: [String]?, codes: [CodeID]
  ) -> String {
    let quote = quotes.map { " · “\(Self.shortened($0.joined(separator: " … ")))”" } ?? ""
    let codes = codes.compactMap { codebook[$0]?.name }.joined(separator: ", ")
    let words = performed.verb.words(for: performed.changes)
    switch performed.kind {
    case .done where performed.isJudgement: return judgement(performed, codes: codes, quote: quote)
    case .done: return "saved: \(performed.verb == .tag && !codes.isEmpty ? codes : words)\(quote)"
    case .undone, .redone:
      let done = performed.kind == .undone ? "undone" : "redone"
      let count = performed.changes.count
      return "\(done): \(words)" + (count > 1 && performed.isJudgement ? " · \(count)" : quote)
    }
  }

  /// The start of a quote, for one line.
  static func shortened(_ text: String, to length: Int = 40) -> String {
    let line = String(text.map { $0 == "\n" ? " " : $0 })
    return line.count <= length ? line : String(line.prefix(length - 1)) + "…"
  }

  /// Shows an article that was opened.
  mutating func show(_ opened: OpenedArticle) -> [Effect] {
    codebook = opened.codebook
    if view != nil || reader.map({ $0.article.id != opened.article.id }) ?? false { pushShown() }
    view = nil
    overlay = nil
    reader = ReaderState(
      article: opened.article,
      text: ReaderText(pages: opened.pages, language: opened.article.metadata.language),
      annotations: opened.annotations, measure: measure, size: size, place: opened.place,
      furthest: opened.furthest, bookmarks: opened.bookmarks)
    if let id = opened.mark, let mark = reader?.marks[id] {
      reader?.show(mark)
      reader?.fit(to: size)
    }
    if let passage = opened.passage {
      reader?.jump(to: passage.start)
      reader?.fit(to: size)
    }
    reader?.suggestions.isShown = showsSuggestions
    recoverable = opened.drafts
    recoverNext()
    return findSuggestions()
  }

  /// Opens the last of the notes that were being typed when the program ended; one whose mark is
  /// gone stays a draft.
  mutating func recoverNext() {
    while overlay == nil, let draft = recoverable.popLast() {
      if recoverCard(draft) {
        notice = .warning("recovered what was being typed into this card")
      } else if recoverNote(draft) {
        let count = recoverable.count
        notice = .warning(
          "recovered a note that was not saved"
            + (count > 0 ? " (\(count) more when this one is done)" : ""))
      }
    }
  }

  private mutating func recoverNote(_ draft: Draft) -> Bool {
    guard let target = ReaderState.MarkTarget(draftKey: draft.key), let reader else { return false }
    switch target {
    case .existing(let id):
      guard reader.annotation(id) != nil else { return false }
    case .new(let spans):
      guard spans.allSatisfy({ $0.end <= reader.text.end }) else { return false }
    }
    openNote(for: target, recovered: draft.text)
    return true
  }
}

extension ReaderState {
  /// Brings a mark into view without choosing how it got there.
  mutating func reveal(_ mark: Annotation) {
    openAside(at: mark.extent.start)
    if !mark.spans.contains(where: { $0.contains(cursor) }) {
      jumps.remember(cursor)
      cursor = document.cursor(nearest: mark.extent.start)
      goalColumn = nil
    }
    showCursor()
  }

  /// Keeps what is selected in view, its active end first.
  mutating func showSelection() {
    guard let selection else { return }
    let edge = selection.activeEnd == .end ? selection.span.end - 1 : selection.span.start
    if selection.ladder.isEmpty { cursor = document.cursor(nearest: edge) }
    showCursor()
  }

  /// What is copied: the selection's or the mark's quote, with where it stands.
  var reference: String {
    let spans =
      selection?.spans ?? focusedMark?.spans ?? chosenParts ?? meantWords.map { [$0] } ?? []
    let quote = spans.map { text.string(in: $0) }.joined(separator: " […] ")
    let metadata = article.metadata
    let place = spans.first.map { "\($0.start.scalars)–\(spans.last?.end.scalars ?? 0)" } ?? ""
    let source = [
      metadata.byline.joined(separator: ", "), metadata.title, metadata.site ?? "",
      metadata.published?.iso8601 ?? "", metadata.url ?? "", place.isEmpty ? "" : "[\(place)]",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return "“\(quote)” — \(source)"
  }
}
