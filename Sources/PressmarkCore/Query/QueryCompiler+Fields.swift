internal import GRDB

// Each field as SQL: what is asked of one row, and what an index finds.

extension QueryCompiler {
  /// A field's condition on a row.
  func field(
    _ field: QueryField, _ values: [QueryValue], at place: Range<Int>, _ target: QueryTarget
  ) throws -> QueryCondition {
    switch field.subject(values) {
    case .mark: return try ofMark(field, values, at: place)
    case .article:
      if field == .text { return text(QueryPattern.text(values), target) }
      var condition = try ofArticle(field, values, at: place)
      condition.source = condition.source.map { Self.rows($0, of: target) }
      return condition
    }
  }

  // MARK: Fields of marks

  private func ofMark(
    _ field: QueryField, _ values: [QueryValue], at place: Range<Int>
  ) throws -> QueryCondition {
    switch field {
    case .code:
      let codes = Set(try Self.names(values).flatMap { try names.codes($0, at: place) }).sorted()
      return Self.given("annotation_code", "code", codes)
    case .type: return Self.given("claim_type", "type", Self.terms(values))
    case .coder: return Self.column("coder", try Self.names(values).flatMap(names.coders))
    case .status: return Self.column("status", Self.terms(values))
    case .unit:
      let units = Self.list(try Self.names(values).flatMap(names.units))
      return Self.claim(units.wrapped("c.quantity_unit IN ", ""))
    case .verdict: return Self.verdict(Self.terms(values))
    case .modality:
      let test = Self.list(Self.terms(values)).wrapped("c.modality IN ", "")
      return Self.claim(test, source: test.wrapped("SELECT annotation FROM claim c WHERE ", ""))
    case .stance, .method:
      return Self.claim(Self.list(Self.terms(values)).wrapped("c.\(field.rawValue) IN ", ""))
    case .value: return Self.amount(Self.numbers("c.quantity_value", values))
    case .time:
      let times = Self.days("c.time_value", values)
      return Self.claim(times, source: times.wrapped("SELECT annotation FROM claim c WHERE ", ""))
    case .speaker: return words(QueryPattern.text(values), in: "claim_words", of: "m")
    case .quote, .note, .gist:
      return words(
        "{\(field.rawValue)} : \(QueryPattern.text(values))", in: "annotation_words", of: "m")
    case .is: return QueryCondition(QuerySQL("m.revision <> d.revision"))
    default: return Self.any(Self.terms(values).map(Self.having))
    }
  }

  /// Marks with one of some values in a table that belongs to them.
  private static func given(
    _ table: String, _ column: String, _ values: [String]
  ) -> QueryCondition {
    let list = list(values)
    return QueryCondition(
      list.wrapped(
        "EXISTS (SELECT 1 FROM \(table) k WHERE k.annotation = m.number AND k.\(column) IN ", ")"),
      source: list.wrapped("SELECT annotation FROM \(table) WHERE \(column) IN ", ""))
  }

  /// Marks with one of some values in a column of their own.
  private static func column(_ column: String, _ values: [String]) -> QueryCondition {
    let list = list(values)
    return QueryCondition(
      list.wrapped("m.\(column) IN ", ""),
      source: list.wrapped("SELECT number FROM annotation WHERE \(column) IN ", ""))
  }

  /// Marks whose claim passes a test on `c`.
  private static func claim(_ test: QuerySQL, source: QuerySQL? = nil) -> QueryCondition {
    QueryCondition(
      test.wrapped("EXISTS (SELECT 1 FROM claim c WHERE c.annotation = m.number AND ", ")"),
      source: source)
  }

  private static func verdict(_ terms: [String]) -> QueryCondition {
    let concluded = list(terms.filter { $0 != QueryField.none })
    let test = concluded.wrapped("c.verdict IN ", "")
    guard terms.contains(QueryField.none) else {
      return claim(test, source: test.wrapped("SELECT annotation FROM claim c WHERE ", ""))
    }
    let open = QuerySQL(
      """
      NOT EXISTS (SELECT 1 FROM claim c WHERE c.annotation = m.number AND c.verdict IS NOT NULL)
      """)
    return any([QueryCondition(open), claim(test)])
  }

  private static func having(_ part: String) -> QueryCondition {
    func row(of table: String) -> QueryCondition {
      QueryCondition(
        QuerySQL("EXISTS (SELECT 1 FROM \(table) k WHERE k.annotation = m.number)"),
        source: QuerySQL("SELECT annotation FROM \(table)"))
    }
    func filled(_ test: String) -> QueryCondition { claim(QuerySQL(test)) }
    return switch part {
    case "note": QueryCondition(QuerySQL("m.note <> ''"))
    case "claim": row(of: "claim")
    case "evidence": row(of: "evidence")
    case "code": row(of: "annotation_code")
    case "relation": row(of: "relation")
    case "speaker": filled("c.speaker IS NOT NULL")
    case "quantity": filled("c.has_quantity = 1")
    case "verdict": filled("c.verdict IS NOT NULL")
    case "time": filled("c.has_time = 1")
    default: filled("c.gist IS NOT NULL")
    }
  }

  // MARK: Quantities

  /// Takes a unit and the values beside it out of some conditions: one index answers both.
  func amount(_ nodes: inout [QueryNode]) throws -> QueryCondition? {
    var tests: [QuerySQL] = []
    var others: [QueryNode] = []
    var hasUnit = false
    for node in nodes {
      switch node.kind {
      case .field(.unit, let values) where !hasUnit:
        hasUnit = true
        let units = Self.list(try Self.names(values).flatMap(names.units))
        tests.append(units.wrapped("c.quantity_unit IN ", ""))
      case .field(.value, let values): tests.append(Self.numbers("c.quantity_value", values))
      default: others.append(node)
      }
    }
    guard hasUnit, tests.count > 1 else { return nil }
    nodes = others
    return Self.amount(.joined(tests, " AND "))
  }

  private static func amount(_ test: QuerySQL) -> QueryCondition {
    claim(
      test,
      source: test.wrapped(
        "SELECT annotation FROM claim c WHERE c.quantity_value IS NOT NULL AND ", ""))
  }

  // MARK: Fields of articles

  private func ofArticle(
    _ field: QueryField, _ values: [QueryValue], at place: Range<Int>
  ) throws -> QueryCondition {
    let present = "SELECT number FROM article d WHERE d.present = 1 AND d.deleted IS NULL AND "
    switch field {
    case .title, .author, .source, .section:
      let columns: [QueryField: String] = [.author: "byline", .source: "site"]
      let column = columns[field] ?? field.rawValue
      return words(
        "{\(column)} : \(QueryPattern.text(values))", in: "article_words", of: "d")
    case .lang:
      let tags = Self.names(values).map { $0.text.lowercased() }
      return QueryCondition(Self.list(tags).wrapped("d.language IN ", ""))
    case .article:
      let list = Self.list(try Self.names(values).map { try names.article($0, at: place) })
      return QueryCondition(
        list.wrapped("d.id IN ", ""),
        source: list.wrapped("SELECT number FROM article WHERE id IN ", ""))
    case .marks: return QueryCondition(Self.numbers("d.annotations", values))
    case .date, .before, .after:
      let days = Self.days("d.published", values)
      return QueryCondition(days, source: days.wrapped(present, ""))
    default: return Self.any(Self.terms(values).map(Self.being))
    }
  }

  private static func being(_ state: String) -> QueryCondition {
    guard state == QueryField.read else {
      return QueryCondition(
        QuerySQL("NOT EXISTS (SELECT 1 FROM reading_place w WHERE w.article = d.number)"))
    }
    return QueryCondition(
      QuerySQL(
        """
        EXISTS (SELECT 1 FROM reading_place w WHERE w.article = d.number AND w.farthest >=
          (SELECT r.length FROM revision r WHERE r.number = d.revision))
        """), source: nil)
  }

  /// Words in a passage of an article's newest text, or in a passage that a mark touches.
  private func text(_ pattern: String, _ target: QueryTarget) -> QueryCondition {
    switch target {
    case .passage: words(pattern, in: "piece_words", of: "p")
    case .article:
      QueryCondition(
        textOfArticle(pattern),
        source: QuerySQL(
          """
          SELECT e.number FROM piece_words CROSS JOIN piece q ON q.number = piece_words.rowid
            CROSS JOIN revision r ON r.number = q.revision
            CROSS JOIN article e ON e.number = r.article AND e.revision = q.revision
          WHERE piece_words MATCH ?
          """, [pattern]))
    case .annotation:
      QueryCondition(
        words(pattern, in: "piece_words", of: "q").test.wrapped(
          """
          EXISTS (SELECT 1 FROM piece q WHERE q.revision = m.revision
            AND q.start < m.extent_end AND q.start + q.length > m.extent_start AND
          """ + " ", ")"),
        source: QuerySQL(
          """
          SELECT n.number FROM piece_words CROSS JOIN piece q ON q.number = piece_words.rowid
            CROSS JOIN annotation n ON n.revision = q.revision
              AND n.extent_start < q.start + q.length AND n.extent_end > q.start
          WHERE piece_words MATCH ?
          """, [pattern]))
    }
  }

  private func textOfArticle(_ pattern: String) -> QuerySQL {
    guard !inBulk else {
      return words(pattern, in: "piece_words", of: "q").test.wrapped(
        "EXISTS (SELECT 1 FROM piece q WHERE q.revision = d.revision AND ", ")")
    }
    // The pieces of a text are numbered one after the other: a part of the index is asked.
    return QuerySQL(
      """
      EXISTS (SELECT 1 FROM piece_words CROSS JOIN piece q ON q.number = piece_words.rowid
        WHERE piece_words MATCH ? AND q.revision = d.revision
          AND piece_words.rowid >= (SELECT min(number) FROM piece WHERE revision = d.revision)
          AND piece_words.rowid <= (SELECT max(number) FROM piece WHERE revision = d.revision))
      """, [pattern])
  }

  // MARK: Values

  private static func any(_ conditions: [QueryCondition]) -> QueryCondition {
    guard conditions.count > 1 else { return conditions.first ?? QueryCondition(QuerySQL("0")) }
    return QueryCondition(
      .joined(conditions.map { $0.test.wrapped("(", ")") }, " OR ").wrapped("(", ")"))
  }

  private static func names(_ values: [QueryValue]) -> [QueryWords] {
    values.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  private static func terms(_ values: [QueryValue]) -> [String] {
    values.compactMap { if case .term(let term) = $0 { term } else { nil } }
  }

  private static func list(_ values: [String]) -> QuerySQL {
    QuerySQL("(\(values.map { _ in "?" }.joined(separator: ", ")))", values)
  }

  private static func numbers(_ column: String, _ values: [QueryValue]) -> QuerySQL {
    ranges(
      values.map { value in
        guard case .numbers(let range) = value else { return QuerySQL("0") }
        var parts = [QuerySQL("\(column) IS NOT NULL")]
        if let lower = range.lower {
          parts.append(QuerySQL("\(column) \(range.excludesLower ? ">" : ">=") ?", [lower]))
        }
        if let upper = range.upper {
          parts.append(QuerySQL("\(column) \(range.excludesUpper ? "<" : "<=") ?", [upper]))
        }
        return .joined(parts, " AND ")
      })
  }

  /// Days compare as text: what starts with `2025-08` stands between it and `2025-08~`.
  private static func days(_ column: String, _ values: [QueryValue]) -> QuerySQL {
    ranges(
      values.map { value in
        guard case .days(let range) = value else { return QuerySQL("0") }
        // What starts with a digit is a day: durations are no days.
        var parts = [QuerySQL("\(column) >= '0' AND \(column) < ':'")]
        if let lower = range.lower {
          parts.append(
            range.excludesLower
              ? QuerySQL("\(column) > ?", [lower + "~"]) : QuerySQL("\(column) >= ?", [lower]))
        }
        if let upper = range.upper {
          parts.append(
            QuerySQL("\(column) < ?", [range.excludesUpper ? upper : upper + "~"]))
        }
        return .joined(parts, " AND ")
      })
  }

  private static func ranges(_ parts: [QuerySQL]) -> QuerySQL {
    parts.count == 1
      ? parts[0] : .joined(parts.map { $0.wrapped("(", ")") }, " OR ").wrapped("(", ")")
  }
}
