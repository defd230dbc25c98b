#if DEBUG
  internal import Synchronization
#endif

/// A word without its case, accents and typography, as a number that is compared in one step.
///
/// Up to eight ASCII letters are packed into the number itself; a longer word is hashed to 63 bits,
/// which in a language's few thousand listed words do not collide by chance.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  let raw: UInt64

  @inline(__always)
  init(raw: UInt64) { self.raw = raw }

  /// No word: the key of nothing.
  static let none = WordKey(raw: 0)

  /// The key of a word as a table writes it: `Près`, `l’`, `km`.
  init(_ word: String) {
    var builder = Builder()
    var folded: [UInt32] = []
    for scalar in word.unicodeScalars { builder.append(scalar, scratch: &folded) }
    self = builder.key
  }

  init(stringLiteral value: String) { self.init(value) }

  /// Takes the folded characters of a word one after the other.
  struct Builder {
    private var packed: UInt64 = 0
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var count = 0
    private var isASCII = true

    init() {}

    /// Appends one folded value.
    @inline(__always)
    mutating func append(_ value: UInt32) {
      if count < 8 { packed |= UInt64(value & 0x7F) << UInt64(count * 8) }
      if value > 0x7F { isASCII = false }
      hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3
      hash ^= hash >> 29
      count += 1
    }

    /// Appends a scalar in folded form.
    mutating func append(_ scalar: Unicode.Scalar, scratch: inout [UInt32]) {
      let place = Int(scalar.value) - 0xC0
      if place >= 0, place < Self.latin.count, Self.latin[place] != 0x3F {
        append(UInt32(Self.latin[place]))
        return
      }
      // Small Greek letters (µm) are their own base.
      if (0x3B1...0x3C9).contains(scalar.value) {
        append(scalar.value)
        return
      }
      scratch.removeAll(keepingCapacity: true)
      Folding.append(scalar, to: &scratch)
      for value in scratch { append(value) }
    }

    /// The base letters of U+00C0 to U+00FF, as ``Folding`` has them; a question mark where it has none or two.
    private static let latin = Array(
      "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y".utf8)

    /// The key of what was appended.
    @inline(__always)
    var key: WordKey {
      WordKey(raw: count <= 8 && isASCII ? packed : hash | 1 << 63)
    }
  }
}

/// A set of words that is asked for every word of a text.
struct WordSet: Sendable {
  private var table: KeyTable

  /// The words of a text, separated by white space, as the tokeniser cuts them.
  init(_ words: String) {
    var words = words
    let keys = words.withUTF8 { bytes in
      bytes.split { $0 == 0x20 || $0 == 0x0A }.flatMap {
        Tokeniser.tokens(of: UnsafeBufferPointer(rebasing: $0)).tokens.map(\.key)
      }
    }
    self.init(keys)
  }

  /// Some words.
  init(_ keys: [WordKey]) {
    table = KeyTable(keys)
  }

  /// Whether a word is one of them.
  @inline(__always)
  func contains(_ key: WordKey) -> Bool { table.index(of: key) != nil }
}

/// Finds the place of a key in a list of keys in constant time.
///
/// Open addressing with linear probing; never more than half full.
struct KeyTable: Sendable {
  private var keys: [WordKey]
  private var places: [Int32]
  private let mask: Int
  private let shift: UInt64

  /// The places of the keys in their list; of equal keys, the first.
  init(_ list: [WordKey]) {
    var bits: UInt64 = 2
    while 1 << bits < list.count * 2 + 2 { bits += 1 }
    mask = 1 << bits - 1
    shift = 64 - bits
    keys = Array(repeating: .none, count: mask + 1)
    places = Array(repeating: -1, count: mask + 1)
    for (place, key) in list.enumerated() where key != .none {
      var slot = self.slot(of: key)
      while places[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
      guard places[slot] < 0 else { continue }
      keys[slot] = key
      places[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// The place of a key; `nil` when it is not in the list.
  @inline(__always)
  func index(of key: WordKey) -> Int? {
    #if DEBUG
      Self.counter?.add()
    #endif
    var slot = slot(of: key)
    while places[slot] >= 0 {
      if keys[slot] == key { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  #if DEBUG
    /// Counts the look-ups of a task, so that a test can see that they grow with the text and not
    /// faster.
    @TaskLocal static var counter: LookUpCount?

    /// How many look-ups there were.
    final class LookUpCount: Sendable {
      private let count = Atomic<Int>(0)

      func add() { count.add(1, ordering: .relaxed) }

      var value: Int { count.load(ordering: .relaxed) }
    }
  #endif

  @inline(__always)
  private func slot(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: (key.raw &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
