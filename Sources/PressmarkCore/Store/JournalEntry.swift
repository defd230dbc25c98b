/// One entry of the journal: an act, who did it and when.
public struct JournalEntry: Hashable, Sendable, Identifiable {
  /// Its place in the journal, counted from 1; never used again.
  public var number: Int64
  /// What was done; for an undo, what taking it back did.
  public var act: Act
  /// Who did it.
  public var coder: String
  /// When, UTC.
  ///
  /// The order of entries is that of their numbers: clocks go backwards.
  public var time: Timestamp
  /// Whether it was done, undone or redone.
  public var kind: Kind

  /// What names the entry in this library.
  public var id: Int64 { number }

  /// How an entry came to be.
  public enum Kind: Hashable, Sendable {
    /// Somebody did it.
    case done
    /// It takes back the entry with that number.
    case undone(Int64)
    /// It does again what the entry with that number had done.
    case redone(Int64)
  }
}

/// What undo, redo and history look at.
public enum JournalScope: Hashable, Sendable {
  /// Everything.
  case library
  /// What was done in one article.
  case article(ArticleID)
}
