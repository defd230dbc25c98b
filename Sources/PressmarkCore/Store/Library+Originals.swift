internal import GRDB

extension Library {
  /// What an article's newest text was made of; `nil` when no original is kept: the text was edited by
  /// hand, or added by a version that kept none.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func original(of article: ArticleID) throws(LibraryError) -> OriginalSummary? {
    try read { db in try Self.origin(of: article, db)?.summary }
  }

  /// An original with its content; `nil` when there is none with that digest.
  ///
  /// - Complexity: O(*n*) in its size.
  /// - Throws: ``LibraryError`` when the library cannot be read, or the content is damaged.
  public func original(withDigest digest: String) throws(LibraryError) -> Original? {
    try read { db in
      guard let number = try OriginalRecord.number(of: digest, db) else { return nil }
      do {
        return try OriginalRecord.fetch(number, db)
      } catch let error as PackingError {
        throw LibraryError.damaged(
          path: path, detail: "the original \(digest.prefix(12)) cannot be read: \(error)")
      }
    }
  }

  /// What a text was made of, and how it was read.
  struct Origin {
    var summary: OriginalSummary
    var reading: OriginalReading
  }

  static func origin(of article: ArticleID, _ db: Database) throws -> Origin? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT o.digest, o.size, o.name, o.address, o.content_type, o.obtained, v.part, v.reading
          FROM article a JOIN revision_origin v ON v.revision = a.revision
            JOIN original o ON o.number = v.original
          WHERE a.id = ? AND a.present = 1
          """), arguments: [article.rawValue])
    guard let row else { return nil }
    return Origin(
      summary: OriginalSummary(
        digest: row[0], size: row[1], name: row[2], address: row[3], contentType: row[4],
        obtained: Timestamp(milliseconds: row[5]), part: row[6]),
      reading: try OriginalReading(json: row[7]))
  }
}
