internal import Foundation
internal import GRDB

/// An original as the library keeps it: one row, and its content in compressed chunks.
enum OriginalRecord {
  /// The key inside the file of the original with that digest; `nil` when it is not there.
  static func number(of digest: String, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM original WHERE digest = ?"),
      arguments: [digest])
  }

  /// Keeps an original unless it is there; gives its key.
  static func insert(_ original: Original, at now: Timestamp, _ db: Database) throws -> Int64 {
    if let known = try number(of: original.digest, db) { return known }
    let chunk = PackedBytes.chunkSize
    let count = (original.bytes.count + chunk - 1) / chunk
    try db.execute(
      sql: """
        INSERT INTO original (digest, size, chunks, name, address, content_type, obtained)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        original.digest, original.bytes.count, count, text(original.name), text(original.address),
        text(original.contentType), (original.obtained ?? now).milliseconds,
      ])
    let number = db.lastInsertedRowID
    let statement = try db.cachedStatement(
      sql: "INSERT INTO original_chunk (original, ordinal, bytes) VALUES (?, ?, ?)")
    for ordinal in 0..<count {
      let start = ordinal * chunk
      let end = min(start + chunk, original.bytes.count)
      let packed = try PackedBytes.pack(original.bytes[start..<end])
      try statement.execute(arguments: [number, ordinal, Data(packed)])
    }
    return number
  }

  /// The text that SQLite keeps whole: it would cut a name at U+0000.
  private static func text(_ text: String?) -> String? { text.map(CanonicalText.line) }

  /// Gives the content piece by piece.
  ///
  /// - Throws: ``PackingError`` when it is damaged.
  static func forEachChunk(
    of original: Int64, _ db: Database, _ body: ([UInt8]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT bytes FROM original_chunk WHERE original = ? ORDER BY ordinal"),
      arguments: [original])
    while let row = try rows.next() {
      try body(try PackedBytes.unpack([UInt8](row[0] as Data)))
    }
  }

  /// The original as it came in.
  static func fetch(_ number: Int64, _ db: Database) throws -> Original? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT size, name, address, content_type, obtained FROM original WHERE number = ?",
        arguments: [number])
    else { return nil }
    var bytes: [UInt8] = []
    let size: Int = row[0]
    bytes.reserveCapacity(min(size, ArticleImport.sizeLimit))
    try forEachChunk(of: number, db) { bytes += $0 }
    return Original(
      bytes: bytes, name: row[1], address: row[2], contentType: row[3],
      obtained: Timestamp(milliseconds: row[4]))
  }

  /// Looks through every original: its content must be the one that its digest names.
  static func check(_ report: inout CheckReport, _ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT number, digest, size, name FROM original")
    for row in rows {
      report.originals += 1
      let (number, digest, size): (Int64, String, Int) = (row[0], row[1], row[2])
      let name = (row[3] as String?).map { "“\($0)”" } ?? String(digest.prefix(12))
      var found = ContentDigest()
      var count = 0
      do {
        try forEachChunk(of: number, db) { bytes in
          found.update(bytes)
          count += bytes.count
        }
      } catch let error as PackingError {
        report.report(.original, "the original \(name) cannot be read: \(error)")
        continue
      }
      if count != size || found.finish() != digest {
        report.report(.original, "the original \(name) was altered")
      }
    }
  }
}
