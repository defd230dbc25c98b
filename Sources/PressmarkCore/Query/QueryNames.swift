internal import GRDB

/// Finds what the names in a query stand for: codes, coders and units of one library.
struct QueryNames {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The codes of a name, without regard to case and accents.
  ///
  /// With a star, those that start so. A single character is a code's key as well.
  ///
  /// - Throws: ``QueryError`` when there is no such code.
  func codes(_ name: QueryWords, at place: Range<Int>) throws -> [String] {
    let codes = Codebook(try CodeRecord.fetchAll(db)).codes
    let wanted = Self.folded(name.text)
    let named = codes.filter { Self.matches(Self.folded($0.name), wanted, name.isPrefix) }
    if !named.isEmpty { return named.map(\.id.rawValue) }
    if name.text.count == 1, let code = codes.first(where: { $0.key == name.text.first }) {
      return [code.id.rawValue]
    }
    // Names of several words must be quoted: say so to whoever forgot it.
    let longer = codes.first { Self.folded($0.name).hasPrefix(wanted + " ") }
    let advice =
      longer.map { "write code:\"\($0.name)\"" }
      ?? (codes.isEmpty
        ? "the codebook is empty"
        : "the codes are " + codes.prefix(20).map(\.name).joined(separator: ", ")
          + (codes.count > 20 ? ", …" : ""))
    throw QueryError("there is no code “\(name.text)”: \(advice)", at: place)
  }

  /// The article that a path, an address or the start of an identifier names.
  ///
  /// - Throws: ``QueryError`` when there is none, or more than one.
  func article(_ name: QueryWords, at place: Range<Int>) throws -> String {
    do {
      return try Library.resolve(name.text, db).id.rawValue
    } catch let error as LibraryError where !error.isLibraryUnusable {
      throw QueryError(error.description, at: place)
    }
  }

  /// The coders of a name, as they are stored; a name that nobody has is kept and finds nothing.
  func coders(_ name: QueryWords) throws -> [String] {
    // One step of the index for each coder, not one for each mark.
    try matching(
      name,
      """
      WITH RECURSIVE names (name) AS (
        SELECT min(coder) FROM annotation
        UNION ALL
        SELECT (SELECT min(coder) FROM annotation WHERE coder > name) FROM names
        WHERE name IS NOT NULL)
      SELECT name FROM names WHERE name IS NOT NULL
      """)
  }

  /// The units of a name, as they are stored.
  ///
  /// `mm` and `Mm` are two: the case is looked at where
  /// it makes a difference.
  func units(_ name: QueryWords) throws -> [String] {
    let found = try matching(
      name,
      """
      WITH RECURSIVE names (name) AS (
        SELECT min(quantity_unit) FROM claim WHERE quantity_value IS NOT NULL
        UNION ALL
        SELECT (SELECT min(quantity_unit) FROM claim
          WHERE quantity_value IS NOT NULL AND quantity_unit > name) FROM names
        WHERE name IS NOT NULL)
      SELECT name FROM names WHERE name IS NOT NULL
      """)
    return !name.isPrefix && found.contains(name.text) ? [name.text] : found
  }

  private func matching(_ name: QueryWords, _ sql: String) throws -> [String] {
    let wanted = Self.folded(name.text)
    let found = try String.fetchAll(db, sql: sql)
      .filter { Self.matches(Self.folded($0), wanted, name.isPrefix) }
    return found.isEmpty ? [name.text] : found
  }

  private static func matches(_ name: String, _ wanted: String, _ isPrefix: Bool) -> Bool {
    isPrefix ? name.hasPrefix(wanted) : name == wanted
  }

  /// A name without case, accents and typographic variants.
  static func folded(_ name: String) -> String {
    var values: [UInt32] = []
    for scalar in name.unicodeScalars { Folding.append(scalar, to: &values) }
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: values.compactMap(Unicode.Scalar.init))
    return String(folded)
  }
}
