internal import GRDB

extension Library {
  /// The articles that answer a query.
  ///
  /// Words are looked for in what heads an article: title, authors, source, section, number. Of the
  /// conditions on marks that stand side by side one mark must answer all.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - order: In which order they come.
  ///   - limit: How many at most; `nil` for all.
  /// - Returns: What was found.
  /// - Throws: ``LibraryError``; ``LibraryError/query(_:)`` when the query names what is not there.
  public func articles(
    matching query: Query, order: QueryOrder = .document, limit: Int? = nil
  ) throws(LibraryError) -> QueryResults<ArticleSummary> {
    let numbers = try numbers(.article, query, order, limit)
    return QueryResults(numbers: numbers) { (part) throws(LibraryError) in
      try self.read { db in try Self.summaries(part, db) }
    }
  }

  /// The annotations that answer a query; those in deleted articles do not.
  ///
  /// Words are looked for in quote, note and gist.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - order: In which order they come.
  ///   - limit: How many at most; `nil` for all.
  /// - Returns: What was found.
  /// - Throws: ``LibraryError``; ``LibraryError/query(_:)`` when the query names what is not there.
  public func annotations(
    matching query: Query, order: QueryOrder = .document, limit: Int? = nil
  ) throws(LibraryError) -> QueryResults<Annotation> {
    let numbers = try numbers(.annotation, query, order, limit)
    return QueryResults(numbers: numbers) { (part) throws(LibraryError) in
      try self.read { db in try Self.annotations(part, db) }
    }
  }

  /// The articles of some names that ``articles(matching:order:limit:)`` gave, in that order; what was
  /// deleted meanwhile is left out.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func articles(
    numbers: [Int64]
  ) throws(LibraryError) -> [(number: Int64, article: ArticleSummary)] {
    try read { db in
      try numbers.flatMap { number in
        try Self.summaries([number], db).map { (number, $0) }
      }
    }
  }

  /// The annotations of some names that ``annotations(matching:order:limit:)`` gave, in that order;
  /// what was deleted meanwhile is left out.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func annotations(
    numbers: [Int64]
  ) throws(LibraryError) -> [(number: Int64, annotation: Annotation)] {
    try read { db in
      try numbers.flatMap { number in
        try Self.annotations([number], db).map { (number, $0) }
      }
    }
  }

  /// The passages of newest texts that answer a query: paragraphs, and parts of long ones.
  ///
  /// Of the conditions on marks that stand side by side, one mark that touches the passage must
  /// answer all.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - order: In which order they come; the order of documents is that in which their newest
  ///     texts were added.
  ///   - limit: How many at most; `nil` for all.
  /// - Returns: What was found.
  /// - Throws: ``LibraryError``; ``LibraryError/query(_:)`` when the query names what is not there.
  public func passages(
    matching query: Query, order: QueryOrder = .document, limit: Int? = nil
  ) throws(LibraryError) -> QueryResults<SearchHit> {
    let numbers = try numbers(.passage, query, order, limit)
    let pattern = query.root.flatMap(QueryPattern.highlighting)
    return QueryResults(numbers: numbers) { (part) throws(LibraryError) in
      try self.read { db in try PassageHit.hits(part, pattern: pattern, db) }
    }
  }

  /// Where the words of a query stand in some annotations that it found: what a list of results
  /// shows of them.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func hits(
    of query: Query, in annotations: [Annotation]
  ) throws(LibraryError) -> [SearchHit] {
    let pattern = query.root.flatMap(QueryPattern.highlighting)
    return try read { db in try AnnotationHit.hits(annotations, pattern: pattern, db) }
  }

  /// The keys inside the file of the rows that answer a query, in order.
  func numbers(
    _ target: QueryTarget, _ query: Query, _ order: QueryOrder = .document, _ limit: Int? = nil,
    effort: QueryPlan.Effort = .init()
  ) throws(LibraryError) -> [Int64] {
    try read { db in
      try QueryPlan(query, of: target, order: order, limit: limit, effort: effort, db).numbers(db)
    }
  }

  private static func summaries(
    _ numbers: ArraySlice<Int64>, _ db: Database
  ) throws -> [ArticleSummary] {
    try inParts(numbers) { part in
      let rows = try Row.fetchCursor(
        db,
        sql: "\(ArticleRecord.summarySelection) WHERE a.number IN (\(Self.list(part)))")
      var found: [Int64: ArticleSummary] = [:]
      while let row = try rows.next() {
        found[row[0]] = try ArticleRecord.summary(row)
      }
      return part.compactMap { found[$0] }
    }
  }

  static func annotations(
    _ numbers: ArraySlice<Int64>, _ db: Database
  ) throws -> [Annotation] {
    try inParts(numbers) { part in
      try AnnotationRecord.fetch(numbers: Array(part), db)
    }
  }

  /// Statements with a handful of numbers each: they are short, and the rows are not read twice.
  private static func inParts<Row>(
    _ numbers: ArraySlice<Int64>, _ read: (ArraySlice<Int64>) throws -> [Row]
  ) throws -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(numbers.count)
    var rest = numbers
    while !rest.isEmpty {
      rows += try read(rest.prefix(400))
      rest = rest.dropFirst(400)
    }
    return rows
  }

  private static func list(_ numbers: ArraySlice<Int64>) -> String {
    numbers.map(String.init).joined(separator: ",")
  }
}
