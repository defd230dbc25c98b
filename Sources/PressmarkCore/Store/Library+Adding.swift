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
      let addition = try Self.add(
        revision, metadata: metadata, importer: importer, at: now, coder: context.coder, db)
      if let source, let record = try ArticleRecord.fetch(addition.article.id, db) {
        try db.execute(
          sql: """
            INSERT INTO file_source (path, article, size, modified) VALUES (?, ?, ?, ?)
            ON CONFLICT (path) DO UPDATE SET article = excluded.article, size = excluded.size,
              modified = excluded.modified
            """, arguments: [source.path, record.number, source.size, source.modified])
      }
      return addition
    }
  }

  private static func add(
    _ revision: Revision, metadata: ArticleMetadata, importer: String, at now: Timestamp,
    coder: String, _ db: Database
  ) throws -> Addition {
    let known = try Row.fetchAll(
      db,
      sql: ArticleRecord.selection
        + " WHERE a.number IN (SELECT article FROM revision WHERE digest = ?) ORDER BY a.number",
      arguments: [revision.digest]
    ).map(ArticleRecord.init)
    if let there = known.first(where: { $0.isPresent && $0.article.deleted == nil }) {
      return .alreadyThere(there.article)
    }
    let change: Change
    if let hidden = known.first {
      var article = hidden.article
      article.deleted = nil
      if !hidden.isPresent { article.metadata = metadata }
      change = .article(before: hidden.isPresent ? hidden.article : nil, after: article)
    } else {
      var id = ArticleID(firstRevision: revision.digest)
      // Two texts of which the first 48 bits agree: unlikely, and no reason to lose one.
      if try ArticleRecord.fetch(id, db) != nil {
        id = ArticleID(rawValue: String(revision.digest.prefix(24)))
      }
      let article = Article(
        id: id, metadata: metadata, revision: revision.digest, added: now)
      // The row needs its text and the text its row: the constraint waits for the commit.
      let number = try ArticleRecord.insert(article, revision: 0, db)
      let text = try RevisionRecord.insert(
        revision, importer: importer, article: number, created: now, db)
      try db.execute(
        sql: "UPDATE article SET revision = ? WHERE number = ?", arguments: [text, number])
      change = .article(before: nil, after: article)
    }
    guard case .article(_, let after?) = change else {
      throw LibraryError.notAllowed("an article that is added is there")
    }
    let act = Act(verb: .addArticle, article: after.id, changes: [change])
    _ = try ActRecord.perform(act, coder: coder, time: now, db)
    return .added(after)
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
      let isThere =
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM revision WHERE article = ? AND digest = ?)",
          arguments: [record.number, revision.digest]) ?? false
      guard !isThere else { return }
      _ = try RevisionRecord.insert(
        revision, importer: importer, article: record.number, created: now, db)
    }
  }
}
