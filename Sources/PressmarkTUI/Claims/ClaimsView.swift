internal import PressmarkCore
internal import Terminal

/// The marks of an article or of the library, one a row: filter, go to the passage, edit, many at once.
struct ClaimsView: ScreenView {
  /// Which marks the view is of.
  enum Kind: Hashable, Sendable {
    case claims
    /// Marks whose place was not found again.
    case orphans
  }

  /// What keys go to.
  enum Mode: Sendable {
    case rows
    /// A condition is chosen, to be added to the query.
    case conditions(ListView<String>)
    /// Codes for the marks meant.
    case codes(CodePalette)
    /// A status or a verdict for the marks meant.
    case choice(ChoiceList, Choosing)
    /// The card of a mark.
    case card(AnnotationCard)
  }

  /// What one letter chooses.
  enum Choosing: Hashable, Sendable { case status, verdict }

  static let table = ViewTable(
    "Claims",
    [
      ("Enter", "go to the passage; q comes back"),
      (
        "/", "filter by words and fields, as in search: code:money speaker:… verdict:none value>1e6"
      ),
      ("f", "add a condition to the filter, chosen from a list"),
      ("w", "claims of this article, or of the whole library"),
      ("e", "edit: the card of the claim, with all its fields"),
      ("t", "give codes to the claim, or to those picked out"),
      ("s", "set the status of the claim, or of those picked out"),
      ("V", "set the verdict of the claim, or of those picked out"),
      ("d", "delete the claim, or those picked out; u brings them back"),
      ("v *", "pick the claim out for acts on several; pick all out, or none"),
      ("=", "claims of other articles that speak of the same quantity, to compare and to link"),
      ("K", "the passages with their context, aligned: a concordance"),
    ])

  let kind: Kind
  /// The article that the view was opened from; `nil` for the library alone.
  let home: ArticleID?
  /// The article whose marks are shown; `nil` for those of the library.
  private(set) var article: ArticleID?
  var line: QueryLine
  var list: PagedList<Int64>
  var mode = Mode.rows
  /// The marks of the rows that are held.
  var held: [Int64: Annotation] = [:]
  /// The card that is being written; it comes back when it cannot be.
  var saving: AnnotationCard?
  private var size = Size(columns: 80, rows: 23)

  init(_ kind: Kind, of article: ArticleID?, query: String = "") {
    self.kind = kind
    home = article
    self.article = article
    line = QueryLine(query)
    list = PagedList(columns: [], emptySentence: "")
    setColumns()
  }

  var title: String { kind == .orphans ? "Orphans" : "Claims" }

  var takesAllKeys: Bool {
    if case .rows = mode { return line.isTyping }
    return true
  }

  var hints: [Panel.Hint] {
    guard case .rows = mode else { return [] }
    if line.isTyping { return [.init("Tab", "to the rows"), .init("Esc", "show all")] }
    let scope = home == nil ? [] : [Panel.Hint("w", article == nil ? "this article" : "library")]
    return [
      .init("Enter", "passage"), .init("/", "filter"), .init("f", "by"), .init("e", "edit"),
      .init("t", "code"), .init("s", "status"), .init("V", "verdict"), .init("v", "pick"),
    ] + scope + [.init("=", "compare"), .init("K", "context"), .init("d", "delete")]
  }

  // MARK: Reading

  /// What is asked of the library: the filter within the scope of the view.
  var query: Query {
    var query = line.query
    if let article, let own = try? Query("article:\(article.rawValue)") { query = own.and(query) }
    if kind == .orphans, let own = try? Query("is:orphan") { query = own.and(query) }
    return query
  }

  mutating func refresh() -> [Effect] {
    // A long list is not cut to its first part again: its selection may stand far down.
    if list.count > ClaimNames.firstPart {
      return [ask(ClaimRows(numbers: list.around(20))), ask(ClaimNames(query: query, limit: nil))]
    }
    return [ask(ClaimNames(query: query, limit: ClaimNames.firstPart))]
  }

  private mutating func search() -> [Effect] {
    guard line.error == nil else { return [] }
    return [ask(ClaimNames(query: query, limit: ClaimNames.firstPart, isOther: true))]
  }

  private func ask(_ request: some ViewRequest) -> Effect { .ask(ViewQuestion(request)) }

  mutating func take(_ answer: any Sendable, to request: any ViewRequest) -> [Effect] {
    switch (answer, request) {
    case (let names as ClaimNames.Answer, let request as ClaimNames):
      guard request.query == query else { return [] }
      return take(names, to: request)
    case (let rows as ClaimRows.Answer, _):
      take(rows)
      return []
    case (let act as Act, _ as ClaimsChange): return [.perform(act)]
    case (let context as CardReading.Answer, _ as CardReading):
      open(context)
      return []
    case (let speakers as [String], _ as SpeakerNames):
      addSpeakers(speakers)
      return []
    default: return []
    }
  }

  private mutating func take(_ names: ClaimNames.Answer, to request: ClaimNames) -> [Effect] {
    line.error = names.error
    fitList()
    guard names.error == nil else { return [] }
    let isFirstPart = request.limit != nil && !names.isComplete
    list.take(ids: names.numbers, mayHaveMore: isFirstPart, isOther: request.isOther)
    // What is held may have changed since it was read.
    let rows = list.around(20)
    return (rows.isEmpty ? [] : [ask(ClaimRows(numbers: rows))])
      + (isFirstPart ? [ask(ClaimNames(query: request.query, limit: nil))] : [])
  }

  private mutating func take(_ rows: ClaimRows.Answer) {
    if held.count > 2000 {
      let near = Set(list.around(500))
      held = held.filter { near.contains($0.key) }
    }
    for row in rows.marks { held[row.number] = row.annotation }
    let shown = rows.marks.map {
      (
        number: $0.number,
        entry: ClaimsList.Entry($0.annotation, articleTitle: article == nil ? $0.title : "")
      )
    }
    let cells =
      kind == .orphans
      ? OrphansList.rows(shown.map(\.entry), codebook: rows.codebook)
      : ClaimsList.rows(shown.map(\.entry), codebook: rows.codebook)
    list.take(rows: zip(shown, cells).map { .init(id: $0.number, cells: $1.cells) })
  }

  /// Asks for rows that came into view.
  private func asking(_ outcome: ViewOutcome) -> ViewOutcome {
    let wanted = list.wanted
    guard !wanted.isEmpty, case .done(let effects, let notice) = outcome else { return outcome }
    return .done(effects + [ask(ClaimRows(numbers: wanted))], notice: notice)
  }

  // MARK: Keys

  mutating func handle(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    switch mode {
    case .rows: asking(line.isTyping ? handleInLine(key) : handleInRows(key, context))
    case .conditions(let conditions): handle(key, in: conditions)
    case .codes(let palette): handle(key, in: palette, context)
    case .choice(let choices, let choosing): handle(key, in: choices, choosing, context)
    case .card(let card): handle(key, in: card, context)
    }
  }

  private mutating func handleInLine(_ key: Key) -> ViewOutcome {
    if list.move(key) != nil { return .changed }
    defer { fitList() }
    switch line.handle(key) {
    case .changed, .dropped: return .done(search())
    case .submitted: return openPassage()
    case .moved, .ignored: return .changed
    }
  }

  private mutating func handleInRows(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    switch key {
    case .character("/"), .tab:
      line.begin()
      fitList()
      return .changed
    case .escape where !line.isEmpty: return narrow(to: "")
    case .escape where !list.picked.isEmpty:
      list.picked = []
      return .changed
    case .character("f"): return openConditions(context)
    case .character("w") where home != nil:
      article = article == nil ? home : nil
      setColumns()
      return .done(search())
    case .character("v"):
      list.togglePicked()
      return .changed
    case .character("*"):
      guard !list.mayHaveMore else { return .say(.warning("still reading: one moment")) }
      list.togglePickedAll()
      return .changed
    case .character("K"):
      return .open(PassagesView(query: line.isEmpty ? "has:code" : line.text, of: article))
    case .character("="):
      guard list.selectedID != nil else { return .changed }
      return .open(ComparisonView(.claims(list.meant)))
    case .character("e"), .character("t"), .character("s"), .character("V"), .character("d"):
      return edit(key, context)
    default: break
    }
    switch list.handle(key) {
    case .moved: return .changed
    case .opened: return openPassage()
    case .closed: return .closed
    case .ignored: return .ignored
    }
  }

  /// Puts another query in place of the one that is there.
  mutating func narrow(to query: String) -> ViewOutcome {
    line.replace(with: query)
    fitList()
    return asking(.done(search()))
  }

  private func openPassage() -> ViewOutcome {
    guard let number = list.selectedID else { return .changed }
    guard let mark = held[number] else { return .say(.warning("still reading: one moment")) }
    return .done([.open(mark.article, mark: mark.id)])
  }

  mutating func handle(_ mouse: Mouse, in rect: Rect, _ context: ViewContext) -> ViewOutcome {
    guard case .rows = mode else { return .ignored }
    switch list.handle(mouse, in: Panel.content(of: rect)) {
    case .opened: return openPassage()
    case .moved: return asking(.changed)
    case .closed, .ignored: return .changed
    }
  }

  mutating func paste(_ text: String, _ context: ViewContext) -> ViewOutcome {
    switch mode {
    case .rows: return line.paste(text) == .changed ? asking(.done(search())) : .changed
    case .conditions(var conditions):
      _ = conditions.paste(text)
      mode = .conditions(conditions)
    case .codes(var palette):
      _ = palette.paste(text)
      mode = .codes(palette)
    case .card(var card):
      _ = card.paste(text)
      mode = .card(card)
      return .done(draft(of: card, context))
    case .choice: break
    }
    return .changed
  }

  // MARK: Size and looks

  mutating func fit(to size: Size) {
    self.size = size
    fitList()
    fitMode()
  }

  private mutating func fitList() {
    let rows = Panel.content(of: Rect(size: size)).size.rows - line.rowCount
    list.pageRows = list.entryRows(in: rows)
  }

  /// Tells what is open over the rows how large it is.
  mutating func fitMode() {
    switch mode {
    case .codes(var palette):
      palette.size = panel(rows: palette.rowCount(columns: size.columns)).size
      mode = .codes(palette)
    case .card(var card):
      card.size = panel(rows: card.rowCount(columns: size.columns)).size
      mode = .card(card)
    case .conditions(var conditions):
      conditions.pageRows = conditions.pageEntryRows(in: size)
      mode = .conditions(conditions)
    case .rows, .choice: break
    }
  }

  private mutating func setColumns() {
    switch kind {
    case .claims:
      list.columns = ClaimsList.columns(withArticles: article == nil)
      list.emptySentence =
        "No claim here. In an article, select words with v, s or e, then t tags them; "
        + "f and / say which are shown."
    case .orphans:
      list.columns = OrphansList.columns
      list.emptySentence = "No orphan: every mark stands where its quote says."
    }
  }

  private func panel(rows: Int) -> Rect {
    let rows = max(1, min(rows, size.rows))
    return Rect(column: 0, row: size.rows - rows, columns: size.columns, rows: rows)
  }

  func draw(in rect: Rect, on frame: inout Frame, _ look: ViewLook) {
    let theme = look.theme
    frame.cursor = nil
    let scope = article == nil ? "library" : "this article"
    let picked = list.picked.isEmpty ? "" : " · \(list.picked.count) picked"
    let content = Panel(title: "\(title) · \(scope) (\(list.countText))\(picked)")
      .draw(in: rect, on: &frame, theme: theme)
    let rows = Rect(
      origin: content.origin,
      size: Size(columns: content.size.columns, rows: max(0, content.size.rows - line.rowCount)))
    var shown = list
    if !line.isEmpty { shown.emptySentence = "Nothing fits this filter; Esc shows all again." }
    shown.draw(in: rows, on: &frame, theme: theme)
    line.draw(count: list.countText, in: content, on: &frame, theme: theme)
    switch mode {
    case .rows: break
    case .conditions(let conditions):
      conditions.drawPage(title: "Only those with", in: rect, on: &frame, theme: theme)
    case .codes(let palette):
      palette.draw(
        in: panel(rows: palette.rowCount(columns: size.columns)), on: &frame, theme: theme)
    case .card(let card):
      card.draw(in: panel(rows: card.rowCount(columns: size.columns)), on: &frame, theme: theme)
    case .choice(let choices, let choosing):
      let hints = [Panel.Hint("key", "choose"), .init("⌫", "none"), .init("Esc", "back")]
      let panel = Panel(title: choosing == .status ? "Status" : "Verdict", hints: hints)
      let inside = panel.draw(
        in: self.panel(rows: 1 + Panel.borderRows), on: &frame, theme: theme)
      choices.draw(in: inside, on: &frame, theme: theme)
    }
  }
}
