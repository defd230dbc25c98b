internal import PressmarkCore

/// Work outside the state that ``update(_:_:)`` asks for and the loop does.
enum Effect: Hashable, Sendable {
  /// Write an act to the library; the draft of what it holds goes in the same moment.
  case perform(Act, discardingDraft: String? = nil)
  /// Undo or redo in an article, or in the whole library.
  case undo(ArticleID?)
  case redo(ArticleID?)
  /// Keep what is being typed, within a second.
  case keepDraft(Draft)
  /// What was being typed is saved or given up.
  case discardDraft(key: String)
  /// Keep the place where reading stopped.
  case keepPlace(ArticleID, ReadingPlace)
  /// Open an article, at a mark where one is given.
  case open(ArticleID, mark: AnnotationID?)
  /// Open an article at a passage.
  case openPassage(ArticleID, TextSpan)
  /// Open an article by id, prefix or path.
  case openReference(String)
  /// Find suggestions in the article's text, beside the loop.
  case findSuggestions(ArticleID)
  /// Read what a view wants to know.
  case ask(ViewQuestion)
  /// Look for the next match from a position.
  case search(query: String, from: TextOffset, forward: Bool)
  /// Stop looking and counting.
  case cancelSearch
  /// Count the matches.
  case tally(query: String, upTo: TextOffset)
  /// Copy text to the clipboard.
  case copy(String)
  /// Edit a note with the user's own editor.
  case edit(String)
  /// Write the article as annotated Markdown or JSON.
  case export(ArticleID, format: String, path: String?)
  /// Import a file or a folder.
  case add(String)
  /// Give the terminal back to the shell.
  case suspend
  /// Draw everything anew.
  case redraw
}
