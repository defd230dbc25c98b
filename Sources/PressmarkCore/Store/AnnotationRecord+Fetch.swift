internal import GRDB

extension AnnotationRecord {
  /// The order of a document; `a` is the annotation.
  static let documentOrder = "a.extent_start, a.extent_end DESC, a.id"

  /// The annotation with that name.
  static func fetch(_ id: AnnotationID, _ db: Database) throws -> Annotation? {
    try fetch(where: "a.id = ?", arguments: [id.rawValue], tail: "", db).first
  }

  /// The annotations that a condition on `annotation a`, `article d` and `revision r` names.
  ///
  /// The tail is `ORDER BY` and `LIMIT`. With `inOrder`, SQLite goes through the articles in their
  /// order and stops at the limit; else it starts from whatever the condition makes rare.
  static func fetch(
    where condition: String, arguments: StatementArguments, tail: String, inOrder: Bool = false,
    _ db: Database
  ) throws -> [Annotation] {
    // CROSS JOIN: SQLite keeps the order in which the tables are named.
    let tables =
      inOrder
      ? "article d CROSS JOIN annotation a ON a.article = d.number"
      : "annotation a JOIN article d ON d.number = a.article"
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT a.number, a.id, d.id, r.digest, a.note, a.coder, a.created, a.modified, a.status
          FROM \(tables) JOIN revision r ON r.number = a.revision
          WHERE \(condition) \(tail)
          """), arguments: arguments)
    let rows = try Array(cursor.map(Head.init))
    var annotations: [Annotation] = []
    annotations.reserveCapacity(rows.count)
    // Their parts are read for many at a time: a handful of statements, however many marks.
    for start in stride(from: 0, to: rows.count, by: 400) {
      annotations += try assemble(rows[start..<min(start + 400, rows.count)], db)
    }
    return annotations
  }

  /// The annotations with some keys inside the file, in the order of these.
  static func fetch(numbers: [Int64], _ db: Database) throws -> [Annotation] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.number, a.id, d.id, r.digest, a.note, a.coder, a.created, a.modified, a.status
        FROM annotation a JOIN article d ON d.number = a.article
          JOIN revision r ON r.number = a.revision
        WHERE a.number IN (\(numbers.map(String.init).joined(separator: ",")))
        """)
    var heads: [Int64: Head] = [:]
    while let row = try rows.next() {
      let head = try Head(row)
      heads[head.number] = head
    }
    return try assemble(numbers.compactMap { heads[$0] }[...], db)
  }

  /// What stands in the row of an annotation itself.
  private struct Head {
    var number: Int64
    var annotation: Annotation

    init(_ row: Row) throws {
      number = row[0]
      annotation = Annotation(
        id: AnnotationID(rawValue: row[1]), article: ArticleID(rawValue: row[2]), selectors: [],
        revision: row[3], note: row[4], coder: row[5],
        created: Timestamp(milliseconds: row[6]), modified: Timestamp(milliseconds: row[7]),
        status: try ClaimRecord.value(row, 8) ?? .draft)
    }
  }

  private static func assemble(
    _ heads: ArraySlice<Head>, _ db: Database
  ) throws -> [Annotation] {
    let numbers = heads.map { String($0.number) }.joined(separator: ",")
    let condition = "WHERE annotation IN (\(numbers))"
    func parts<Part>(_ sql: String, _ part: (Row) throws -> Part) throws -> [Int64: [Part]] {
      var found: [Int64: [Part]] = [:]
      let cursor = try Row.fetchCursor(db, sql: sql)
      while let row = try cursor.next() { found[row[0], default: []].append(try part(row)) }
      return found
    }
    let selectors = try parts(
      """
      SELECT annotation, span_start, span_end, exact, prefix, suffix FROM annotation_span
      \(condition) ORDER BY annotation, ordinal
      """
    ) {
      let (start, end): (Int, Int) = ($0[1], $0[2])
      return Selector(
        span: TextSpan(TextOffset(start), TextOffset(end)), exact: $0[3], prefix: $0[4],
        suffix: $0[5])
    }
    let codes = try parts(
      "SELECT annotation, code FROM annotation_code \(condition) ORDER BY annotation, ordinal"
    ) { CodeID(rawValue: $0[1]) }
    let relations = try parts(
      "SELECT annotation, kind, target FROM relation \(condition) ORDER BY annotation, ordinal"
    ) { row in
      try ClaimRecord.value(row, 1).map { Relation(kind: $0, target: .init(rawValue: row[2])) }
    }
    var claims = try parts("\(ClaimRecord.selection) \(condition)", ClaimRecord.claim)
      .compactMapValues(\.first)
    if !claims.isEmpty {
      let types: [Int64: [ClaimType?]] = try parts(
        "SELECT annotation, type FROM claim_type \(condition) ORDER BY annotation, ordinal"
      ) { try ClaimRecord.value($0, 1) }
      for (number, types) in types { claims[number]?.types = types.compactMap(\.self) }
      let evidence = try parts(
        """
        SELECT annotation, question, answer, url, archived_url, medium, bearing FROM evidence
        \(condition) ORDER BY annotation, ordinal
        """, Self.evidence)
      for (number, evidence) in evidence { claims[number]?.evidence = evidence }
    }
    return heads.map { head in
      var annotation = head.annotation
      annotation.selectors = selectors[head.number] ?? []
      annotation.codes = codes[head.number] ?? []
      annotation.claim = claims[head.number] ?? Claim()
      annotation.relations = (relations[head.number] ?? []).compactMap(\.self)
      return annotation
    }
  }

  private static func evidence(_ row: Row) throws -> Evidence {
    var evidence = Evidence()
    evidence.question = row[1]
    evidence.answer = row[2]
    evidence.url = row[3]
    evidence.archivedURL = row[4]
    evidence.medium = row[5]
    evidence.bearing = try ClaimRecord.value(row, 6)
    return evidence
  }
}
