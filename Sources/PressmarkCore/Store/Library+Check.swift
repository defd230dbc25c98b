internal import GRDB

extension Library {
  /// Looks through the whole library: the file, its references and search index, every text against
  /// its digest, every mark and refusal against its text, every original against its digest, and the
  /// journal against what is stored.
  ///
  /// - Complexity: O(*library*): seconds for a large one.
  /// - Throws: ``LibraryError`` when the library cannot be read far enough to say anything.
  public func check() throws(LibraryError) -> CheckReport {
    var report = CheckReport()
    let structure = try structureProblems()
    report.problems = structure
    // On a file that is broken itself the rest would only say the same in other words.
    guard !structure.contains(where: { $0.kind == .file }) else { return report }
    let rest = try read { db in
      var found = CheckReport()
      try Self.checkTexts(&found, db)
      try Self.checkQuotes(&found, db)
      try OriginalRecord.check(&found, db)
      try RefusalRecord.check(&found, db)
      SuggestionCache.check(&found, db)
      try JournalCheck.run(&found, db)
      return found
    }
    report.articles = rest.articles
    report.revisions = rest.revisions
    report.annotations = rest.annotations
    report.originals = rest.originals
    report.entries = rest.entries
    report.problems += rest.problems
    return report
  }

  private func structureProblems() throws(LibraryError) -> [CheckReport.Problem] {
    var report = CheckReport()
    do {
      try database.unsafeRead { db in
        for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where line != "ok" {
          report.report(.file, "the file is damaged: \(line); restore a copy from “backups”")
        }
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
          let table: String = row[0]
          let other: String = row[2]
          report.report(.reference, "a row of \(table) refers to one that \(other) does not have")
        }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      report.report(
        .file, "the file is damaged: \(error.message ?? "it cannot be read"); restore a backup")
      return report.problems
    } catch {
      throw LibraryError(error, path: path)
    }
    // FTS5 checks itself by a command that SQLite takes for writing.
    guard !isReadOnly else { return report.problems }
    for table in ["piece_words", "annotation_words", "article_words", "claim_words"] {
      do {
        try database.writeWithoutTransaction { db in
          try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        }
      } catch let error as DatabaseError
        where error.resultCode.primaryResultCode == .SQLITE_CORRUPT
      {
        report.report(
          .searchIndex, "the search index \(table) differs from what is stored: search may miss it")
      } catch {
        throw LibraryError(error, path: path)
      }
    }
    return report.problems
  }

  private static func checkTexts(_ report: inout CheckReport, _ db: Database) throws {
    report.articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT r.number, r.digest, r.length, r.pieces, a.id
        FROM revision r JOIN article a ON a.number = r.article ORDER BY r.number
        """)
    while let row = try rows.next() {
      let record = RevisionRecord(
        number: row[0], digest: row[1], length: row[2], pieceCount: row[3])
      let text = try RevisionRecord.whole(record, db).text
      report.revisions += 1
      if CanonicalText.digest(of: text) != record.digest {
        let article: String = row[4]
        report.report(
          .text, "the text \(record.digest.prefix(12)) of article \(article) was altered")
      }
    }
  }

  private static func checkQuotes(_ report: inout CheckReport, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.span_start, s.span_end, s.exact, a.revision, a.id, s.ordinal, d.id
        FROM annotation a JOIN annotation_span s ON s.annotation = a.number
          JOIN article d ON d.number = a.article
        ORDER BY a.number, s.ordinal
        """)
    while let row = try rows.next() {
      let (start, end): (Int, Int) = (row[0], row[1])
      let (exact, id, article): (String, String, String) = (row[2], row[4], row[6])
      if row[5] as Int == 0 { report.annotations += 1 }
      let text = try RevisionRecord.text(
        of: TextSpan(TextOffset(start), TextOffset(end)), revision: row[3], db)
      if !text.unicodeScalars.elementsEqual(exact.unicodeScalars) {
        report.report(
          .quote,
          "the mark \(id) in article \(article) says “\(exact.prefix(40))”, but at "
            + "\(start):\(end) the text says “\(text.prefix(40))”")
      }
    }
  }
}
