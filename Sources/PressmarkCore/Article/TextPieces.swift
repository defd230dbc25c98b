/// Cuts the text of a revision into the pieces that a screen is drawn from.
///
/// Pieces of one block follow each other without anything between them; between blocks stands one
/// blank line, which belongs to no piece.
public enum TextPieces {
  /// The pieces of a revision, in reading order.
  ///
  /// - Complexity: O(*n*) in the length of the text, however long its blocks are.
  public static func cut(_ revision: Revision) -> [TextPiece] {
    var pieces: [TextPiece] = []
    pieces.reserveCapacity(revision.blocks.count)
    forEachPiece(of: revision) { pieces.append($0) }
    return pieces
  }

  /// Calls a function with each piece of a revision, in reading order, holding one at a time.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func forEachPiece(of revision: Revision, do body: (TextPiece) throws -> Void)
    rethrows
  {
    var text = revision.text
    try text.withUTF8 { bytes in
      var ordinal = 0
      // Where the next block starts, in bytes and in scalars.
      var cursor = (byte: 0, scalar: 0)
      for (blockOrdinal, block) in revision.blocks.enumerated() {
        advance(&cursor, to: block.span.start.scalars, in: bytes)
        var startsBlock = true
        repeat {
          let start = cursor
          let end = pieceEnd(after: start, blockEnd: block.span.end.scalars, in: bytes)
          cursor = end
          let endsBlock = end.scalar >= block.span.end.scalars
          try body(
            TextPiece(
              ordinal: ordinal, blockOrdinal: blockOrdinal, role: block.role,
              span: TextSpan(TextOffset(start.scalar), TextOffset(end.scalar)),
              startsBlock: startsBlock, endsBlock: endsBlock,
              text: String(decoding: bytes[start.byte..<end.byte], as: UTF8.self)))
          ordinal += 1
          startsBlock = false
        } while cursor.scalar < block.span.end.scalars && cursor.byte < bytes.count
      }
    }
  }

  private typealias Cursor = (byte: Int, scalar: Int)

  private static func advance(
    _ cursor: inout Cursor, to scalar: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    while cursor.scalar < scalar, cursor.byte < bytes.count {
      cursor.byte += width(bytes[cursor.byte])
      cursor.scalar += 1
    }
  }

  private static func width(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Where the piece that starts at a place ends: at the block's end, after the last white space, or
  /// at the last grapheme border.
  private static func pieceEnd(
    after start: Cursor, blockEnd: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Cursor {
    var limit = start
    // The cut after the last white space.
    var cut: Cursor?
    while limit.scalar < blockEnd, limit.byte < bytes.count {
      if limit.scalar - start.scalar == TextPiece.maximumLength { break }
      let isSpace = bytes[limit.byte] == 0x20 || bytes[limit.byte] == 0x0A
      limit.byte += width(bytes[limit.byte])
      limit.scalar += 1
      // A mark after a space would start the next piece without its base.
      if isSpace, limit.byte < bytes.count, bytes[limit.byte] < 0x80 || isLetter(limit.byte, bytes)
      {
        cut = limit
      }
    }
    if limit.scalar >= blockEnd || limit.byte >= bytes.count { return limit }
    if let cut { return cut }
    return lastGraphemeBorder(from: start, to: limit, blockEnd: blockEnd, in: bytes)
  }

  private static func isLetter(_ position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(position + width(bytes[position]), bytes.count)
    let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first
    guard let scalar else { return false }
    return scalar.isPlain || !(scalar.isMark || scalar.value == 0x200C || scalar.value == 0x200D)
  }

  /// The last grapheme border after `start` and not after `limit`; `limit` itself when one cluster
  /// fills the whole piece.
  private static func lastGraphemeBorder(
    from start: Cursor, to limit: Cursor, blockEnd: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Cursor {
    // A little more than the piece, so that the last border is judged by what follows it.
    var beyond = limit
    advance(&beyond, to: min(limit.scalar + 64, blockEnd), in: bytes)
    var border = start
    for character in String(decoding: bytes[start.byte..<beyond.byte], as: UTF8.self) {
      let scalar = border.scalar + character.unicodeScalars.count
      guard scalar <= limit.scalar else { break }
      border = (border.byte + character.utf8.count, scalar)
    }
    return border.scalar > start.scalar ? border : limit
  }
}
