/// What came of importing an assignment or a hand-in.
public struct ReviewImport: Hashable, Sendable {
  /// What came of each article, in the order of the file.
  public var articles: [Outcome] = []
  /// The one act of it; `nil` when everything was there already.
  public var entry: JournalEntry?

  /// What came of an article.
  public struct Outcome: Hashable, Sendable {
    /// The article as it is in the library now.
    public var article: Article
    /// Whether the library did not have it.
    public var isNew = false
    /// How many marks were added.
    public var added = 0
    /// How many were renewed from a later hand-in.
    public var changed = 0
    /// How many were there already, and stayed as they are.
    public var unchanged = 0
    /// How many of those that came have no place in the library's text of the article.
    public var withoutPlace = 0
  }
}
