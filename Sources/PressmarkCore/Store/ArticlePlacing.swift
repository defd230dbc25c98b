internal import GRDB

/// Adds texts as articles, inside one transaction of the caller.
enum ArticlePlacing {
  /// The articles that have, or had, this text, the oldest first; deleted ones too.
  static func articles(withText digest: String, _ db: Database) throws -> [ArticleRecord] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: ArticleRecord.selection
          + " WHERE a.number IN (SELECT article FROM revision WHERE digest = ?) ORDER BY a.number"),
      arguments: [digest]
    ).map(ArticleRecord.init)
  }

  /// Adds a text as an article, as one act; an article that was deleted, or whose adding was undone,
  /// comes back.
  static func add(
    _ revision: Revision, metadata: ArticleMetadata, importer: String,
    corrected: Set<MetadataField> = [], hidden: ArticleRecord?, at now: Timestamp, coder: String,
    _ db: Database
  ) throws -> Addition {
    let before: Article?
    var after: Article
    if let hidden {
      before = hidden.isPresent ? hidden.article : nil
      after = hidden.article
      after.deleted = nil
      if !hidden.isPresent {
        after.metadata = metadata
        after.corrected = corrected
      }
    } else {
      before = nil
      var id = ArticleID(firstRevision: revision.digest)
      // Two texts of which the first 48 bits agree: unlikely, and no reason to lose one.
      if try ArticleRecord.fetch(id, db) != nil {
        id = ArticleID(rawValue: String(revision.digest.prefix(24)))
      }
      after = Article(
        id: id, metadata: metadata, revision: revision.digest, added: now, corrected: corrected)
      try insert(after, revision, importer: importer, at: now, db)
    }
    let act = Act(
      verb: .addArticle, article: after.id, changes: [.article(before: before, after: after)])
    _ = try ActRecord.perform(act, coder: coder, time: now, db)
    return .added(after)
  }

  /// Makes the rows of an article and its text; a ``Change/article(before:after:)`` makes it be there.
  static func insert(
    _ article: Article, _ revision: Revision, importer: String, at now: Timestamp, _ db: Database
  ) throws {
    // The row needs its text and the text its row: the constraint waits for the commit.
    let number = try ArticleRecord.insert(article, revision: 0, db)
    let text = try RevisionRecord.insert(
      revision, importer: importer, article: number, created: now, db)
    try db.execute(
      sql: "UPDATE article SET revision = ? WHERE number = ?", arguments: [text, number])
  }
}
