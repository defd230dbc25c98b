internal import GRDB

/// Counts the marks that a query finds, in SQL.
struct StatisticsCount {
  /// What stands before each statement: the marks that were found, unless it is all of them.
  private let head: String
  /// The marks `m` and their articles `d`.
  private let marks: String
  /// The same, in the order in which an index has them, where there is one.
  private let inDocuments: String
  private let arguments: StatementArguments
  private let top: Int?

  static let there = "d.present = 1 AND d.deleted IS NULL"

  init(_ query: Query, top: Int?, _ db: Database) throws {
    self.top = top
    if query.isEmpty {
      head = ""
      // As they stand in the file: what belongs to a mark stands beside what belongs to the next.
      marks = "annotation m CROSS JOIN article d ON d.number = m.article"
      inDocuments = "article d CROSS JOIN annotation m ON m.article = d.number"
      arguments = []
    } else {
      let plan = try QueryPlan(query, of: .annotation, order: .document, limit: nil, db)
      var list = "["
      for number in try plan.numbers(db) {
        if list.utf8.count > 1 { list += "," }
        list += String(number)
      }
      head = "WITH found (number) AS MATERIALIZED (SELECT value FROM json_each(?)) "
      marks = """
        found x CROSS JOIN annotation m ON m.number = x.number
          CROSS JOIN article d ON d.number = m.article
        """
      inDocuments = marks
      arguments = [list + "]"]
    }
  }

  /// All charts, in the order of their subjects.
  func charts(_ db: Database) throws -> [Chart] {
    let progress = try progress(db)
    let codes = try codes(db)
    return try Chart.Subject.allCases.map { subject in
      let rows: [Chart.Row] =
        switch subject {
        case .total: try total(progress, db)
        case .month: try months(db)
        case .source: try grouped("nullif(d.site, '')", db)
        case .type: try types(db)
        case .verdict:
          Self.terms(
            progress, Verdict.Conclusion.allCases.map(\.rawValue), \.verdicts)
        case .code: codes.each + Self.without(codes.marks, of: progress)
        case .status:
          Self.terms(progress, AnnotationStatus.allCases.map(\.rawValue), \.statuses)
        case .speaker:
          try grouped(
            "c.speaker", joining: Self.claims, where: "c.speaker <> ''", counting: .claims, db)
        case .codesTogether: codes.together
        case .codesOverlapping: codes.overlapping
        case .time: try times(db)
        case .coder: coders(progress)
        }
      return Chart(subject, rows: rows)
    }
  }

  private static let claims = " CROSS JOIN claim c ON c.annotation = m.number"

  // MARK: Asking

  private func statement(
    from marks: String? = nil, _ columns: String, joining: String = "", _ tail: String
  ) -> String {
    "\(head)SELECT \(columns) FROM \(marks ?? self.marks)\(joining) WHERE \(Self.there) \(tail)"
  }

  private func counts(_ sql: String, _ db: Database) throws -> [(name: String?, count: Int)] {
    var counts: [(name: String?, count: Int)] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { counts.append((row[0], row[1])) }
    return counts
  }

  /// The most frequent names of a kind, those without one, and how many others there are.
  private func grouped(
    _ label: String, joining: String = "", where condition: String = "TRUE",
    counting measure: Chart.Measure = .marks, _ db: Database
  ) throws -> [Chart.Row] {
    let inner = """
      SELECT \(label) AS label, count(*) AS n FROM \(marks)\(joining)
      WHERE \(Self.there) AND (\(condition)) GROUP BY 1
      """
    let limit = top.map { "\(min($0, Int(Int32.max)) + 1)" } ?? "-1"
    let rows = try Row.fetchAll(
      db,
      sql: """
        \(head)SELECT label, n, sum(label IS NOT NULL) OVER (),
          sum(iif(label IS NULL, 0, n)) OVER ()
        FROM (\(inner)) ORDER BY label IS NULL DESC, n DESC, label LIMIT \(limit)
        """, arguments: arguments)
    var named: [Chart.Row] = []
    var none: [Chart.Row] = []
    for row in rows {
      let (name, count): (String?, Int) = (row[0], row[1])
      if let name {
        if named.count < top ?? .max {
          named.append(Chart.Row(.named(name), measure: measure, value: count))
        }
      } else {
        none.append(Chart.Row(.none, measure: measure, value: count))
      }
    }
    if let row = rows.first {
      let (names, all): (Int, Int) = (row[2], row[3])
      let others = names - named.count
      let rest = all - named.reduce(0) { $0 + $1.value }
      if others > 0 { named.append(Chart.Row(.others(others), measure: measure, value: rest)) }
    }
    return named + none
  }

  /// The first of some rows by value, and how many others there are.
  private func first(_ rows: [Chart.Row]) -> [Chart.Row] {
    let sorted = rows.sorted {
      $0.value != $1.value
        ? $0.value > $1.value
        : ($0.name(in: .code), $0.with ?? "") < ($1.name(in: .code), $1.with ?? "")
    }
    guard let top, sorted.count > top else { return sorted }
    let rest = sorted[top...]
    return sorted[..<top] + [
      Chart.Row(
        .others(rest.count), measure: rest.first?.measure ?? .marks,
        value: rest.reduce(0) { $0 + $1.value })
    ]
  }

  // MARK: Time

  private func months(_ db: Database) throws -> [Chart.Row] {
    let found = try counts(
      statement("substr(d.published, 1, 7), count(*)", "GROUP BY 1"), db)
    var months: [Int: Int] = [:]
    var undated = 0
    for (name, count) in found {
      if let month = name.flatMap(PeriodSeries.month) {
        months[month, default: 0] += count
      } else {
        undated += count
      }
    }
    return PeriodSeries.rows(months, measure: .marks, label: PeriodSeries.name(ofMonth:))
      + (undated > 0 ? [Chart.Row(.none, value: undated)] : [])
  }

  private func times(_ db: Database) throws -> [Chart.Row] {
    let found = try counts(
      statement(
        "substr(c.time_value, 1, 8), count(*)", joining: Self.claims,
        "AND c.has_time = 1 GROUP BY 1"), db)
    var periods: [String: Int] = [:]
    var undated = 0
    for (value, count) in found {
      if let period = value.flatMap(PeriodSeries.period(ofTime:)) {
        periods[period, default: 0] += count
      } else {
        undated += count
      }
    }
    return periods.sorted { $0.key < $1.key }.map {
      Chart.Row(.named($0.key), measure: .claims, value: $0.value)
    } + (undated > 0 ? [Chart.Row(.none, measure: .claims, value: undated)] : [])
  }

  // MARK: Claims and coders

  /// What one coder has made.
  private struct Progress {
    var coder: String
    var marks: Int
    var claims: Int
    var articles: Int
    /// Marks by status, in the order of the statuses.
    var statuses: [Int]
    /// Marks by verdict, in the order of the verdicts.
    var verdicts: [Int]

    var reviewed: Int {
      zip(AnnotationStatus.allCases, statuses).reduce(0) { sum, part in
        part.0 == .reviewed || part.0 == .adjudicated ? sum + part.1 : sum
      }
    }
  }

  /// All that is counted of coders, statuses and verdicts, in one pass.
  private func progress(_ db: Database) throws -> [Progress] {
    let statuses = AnnotationStatus.allCases.map {
      "count(iif(m.status = '\($0.rawValue)', 1, NULL))"
    }
    let verdicts = Verdict.Conclusion.allCases.map {
      "count(iif(c.verdict = '\($0.rawValue)', 1, NULL))"
    }
    let columns =
      ["m.coder", "count(*)", "count(c.annotation)", "count(DISTINCT m.article)"]
      + statuses + verdicts
    let rows = try Row.fetchAll(
      db,
      sql: statement(
        columns.joined(separator: ", "),
        joining: " LEFT JOIN claim c ON c.annotation = m.number", "GROUP BY 1"),
      arguments: arguments)
    return rows.map { row in
      func numbers(_ start: Int, _ count: Int) -> [Int] { (start..<start + count).map { row[$0] } }
      return Progress(
        coder: row[0], marks: row[1], claims: row[2], articles: row[3],
        statuses: numbers(4, statuses.count),
        verdicts: numbers(4 + statuses.count, verdicts.count))
    }
  }

  private func total(_ progress: [Progress], _ db: Database) throws -> [Chart.Row] {
    guard !progress.isEmpty else { return [] }
    let articles = try counts(statement("NULL, count(DISTINCT m.article)", ""), db).first?.count
    let values: [(Chart.Measure, Int)] = [
      (.marks, progress.reduce(0) { $0 + $1.marks }),
      (.claims, progress.reduce(0) { $0 + $1.claims }), (.articles, articles ?? 0),
      (.coders, progress.count),
    ]
    return values.map { Chart.Row(.named($0.rawValue), measure: $0, value: $1) }
  }

  /// The terms of a fixed vocabulary in its order, those that occur, and the marks without one.
  private static func terms(
    _ progress: [Progress], _ vocabulary: [String], _ counts: (Progress) -> [Int]
  ) -> [Chart.Row] {
    var rest = progress.reduce(0) { $0 + $1.marks }
    var rows: [Chart.Row] = []
    for (place, name) in vocabulary.enumerated() {
      let count = progress.reduce(0) { $0 + counts($1)[place] }
      if count > 0 { rows.append(Chart.Row(.named(name), value: count)) }
      rest -= count
    }
    return rows + (rest > 0 ? [Chart.Row(.none, value: rest)] : [])
  }

  private func types(_ db: Database) throws -> [Chart.Row] {
    let found = try counts(
      statement(
        "t.type, count(*)", joining: " CROSS JOIN claim_type t ON t.annotation = m.number",
        "GROUP BY 1"), db)
    return ClaimType.allCases.compactMap { type in
      found.first { $0.name == type.rawValue }.map {
        Chart.Row(.named(type.rawValue), measure: .claims, value: $0.count)
      }
    }
  }

  /// Four numbers for each coder, those with most marks first.
  private func coders(_ progress: [Progress]) -> [Chart.Row] {
    let sorted = progress.sorted {
      $0.marks != $1.marks ? $0.marks > $1.marks : $0.coder < $1.coder
    }
    func row(_ measure: Chart.Measure, _ label: Chart.Label, _ value: Int) -> Chart.Row {
      Chart.Row(label, measure: measure, value: value)
    }
    let named = sorted.prefix(top ?? .max).flatMap { part in
      let label = Chart.Label.named(part.coder)
      return [
        row(.marks, label, part.marks), row(.claims, label, part.claims),
        row(.reviewed, label, part.reviewed), row(.articles, label, part.articles),
      ]
    }
    let rest = sorted.dropFirst(top ?? .max)
    guard !rest.isEmpty else { return named }
    // Articles of several coders together are not the sum of theirs, so they are left out.
    let others = Chart.Label.others(rest.count)
    return named + [
      row(.marks, others, rest.reduce(0) { $0 + $1.marks }),
      row(.claims, others, rest.reduce(0) { $0 + $1.claims }),
      row(.reviewed, others, rest.reduce(0) { $0 + $1.reviewed }),
    ]
  }

  // MARK: Codes

  /// What is counted of codes, and how many marks have one.
  private struct Codes {
    var marks = 0
    var each: [Chart.Row]
    var together: [Chart.Row]
    var overlapping: [Chart.Row]
  }

  /// How many marks have no code.
  private static func without(_ coded: Int, of progress: [Progress]) -> [Chart.Row] {
    let rest = progress.reduce(0) { $0 + $1.marks } - coded
    return rest > 0 ? [Chart.Row(.none, value: rest)] : []
  }

  /// How often each code occurs, and with which others, in one pass over the marks.
  private func codes(_ db: Database) throws -> Codes {
    var names: [String] = []
    var numbers: [String: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM code ORDER BY id") {
      numbers[row[0]] = names.count
      names.append(row[1])
    }
    var each = [Int](repeating: 0, count: names.count)
    var coded = 0
    var pairs = CodePairs()
    var marks: [Int64: [CodePairs.Mark]] = [:]
    var article: Int64?
    var mark: Int64?
    func close() {
      for (_, part) in marks { pairs.count(part) }
      marks.removeAll(keepingCapacity: true)
    }
    let rows = try Row.fetchCursor(
      db,
      sql: statement(
        from: inDocuments,
        "d.number, m.revision, m.number, m.extent_start, m.extent_end, k.code",
        joining: " CROSS JOIN annotation_code k ON k.annotation = m.number",
        "ORDER BY d.number, m.extent_start, m.extent_end DESC, m.id"), arguments: arguments)
    while let row = try rows.next() {
      let (here, text, number): (Int64, Int64, Int64) = (row[0], row[1], row[2])
      guard let code = numbers[row[5]] else { continue }
      if here != article { close() }
      article = here
      each[code] += 1
      if number == mark, let last = marks[text]?.indices.last {
        marks[text]?[last].codes.append(code)
      } else {
        marks[text, default: []].append(
          CodePairs.Mark(start: row[3], end: row[4], codes: [code]))
      }
      if number != mark { coded += 1 }
      mark = number
    }
    close()
    func chart(_ counts: [CodePairs.Pair: Int], _ measure: Chart.Measure) -> [Chart.Row] {
      first(
        counts.map { pair, count in
          let both = [names[pair.first], names[pair.second]].sorted()
          return Chart.Row(.named(both[0]), with: both[1], measure: measure, value: count)
        })
    }
    let named = zip(names, each).filter { $0.1 > 0 }.map { Chart.Row(.named($0), value: $1) }
    return Codes(
      marks: coded, each: first(named), together: chart(pairs.together, .marks),
      overlapping: chart(pairs.overlapping, .pairs))
  }
}
