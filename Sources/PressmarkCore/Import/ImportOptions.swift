/// What a user knows better than the file: corrections that win over what an importer finds.
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
  /// The format to read the file as, `text` or `markdown`; `nil` to tell it from the content.
  public var format: String?

  /// Corrections; without arguments, none.
  public init(
    title: String? = nil, byline: [String]? = nil, published: CalendarDay? = nil,
    language: String? = nil, site: String? = nil, url: String? = nil, format: String? = nil
  ) {
    self.title = title
    self.byline = byline
    self.published = published
    self.language = language
    self.site = site
    self.url = url
    self.format = format
  }
}
