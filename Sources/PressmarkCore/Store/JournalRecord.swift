internal import GRDB

/// Entries as the journal keeps them.
enum JournalRecord {
  /// Adds an entry; gives its number.
  static func append(
    _ act: Act, kind: JournalEntry.Kind, coder: String, time: Timestamp, _ db: Database
  ) throws -> Int64 {
    let (word, subject) = words(kind)
    try db.cachedStatement(
      sql: """
        INSERT INTO journal (verb, article, coder, time, kind, subject, changes)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      act.verb.rawValue, act.article?.rawValue, coder, time.milliseconds, word, subject,
      try JournalCoding.text(of: act.changes),
    ])
    let number = db.lastInsertedRowID
    let mention = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO journal_mention (subject, entry) VALUES (?, ?)")
    for change in act.changes {
      guard let subject = change.subject else { continue }
      try mention.execute(arguments: [subject.name, number])
    }
    return number
  }

  /// Selects what ``entry(_:)`` reads.
  static let selection =
    "SELECT j.number, j.verb, j.article, j.coder, j.time, j.kind, j.subject, j.changes "
    + "FROM journal j"

  /// The entry of a row.
  static func entry(_ row: Row) throws -> JournalEntry {
    let kind: String = row[5]
    let subject: Int64? = row[6]
    guard let verb: Act.Verb = try ClaimRecord.value(row, 1) else {
      throw StoredValueError(text: "", kind: "verb")
    }
    return JournalEntry(
      number: row[0],
      act: Act(
        verb: verb, article: (row[2] as String?).map(ArticleID.init(rawValue:)),
        changes: try JournalCoding.changes(in: row[7])),
      coder: row[3], time: Timestamp(milliseconds: row[4]),
      kind: Self.kind(kind, subject: subject))
  }

  static func entry(_ number: Int64, _ db: Database) throws -> JournalEntry? {
    try Row.fetchOne(db, sql: selection + " WHERE j.number = ?", arguments: [number]).map(entry)
  }

  private static func words(_ kind: JournalEntry.Kind) -> (String, Int64?) {
    switch kind {
    case .done: ("done", nil)
    case .undone(let entry): ("undone", entry)
    case .redone(let entry): ("redone", entry)
    }
  }

  private static func kind(_ word: String, subject: Int64?) -> JournalEntry.Kind {
    switch (word, subject) {
    case ("undone", let entry?): .undone(entry)
    case ("redone", let entry?): .redone(entry)
    default: .done
    }
  }
}
