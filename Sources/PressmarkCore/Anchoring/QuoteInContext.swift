/// A quote to look for, with what stood on both sides of it.
struct QuoteInContext {
  let scalars: [UInt32]
  let folded: [UInt32]
  let prefix: [UInt32]
  let suffix: [UInt32]
  let foldedPrefix: [UInt32]
  let foldedSuffix: [UInt32]
  let hint: Int?

  init(exact: String, prefix: String, suffix: String, hint: Int?) {
    scalars = exact.unicodeScalars.map(\.value)
    folded = AnchorText.fold(exact).trimmingSpaces
    self.prefix = prefix.unicodeScalars.map(\.value)
    self.suffix = suffix.unicodeScalars.map(\.value)
    foldedPrefix = AnchorText.fold(prefix).trimmingSpaces
    foldedSuffix = AnchorText.fold(suffix).trimmingSpaces
    self.hint = hint
  }

  var hasContext: Bool { !foldedPrefix.isEmpty || !foldedSuffix.isEmpty }

  var wordCount: Int { folded.split(separator: 0x20).count }

  /// How well the text beside a place agrees with the context: the better side, and the mean of the
  /// sides that are known; 0 is what any two texts have in common.
  func agreement(at range: Range<Int>, in text: AnchorText) -> (best: Double, mean: Double) {
    let start = text.foldedOffset(range.lowerBound)
    let end = text.foldedOffset(range.upperBound)
    var sides: [Double] = []
    if !foldedPrefix.isEmpty {
      let before = text.folded[max(0, start - foldedPrefix.count - 1)..<start].trimmingSpaces
      sides.append(Self.likeness(foldedPrefix, Array(before.suffix(foldedPrefix.count))))
    }
    if !foldedSuffix.isEmpty {
      let after = text.folded[end..<min(text.folded.count, end + foldedSuffix.count + 1)]
        .trimmingSpaces
      sides.append(Self.likeness(foldedSuffix, Array(after.prefix(foldedSuffix.count))))
    }
    guard let best = sides.max() else { return (0, 0) }
    return (best, sides.reduce(0, +) / Double(sides.count))
  }

  /// 1 for equal texts, 0 for texts that have no more in common than any two.
  private static func likeness(_ a: [UInt32], _ b: [UInt32]) -> Double {
    if a == b { return 1 }
    let errors = Double(ApproximateSearch.distance(a, b))
    let alike = 1 - errors / Double(max(a.count, b.count, 1))
    return max(0, (alike - 0.4) / 0.6)
  }
}

extension Collection<UInt32> {
  /// The scalars without spaces at both ends.
  var trimmingSpaces: [UInt32] {
    Array(Array(drop { $0 == 0x20 }).reversed().drop { $0 == 0x20 }.reversed())
  }
}
