/// Which annotations a list shows.
public struct AnnotationFilter: Hashable, Sendable {
  /// Only those in this article.
  public var article: ArticleID?
  /// Only those that have one of these codes; empty for any.
  public var codes: [CodeID] = []
  /// Only those whose place was not found in the newest text.
  public var isOrphaned = false
  /// How many at most; `nil` for all.
  public var limit: Int?
  /// How many to leave out before the first.
  public var offset = 0

  /// A filter that lets every annotation pass.
  public init() {}
}
