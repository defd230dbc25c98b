/// Approximate search by Myers' bit-parallel algorithm (Journal of the ACM 46, 1999) in blocks of 64
/// pattern letters, with Hyyrö's carries between blocks.
///
/// The cost is one step for every text letter and 64 pattern letters.
struct ApproximateSearch {
  /// A place where the pattern fits with a number of errors.
  struct Hit: Hashable {
    var range: Range<Int>
    var errors: Int
  }

  private let pattern: [UInt32]

  init(_ pattern: [UInt32]) { self.pattern = pattern }

  /// The best places in a part of a text, the fewest errors first; they do not overlap much.
  func hits(in text: [UInt32], within window: Range<Int>, maximumErrors: Int, limit: Int) -> [Hit] {
    guard !pattern.isEmpty, !window.isEmpty else { return [] }
    let ends = Self.ends(
      of: pattern, count: window.count, maximumErrors: min(maximumErrors, pattern.count - 1)
    ) { text[window.lowerBound + $0] }
    let reversed = Array(pattern.reversed())
    var hits: [Hit] = []
    for end in ends.sorted(by: { ($0.errors, $0.position) < ($1.errors, $1.position) }) {
      if hits.count == limit { break }
      let last = window.lowerBound + end.position
      if hits.contains(where: { abs($0.range.upperBound - last) <= pattern.count / 2 }) { continue }
      let room = min(pattern.count + end.errors, last - window.lowerBound)
      // The start: the pattern read backwards from the end, all of it.
      let starts = Self.ends(of: reversed, count: room, maximumErrors: end.errors, fixedStart: true)
      {
        text[last - 1 - $0]
      }
      let best = starts.min { ($0.errors, $1.position) < ($1.errors, $0.position) }
      guard let best else { continue }
      hits.append(Hit(range: (last - best.position)..<last, errors: end.errors))
    }
    return hits
  }

  private struct Block {
    var positive = UInt64.max
    var negative: UInt64 = 0
  }

  /// The ends of matches: local minima of the number of errors, not above the maximum.
  private static func ends(
    of pattern: [UInt32], count: Int, maximumErrors: Int, fixedStart: Bool = false,
    letter: (Int) -> UInt32
  ) -> [(position: Int, errors: Int)] {
    let blockCount = (pattern.count + 63) / 64
    // Which letters of the pattern equal each of its different letters.
    var rows: [UInt32: Int] = [:]
    var equal = [UInt64](repeating: 0, count: blockCount)
    for (position, value) in pattern.enumerated() {
      let row = rows[value] ?? (equal.count / blockCount)
      if rows.updateValue(row, forKey: value) == nil {
        equal += [UInt64](repeating: 0, count: blockCount)
      }
      equal[row * blockCount + position / 64] |= 1 << UInt64(position % 64)
    }
    var ascii = [Int](repeating: 0, count: 128)
    for (value, row) in rows where value < 128 { ascii[Int(value)] = row }
    var blocks = [Block](repeating: Block(), count: blockCount)
    let lastBit = UInt64(1) << UInt64((pattern.count - 1) % 64)
    var errors = pattern.count
    var found: [(position: Int, errors: Int)] = []
    var falling = true
    for position in 0..<count {
      let value = letter(position)
      let row = value < 128 ? ascii[Int(value)] : rows[value] ?? 0
      // With a fixed start every further letter of the text costs one more in the first row.
      var carry = fixedStart ? 1 : 0
      for block in 0..<blockCount {
        let high = block == blockCount - 1 ? lastBit : 1 << 63
        carry = step(&blocks[block], equal[row * blockCount + block], carry, high)
      }
      let before = errors
      errors += carry
      if errors < before { falling = true }
      if errors > before, falling {
        if before <= maximumErrors { found.append((position, before)) }
        falling = false
      }
    }
    if falling, errors <= maximumErrors { found.append((count, errors)) }
    return found
  }

  private static func step(
    _ block: inout Block, _ equal: UInt64, _ carryIn: Int, _ high: UInt64
  ) -> Int {
    var equal = equal
    let vertical = equal | block.negative
    if carryIn < 0 { equal |= 1 }
    let horizontal = (((equal & block.positive) &+ block.positive) ^ block.positive) | equal
    var positive = block.negative | ~(horizontal | block.positive)
    var negative = block.positive & horizontal
    let carryOut = positive & high != 0 ? 1 : negative & high != 0 ? -1 : 0
    positive <<= 1
    negative <<= 1
    if carryIn < 0 { negative |= 1 } else if carryIn > 0 { positive |= 1 }
    block.positive = negative | ~(vertical | positive)
    block.negative = positive & vertical
    return carryOut
  }

  /// The number of single-letter changes between two short texts.
  static func distance(_ a: some Collection<UInt32>, _ b: some Collection<UInt32>) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let change = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
