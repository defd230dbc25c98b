/// One published piece: its identity and what is known about it.
///
/// Its texts are revisions.
public struct Article: Hashable, Sendable, Identifiable {
  /// What names the article in commands and in exchange.
  public let id: ArticleID
  /// Title, byline, date and the like.
  public var metadata: ArticleMetadata
  /// The fields that a person has set: no later import changes them.
  public var corrected: Set<MetadataField>
  /// The digest of the newest revision.
  public var revision: String
  /// When the article was added, UTC.
  public var added: Timestamp
  /// When the article was deleted, UTC; `nil` while it is there.
  public var deleted: Timestamp?

  /// An article as the library knows it.
  public init(
    id: ArticleID, metadata: ArticleMetadata, revision: String, added: Timestamp,
    deleted: Timestamp? = nil, corrected: Set<MetadataField> = []
  ) {
    self.id = id
    self.metadata = metadata
    self.corrected = corrected
    self.revision = revision
    self.added = added
    self.deleted = deleted
  }
}

/// What names an article: the first twelve hexadecimal digits of the digest of its first text.
///
/// So the same piece has the same name in every library, and a few digits name it on a command line.
public struct ArticleID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The name itself: lower-case hexadecimal digits.
  public let rawValue: String

  /// The article with that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The name of an article whose first revision has that digest.
  public init(firstRevision digest: String) { rawValue = String(digest.prefix(12)) }

  /// Whether the first name sorts before the second.
  public static func < (a: ArticleID, b: ArticleID) -> Bool { a.rawValue < b.rawValue }
}

/// What is known about an article besides its text.
public struct ArticleMetadata: Hashable, Sendable, Codable {
  /// The headline; empty when none was found.
  public var title: String
  /// The authors, in the order of the page.
  public var byline: [String]
  /// The day of publication.
  public var published: CalendarDay?
  /// The language as a BCP 47 primary tag: `fr`, `en`.
  public var language: String?
  /// The newspaper or site.
  public var site: String?
  /// The canonical address.
  public var url: String?
  /// The section of the newspaper or site.
  public var section: String?
  /// The day of the last change, where the page tells it apart from the publication.
  public var modified: CalendarDay?
  /// The page or pages of the printed paper, as the source writes them.
  public var page: String?
  /// The number of words, as the source counts them.
  public var words: Int?
  /// The number under which a press database keeps the article.
  public var documentNumber: String?

  /// What is known about an article.
  public init(
    title: String = "", byline: [String] = [], published: CalendarDay? = nil,
    language: String? = nil, site: String? = nil, url: String? = nil, section: String? = nil,
    modified: CalendarDay? = nil, page: String? = nil, words: Int? = nil,
    documentNumber: String? = nil
  ) {
    self.title = title
    self.byline = byline
    self.published = published
    self.language = language
    self.site = site
    self.url = url
    self.section = section
    self.modified = modified
    self.page = page
    self.words = words
    self.documentNumber = documentNumber
  }

  /// Whether a field says anything.
  public func has(_ field: MetadataField) -> Bool {
    switch field {
    case .title: !title.isEmpty
    case .byline: !byline.isEmpty
    case .published: published != nil
    case .modified: modified != nil
    case .language: language != nil
    case .site: site != nil
    case .url: url != nil
    case .section: section != nil
    case .page: page != nil
    case .words: words != nil
    case .documentNumber: documentNumber != nil
    }
  }
}
