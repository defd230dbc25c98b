internal import PressmarkCore
internal import Terminal

/// A list laid over the article: library, claims, review, orphans, history, codebook.
struct ListScreen: ScreenView {
  /// Which list, and of what: one article, or the library when `nil`.
  enum Kind: Hashable, Sendable {
    case library
    case claims(ArticleID?)
    case review(ArticleID?)
    case orphans(ArticleID?)
    case history(ArticleID?)
    case codebook

    /// What the list is called.
    var title: String {
      switch self {
      case .library: "Library"
      case .claims: "Claims"
      case .review: "To review"
      case .orphans: "Orphans"
      case .history: "History"
      case .codebook: "Codebook"
      }
    }

    /// The article that acts in the list concern.
    var article: ArticleID? {
      switch self {
      case .claims(let id), .review(let id), .orphans(let id), .history(let id): id
      case .library, .codebook: nil
      }
    }
  }

  /// The rows, by what they stand for.
  enum Content: Hashable, Sendable {
    case unread
    case articles(ListView<ArticleID>)
    case marks(ListView<AnnotationID>, articles: [AnnotationID: ArticleID])
    case entries(ListView<Int>)
    case codes(ListView<CodeID>)
  }

  /// What a key asks for.
  enum Outcome: Hashable, Sendable {
    case moved
    case open(ArticleID, mark: AnnotationID?)
    case closed
    case ignored
  }

  let kind: Kind
  var content: Content

  init(kind: Kind, content: Content = .unread) {
    self.kind = kind
    self.content = content
  }

  // MARK: A view

  static let table = ViewTable.lists
  var title: String { kind.title }
  var article: ArticleID? { kind.article }
  var takesAllKeys: Bool { isTyping }

  mutating func refresh() -> [Effect] { [.ask(ViewQuestion(Reading(kind: kind)))] }

  mutating func take(_ answer: any Sendable, to request: any ViewRequest) -> [Effect] {
    guard let newer = answer as? ListScreen else { return [] }
    if case .unread = content { content = newer.content } else { update(from: newer) }
    if let size { fit(to: size) }
    return []
  }

  mutating func handle(_ key: Key, _ context: ViewContext) -> ViewOutcome {
    outcome(handle(key), context)
  }

  mutating func handle(_ mouse: Mouse, in rect: Rect, _ context: ViewContext) -> ViewOutcome {
    outcome(handle(mouse, in: rect), context)
  }

  mutating func paste(_ text: String, _ context: ViewContext) -> ViewOutcome {
    paste(text)
    return .changed
  }

  private func outcome(_ outcome: Outcome, _ context: ViewContext) -> ViewOutcome {
    switch outcome {
    case .moved: .changed
    case .open(let article, let mark): .done([.open(article, mark: mark)])
    case .closed: .closed
    case .ignored: .ignored
    }
  }

  func draw(in rect: Rect, on frame: inout Frame, _ look: ViewLook) {
    draw(in: rect, on: &frame, theme: look.theme)
  }

  /// The rows of a list.
  struct Reading: ViewRequest {
    let kind: Kind

    func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> ListScreen {
      try library.list(kind)
    }
  }

  private var size: Size?

  /// Tells the list how large it is.
  mutating func fit(to size: Size) {
    self.size = size
    switch content {
    case .unread: break
    case .articles(var list):
      list.pageRows = list.pageEntryRows(in: size)
      content = .articles(list)
    case .marks(var list, let articles):
      list.pageRows = list.pageEntryRows(in: size)
      content = .marks(list, articles: articles)
    case .entries(var list):
      list.pageRows = list.pageEntryRows(in: size)
      content = .entries(list)
    case .codes(var list):
      list.pageRows = list.pageEntryRows(in: size)
      content = .codes(list)
    }
  }

  /// Takes the rows of a newer reading of the same list; the choice and the filter stay.
  mutating func update(from newer: ListScreen) {
    switch (content, newer.content) {
    case (.articles(var list), .articles(let new)):
      list.replace(rows: new.rows)
      content = .articles(list)
    case (.marks(var list, _), .marks(let new, let articles)):
      list.replace(rows: new.rows)
      content = .marks(list, articles: articles)
    case (.entries(var list), .entries(let new)):
      list.replace(rows: new.rows)
      content = .entries(list)
    case (.codes(var list), .codes(let new)):
      list.replace(rows: new.rows)
      content = .codes(list)
    default: content = newer.content
    }
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch content {
    case .unread: return .ignored
    case .articles(var list):
      let outcome = list.handle(key)
      content = .articles(list)
      return Self.outcome(outcome) { .open($0, mark: nil) }
    case .marks(var list, let articles):
      let outcome = list.handle(key)
      content = .marks(list, articles: articles)
      return Self.outcome(outcome) { id in articles[id].map { .open($0, mark: id) } ?? .moved }
    case .entries(var list):
      let outcome = list.handle(key)
      content = .entries(list)
      return Self.outcome(outcome) { _ in .moved }
    case .codes(var list):
      let outcome = list.handle(key)
      content = .codes(list)
      return Self.outcome(outcome) { _ in .moved }
    }
  }

  /// Does what the mouse says in the page that the list is drawn as.
  mutating func handle(_ mouse: Mouse, in rect: Rect) -> Outcome {
    switch content {
    case .unread: return .ignored
    case .articles(var list):
      let outcome = list.handlePage(mouse, in: rect)
      content = .articles(list)
      return Self.outcome(outcome) { .open($0, mark: nil) }
    case .marks(var list, let articles):
      let outcome = list.handlePage(mouse, in: rect)
      content = .marks(list, articles: articles)
      return Self.outcome(outcome) { id in articles[id].map { .open($0, mark: id) } ?? .moved }
    case .entries(var list):
      let outcome = list.handlePage(mouse, in: rect)
      content = .entries(list)
      return Self.outcome(outcome) { _ in .moved }
    case .codes(var list):
      let outcome = list.handlePage(mouse, in: rect)
      content = .codes(list)
      return Self.outcome(outcome) { _ in .moved }
    }
  }

  private static func outcome<ID>(
    _ outcome: ListView<ID>.Outcome, opening: (ID) -> Outcome
  ) -> Outcome {
    switch outcome {
    case .moved: .moved
    case .opened(let id): opening(id)
    case .closed: .closed
    case .ignored: .ignored
    }
  }

  mutating func paste(_ text: String) {
    switch content {
    case .unread: break
    case .articles(var list):
      _ = list.paste(text)
      content = .articles(list)
    case .marks(var list, let articles):
      _ = list.paste(text)
      content = .marks(list, articles: articles)
    case .entries(var list):
      _ = list.paste(text)
      content = .entries(list)
    case .codes(var list):
      _ = list.paste(text)
      content = .codes(list)
    }
  }

  /// Whether letters are typed into the filter.
  var isTyping: Bool {
    switch content {
    case .unread: false
    case .articles(let list): list.isTypingFilter
    case .marks(let list, _): list.isTypingFilter
    case .entries(let list): list.isTypingFilter
    case .codes(let list): list.isTypingFilter
    }
  }

  func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    let title = kind.title
    switch content {
    case .unread: frame.fill(rect)
    case .articles(let list): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    case .marks(let list, _): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    case .entries(let list): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    case .codes(let list): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    }
  }
}
