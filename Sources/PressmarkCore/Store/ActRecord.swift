internal import GRDB

/// Acts as the library does and remembers them.
///
/// Everything here runs inside one transaction of the caller.
enum ActRecord {
  /// Does an act, writes it down, and makes it the next to be undone.
  static func perform(
    _ act: Act, coder: String, time: Timestamp, _ db: Database
  ) throws -> JournalEntry {
    try apply(act.changes, db)
    let number = try JournalRecord.append(
      act, kind: .done, coder: coder, time: time, db)
    // What was undone before can no longer be redone where this happened; what happened nowhere in
    // particular may touch anything.
    if let article = act.article {
      try db.execute(
        sql: """
          DELETE FROM reversible WHERE undone_by IS NOT NULL
            AND (article = ? OR article IS NULL)
          """, arguments: [article.rawValue])
    } else {
      try db.execute(sql: "DELETE FROM reversible WHERE undone_by IS NOT NULL")
    }
    try db.execute(
      sql: "INSERT INTO reversible (entry, article) VALUES (?, ?)",
      arguments: [number, act.article?.rawValue])
    return JournalEntry(number: number, act: act, coder: coder, time: time, kind: .done)
  }

  /// Makes every change, after making sure that what is stored is what each of them expects.
  static func apply(_ changes: [Change], _ db: Database) throws {
    let changes = try Change.merged(changes)
    for change in changes { try expectBefore(change, db) }
    // Names and keys of codes are unique, and an act may swap them: first all go, then all come.
    for case .code(let before?, _) in changes { try CodeRecord.delete(before.id, db) }
    // An article can be taken away together with its marks: these go before it.
    for case .annotation(let before?, nil) in changes {
      try AnnotationRecord.write(nil, id: before.id, db)
    }
    for change in changes {
      switch change {
      case .article(let before, let after):
        guard let id = after?.id ?? before?.id, let record = try ArticleRecord.fetch(id, db) else {
          throw LibraryError.notAllowed("an article needs a text before it can be added")
        }
        guard after != nil || record.annotations == 0 else {
          throw LibraryError.changedMeanwhile("the article “\(name(record))” has marks by now")
        }
        try record.update(to: after, db)
      case .code(_, let after?):
        try CodeRecord.expectUnique(after, db)
        try CodeRecord.insert(after, db)
      case .code, .annotation, .suggestionRefusal: continue
      }
    }
    // Marks that come are last: by now their articles are there.
    for case .annotation(let before, let after?) in changes {
      try AnnotationRecord.write(after, id: after.id, db)
      if after.selectors != before?.selectors {
        try expectQuotes(after.selectors, revision: after.revision, of: after.article, db)
      }
    }
    for case .suggestionRefusal(let before, let after) in changes {
      guard let id = after?.id ?? before?.id else { continue }
      try RefusalRecord.write(after, id: id, db)
      if let after, after.selector != before?.selector {
        try expectQuotes([after.selector], revision: after.revision, of: after.article, db)
      }
    }
    for case .code(let before?, nil) in changes { try CodeRecord.expectUnused(before, db) }
  }

  private static func expectBefore(_ change: Change, _ db: Database) throws {
    switch change {
    case .annotation(let before, let after):
      guard let id = before?.id ?? after?.id else { return }
      let stored = try AnnotationRecord.fetch(id, db)
      guard stored == before else {
        let quote = (stored ?? before ?? after)?.quotes.first ?? ""
        throw LibraryError.changedMeanwhile(
          "the mark on “\(quote.prefix(40))” \(fate(stored, before)) meanwhile")
      }
    case .code(let before, let after):
      guard let id = before?.id ?? after?.id else { return }
      let stored = try CodeRecord.fetch(id, db)
      guard stored == before else {
        throw LibraryError.changedMeanwhile(
          "the code “\((stored ?? before ?? after)?.name ?? "")” \(fate(stored, before)) meanwhile")
      }
    case .article(let before, let after):
      guard let id = before?.id ?? after?.id else { return }
      let record = try ArticleRecord.fetch(id, db)
      let stored = record.flatMap { $0.isPresent ? $0.article : nil }
      guard stored == before else {
        let title = (stored ?? before ?? after)?.metadata.title ?? ""
        throw LibraryError.changedMeanwhile(
          "the article “\(title)” \(fate(stored, before)) meanwhile")
      }
    case .suggestionRefusal(let before, let after):
      guard let id = before?.id ?? after?.id else { return }
      let stored = try RefusalRecord.fetch(id, db)
      guard stored == before else {
        let quote = (stored ?? before ?? after)?.selector.exact ?? ""
        throw LibraryError.changedMeanwhile(
          "the refusal of “\(quote.prefix(40))” \(fate(stored, before)) meanwhile")
      }
    }
  }

  private static func fate<Value>(_ stored: Value?, _ before: Value?) -> String {
    if stored == nil { return "was deleted" }
    return before == nil ? "was added" : "was changed"
  }

  private static func name(_ record: ArticleRecord) -> String {
    record.article.metadata.title.isEmpty
      ? record.article.id.rawValue : record.article.metadata.title
  }

  /// No mark silently moves: its words must stand where it says.
  private static func expectQuotes(
    _ selectors: [Selector], revision: String, of article: ArticleID, _ db: Database
  ) throws {
    guard let revision = try RevisionRecord.fetch(revision, of: article, db) else { return }
    for selector in selectors {
      let text = try RevisionRecord.text(of: selector.span, revision: revision.number, db)
      guard text.unicodeScalars.elementsEqual(selector.exact.unicodeScalars) else {
        throw LibraryError.notAllowed(
          "“\(selector.exact.prefix(40))” does not stand at "
            + "\(selector.span.start.scalars):\(selector.span.end.scalars) of the text")
      }
    }
  }
}

extension Change {
  /// What a change is of.
  enum Subject: Hashable {
    case annotation(AnnotationID)
    case code(CodeID)
    case article(ArticleID)
    case suggestionRefusal(SuggestionRefusalID)

    /// The name by which the journal is searched.
    var name: String {
      switch self {
      case .annotation(let id): id.rawValue
      case .code(let id): id.rawValue
      case .article(let id): id.rawValue
      case .suggestionRefusal(let id): id.rawValue
      }
    }
  }

  /// What the change is of; `nil` for a change of nothing into nothing.
  var subject: Subject? {
    switch self {
    case .annotation(let before, let after): (before ?? after).map { .annotation($0.id) }
    case .code(let before, let after): (before ?? after).map { .code($0.id) }
    case .article(let before, let after): (before ?? after).map { .article($0.id) }
    case .suggestionRefusal(let before, let after):
      (before ?? after).map { .suggestionRefusal($0.id) }
    }
  }

  /// One change for each thing, in the order in which each was first changed.
  ///
  /// - Throws: ``LibraryError/notAllowed(_:)`` when two changes of one thing do not follow each
  ///   other, or a change makes one thing into another.
  static func merged(_ changes: [Change]) throws -> [Change] {
    var order: [Subject] = []
    var merged: [Subject: Change] = [:]
    for change in changes {
      guard let subject = change.subject else { continue }
      guard change.reversed.subject == subject else {
        throw LibraryError.notAllowed("a change is of one thing, not of two")
      }
      guard let earlier = merged[subject] else {
        order.append(subject)
        merged[subject] = change
        continue
      }
      switch (earlier, change) {
      case (.annotation(let first, let then), .annotation(let before, let after))
      where then == before:
        merged[subject] = .annotation(before: first, after: after)
      case (.code(let first, let then), .code(let before, let after)) where then == before:
        merged[subject] = .code(before: first, after: after)
      case (.article(let first, let then), .article(let before, let after)) where then == before:
        merged[subject] = .article(before: first, after: after)
      case (.suggestionRefusal(let first, let then), .suggestionRefusal(let before, let after))
      where then == before:
        merged[subject] = .suggestionRefusal(before: first, after: after)
      default: throw LibraryError.notAllowed("two changes of one thing contradict each other")
      }
    }
    return order.compactMap { merged[$0] }
  }
}
