internal import GRDB

extension Library {
  /// Does an act: all of it is on disk when this returns, or nothing was changed.
  ///
  /// What each change expects to find (`before`) must be what is stored, so that nobody overwrites
  /// what somebody else has just written.
  ///
  /// - Throws: ``LibraryError/changedMeanwhile(_:)`` when it is not;
  ///   ``LibraryError/notAllowed(_:)`` when the act asks for what cannot be.
  @discardableResult
  public func perform(_ act: Act) throws(LibraryError) -> JournalEntry {
    let now = context.now()
    return try write { db in
      try ActRecord.perform(act, coder: context.coder, time: now, db)
    }
  }

  /// Takes back the last act that was not taken back yet; `nil` when there is none.
  ///
  /// Without limit, across restarts and programs. Undoing is an entry of its own in the journal.
  ///
  /// - Throws: ``LibraryError/changedMeanwhile(_:)`` when what the act had left was changed since
  ///   by something outside the scope; nothing is changed then.
  @discardableResult
  public func undo(_ scope: JournalScope = .library) throws(LibraryError) -> JournalEntry? {
    let now = context.now()
    return try write { db in
      guard let entry = try Self.next(toUndoIn: scope, db) else { return nil }
      let act = entry.act.reversed
      try ActRecord.apply(act.changes, db)
      let number = try JournalRecord.append(
        act, kind: .undone(entry.number), coder: context.coder, time: now, db)
      try db.execute(
        sql: "UPDATE reversible SET undone_by = ? WHERE entry = ?",
        arguments: [number, entry.number])
      return JournalEntry(
        number: number, act: act, coder: context.coder, time: now, kind: .undone(entry.number))
    }
  }

  /// The act that ``undo(_:)`` would take back now; `nil` when there is none.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func nextToUndo(
    _ scope: JournalScope = .library
  ) throws(LibraryError) -> JournalEntry? {
    try read { db in try Self.next(toUndoIn: scope, db) }
  }

  /// Does again what was undone last; `nil` when there is nothing.
  ///
  /// A new act makes what was undone in its article unreachable.
  ///
  /// - Throws: ``LibraryError/changedMeanwhile(_:)`` when what it would change was changed since;
  ///   nothing is changed then.
  @discardableResult
  public func redo(_ scope: JournalScope = .library) throws(LibraryError) -> JournalEntry? {
    let now = context.now()
    return try write { db in
      guard let entry = try Self.next(toRedoIn: scope, db) else { return nil }
      try ActRecord.apply(entry.act.changes, db)
      let number = try JournalRecord.append(
        entry.act, kind: .redone(entry.number), coder: context.coder, time: now, db)
      try db.execute(
        sql: "UPDATE reversible SET undone_by = NULL WHERE entry = ?", arguments: [entry.number])
      return JournalEntry(
        number: number, act: entry.act, coder: context.coder, time: now,
        kind: .redone(entry.number))
    }
  }

  private static func next(toUndoIn scope: JournalScope, _ db: Database) throws -> JournalEntry? {
    let number =
      switch scope {
      case .library:
        try Int64.fetchOne(
          db,
          sql: "SELECT entry FROM reversible WHERE undone_by IS NULL ORDER BY entry DESC LIMIT 1")
      case .article(let id):
        try Int64.fetchOne(
          db,
          sql: """
            SELECT entry FROM reversible WHERE undone_by IS NULL AND article = ?
            ORDER BY entry DESC LIMIT 1
            """, arguments: [id.rawValue])
      }
    return try number.flatMap { try JournalRecord.entry($0, db) }
  }

  private static func next(toRedoIn scope: JournalScope, _ db: Database) throws -> JournalEntry? {
    let number =
      switch scope {
      case .library:
        try Int64.fetchOne(
          db,
          sql: """
            SELECT entry FROM reversible WHERE undone_by IS NOT NULL
            ORDER BY undone_by DESC LIMIT 1
            """)
      case .article(let id):
        try Int64.fetchOne(
          db,
          sql: """
            SELECT entry FROM reversible WHERE undone_by IS NOT NULL AND article = ?
            ORDER BY undone_by DESC LIMIT 1
            """, arguments: [id.rawValue])
      }
    return try number.flatMap { try JournalRecord.entry($0, db) }
  }

  /// The newest entries of the journal, newest first; with `before`, those older than that one.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func history(
    _ scope: JournalScope = .library, limit: Int = 100, before: Int64? = nil
  ) throws(LibraryError) -> [JournalEntry] {
    try read { db in
      var sql = JournalRecord.selection + " WHERE j.number < ?"
      var arguments: StatementArguments = [before ?? Int64.max]
      if case .article(let id) = scope {
        sql += " AND j.article = ?"
        arguments += [id.rawValue]
      }
      return try Row.fetchAll(
        db, sql: sql + " ORDER BY j.number DESC LIMIT \(max(0, limit))", arguments: arguments
      ).map(JournalRecord.entry)
    }
  }

  /// What was done with one annotation, oldest first.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func history(of annotation: AnnotationID) throws(LibraryError) -> [JournalEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: JournalRecord.selection + """
           JOIN journal_mention m ON m.entry = j.number WHERE m.subject = ? ORDER BY m.entry
          """, arguments: [annotation.rawValue]
      ).map(JournalRecord.entry)
    }
  }

  /// The entries after one that is known already, oldest first: what others have done meanwhile.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func entries(
    after number: Int64, limit: Int = 1000
  ) throws(LibraryError) -> [JournalEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: JournalRecord.selection
          + " WHERE j.number > ? ORDER BY j.number LIMIT \(max(0, limit))",
        arguments: [number]
      ).map(JournalRecord.entry)
    }
  }
}
