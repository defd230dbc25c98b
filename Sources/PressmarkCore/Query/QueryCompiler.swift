internal import GRDB

/// Makes SQL of a query: one test for each condition, and a source for those that an index answers.
///
/// What a person typed is bound, never spliced in. A condition is asked of the row at hand: of a
/// mark what it is, of an article or a passage whether there is such a mark. Conditions on marks
/// that stand side by side are asked of one and the same mark.
struct QueryCompiler {
  let db: Database
  let names: QueryNames
  /// Whether words are looked up once, for many rows, and not for each row by itself.
  let inBulk: Bool

  init(_ db: Database, inBulk: Bool = false) {
    self.db = db
    names = QueryNames(db)
    self.inBulk = inBulk
  }

  /// The conditions that must all hold; none for an empty query.
  func conditions(_ query: Query, of target: QueryTarget) throws -> [QueryCondition] {
    guard let root = query.root else { return [] }
    return try conjuncts(root, target)
  }

  // MARK: Joining

  private func conjuncts(
    _ node: QueryNode, _ target: QueryTarget
  ) throws -> [QueryCondition] {
    let nodes = Self.flattened(node)
    var conditions: [QueryCondition] = []
    var patterns: [QueryPattern] = []
    var ofMarks: [QueryNode] = []
    var others: [QueryNode] = []
    for node in nodes {
      if let pattern = QueryPattern(node, textIsWords: target == .passage) {
        patterns.append(pattern)
      } else if target != .annotation, node.isOfMarks {
        ofMarks.append(node)
      } else {
        others.append(node)
      }
    }
    if !patterns.isEmpty {
      let pattern = QueryPattern.all(patterns)
      var condition = words(pattern, target)
      if case .finding(let text) = pattern { condition.pattern = text }
      conditions.append(condition)
    }
    if ofMarks.contains(where: \.isAffirmative) {
      conditions.append(try anyMark(ofMarks, target))
    } else {
      others += ofMarks
    }
    if target == .annotation, let range = try amount(&others) { conditions.append(range) }
    return conditions + (try others.map { try condition($0, target) })
  }

  /// The conditions of a node that must all hold, however they were put in brackets.
  private static func flattened(_ node: QueryNode) -> [QueryNode] {
    guard case .all(let nodes) = node.kind else { return [node] }
    return nodes.flatMap(flattened)
  }

  private func condition(_ node: QueryNode, _ target: QueryTarget) throws -> QueryCondition {
    if let pattern = QueryPattern(node, textIsWords: target == .passage) {
      return words(pattern, target)
    }
    switch node.kind {
    case .words, .near: return QueryCondition(QuerySQL("0"))
    case .field(let field, let values):
      if target != .annotation, node.isOfMarks { return try anyMark([node], target) }
      return try self.field(field, values, at: node.place, target)
    case .not(let inner):
      let inner = try condition(inner, target)
      return QueryCondition(inner.test.wrapped("((", ") IS NOT TRUE)"))
    case .all:
      let parts = try conjuncts(node, target)
      let test = QuerySQL.joined(parts.map { $0.test.wrapped("(", ")") }, " AND ")
      let best = parts.first { $0.source != nil }
      var all = QueryCondition(test.wrapped("(", ")"), source: best?.source)
      all.isExact = parts.count == 1 && best?.isExact == true
      return all
    case .any(let nodes):
      let parts = try nodes.map { try condition($0, target) }
      let test = QuerySQL.joined(parts.map { $0.test.wrapped("(", ")") }, " OR ")
      let sources = parts.compactMap(\.source)
      var any = QueryCondition(test.wrapped("(", ")"))
      if sources.count == parts.count {
        any.source = .joined(sources.map { $0.wrapped("SELECT * FROM (", ")") }, " UNION ")
        any.isExact = parts.allSatisfy(\.isExact)
      }
      return any
    }
  }

  // MARK: Marks of an article or a passage

  /// That there is one mark for which all conditions hold.
  private func anyMark(_ nodes: [QueryNode], _ target: QueryTarget) throws -> QueryCondition {
    let place = nodes.first?.place ?? 0..<0
    let parts =
      nodes.count == 1
      ? try conjuncts(nodes[0], .annotation)
      : try conjuncts(QueryNode(.all(nodes), at: place), .annotation)
    let tests = QuerySQL.joined(parts.map { $0.test.wrapped("(", ")") }, " AND ")
    let touches =
      target == .article
      ? ""
      : """
      m.revision = p.revision AND m.extent_start < p.start + p.length
        AND m.extent_end > p.start AND
      """
    let test = tests.wrapped(
      "EXISTS (SELECT 1 FROM annotation m WHERE m.article = d.number AND \(touches) ", ")")
    let best = parts.first { $0.source != nil }
    var found = QueryCondition(test, source: best?.source.map { Self.rows($0, ofMarksFor: target) })
    found.isExact = parts.count == 1 && best?.isExact == true
    return found
  }

  private static func rows(_ marks: QuerySQL, ofMarksFor target: QueryTarget) -> QuerySQL {
    switch target {
    case .annotation: marks
    case .article: marks.wrapped("SELECT article FROM annotation WHERE number IN (", ")")
    case .passage:
      marks.wrapped(
        """
        SELECT q.number FROM annotation n CROSS JOIN piece q
          ON q.revision = n.revision AND q.start < n.extent_end
            AND q.start + q.length > n.extent_start
        WHERE n.number IN (
        """, ")")
    }
  }

  /// The rows of a target that belong to some articles.
  static func rows(_ articles: QuerySQL, of target: QueryTarget) -> QuerySQL {
    switch target {
    case .article: articles
    case .annotation: articles.wrapped("SELECT number FROM annotation WHERE article IN (", ")")
    case .passage:
      articles.wrapped(
        """
        SELECT q.number FROM article e CROSS JOIN piece q ON q.revision = e.revision
        WHERE e.number IN (
        """, ")")
    }
  }

  // MARK: Words

  private func words(_ pattern: QueryPattern, _ target: QueryTarget) -> QueryCondition {
    switch (pattern, target) {
    case (.finding(let text), .article): words(text, in: "article_words", of: "d")
    case (.finding(let text), .annotation): words(text, in: "annotation_words", of: "m")
    case (.finding(let text), .passage): words(text, in: "piece_words", of: "p")
    case (.leavingOut(let text), _):
      QueryCondition(
        words(.finding(text), target).test.wrapped("((", ") IS NOT TRUE)"))
    }
  }

  /// That an index finds words in a row; `alias` is the row's table.
  func words(_ pattern: String, in index: String, of alias: String) -> QueryCondition {
    let source = QuerySQL("SELECT rowid FROM \(index) WHERE \(index) MATCH ?", [pattern])
    let test =
      inBulk
      ? source.wrapped("\(alias).number IN (", ")")
      : QuerySQL(
        "EXISTS (SELECT 1 FROM \(index) WHERE \(index) MATCH ? AND rowid = \(alias).number)",
        [pattern])
    return QueryCondition(test, source: source)
  }
}

extension QueryNode {
  /// Whether it says something about marks and about nothing else.
  var isOfMarks: Bool {
    switch kind {
    case .words, .near: false
    case .field(let field, let values): field.subject(values) == .mark
    case .not(let node): node.isOfMarks
    case .all(let nodes), .any(let nodes): nodes.allSatisfy(\.isOfMarks)
    }
  }

  /// Whether it asks for something that is there, and not only for what is not.
  var isAffirmative: Bool {
    switch kind {
    case .words, .near, .field: true
    case .not: false
    case .all(let nodes): nodes.contains(where: \.isAffirmative)
    case .any(let nodes): nodes.allSatisfy(\.isAffirmative)
    }
  }
}
