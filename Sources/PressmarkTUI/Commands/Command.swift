/// Something a person can do by a key or by name after `:`.
///
/// The one table from which the keymap, the live help, the manual's key page and a test of
/// completeness are made. Names are kebab-case; they are what the configuration rebinds.
public enum Command: String, Hashable, Sendable, CaseIterable {
  // Moving
  case lineDown = "line-down"
  case lineUp = "line-up"
  case left, right
  case wordForward = "word-forward"
  case wordBackward = "word-backward"
  case sentenceForward = "sentence-forward"
  case sentenceBackward = "sentence-backward"
  case paragraphForward = "paragraph-forward"
  case paragraphBackward = "paragraph-backward"
  case lineStart = "line-start"
  case lineEnd = "line-end"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top, bottom
  case setBookmark = "set-bookmark"
  case goToBookmark = "go-to-bookmark"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  // Searching
  case search
  case searchBackward = "search-backward"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  // Selecting
  case select
  case selectSentence = "select-sentence"
  case grow, shrink
  case otherEnd = "other-end"
  case addSpan = "add-span"
  // Marking
  case tag, note
  case openCard = "open-card"
  case nextMark = "next-mark"
  case previousMark = "previous-mark"
  case cycleMarks = "cycle-marks"
  case moveEnds = "move-ends"
  case link
  case delete, undo, redo
  case copy
  // Suggestions
  case toggleSuggestions = "suggestions"
  case acceptSuggestion = "accept"
  case refuseSuggestion = "refuse"
  case severalSuggestions = "several"
  // Seeing
  case toggleAside = "toggle-aside"
  case toggleAsides = "toggle-asides"
  case wider, narrower
  case redraw
  case help
  // Going
  case claims, library, review, orphans, history, codebook
  case commandLine = "command-line"
  case suspend
  case close
  case quit
}

extension Command {
  /// The part of the help page a command stands in.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    case moving = "Moving"
    case searching = "Searching"
    case selecting = "Selecting"
    case marking = "Marking"
    case suggestions = "Suggestions"
    case seeing = "Seeing"
    case going = "Going"
  }

  /// Where the command stands on the help page.
  public var section: Section {
    switch self {
    case .lineDown, .lineUp, .left, .right, .wordForward, .wordBackward, .sentenceForward,
      .sentenceBackward, .paragraphForward, .paragraphBackward, .lineStart, .lineEnd, .pageDown,
      .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .setBookmark, .goToBookmark, .jumpBack,
      .jumpForward:
      .moving
    case .search, .searchBackward, .nextMatch, .previousMatch: .searching
    case .select, .selectSentence, .grow, .shrink, .otherEnd, .addSpan: .selecting
    case .tag, .note, .openCard, .nextMark, .previousMark, .cycleMarks, .moveEnds, .link, .delete,
      .undo, .redo, .copy:
      .marking
    case .toggleSuggestions, .acceptSuggestion, .refuseSuggestion, .severalSuggestions:
      .suggestions
    case .toggleAside, .toggleAsides, .wider, .narrower, .redraw, .help: .seeing
    case .claims, .library, .review, .orphans, .history, .codebook, .commandLine, .suspend, .close,
      .quit:
      .going
    }
  }

  /// What the command does, in one sentence without a full stop.
  public var sentence: String {
    switch self {
    case .lineDown: "go down a line"
    case .lineUp: "go up a line"
    case .left: "go left a character"
    case .right: "go right a character"
    case .wordForward: "go to the next word"
    case .wordBackward: "go to the word before"
    case .sentenceForward: "go to the next sentence"
    case .sentenceBackward: "go to the start of the sentence, then to the one before"
    case .paragraphForward: "go to the next paragraph"
    case .paragraphBackward: "go to the start of the paragraph, then to the one before"
    case .lineStart: "go to the start of the line"
    case .lineEnd: "go to the end of the line"
    case .pageDown: "go down a screen"
    case .pageUp: "go up a screen"
    case .halfPageDown: "go down half a screen"
    case .halfPageUp: "go up half a screen"
    case .top: "go to the start of the article"
    case .bottom: "go to the end of the article"
    case .setBookmark: "then a letter: remember this place"
    case .goToBookmark: "then a letter: go to the place remembered; ' goes back"
    case .jumpBack: "go back to where you were before the last jump"
    case .jumpForward: "go forward again"
    case .search: "search, without regard to case, accents and typography"
    case .searchBackward: "search towards the start"
    case .nextMatch: "go to the next match"
    case .previousMatch: "go to the match before"
    case .select: "select freely: moves extend the selection"
    case .selectSentence: "select the sentence"
    case .grow: "grow: word, number or phrase, quotation or clause, sentence, paragraph"
    case .shrink: "shrink the selection again"
    case .otherEnd: "work on the other end of the selection"
    case .addSpan: "keep this part and select another one for the same mark"
    case .tag: "tag the selection, or the words under the cursor: then a code's key"
    case .note: "write a note on the mark or the selection"
    case .openCard:
      "open the card of the mark or suggestion: note, codes, claim fields; open a folded aside"
    case .nextMark: "go to the next mark or suggestion"
    case .previousMark: "go to the mark or suggestion before"
    case .cycleMarks: "go round the marks and suggestions that overlap here"
    case .moveEnds: "move the ends of the mark: adjust as a selection, Enter keeps"
    case .link: "link the mark to another one"
    case .delete: "delete the mark"
    case .undo: "undo"
    case .redo: "redo"
    case .copy: "copy the quote with its reference"
    case .toggleSuggestions: "show or hide suggestions"
    case .acceptSuggestion: "accept the suggestion under the cursor, and go to the next one"
    case .refuseSuggestion:
      "refuse the suggestion under the cursor for good, and go to the next one"
    case .severalSuggestions:
      "accept or refuse several: those of one rule, in view, or of the article"
    case .toggleAside: "open or fold the aside under the cursor"
    case .toggleAsides: "open or fold all asides"
    case .wider: "make the column wider"
    case .narrower: "make the column narrower"
    case .redraw: "draw the screen anew"
    case .help: "show the keys; typing there searches towards the start"
    case .claims: "list the claims of this article"
    case .library: "list the articles of the library"
    case .review: "list what is still to review"
    case .orphans: "list the marks that lost their place"
    case .history: "list what was done"
    case .codebook: "list the codes"
    case .commandLine: "type a command by name"
    case .suspend: "go back to the shell; fg comes back"
    case .close: "leave the selection, the search or the view"
    case .quit: "go back to where you came from, then out of the program; :quit leaves at once"
    }
  }
}
