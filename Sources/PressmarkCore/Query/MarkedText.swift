/// A text in which the index has marked what was looked for.
struct MarkedText {
  /// Marks around hits: no text contains them, being control characters.
  static let open: Unicode.Scalar = "\u{1}"
  static let close: Unicode.Scalar = "\u{2}"

  /// The text without the marks.
  let scalars: [Unicode.Scalar]
  /// Where the marked runs stand in it.
  let hits: [Range<Int>]

  init(_ marked: String) {
    var scalars: [Unicode.Scalar] = []
    var hits: [Range<Int>] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case Self.open: start = scalars.count
      case Self.close:
        if let start { hits.append(start..<scalars.count) }
        start = nil
      default: scalars.append(scalar)
      }
    }
    self.scalars = scalars
    self.hits = hits
  }

  /// The words around the first hit, or the first words: at most 60 scalars before it and 160 in
  /// all, cut between words, on one line.
  var snippet: (text: String, highlights: [Range<Int>]) {
    let first = hits.first ?? 0..<0
    func isSpace(_ position: Int) -> Bool { scalars[position].properties.isWhitespace }
    var start = max(0, first.lowerBound - 60)
    if start > 0, let word = (start..<first.lowerBound).first(where: isSpace) { start = word + 1 }
    var end = min(scalars.count, max(start + 160, first.upperBound))
    if end < scalars.count, let word = (first.upperBound..<end).last(where: isSpace) { end = word }
    var snippet = String.UnicodeScalarView()
    for scalar in scalars[start..<end] { snippet.append(scalar == "\n" ? " " : scalar) }
    let (before, after) = (start > 0 ? "…" : "", end < scalars.count ? "…" : "")
    let shown = hits.filter { $0.upperBound <= end }.map {
      $0.lowerBound - start + before.count..<$0.upperBound - start + before.count
    }
    return (before + String(snippet) + after, shown)
  }
}
