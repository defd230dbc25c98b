internal import GRDB

/// An annotation as the library keeps it: a row, and rows in the tables that belong to it.
enum AnnotationRecord {
  /// The key inside the file of an annotation; `nil` when it is not there.
  static func number(of id: AnnotationID, _ db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT number FROM annotation WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue])
  }

  /// Makes the library say what the annotation says, all of it; `nil` deletes it.
  static func write(
    _ annotation: Annotation?, id: AnnotationID, _ db: Database
  ) throws {
    let known = try number(of: id, db)
    if let known {
      try unindex(known, db)
      try clear(known, db)
    }
    switch (annotation, known) {
    case (nil, nil): return
    case (nil, let known?):
      try db.execute(sql: "DELETE FROM annotation WHERE number = ?", arguments: [known])
    case (let annotation?, _):
      let number = try writeRow(annotation, known: known, db)
      try writeParts(of: annotation, number: number, db)
      try index(number, db)
    }
  }

  private static func writeRow(
    _ annotation: Annotation, known: Int64?, _ db: Database
  ) throws -> Int64 {
    let article = try ArticleRecord.require(annotation.article, db)
    guard
      let revision = try Row.fetchOne(
        db, sql: "SELECT number, length FROM revision WHERE article = ? AND digest = ?",
        arguments: [article.number, annotation.revision])
    else {
      throw LibraryError.noSuchRevision(
        digest: annotation.revision, article: annotation.article)
    }
    let extent = annotation.extent
    try validate(annotation, length: revision[1])
    let values: [(any DatabaseValueConvertible)?] = [
      article.number, revision[0] as Int64, extent.start.scalars, extent.end.scalars,
      annotation.note, annotation.coder, annotation.created.milliseconds,
      annotation.modified.milliseconds, annotation.status.rawValue,
    ]
    if let known {
      try db.cachedStatement(
        sql: """
          UPDATE annotation SET article = ?, revision = ?, extent_start = ?, extent_end = ?,
            note = ?, coder = ?, created = ?, modified = ?, status = ? WHERE number = ?
          """
      ).execute(arguments: StatementArguments(values + [known]))
      return known
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO annotation (article, revision, extent_start, extent_end, note, coder, created,
          modified, status, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments(values + [annotation.id.rawValue]))
    return db.lastInsertedRowID
  }

  /// Refuses marks that could not be drawn.
  private static func validate(_ annotation: Annotation, length: Int) throws {
    let spans = annotation.spans
    guard !spans.isEmpty, let last = spans.last else {
      throw LibraryError.notAllowed("a mark needs a place in the text")
    }
    guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }),
      spans.allSatisfy({ $0.start >= .zero && !$0.isEmpty })
    else {
      throw LibraryError.notAllowed("the spans of a mark follow each other without overlapping")
    }
    guard last.end.scalars <= length else {
      throw LibraryError.notAllowed(
        "the mark ends at \(last.end.scalars), after the end of the text (\(length))")
    }
    // An export that names a place outside the text could not be read back.
    let claim = annotation.claim
    for (name, span) in [("source span", claim.sourceSpan), ("cue span", claim.cueSpan)] {
      guard let span, span.start < .zero || span.end.scalars > length else { continue }
      throw LibraryError.notAllowed(
        "the \(name) \(span.start.scalars):\(span.end.scalars) is outside the text, "
          + "which ends at \(length)")
    }
  }

  private static let parts = [
    "annotation_span", "annotation_code", "claim", "claim_type", "evidence", "relation",
  ]

  private static func clear(_ number: Int64, _ db: Database) throws {
    for table in parts {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE annotation = ?")
        .execute(arguments: [number])
    }
  }

  private static func writeParts(
    of annotation: Annotation, number: Int64, _ db: Database
  ) throws {
    func insert(
      _ table: String, _ columns: String, _ rows: [[(any DatabaseValueConvertible)?]]
    ) throws {
      for (ordinal, row) in rows.enumerated() {
        let places = String(repeating: ", ?", count: row.count)
        try db.cachedStatement(
          sql: "INSERT INTO \(table) (annotation, ordinal, \(columns)) VALUES (?, ?\(places))"
        ).execute(arguments: StatementArguments([number, ordinal] + row))
      }
    }
    try insert(
      "annotation_span", "span_start, span_end, exact, prefix, suffix",
      annotation.selectors.map {
        [$0.span.start.scalars, $0.span.end.scalars, $0.exact, $0.prefix, $0.suffix]
      })
    try insert("annotation_code", "code", annotation.codes.map { [$0.rawValue] })
    try insert(
      "relation", "kind, target",
      annotation.relations.map { [$0.kind.rawValue, $0.target.rawValue] })
    guard !annotation.claim.isEmpty else { return }
    try ClaimRecord.insert(annotation.claim, annotation: number, db)
    try insert("claim_type", "type", annotation.claim.types.map { [$0.rawValue] })
    try insert(
      "evidence", "question, answer, url, archived_url, medium, bearing",
      annotation.claim.evidence.map {
        [$0.question, $0.answer, $0.url, $0.archivedURL, $0.medium, $0.bearing?.rawValue]
      })
  }

  // MARK: Words

  private static func index(_ number: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO annotation_words (rowid, quote, note, gist)
        SELECT number, quote, note, gist FROM annotation_text WHERE number = ?
        """
    ).execute(arguments: [number])
  }

  /// Takes the words out of the index; they must still be as they were when they were put in.
  private static func unindex(_ number: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO annotation_words (annotation_words, rowid, quote, note, gist)
        SELECT 'delete', number, quote, note, gist FROM annotation_text WHERE number = ?
        """
    ).execute(arguments: [number])
  }
}
