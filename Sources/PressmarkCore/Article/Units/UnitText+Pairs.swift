/// Two marks that belong together, and what stands between them.
struct MarkPair: Hashable {
  /// Where the opening mark stands.
  let open: Int
  /// Where the closing mark stands; the end of the text when it is missing.
  let close: Int
  /// Whether the closing mark is there.
  let isClosed: Bool
  /// Whether the marks are quotation marks, not brackets.
  let isQuotation: Bool
}

/// Finding quotations and brackets.
extension UnitText {
  /// The pairs of marks, the outer ones after those inside them.
  func pairs() -> [MarkPair] {
    var pairs: [MarkPair] = []
    var open: [(mark: Unicode.Scalar, place: Int)] = []
    /// Closes the innermost open mark of a kind; what was left open inside it is no pair.
    func close(_ marks: Set<Unicode.Scalar>, at place: Int, isQuotation: Bool) {
      guard let index = open.lastIndex(where: { marks.contains($0.mark) }) else { return }
      pairs.append(
        MarkPair(
          open: open[index].place, close: place, isClosed: true, isQuotation: isQuotation))
      open.removeSubrange(index...)
    }
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "«", "“", "„", "‹", "(", "[", "‘":
        // Depth is bounded: nobody nests so deep, and hostile texts may.
        if open.count < 16 { open.append((scalar, place)) }
      case "»": close(["«"], at: place, isQuotation: true)
      case "›": close(["‹"], at: place, isQuotation: true)
      case "”": close(["“", "„"], at: place, isQuotation: true)
      case ")": close(["("], at: place, isQuotation: false)
      case "]": close(["["], at: place, isQuotation: false)
      case "’", "'":
        // Inside a word it is an apostrophe.
        if open.last?.mark == "‘", !Self.isLetter(self[place + 1]) {
          close(["‘"], at: place, isQuotation: true)
        }
      case "\"":
        if open.contains(where: { $0.mark == "\"" }) {
          close(["\""], at: place, isQuotation: true)
        } else if !Self.isSpace(self[place + 1]), open.count < 16 {
          open.append((scalar, place))
        }
      default: break
      }
    }
    // A quotation that runs on in the next paragraph.
    for (mark, place) in open.reversed() where mark == "«" || mark == "“" {
      pairs.append(
        MarkPair(open: place, close: scalars.count, isClosed: false, isQuotation: true))
    }
    return pairs
  }

  /// What stands between two marks, without the spaces that set it off.
  func content(of pair: MarkPair) -> Range<Int> {
    trimmed(min(pair.open + 1, pair.close)..<pair.close)
  }

  /// A pair with its marks.
  func whole(_ pair: MarkPair) -> Range<Int> {
    pair.isClosed ? pair.open..<pair.close + 1 : trimmed(pair.open..<pair.close)
  }
}
