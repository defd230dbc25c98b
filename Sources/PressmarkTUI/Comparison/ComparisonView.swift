internal import PressmarkCore
internal import Terminal

/// The same claim across papers: pairs that seem to speak of one quantity, to look at and to link.
struct ComparisonView: ScreenView {
  /// Which claims are compared.
  enum Subject: Hashable, Sendable {
    /// Those that a query finds, with the whole library.
    case query(Query)
    /// Some rows of the claims view, with the whole library.
    case claims([Int64])
  }

  static let table = ViewTable(
    "The same claim across papers",
    [
      ("y", "link the two as proposed; u takes it back"),
      ("l", "link the two otherwise: repeats, contradicts, refines, supports, continues, part of"),
      ("Enter", "go to the later claim; q comes back"),
      ("o", "go to the earlier claim"),
      ("a", "show pairs that are linked already, or hide them"),
      ("/", "compare other claims: those that a query finds"),
    ])

  private(set) var subject: Subject
  private var line = QueryLine()
  private var list: PagedList<String>
  private var pairs: [String: ComparedPair] = [:]
  private var order: [ComparedPair] = []
  private var showsLinked = false
  private var isComparing = true
  private var kinds: ChoiceList?
  private var size = Size(columns: 80, rows: 23)

  init(_ subject: Subject) {
    self.subject = subject
    list = PagedList(
      columns: [
        ListColumn("", minimum: 1), ListColumn("earlier", minimum: 16, weight: 1),
        ListColumn("link", minimum: 11), ListColumn("later", minimum: 16, weight: 1),
      ],
      emptySentence: "")
  }

  var title: String { "Compare" }
  var article: ArticleID? { nil }
  var takesAllKeys: Bool { line.isTyping || kinds != nil }

  var hints: [Panel.Hint] {
    if line.isTyping { return [.init("Enter", "compare"), .init("Esc", "leave")] }
    if kinds != nil { return [.init("key", "choose"), .init("Esc", "back")] }
    return [
      .init("y", "link"), .init("l", "otherwise"), .init("Enter", "later"), .init("o", "earlier"),
      .init("a", showsLinked ? "hide linked" : "show linked"), .init("/", "claims"),
    ]
  }

  // MARK: Reading

  mutating func refresh() -> [Effect] {
    isComparing = true
    return [.ask(ViewQuestion(Comparing(subject: subject)))]
  }

  mutating func take(_ answer: any Sendable, to request: any ViewRequest) -> [Effect] {
    if let act = answer as? Act { return act.changes.isEmpty ? [] : [.perform(act)] }
    guard let request = request as? Comparing, request.subject == subject,
      let answer = answer as? Comparing.Answer
    else { return [] }
    isComparing = false
    line.error = answer.error
    order = answer.pairs
    pairs = Dictionary(order.map { ($0.pair.id, $0) }, uniquingKeysWith: { first, _ in first })
    list.take(ids: shown.map(\.pair.id), mayHaveMore: !answer.isComplete)
    list.take(rows: shown.map(Self.row))
    fitList()
    return []
  }

  private var shown: [ComparedPair] { order.filter { showsLinked || $0.pair.link == nil } }

  private static func row(_ compared: ComparedPair) -> PagedList<String>.Row {
    let pair = compared.pair
    return PagedList<String>.Row(
      id: pair.id,
      cells: [
        ListCell(pair.link == nil ? "" : "✓", .title),
        ListCell(TypedText.line(ofQuotes: pair.earlier.quotes)),
        ListCell(
          (pair.link ?? pair.proposal.kind).rawValue + (pair.link == nil ? "?" : ""), .label),
        ListCell(TypedText.line(ofQuotes: pair.later.quotes)),
      ])
  }

  private var selected: ComparedPair? { list.selectedID.flatMap { pairs[$0] } }

  // MARK: Keys

  mutating func handle(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    if line.isTyping { return handleInLine(key) }
    if kinds != nil { return handleInKinds(key, context) }
    switch key {
    case .character("/"):
      line.begin()
      fitList()
    case .character("y"): return link(as: nil, context)
    case .character("l"):
      guard selected != nil else { return .changed }
      kinds = ChoiceList(Relation.Kind.allCases.map(\.rawValue))
    case .character("a"):
      showsLinked.toggle()
      list.take(ids: shown.map(\.pair.id))
      list.take(rows: shown.map(Self.row))
    case .character("o"): return open(selected?.pair.earlier)
    default:
      switch list.handle(key) {
      case .moved: break
      case .opened: return open(selected?.pair.later)
      case .closed: return .closed
      case .ignored: return .ignored
      }
    }
    return .changed
  }

  private mutating func handleInLine(_ key: Key) -> ViewOutcome {
    defer { fitList() }
    switch line.handle(key) {
    case .submitted:
      guard line.error == nil else { return .changed }
      subject = .query(line.query)
      list.take(ids: [], isOther: true)
      return .done(refresh())
    case .dropped, .changed, .moved, .ignored: return .changed
    }
  }

  private mutating func handleInKinds(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    let outcome = kinds?.handle(key)
    switch outcome {
    case .done(let values):
      kinds = nil
      guard let kind = values.first.flatMap(Relation.Kind.init(rawValue:)) else { return .changed }
      return link(as: kind, context)
    case .cancelled: kinds = nil
    case .moved, nil: break
    }
    return .changed
  }

  private func link(as kind: Relation.Kind?, _ context: ViewContext) -> ViewOutcome {
    guard !context.isReadOnly else {
      return .say(.failure("the library is open for reading only: nothing can be linked"))
    }
    guard let pair = selected?.pair else { return .changed }
    guard kind != nil || pair.link == nil else {
      return .say(.warning("they are linked already: l links them otherwise"))
    }
    return .done([
      .ask(ViewQuestion(Linking(pair: pair, kind: kind, time: context.update.now)))
    ])
  }

  private func open(_ mark: Annotation?) -> ViewOutcome {
    mark.map { .done([.open($0.article, mark: $0.id)]) } ?? .changed
  }

  mutating func perform(_ typed: TypedCommand, _ context: ViewContext) -> ViewOutcome {
    guard case .compare(let text) = typed, !text.isEmpty else { return .ignored }
    line.replace(with: text)
    fitList()
    guard line.error == nil else { return .changed }
    subject = .query(line.query)
    list.take(ids: [], isOther: true)
    return .done(refresh())
  }

  mutating func paste(_ text: String, _ context: ViewContext) -> ViewOutcome {
    _ = line.paste(text)
    return .changed
  }

  // MARK: Size and looks

  mutating func fit(to size: Size) {
    self.size = size
    fitList()
  }

  private mutating func fitList() {
    let content = Panel.content(of: Rect(size: size)).size
    list.pageRows = list.entryRows(in: listRows(content))
  }

  /// The rows above the details of the selected pair.
  private func listRows(_ content: Size) -> Int {
    let rows = content.rows - line.rowCount
    return max(min(rows, 3), min(rows - detailRows(content), max(2, order.count + 1)))
  }

  private func detailRows(_ content: Size) -> Int {
    content.rows >= 16 ? 10 : content.rows / 2
  }

  func draw(in rect: Rect, on frame: inout Frame, _ look: ViewLook) {
    let theme = look.theme
    frame.cursor = nil
    let count = isComparing ? "comparing …" : "\(list.countText)"
    let content = Panel(title: "The same claim across papers (\(count))")
      .draw(in: rect, on: &frame, theme: theme)
    var shown = list
    shown.emptySentence =
      isComparing
      ? "comparing …"
      : "No two claims seem to speak of the same quantity. Accepted suggestions and filled "
        + "quantities are what is compared; / asks for other claims."
    let rows = listRows(content.size)
    shown.draw(
      in: Rect(origin: content.origin, size: Size(columns: content.size.columns, rows: rows)),
      on: &frame, theme: theme)
    if let selected {
      let details = Rect(
        column: content.origin.column, row: content.origin.row + rows,
        columns: content.size.columns, rows: content.size.rows - rows - line.rowCount)
      selected.draw(in: details, on: &frame, theme: theme)
    }
    line.draw(count: "", in: content, on: &frame, theme: theme)
    guard let kinds else { return }
    let needed = kinds.rows(columns: Panel.content(of: rect).size.columns).count
    let height = min(rect.size.rows, needed + Panel.borderRows)
    let place = Rect(
      column: 0, row: rect.rows.upperBound - height, columns: rect.size.columns, rows: height)
    let inside = Panel(title: "What the link says").draw(in: place, on: &frame, theme: theme)
    kinds.draw(in: inside, on: &frame, theme: theme)
  }
}

/// A pair with the titles of its articles.
struct ComparedPair: Hashable, Sendable {
  let pair: ClaimPair
  let earlierTitle: String
  let laterTitle: String

  /// Draws quotes, articles, reason and differences, as far as there is room.
  func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    let isFromLater = pair.proposal.from == pair.later.id
    let kind = (pair.link ?? pair.proposal.kind).rawValue
    let sentence = isFromLater ? "the later \(kind) the earlier" : "the earlier \(kind) the later"
    var lines: [(text: String, style: Style)] = [
      ((pair.link == nil ? "proposed: " : "linked: ") + sentence, theme.title),
      ("« \(TypedText.line(ofQuotes: pair.earlier.quotes)) »", theme.text),
      ("  \(earlierTitle)", theme.dim),
      ("« \(TypedText.line(ofQuotes: pair.later.quotes)) »", theme.text),
      ("  \(laterTitle)", theme.dim),
    ]
    let reason = SoftWrap(TypedText.line(pair.reason), columns: max(1, rect.size.columns))
    lines += reason.rows.map { (reason.text(of: $0), theme.text) }
    lines += pair.differences.filter { $0.field != "value" }.map {
      ("\($0.field): \($0.earlier ?? "–") | \($0.later ?? "–")", theme.label)
    }
    for (number, line) in lines.prefix(rect.size.rows).enumerated() {
      let place = Rect(
        column: rect.origin.column, row: rect.origin.row + number, columns: rect.size.columns,
        rows: 1)
      Label.draw(line.text, in: place, on: &frame, style: line.style)
    }
  }
}
