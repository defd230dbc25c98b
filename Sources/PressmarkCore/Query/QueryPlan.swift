internal import GRDB

/// How the rows that answer a query are found: in their order, or by what an index knows is rare.
struct QueryPlan {
  let target: QueryTarget
  let order: QueryOrder
  let limit: Int?
  let effort: Effort
  /// The conditions for a few rows, and the same for many.
  private let few: [QueryCondition]
  private let bulk: [QueryCondition]

  /// What is looked at before it is decided how the rows are found.
  struct Effort: Sendable {
    /// Where an index finds fewer rows, each is asked by itself.
    var few = 1000
    /// Where it finds at least so many, the first articles are looked at before it is asked.
    var many = 20_000
    /// How many articles are looked at in their order before the indices are asked: some 30,000
    /// marks, a hundredth of a second.
    var probe = 3000
    /// The same where words must be looked up row by row, which takes thirty times as long.
    var probeOfWords = 200
  }

  /// A plan for a query.
  ///
  /// - Throws: ``QueryError`` when the query names what is not there.
  init(
    _ query: Query, of target: QueryTarget, order: QueryOrder, limit: Int?,
    effort: Effort = .init(), _ db: Database
  ) throws {
    self.target = target
    self.order = order
    self.limit = limit
    self.effort = effort
    func conditions(inBulk: Bool) throws -> [QueryCondition] {
      let all = try QueryCompiler(db, inBulk: inBulk).conditions(query, of: target)
      // Words, which take longest, are asked last.
      return all.filter { !$0.asksWords } + all.filter(\.asksWords)
    }
    few = try conditions(inBulk: false)
    bulk = few.contains(where: \.asksWords) ? try conditions(inBulk: true) : few
  }

  /// The row numbers, in order.
  func numbers(_ db: Database) throws -> [Int64] {
    if let limit, limit <= 0 { return [] }
    if let ranked = try ranked(db) { return ranked }
    let source = try rarest(db)
    if let source, source.count < effort.few { return try from(source.condition, few, db) }
    if target == .passage, let words = few.firstIndex(where: { $0.pattern != nil }) {
      // The index of words gives passages in their order, as far as the limit.
      return try from(words, few, db)
    }
    if let limit, source.map({ $0.count >= effort.many }) ?? true, target != .passage {
      let probe = few.contains(where: \.asksWords) ? effort.probeOfWords : effort.probe
      guard let last = try end(ofProbe: probe, db) else { return try inOrder(few, db) }
      let first = try inOrder(few, upTo: last, db)
      if first.count >= limit { return first }
    }
    guard let source else {
      return try inOrder(target == .passage && limit != nil ? few : bulk, db)
    }
    return try from(source.condition, bulk, db)
  }

  // MARK: Choosing

  /// The condition whose source finds the fewest rows, and how many, as far as it was counted.
  private func rarest(_ db: Database) throws -> (condition: Int, count: Int)? {
    var best: (condition: Int, count: Int)?
    for (number, condition) in few.enumerated() {
      guard let source = condition.source else { continue }
      // Nothing is rarer than what is a few rows: the others need not be counted.
      if let best, best.count < 100 { break }
      let bound = min(effort.many, best?.count ?? effort.many)
      let counted = source.wrapped("SELECT count(*) FROM (SELECT 1 FROM (", ") LIMIT \(bound))")
      let count =
        try Int.fetchOne(
          db, sql: counted.text, arguments: StatementArguments(counted.arguments)) ?? 0
      if best.map({ count < $0.count }) ?? true { best = (number, count) }
    }
    return best
  }

  // MARK: Finding

  /// All rows in their order, each asked by every test, until there are enough.
  private func inOrder(
    _ conditions: [QueryCondition], upTo last: Row? = nil, _ db: Database
  ) throws -> [Int64] {
    let tables =
      switch target {
      case .article: "article d"
      case .annotation: "article d CROSS JOIN annotation m ON m.article = d.number"
      case .passage: "piece p\(Self.articleOfPassage)"
      }
    var tests = conditions.map(\.test)
    if let last {
      let (added, id): (Int64, String) = (last[0], last[1])
      tests.append(QuerySQL("(d.added, d.id) <= (?, ?)", [added, id]))
    }
    return try numbers(tables, tests, orderedBy: Self.order(target), db)
  }

  /// What one condition's index finds, asked by the other tests.
  private func from(
    _ number: Int, _ conditions: [QueryCondition], _ db: Database
  ) throws -> [Int64] {
    let condition = conditions[number]
    guard let source = condition.source else { return try inOrder(conditions, db) }
    var tests = conditions.map(\.test)
    if condition.isExact { tests.remove(at: number) }
    if target == .passage, let pattern = condition.pattern {
      tests.insert(QuerySQL("piece_words MATCH ?", [pattern]), at: 0)
      return try numbers(
        "piece_words CROSS JOIN piece p ON p.number = piece_words.rowid\(Self.articleOfPassage)",
        tests, orderedBy: "piece_words.rowid", db)
    }
    let tables =
      switch target {
      case .article: "found x CROSS JOIN article d ON d.number = x.number"
      case .annotation:
        """
        found x CROSS JOIN annotation m ON m.number = x.number
          CROSS JOIN article d ON d.number = m.article
        """
      case .passage:
        "found x CROSS JOIN piece p ON p.number = x.number\(Self.articleOfPassage)"
      }
    let found = source.wrapped(
      "WITH found (number) AS MATERIALIZED (SELECT DISTINCT * FROM (", ")) ")
    return try numbers(tables, tests, orderedBy: Self.order(target), after: found, db)
  }

  /// The rows by how well they fit the words; `nil` where that was not asked for or cannot be.
  private func ranked(_ db: Database) throws -> [Int64]? {
    guard order == .rank, let number = bulk.firstIndex(where: { $0.pattern != nil }),
      let pattern = bulk[number].pattern
    else { return nil }
    let (index, tables) =
      switch target {
      case .article: ("article_words", "article d ON d.number = article_words.rowid")
      case .annotation:
        (
          "annotation_words",
          """
          annotation m ON m.number = annotation_words.rowid
            CROSS JOIN article d ON d.number = m.article
          """
        )
      case .passage:
        ("piece_words", "piece p ON p.number = piece_words.rowid\(Self.articleOfPassage)")
      }
    var tests = bulk.map(\.test)
    tests[number] = QuerySQL("\(index) MATCH ?", [pattern])
    return try numbers(
      "\(index) CROSS JOIN \(tables)", tests, orderedBy: "\(index).rank, \(index).rowid", db)
  }

  private func numbers(
    _ tables: String, _ tests: [QuerySQL], orderedBy order: String, after head: QuerySQL? = nil,
    _ db: Database
  ) throws -> [Int64] {
    let there = QuerySQL("d.present = 1 AND d.deleted IS NULL")
    let condition = QuerySQL.joined([there] + tests.map { $0.wrapped("(", ")") }, " AND ")
    let sql =
      (head?.text ?? "") + "SELECT \(number) FROM \(tables) WHERE \(condition.text) "
      + "ORDER BY \(order) LIMIT \(limit ?? -1)"
    return try Int64.fetchAll(
      db, sql: sql, arguments: StatementArguments((head?.arguments ?? []) + condition.arguments))
  }

  private var number: String {
    switch target {
    case .article: "d.number"
    case .annotation: "m.number"
    case .passage: "p.number"
    }
  }

  /// The article whose newest text a passage is in.
  private static let articleOfPassage = """
     CROSS JOIN revision r ON r.number = p.revision
      CROSS JOIN article d ON d.number = r.article AND d.revision = r.number
    """

  private static func order(_ target: QueryTarget) -> String {
    switch target {
    case .article: "d.added, d.id"
    case .annotation: "d.added, d.id, m.extent_start, m.extent_end DESC, m.id"
    case .passage: "p.number"
    }
  }

  /// The article with which a probe of so many ends; `nil` when there are fewer.
  private func end(ofProbe count: Int, _ db: Database) throws -> Row? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT added, id FROM article WHERE present = 1 AND deleted IS NULL
        ORDER BY added, id LIMIT 1 OFFSET ?
        """, arguments: [count])
  }
}
