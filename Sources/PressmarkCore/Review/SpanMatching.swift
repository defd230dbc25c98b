/// Pairs the marks of two people that stand on the same words.
///
/// Each mark is in at most one pair. The best pair is taken first: marks that are known to belong
/// together, then those that share the largest part of the words that either has (Jaccard’s
/// coefficient), then those with more codes in common, then in document order.
enum SpanMatching {
  /// Two marks, by their places in the lists that were given, and the part of their words that they
  /// share: 0 to 1.
  struct Pair: Hashable {
    var reference: Int
    var handedIn: Int
    var overlap: Double
  }

  /// The most overlaps that are looked at: above it, marks lie on each other without end.
  static let limit = 1_000_000

  /// The pairs of marks that belong together.
  ///
  /// - Parameters:
  ///   - reference: The marks of the one, in document order.
  ///   - handedIn: The marks of the other, in document order.
  ///   - answers: For marks of the other, the mark that they are known to belong to.
  ///   - sharedCodes: How many codes two marks have in common.
  /// - Returns: The pairs, in the order of the reference; `nil` when there are too many overlaps.
  static func pairs(
    _ reference: [Annotation], _ handedIn: [Annotation], answers: [AnnotationID: AnnotationID],
    sharedCodes: (Annotation, Annotation) -> Int
  ) -> [Pair]? {
    struct Candidate {
      var pair: Pair
      var isKnown: Bool
      var codes: Int
    }
    var candidates: [Candidate] = []
    var looks = 0
    // Marks that are still open where the next one starts: a sweep over both lists at once.
    var open: [Int] = []
    var next = 0
    for (number, mark) in handedIn.enumerated() {
      let extent = mark.extent
      while next < reference.count, reference[next].extent.start < extent.end {
        open.append(next)
        next += 1
      }
      open.removeAll { reference[$0].extent.end <= extent.start }
      looks += open.count
      guard looks <= limit else { return nil }
      for other in open {
        let overlap = overlap(reference[other].spans, mark.spans)
        guard overlap > 0 else { continue }
        candidates.append(
          Candidate(
            pair: Pair(reference: other, handedIn: number, overlap: overlap),
            isKnown: answers[mark.id] == reference[other].id,
            codes: sharedCodes(reference[other], mark)))
      }
    }
    candidates.sort { a, b in
      if a.isKnown != b.isKnown { return a.isKnown }
      if a.pair.overlap != b.pair.overlap { return a.pair.overlap > b.pair.overlap }
      if a.codes != b.codes { return a.codes > b.codes }
      return (a.pair.reference, a.pair.handedIn) < (b.pair.reference, b.pair.handedIn)
    }
    var takenReference: Set<Int> = []
    var takenHandedIn: Set<Int> = []
    var pairs: [Pair] = []
    for candidate in candidates {
      let pair = candidate.pair
      guard !takenReference.contains(pair.reference), !takenHandedIn.contains(pair.handedIn) else {
        continue
      }
      takenReference.insert(pair.reference)
      takenHandedIn.insert(pair.handedIn)
      pairs.append(pair)
    }
    return pairs.sorted { $0.reference < $1.reference }
  }

  /// The scalars that two lists of spans share, as a part of those that either has; each list in order
  /// and without overlaps.
  static func overlap(_ left: [TextSpan], _ right: [TextSpan]) -> Double {
    var shared = 0
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      shared += left[i].intersection(right[j])?.length ?? 0
      if left[i].end < right[j].end { i += 1 } else { j += 1 }
    }
    let either = left.reduce(0) { $0 + $1.length } + right.reduce(0) { $0 + $1.length } - shared
    return either > 0 ? Double(shared) / Double(either) : 0
  }
}
