internal import GRDB

/// Gives an article another newest text, and carries its marks over.
///
/// Everything here runs inside one transaction of the caller.
enum RevisionChange {
  /// A text and what was found with it.
  struct Proposal {
    var revision: Revision
    var metadata: ArticleMetadata
    var importer: String
    /// The fields that the user has just given.
    var given: Set<MetadataField> = []
  }

  /// Makes a text the newest of an article, as one act.
  ///
  /// Fields that a person has corrected stay as they are. Marks are found again by their quotes, those
  /// that were orphans too.
  ///
  /// - Returns: The article as it is now, and what became of its marks; `nil` when text and metadata
  ///   are what they were.
  static func perform(
    _ proposal: Proposal, on record: ArticleRecord, coder: String, at now: Timestamp,
    _ db: Database
  ) throws -> (article: Article, marks: CarriedMarks)? {
    let before = record.article
    var after = before
    after.metadata = before.metadata.renewed(
      by: proposal.metadata, keeping: before.corrected.subtracting(proposal.given))
    after.corrected.formUnion(proposal.given)
    after.revision = proposal.revision.digest
    guard after != before else { return nil }
    var changes: [Change] = [.article(before: before, after: after)]
    var marks = CarriedMarks()
    if after.revision != before.revision {
      _ = try number(
        of: proposal.revision, importer: proposal.importer, article: record.number, at: now, db)
      changes += try carry(record, to: proposal.revision, &marks, db)
    }
    let act = Act(verb: .reviseArticle, article: before.id, changes: changes)
    _ = try ActRecord.perform(act, coder: coder, time: now, db)
    return (after, marks)
  }

  /// The key of a text of an article, which is kept unless it is there.
  static func number(
    of revision: Revision, importer: String, article: Int64, at now: Timestamp, _ db: Database
  ) throws -> Int64 {
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM revision WHERE article = ? AND digest = ?"),
      arguments: [article, revision.digest])
    if let known { return known }
    return try RevisionRecord.insert(
      revision, importer: importer, article: article, created: now, db)
  }

  /// The changes that bring the article's marks to a new text.
  private static func carry(
    _ record: ArticleRecord, to revision: Revision, _ marks: inout CarriedMarks, _ db: Database
  ) throws -> [Change] {
    let refusals = try RefusalRecord.fetch(ofArticle: record.number, db)
    guard record.annotations > 0 || !refusals.isEmpty else { return [] }
    let annotations = try AnnotationRecord.fetch(
      where: "a.article = ?", arguments: [record.number],
      tail: "ORDER BY \(AnnotationRecord.documentOrder)", db)
    var reanchorings: [String: Reanchoring] = [:]
    func reanchoring(from digest: String) throws -> Reanchoring? {
      if let known = reanchorings[digest] { return known }
      guard let old = try RevisionRecord.fetch(digest, of: record.article.id, db) else {
        return nil
      }
      let reanchoring = Reanchoring(from: try RevisionRecord.whole(old, db), to: revision)
      reanchorings[digest] = reanchoring
      return reanchoring
    }
    var changes: [Change] = []
    for annotation in annotations {
      // What stands in the new text already: the text was the newest once before.
      if annotation.revision == revision.digest {
        marks.found += 1
        continue
      }
      guard let reanchoring = try reanchoring(from: annotation.revision) else { continue }
      let outcome = reanchoring.moved(annotation)
      switch outcome.kind {
      case .kept: marks.found += 1
      case .refound: marks.changed += 1
      case .lost: marks.orphans += 1
      }
      let quote = CanonicalText.line(annotation.quotes.first ?? "").prefix(40)
      marks.remarks += outcome.remarks.map { "the mark on “\(quote)”: \($0)" }
      if outcome.annotation != annotation {
        changes.append(.annotation(before: annotation, after: outcome.annotation))
      }
    }
    for refusal in refusals where refusal.revision != revision.digest {
      guard let moved = try reanchoring(from: refusal.revision)?.moved(refusal: refusal) else {
        continue
      }
      changes.append(.suggestionRefusal(before: refusal, after: moved))
    }
    return changes
  }
}
