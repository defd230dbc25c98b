internal import PressmarkCore

/// What the rules find in a text, and what was refused of it.
struct FoundSuggestions: Sendable {
  /// The digest of the text.
  var revision: String
  /// Everything found, in document order, whatever was decided about it.
  var suggestions: [Suggestion]
  /// The refusals of the article.
  var refusals: [SuggestionRefusal]
}

extension FoundSuggestions {
  /// What the rules find in the newest text of an article.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read, or the article has got another text
  ///   meanwhile.
  init(in id: ArticleID, of library: Library, engine: SuggestionEngine) throws {
    guard let article = try library.article(id) else {
      throw LibraryError.noSuchArticle(id.rawValue)
    }
    revision = article.revision
    suggestions = try library.suggestions(of: id, engine: engine).map(\.suggestion)
    refusals = try library.refusals(of: id)
    // What was found belongs to the text that was there before and after.
    guard try library.article(id)?.revision == revision else {
      throw LibraryError.changedMeanwhile("the text was changed meanwhile")
    }
  }
}
