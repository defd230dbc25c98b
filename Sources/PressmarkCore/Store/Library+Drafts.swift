internal import GRDB

extension Library {
  /// Keeps what is being typed, in place of what its editor kept before.
  ///
  /// - Throws: ``LibraryError``; the older draft is still there then.
  public func saveDraft(_ draft: Draft) throws(LibraryError) {
    try write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO draft (key, article, annotation, text, modified) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET article = excluded.article,
            annotation = excluded.annotation, text = excluded.text, modified = excluded.modified
          """
      ).execute(arguments: [
        draft.key, draft.article?.rawValue, draft.annotation?.rawValue,
        // SQLite's texts end at a NUL, which nobody types.
        draft.text.replacing("\0", with: ""),
        draft.modified.milliseconds,
      ])
    }
  }

  /// The draft of an editor; `nil` when there is none.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func draft(_ key: String) throws(LibraryError) -> Draft? {
    try drafts("key = ?", [key]).first
  }

  /// The drafts about an article, or about anything, oldest first.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func drafts(of article: ArticleID? = nil) throws(LibraryError) -> [Draft] {
    if let article { return try drafts("article = ?", [article.rawValue]) }
    return try drafts("true", [])
  }

  private func drafts(
    _ condition: String, _ arguments: StatementArguments
  ) throws(LibraryError) -> [Draft] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT key, article, annotation, text, modified FROM draft WHERE \(condition)
          ORDER BY modified, key
          """)
      return try Row.fetchAll(statement, arguments: arguments).map { row in
        Draft(
          key: row[0], article: (row[1] as String?).map(ArticleID.init(rawValue:)),
          annotation: (row[2] as String?).map(AnnotationID.init(rawValue:)), text: row[3],
          modified: Timestamp(milliseconds: row[4]))
      }
    }
  }

  /// Forgets the draft of an editor, if there is one.
  ///
  /// - Throws: ``LibraryError``; the draft is still there then.
  public func discardDraft(_ key: String) throws(LibraryError) {
    try write { db in
      try db.cachedStatement(sql: "DELETE FROM draft WHERE key = ?").execute(arguments: [key])
    }
  }

  /// Does an act and forgets a draft in the same moment: what was typed is never in both, and never
  /// in neither.
  ///
  /// - Throws: As ``perform(_:)``; the draft is still there then.
  @discardableResult
  public func perform(
    _ act: Act, discardingDraft key: String
  ) throws(LibraryError) -> JournalEntry {
    let now = context.now()
    return try write { db in
      let entry = try ActRecord.perform(act, coder: context.coder, time: now, db)
      try db.cachedStatement(sql: "DELETE FROM draft WHERE key = ?").execute(arguments: [key])
      return entry
    }
  }

  // MARK: Reading

  /// Where the article was left; `nil` when it was never opened.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func readingPlace(of article: ArticleID) throws(LibraryError) -> ReadingPlace? {
    try read { db in
      let place = try db.cachedStatement(
        sql: """
          SELECT p.revision, p.place, p.farthest, p.modified, a.number
          FROM reading_place p JOIN article a ON a.number = p.article WHERE a.id = ?
          """)
      guard let row = try Row.fetchOne(place, arguments: [article.rawValue]) else { return nil }
      let marks = try db.cachedStatement(
        sql: "SELECT letter, place FROM bookmark WHERE article = ?")
      var bookmarks: [Character: TextOffset] = [:]
      for mark in try Row.fetchAll(marks, arguments: [row[4] as Int64]) {
        guard let letter = (mark[0] as String).first else { continue }
        bookmarks[letter] = TextOffset(mark[1])
      }
      return ReadingPlace(
        revision: row[0], offset: TextOffset(row[1]), farthest: TextOffset(row[2]),
        bookmarks: bookmarks, modified: Timestamp(milliseconds: row[3]))
    }
  }

  /// Keeps where the article was left.
  ///
  /// - Throws: ``LibraryError``; the older place is still there then.
  public func saveReadingPlace(
    _ place: ReadingPlace, of article: ArticleID
  ) throws(LibraryError) {
    try write { db in
      let number = try ArticleRecord.require(article, db).number
      try db.execute(
        sql: """
          INSERT INTO reading_place (article, revision, place, farthest, modified)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (article) DO UPDATE SET revision = excluded.revision,
            place = excluded.place, farthest = excluded.farthest, modified = excluded.modified
          """,
        arguments: [
          number, place.revision, place.offset.scalars, place.farthest.scalars,
          place.modified.milliseconds,
        ])
      try db.execute(sql: "DELETE FROM bookmark WHERE article = ?", arguments: [number])
      for (letter, offset) in place.bookmarks.sorted(by: { $0.key < $1.key }) {
        try db.execute(
          sql: "INSERT INTO bookmark (article, letter, place) VALUES (?, ?, ?)",
          arguments: [number, String(letter), offset.scalars])
      }
    }
  }
}
