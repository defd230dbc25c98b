internal import GRDB

extension Library {
  /// The annotations of an article, in document order.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func annotations(of article: ArticleID) throws(LibraryError) -> [Annotation] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT number FROM article WHERE id = ? AND present = 1")
      guard let number = try Int64.fetchOne(statement, arguments: [article.rawValue]) else {
        return []
      }
      return try AnnotationRecord.fetch(
        where: "a.article = ?", arguments: [number],
        tail: "ORDER BY \(AnnotationRecord.documentOrder)", db)
    }
  }

  /// The annotation with that name; `nil` when there is none.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func annotation(_ id: AnnotationID) throws(LibraryError) -> Annotation? {
    try read { db in try AnnotationRecord.fetch(id, db) }
  }

  /// The annotations whose name starts like that, at most ten, by name.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func annotations(
    startingWith prefix: String
  ) throws(LibraryError) -> [Annotation] {
    try read { db in
      try AnnotationRecord.fetch(
        where: "a.id >= ? AND a.id < ?", arguments: [prefix, prefix + "\u{10FFFF}"],
        tail: "ORDER BY a.id LIMIT 10", db)
    }
  }

  /// The annotations that a filter lets pass.
  ///
  /// Article by article in the order in which these were added, inside each in document order. Those
  /// in deleted articles are left out.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func annotations(_ filter: AnnotationFilter) throws(LibraryError) -> [Annotation] {
    try read { db in
      let inOrder = try !Self.isSelective(filter, db)
      let (condition, arguments) = Self.condition(filter, inOrder: inOrder)
      return try AnnotationRecord.fetch(
        where: condition, arguments: arguments,
        tail: """
          ORDER BY d.added, d.id, \(AnnotationRecord.documentOrder)
          LIMIT \(filter.limit ?? -1) OFFSET \(max(0, filter.offset))
          """, inOrder: inOrder, db)
    }
  }

  /// Whether a filter leaves so few marks that sorting them is less work than looking at all.
  private static func isSelective(_ filter: AnnotationFilter, _ db: Database) throws -> Bool {
    let few = 2000
    func areFew(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
      let found = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (\(sql) LIMIT \(few))", arguments: arguments)
      return (found ?? 0) < few
    }
    if filter.article != nil { return true }
    if !filter.codes.isEmpty {
      let places = filter.codes.map { _ in "?" }.joined(separator: ", ")
      let codes = StatementArguments(filter.codes.map(\.rawValue))
      if try areFew("SELECT 1 FROM annotation_code WHERE code IN (\(places))", codes) {
        return true
      }
    }
    return false
  }

  /// How many annotations a filter lets pass, without regard to its limit and offset.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func annotationCount(_ filter: AnnotationFilter) throws(LibraryError) -> Int {
    try read { db in
      let (condition, arguments) = Self.condition(filter)
      return try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM annotation a JOIN article d ON d.number = a.article
          WHERE \(condition)
          """, arguments: arguments) ?? 0
    }
  }

  /// A filter as SQL; in order, rows are asked one by one, else they are found by what is rare.
  private static func condition(
    _ filter: AnnotationFilter, inOrder: Bool = false
  ) -> (String, StatementArguments) {
    var conditions = ["d.present = 1 AND d.deleted IS NULL"]
    var arguments: StatementArguments = []
    if let article = filter.article {
      conditions.append("d.id = ?")
      arguments += [article.rawValue]
    }
    if !filter.codes.isEmpty {
      let places = filter.codes.map { _ in "?" }.joined(separator: ", ")
      conditions.append(
        inOrder
          ? "EXISTS (SELECT 1 FROM annotation_code WHERE annotation = a.number AND code IN (\(places)))"
          : "a.number IN (SELECT annotation FROM annotation_code WHERE code IN (\(places)))")
      arguments += StatementArguments(filter.codes.map(\.rawValue))
    }
    if filter.isOrphaned { conditions.append("a.revision <> d.revision") }
    return (conditions.joined(separator: " AND "), arguments)
  }

  /// The codebook.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func codebook() throws(LibraryError) -> Codebook {
    Codebook(try read { db in try CodeRecord.fetchAll(db) })
  }

  /// The coders who have made marks, in alphabetical order.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func coders() throws(LibraryError) -> [String] {
    try read { db in
      // One step of the index for each coder, not one for each mark.
      try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE coders (name) AS (
            SELECT min(coder) FROM annotation
            UNION ALL
            SELECT (SELECT min(coder) FROM annotation WHERE coder > name) FROM coders
            WHERE name IS NOT NULL)
          SELECT name FROM coders WHERE name IS NOT NULL
          """)
    }
  }
}
