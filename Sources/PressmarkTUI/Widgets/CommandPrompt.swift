public import Terminal

/// The line at the bottom for `:` and `/`: history, completion, and what the command does.
///
/// The line keys are those of ``TextField``. Tab and Shift-Tab complete the word at the end by the
/// commands, then by the command's own arguments; ↑ ↓ (Ctrl-P, Ctrl-N) go through what was typed
/// before and begins alike; Enter submits, Esc cancels, and so does Backspace in an empty line.
public struct CommandPrompt: Hashable, Sendable {
  /// A command that can be typed.
  public struct Candidate: Hashable, Sendable {
    /// The command's name.
    public var name: String
    /// What it does, in one sentence.
    public var sentence: String
    /// What can stand after it.
    public var arguments: [String]

    /// A command that can be typed.
    public init(_ name: String, sentence: String = "", arguments: [String] = []) {
      self.name = name
      self.sentence = sentence
      self.arguments = arguments
    }
  }

  /// What stands before the line: `:` or `/`.
  public let prefix: String
  /// What is being typed.
  public private(set) var field: TextField
  /// What was typed before, oldest first.
  public let history: [String]
  /// The commands that can be typed; none for a search.
  public let candidates: [Candidate]
  private var completion = CompletionList([String]())
  private var showsArguments = false
  private var historyPlace: Int?
  private var typed = ""

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The line is another one.
    case changed
    /// The cursor moved, or the key had nothing to do.
    case moved
    /// The line shall be done.
    case submitted(String)
    /// The person wants out.
    case cancelled
    /// The key is none of the line's.
    case ignored
  }

  /// A line to be typed.
  public init(
    prefix: String, text: String = "", history: [String] = [], candidates: [Candidate] = []
  ) {
    self.prefix = prefix
    self.history = history
    self.candidates = candidates
    field = TextField(text)
    typed = text
    refreshCompletion()
  }

  /// What is being typed.
  public var text: String { field.text }

  // MARK: Keys

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .tab, .control("i"): return complete(backwards: false)
    case .backTab: return complete(backwards: true)
    case .up, .control("p"): return recall(older: true)
    case .down, .control("n"): return recall(older: false)
    case .backspace where field.isEmpty: return .cancelled
    default: break
    }
    switch field.handle(key) {
    case .changed:
      edited()
      return .changed
    case .moved: return .moved
    case .submitted: return .submitted(field.text)
    case .cancelled: return .cancelled
    case .ignored: return .ignored
    }
  }

  /// Writes pasted text at the cursor; line ends become spaces.
  public mutating func paste(_ text: String) -> Outcome {
    guard field.paste(text) == .changed else { return .moved }
    edited()
    return .changed
  }

  private mutating func edited() {
    historyPlace = nil
    typed = field.text
    refreshCompletion()
  }

  private mutating func recall(older: Bool) -> Outcome {
    let fitting = history.indices.filter { history[$0].hasPrefix(typed) && history[$0] != typed }
    let next =
      older
      ? fitting.last { $0 < historyPlace ?? history.count }
      : fitting.first { $0 > historyPlace ?? history.count }
    if let next {
      historyPlace = next
      field.replace(with: history[next])
    } else {
      guard !older, historyPlace != nil else { return .moved }
      historyPlace = nil
      field.replace(with: typed)
    }
    refreshCompletion()
    return .changed
  }

  // MARK: Completion

  /// The command that the line begins with, when it names one.
  public var command: Candidate? {
    let name = field.text.split(separator: " ").first.map(String.init) ?? ""
    return candidates.first { $0.name == name }
  }

  /// What the command at the start of the line does; empty when there is none.
  public var sentence: String { command?.sentence ?? "" }

  /// What stands before the word being completed.
  private var head: String {
    let text = field.text
    return text.lastIndex(of: " ").map { String(text[...$0]) } ?? ""
  }

  private mutating func refreshCompletion() {
    guard !candidates.isEmpty else { return }
    let word = String(field.text.dropFirst(head.count))
    showsArguments = !head.isEmpty
    completion =
      showsArguments
      ? CompletionList(command?.arguments ?? [])
      : CompletionList(candidates.map { .init($0.name, detail: $0.sentence) })
    completion.update(for: word)
  }

  private mutating func complete(backwards: Bool) -> Outcome {
    let head = head
    let isOnly = completion.matches.count == 1
    guard let candidate = completion.cycle(backwards: backwards) else { return .moved }
    // The only fit is done with, so that what comes after it can be typed at once.
    let takesMore = isOnly && !(showsArguments ? [] : commandArguments(candidate.text)).isEmpty
    field.replace(with: head + candidate.text + (takesMore ? " " : ""))
    typed = field.text
    if takesMore { refreshCompletion() }
    return .changed
  }

  private func commandArguments(_ name: String) -> [String] {
    candidates.first { $0.name == name }?.arguments ?? []
  }

  // MARK: Drawing

  /// The rows that the line and what fits it take, at most so many.
  public func rowCount(limit: Int) -> Int { 1 + completionRows(limit: limit - 1) }

  private func completionRows(limit: Int) -> Int {
    let fits = completion.matches
    if fits.isEmpty || fits.map(\.text) == [field.text] { return 0 }
    return completion.rowCount(limit: min(8, limit))
  }

  /// Draws the line in the last row of a rectangle, and what fits it in the rows above.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    let rows = completionRows(limit: rect.size.rows - 1)
    let line = Rect(
      column: rect.origin.column, row: rect.rows.upperBound - 1, columns: rect.size.columns, rows: 1
    )
    completion.draw(
      in: Rect(
        column: rect.origin.column, row: line.origin.row - rows, columns: rect.size.columns,
        rows: rows), on: &frame, theme: theme)
    frame.fill(line)
    let start = frame.write(prefix, at: line.origin, style: theme.key, in: line)
    let wanted = ColumnWidth.columns(of: sentence)
    let used = start + ColumnWidth.columns(of: field.text) + 3
    let hasRoom = !sentence.isEmpty && used + wanted <= line.columns.upperBound
    let end = hasRoom ? line.columns.upperBound - wanted - 1 : line.columns.upperBound
    field.draw(
      in: Rect(column: start, row: line.origin.row, columns: end - start, rows: 1), on: &frame,
      style: theme.field, emptyHintStyle: theme.dim)
    if hasRoom {
      frame.write(
        sentence, at: Position(column: end + 1, row: line.origin.row), style: theme.dim, in: line)
    }
  }
}
