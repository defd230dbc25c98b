internal import Terminal

/// What stands in the place of a value while it is edited: a line with completion, or choices.
enum ValueEditor: Hashable, Sendable {
  /// Free words, and the words used before.
  case line(TextField, CompletionList)
  /// Values of a fixed vocabulary.
  case choices(ChoiceList)

  /// An editor of free words.
  init(text: String, emptyHint: String, known: [String]) {
    self = .line(TextField(text, emptyHint: emptyHint), CompletionList(known))
  }

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    case moved
    /// Other words stand there: save a draft.
    case typed
    /// The value shall be this.
    case done(String)
    case cancelled
  }

  /// What separates values where several hold.
  static let separator = ", "

  /// The words typed so far; `nil` for choices.
  var typed: String? {
    if case .line(let field, _) = self { return field.text }
    return nil
  }

  /// Handles a key.
  mutating func handle(_ key: Key) -> Outcome {
    switch self {
    case .choices(var list):
      defer { self = .choices(list) }
      switch list.handle(key) {
      case .moved: return .moved
      case .done(let values): return .done(values.joined(separator: Self.separator))
      case .cancelled: return .cancelled
      }
    case .line(var field, var completion):
      defer { self = .line(field, completion) }
      return Self.handle(key, &field, &completion)
    }
  }

  private static func handle(
    _ key: Key, _ field: inout TextField, _ completion: inout CompletionList
  ) -> Outcome {
    switch key {
    case .tab, .down, .control("n"): return take(&completion, into: &field, backwards: false)
    case .backTab, .up, .control("p"): return take(&completion, into: &field, backwards: true)
    default: break
    }
    switch field.handle(key) {
    case .changed:
      completion.update(for: field.text)
      return .typed
    case .submitted: return .done(field.text)
    case .cancelled: return .cancelled
    case .moved, .ignored: return .moved
    }
  }

  private static func take(
    _ completion: inout CompletionList, into field: inout TextField, backwards: Bool
  ) -> Outcome {
    guard let candidate = completion.cycle(backwards: backwards) else { return .moved }
    field.replace(with: candidate.text)
    return .typed
  }

  /// Writes pasted text where words are typed.
  mutating func paste(_ text: String) -> Outcome {
    guard case .line(var field, var completion) = self else { return .moved }
    guard field.paste(text) == .changed else { return .moved }
    completion.update(for: field.text)
    self = .line(field, completion)
    return .typed
  }

  /// The rows below the value's own row: choices, or known words that fit.
  func extraRows(columns: Int) -> Int {
    switch self {
    case .choices(let list): return list.rows(columns: columns).count
    case .line(let field, let completion):
      if completion.matches.map(\.text) == [field.text] { return 0 }
      return completion.rowCount(limit: 4)
    }
  }

  /// Draws the editor: the first row of `line` is the value's own, `below` takes the rest.
  func draw(line: Rect, below: Rect, on frame: inout Frame, theme: Theme) {
    switch self {
    case .choices(let list): list.draw(in: below, on: &frame, theme: theme)
    case .line(let field, let completion):
      completion.draw(in: below, on: &frame, theme: theme)
      field.draw(in: line, on: &frame, style: theme.field, emptyHintStyle: theme.dim)
    }
  }
}
