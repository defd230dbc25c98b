/// A passage in which the words of a search were found.
public struct SearchHit: Hashable, Sendable {
  /// The article it is in.
  public var article: ArticleID
  /// The article's title.
  public var title: String
  /// Whether it is in the text or in a mark.
  public var place: Place
  /// The passage: the words around the first hit, on one line.
  public var snippet: String
  /// Where the hits stand in the snippet, in Unicode scalars.
  public var highlights: [Range<Int>]

  /// Where a search found its words.
  public enum Place: Hashable, Sendable {
    /// In the text, at these spans.
    case text([TextSpan])
    /// In the note or gist of a mark, or in the words that it marks.
    case annotation(AnnotationID)
  }
}
