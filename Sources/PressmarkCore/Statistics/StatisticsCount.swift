internal import GRDB

/// Counts the marks that a query finds, in SQL.
struct StatisticsCount {
  /// What stands before each statement: the marks that were found, unless it is all of them.
  private let head: String
  /// The marks `m` and their articles `d`.
  private let marks: String
  private let arguments: StatementArguments
  private let top: Int?

  static let there = "d.present = 1 AND d.deleted IS NULL"

  init(_ query: Query, top: Int?, _ db: Database) throws {
    self.top = top
    if query.isEmpty {
      head = ""
      marks = "article d CROSS JOIN annotation m ON m.article = d.number"
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
      arguments = [list + "]"]
    }
  }

  /// All charts, in the order of their subjects.
  func charts(_ db: Database) throws -> [Chart] {
    let progress = try progress(db)
    let pairs = try codePairs(db)
    return try Chart.Subject.allCases.map { subject in
      let rows: [Chart.Row] =
        switch subject {
        case .total: try total(progress, db)
        case .month: try months(db)
        case .source: try grouped("nullif(d.site, '')", db)
        case .type: try types(db)
        case .verdict:
          Self.terms(
            progress, Verdict.Conclusion.allCases.map(\.rawValue), \.verdict)
        case .code:
          try grouped(
            "(SELECT name FROM code WHERE id = k.code)", by: "k.code",
            joining: " LEFT JOIN annotation_code k ON k.annotation = m.number", db)
        case .status:
          Self.terms(progress, AnnotationStatus.allCases.map(\.rawValue), \.status)
        case .speaker:
          try grouped(
            "c.speaker", joining: Self.claims, where: "c.speaker <> ''", counting: .claims, db)
        case .codesTogether: pairs.together
        case .codesOverlapping: pairs.overlapping
        case .time: try times(db)
        case .coder: try coders(progress, db)
        }
      return Chart(subject, rows: rows)
    }
  }

  private static let claims = " CROSS JOIN claim c ON c.annotation = m.number"

  // MARK: Asking

  private func statement(_ columns: String, joining: String = "", _ tail: String) -> String {
    "\(head)SELECT \(columns) FROM \(marks)\(joining) WHERE \(Self.there) \(tail)"
  }

  private func counts(_ sql: String, _ db: Database) throws -> [(name: String?, count: Int)] {
    var counts: [(name: String?, count: Int)] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { counts.append((row[0], row[1])) }
    return counts
  }

  /// The most frequent names of a kind, those without one, and how many others there are.
  private func grouped(
    _ label: String, by key: String = "1", joining: String = "", where condition: String = "TRUE",
    counting measure: Chart.Measure = .marks, _ db: Database
  ) throws -> [Chart.Row] {
    let inner = """
      SELECT \(label) AS label, count(*) AS n FROM \(marks)\(joining)
      WHERE \(Self.there) AND (\(condition)) GROUP BY \(key)
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

  /// How many marks a coder has of one kind.
  private struct Progress {
    var coder: String
    var status: String
    var verdict: String?
    var isClaim: Bool
    var count: Int
  }

  private func progress(_ db: Database) throws -> [Progress] {
    let rows = try Row.fetchAll(
      db,
      sql: statement(
        "m.coder, m.status, c.verdict, c.annotation IS NOT NULL, count(*)",
        joining: " LEFT JOIN claim c ON c.annotation = m.number", "GROUP BY 1, 2, 3, 4"),
      arguments: arguments)
    return rows.map {
      Progress(coder: $0[0], status: $0[1], verdict: $0[2], isClaim: $0[3], count: $0[4])
    }
  }

  private func total(_ progress: [Progress], _ db: Database) throws -> [Chart.Row] {
    let marks = progress.reduce(0) { $0 + $1.count }
    guard marks > 0 else { return [] }
    let claims = progress.reduce(0) { $0 + ($1.isClaim ? $1.count : 0) }
    let articles = try counts(statement("NULL, count(DISTINCT m.article)", ""), db).first?.count
    let coders = Set(progress.map(\.coder)).count
    return [
      (.marks, marks), (.claims, claims), (.articles, articles ?? 0), (.coders, coders),
    ].map { (measure: Chart.Measure, value: Int) in
      Chart.Row(.named(measure.rawValue), measure: measure, value: value)
    }
  }

  /// The terms of a fixed vocabulary in its order, those that occur.
  private static func terms(
    _ progress: [Progress], _ vocabulary: [String], _ term: (Progress) -> String?
  ) -> [Chart.Row] {
    var counts: [String?: Int] = [:]
    for part in progress { counts[term(part), default: 0] += part.count }
    let rows = vocabulary.compactMap { name in
      counts[name].map { Chart.Row(.named(name), value: $0) }
    }
    return rows + (counts[nil].map { [Chart.Row(.none, value: $0)] } ?? [])
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
  private func coders(_ progress: [Progress], _ db: Database) throws -> [Chart.Row] {
    let articles = Dictionary(
      try counts(
        "\(head)SELECT coder, count(*) FROM (SELECT DISTINCT m.coder, m.article FROM \(marks) "
          + "WHERE \(Self.there)) GROUP BY 1", db
      ).map { ($0.name ?? "", $0.count) }, uniquingKeysWith: +)
    var sums: [String: (marks: Int, claims: Int, reviewed: Int)] = [:]
    let done = [AnnotationStatus.reviewed, .adjudicated].map(\.rawValue)
    for part in progress {
      sums[part.coder, default: (0, 0, 0)].marks += part.count
      if part.isClaim { sums[part.coder, default: (0, 0, 0)].claims += part.count }
      if done.contains(part.status) { sums[part.coder, default: (0, 0, 0)].reviewed += part.count }
    }
    let sorted = sums.sorted {
      $0.value.marks != $1.value.marks ? $0.value.marks > $1.value.marks : $0.key < $1.key
    }
    func rows(
      _ label: Chart.Label, _ sum: (marks: Int, claims: Int, reviewed: Int), articles: Int?
    ) -> [Chart.Row] {
      let values: [(Chart.Measure, Int?)] = [
        (.marks, sum.marks), (.claims, sum.claims), (.reviewed, sum.reviewed),
        (.articles, articles),
      ]
      return values.compactMap { measure, value in
        value.map { Chart.Row(label, measure: measure, value: $0) }
      }
    }
    let rest = sorted.dropFirst(top ?? .max).map(\.value)
    // Articles of several coders together are not the sum of theirs, so they are left out.
    let others = rest.reduce((0, 0, 0)) { ($0.0 + $1.marks, $0.1 + $1.claims, $0.2 + $1.reviewed) }
    return sorted.prefix(top ?? .max).flatMap {
      rows(.named($0.key), $0.value, articles: articles[$0.key] ?? 0)
    } + (rest.isEmpty ? [] : rows(.others(rest.count), others, articles: nil))
  }

  // MARK: Codes

  /// Which codes occur together, in one pass over the marks.
  private func codePairs(
    _ db: Database
  ) throws -> (together: [Chart.Row], overlapping: [Chart.Row]) {
    var names: [String] = []
    var numbers: [String: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM code ORDER BY id") {
      numbers[row[0]] = names.count
      names.append(row[1])
    }
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
        "d.number, m.revision, m.number, m.extent_start, m.extent_end, k.code",
        joining: " CROSS JOIN annotation_code k ON k.annotation = m.number",
        "ORDER BY d.number, m.extent_start, m.extent_end DESC, m.id"), arguments: arguments)
    while let row = try rows.next() {
      let (here, text, number): (Int64, Int64, Int64) = (row[0], row[1], row[2])
      guard let code = numbers[row[5]] else { continue }
      if here != article { close() }
      article = here
      if number == mark, let last = marks[text]?.indices.last {
        marks[text]?[last].codes.append(code)
      } else {
        marks[text, default: []].append(
          CodePairs.Mark(start: row[3], end: row[4], codes: [code]))
      }
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
    return (chart(pairs.together, .marks), chart(pairs.overlapping, .pairs))
  }
}
