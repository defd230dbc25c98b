/// Counts which codes occur together, on one mark and on marks that overlap.
///
/// Marks are given article by article. A sweep over the starts of the marks keeps how many open marks
/// have each code, so that the work grows with marks and codes, not with the pairs of marks.
struct CodePairs {
  /// Two codes, by their numbers, the smaller first.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ a: Int, _ b: Int) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  /// A mark: the smallest span that holds it, and its codes by their numbers.
  struct Mark {
    var start: Int
    var end: Int
    var codes: [Int]
  }

  /// How many marks have both codes.
  private(set) var together: [Pair: Int] = [:]
  /// How many pairs of overlapping marks have one code here and the other there.
  private(set) var overlapping: [Pair: Int] = [:]

  /// Counts the marks of one text.
  mutating func count(_ marks: [Mark]) {
    for mark in marks { Self.pairs(of: mark.codes) { together[$0, default: 0] += 1 } }
    guard marks.count > 1 else { return }
    let byStart = marks.filter { $0.start < $0.end }.sorted { $0.start < $1.start }
    let byEnd = byStart.sorted { $0.end < $1.end }
    var open = Open()
    var closed = 0
    for mark in byStart {
      while closed < byEnd.count, byEnd[closed].end <= mark.start {
        open.change(byEnd[closed].codes, by: -1)
        closed += 1
      }
      meet(mark.codes, open)
      open.change(mark.codes, by: 1)
    }
  }

  /// Counts the open marks that a new one overlaps.
  private mutating func meet(_ codes: [Int], _ open: Open) {
    let own = Set(codes)
    for code in codes {
      for (other, count) in open.codes where !own.contains(other) {
        overlapping[Pair(code, other), default: 0] += count
      }
    }
    // With both codes here, one of them there is enough; who has both there counts once.
    Self.pairs(of: codes) { pair in
      let either =
        open.codes[pair.first, default: 0] + open.codes[pair.second, default: 0]
        - open.pairs[pair, default: 0]
      if either > 0 { overlapping[pair, default: 0] += either }
    }
  }

  private static func pairs(of codes: [Int], _ body: (Pair) -> Void) {
    for (place, code) in codes.enumerated() {
      for other in codes[(place + 1)...] { body(Pair(code, other)) }
    }
  }

  /// How many of the open marks have a code, or two.
  private struct Open {
    var codes: [Int: Int] = [:]
    var pairs: [Pair: Int] = [:]

    mutating func change(_ changed: [Int], by step: Int) {
      for code in changed {
        let count = codes[code, default: 0] + step
        codes[code] = count == 0 ? nil : count
      }
      CodePairs.pairs(of: changed) { pair in
        let count = pairs[pair, default: 0] + step
        pairs[pair] = count == 0 ? nil : count
      }
    }
  }
}
