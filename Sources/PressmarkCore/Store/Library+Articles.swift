internal import GRDB

extension Library {
  /// The article with that name, deleted or not; `nil` when there is none.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func article(_ id: ArticleID) throws(LibraryError) -> Article? {
    try read { db in
      try ArticleRecord.fetch(id, db).flatMap { $0.isPresent ? $0.article : nil }
    }
  }

  /// The articles that a filter lets pass, in the order in which they were added.
  ///
  /// - Complexity: O(*page*): lists of a large library are read page by page (`limit`, `offset`).
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func articles(_ filter: ArticleFilter = .all) throws(LibraryError) -> [ArticleSummary] {
    try read { db in
      let sql = """
        \(ArticleRecord.summarySelection)
        WHERE \(Self.condition(filter)) ORDER BY a.added, a.id LIMIT \(filter.limit ?? -1)
        OFFSET \(max(0, filter.offset))
        """
      // Row by row: copies of rows are slower to read than the rows themselves.
      let rows = try Row.fetchCursor(db, sql: sql)
      return try Array(rows.map(ArticleRecord.summary))
    }
  }

  /// How many articles a filter lets pass, without regard to its limit and offset.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func articleCount(_ filter: ArticleFilter = .all) throws(LibraryError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM article a WHERE \(Self.condition(filter))") ?? 0
    }
  }

  // Written as the partial indices are, so that SQLite uses them.
  private static func condition(_ filter: ArticleFilter) -> String {
    "a.present = 1 AND " + (filter.isDeleted ? "a.deleted IS NOT NULL" : "a.deleted IS NULL")
  }

  /// The first article that came from a file, if the file is as it was then.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func knownArticle(for source: FileSource) throws(LibraryError) -> Article? {
    try knownArticles(for: source)?.first
  }

  /// The article that a person names.
  ///
  /// By its identifier, a file that was added, its address, or the start of its identifier. Deleted
  /// articles are not found.
  ///
  /// - Throws: ``LibraryError/noSuchArticle(_:)``, ``LibraryError/ambiguousArticle(_:candidates:)``.
  public func resolve(_ reference: String) throws(LibraryError) -> Article {
    try read { db in try Self.resolve(reference, db) }
  }

  /// The article that a person names, in an open library.
  static func resolve(_ reference: String, _ db: Database) throws -> Article {
    func found(_ tail: String, _ arguments: StatementArguments) throws -> [Article] {
      try Row.fetchAll(
        db,
        sql: ArticleRecord.selection + tail
          + " AND a.present = 1 AND a.deleted IS NULL ORDER BY a.id LIMIT 10",
        arguments: arguments
      ).map { try ArticleRecord($0).article }
    }
    if let article = try found(" WHERE a.id = ?", [reference]).first { return article }
    func only(_ articles: [Article]) throws -> Article? {
      guard articles.count > 1 else { return articles.first }
      throw LibraryError.ambiguousArticle(reference, candidates: articles.map(\.id))
    }
    let ofPath = try found(
      " WHERE a.number IN (SELECT f.article FROM source_article f WHERE f.path = ?)",
      [FileSource.resolved(reference)])
    if let article = try only(ofPath) { return article }
    if let address = ArticleImport.webAddress(reference) {
      let ofAddress = try found(" WHERE a.url = ?", [address])
      if let article = try only(ofAddress) { return article }
    }
    let start = reference.lowercased()
    let isHexadecimal = start.utf8.allSatisfy { Array("0123456789abcdef".utf8).contains($0) }
    guard !start.isEmpty, isHexadecimal else { throw LibraryError.noSuchArticle(reference) }
    let candidates = try found(" WHERE a.id >= ? AND a.id < ?", [start, start + "g"])
    guard let article = try only(candidates) else {
      throw LibraryError.noSuchArticle(reference)
    }
    return article
  }
}
