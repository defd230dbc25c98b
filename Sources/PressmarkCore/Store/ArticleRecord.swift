internal import Foundation
internal import GRDB

/// An article as the library keeps it: one row, and one for each of its texts.
struct ArticleRecord {
  /// The key inside the file.
  var number: Int64
  /// The key of the newest text.
  var revision: Int64
  /// Whether it is there at all: not when adding it was undone.
  var isPresent: Bool
  /// How many marks it has.
  var annotations: Int
  var article: Article

  /// The columns that ``init(_:)`` reads; `a` is the article and `r` its newest text.
  static let columns = """
    a.number, a.revision, a.present, a.annotations, a.id, a.title, a.byline, a.published,
      a.language, a.site, a.url, r.digest, a.added, a.deleted, a.section, a.modified, a.page,
      a.words, a.document_number, a.corrected
    """
  /// How many ``columns`` there are.
  static let columnCount = 20

  static let selection =
    "SELECT \(columns) FROM article a JOIN revision r ON r.number = a.revision"

  /// The columns that ``summary(_:)`` reads.
  static let summarySelection = """
    SELECT \(columns), r.length, p.farthest
    FROM article a JOIN revision r ON r.number = a.revision
      LEFT JOIN reading_place p ON p.article = a.number
    """

  /// The article of a row of ``summarySelection`` as lists show it.
  static func summary(_ row: Row) throws -> ArticleSummary {
    let record = try ArticleRecord(row)
    let length: Int = row[columnCount]
    let farthest: Int? = row[columnCount + 1]
    return ArticleSummary(
      article: record.article, annotationCount: record.annotations, length: length,
      progress: farthest.map { min(1, Double($0) / Double(max(1, length))) })
  }

  init(_ row: Row) throws {
    let byline: String = row[6]
    let corrected: String = row[19]
    number = row[0]
    revision = row[1]
    isPresent = row[2]
    annotations = row[3]
    article = Article(
      id: ArticleID(rawValue: row[4]),
      metadata: ArticleMetadata(
        title: row[5], byline: try Self.names(byline),
        published: (row[7] as String?).flatMap { CalendarDay(iso8601: $0) }, language: row[8],
        site: row[9], url: row[10], section: row[14],
        modified: (row[15] as String?).flatMap { CalendarDay(iso8601: $0) }, page: row[16],
        words: row[17], documentNumber: row[18]),
      revision: row[11], added: Timestamp(milliseconds: row[12]),
      deleted: (row[13] as Int64?).map(Timestamp.init(milliseconds:)),
      corrected: Set(try Self.names(corrected).compactMap(MetadataField.init(rawValue:))))
  }

  /// The article's row, be it deleted or not there.
  static func fetch(_ id: ArticleID, _ db: Database) throws -> ArticleRecord? {
    let statement = try db.cachedStatement(sql: selection + " WHERE a.id = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue]).map(ArticleRecord.init)
  }

  /// The article's row.
  ///
  /// - Throws: ``LibraryError/noSuchArticle(_:)`` when it is not there.
  static func require(_ id: ArticleID, _ db: Database) throws -> ArticleRecord {
    guard let record = try fetch(id, db), record.isPresent else {
      throw LibraryError.noSuchArticle(id.rawValue)
    }
    return record
  }

  /// Makes a row for an article that is not there yet; ``update(to:_:)`` makes it be there.
  static func insert(_ article: Article, revision: Int64, _ db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO article (id, title, byline, revision, added, present)
        VALUES (?, '', '[]', ?, ?, 0)
        """, arguments: [article.id.rawValue, revision, article.added.milliseconds])
    return db.lastInsertedRowID
  }

  /// Makes the row say what the article says; `nil` hides it.
  func update(to article: Article?, _ db: Database) throws {
    guard let article else {
      try db.execute(sql: "UPDATE article SET present = 0 WHERE number = ?", arguments: [number])
      return
    }
    guard
      let revision = try Int64.fetchOne(
        db, sql: "SELECT number FROM revision WHERE article = ? AND digest = ?",
        arguments: [number, article.revision])
    else { throw LibraryError.noSuchRevision(digest: article.revision, article: article.id) }
    let metadata = article.metadata
    try db.execute(
      sql: """
        UPDATE article SET title = ?, byline = ?, published = ?, language = ?, site = ?, url = ?,
          revision = ?, added = ?, deleted = ?, section = ?, modified = ?, page = ?, words = ?,
          document_number = ?, corrected = ?, present = 1
        WHERE number = ?
        """,
      arguments: [
        metadata.title, try Self.json(metadata.byline), metadata.published?.iso8601,
        metadata.language, metadata.site, metadata.url, revision, article.added.milliseconds,
        article.deleted?.milliseconds, metadata.section, metadata.modified?.iso8601, metadata.page,
        metadata.words, metadata.documentNumber, try Self.json(article.corrected.sortedNames),
        number,
      ])
  }

  private static func json(_ names: [String]) throws -> String {
    String(decoding: try JournalCoding.encoder.encode(names), as: UTF8.self)
  }

  private static func names(_ json: String) throws -> [String] {
    // Most articles have one author or none: no need to start a JSON decoder for them.
    if json == "[]" { return [] }
    let bytes = json.utf8
    let isPlain = !bytes.contains(UInt8(ascii: "\\"))
    if isPlain, bytes.count(where: { $0 == UInt8(ascii: "\"") }) == 2 {
      return [String(Substring(bytes.dropFirst(2).dropLast(2)))]
    }
    return try JSONDecoder().decode([String].self, from: Data(json.utf8))
  }
}
