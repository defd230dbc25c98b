internal import GRDB

/// Passages of texts with the places of what was looked for.
enum PassageHit {
  /// The passages with some numbers, in their order; with a pattern, what it finds is marked.
  static func hits(
    _ numbers: ArraySlice<Int64>, pattern: String?, _ db: Database
  ) throws -> [SearchHit] {
    let passage = try db.cachedStatement(
      sql: """
        SELECT p.text, p.start, a.id, a.title
        FROM piece p JOIN revision r ON r.number = p.revision
          JOIN article a ON a.number = r.article
        WHERE p.number = ?
        """)
    let marked = try db.cachedStatement(
      sql: """
        SELECT highlight(piece_words, 0, char(1), char(2)) FROM piece_words
        WHERE piece_words MATCH ? AND rowid = ?
        """)
    return try numbers.compactMap { number in
      guard let row = try Row.fetchOne(passage, arguments: [number]) else { return nil }
      let start: Int = row[1]
      let found = try pattern.flatMap {
        try String.fetchOne(marked, arguments: [$0, number])
      }
      let text = MarkedText(found ?? row[0])
      let spans = text.hits.map {
        TextSpan(TextOffset(start + $0.lowerBound), TextOffset(start + $0.upperBound))
      }
      let whole = TextSpan(TextOffset(start), TextOffset(start + text.scalars.count))
      let snippet = text.snippet
      return SearchHit(
        article: ArticleID(rawValue: row[2]), title: row[3],
        place: .text(spans.isEmpty ? [whole] : spans), snippet: snippet.text,
        highlights: snippet.highlights)
    }
  }
}

/// Annotations with the places of what was looked for.
enum AnnotationHit {
  /// What a list of results shows of some annotations.
  static func hits(
    _ annotations: [Annotation], pattern: String?, _ db: Database
  ) throws -> [SearchHit] {
    let title = try db.cachedStatement(sql: "SELECT title FROM article WHERE id = ?")
    let marked = try db.cachedStatement(
      sql: """
        SELECT highlight(annotation_words, 0, char(1), char(2)),
          highlight(annotation_words, 1, char(1), char(2)),
          highlight(annotation_words, 2, char(1), char(2))
        FROM annotation_words
        WHERE annotation_words MATCH ?
          AND rowid = (SELECT number FROM annotation WHERE id = ?)
        """)
    return try annotations.map { annotation in
      let row = try pattern.flatMap {
        try Row.fetchOne(marked, arguments: [$0, annotation.id.rawValue])
      }
      // Shown from the column that says most about why it was found: note, gist, quote.
      let columns = [1, 2, 0].map { (row?[$0] as String?) ?? "" }
      let shown =
        columns.first { $0.unicodeScalars.contains(MarkedText.open) }
        ?? annotation.quotes.joined(separator: " … ")
      let snippet = MarkedText(shown).snippet
      return SearchHit(
        article: annotation.article,
        title: try String.fetchOne(title, arguments: [annotation.article.rawValue]) ?? "",
        place: .annotation(annotation.id), snippet: snippet.text, highlights: snippet.highlights)
    }
  }
}
