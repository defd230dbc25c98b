internal import GRDB

extension Library {
  /// Finds words in the newest texts and in notes, gists and marked words.
  ///
  /// All words must stand in one paragraph, or in one mark; words in double quotes stand together;
  /// a star at the end of a word finds every word that starts so. Case and accents do not matter,
  /// nor does anything else that is typed: no question is an error. Gives at most `limit` passages
  /// of texts, and as many marks.
  ///
  /// First come the passages of texts, in the order in which the texts were added, inside each in
  /// document order; then the marks, the oldest first.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func search(_ query: String, limit: Int = 50) throws(LibraryError) -> [SearchHit] {
    let query = WordQuery(query)
    guard !query.isEmpty, limit > 0 else { return [] }
    return try read { db in
      try Self.searchTexts(query, limit: limit, db)
        + Self.searchAnnotations(query, limit: limit, db)
    }
  }

  /// Marks around hits: no text contains them, being control characters.
  private static let open: Unicode.Scalar = "\u{1}"
  private static let close: Unicode.Scalar = "\u{2}"

  private static func searchTexts(
    _ query: WordQuery, limit: Int, _ db: Database
  ) throws -> [SearchHit] {
    // In the order of the index itself, so that a common word costs no more than its first page.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT highlight(piece_words, 0, char(1), char(2)), p.start, a.id, a.title
        FROM piece_words JOIN piece p ON p.number = piece_words.rowid
          JOIN revision r ON r.number = p.revision
          JOIN article a ON a.number = r.article AND a.revision = r.number
        WHERE piece_words MATCH ? AND a.present = 1 AND a.deleted IS NULL
        ORDER BY piece_words.rowid LIMIT ?
        """, arguments: [query.pattern, limit])
    return rows.map { row in
      let (text, hits) = Self.unmarked(row[0])
      let start: Int = row[1]
      let (snippet, highlights) = Self.snippet(of: text, hits: hits)
      return SearchHit(
        article: ArticleID(rawValue: row[2]), title: row[3],
        place: .text(
          hits.map {
            TextSpan(TextOffset(start + $0.lowerBound), TextOffset(start + $0.upperBound))
          }), snippet: snippet, highlights: highlights)
    }
  }

  private static func searchAnnotations(
    _ query: WordQuery, limit: Int, _ db: Database
  ) throws -> [SearchHit] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT highlight(annotation_words, 0, char(1), char(2)),
          highlight(annotation_words, 1, char(1), char(2)),
          highlight(annotation_words, 2, char(1), char(2)), m.id, a.id, a.title
        FROM annotation_words JOIN annotation m ON m.number = annotation_words.rowid
          JOIN article a ON a.number = m.article
        WHERE annotation_words MATCH ? AND a.present = 1 AND a.deleted IS NULL
        ORDER BY annotation_words.rowid LIMIT ?
        """, arguments: [query.pattern, limit])
    return rows.map { row in
      // Shown from the column that says most about why it was found: note, gist, quote.
      let columns = [row[1] as String?, row[2] as String?, row[0] as String?].map { $0 ?? "" }
      let column = columns.first { $0.unicodeScalars.contains(open) } ?? ""
      let (text, hits) = Self.unmarked(column)
      let (snippet, highlights) = Self.snippet(of: text, hits: hits)
      return SearchHit(
        article: ArticleID(rawValue: row[4]), title: row[5],
        place: .annotation(AnnotationID(rawValue: row[3])), snippet: snippet,
        highlights: highlights)
    }
  }

  /// The scalars of a text without the marks, and where the marked runs stand in them.
  private static func unmarked(_ marked: String) -> ([Unicode.Scalar], [Range<Int>]) {
    var scalars: [Unicode.Scalar] = []
    var hits: [Range<Int>] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case open: start = scalars.count
      case close:
        if let start { hits.append(start..<scalars.count) }
        start = nil
      default: scalars.append(scalar)
      }
    }
    return (scalars, hits)
  }

  /// The words around the first hit: at most 60 scalars before it and 160 in all, cut between words.
  private static func snippet(
    of text: [Unicode.Scalar], hits: [Range<Int>]
  ) -> (String, [Range<Int>]) {
    guard let first = hits.first else { return ("", []) }
    func isSpace(_ position: Int) -> Bool { text[position].properties.isWhitespace }
    var start = max(0, first.lowerBound - 60)
    if start > 0, let word = (start..<first.lowerBound).first(where: isSpace) { start = word + 1 }
    var end = min(text.count, max(start + 160, first.upperBound))
    if end < text.count, let word = (first.upperBound..<end).last(where: isSpace) { end = word }
    var snippet = String.UnicodeScalarView()
    for scalar in text[start..<end] { snippet.append(scalar == "\n" ? " " : scalar) }
    let shown = hits.filter { $0.upperBound <= end }.map {
      $0.lowerBound - start..<$0.upperBound - start
    }
    let (before, after) = (start > 0 ? "…" : "", end < text.count ? "…" : "")
    return (
      before + String(snippet) + after,
      shown.map { $0.lowerBound + before.count..<$0.upperBound + before.count }
    )
  }
}
