/// A revision's text read piece by piece, so that a screen costs the size of the screen.
///
/// The text of a revision never changes, so reading a piece is a pure look-up: the same index
/// gives the same piece for ever. Safe to use from any thread.
public protocol PagedText: Sendable {
  /// The digest of the revision.
  var digest: String { get }
  /// The position at the end of the text, in Unicode scalars.
  var end: TextOffset { get }
  /// The number of pieces; 0 for an empty text.
  var pieceCount: Int { get }
  /// The piece with that ordinal.
  ///
  /// - Precondition: `0 <= ordinal && ordinal < pieceCount`.
  func piece(_ ordinal: Int) -> TextPiece
  /// The ordinal of the piece that holds the scalar after a position; for a position between
  /// pieces the piece before it, and 0 for an empty text.
  func pieceOrdinal(at offset: TextOffset) -> Int
}

/// A block, or part of a block that is longer than ``maximumLength``.
public struct TextPiece: Hashable, Sendable {
  /// The longest piece, in Unicode scalars.
  ///
  /// A longer block is cut at a word border, or, where it has none, at a grapheme border.
  public static let maximumLength = 8192

  /// The place of the piece in the revision, counted from 0.
  public var ordinal: Int
  /// The place of its block in the revision, counted from 0.
  public var blockOrdinal: Int
  /// The role of its block.
  public var role: BlockRole
  /// Where the piece stands in the canonical text.
  public var span: TextSpan
  /// Whether the block starts with this piece.
  public var startsBlock: Bool
  /// Whether the block ends with this piece.
  public var endsBlock: Bool
  /// The piece's text.
  public var text: String

  /// A piece of a text.
  public init(
    ordinal: Int, blockOrdinal: Int, role: BlockRole, span: TextSpan, startsBlock: Bool,
    endsBlock: Bool, text: String
  ) {
    self.ordinal = ordinal
    self.blockOrdinal = blockOrdinal
    self.role = role
    self.span = span
    self.startsBlock = startsBlock
    self.endsBlock = endsBlock
    self.text = text
  }
}
