/// An annotated article as data: what `export --format json` writes and an annotated Markdown file
/// carries in its data comment.
struct ExportDocument: Codable {
  static let format = "pressmark/1"

  var format = Self.format
  var article: ExportedArticle
  var revision: ExportedRevision
  var earlierRevisions: [ExportedRevision]?
  var annotations: [Annotation]
  var codes: [Code]

  struct ExportedArticle: Codable {
    var id: ArticleID
    var metadata: ArticleMetadata
    var added: Timestamp
    /// The fields that a person has corrected, sorted; left out where there are none.
    var corrected: [MetadataField]?
  }

  /// A revision by its blocks, from which its text is made again.
  struct ExportedRevision: Codable {
    var digest: String
    var blocks: [ExportedBlock]
  }

  struct ExportedBlock: Codable {
    var role: String
    var level: Int?
    var text: String
  }

  init(
    article: ExportedArticle, revision: ExportedRevision, earlierRevisions: [ExportedRevision]?,
    annotations: [Annotation], codes: [Code]
  ) {
    self.article = article
    self.revision = revision
    self.earlierRevisions = earlierRevisions
    self.annotations = annotations
    self.codes = codes
  }

  init(_ bundle: AnnotationBundle) {
    article = ExportedArticle(
      id: bundle.article.id, metadata: bundle.article.metadata, added: bundle.article.added,
      corrected: bundle.article.corrected.isEmpty
        ? nil : bundle.article.corrected.sorted { $0.rawValue < $1.rawValue })
    revision = ExportedRevision(bundle.revision)
    let earlier = bundle.earlierRevisions.map(ExportedRevision.init)
    earlierRevisions = earlier.isEmpty ? nil : earlier
    annotations = bundle.annotations
    codes = bundle.usedCodes
  }

  /// The annotated article, every value checked.
  ///
  /// - Throws: ``ExportError/damaged(line:reason:)``.
  func bundle(line: Int) throws(ExportError) -> AnnotationBundle {
    func damaged(_ reason: String) -> ExportError { .damaged(line: line, reason: reason) }
    guard Self.isName(article.id.rawValue) else { throw damaged("the article’s id is no id") }
    let newest = try revision.revision(line: line)
    var earlier: [Revision] = []
    for exported in earlierRevisions ?? [] { earlier.append(try exported.revision(line: line)) }
    var indices = [newest.digest: ScalarIndex(newest.text)]
    for revision in earlier { indices[revision.digest] = ScalarIndex(revision.text) }
    var seen: Set<AnnotationID> = []
    for annotation in annotations {
      let name = CanonicalText.line(annotation.id.rawValue)
      guard Self.isName(annotation.id.rawValue), seen.insert(annotation.id).inserted else {
        throw damaged("the annotation id “\(name)” is no id or stands twice")
      }
      guard annotation.article == article.id else {
        throw damaged("the annotation \(name) belongs to another article")
      }
      let claimSpans = [annotation.claim.sourceSpan, annotation.claim.cueSpan].compactMap { $0 }
      guard let index = indices[annotation.revision] else {
        // The old text is not in the file: only sense can be checked.
        guard (annotation.spans + claimSpans).allSatisfy({ $0.end.scalars < 1 << 40 }) else {
          throw damaged("a span of the annotation \(name) is longer than any text")
        }
        continue
      }
      guard annotation.selectors.allSatisfy({ $0.holds(in: index) }) else {
        throw damaged("the annotation \(name) quotes words that do not stand at its place")
      }
      guard claimSpans.allSatisfy({ $0.end <= index.end }) else {
        throw damaged("a span of the annotation \(name) ends after the text")
      }
    }
    for code in codes where code.name.isEmpty || code.id.rawValue.isEmpty {
      throw damaged("a code has no name")
    }
    guard Set(codes.map(\.id)).count == codes.count else { throw damaged("a code stands twice") }
    return AnnotationBundle(
      article: Article(
        id: article.id, metadata: article.metadata, revision: newest.digest, added: article.added,
        corrected: Set(article.corrected ?? [])),
      revision: newest, earlierRevisions: earlier, annotations: annotations,
      codebook: Codebook(codes))
  }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte)
          || byte == 45
      }
  }
}

extension ExportDocument.ExportedRevision {
  init(_ revision: Revision) {
    digest = revision.digest
    // Blocks stand in order, so that one pass over the text is enough.
    let index = ScalarIndex(revision.text)
    blocks = revision.blocks.map {
      ExportDocument.ExportedBlock(
        role: $0.role.name, level: $0.role.level, text: String(index[$0.span]))
    }
  }

  /// The revision made again from its blocks; its digest must be the one that was written down.
  func revision(line: Int) throws(ExportError) -> Revision {
    let revision = try made(line: line)
    guard revision.digest == digest else {
      throw .damaged(
        line: line, reason: "the text does not have the digest that is written beside it")
    }
    return revision
  }

  /// The revision that the blocks give, whatever digest was written down.
  func made(line: Int) throws(ExportError) -> Revision {
    var drafts: [DraftBlock] = []
    for block in blocks {
      guard let role = BlockRole(name: block.role, level: block.level),
        (1...99).contains(block.level ?? 1)
      else {
        throw .damaged(
          line: line, reason: "“\(CanonicalText.line(block.role))” is no role of a block")
      }
      drafts.append(DraftBlock(role: role, text: block.text))
    }
    return CanonicalText.revision(of: drafts)
  }
}
