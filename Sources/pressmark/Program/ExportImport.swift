internal import PressmarkCore

/// Takes an exported article with its marks into a library.
///
/// One act for `undo` (two for an article that the library did not have). Nothing of the library is
/// replaced by something older.
struct ExportImport {
  let library: Library

  /// What came of it.
  struct Result {
    var article: Article
    var isNew = false
    var addedCount = 0
    var changedCount = 0
    var unchangedCount = 0
    var newerCount = 0
    var lostCount = 0

    /// The line that says it: id, headline, counts.
    var line: String {
      var counts = ["\(addedCount) marks added", "\(changedCount) changed"]
      counts.append("\(unchangedCount) unchanged")
      if newerCount > 0 { counts.append("\(newerCount) newer in the library") }
      if lostCount > 0 { counts.append("\(lostCount) without a place") }
      return "\(article.line)\t\(counts.joined(separator: ", "))"
    }
  }

  /// Takes an article.
  ///
  /// - Throws: ``LibraryError``; then at most the bare article was added.
  func take(_ bundle: AnnotationBundle, _ report: ImportReport) throws -> Result {
    var result = try article(of: bundle)
    let stored = result.article
    var changes: [Change] = []
    let codes = try takeCodes(of: bundle, into: &changes)
    var after = stored
    if result.isNew {
      after.metadata = bundle.article.metadata
      after.corrected = bundle.article.corrected
      after.added = bundle.article.added
      after.revision = bundle.revision.digest
    } else if report.isEdited {
      after.metadata = bundle.article.metadata
      after.corrected.formUnion(after.metadata.fields(differingFrom: stored.metadata))
    }
    let known = try library.annotations(of: stored.id)
    var moved: [AnnotationID: Annotation] = [:]
    if !result.isNew, bundle.revision.digest != stored.revision, report.hasNewText {
      // The text was edited by hand: what the file does not have is carried over as well.
      after.revision = bundle.revision.digest
      moved = try reanchored(known, from: stored, to: bundle.revision)
    }
    if after.revision != stored.revision {
      try library.keep(bundle.revision, importer: "export/1", for: stored.id)
    }
    for earlier in bundle.earlierRevisions {
      try library.keep(earlier, importer: "export/1", for: stored.id)
    }
    if after != stored { changes.append(.article(before: stored, after: after)) }
    takeMarks(
      of: bundle, report, codes: codes, article: after, known: known, moved, &changes, &result)
    if !changes.isEmpty {
      _ = try library.perform(Act(verb: .importFile, article: stored.id, changes: changes))
    }
    result.article = after
    return result
  }

  // MARK: The article

  private func article(of bundle: AnnotationBundle) throws -> Result {
    if let article = try library.article(bundle.article.id), article.deleted == nil {
      return Result(article: article)
    }
    // An article is named by its first text.
    let name = bundle.article.id.rawValue
    let texts = [bundle.revision] + bundle.earlierRevisions
    let first = texts.first { $0.digest.hasPrefix(name) } ?? bundle.revision
    let addition = try library.add(
      first, metadata: bundle.article.metadata, importer: "export/1")
    return Result(article: addition.article, isNew: addition.isNew)
  }

  // MARK: The codes

  /// The library's code for each code of the file; those that it lacks are added.
  private func takeCodes(
    of bundle: AnnotationBundle, into changes: inout [Change]
  ) throws -> [CodeID: CodeID] {
    var codebook = try library.codebook()
    var codes: [CodeID: CodeID] = [:]
    for code in bundle.usedCodes {
      if let known = codebook.code(named: code.name) ?? codebook[code.id] {
        codes[code.id] = known.id
        continue
      }
      var new = code
      if let key = code.key, codebook.code(key: key) != nil { new.key = nil }
      new.parent = code.parent.flatMap { codes[$0] }
      let siblings = codebook.codes.filter { $0.parent == new.parent }
      new.position = (siblings.map(\.position).max() ?? -1) + 1
      codes[code.id] = new.id
      codebook = Codebook(codebook.codes + [new])
      changes.append(.code(before: nil, after: new))
    }
    return codes
  }

  // MARK: The marks

  private func takeMarks(
    of bundle: AnnotationBundle, _ report: ImportReport, codes: [CodeID: CodeID],
    article: Article, known: [Annotation], _ moved: [AnnotationID: Annotation],
    _ changes: inout [Change], _ result: inout Result
  ) {
    let stored = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var taken: Set<AnnotationID> = []
    for annotation in bundle.annotations {
      taken.insert(annotation.id)
      var new = Annotation(
        id: annotation.id, article: article.id, selectors: annotation.selectors,
        revision: annotation.revision, codes: annotation.codes.map { codes[$0] ?? $0 },
        note: annotation.note, claim: annotation.claim, relations: annotation.relations,
        coder: annotation.coder, created: annotation.created, modified: annotation.modified,
        status: annotation.status)
      let isLost = report.lost.contains(annotation.id)
      if isLost { result.lostCount += 1 }
      guard let old = stored[annotation.id] else {
        result.addedCount += 1
        changes.append(.annotation(before: nil, after: new))
        continue
      }
      if old.modified > new.modified {
        result.newerCount += 1
        if let carried = moved[old.id] { changes.append(.annotation(before: old, after: carried)) }
        continue
      }
      if !report.hasNewText, old.revision == article.revision {
        // The library may have a newer text than the file: the mark stays where it is found there.
        (new.selectors, new.revision) = (old.selectors, old.revision)
      }
      if new == old {
        result.unchangedCount += 1
      } else {
        if new.modified == old.modified { new.modified = library.context.now() }
        result.changedCount += 1
        changes.append(.annotation(before: old, after: new))
      }
    }
    for (id, carried) in moved.sorted(by: { $0.key < $1.key }) where !taken.contains(id) {
      if let old = stored[id] { changes.append(.annotation(before: old, after: carried)) }
    }
  }

  /// The library's own marks in a new text.
  private func reanchored(
    _ annotations: [Annotation], from article: Article, to revision: Revision
  ) throws -> [AnnotationID: Annotation] {
    let reanchoring = Reanchoring(from: try library.newestRevision(of: article.id), to: revision)
    var moved: [AnnotationID: Annotation] = [:]
    for annotation in annotations where annotation.revision == article.revision {
      let outcome = reanchoring.moved(annotation)
      if outcome.annotation != annotation { moved[annotation.id] = outcome.annotation }
    }
    return moved
  }
}
