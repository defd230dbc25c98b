internal import GRDB

extension Library {
  /// Adds an article, or finds the one that has this text already.
  ///
  /// One act (``Act/Verb/addArticle``), so undo takes it away again. An article that was deleted
  /// comes back. The source is the file it came from, so that the file need not be read again.
  ///
  /// - Throws: ``LibraryError``; nothing was added then.
  public func add(
    _ revision: Revision, metadata: ArticleMetadata, importer: String, source: FileSource? = nil
  ) throws(LibraryError) -> Addition {
    let now = context.now()
    return try write { db in
      let known = try ArticlePlacing.articles(withText: revision.digest, db)
      let addition: Addition
      if let there = known.first(where: { $0.isPresent && $0.article.deleted == nil }) {
        addition = .alreadyThere(there.article)
      } else {
        addition = try ArticlePlacing.add(
          revision, metadata: metadata, importer: importer, hidden: known.first, at: now,
          coder: context.coder, db)
      }
      if let source, let record = try ArticleRecord.fetch(addition.article.id, db) {
        try db.execute(
          sql: """
            INSERT INTO file_source (path, article, size, modified) VALUES (?, ?, ?, ?)
            ON CONFLICT (path) DO UPDATE SET article = excluded.article, size = excluded.size,
              modified = excluded.modified, original = NULL, reading = NULL
            """, arguments: [source.path, record.number, source.size, source.modified])
      }
      return addition
    }
  }

  /// Keeps another text of an article, so that an act can make it the newest.
  ///
  /// The article does not change by this: perform a ``Change/article(before:after:)`` with the new
  /// digest, together with the annotations as they were found again. Keeping a text twice does
  /// nothing.
  ///
  /// - Throws: ``LibraryError``; nothing was kept then.
  public func keep(
    _ revision: Revision, importer: String, for article: ArticleID
  ) throws(LibraryError) {
    let now = context.now()
    try write { db in
      let record = try ArticleRecord.require(article, db)
      _ = try RevisionChange.number(
        of: revision, importer: importer, article: record.number, at: now, db)
    }
  }
}
