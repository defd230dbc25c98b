internal import GRDB

/// A refusal as the library keeps it.
enum RefusalRecord {
  /// Makes the library say what the refusal says; `nil` deletes it.
  static func write(_ refusal: SuggestionRefusal?, id: SuggestionRefusalID, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM suggestion_refusal WHERE id = ?")
      .execute(arguments: [id.rawValue])
    guard let refusal else { return }
    let article = try ArticleRecord.require(refusal.article, db)
    guard let revision = try RevisionRecord.fetch(refusal.revision, of: refusal.article, db) else {
      throw LibraryError.noSuchRevision(digest: refusal.revision, article: refusal.article)
    }
    let selector = refusal.selector
    guard selector.span.start >= .zero, !selector.span.isEmpty,
      selector.span.end.scalars <= revision.length
    else { throw LibraryError.notAllowed("what is refused needs a place in the text") }
    try db.cachedStatement(
      sql: """
        INSERT INTO suggestion_refusal (id, article, revision, type, rule, span_start, span_end,
          exact, prefix, suffix, coder, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      refusal.id.rawValue, article.number, revision.number, refusal.type.rawValue, refusal.rule,
      selector.span.start.scalars, selector.span.end.scalars, selector.exact, selector.prefix,
      selector.suffix, refusal.coder, refusal.time.milliseconds,
    ])
  }

  static func fetch(_ id: SuggestionRefusalID, _ db: Database) throws -> SuggestionRefusal? {
    let statement = try db.cachedStatement(sql: selection + " WHERE s.id = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue]).map(refusal)
  }

  /// The refusals of an article, in document order.
  static func fetch(ofArticle number: Int64, _ db: Database) throws -> [SuggestionRefusal] {
    // A library of version 2 that is open for reading has none.
    guard try Schema.version(db) >= 3 else { return [] }
    let statement = try db.cachedStatement(
      sql: selection + " WHERE s.article = ? ORDER BY s.span_start, s.id")
    return try Row.fetchCursor(statement, arguments: [number]).mapToArray(refusal)
  }

  /// Calls a function with every refusal, holding one at a time.
  static func forEach(_ db: Database, do body: (SuggestionRefusal) throws -> Void) throws {
    guard try Schema.version(db) >= 3 else { return }
    let rows = try Row.fetchCursor(db, sql: selection + " ORDER BY s.number")
    while let row = try rows.next() { try body(refusal(row)) }
  }

  /// Compares what was refused with what stands there.
  static func check(_ report: inout CheckReport, _ db: Database) throws {
    try forEach(db) { refusal in
      guard let revision = try RevisionRecord.fetch(refusal.revision, of: refusal.article, db)
      else { return }
      let selector = refusal.selector
      let text = try RevisionRecord.text(of: selector.span, revision: revision.number, db)
      if !text.unicodeScalars.elementsEqual(selector.exact.unicodeScalars) {
        report.report(
          .quote,
          "the refusal \(refusal.id.rawValue) in article \(refusal.article.rawValue) says "
            + "“\(selector.exact.prefix(40))”, but at \(selector.span.start.scalars):"
            + "\(selector.span.end.scalars) the text says “\(text.prefix(40))”")
      }
    }
  }

  private static let selection = """
    SELECT s.id, a.id, s.type, s.rule, s.span_start, s.span_end, s.exact, s.prefix, s.suffix,
      r.digest, s.coder, s.time
    FROM suggestion_refusal s JOIN article a ON a.number = s.article
      JOIN revision r ON r.number = s.revision
    """

  private static func refusal(_ row: Row) throws -> SuggestionRefusal {
    guard let type: SuggestionType = try ClaimRecord.value(row, 2) else {
      throw StoredValueError(text: "", kind: "SuggestionType")
    }
    let (start, end): (Int, Int) = (row[4], row[5])
    return SuggestionRefusal(
      id: SuggestionRefusalID(rawValue: row[0]), article: ArticleID(rawValue: row[1]), type: type,
      rule: row[3],
      selector: Selector(
        span: TextSpan(TextOffset(start), TextOffset(end)), exact: row[6], prefix: row[7],
        suffix: row[8]), revision: row[9], coder: row[10],
      time: Timestamp(milliseconds: row[11]))
  }
}

extension RowCursor {
  /// What a function makes of each row; rows are reused, so that none may be kept.
  fileprivate func mapToArray<Value>(_ value: (Row) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    while let row = try next() { values.append(try value(row)) }
    return values
  }
}
