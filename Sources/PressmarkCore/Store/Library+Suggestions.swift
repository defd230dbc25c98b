internal import GRDB

extension Library {
  /// The most suggestions of one article, from its start: with more, it is no article.
  public static let suggestionLimit = 20_000

  /// What the rules find in an article's newest text and nobody has decided about, in document order.
  ///
  /// Without what was refused, and without what an annotation says already; when that annotation is
  /// deleted, the suggestion is there again.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func openSuggestions(
    of article: ArticleID, engine: SuggestionEngine
  ) throws(LibraryError) -> [Suggestion] {
    try suggestions(of: article, engine: engine).filter { $0.standing == .open }
      .map(\.suggestion)
  }

  /// What the rules find in an article's newest text, in document order, each with what became of it.
  ///
  /// At most ``suggestionLimit``. What was found is kept in the library until the text, the rules
  /// or the article's language or date change.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func suggestions(
    of article: ArticleID, engine: SuggestionEngine
  ) throws(LibraryError) -> [(suggestion: Suggestion, standing: SuggestionStanding)] {
    let (found, revision) = try foundSuggestions(in: article, engine: engine)
    let decisions = try suggestionDecisions(in: revision, of: article)
    return found.map { ($0, decisions.standing(of: $0)) }
  }

  /// What was decided about the suggestions in one of an article's texts.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func suggestionDecisions(
    in revision: String, of article: ArticleID
  ) throws(LibraryError) -> SuggestionDecisions {
    try read { db in try Self.decisions(in: revision, of: article, db) }
  }

  /// The refused suggestions of an article, in document order.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func refusals(of article: ArticleID) throws(LibraryError) -> [SuggestionRefusal] {
    try read { db in
      guard let record = try ArticleRecord.fetch(article, db), record.isPresent else { return [] }
      return try RefusalRecord.fetch(ofArticle: record.number, db)
    }
  }

  /// Makes annotations of suggestions, as one act.
  ///
  /// - Parameters:
  ///   - suggestions: What ``openSuggestions(of:engine:)`` gave; those that somebody has decided about
  ///     meanwhile are left out.
  ///   - article: The article as it was then.
  /// - Returns: The act; `nil` when there was nothing to do.
  /// - Throws: ``LibraryError/changedMeanwhile(_:)`` when the article has got another text.
  @discardableResult
  public func accept(
    _ suggestions: [Suggestion], in article: Article
  ) throws(LibraryError) -> JournalEntry? {
    let pages = try pagedText(article.revision, of: article.id)
    let codebook = try codebook()
    return try decide(suggestions, in: article, pages: pages, verb: .acceptSuggestion) {
      .annotation(
        before: nil,
        after: $0.annotation(
          id: AnnotationID(rawValue: context.identifier()), article: article.id, pages: pages,
          codebook: codebook, coder: context.coder, at: $1))
    }
  }

  /// Refuses suggestions for good, as one act.
  ///
  /// - Parameters:
  ///   - suggestions: What ``openSuggestions(of:engine:)`` gave; those that somebody has decided about
  ///     meanwhile are left out.
  ///   - article: The article as it was then.
  /// - Returns: The act; `nil` when there was nothing to do.
  /// - Throws: ``LibraryError/changedMeanwhile(_:)`` when the article has got another text.
  @discardableResult
  public func refuse(
    _ suggestions: [Suggestion], in article: Article
  ) throws(LibraryError) -> JournalEntry? {
    let pages = try pagedText(article.revision, of: article.id)
    return try decide(suggestions, in: article, pages: pages, verb: .refuseSuggestion) {
      .suggestionRefusal(
        before: nil,
        after: $0.refusal(
          id: SuggestionRefusalID(rawValue: context.identifier()), article: article.id,
          pages: pages, coder: context.coder, at: $1))
    }
  }

  private func decide(
    _ suggestions: [Suggestion], in article: Article, pages: StoredText, verb: Act.Verb,
    change: (Suggestion, Timestamp) -> Change
  ) throws(LibraryError) -> JournalEntry? {
    guard !suggestions.isEmpty else { return nil }
    let now = context.now()
    // Made before the transaction: the text is read by the connection that the transaction holds.
    let changes = suggestions.map { ($0, change($0, now)) }
    if let failure = pages.failure { throw failure }
    return try write { db in
      guard let record = try ArticleRecord.fetch(article.id, db), record.isPresent,
        record.article.revision == article.revision
      else { throw LibraryError.changedMeanwhile("the text was changed meanwhile") }
      let decisions = try Self.decisions(in: article.revision, of: article.id, db)
      let open = changes.filter { decisions.standing(of: $0.0) == .open }.map(\.1)
      guard !open.isEmpty else { return nil }
      return try ActRecord.perform(
        Act(verb: verb, article: article.id, changes: open), coder: context.coder, time: now, db)
    }
  }

  private static func decisions(
    in revision: String, of article: ArticleID, _ db: Database
  ) throws -> SuggestionDecisions {
    guard let record = try ArticleRecord.fetch(article, db), record.isPresent else {
      throw LibraryError.noSuchArticle(article.rawValue)
    }
    let annotations =
      record.annotations == 0
      ? []
      : try AnnotationRecord.fetch(
        where: "a.article = ?", arguments: [record.number],
        tail: "ORDER BY \(AnnotationRecord.documentOrder)", db)
    return SuggestionDecisions(
      revision: revision, annotations: annotations,
      refusals: try RefusalRecord.fetch(ofArticle: record.number, db),
      codebook: Codebook(try CodeRecord.fetchAll(db)))
  }

  // MARK: What the rules find

  /// What the rules find in an article's newest text, from the cache where it is there, and the
  /// digest of that text.
  private func foundSuggestions(
    in article: ArticleID, engine: SuggestionEngine
  ) throws(LibraryError) -> (found: [Suggestion], revision: String) {
    let (record, kept) = try read { db in
      guard let record = try ArticleRecord.fetch(article, db), record.isPresent else {
        throw LibraryError.noSuchArticle(article.rawValue)
      }
      let setting = SuggestionCache.setting(of: engine, for: record.article.metadata)
      return (record, SuggestionCache.kept(of: record.revision, setting: setting, db))
    }
    let digest = record.article.revision
    if let kept, let found = try? SuggestionCache.suggestions(in: kept) {
      return (found, digest)
    }
    let metadata = record.article.metadata
    let found = engine.suggestions(
      in: try revision(digest, of: article), language: metadata.language,
      published: metadata.published, limit: Self.suggestionLimit)
    keep(found, of: record, engine)
    return (found, digest)
  }

  /// Keeps what was found; where that cannot be, it will be found anew.
  private func keep(_ found: [Suggestion], of record: ArticleRecord, _ engine: SuggestionEngine) {
    // Whoever gives up has not found everything.
    guard !isReadOnly, !Task.isCancelled, let chunks = try? SuggestionCache.chunks(of: found) else {
      return
    }
    let setting = SuggestionCache.setting(of: engine, for: record.article.metadata)
    try? write { db in
      try SuggestionCache.store(chunks, of: record.revision, setting: setting, db)
    }
  }
}
