internal import GRDB

extension Library {
  /// Takes an assignment: its articles, its codes and the claims to review, as one act.
  ///
  /// The claims keep the names and the coder that they have in the assignment. What is in the library
  /// already, verdicts above all, is not changed, so that importing twice does nothing.
  ///
  /// - Throws: ``LibraryError``; nothing was changed then.
  public func take(_ assignment: Assignment) throws(LibraryError) -> ReviewImport {
    try take(assignment.articles, assignment.codebook, renewingMarksOf: nil)
  }

  /// Takes a hand-in: the student's marks, kept apart by their coder, as one act.
  ///
  /// Marks of an earlier hand-in of the same student become what they are in this one, unless they
  /// were changed here later. Marks of anybody else are not changed.
  ///
  /// - Throws: ``LibraryError``; nothing was changed then.
  public func take(_ handIn: HandIn) throws(LibraryError) -> ReviewImport {
    try take(handIn.articles, handIn.codebook, renewingMarksOf: handIn.coder)
  }

  private func take(
    _ bundles: [AnnotationBundle], _ codebook: Codebook, renewingMarksOf coder: String?
  ) throws(LibraryError) -> ReviewImport {
    let now = context.now()
    return try write { db in
      var intake = ReviewIntake(
        codebook: Codebook(try CodeRecord.fetchAll(db)), renewed: coder, now: now)
      intake.takeCodes(codebook)
      var result = ReviewImport()
      for bundle in bundles { result.articles.append(try intake.take(bundle, db)) }
      guard !intake.changes.isEmpty else { return result }
      let act = Act(
        verb: .importFile,
        article: result.articles.count == 1 ? result.articles[0].article.id : nil,
        changes: intake.changes)
      result.entry = try ActRecord.perform(act, coder: context.coder, time: now, db)
      return result
    }
  }

  /// Who gave an annotation the status that it has, and when; `nil` when nobody has changed it since it
  /// was made.
  ///
  /// - Throws: ``LibraryError`` when the library cannot be read.
  public func statusGiven(
    to annotation: Annotation
  ) throws(LibraryError) -> (coder: String, time: Timestamp)? {
    for entry in try history(of: annotation.id).reversed() {
      for case .annotation(let before?, let after?) in entry.act.changes
      where after.id == annotation.id && before.status != after.status {
        return after.status == annotation.status ? (entry.coder, entry.time) : nil
      }
    }
    return nil
  }
}

/// Gathers the changes that bring the articles of an exchanged file into a library.
///
/// Works inside one transaction of the caller, who performs the changes.
private struct ReviewIntake {
  private(set) var changes: [Change] = []
  private var codebook: Codebook
  private var codes: [CodeID: CodeID] = [:]
  private let renewed: String?
  private let now: Timestamp
  private static let importer = "review/1"

  init(codebook: Codebook, renewed: String?, now: Timestamp) {
    self.codebook = codebook
    self.renewed = renewed
    self.now = now
  }

  /// The library's code for each code of the file; those that it lacks are added.
  mutating func takeCodes(_ others: Codebook) {
    var names = Dictionary(
      codebook.codes.map { ($0.name.lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })
    var identifiers = Set(codebook.codes.map(\.id))
    var keys = Set(codebook.codes.compactMap(\.key))
    var position = codebook.codes.map(\.position).max() ?? -1
    for code in others.codes {
      if let known = names[code.name.lowercased()] {
        codes[code.id] = known
        continue
      }
      if identifiers.contains(code.id) {
        // Renamed in one of the two libraries: it is the same code.
        codes[code.id] = code.id
        continue
      }
      var new = code
      if let key = code.key, !keys.insert(key).inserted { new.key = nil }
      new.parent = code.parent.flatMap { codes[$0] }
      (position, _) = position.addingReportingOverflow(1)
      new.position = max(0, position)
      codes[code.id] = new.id
      names[new.name.lowercased()] = new.id
      identifiers.insert(new.id)
      changes.append(.code(before: nil, after: new))
    }
  }

  mutating func take(_ bundle: AnnotationBundle, _ db: Database) throws -> ReviewImport.Outcome {
    var outcome = try article(of: bundle, db)
    let article = outcome.article
    var moving: Reanchoring?
    if article.revision != bundle.revision.digest,
      let newest = try RevisionRecord.fetch(article.revision, of: article.id, db)
    {
      moving = Reanchoring(from: bundle.revision, to: try RevisionRecord.whole(newest, db))
    }
    for annotation in bundle.annotations {
      var new = taken(annotation, into: article)
      if let moving { new = moving.moved(new).annotation }
      let old = try AnnotationRecord.fetch(new.id, db)
      let mayRenew = old.map { $0.coder == renewed && $0.article == article.id } ?? true
      if !mayRenew || old.map({ $0.modified >= new.modified }) ?? false {
        outcome.unchanged += 1
        continue
      }
      if old == nil { outcome.added += 1 } else { outcome.changed += 1 }
      if new.revision != article.revision { outcome.withoutPlace += 1 }
      changes.append(.annotation(before: old, after: new))
    }
    return outcome
  }

  /// The article of the library that a bundle is of; where there is none, it is made.
  private mutating func article(
    of bundle: AnnotationBundle, _ db: Database
  ) throws -> ReviewImport.Outcome {
    let digest = bundle.revision.digest
    let named = try ArticleRecord.fetch(bundle.article.id, db)
    let record = try named ?? ArticlePlacing.articles(withText: digest, db).first
    guard let record else {
      let article = Article(
        id: bundle.article.id, metadata: bundle.article.metadata, revision: digest,
        added: bundle.article.added, corrected: bundle.article.corrected)
      try ArticlePlacing.insert(
        article, bundle.revision, importer: Self.importer, at: now, db)
      changes.append(.article(before: nil, after: article))
      return ReviewImport.Outcome(article: article, isNew: true)
    }
    _ = try RevisionChange.number(
      of: bundle.revision, importer: Self.importer, article: record.number, at: now, db)
    guard !record.isPresent || record.article.deleted != nil else {
      return ReviewImport.Outcome(article: record.article)
    }
    var after = record.article
    after.deleted = nil
    if !record.isPresent {
      after.metadata = bundle.article.metadata
      after.corrected = bundle.article.corrected
      after.revision = digest
    }
    changes.append(.article(before: record.isPresent ? record.article : nil, after: after))
    return ReviewImport.Outcome(article: after, isNew: true)
  }

  /// The mark in this library; what stands in a list twice, or is one code here, stands once.
  private func taken(_ annotation: Annotation, into article: Article) -> Annotation {
    var claim = annotation.claim
    claim.types = Self.once(claim.types)
    return Annotation(
      id: annotation.id, article: article.id, selectors: annotation.selectors,
      revision: annotation.revision, codes: Self.once(annotation.codes.map { codes[$0] ?? $0 }),
      note: annotation.note, claim: claim, relations: Self.once(annotation.relations),
      coder: annotation.coder, created: annotation.created, modified: annotation.modified,
      status: annotation.status)
  }

  private static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
