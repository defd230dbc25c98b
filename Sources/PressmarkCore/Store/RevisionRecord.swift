internal import GRDB

/// A text of an article as the library keeps it, in pieces.
struct RevisionRecord {
  /// The key inside the file.
  var number: Int64
  var digest: String
  /// The length in Unicode scalars.
  var length: Int
  var pieceCount: Int

  static func fetch(
    _ digest: String, of article: ArticleID, _ db: Database
  ) throws -> RevisionRecord? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.number, r.digest, r.length, r.pieces
          FROM revision r JOIN article a ON a.number = r.article
          WHERE a.id = ? AND a.present = 1 AND r.digest = ?
          """), arguments: [article.rawValue, digest]
    ).map { RevisionRecord(number: $0[0], digest: $0[1], length: $0[2], pieceCount: $0[3]) }
  }

  static func insert(
    _ revision: Revision, importer: String, article: Int64, created: Timestamp, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO revision (article, digest, importer, length, pieces, created)
        VALUES (?, ?, ?, 0, 0, ?)
        """, arguments: [article, revision.digest, importer, created.milliseconds])
    let number = db.lastInsertedRowID
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO piece (revision, ordinal, block, role, level, start, length, starts_block,
          ends_block, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    var end = 0
    var count = 0
    try TextPieces.forEachPiece(of: revision) { piece in
      try statement.execute(arguments: [
        number, piece.ordinal, piece.blockOrdinal, piece.role.name, piece.role.level,
        piece.span.start.scalars, piece.span.length, piece.startsBlock, piece.endsBlock,
        piece.text,
      ])
      end = piece.span.end.scalars
      count += 1
    }
    try db.execute(
      sql: "UPDATE revision SET length = ?, pieces = ? WHERE number = ?",
      arguments: [end, count, number])
    return number
  }

  // MARK: Pieces

  /// Reads some pieces, in order.
  static func pieces(
    of revision: Int64, ordinals: Range<Int>, _ db: Database
  ) throws -> [TextPiece] {
    try pieces(
      "revision = ? AND ordinal >= ? AND ordinal < ?",
      [revision, ordinals.lowerBound, ordinals.upperBound], db)
  }

  /// Reads the pieces that share a scalar with a span, in order, and those around the blank lines at
  /// its ends.
  static func pieces(
    of revision: Int64, in span: TextSpan, _ db: Database
  ) throws -> [TextPiece] {
    let first = try ordinal(at: span.start, of: revision, db)
    return try pieces(
      "revision = ? AND ordinal >= ? AND start < ?", [revision, first, span.end.scalars + 2], db)
  }

  /// The ordinal of the piece that holds a position, or the one before it.
  static func ordinal(
    at offset: TextOffset, of revision: Int64, _ db: Database
  ) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT ordinal FROM piece WHERE revision = ? AND start <= ?
        ORDER BY start DESC, ordinal DESC LIMIT 1
        """)
    return try Int.fetchOne(statement, arguments: [revision, offset.scalars]) ?? 0
  }

  private static func pieces(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [TextPiece] {
    var pieces: [TextPiece] = []
    try forEachPiece(condition, arguments, db) { pieces.append($0) }
    return pieces
  }

  /// Calls a function with each piece of a text, in order, holding one at a time.
  static func forEachPiece(
    of revision: Int64, _ db: Database, do body: (TextPiece) throws -> Void
  ) throws {
    try forEachPiece("revision = ?", [revision], db, do: body)
  }

  private static func forEachPiece(
    _ condition: String, _ arguments: StatementArguments, _ db: Database,
    do body: (TextPiece) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT ordinal, block, role, level, start, length, starts_block, ends_block, text
        FROM piece WHERE \(condition) ORDER BY ordinal
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      let start: Int = row[4]
      let length: Int = row[5]
      try body(
        TextPiece(
          ordinal: row[0], blockOrdinal: row[1],
          role: BlockRole(name: row[2], level: row[3]) ?? .paragraph,
          span: TextSpan(TextOffset(start), TextOffset(start + length)), startsBlock: row[6],
          endsBlock: row[7], text: row[8]))
    }
  }

  /// The text of a span; shorter where the text ends before it.
  static func text(of span: TextSpan, revision: Int64, _ db: Database) throws -> String {
    var text = ""
    var position = span.start
    for piece in try pieces(of: revision, in: span, db) {
      // Between blocks stands a blank line that belongs to no piece.
      while position < min(piece.span.start, span.end) {
        text += "\n"
        position = position + 1
      }
      guard position < min(piece.span.end, span.end) else { continue }
      let scalars = piece.text.unicodeScalars
      let start = scalars.index(scalars.startIndex, offsetBy: position - piece.span.start)
      let end = scalars.index(start, offsetBy: min(piece.span.end, span.end) - position)
      text.unicodeScalars.append(contentsOf: scalars[start..<end])
      position = min(piece.span.end, span.end)
    }
    return text
  }
}
