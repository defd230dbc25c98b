/// A coder's no to a suggestion, for good: it is not proposed again in this article.
///
/// Kept like an annotation, with a quote and its context, so that it is found again when the article
/// gets another text; see ``Reanchoring/moved(refusal:)``.
public struct SuggestionRefusal: Hashable, Sendable, Identifiable {
  /// What names the refusal in every library.
  public let id: SuggestionRefusalID
  /// The article it is about.
  public var article: ArticleID
  /// What was refused to be there.
  public var type: SuggestionType
  /// The name of the rule that had proposed it.
  public var rule: String
  /// Where its first words stand, and which.
  public var selector: Selector
  /// The digest of the revision that the selector's span belongs to.
  ///
  /// In another revision than the article's newest one its place was not found again.
  public var revision: String
  /// Who refused.
  public var coder: String
  /// When, UTC.
  public var time: Timestamp

  /// A no to a suggestion.
  public init(
    id: SuggestionRefusalID, article: ArticleID, type: SuggestionType, rule: String,
    selector: Selector, revision: String, coder: String, time: Timestamp
  ) {
    self.id = id
    self.article = article
    self.type = type
    self.rule = rule
    self.selector = selector
    self.revision = revision
    self.coder = coder
    self.time = time
  }
}

extension SuggestionRefusal: Codable {}

/// What names a refusal: a UUID (version 7, RFC 9562) in lower case.
public struct SuggestionRefusalID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The name itself.
  public let rawValue: String

  /// The refusal with that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the first name sorts before the second.
  public static func < (a: SuggestionRefusalID, b: SuggestionRefusalID) -> Bool {
    a.rawValue < b.rawValue
  }
}
