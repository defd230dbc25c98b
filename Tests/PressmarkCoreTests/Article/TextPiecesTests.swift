import PressmarkCore
import Testing

@Suite struct TextPiecesTests {
  private func check(_ revision: Revision, _ comment: Comment) {
    let pieces = TextPieces.cut(revision)
    var text = ""
    for piece in pieces {
      if piece.startsBlock, piece.ordinal > 0 { text += "\n\n" }
      text += piece.text
    }
    #expect(Array(text.unicodeScalars) == Array(revision.text.unicodeScalars), comment)
    let isSound = pieces.enumerated().allSatisfy { ordinal, piece in
      piece.ordinal == ordinal && piece.span.length <= TextPiece.maximumLength
        && piece.span.length == piece.text.unicodeScalars.count && !piece.text.isEmpty
        && piece.role == revision.blocks[piece.blockOrdinal].role
        && piece.startsBlock == (piece.span.start == revision.blocks[piece.blockOrdinal].span.start)
        && piece.endsBlock == (piece.span.end == revision.blocks[piece.blockOrdinal].span.end)
    }
    #expect(isSound, comment)
    let whole = WholeText(revision)
    let finds = pieces.allSatisfy {
      whole.pieceOrdinal(at: $0.span.start) == $0.ordinal
        && whole.pieceOrdinal(at: $0.span.end - 1) == $0.ordinal
    }
    #expect(finds && whole.end.scalars == revision.text.unicodeScalars.count, comment)
  }

  @Test func piecesGiveTheTextBack() {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<60 {
      let drafts = (0..<5).map { _ in
        let text = NastyText.text(length: 12, using: &generator)
        return DraftBlock(
          role: .paragraph,
          text: String(repeating: text, count: Int.random(in: 1...600, using: &generator)))
      }
      check(CanonicalText.revision(of: drafts), "seed 5, round \(round)")
    }
  }

  @Test(arguments: ["word ", "é", "👩‍👩‍👧", "🇫🇷", "e\u{301}\u{327}", "ᄀ", "中"])
  func longBlocksAreCutAtBorders(unit: String) {
    let revision = CanonicalText.revision(of: [
      DraftBlock(role: .paragraph, text: String(repeating: unit, count: 20_000))
    ])
    check(revision, "\(unit)")
    let characters = TextPieces.cut(revision).reduce(0) { $0 + $1.text.count }
    // One cluster of jamo fills the block; it alone is cut inside.
    #expect(unit == "ᄀ" || characters == revision.text.count)
  }

  @Test func wordsAreNotCut() {
    let revision = CanonicalText.revision(of: [
      DraftBlock(role: .paragraph, text: String(repeating: "production ", count: 3000))
    ])
    #expect(TextPieces.cut(revision).dropLast().allSatisfy { $0.text.hasSuffix("production ") })
  }

  @Test func anEmptyTextHasNoPieces() {
    let empty = WholeText(CanonicalText.revision(of: []))
    #expect(empty.pieceCount == 0 && empty.end == .zero && empty.pieceOrdinal(at: 5) == 0)
  }
}
