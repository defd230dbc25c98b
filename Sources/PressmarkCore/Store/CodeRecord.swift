internal import GRDB

/// A code as the library keeps it.
enum CodeRecord {
  static func insert(_ code: Code, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO code (id, name, folded_name, key, color, description, parent, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      code.id.rawValue, code.name, code.name.lowercased(), code.key.map(String.init),
      code.color.rawValue, code.description, code.parent?.rawValue, code.position,
    ])
  }

  /// Refuses, in words, a name or a key that another code has.
  static func expectUnique(_ code: Code, _ db: Database) throws {
    let sql = "SELECT name FROM code WHERE id <> ? AND "
    if try String.fetchOne(
      db, sql: sql + "folded_name = ?", arguments: [code.id.rawValue, code.name.lowercased()])
      != nil
    {
      throw LibraryError.notAllowed("there is a code “\(code.name)” already")
    }
    if let key = code.key,
      let other = try String.fetchOne(
        db, sql: sql + "key = ?", arguments: [code.id.rawValue, String(key)])
    {
      throw LibraryError.notAllowed("the key \(key) gives the code “\(other)” already")
    }
  }

  /// Refuses, in words, to lose a code that marks or other codes still refer to.
  static func expectUnused(_ code: Code, _ db: Database) throws {
    let marks =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM annotation_code WHERE code = ?",
        arguments: [code.id.rawValue]) ?? 0
    guard marks == 0 else {
      throw LibraryError.notAllowed("the code “\(code.name)” is still given to \(marks) marks")
    }
    if let child = try String.fetchOne(
      db, sql: "SELECT name FROM code WHERE parent = ?", arguments: [code.id.rawValue])
    {
      throw LibraryError.notAllowed("the code “\(child)” still stands under “\(code.name)”")
    }
  }

  static func delete(_ id: CodeID, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM code WHERE id = ?", arguments: [id.rawValue])
  }

  static func fetch(_ id: CodeID, _ db: Database) throws -> Code? {
    try Row.fetchOne(db, sql: selection + " WHERE id = ?", arguments: [id.rawValue]).map(code)
  }

  static func fetchAll(_ db: Database) throws -> [Code] {
    try Row.fetchAll(db, sql: selection + " ORDER BY id").map(code)
  }

  private static let selection =
    "SELECT id, name, key, color, description, parent, position FROM code"

  private static func code(_ row: Row) throws -> Code {
    let color: String = row[3]
    return Code(
      id: CodeID(rawValue: row[0]), name: row[1], key: (row[2] as String?)?.first,
      color: CodeColor(rawValue: color) ?? .grey, description: row[4],
      parent: (row[5] as String?).map(CodeID.init(rawValue:)), position: row[6])
  }
}
