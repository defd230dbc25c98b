internal import Foundation
internal import GRDB

/// What the rules found last in an article, kept so that it need not be searched for again.
///
/// No part of what a person did: it is in no journal, and whatever happens to it costs time alone.
enum SuggestionCache {
  /// The most suggestions that are compressed together.
  private static let chunkCount = 250
  /// The most compressed bytes that are kept of one article; what is more is found anew each time.
  private static let limit = 4 << 20

  /// Everything that the suggestions in a text depend on.
  static func setting(of engine: SuggestionEngine, for metadata: ArticleMetadata) -> String {
    ([
      "\(SuggestionEngine.rulesVersion).\(SuggestionEngine.rules.count)", metadata.language ?? "",
      metadata.published?.iso8601 ?? "",
    ] + engine.disabledRules.sorted()).joined(separator: " ")
  }

  /// The chunks that are kept of a text, in order; `nil` when none are, or those of another setting.
  static func chunks(of revision: Int64, setting: String, _ db: Database) -> [[UInt8]]? {
    // Whatever is wrong with it, an article can be opened without it.
    guard
      let rows = try? Row.fetchAll(
        db,
        sql: """
          SELECT ordinal, chunks, setting, bytes FROM suggestion_cache
          WHERE revision = ? ORDER BY ordinal
          """, arguments: [revision]), let first = rows.first
    else { return nil }
    let count: Int = first[1]
    let isWhole =
      count == rows.count
      && rows.enumerated().allSatisfy { $1[0] == $0 && $1[1] == count && $1[2] == setting }
    return isWhole ? rows.map { Array($0[3] as Data) } : nil
  }

  /// The suggestions of some chunks.
  static func suggestions(in chunks: [[UInt8]]) throws -> [Suggestion] {
    let decoder = JSONDecoder()
    return try chunks.flatMap { chunk in
      try decoder.decode([Suggestion].self, from: Data(PackedBytes.unpack(chunk)))
    }
  }

  /// Tries whether everything that is kept can be brought back; a table that is not there keeps nothing.
  static func check(_ report: inout CheckReport, _ db: Database) {
    let rows = try? Row.fetchCursor(
      db,
      sql: """
        SELECT a.id, s.bytes FROM suggestion_cache s JOIN revision r ON r.number = s.revision
          JOIN article a ON a.number = r.article ORDER BY s.revision, s.ordinal
        """)
    while let row = try? rows?.next() {
      let bytes = Array(row[1] as Data)
      if (try? PackedBytes.unpack(bytes)) == nil {
        let article: String = row[0]
        report.report(
          .suggestions,
          "the suggestions kept for article \(article) are damaged; they will be found anew")
      }
    }
  }

  /// Suggestions as chunks; `nil` when they are too many to be kept.
  static func chunks(
    of suggestions: [Suggestion], limit: Int = limit
  ) throws -> [[UInt8]]? {
    var chunks: [[UInt8]] = []
    var size = 0
    let encoder = JournalCoding.encoder
    for start in stride(from: 0, to: max(1, suggestions.count), by: chunkCount) {
      let part = suggestions[start..<min(start + chunkCount, suggestions.count)]
      let bytes = [UInt8](try encoder.encode(Array(part)))
      guard bytes.count <= PackedBytes.chunkSize else { return nil }
      let packed = try PackedBytes.pack(bytes[...])
      size += packed.count
      guard size <= limit else { return nil }
      chunks.append(packed)
    }
    return chunks
  }

  /// Keeps chunks in place of what was kept of any text of the article.
  static func store(
    _ chunks: [[UInt8]], of revision: Int64, setting: String, _ db: Database
  ) throws {
    try db.execute(sql: Schema.suggestionCache)
    try db.execute(
      sql: """
        DELETE FROM suggestion_cache WHERE revision IN (
          SELECT number FROM revision
          WHERE article = (SELECT article FROM revision WHERE number = ?))
        """, arguments: [revision])
    for (ordinal, bytes) in chunks.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO suggestion_cache (revision, ordinal, chunks, setting, bytes)
          VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: [revision, ordinal, chunks.count, setting, Data(bytes)])
    }
  }
}
