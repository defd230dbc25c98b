internal import PressmarkCore
internal import Terminal

/// A list laid over the article: library, claims, review, orphans, history, codebook.
struct ListScreen: Sendable {
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

  /// Tells the list how large it is.
  mutating func fit(to size: Size) {
    switch content {
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
    case .articles(let list): list.isTypingFilter
    case .marks(let list, _): list.isTypingFilter
    case .entries(let list): list.isTypingFilter
    case .codes(let list): list.isTypingFilter
    }
  }

  func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    let title = kind.title
    switch content {
    case .articles(let list): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    case .marks(let list, _): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    case .entries(let list): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    case .codes(let list): list.drawPage(title: title, in: rect, on: &frame, theme: theme)
    }
  }
}
