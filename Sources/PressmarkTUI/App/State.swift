internal import PressmarkCore
internal import Terminal

/// Everything the program shows: a value that ``update(_:_:)`` changes and ``render(_:)`` draws.
struct State: Sendable {
  var size: Size
  var theme: Theme
  var keymap: Keymap
  var codebook: Codebook
  /// The name that new marks bear.
  var coder: String
  /// The measure that articles open with, in columns.
  var measure: Int
  /// Whether articles open with their suggestions shown.
  var showsSuggestions = false
  /// The article being read; `nil` when only the library is open.
  var reader: ReaderState?
  /// The view laid over the article: library, claims, ….
  var view: (any ScreenView)?
  /// Where the person came from, to go back to.
  var trail = Trail()
  /// What keys go to before the screen below.
  var overlay: Overlay?
  /// What is being written; it comes back when it cannot be.
  var saving: Overlay?
  /// The draft of what could not be written; it goes when it is.
  var unsavedDraft: String?
  /// Notes that were being typed when the program ended, each shown when the one before is done.
  var recoverable: [Draft] = []
  /// What the bottom line says until the next key.
  var notice: Notice?
  /// The command that waits for a letter.
  var pendingLetter: Command?
  /// The prompts typed before, newest last.
  var history = PromptHistory()
  /// Set when the loop is to end.
  var exit: Exit?
  /// Whether the library cannot be written.
  var isReadOnly = false

  /// How the loop ends.
  enum Exit: Hashable, Sendable {
    case quit
    case hangUp
    case signal(Int32)
  }
}

/// What the bottom line says.
struct Notice: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case done, warning, failure }

  var kind: Kind
  var text: String

  static func done(_ text: String) -> Notice { Notice(kind: .done, text: text) }
  static func warning(_ text: String) -> Notice { Notice(kind: .warning, text: text) }
  static func failure(_ text: String) -> Notice { Notice(kind: .failure, text: text) }
}

/// The prompts typed before, newest last, one list a kind of prompt.
struct PromptHistory: Hashable, Sendable {
  private static let limit = 200
  private(set) var searches: [String] = []
  private(set) var commands: [String] = []

  mutating func rememberSearch(_ text: String) { Self.remember(text, in: &searches) }
  mutating func rememberCommand(_ text: String) { Self.remember(text, in: &commands) }

  private static func remember(_ text: String, in list: inout [String]) {
    guard !text.isEmpty else { return }
    list.removeAll { $0 == text }
    list.append(text)
    if list.count > limit { list.removeFirst() }
  }
}
