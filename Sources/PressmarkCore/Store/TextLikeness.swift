/// Tells two versions of one piece from two pieces.
///
/// Compares runs of five words (w-shingling; Broder, 1997): what a correction or an update leaves of a text
/// is far more than two pieces ever share.
enum TextLikeness {
  /// The share of five-word runs, of those of the shorter text, from which on two texts are versions
  /// of one piece.
  static let threshold = 0.2
  /// The most words of a text that are looked at.
  private static let wordLimit = 20_000

  /// Whether two texts are versions of one piece: their headlines are the same, or they share enough.
  static func areVersions(
    _ one: (title: String, text: String), _ other: (title: String, text: String)
  ) -> Bool {
    let title = FoldedText(one.title).string
    if !title.isEmpty, title == FoldedText(other.title).string { return true }
    let (left, right) = (runs(of: one.text), runs(of: other.text))
    let shorter = min(left.count, right.count)
    guard shorter > 0 else { return false }
    return Double(left.intersection(right).count) >= threshold * Double(shorter)
  }

  private static func runs(of text: String) -> Set<Int> {
    var words: [Int] = []
    for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic })
      .prefix(wordLimit)
    {
      var hasher = Hasher()
      for scalar in word { hasher.combine(scalar.properties.lowercaseMapping) }
      words.append(hasher.finalize())
    }
    guard words.count >= 5 else { return [] }
    var runs: Set<Int> = []
    for start in 0...(words.count - 5) {
      var hasher = Hasher()
      for word in words[start..<start + 5] { hasher.combine(word) }
      runs.insert(hasher.finalize())
    }
    return runs
  }
}
