internal import PressmarkCore
internal import Terminal

/// Something that happened, as ``update(_:_:)`` is told.
enum Message: Sendable {
  /// The terminal or the user.
  case event(Event)
  /// An act was written; or the sentence that says why not.
  case performed(Result<Performed, Failure>)
  /// An article was read from the library.
  case opened(Result<OpenedArticle, Failure>)
  /// The marks and the codebook were read again, after another program wrote.
  case reloaded([Annotation], Codebook)
  /// The rules have gone through a text; or the sentence that says why not.
  case suggested(article: ArticleID, Result<FoundSuggestions, Failure>)
  /// What a view wanted to know; or the sentence that says why it cannot be known.
  case answered(ViewQuestion, Result<any Sendable, Failure>)
  /// A search came to an end.
  case searched(SearchResult)
  /// The matches of a search were counted.
  case tallied(query: String, ordinal: Int, count: Int)
  /// The editor came back with the note's text; `nil` when it failed.
  case edited(Result<String, Failure>)
  /// Something to say in the bottom line.
  case notice(Notice)

  /// Why something could not be done, as a sentence.
  struct Failure: Error, Hashable, Sendable {
    var sentence: String
  }

  /// What became of an act.
  struct Performed: Hashable, Sendable {
    /// What was done: done, undone or redone.
    enum Kind: Hashable, Sendable { case done, undone, redone }

    var kind: Kind
    var verb: Act.Verb
    /// The changes as they were written, in order.
    var changes: [Change]
  }

  /// What a search found.
  struct SearchResult: Hashable, Sendable {
    var query: String
    var found: ReaderSearch.Found?
  }
}

/// An article with what the reader needs to show it.
struct OpenedArticle: Sendable {
  var article: Article
  var pages: any PagedText
  var annotations: [Annotation]
  var codebook: Codebook
  var place: TextOffset
  var furthest: TextOffset
  var bookmarks: [Character: TextOffset]
  var drafts: [Draft]
  /// A mark to go to instead of the place where reading stopped.
  var mark: AnnotationID?
  /// A passage to go to instead of that place.
  var passage: TextSpan?
}

extension Message.Performed {
  init(kind: Kind, _ entry: JournalEntry) {
    self.init(kind: kind, verb: entry.act.verb, changes: entry.act.changes)
  }
}
