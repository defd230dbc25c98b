/// What a newspaper or site says is new: RSS 0.9 to 2.0, Atom, JSON Feed.
///
/// A feed is read from bytes and never fetched from here. Every text in it has passed
/// ``CanonicalText``.
public struct Feed: Hashable, Sendable {
  /// What the feed calls itself; empty when it does not say.
  public let title: String
  /// The site that the feed belongs to, as an address that may be opened.
  public let address: String?
  /// The language as a BCP 47 primary tag, as the feed gives it.
  public let language: String?
  /// The entries in the order of the feed: the newest first, as a rule.
  public let entries: [FeedEntry]
  /// What the user should know, as sentences: where the feed breaks off.
  public let notes: [String]

  /// Reads a feed.
  ///
  /// - Parameters:
  ///   - bytes: The feed, in any encoding it declares.
  ///   - name: The file's name or the address, for messages.
  /// - Returns: The feed; of one that breaks off, the entries before the fault.
  /// - Throws: ``ImportError`` when the bytes are no feed, or one without entries.
  public static func read(_ bytes: [UInt8], name: String) throws(ImportError) -> Feed {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(name) }
    let source = ImportSource(bytes: bytes, name: name)
    let found =
      source.head.drop(while: \.isWhitespace).hasPrefix("{")
      ? try JSONFeed.read(bytes, name: name) : try XMLFeed.read(bytes, name: name)
    guard !found.entries.isEmpty else {
      throw .notAnArticle(name, reason: "it is a feed without entries")
    }
    return Feed(found)
  }

  /// The most entries that are read; the newest come first.
  static let maximumEntries = 10_000
}

/// One entry of a feed.
public struct FeedEntry: Hashable, Sendable {
  /// The headline; empty when the entry has none.
  public let title: String
  /// The address of the article, as one that may be opened.
  public let link: String?
  /// The day of publication, as the feed writes it.
  public let published: CalendarDay?
  /// The authors, in the order of the feed.
  public let authors: [String]
  /// The opening or summary in one line, without markup; empty when there is none.
  public let summary: String
  /// Whether the entry holds the whole article, and not its opening alone.
  public let hasFullText: Bool
  /// The article's blocks; empty unless the entry holds the whole.
  let blocks: [DraftBlock]
}

extension Feed {
  /// Makes what was found safe to show.
  init(_ found: FoundFeed) {
    title = FeedText.line(found.title)
    address = ArticleImport.webAddress(found.link)
    let language = (found.language ?? "").lowercased().prefix { $0.isLetter }
    self.language = (2...3).contains(language.count) ? String(language) : nil
    notes = found.fault.map { ["The feed breaks off: \(CanonicalText.line($0))."] } ?? []
    entries = found.entries.map { FeedEntry($0, feed: found) }
  }
}

extension FeedEntry {
  init(_ found: FoundFeed.Entry, feed: FoundFeed) {
    title = FeedText.line(found.title)
    link = FeedText.address(found.link, from: feed.link)
    published = found.date.flatMap(FeedText.day)
    var names: Set<String> = []
    authors = (found.authors.isEmpty ? feed.authors : found.authors)
      .flatMap(FeedText.names).filter { names.insert($0).inserted }
    let full = FeedText.fullText(of: found)
    hasFullText = full != nil
    blocks = full ?? []
    let opening = found.summary ?? found.content ?? ""
    summary = FeedText.shortened(FeedText.line(opening), to: 400)
  }
}
