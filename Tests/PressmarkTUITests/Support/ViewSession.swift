import Foundation
import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// The reading program on a real library in a temporary folder, without terminal.
///
/// Keys in, frames and a changed library out; what a view asks for is answered at once.
struct ViewSession {
  let library: Library
  private(set) var state: State
  /// Effects that only the real program can do: exports, the editor, ….
  private(set) var requests: [Effect] = []
  /// The articles, in the order in which they were given.
  private(set) var articles: [Article] = []
  private let folder: URL

  /// A session on a library of articles: title and paragraphs.
  init(
    _ articles: [(title: String, paragraphs: [String])] = [], columns: Int = 80, rows: Int = 24,
    colorCount: Int = 256
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    library = try Library.open(
      at: folder.appendingPathComponent("library.sqlite").path,
      context: .system(coder: "mira", fixedTime: Timestamp(milliseconds: 1_754_127_000_000)))
    for (title, paragraphs) in articles {
      let blocks =
        [DraftBlock(role: .title, text: title)]
        + paragraphs.map { DraftBlock(role: .paragraph, text: $0) }
      self.articles.append(
        try library.add(
          ImportedArticle(
            metadata: ArticleMetadata(title: title, language: "fr", site: "La Gazette"),
            revision: CanonicalText.revision(of: blocks), importer: "text/2", notes: []),
          source: nil
        ).article)
    }
    state = State(
      size: Size(columns: columns, rows: rows), theme: Theme(colorCount: colorCount),
      keymap: .standard, codebook: try library.codebook(), coder: "mira", measure: 72)
  }

  /// Shows a view over nothing else.
  mutating func show(_ view: any ScreenView) {
    run(state.show(view))
  }

  /// Takes the folder away.
  func end() { try? FileManager.default.removeItem(at: folder) }

  /// Marks words of an article, as another program would.
  @discardableResult
  func mark(
    _ quote: String, in article: Article, codes: [String] = ["claim"],
    _ change: (inout Annotation) -> Void = { _ in }
  ) throws -> Annotation {
    let pages = try library.pagedText(of: article)
    let text = pages.text(in: TextSpan(.zero, pages.end))
    let range = try #require(text.range(of: quote))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    let span = TextSpan(
      TextOffset(start), TextOffset(start + quote.unicodeScalars.count))
    var mark = Annotation(
      id: AnnotationID(rawValue: UUID().uuidString.lowercased()), article: article.id,
      selectors: [Selector(span: span, exact: quote, prefix: "", suffix: "")],
      revision: article.revision, codes: codes.map(CodeID.init(rawValue:)), coder: "mira",
      created: Timestamp(milliseconds: 0), modified: Timestamp(milliseconds: 0))
    change(&mark)
    try library.perform(
      Act(verb: .tag, article: article.id, changes: [.annotation(before: nil, after: mark)]))
    return mark
  }

  // MARK: Keys

  /// Presses keys: characters, and names such as `<Enter>` or `<C-r>`.
  mutating func type(_ keys: String) {
    for key in ReaderSession.keys(keys) { send(.event(.key(key))) }
  }

  mutating func send(_ message: Message) {
    let context = UpdateContext(
      now: Timestamp(milliseconds: 1_000), identifier: { UUID().uuidString.lowercased() })
    run(update(&state, message, context))
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .ask(let question):
      send(
        .answered(question, result { try question.request.answer(from: library) { false } }))
    case .perform(let act, _):
      send(.performed(result { Message.Performed(kind: .done, try library.perform(act)) }))
    case .undo:
      if let entry = try? library.undo() {
        send(.performed(.success(Message.Performed(kind: .undone, entry))))
      }
    case .redo:
      if let entry = try? library.redo() {
        send(.performed(.success(Message.Performed(kind: .redone, entry))))
      }
    case .open(let article, let mark): send(.opened(opened(article, mark: mark, passage: nil)))
    case .openPassage(let article, let span):
      send(.opened(opened(article, mark: nil, passage: span)))
    default: requests.append(effect)
    }
  }

  private func opened(
    _ id: ArticleID, mark: AnnotationID?, passage: TextSpan?
  ) -> Result<OpenedArticle, Message.Failure> {
    result {
      guard let article = try library.article(id) else {
        throw LibraryError.noSuchArticle(id.rawValue)
      }
      return OpenedArticle(
        article: article, pages: try library.pagedText(of: article),
        annotations: try library.annotations(of: id), codebook: try library.codebook(),
        place: .zero, furthest: .zero, bookmarks: [:], drafts: [], mark: mark, passage: passage)
    }
  }

  private func result<Value>(_ body: () throws -> Value) -> Result<Value, Message.Failure> {
    do {
      return .success(try body())
    } catch {
      return .failure(Message.Failure(sentence: "\(error)"))
    }
  }

  // MARK: What is seen

  /// The screen as text, a line a row.
  var screen: String { render(state).text() }

  /// What the bottom line says.
  var message: String { state.notice?.text ?? "" }
}
