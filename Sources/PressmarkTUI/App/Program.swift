public import PressmarkCore
internal import Synchronization
public import Terminal

/// The reading program: a loop of events, changes of state, effects and frames.
///
/// Synchronous, on the calling thread; only searches in long texts run beside it. The loop never
/// waits for anything but the next event.
public struct Program {
  /// What a user can set.
  public struct Options: Sendable {
    /// Which key does what.
    public var keymap: Keymap
    /// The width of the text column, in columns.
    public var measure: Int
    /// What the terminal's background is.
    public var background: Theme.Background
    /// What finds suggestions.
    public var engine = SuggestionEngine()
    /// Whether articles open with their suggestions shown.
    public var showsSuggestions = false

    /// Options; without arguments those of a new user.
    public init(
      keymap: Keymap = .standard, measure: Int = 72, background: Theme.Background = .dark
    ) {
      self.keymap = keymap
      self.measure = measure
      self.background = background
    }
  }

  private let library: Library
  private let services: Services
  private let mailbox = Mailbox()
  private var state: State
  private var drafts = DraftKeeper()
  private var searching: Cancellation?
  private let engine: SuggestionEngine
  private var finding: Task<Void, Never>?
  private var answering: Cancellation?
  private var dataVersion = 0
  private var isBackupDue: Bool

  /// A program on a library.
  public init(library: Library, options: Options, services: Services) {
    self.library = library
    self.services = services
    isBackupDue = !library.isReadOnly
    engine = options.engine
    state = State(
      size: Size(columns: 80, rows: 24), theme: Theme(background: options.background),
      keymap: options.keymap, codebook: Codebook([]), coder: library.context.coder,
      measure: options.measure, showsSuggestions: options.showsSuggestions,
      isReadOnly: library.isReadOnly)
  }

  /// Runs until the user leaves or the system asks the program to end.
  ///
  /// - Parameters:
  ///   - display: The terminal, or a script in a test.
  ///   - article: The article to open; the library view when `nil`.
  ///   - notice: Something to say at the start.
  /// - Returns: The exit status: 0, or 128 + the signal that ended the program.
  public mutating func run<D: Display & ~Copyable>(
    on display: inout D, opening article: ArticleID?, notice: String? = nil
  ) -> Int32 {
    state.size = display.size
    state.theme = Theme(colorCount: display.colorCount, background: state.theme.background)
    dataVersion = (try? library.dataVersion()) ?? 0
    if let article {
      send(.opened(open(article, mark: nil)), on: &display)
    } else {
      state.codebook = (try? library.codebook()) ?? Codebook([])
      for effect in state.show(ListScreen(kind: .library)) {
        for message in perform(effect, on: &display) { send(message, on: &display) }
      }
    }
    if let notice { send(.notice(.done(notice)), on: &display) }
    let waker = display.waker
    if state.exit == nil { display.show(render(state)) }
    // The first frame need not wait for this.
    let watch = LibraryWatch.start(path: library.path) { waker.wake() }
    while state.exit == nil {
      waitAndHandle(on: &display)
      if state.exit == nil { display.show(render(state)) }
    }
    watch?.stop()
    searching?.cancel()
    finding?.cancel()
    answering?.cancel()
    flushDrafts()
    return switch state.exit {
    case .signal(let number): 128 + number
    case .hangUp: 129
    case .quit, nil: 0
    }
  }

  /// Copies the library once a day, when nothing has happened for some seconds.
  ///
  /// The wait is the loop's own, so that a reader at rest has no timer and uses no processor time.
  private mutating func backUpInTheBackground() {
    isBackupDue = false
    let library = library
    Task.detached(priority: .background) { _ = try? library.backUpIfDue() }
  }

  /// Waits for the next event and handles it and all that came with it: one frame a batch.
  private mutating func waitAndHandle<D: Display & ~Copyable>(on display: inout D) {
    let event = display.nextEvent(
      timeoutMilliseconds: drafts.millisecondsToDeadline ?? (isBackupDue ? 5000 : nil))
    if drafts.isDue { flushDrafts() }
    guard let event else {
      if isBackupDue, drafts.millisecondsToDeadline == nil { backUpInTheBackground() }
      return
    }
    send(.event(event), on: &display)
    // A held key or a turned wheel sends more than can be drawn: handle what is there.
    var batch = 0
    while batch < 256, state.exit == nil, let next = display.nextEvent(timeoutMilliseconds: 0) {
      send(.event(next), on: &display)
      batch += 1
    }
    for message in mailbox.take() { send(message, on: &display) }
    // Four microseconds: cheaper than knowing whether a wake was among the events.
    reloadIfChanged(on: &display)
  }

  private mutating func send<D: Display & ~Copyable>(_ message: Message, on display: inout D) {
    var waiting = [message]
    while !waiting.isEmpty {
      let message = waiting.removeFirst()
      let context = UpdateContext(
        now: library.context.now(), identifier: library.context.identifier)
      for effect in update(&state, message, context) {
        waiting += perform(effect, on: &display)
      }
    }
  }

  // MARK: Effects

  /// Does an effect; gives the messages that come of it at once.
  private mutating func perform<D: Display & ~Copyable>(
    _ effect: Effect, on display: inout D
  ) -> [Message] {
    switch effect {
    case .perform(let act, let draft):
      return [.performed(result { Performed(kind: .done, try write(act, draft)) })]
    case .undo(let article): return [undo(article)]
    case .redo(let article): return [redo(article)]
    case .keepDraft(let draft): drafts.keep(draft)
    case .discardDraft(let key): discardDraft(key)
    case .keepPlace(let article, let place): try? library.saveReadingPlace(place, of: article)
    case .open(let article, let mark):
      flushDrafts()
      return [.opened(open(article, mark: mark))]
    case .openPassage(let article, let span):
      flushDrafts()
      return [
        .opened(
          open(article, mark: nil).map {
            var opened = $0
            opened.passage = span
            return opened
          })
      ]
    case .openReference(let reference):
      return [.opened(result { try library.resolve(reference).id }.flatMap { open($0, mark: nil) })]
    case .findSuggestions(let article): findSuggestions(in: article, waker: display.waker)
    case .ask(let question): return ask(question, waker: display.waker)
    case .search(let query, let from, let forward):
      return search(query, from: from, forward: forward, waker: display.waker)
    case .cancelSearch: searching?.cancel()
    case .tally(let query, let offset):
      return tally(query, upTo: offset, waker: display.waker)
    case .copy(let text): return [.notice(copy(text, on: &display))]
    case .edit(let text):
      flushDrafts()
      let services = services
      let edited = display.suspended { Program.result { try services.edit(text) } }
      return [.edited(edited)]
    case .export(let article, let format, let path):
      switch result({ try services.export(article, format, path) }) {
      case .success(let sentence): return [.notice(.done(sentence))]
      case .failure(let failure): return [.notice(.failure(failure.sentence))]
      }
    case .add(let path): return add(path)
    case .suspend:
      flushDrafts()
      display.stopJob()
    case .redraw: display.redraw()
    }
    return []
  }

  private typealias Performed = Message.Performed

  /// Writes an act; the draft of what it holds goes in the same moment.
  private mutating func write(_ act: Act, _ draft: String?) throws(LibraryError) -> JournalEntry {
    guard let draft else { return try library.perform(act) }
    let entry = try library.perform(act, discardingDraft: draft)
    drafts.discard(draft)
    return entry
  }

  private func undo(_ article: ArticleID?) -> Message {
    // Nobody who takes back marks means to take the article away that is being read.
    if article != nil, let next = try? library.nextToUndo(scope(article)),
      next.act.verb == .addArticle
    {
      return .notice(.warning("nothing more to undo in this article"))
    }
    return switch result({ try library.undo(scope(article)) }) {
    case .success(let entry?): .performed(.success(Performed(kind: .undone, entry)))
    case .success(nil): .notice(.warning("nothing to undo"))
    case .failure(let failure): .performed(.failure(failure))
    }
  }

  private func redo(_ article: ArticleID?) -> Message {
    switch result({ try library.redo(scope(article)) }) {
    case .success(let entry?): .performed(.success(Performed(kind: .redone, entry)))
    case .success(nil): .notice(.warning("nothing to redo"))
    case .failure(let failure): .performed(.failure(failure))
    }
  }

  private func scope(_ article: ArticleID?) -> JournalScope {
    article.map { .article($0) } ?? .library
  }

  private func open(_ id: ArticleID, mark: AnnotationID?) -> Result<OpenedArticle, Message.Failure>
  {
    result {
      guard let article = try library.article(id) else {
        throw LibraryError.noSuchArticle(id.rawValue)
      }
      let place = try library.readingPlace(of: id)
      return OpenedArticle(
        article: article, pages: try library.pagedText(of: article),
        annotations: try library.annotations(of: id), codebook: try library.codebook(),
        place: place?.offset ?? .zero, furthest: place?.farthest ?? .zero,
        bookmarks: place?.bookmarks ?? [:], drafts: try library.drafts(of: id), mark: mark)
    }
  }

  private func add(_ path: String) -> [Message] {
    switch result({ try services.add(path) }) {
    case .success(let sentence): [reloaded(), .notice(.done(sentence))].compactMap { $0 }
    case .failure(let failure): [.notice(.failure(failure.sentence))]
    }
  }

  private mutating func reloadIfChanged<D: Display & ~Copyable>(on display: inout D) {
    guard let version = try? library.dataVersion(), version != dataVersion else { return }
    dataVersion = version
    if let message = reloaded() { send(message, on: &display) }
  }

  /// The marks and the codebook as they are now.
  private func reloaded() -> Message? {
    guard let codebook = try? library.codebook() else { return nil }
    let annotations = state.reader.flatMap { try? library.annotations(of: $0.article.id) } ?? []
    return .reloaded(annotations, codebook)
  }

  private mutating func copy<D: Display & ~Copyable>(
    _ text: String, on display: inout D
  ) -> Notice {
    let sent = display.copy(text)
    let local = services.copyLocally(text)
    if let local { return .done("\(sent); \(local)") }
    if case .sent = sent { return .done("\(sent)") }
    return .failure("\(sent)")
  }

  // MARK: Drafts

  private mutating func flushDrafts() {
    for draft in drafts.takeAll() {
      do {
        try library.saveDraft(draft)
      } catch {
        state.notice = .failure("what you type is not on disk yet: \(error)")
        drafts.retry(draft)
      }
    }
  }

  private mutating func discardDraft(_ key: String) {
    drafts.discard(key)
    try? library.discardDraft(key)
  }

  // MARK: Searches

  /// Texts up to this many scalars are searched at once; longer ones beside the loop.
  private static let searchedAtOnce = 200_000

  private mutating func search(
    _ query: String, from offset: TextOffset, forward: Bool, waker: Waker
  ) -> [Message] {
    guard let reader = state.reader, let search = reader.search else { return [] }
    let text = reader.text
    return beside(text, waker: waker) { isCancelled in
      let found = search.match(
        from: offset, forward: forward, in: text, isCancelled: isCancelled)
      return isCancelled() ? nil : .searched(.init(query: query, found: found))
    }
  }

  private mutating func tally(
    _ query: String, upTo offset: TextOffset, waker: Waker
  ) -> [Message] {
    guard let reader = state.reader, let search = reader.search else { return [] }
    let text = reader.text
    return beside(text, waker: waker) { isCancelled in
      search.tally(upTo: offset, in: text, isCancelled: isCancelled).map {
        .tallied(query: query, ordinal: $0.ordinal, count: $0.count)
      }
    }
  }

  private mutating func beside(
    _ text: ReaderText, waker: Waker,
    _ work: @escaping @Sendable (_ isCancelled: () -> Bool) -> Message?
  ) -> [Message] {
    searching?.cancel()
    guard text.end.scalars > Self.searchedAtOnce else { return work { false }.map { [$0] } ?? [] }
    let cancellation = Cancellation()
    searching = cancellation
    let mailbox = mailbox
    Task.detached {
      guard let message = work({ cancellation.isCancelled }), !cancellation.isCancelled else {
        return
      }
      mailbox.post(message)
      waker.wake()
    }
    return []
  }

  // MARK: Questions of views

  /// Answers what a view wants to know: at once, or beside the loop where it may take long.
  private mutating func ask(_ question: ViewQuestion, waker: Waker) -> [Message] {
    let (library, request) = (library, question.request)
    guard request.isLong else {
      let answer = Self.result { try request.answer(from: library) { false } as any Sendable }
      return [.answered(question, answer)]
    }
    answering?.cancel()
    let cancellation = Cancellation()
    answering = cancellation
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      let answer = Self.result {
        try request.answer(from: library) { cancellation.isCancelled } as any Sendable
      }
      guard !cancellation.isCancelled else { return }
      mailbox.post(.answered(question, answer))
      waker.wake()
    }
    return []
  }

  // MARK: Suggestions

  /// Lets the rules go through an article beside the loop; what they were at before is given up.
  private mutating func findSuggestions(in article: ArticleID, waker: Waker) {
    finding?.cancel()
    let (library, engine, mailbox) = (library, engine, mailbox)
    finding = Task.detached(priority: .utility) {
      let found = Self.result { try FoundSuggestions(in: article, of: library, engine: engine) }
      guard !Task.isCancelled else { return }
      mailbox.post(.suggested(article: article, found))
      waker.wake()
    }
  }

  // MARK: Results

  private func result<Value>(_ body: () throws -> Value) -> Result<Value, Message.Failure> {
    Self.result(body)
  }

  private static func result<Value>(
    _ body: () throws -> Value
  ) -> Result<Value, Message.Failure> {
    do {
      return .success(try body())
    } catch {
      return .failure(Message.Failure(sentence: "\(error)"))
    }
  }
}
