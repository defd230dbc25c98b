internal import GRDB
internal import Synchronization

/// The text of a revision read from the library, a few pieces at a time.
///
/// Neighbours are read together and the last ones used are kept, so that drawing a screen costs one
/// statement or none, however long the text is.
public final class StoredText: PagedText {
  /// The digest of the revision.
  public let digest: String
  /// The position at the end of the text, in Unicode scalars.
  public let end: TextOffset
  /// The number of pieces.
  public let pieceCount: Int

  private let library: Library
  private let revision: Int64
  private let cache = Mutex(Cache())

  /// How many pieces are read at once.
  private static let batch = 16
  /// How many batches are kept: at most 1,024 pieces, a few megabytes in the worst case.
  private static let capacity = 32

  private struct Cache {
    /// The batches from the one that was used longest ago to the latest.
    var batches: [(number: Int, pieces: [TextPiece])] = []
    var failure: LibraryError?
  }

  init(_ record: RevisionRecord, library: Library) {
    digest = record.digest
    end = TextOffset(record.length)
    pieceCount = record.pieceCount
    revision = record.number
    self.library = library
  }

  /// Why a piece could last not be read; `nil` when all is well.
  ///
  /// What could not be read is given as an empty piece, so that a failing disk does not take the
  /// reader down.
  public var failure: LibraryError? { cache.withLock { $0.failure } }

  /// The piece with that ordinal; an empty one when it cannot be read (see ``failure``).
  public func piece(_ ordinal: Int) -> TextPiece {
    let number = ordinal / Self.batch
    let place = ordinal % Self.batch
    let known = cache.withLock { cache -> TextPiece? in
      guard let index = cache.batches.lastIndex(where: { $0.number == number }),
        place < cache.batches[index].pieces.count
      else { return nil }
      if index < cache.batches.count - 1 { cache.batches.append(cache.batches.remove(at: index)) }
      return cache.batches[cache.batches.count - 1].pieces[place]
    }
    if let known { return known }
    do throws(LibraryError) {
      let batch = try library.read { db in
        try RevisionRecord.pieces(
          of: revision, ordinals: number * Self.batch..<(number + 1) * Self.batch, db)
      }
      guard place < batch.count else {
        throw LibraryError.damaged(path: library.path, detail: "piece \(ordinal) is missing")
      }
      keep(batch, number)
      return batch[place]
    } catch {
      report(error)
      return TextPiece(
        ordinal: ordinal, blockOrdinal: 0, role: .paragraph, span: TextSpan(.zero, .zero),
        startsBlock: true, endsBlock: true, text: "")
    }
  }

  /// The ordinal of the piece that holds the scalar after a position.
  public func pieceOrdinal(at offset: TextOffset) -> Int {
    let known = cache.withLock { cache in
      for (_, batch) in cache.batches.reversed() {
        guard let first = batch.first, let last = batch.last, first.span.start <= offset,
          offset < last.span.end
        else { continue }
        return batch.last { $0.span.start <= offset }?.ordinal
      }
      return nil
    }
    if let known { return known }
    do throws(LibraryError) {
      return try library.read { db in
        try RevisionRecord.ordinal(at: offset, of: revision, db)
      }
    } catch {
      report(error)
      return 0
    }
  }

  private func keep(_ batch: [TextPiece], _ number: Int) {
    cache.withLock { cache in
      cache.batches.removeAll { $0.number == number }
      cache.batches.append((number, batch))
      if cache.batches.count > Self.capacity { cache.batches.removeFirst() }
    }
  }

  private func report(_ error: LibraryError) { cache.withLock { $0.failure = error } }
}

extension Library {
  /// An article's newest text, read piece by piece.
  ///
  /// - Throws: ``LibraryError`` when it is not there or cannot be read.
  public func pagedText(of article: Article) throws(LibraryError) -> any PagedText {
    try pagedText(article.revision, of: article.id)
  }

  /// One of an article's texts, read piece by piece.
  ///
  /// - Throws: ``LibraryError`` when it is not there or cannot be read.
  public func pagedText(
    _ digest: String, of article: ArticleID
  ) throws(LibraryError) -> StoredText {
    let record = try read { db in try RevisionRecord.fetch(digest, of: article, db) }
    guard let record else { throw .noSuchRevision(digest: digest, article: article) }
    return StoredText(record, library: self)
  }

  /// One of an article's texts as a whole.
  ///
  /// - Complexity: O(*n*) in its length: a screen uses ``pagedText(of:)``.
  /// - Throws: ``LibraryError`` when it is not there or cannot be read.
  public func revision(
    _ digest: String, of article: ArticleID
  ) throws(LibraryError) -> Revision {
    let record = try read { db in try RevisionRecord.fetch(digest, of: article, db) }
    guard let record else { throw .noSuchRevision(digest: digest, article: article) }
    // Some pieces at a time: whoever draws a screen meanwhile need not wait for a long text.
    var assembly = RevisionAssembly(record)
    let batch = 128
    for start in stride(from: 0, to: record.pieceCount, by: batch) {
      let pieces = try read { db in
        try RevisionRecord.pieces(of: record.number, ordinals: start..<start + batch, db)
      }
      for piece in pieces { assembly.add(piece) }
    }
    return assembly.revision
  }

  /// An article's newest text as a whole.
  ///
  /// - Throws: ``LibraryError`` when it is not there or cannot be read.
  public func newestRevision(of article: ArticleID) throws(LibraryError) -> Revision {
    guard let known = try self.article(article) else { throw .noSuchArticle(article.rawValue) }
    return try revision(known.revision, of: article)
  }
}

extension RevisionRecord {
  /// Puts a text together again.
  static func whole(_ record: RevisionRecord, _ db: Database) throws -> Revision {
    var assembly = RevisionAssembly(record)
    try forEachPiece(of: record.number, db) { assembly.add($0) }
    return assembly.revision
  }
}

/// A text that is put together from its pieces, in memory once.
private struct RevisionAssembly {
  private let digest: String
  private var text = ""
  private var blocks: [Block] = []

  init(_ record: RevisionRecord) {
    digest = record.digest
    text.reserveCapacity(record.length + record.length / 32)
  }

  /// Adds the piece that follows.
  mutating func add(_ piece: TextPiece) {
    if piece.startsBlock {
      if piece.ordinal > 0 { text += "\n\n" }
      blocks.append(Block(role: piece.role, span: piece.span))
    } else if let open = blocks.popLast() {
      blocks.append(Block(role: open.role, span: open.span.union(piece.span)))
    }
    text += piece.text
  }

  /// The text of all pieces.
  var revision: Revision { Revision(digest: digest, text: text, blocks: blocks) }
}
