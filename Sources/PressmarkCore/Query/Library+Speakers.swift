internal import GRDB

extension Library {
  /// The names of speakers in the claims of the library, in the order of their letters.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: Each name once.
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func speakers(limit: Int) throws(LibraryError) -> [String] {
    try read { db in
      // One step down the index for each name, however many claims bear it.
      try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE name (speaker) AS (
            SELECT min(speaker) FROM claim WHERE speaker IS NOT NULL
            UNION ALL
            SELECT (SELECT min(c.speaker) FROM claim c
              WHERE c.speaker IS NOT NULL AND c.speaker > name.speaker)
            FROM name WHERE name.speaker IS NOT NULL
          )
          SELECT speaker FROM name WHERE speaker IS NOT NULL LIMIT ?
          """, arguments: [limit])
    }
  }
}
