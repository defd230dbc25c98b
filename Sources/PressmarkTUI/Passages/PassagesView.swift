internal import PressmarkCore
internal import Terminal

/// The passages that a query finds, each a line with its context, aligned: search and concordance.
struct PassagesView: ScreenView {
  /// In which order the lines stand.
  enum Order: String, Hashable, Sendable, CaseIterable {
    case place = "as they stand"
    case rank = "best first"
    case before = "by the words before"
    case after = "by the words after"
  }

  static let table = ViewTable(
    "Passages",
    [
      ("Enter", "go to the passage; q comes back"),
      ("/", "another query: words, \"phrases\", NEAR(one two), word*, and fields as in search"),
      ("s", "another order: as they stand, best first, by the words before, by those after"),
      ("w", "passages of this article, or of the whole library"),
    ])

  /// The article that the view was opened from; `nil` for the library alone.
  let home: ArticleID?
  private(set) var article: ArticleID?
  private var line: QueryLine
  private var list: PagedList<Int>
  private var found: [ConcordanceLine] = []
  /// The places in ``found`` in the order of the lines.
  private var order = Order.place
  private var size = Size(columns: 80, rows: 23)

  init(query: String, of article: ArticleID?) {
    home = article
    self.article = article
    line = QueryLine(query, isTyping: query.isEmpty)
    list = PagedList(
      columns: Self.columns(withArticles: article == nil),
      emptySentence:
        "No passage. / asks for words, such as budget or \"effets spéciaux\", or for marks, such as "
        + "code:money.")
  }

  var title: String { "Passages" }
  var takesAllKeys: Bool { line.isTyping }

  var hints: [Panel.Hint] {
    if line.isTyping { return [.init("Tab", "to the lines"), .init("Esc", "clear")] }
    let scope = home == nil ? [] : [Panel.Hint("w", article == nil ? "this article" : "library")]
    return [.init("Enter", "passage"), .init("/", "query"), .init("s", "order")] + scope
  }

  private static func columns(withArticles: Bool) -> [ListColumn] {
    [
      ListColumn("", minimum: 10, weight: 3, isNumeric: true),
      ListColumn("", minimum: 10, weight: 2),
      ListColumn("", minimum: 10, weight: 3),
      ListColumn("article", minimum: 14, weight: 1, rank: withArticles ? 1 : 5),
    ]
  }

  // MARK: Reading

  private var query: Query {
    guard let article, let own = try? Query("article:\(article.rawValue)") else {
      return line.query
    }
    return line.query.and(own)
  }

  mutating func refresh() -> [Effect] { line.isEmpty ? [] : [ask(limit: Concordance.firstPart)] }

  private func ask(limit: Int) -> Effect {
    .ask(ViewQuestion(Concordance(query: query, order: order, limit: limit)))
  }

  mutating func take(_ answer: any Sendable, to request: any ViewRequest) -> [Effect] {
    guard let request = request as? Concordance, let answer = answer as? Concordance.Answer,
      request.query == query, request.order == order
    else { return [] }
    line.error = answer.error
    fitList()
    guard answer.error == nil else { return [] }
    found = answer.lines
    list.take(ids: Array(found.indices), mayHaveMore: !answer.isComplete)
    drawRows(all: true)
    return answer.isComplete || request.limit == Concordance.limit
      ? [] : [ask(limit: Concordance.limit)]
  }

  private mutating func search() -> ViewOutcome {
    fitList()
    guard line.error == nil else { return .changed }
    guard !line.isEmpty else {
      found = []
      list.take(ids: [], isOther: true)
      return .changed
    }
    list.select(place: 0)
    return .done([ask(limit: Concordance.firstPart)])
  }

  /// Makes the rows in view of the lines that were found.
  private mutating func drawRows(all: Bool = false) {
    let wanted = all ? list.around(20) : list.wanted
    list.take(
      rows: wanted.map { place in
        let line = found[place]
        return PagedList<Int>.Row(
          id: place,
          cells: [
            ListCell(line.before, .dim), ListCell(line.match, .title), ListCell(line.after, .dim),
            ListCell(line.title, .label),
          ])
      })
  }

  // MARK: Keys

  mutating func handle(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    let outcome = line.isTyping ? handleInLine(key) : handleInRows(key)
    drawRows()
    return outcome
  }

  private mutating func handleInLine(_ key: Key) -> ViewOutcome {
    if list.move(key) != nil { return .changed }
    switch line.handle(key) {
    case .changed, .dropped: return search()
    case .submitted:
      fitList()
      return openPassage()
    case .moved, .ignored: return .changed
    }
  }

  private mutating func handleInRows(_ key: Key) -> ViewOutcome {
    switch key {
    case .character("/"), .tab:
      line.begin()
      fitList()
      return .changed
    case .character("s"):
      let all = Order.allCases
      order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
      return search()
    case .character("w") where home != nil:
      article = article == nil ? home : nil
      list.columns = Self.columns(withArticles: article == nil)
      return search()
    default: break
    }
    switch list.handle(key) {
    case .moved: return .changed
    case .opened: return openPassage()
    case .closed: return .closed
    case .ignored: return .ignored
    }
  }

  private func openPassage() -> ViewOutcome {
    guard let place = list.selectedID, found.indices.contains(place) else { return .changed }
    let line = found[place]
    if let mark = line.annotation { return .done([.open(line.article, mark: mark)]) }
    return .done([.openPassage(line.article, line.span)])
  }

  mutating func handle(_ mouse: Mouse, in rect: Rect, _ context: ViewContext) -> ViewOutcome {
    defer { drawRows() }
    if case .opened = list.handle(mouse, in: Panel.content(of: rect)) { return openPassage() }
    return .changed
  }

  mutating func perform(_ typed: TypedCommand, _ context: ViewContext) -> ViewOutcome {
    guard case .passages(let text) = typed else { return .ignored }
    line.replace(with: text)
    return search()
  }

  mutating func paste(_ text: String, _ context: ViewContext) -> ViewOutcome {
    line.paste(text) == .changed ? search() : .changed
  }

  // MARK: Size and looks

  mutating func fit(to size: Size) {
    self.size = size
    fitList()
    drawRows()
  }

  private mutating func fitList() {
    let rows = Panel.content(of: Rect(size: size)).size.rows - line.rowCount
    list.pageRows = list.entryRows(in: rows)
  }

  func draw(in rect: Rect, on frame: inout Frame, _ look: ViewLook) {
    frame.cursor = nil
    let scope = article == nil ? "library" : "this article"
    let content = Panel(title: "\(title) · \(scope), \(order.rawValue) (\(list.countText))")
      .draw(in: rect, on: &frame, theme: look.theme)
    let rows = Rect(
      origin: content.origin,
      size: Size(columns: content.size.columns, rows: max(0, content.size.rows - line.rowCount)))
    list.draw(in: rows, on: &frame, theme: look.theme)
    line.draw(count: list.countText, in: content, on: &frame, theme: look.theme)
  }
}

/// The passages that a query finds, with their context.
struct Concordance: ViewRequest {
  struct Answer: Sendable {
    var lines: [ConcordanceLine] = []
    var isComplete = true
    var error: QueryError?
  }

  /// As many as are shown before the others are known, and as many as are shown at most.
  static let firstPart = 200
  static let limit = 20_000

  let query: Query
  let order: PassagesView.Order
  let limit: Int

  var isLong: Bool { limit > Self.firstPart }

  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Answer {
    do {
      let found = try library.concordance(
        of: query, order: order == .rank ? .rank : .document, limit: limit,
        isCancelled: isCancelled)
      let sorted: [ConcordanceLine] =
        switch order {
        case .place, .rank: found.lines
        case .before: found.lines.sorted(by: .before)
        case .after: found.lines.sorted(by: .after)
        }
      return Answer(lines: sorted, isComplete: found.isComplete)
    } catch {
      guard case .query(let mistake) = error else { throw error }
      return Answer(error: mistake)
    }
  }
}
