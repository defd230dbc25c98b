import PressmarkCore
import Synchronization
import Terminal
import Testing

@testable import PressmarkTUI

/// The reading program without terminal and library: keys in, frames and acts out.
///
/// Acts are applied in memory, as the library would; undo and redo too.
struct ReaderSession {
  private(set) var state: State
  private(set) var acts: [Act] = []
  private(set) var copied: [String] = []
  private(set) var drafts: [String: Draft] = [:]
  private(set) var keyCount = 0
  /// Effects that only the real program can do: opening, lists, exports, the editor, ….
  private(set) var requests: [Effect] = []
  /// Why acts cannot be written; `nil` while they can.
  var failure: String?
  /// What the rules find; `nil` while they are still at work.
  private let suggestions: [Suggestion]?
  private var undone: [Act] = []
  private let pages: WholeText
  private var names = 0

  init(
    _ blocks: [DraftBlock], title: String = "Un titre", language: String = "fr",
    annotations: [Annotation] = [], drafts: [Draft] = [], columns: Int = 80, rows: Int = 24,
    measure: Int = 72,
    colorCount: Int = 256, isReadOnly: Bool = false,
    suggestions: ((Revision) -> [Suggestion])? = { _ in [] }
  ) {
    self.init(
      CanonicalText.revision(of: blocks),
      metadata: ArticleMetadata(
        title: title, byline: ["Ana Ruiz"], published: CalendarDay(iso8601: "2025-08-02"),
        language: language, site: "La Gazette"),
      annotations: annotations, drafts: drafts, columns: columns, rows: rows, measure: measure,
      colorCount: colorCount, isReadOnly: isReadOnly, suggestions: suggestions)
  }

  /// A session on a text.
  init(
    _ revision: Revision, metadata: ArticleMetadata, annotations: [Annotation] = [],
    drafts: [Draft] = [], columns: Int = 80, rows: Int = 24, measure: Int = 72,
    colorCount: Int = 256, isReadOnly: Bool = false,
    suggestions: ((Revision) -> [Suggestion])? = { _ in [] }
  ) {
    self.suggestions = suggestions?(revision)
    let article = Article(
      id: ArticleID(firstRevision: revision.digest), metadata: metadata, revision: revision.digest,
      added: Timestamp(milliseconds: 0))
    pages = WholeText(revision)
    state = State(
      size: Size(columns: columns, rows: rows), theme: Theme(colorCount: colorCount),
      keymap: .standard, codebook: .initial, coder: "mira", measure: measure,
      showsSuggestions: true, isReadOnly: isReadOnly)
    send(
      .opened(
        .success(
          OpenedArticle(
            article: article, pages: pages, annotations: annotations, codebook: .initial,
            place: .zero, furthest: .zero, bookmarks: [:], drafts: drafts))))
  }

  /// A session on an imported article.
  init(_ imported: ImportedArticle) {
    self.init(imported.revision, metadata: imported.metadata)
  }

  /// A session on paragraphs of one line each.
  init(_ paragraphs: String..., columns: Int = 80, rows: Int = 24) {
    self.init(
      paragraphs.map { DraftBlock(role: .paragraph, text: $0) }, columns: columns, rows: rows)
  }

  // A session without a reader is a mistake in the test.
  // swift-format-ignore: NeverForceUnwrap
  var reader: ReaderState { state.reader! }
  var marks: [Annotation] { reader.marks.marks }
  var frame: Frame { render(state) }
  var screen: String { frame.text() }
  var message: String { state.notice?.text ?? "" }

  /// The words under the cursor's grapheme, the selection in brackets: `l’effondrement ⟦de⟧`.
  var selected: String? {
    reader.selection.map { $0.spans.map { reader.text.string(in: $0) }.joined(separator: "|") }
  }

  /// The word under the cursor, or what else stands there.
  var word: String {
    guard let piece = reader.text.piece(at: reader.cursor) else { return "" }
    let range = reader.text.units.unit(.word, at: reader.cursor - piece.span.start, in: piece.text)
    return range.map { reader.text.string(in: reader.text.span($0, in: piece)) }
      ?? reader.text.string(in: reader.text.grapheme(at: reader.cursor))
  }

  /// The words of the mark that acts concern.
  var focused: String? { reader.focusedMark.map { $0.quotes.joined(separator: "|") } }

  /// The codes of a mark by name.
  func codes(of mark: Annotation) -> [String] {
    mark.codes.compactMap { state.codebook[$0]?.name }
  }

  /// Each mark as `quotes: codes; note`, in document order.
  var markLines: [String] {
    marks.map { mark in
      mark.quotes.joined(separator: "|") + ": " + codes(of: mark).joined(separator: ", ")
        + (mark.note.isEmpty ? "" : "; " + mark.note)
    }
  }

  /// Where a text stands on the screen.
  func position(of text: String) -> Position? {
    let frame = frame
    for row in 0..<frame.size.rows {
      let cells = frame[row].map(\.text)
      for column in cells.indices where cells[column...].joined().hasPrefix(text) {
        return Position(column: column, row: row)
      }
    }
    return nil
  }

  /// Does something with the mouse on the first cell of a text on the screen.
  mutating func mouse(
    _ action: Mouse.Action, on text: String, clickCount: Int = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let position = position(of: text) else {
      Issue.record("“\(text)” is not on the screen:\n\(screen)", sourceLocation: sourceLocation)
      return
    }
    send(.event(.mouse(Mouse(action, at: position, clickCount: clickCount))))
  }

  mutating func resize(columns: Int, rows: Int) {
    send(.event(.resize(Size(columns: columns, rows: rows))))
  }

  mutating func send(_ message: Message) {
    names += 1
    let first = names * 1_000_000
    let given = Atomic(0)
    let context = UpdateContext(now: Timestamp(milliseconds: Int64(names) * 1000)) {
      let name = first + given.add(1, ordering: .relaxed).oldValue
      return "00000000-0000-7000-8000-" + String(String(1_000_000_000_000 + name).suffix(12))
    }
    for effect in update(&state, message, context) { perform(effect) }
  }

  /// Types keys: characters stand for themselves, others in angle brackets: `/dix<Enter>tx`.
  mutating func type(_ keys: String) {
    for key in Self.keys(keys) {
      keyCount += 1
      send(.event(.key(key)))
    }
  }

  /// The keys that a script names.
  static func keys(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let first = rest.first {
      var key = Key(.character(first))
      if first == "<", let end = rest.firstIndex(of: ">"),
        rest.distance(from: rest.startIndex, to: end) > 1,
        let named = Key(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        key = named
        rest = rest[rest.index(after: end)...]
      } else {
        rest = rest.dropFirst()
      }
      keys.append(key)
    }
    return keys
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .perform(let act, let draft):
      if let failure {
        send(.performed(.failure(.init(sentence: failure))))
        return
      }
      if let draft { drafts[draft] = nil }
      acts.append(act)
      undone = []
      send(.performed(.success(.init(kind: .done, verb: act.verb, changes: act.changes))))
    case .undo:
      guard let act = acts.popLast() else { return }
      undone.append(act)
      send(
        .performed(.success(.init(kind: .undone, verb: act.verb, changes: act.reversed.changes))))
    case .redo:
      guard let act = undone.popLast() else { return }
      acts.append(act)
      send(.performed(.success(.init(kind: .redone, verb: act.verb, changes: act.changes))))
    case .search(let query, let from, let forward):
      let found = reader.search?.match(from: from, forward: forward, in: reader.text)
      send(.searched(.init(query: query, found: found)))
    case .tally(let query, let offset):
      guard
        let tally = reader.search?.tally(upTo: offset, in: reader.text, isCancelled: { false })
      else { return }
      send(.tallied(query: query, ordinal: tally.ordinal, count: tally.count))
    case .copy(let text): copied.append(text)
    case .keepDraft(let draft): drafts[draft.key] = draft
    case .discardDraft(let key): drafts[key] = nil
    case .findSuggestions(let article):
      guard let suggestions else { return }
      send(
        .suggested(
          article: article,
          .success(.init(revision: pages.digest, suggestions: suggestions, refusals: []))))
    default: requests.append(effect)
    }
  }
}
