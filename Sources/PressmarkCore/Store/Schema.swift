internal import GRDB

/// The library's tables, version by version.
///
/// A migration that was released is never edited; the next version gets a new one and a fixture.
enum Schema {
  /// The version that this program reads and writes (SQLite's `user_version`).
  static let current = 3

  /// Marks the file as a pressmark library (SQLite's `application_id`): "PrsM".
  static let applicationID: Int32 = 0x5072_734D

  /// The steps that lead from nothing to ``current``.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: version1Articles)
      try db.execute(sql: version1Codebook)
      try db.execute(sql: version1Annotations)
      try db.execute(sql: version1Journal)
      try db.execute(sql: version1Search)
      for code in Codebook.initial.codes { try CodeRecord.insert(code, db) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: version2Articles)
      try db.execute(sql: version2Originals)
      try db.execute(sql: version2Search)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: version3Refusals)
      try db.execute(sql: suggestionCache)
      try db.execute(sql: version3Query)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    return migrator
  }

  /// The version of an open file; 0 for an empty one.
  static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
