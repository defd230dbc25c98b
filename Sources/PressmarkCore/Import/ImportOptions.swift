/// What a user knows better than the file, and how the file is to be read.
public struct ImportOptions: Hashable, Sendable {
  /// The headline; `nil` to take what the file says.
  public var title: String?
  /// The authors; `nil` to take what the file says.
  public var byline: [String]?
  /// The day of publication; `nil` to take what the file says.
  public var published: CalendarDay?
  /// The language as a BCP 47 primary tag; `nil` to tell it from the words.
  public var language: String?
  /// The newspaper or site; `nil` to take what the file says.
  public var site: String?
  /// The canonical address; `nil` to take what the file says.
  public var url: String?
  /// The section of the newspaper or site; `nil` to take what the file says.
  public var section: String?
  /// The page or pages of the printed paper; `nil` to take what the file says.
  public var page: String?
  /// The format to read the file as, one of ``ArticleImport/formats``; `nil` to tell it from the
  /// content.
  public var format: String?
  /// What a server or a container said of the content, as `text/html; charset=utf-8`; `nil` when
  /// nothing is known.
  public var contentType: String?
  /// Whether a page that does not look like an article is taken all the same.
  public var forcesArticle: Bool
  /// Whether everything around the article (menus, lists of other articles, footers) is kept as
  /// asides, too.
  public var keepsSurroundings: Bool
  /// Whether each chapter of a book becomes an article of its own.
  public var splitsChapters: Bool

  /// Corrections; without arguments, none.
  public init(
    title: String? = nil, byline: [String]? = nil, published: CalendarDay? = nil,
    language: String? = nil, site: String? = nil, url: String? = nil, section: String? = nil,
    page: String? = nil, format: String? = nil, contentType: String? = nil,
    forcesArticle: Bool = false, keepsSurroundings: Bool = false, splitsChapters: Bool = false
  ) {
    self.title = title
    self.byline = byline
    self.published = published
    self.language = language
    self.site = site
    self.url = url
    self.section = section
    self.page = page
    self.format = format
    self.contentType = contentType
    self.forcesArticle = forcesArticle
    self.keepsSurroundings = keepsSurroundings
    self.splitsChapters = splitsChapters
  }

  /// The fields that the user corrects.
  public var given: Set<MetadataField> {
    var fields: Set<MetadataField> = []
    if title != nil { fields.insert(.title) }
    if byline != nil { fields.insert(.byline) }
    if published != nil { fields.insert(.published) }
    if language != nil { fields.insert(.language) }
    if site != nil { fields.insert(.site) }
    if url != nil { fields.insert(.url) }
    if section != nil { fields.insert(.section) }
    if page != nil { fields.insert(.page) }
    return fields
  }
}
