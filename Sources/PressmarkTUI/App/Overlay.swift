internal import PressmarkCore
internal import Terminal

/// What keys go to before the screen below: one thing at a time.
enum Overlay: Sendable {
  /// The legend of codes, for what is being tagged.
  case palette(CodePalette, ReaderState.MarkTarget)
  /// The note being written.
  case note(NoteInput)
  /// The card of a mark.
  case card(AnnotationCard)
  /// A line being typed: a search or a command.
  case prompt(Prompt)
  /// The keys.
  case help(HelpView)
  /// The mark that another one is to be linked to, chosen from a list.
  case link(LinkChooser)
  /// The choice of suggestions to accept or refuse at once.
  case several(SeveralSuggestions)

  /// The spans of the mark that would come of it; empty where a mark is there already.
  var newSpans: [TextSpan] {
    switch self {
    case .palette(_, .new(let spans)): spans
    case .note(let note):
      if case .new(let spans) = note.target { spans } else { [] }
    default: []
    }
  }
}

/// A note being written, and the mark that it belongs to.
struct NoteInput: Hashable, Sendable {
  var editor: TextEditor
  var target: ReaderState.MarkTarget
  /// The quotes of the mark, shown above the note.
  var quote: String
  /// What names the draft.
  var draftKey: String
}

/// A line being typed at the bottom of the screen.
struct Prompt: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case search(isBackward: Bool)
    case command
  }

  var kind: Kind
  var line: CommandPrompt
  /// Where the cursor stood before an incremental search moved it.
  var origin: TextOffset?
}
