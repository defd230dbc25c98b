extension SuggestionEngine {
  /// What the rules find in an article's running text, in document order, but no more than so many.
  ///
  /// - Parameters:
  ///   - revision: The text.
  ///   - language: Its BCP 47 primary tag; `nil` to tell it from the text.
  ///   - published: The day that relative expressions start from.
  ///   - limit: The most suggestions; the search ends with the last of them.
  /// - Returns: The suggestions; offsets are Unicode scalars of the revision's text.
  public func suggestions(
    in revision: Revision, language: String?, published: CalendarDay?, limit: Int
  ) -> [Suggestion] {
    struct Enough: Error {}
    var found: [Suggestion] = []
    do {
      try forEachSuggestion(in: revision, language: language, published: published) {
        guard found.count < limit else { throw Enough() }
        found.append($0)
      }
    } catch {
      // Enough was found.
    }
    return Self.inOrder(found)
  }
}
