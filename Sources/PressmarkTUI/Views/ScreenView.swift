internal import PressmarkCore
internal import Terminal

/// A view over the whole screen but its bottom line: library, claims, review, codebook, history, ….
///
/// A value like the rest of the state: keys change it, and what it wants to know of the library it
/// asks for with ``Effect/ask(_:)``; the answer comes to ``take(_:to:)``. It never reads or writes itself.
protocol ScreenView: Sendable {
  /// What the view is called, such as "Library".
  var title: String { get }
  /// The article that it is of, which `undo` in it concerns; `nil` for the library.
  var article: ArticleID? { get }
  /// Whether all keys go to it, none to the table of commands: while something is typed.
  var takesAllKeys: Bool { get }
  /// The next keys worth knowing, for the bottom line; the way back and help are added.
  var hints: [Panel.Hint] { get }
  /// Its keys, for the help page and the manual.
  static var table: ViewTable { get }

  /// Tells the view how large it is.
  mutating func fit(to size: Size)
  /// What is to be read when the view opens, and anew when the library has changed.
  mutating func refresh() -> [Effect]
  /// Takes the answer to something that it asked for.
  mutating func take(_ answer: any Sendable, to request: any ViewRequest) -> [Effect]
  /// Takes over that an act was written, undone or done again; ``refresh()`` is called besides.
  mutating func note(_ performed: Message.Performed)
  /// Takes over that an act could not be written, or a question not be answered.
  mutating func note(_ failure: Message.Failure)
  /// Does what a key says.
  mutating func handle(_ key: Key, _ context: ViewContext) -> ViewOutcome
  /// Does what the mouse says in the rectangle that the view is drawn in.
  mutating func handle(_ mouse: Mouse, in rect: Rect, _ context: ViewContext) -> ViewOutcome
  /// Takes pasted text.
  mutating func paste(_ text: String, _ context: ViewContext) -> ViewOutcome
  /// Does what a line typed after `:` says, where it means something of its own in this view.
  mutating func perform(_ typed: TypedCommand, _ context: ViewContext) -> ViewOutcome
  /// Takes the text that came back from the user's editor.
  mutating func finishEditor(with text: String, _ context: ViewContext) -> ViewOutcome
  /// Draws the view.
  func draw(in rect: Rect, on frame: inout Frame, _ look: ViewLook)
}

extension ScreenView {
  var hints: [Panel.Hint] { [] }
  mutating func note(_ performed: Message.Performed) {}
  mutating func note(_ failure: Message.Failure) {}
  mutating func handle(_ mouse: Mouse, in rect: Rect, _ context: ViewContext) -> ViewOutcome {
    switch mouse.action {
    case .wheelDown: handle(Key(.down), context)
    case .wheelUp: handle(Key(.up), context)
    default: .ignored
    }
  }
  mutating func paste(_ text: String, _ context: ViewContext) -> ViewOutcome { .ignored }
  mutating func perform(_ typed: TypedCommand, _ context: ViewContext) -> ViewOutcome { .ignored }
  mutating func finishEditor(with text: String, _ context: ViewContext) -> ViewOutcome { .ignored }

  /// Whether another view is of the same kind and article: then it is gone back to, not opened anew.
  func isSame(as other: any ScreenView) -> Bool {
    title == other.title && article == other.article
  }
}

/// What a view may know when it handles a key.
struct ViewContext: Sendable {
  /// Clock and names.
  var update: UpdateContext
  /// The codes.
  var codebook: Codebook
  /// The name that new marks bear.
  var coder: String
  /// Which key does what.
  var keymap: Keymap
  /// Whether the library cannot be written.
  var isReadOnly: Bool
}

/// How a view looks.
struct ViewLook: Sendable {
  /// The looks of all things.
  var theme: Theme
  /// The codes, for their names and colours.
  var codebook: Codebook
}

/// What became of a key in a view.
enum ViewOutcome: Sendable {
  /// The view did something: work outside it, and something to say.
  case done([Effect] = [], notice: Notice? = nil)
  /// Another view opens over this one; going back leads here.
  case open(any ScreenView)
  /// The person wants out.
  case closed
  /// The key is none of the view's.
  case ignored

  /// Nothing but a sentence.
  static func say(_ notice: Notice) -> ViewOutcome { .done(notice: notice) }
  /// The view changed; there is nothing to do outside it.
  static var changed: ViewOutcome { .done() }
}
