internal import GRDB

extension Library {
  /// Adds the articles of a file, and keeps its content.
  ///
  /// One transaction: after it the file is in the library as a whole. Each article is an act of its own,
  /// so undo takes one away at a time. What becomes of an article:
  ///
  /// - its text is in the library already: nothing (an article that was deleted comes back);
  /// - the file was added before with another content, or an article with its address and much of its
  ///   text is there: it becomes the newest text of that article, whose marks are found again;
  /// - else it is added.
  ///
  /// - Parameters:
  ///   - file: The file as it was read.
  ///   - asNew: Whether a new text always makes a new article.
  /// - Returns: What became of each of ``ImportedFile/articles``, in their order.
  /// - Throws: ``LibraryError``; nothing was added then.
  public func add(
    _ file: ImportedFile, asNew: Bool = false
  ) throws(LibraryError) -> [Addition] {
    let now = context.now()
    return try write { db in
      var intake = FileIntake(
        file: file, asNew: asNew, coder: context.coder, context: context, now: now)
      return try intake.run(db)
    }
  }

  /// The articles that came from a file, if the file is as it was then and was read the same way.
  ///
  /// - Returns: The articles in the order of the file; `nil` when the file must be read: it is not
  ///   known, has changed, or not all that was in it is in the library.
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func knownArticles(
    for source: FileSource, options: ImportOptions = ImportOptions()
  ) throws(LibraryError) -> [Article]? {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT original, reading, article FROM file_source
            WHERE path = ? AND size = ? AND modified = ?
            """), arguments: [source.path, source.size, source.modified])
      guard let row else { return nil }
      let reading = try OriginalReading(options).json
      guard let original: Int64 = row[0] else {
        // Version 1 kept no originals, and knew one way of reading only.
        guard reading == "{}" else { return nil }
        return try Self.present([row[2] as Int64], db)
      }
      guard row[1] as String == reading else { return nil }
      return try Self.articles(of: original, reading: reading, isNewest: false, db)
    }
  }

  /// The articles that were made of a content, if they are as it says and it was read the same way.
  ///
  /// With a file, remembers that the file holds it, so that it need not be read the next time.
  ///
  /// - Returns: The articles in the order of the file; `nil` when the content must be read: it is not
  ///   known, one of its articles has another text by now, or the file held another content before.
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func knownArticles(
    withContent digest: String, of source: FileSource?, options: ImportOptions = ImportOptions()
  ) throws(LibraryError) -> [Article]? {
    let found: (articles: [Article], original: Int64, isRemembered: Bool)? = try read { db in
      guard let original = try OriginalRecord.number(of: digest, db) else { return nil }
      var isRemembered = source == nil
      if let source {
        let known = try Row.fetchOne(
          db, sql: "SELECT original, size, modified FROM file_source WHERE path = ?",
          arguments: [source.path])
        if let known {
          guard known[0] as Int64? == original else { return nil }
          isRemembered = known[1] == source.size && known[2] == source.modified
        }
      }
      let articles = try Self.articles(
        of: original, reading: try OriginalReading(options).json, isNewest: true, db)
      return articles.map { ($0, original, isRemembered) }
    }
    guard let found else { return nil }
    if let source, !found.isRemembered, !isReadOnly {
      try write { db in
        try FileIntake.remember(
          source, original: found.original, reading: try OriginalReading(options).json, db)
      }
    }
    return found.articles
  }

  /// The articles of an original, if all of them are there; with `isNewest`, only if the newest text
  /// of each was made of it.
  private static func articles(
    of original: Int64, reading: String, isNewest: Bool, _ db: Database
  ) throws -> [Article]? {
    let refused = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT refused FROM original_reading WHERE original = ? AND reading = ?"),
      arguments: [original, reading])
    guard refused == 0 else { return nil }
    let numbers = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT article FROM original_article WHERE original = ? AND reading = ? ORDER BY part
          """), arguments: [original, reading])
    guard let articles = try present(numbers, db) else { return nil }
    guard isNewest else { return articles }
    for number in numbers {
      let origin = try Int64.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT o.original FROM article a JOIN revision_origin o ON o.revision = a.revision
            WHERE a.number = ?
            """), arguments: [number])
      guard origin == original else { return nil }
    }
    return articles
  }

  /// Articles by their keys; `nil` when there are none, or one of them was deleted.
  private static func present(_ numbers: [Int64], _ db: Database) throws -> [Article]? {
    var articles: [Article] = []
    let statement = try db.cachedStatement(sql: ArticleRecord.selection + " WHERE a.number = ?")
    for number in numbers {
      guard
        let record = try Row.fetchOne(statement, arguments: [number]).map(ArticleRecord.init),
        record.isPresent, record.article.deleted == nil
      else { return nil }
      articles.append(record.article)
    }
    return articles.isEmpty ? nil : articles
  }
}
