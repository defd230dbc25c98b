internal import GRDB

extension Library {
  /// The passages that answer a query, each with the words around it.
  ///
  /// With words it finds each place of them in the newest texts; with conditions on marks alone, the
  /// marks.
  ///
  /// - Parameters:
  ///   - query: What is asked; one that asks for articles alone finds nothing.
  ///   - order: In which order passages of words come.
  ///   - width: How many Unicode scalars of context at most before and after each.
  ///   - limit: How many lines at most.
  ///   - isCancelled: Asked now and then: whether to stop with what was found.
  /// - Returns: The lines in the order of the articles, and whether those are all.
  /// - Throws: ``LibraryError``; ``LibraryError/query(_:)`` when the query names what is not there.
  public func concordance(
    of query: Query, order: QueryOrder = .document, width: Int = 80, limit: Int,
    isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> (lines: [ConcordanceLine], isComplete: Bool) {
    switch query.subject {
    case .articles: return ([], true)
    case .marks:
      let numbers = try numbers(.annotation, query, .document, limit + 1)
      return try lines(numbers, limit, isCancelled) { part, db in
        try Self.annotations(part, db).compactMap { try ConcordanceReading.line($0, width, db) }
      }
    case .words:
      guard let pattern = query.root.flatMap(QueryPattern.highlighting) else { return ([], true) }
      let numbers = try numbers(.passage, query, order, limit + 1)
      return try lines(numbers, limit, isCancelled) { part, db in
        try part.flatMap { try ConcordanceReading.lines($0, pattern, width, db) }
      }
    }
  }

  private func lines(
    _ numbers: [Int64], _ limit: Int, _ isCancelled: () -> Bool,
    _ read: (ArraySlice<Int64>, Database) throws -> [ConcordanceLine]
  ) throws(LibraryError) -> (lines: [ConcordanceLine], isComplete: Bool) {
    var lines: [ConcordanceLine] = []
    var rest = numbers[...]
    while !rest.isEmpty, lines.count <= limit, !isCancelled() {
      let part = rest.prefix(400)
      lines += try self.read { db in try read(part, db) }
      rest = rest.dropFirst(400)
    }
    return (Array(lines.prefix(limit)), rest.isEmpty && lines.count <= limit)
  }
}

/// Reads the words around passages.
private enum ConcordanceReading {
  /// The lines of a passage: one for each place of the words.
  static func lines(
    _ number: Int64, _ pattern: String, _ width: Int, _ db: Database
  ) throws -> [ConcordanceLine] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT highlight(piece_words, 0, char(1), char(2)), p.start, a.id, a.title
        FROM piece_words JOIN piece p ON p.number = piece_words.rowid
          JOIN revision r ON r.number = p.revision JOIN article a ON a.number = r.article
        WHERE piece_words MATCH ? AND piece_words.rowid = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [pattern, number]) else { return [] }
    let start: Int = row[1]
    let text = MarkedText(row[0])
    return text.hits.map { hit in
      line(
        text.scalars, hit, width, article: ArticleID(rawValue: row[2]), title: row[3], at: start)
    }
  }

  /// The line of a mark, around its first part; `nil` when its article is gone.
  static func line(
    _ annotation: Annotation, _ width: Int, _ db: Database
  ) throws -> ConcordanceLine? {
    guard let selector = annotation.selectors.first else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.text, p.start, a.title
        FROM article a JOIN revision r ON r.article = a.number AND r.digest = ?2
          JOIN piece p ON p.revision = r.number
        WHERE a.id = ?1 AND p.start <= ?3 ORDER BY p.start DESC, p.ordinal DESC LIMIT 1
        """)
    guard
      let row = try Row.fetchOne(
        statement,
        arguments: [
          annotation.article.rawValue, annotation.revision, selector.span.start.scalars,
        ])
    else { return nil }
    let start: Int = row[1]
    let scalars = Array((row[0] as String).unicodeScalars)
    let first = min(selector.span.start.scalars - start, scalars.count)
    let hit = first..<min(first + selector.span.length, scalars.count)
    var line = line(
      scalars, hit, width, article: annotation.article, title: row[2], at: start)
    line.span = selector.span
    // A mark over several paragraphs is shown whole, with the words that follow its first one.
    line.match = onOneLine(selector.exact.unicodeScalars)
    line.annotation = annotation.id
    return line
  }

  private static func line(
    _ scalars: [Unicode.Scalar], _ hit: Range<Int>, _ width: Int, article: ArticleID,
    title: String, at start: Int
  ) -> ConcordanceLine {
    ConcordanceLine(
      article: article, title: title,
      span: TextSpan(TextOffset(start + hit.lowerBound), TextOffset(start + hit.upperBound)),
      before: onOneLine(scalars[max(0, hit.lowerBound - width)..<hit.lowerBound]),
      match: onOneLine(scalars[hit]),
      after: onOneLine(scalars[hit.upperBound..<min(scalars.count, hit.upperBound + width)]))
  }

  private static func onOneLine(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var line = String.UnicodeScalarView()
    for scalar in scalars { line.append(scalar == "\n" ? " " : scalar) }
    return String(line)
  }
}
