/// Where somebody stopped reading an article.
public struct ReadingPlace: Hashable, Sendable {
  /// The digest of the text that was read.
  public var revision: String
  /// Where they stopped, in Unicode scalars.
  public var offset: TextOffset
  /// The farthest position that was on screen: how much was read.
  public var farthest: TextOffset
  /// The places that were given a letter, `a` to `z`.
  public var bookmarks: [Character: TextOffset]
  /// When it was last saved, UTC.
  public var modified: Timestamp

  /// Where somebody stopped reading.
  public init(
    revision: String, offset: TextOffset, farthest: TextOffset,
    bookmarks: [Character: TextOffset] = [:], modified: Timestamp
  ) {
    self.revision = revision
    self.offset = offset
    self.farthest = farthest
    self.bookmarks = bookmarks
    self.modified = modified
  }
}
