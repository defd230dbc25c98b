import PressmarkCore
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
  private var undone: [Act] = []
  private let pages: WholeText
  private var names = 0

  init(
    _ blocks: [DraftBlock], title: String = "Un titre", language: String = "fr",
    annotations: [Annotation] = [], columns: Int = 80, rows: Int = 24, measure: Int = 72,
    colorCount: Int = 256
  ) {
    let revision = CanonicalText.revision(of: blocks)
    let article = Article(
      id: ArticleID(firstRevision: revision.digest),
      metadata: ArticleMetadata(
        title: title, byline: ["Ana Ruiz"], published: CalendarDay(iso8601: "2025-08-02"),
        language: language, site: "La Gazette"),
      revision: revision.digest, added: Timestamp(milliseconds: 0))
    pages = WholeText(revision)
    state = State(
      size: Size(columns: columns, rows: rows), theme: Theme(colorCount: colorCount),
      keymap: .standard, codebook: .initial, coder: "mira", measure: measure)
    send(
      .opened(
        .success(
          OpenedArticle(
            article: article, pages: pages, annotations: annotations, codebook: .initial,
            place: .zero, furthest: .zero, bookmarks: [:], drafts: []))))
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

  mutating func send(_ message: Message) {
    names += 1
    let name = names
    let context = UpdateContext(now: Timestamp(milliseconds: Int64(names) * 1000)) {
      "00000000-0000-7000-8000-" + String(String(1_000_000_000_000 + name).suffix(12))
    }
    for effect in update(&state, message, context) { perform(effect) }
  }

  /// Types keys: characters stand for themselves, others in angle brackets: `/dix<Enter>tx`.
  mutating func type(_ keys: String) {
    var rest = keys[...]
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
      keyCount += 1
      send(.event(.key(key)))
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .perform(let act, let draft):
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
    default: break
    }
  }
}
