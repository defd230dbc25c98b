internal import GRDB

extension Library {
  /// What must be read to make articles anew, each original once, in the order of the articles.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - format: The format to read everything as, one of ``ArticleImport/formats``; `nil` to read as
  ///     before.
  /// - Returns: The originals, and the articles of which there is none.
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func reextractions(
    of articles: [Article], format: String? = nil
  ) throws(LibraryError) -> (tasks: [Reextraction], leftAlone: [Reextraction.Outcome]) {
    struct Key: Hashable {
      var source: Reextraction.Source
      var options: ImportOptions
    }
    var order: [Key] = []
    var groups: [Key: [(article: Article, part: Int)]] = [:]
    var leftAlone: [Reextraction.Outcome] = []
    try read { db in
      for article in articles {
        let key: Key
        let part: Int
        if let origin = try Self.origin(of: article.id, db) {
          var options = origin.reading.options
          if let format { options.format = format }
          key = Key(source: .original(origin.summary.digest), options: options)
          part = origin.summary.part
        } else if try Self.hasEarlierOrigin(article.id, db) {
          leftAlone.append(
            .leftAlone(article, reason: "its text was edited by hand after it was imported"))
          continue
        } else if let path = try Self.onlyPath(of: article.id, db) {
          key = Key(source: .file(path), options: ImportOptions(format: format))
          part = 1
        } else {
          leftAlone.append(
            .leftAlone(article, reason: "the library does not have what it was made of"))
          continue
        }
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append((article, part))
      }
    }
    return (
      order.map {
        Reextraction(source: $0.source, options: $0.options, articles: groups[$0] ?? [])
      }, leftAlone
    )
  }

  /// Reads what articles were made of with today's extractor; nothing is stored.
  ///
  /// - Throws: ``LibraryError`` when the original cannot be read; ``ImportError`` when there is no
  ///   article in it.
  public func read(_ task: Reextraction) throws -> ImportedFile {
    switch task.source {
    case .original(let digest):
      guard let original = try original(withDigest: digest) else {
        throw LibraryError.damaged(path: path, detail: "the original \(digest) is missing")
      }
      return try ImportedFile(
        reading: original, named: original.name ?? original.address, options: task.options)
    case .file(let path):
      let bytes = try ArticleImport.bytes(ofFile: path)
      return try ImportedFile(
        reading: Original(bytes: bytes, name: LibraryFile.name(of: path)), named: path,
        options: task.options)
    }
  }

  /// Makes the articles of an original anew, each as one act.
  ///
  /// Where the text differs it becomes the newest of the same article, and the marks are found again.
  /// Metadata are what is found now, except for the fields that a person has corrected.
  ///
  /// - Throws: ``LibraryError``; nothing was changed then.
  public func reextract(
    _ task: Reextraction, from file: ImportedFile
  ) throws(LibraryError) -> [Reextraction.Outcome] {
    let times = task.articles.map { _ in context.now() }
    return try write { db in
      let reading = try OriginalReading(task.options).json
      var outcomes: [Reextraction.Outcome] = []
      let entries = zip(zip(task.articles, task.parts(in: file)), times)
      for ((entry, part), now) in entries {
        guard let record = try ArticleRecord.fetch(entry.article.id, db), record.isPresent,
          record.article.revision == entry.article.revision
        else {
          outcomes.append(.leftAlone(entry.article, reason: "it was changed meanwhile"))
          continue
        }
        guard case .article(let imported)? = part else {
          var reason = "its original has no such article any more"
          if case .refused(let refusal)? = part { reason = refusal.reason }
          outcomes.append(.leftAlone(record.article, reason: reason))
          continue
        }
        let proposal = RevisionChange.Proposal(
          revision: imported.revision, metadata: imported.metadata, importer: imported.importer)
        let change = try RevisionChange.perform(
          proposal, on: record, coder: context.coder, at: now, db)
        let original = try OriginalRecord.insert(file.original, at: now, db)
        try db.execute(
          sql: """
            INSERT OR IGNORE INTO revision_origin (revision, original, part, reading)
            SELECT number, ?, ?, ? FROM revision WHERE article = ? AND digest = ?
            """,
          arguments: [original, imported.part, reading, record.number, imported.revision.digest])
        guard let change else {
          outcomes.append(.unchanged(record.article))
          continue
        }
        outcomes.append(
          .changed(
            change.article, change.marks,
            hasNewText: change.article.revision != record.article.revision))
      }
      return outcomes
    }
  }

  /// Whether an older text of the article came from a file.
  private static func hasEarlierOrigin(_ article: ArticleID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM revision r JOIN article a ON a.number = r.article
          JOIN revision_origin o ON o.revision = r.number WHERE a.id = ?)
        """, arguments: [article.rawValue]) ?? false
  }

  /// The file that an article came from, when it has the one text that it came with, and the file held
  /// nothing else.
  private static func onlyPath(of article: ArticleID, _ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT f.path FROM file_source f JOIN article a ON a.number = f.article
        WHERE a.id = ? AND (SELECT count(*) FROM revision WHERE article = a.number) = 1
        ORDER BY f.path LIMIT 1
        """, arguments: [article.rawValue])
  }
}
