/// Cuts a block's text into passages: at blank lines, and where a paragraph is very long.
enum PassageCutter {
  /// The longest passage, in UTF-8 bytes: a long chapter's paragraph fits, memory stays small.
  static let limit = 16 * 1024

  /// Calls a function with each passage of some bytes of UTF-8, in reading order.
  ///
  /// - Complexity: O(*n*): every byte is looked at a bounded number of times.
  static func forEachPassage(
    of bytes: UnsafeBufferPointer<UInt8>, start: TextOffset, role: BlockRole,
    sentenceTables: SentenceTables, do body: (Passage) throws -> Void
  ) rethrows {
    var byte = 0
    var offset = start
    var startsBlock = true
    while byte < bytes.count {
      let end = end(after: byte, in: bytes)
      let passage = Passage(
        UnsafeBufferPointer(rebasing: bytes[byte..<end]), start: offset, role: role,
        startsBlock: startsBlock, sentenceTables: sentenceTables)
      if !passage.tokens.isEmpty {
        try body(passage)
        startsBlock = false
      }
      offset = offset + passage.scalarCount
      byte = end
    }
  }

  /// Where the passage that starts at a byte ends.
  private static func end(after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let farthest = min(start + limit, bytes.count)
    var place = start
    while place < farthest {
      guard bytes[place] == 0x0A else {
        place += 1
        continue
      }
      var next = place + 1
      while next < farthest, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D {
        next += 1
      }
      if next < farthest, bytes[next] == 0x0A {
        while next < farthest, bytes[next] == 0x0A { next += 1 }
        return next
      }
      place = next
    }
    return farthest == bytes.count ? farthest : cut(from: start, to: farthest, in: bytes)
  }

  /// The best place to cut in the second half of a window: after a line, a sentence, a space, or
  /// between two characters.
  private static func cut(
    from start: Int, to farthest: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var afterSentence: Int?
    var afterSpace: Int?
    var place = farthest - 1
    while place > start + limit / 2 {
      if bytes[place] == 0x0A { return place + 1 }
      if bytes[place] == 0x20 {
        if afterSpace == nil { afterSpace = place + 1 }
        let mark = bytes[place - 1]
        if afterSentence == nil, mark == 0x2E || mark == 0x21 || mark == 0x3F {
          afterSentence = place + 1
        }
      }
      place -= 1
    }
    if let cut = afterSentence ?? afterSpace { return cut }
    // No scalar is cut, and, where there is an ASCII character to cut before, no character.
    place = farthest
    while place > farthest - 256, bytes[place] >= 0x80 { place -= 1 }
    if bytes[place] < 0x80 { return place }
    place = farthest
    while bytes[place] & 0xC0 == 0x80, place > start + 1 { place -= 1 }
    return place
  }
}
