/// What is being typed and is not part of the library yet.
public struct Draft: Hashable, Sendable {
  /// Which editor it belongs to; one draft for each.
  public var key: String
  /// The article it is about; `nil` when it is about none.
  public var article: ArticleID?
  /// The annotation it is about; `nil` for one that is not made yet.
  public var annotation: AnnotationID?
  /// What was typed so far.
  public var text: String
  /// When it was last saved, UTC.
  public var modified: Timestamp

  /// What is being typed.
  public init(
    key: String, article: ArticleID? = nil, annotation: AnnotationID? = nil, text: String,
    modified: Timestamp
  ) {
    self.key = key
    self.article = article
    self.annotation = annotation
    self.text = text
    self.modified = modified
  }
}
