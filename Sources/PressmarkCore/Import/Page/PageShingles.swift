/// Four words in a row, for telling whether one text is part of another.
struct PageShingles: Sendable {
  private var hashes: Set<UInt64> = []

  init(_ text: some Sequence<UInt8>) {
    Self.forEach(in: text) { hashes.insert($0) }
  }

  /// How many different ones there are.
  var count: Int { hashes.count }

  /// Which part of a text stands in this one, from 0 to 1; `nil` when it has less than four words.
  func share(of text: some Sequence<UInt8>) -> Float? {
    var all = 0
    var found = 0
    Self.forEach(in: text) {
      all += 1
      if hashes.contains($0) { found += 1 }
    }
    return all == 0 ? nil : Float(found) / Float(all)
  }

  private static func forEach(in text: some Sequence<UInt8>, _ body: (UInt64) -> Void) {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var word: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0

    func end() {
      guard length > 0 else { return }
      count += 1
      if count >= 4 {
        var hash = words.0 &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ words.1) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ words.2) &* 0xC4CE_B9FE_1A85_EC53
        body(hash ^ word)
      }
      words = (words.1, words.2, word)
      word = 0xcbf2_9ce4_8422_2325
      length = 0
    }

    for byte in text {
      // No-break spaces and typographic quotation marks begin with C2 and E2: they part words, too.
      let isPart = byte.isLetter || (byte >= 0x30 && byte <= 0x39) || (byte >= 0xC3 && byte != 0xE2)
      if isPart {
        word = (word ^ UInt64(byte.isLetter ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
        length += 1
      } else if byte < 0x80 || byte == 0xC2 || byte == 0xE2 {
        end()
      } else if length > 0 {
        word = (word ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    end()
  }
}
