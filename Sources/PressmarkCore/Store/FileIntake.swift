internal import GRDB

/// Takes the articles of one file into a library, inside one transaction of the caller.
struct FileIntake {
  let file: ImportedFile
  let asNew: Bool
  let coder: String
  let context: LibraryContext
  /// When this happens; later acts of the same file look at the clock again.
  let now: Timestamp
  /// The articles that the file's articles have become, by their keys.
  private var taken: Set<Int64> = []

  init(file: ImportedFile, asNew: Bool, coder: String, context: LibraryContext, now: Timestamp) {
    self.file = file
    self.asNew = asNew
    self.coder = coder
    self.context = context
    self.now = now
  }

  /// Takes everything; what became of each article, in their order.
  mutating func run(_ db: Database) throws -> [Addition] {
    let reading = try OriginalReading(file.options).json
    let original = try OriginalRecord.insert(file.original, at: now, db)
    let ancestors = try ancestors(original, db)
    let articles = file.articles
    var additions: [Addition] = []
    var places: [(part: Int, article: Int64)] = []
    for (position, article) in articles.enumerated() {
      let time = position == 0 ? now : context.now()
      let addition = try place(
        article, ancestors: ancestors, isOnly: articles.count == 1, at: time, db)
      guard let record = try ArticleRecord.fetch(addition.article.id, db) else { continue }
      taken.insert(record.number)
      places.append((article.part, record.number))
      try keepOrigin(of: article, in: record, original: original, reading: reading, db)
      additions.append(addition)
    }
    try keepReading(reading, of: original, places: places, db)
    if let source = file.source {
      try Self.remember(source, original: original, reading: reading, db)
    }
    return additions
  }

  // MARK: Finding the article

  /// The articles that this file held when it had another content; none when it has not changed.
  private func ancestors(_ original: Int64, _ db: Database) throws -> [ArticleRecord] {
    guard !asNew, let source = file.source else { return [] }
    let isUnchanged = try Bool.fetchOne(
      db, sql: "SELECT original = ? FROM file_source WHERE path = ?",
      arguments: [original, source.path])
    guard isUnchanged != true else { return [] }
    return try Row.fetchAll(
      db,
      sql: ArticleRecord.selection + """
         WHERE a.number IN (SELECT article FROM source_article WHERE path = ?)
          AND a.present = 1 AND a.deleted IS NULL ORDER BY a.number
        """, arguments: [source.path]
    ).map(ArticleRecord.init)
  }

  private mutating func place(
    _ imported: ImportedArticle, ancestors: [ArticleRecord], isOnly: Bool, at time: Timestamp,
    _ db: Database
  ) throws -> Addition {
    let digest = imported.revision.digest
    let known = try ArticlePlacing.articles(withText: digest, db)
    let there = known.filter { $0.isPresent && $0.article.deleted == nil }
    if let same = there.first(where: { $0.article.revision == digest }) {
      return .alreadyThere(same.article)
    }
    if !asNew,
      let earlier = try ancestor(of: imported, among: ancestors, isOnly: isOnly)
        ?? namesake(of: imported, db)
    {
      // An old text never takes the place of one that somebody has edited by hand.
      let isOld = there.contains { $0.number == earlier.number }
      if isOld, try !hasOrigin(earlier, db) { return .alreadyThere(earlier.article) }
      let proposal = RevisionChange.Proposal(
        revision: imported.revision, metadata: imported.metadata, importer: imported.importer,
        given: file.options.given)
      if let change = try RevisionChange.perform(
        proposal, on: earlier, coder: coder, at: time, db)
      {
        return .revised(change.article, change.marks)
      }
    }
    if let older = there.first { return .alreadyThere(older.article) }
    return try ArticlePlacing.add(
      imported.revision, metadata: imported.metadata, importer: imported.importer,
      corrected: file.options.given, hidden: known.first, at: time, coder: coder, db)
  }

  /// The article that the file held before in the place of this one.
  private func ancestor(
    of imported: ImportedArticle, among ancestors: [ArticleRecord], isOnly: Bool
  ) throws -> ArticleRecord? {
    let free = ancestors.filter { !taken.contains($0.number) }
    if isOnly, ancestors.count == 1 { return free.first }
    let new = imported.metadata
    return free.first { record in
      let old = record.article.metadata
      if let number = new.documentNumber, number == old.documentNumber { return true }
      if let url = new.url, url == old.url { return true }
      return !new.title.isEmpty && new.title == old.title && new.published == old.published
    }
  }

  /// An article with the same address and much of the same text.
  private func namesake(
    of imported: ImportedArticle, _ db: Database
  ) throws -> ArticleRecord? {
    guard let url = imported.metadata.url else { return nil }
    let rows = try Row.fetchAll(
      db,
      sql: ArticleRecord.selection
        + " WHERE a.url = ? AND a.present = 1 AND a.deleted IS NULL ORDER BY a.number LIMIT 8",
      arguments: [url])
    for record in try rows.map(ArticleRecord.init) where !taken.contains(record.number) {
      guard
        let stored = try RevisionRecord.fetch(
          record.article.revision, of: record.article.id, db)
      else { continue }
      let old = try RevisionRecord.whole(stored, db)
      let areVersions = TextLikeness.areVersions(
        (record.article.metadata.title, old.text),
        (imported.metadata.title, imported.revision.text))
      if areVersions { return record }
    }
    return nil
  }

  private func hasOrigin(_ record: ArticleRecord, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM revision_origin WHERE revision = ?)",
      arguments: [record.revision]) ?? false
  }

  // MARK: Remembering

  /// Says what the article's text was made of, unless that is known.
  private func keepOrigin(
    of imported: ImportedArticle, in record: ArticleRecord, original: Int64, reading: String,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO revision_origin (revision, original, part, reading)
        SELECT number, ?, ?, ? FROM revision WHERE article = ? AND digest = ?
        """,
      arguments: [original, imported.part, reading, record.number, imported.revision.digest])
  }

  private func keepReading(
    _ reading: String, of original: Int64, places: [(part: Int, article: Int64)], _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO original_reading (original, reading, refused) VALUES (?, ?, ?)
        ON CONFLICT (original, reading) DO UPDATE SET refused = excluded.refused
        """, arguments: [original, reading, file.refusals.filter { !$0.isRepetition }.count])
    try db.execute(
      sql: "DELETE FROM original_article WHERE original = ? AND reading = ?",
      arguments: [original, reading])
    for (part, article) in places {
      try db.execute(
        sql: """
          INSERT INTO original_article (original, reading, part, article) VALUES (?, ?, ?, ?)
          """, arguments: [original, reading, part, article])
    }
  }

  /// Says what a file holds.
  static func remember(
    _ source: FileSource, original: Int64, reading: String, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO file_source (path, size, modified, original, reading) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET article = NULL, size = excluded.size,
          modified = excluded.modified, original = excluded.original,
          reading = excluded.reading
        """, arguments: [source.path, source.size, source.modified, original, reading])
  }
}
