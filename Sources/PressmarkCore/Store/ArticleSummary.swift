/// An article as lists show it.
public struct ArticleSummary: Hashable, Sendable, Identifiable {
  /// The article.
  public var article: Article
  /// How many marks it has.
  public var annotationCount: Int
  /// The length of its newest text, in Unicode scalars.
  public var length: Int
  /// How far it has been read: 0 not at all, 1 to the end; `nil` when it was never opened.
  public var progress: Double?

  /// What names the article.
  public var id: ArticleID { article.id }
}

/// Which articles a list shows.
public struct ArticleFilter: Hashable, Sendable {
  /// Whether articles that were deleted are shown instead of those that were not.
  public var isDeleted = false
  /// How many to show at most; `nil` for all.
  public var limit: Int?
  /// How many to leave out before the first.
  public var offset = 0

  /// Every article.
  public static let all = ArticleFilter()

  /// A filter that lets every article pass.
  public init() {}
}
