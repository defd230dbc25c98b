/// The pieces of a revision that is in memory.
public struct WholeText: PagedText {
  /// The digest of the revision.
  public let digest: String
  /// The position at the end of the text, in Unicode scalars.
  public let end: TextOffset
  private let pieces: [TextPiece]

  /// The text of a revision, cut into pieces.
  ///
  /// - Complexity: O(*n*) in the length of the text; the text is held a second time.
  public init(_ revision: Revision) {
    digest = revision.digest
    pieces = TextPieces.cut(revision)
    end = pieces.last?.span.end ?? .zero
  }

  /// The number of pieces; 0 for an empty text.
  public var pieceCount: Int { pieces.count }

  /// The piece with that ordinal.
  ///
  /// - Precondition: `0 <= ordinal && ordinal < pieceCount`.
  public func piece(_ ordinal: Int) -> TextPiece { pieces[ordinal] }

  /// The ordinal of the piece that holds the scalar after a position; for a position between
  /// pieces the piece before it, and 0 for an empty text.
  public func pieceOrdinal(at offset: TextOffset) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].span.start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
