/// One line of `feed --json`: an entry of a feed.
public struct FeedLine: Encodable, Hashable, Sendable {
  private let number: Int
  private let entry: FeedEntry

  /// The entry with that number, counted from 1.
  public init(_ entry: FeedEntry, number: Int) {
    self.entry = entry
    self.number = number
  }

  private enum Field: String, CodingKey {
    case number, title, byline, published, url, summary, whole
  }

  /// Writes every key; what the feed does not say is `null`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(number, forKey: .number)
    try fields.encode(entry.title, forKey: .title)
    try fields.encode(entry.authors, forKey: .byline)
    try fields.encode(entry.published, forKey: .published)
    try fields.encode(entry.link, forKey: .url)
    try fields.encode(entry.summary, forKey: .summary)
    try fields.encode(entry.hasFullText, forKey: .whole)
  }
}
