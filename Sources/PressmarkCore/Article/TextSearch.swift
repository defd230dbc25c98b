/// A search for words in article text, blind to case, accents, ligatures and typography.
///
/// Quotation marks, apostrophes, dashes and the kinds of white space are alike, so that what is
/// typed on a keyboard finds what was set by a printer, also across a line break.
public struct TextSearch: Sendable {
  private let needle: [UInt32]
  /// For each position of the needle, where to go on after a mismatch (Knuth, Morris, Pratt 1977).
  private let fallback: [Int]

  /// A search for a text; `nil` when there is nothing to look for.
  public init?(_ query: String) {
    var needle = FoldedText(query).values[...]
    while needle.first == 0x20 { needle.removeFirst() }
    while needle.last == 0x20 { needle.removeLast() }
    guard !needle.isEmpty else { return nil }
    self.needle = Array(needle)
    var fallback = [0]
    var matched = 0
    for value in self.needle.dropFirst() {
      while matched > 0, self.needle[matched] != value { matched = fallback[matched - 1] }
      if self.needle[matched] == value { matched += 1 }
      fallback.append(matched)
    }
    self.fallback = fallback
  }

  /// The places where the text holds what is looked for, in Unicode scalars, in order and without
  /// overlap.
  ///
  /// - Complexity: O(*n*), whatever the query.
  public func matches(in text: String) -> [Range<Int>] {
    matches(in: FoldedText(text))
  }

  /// The places in a text that was folded before.
  public func matches(in text: FoldedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var matched = 0
    for (position, value) in text.values.enumerated() {
      while matched > 0, needle[matched] != value { matched = fallback[matched - 1] }
      if needle[matched] == value { matched += 1 }
      guard matched == needle.count else { continue }
      matched = 0
      let range = text.source(position + 1 - needle.count..<position + 1)
      // Both letters of a ligature can match: one place all the same.
      if range.lowerBound >= found.last?.upperBound ?? 0 { found.append(range) }
    }
    return found
  }
}
