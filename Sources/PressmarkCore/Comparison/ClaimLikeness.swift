/// Whether two claims speak of the same quantity, and why.
///
/// A scale of our own: a figure that two texts rarely share by chance counts 3, a word of both
/// sentences 2, one that heads a section 1.5, one of both headlines a half. Tried on the tables of
/// pairs in the tests.
struct ClaimLikeness {
  let earlier: ClaimSubject
  let later: ClaimSubject
  /// The keys of the words that half the library uses: they count half.
  let common: Set<String>

  /// The pair, when enough speaks for it.
  func pair(link: Relation.Kind?) -> ClaimPair? {
    guard isComparable else { return nil }
    let shared = sharedWords()
    let isEqual = earlier.measure.equals(later.measure)
    let isFactor = earlier.measure.isSameFactor(as: later.measure)
    let isConflict = propertiesConflict
    var score = shared.reduce(0) { $0 + $1.weight }
    let near = shared.reduce(0) { $0 + ($1.weight >= 0.75 ? $1.weight : 0) }
    switch (isEqual, isFactor) {
    case (true, _) where earlier.measure.isTelling:
      score += 3
      guard score >= 3.5, !isConflict else { return nil }
    case (_, true):
      score += 2
      guard near >= 2, score >= 4 else { return nil }
    case (true, false):
      score += 1
      guard near >= 3.5, !isConflict else { return nil }
    case (false, false):
      guard near >= 3, !isConflict, isOfOneSize, !isToldApart else { return nil }
      guard earlier.measure.dimension != "count" || hasCommonProperty else { return nil }
    }
    if hasCommonProperty { score += 1.5 }
    let (proposal, verdict) = proposed(isFactor: isFactor && isConflict)
    return ClaimPair(
      earlier: earlier.annotation, later: later.annotation, proposal: proposal,
      reason: reason(shared.map(\.key), isFactor: isFactor && isConflict) + "; " + verdict,
      words: shared.map { earlier.written($0.key) },
      differences: ClaimDifferences.between(earlier.annotation.claim, later.annotation.claim),
      score: score, link: link)
  }

  /// Two marks on one passage, and two figures of one sentence, are no two claims of one quantity.
  private var isComparable: Bool {
    guard earlier.annotation.id != later.annotation.id,
      earlier.measure.dimension == later.measure.dimension
    else { return false }
    guard isInOneArticle else { return true }
    let (a, b) = (earlier.annotation, later.annotation)
    guard a.revision == b.revision else { return false }
    return !earlier.sentence.overlaps(later.sentence) && !a.extent.overlaps(b.extent)
  }

  private var isInOneArticle: Bool { earlier.annotation.article == later.annotation.article }

  /// The words of both, the weightiest first.
  private func sharedWords() -> [(key: String, weight: Double)] {
    var found: [(key: String, weight: Double)] = []
    var titles = 0.0
    for word in earlier.ordered {
      guard let mine = earlier.words[word.key], let others = later.words[word.key] else { continue }
      let place = min(mine, others)
      // What heads an article or a section heads all of its claims.
      if isInOneArticle, place != .sentence { continue }
      var weight =
        switch place {
        case .sentence: 2.0
        case .heading: 1.5
        case .title: 0.5
        }
      if common.contains(word.key) { weight /= 2 }
      if place == .title {
        guard titles < 1 else { continue }
        titles += weight
      }
      found.append((word.key, weight))
    }
    // The sort keeps the order of equals by asking for it.
    return found.enumerated().sorted {
      ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset)
    }.map(\.element)
  }

  private var propertiesConflict: Bool {
    !earlier.property.isEmpty && !later.property.isEmpty
      && earlier.property.isDisjoint(with: later.property)
  }

  private var hasCommonProperty: Bool { !earlier.property.isDisjoint(with: later.property) }

  /// Whether the numbers are within twenty times each other, or a thousand or a million times: of a
  /// slip between million and billion the rest stays.
  private var isOfOneSize: Bool {
    let (a, b) = (abs(earlier.measure.base), abs(later.measure.base))
    guard a > 0, b > 0 else { return true }
    let times = max(a, b) / min(a, b)
    return times <= 20 || [1000, 1_000_000].contains { abs(times - $0) < 1e-6 * $0 }
  }

  /// Whether a sentence gives the other's figure besides its own: then it tells the two apart.
  private var isToldApart: Bool {
    func gives(_ subject: ClaimSubject, _ other: ClaimSubject) -> Bool {
      let figures = ClaimWords.figures(of: other.quantity.raw ?? other.quantity.value ?? "")
      return !figures.isEmpty && figures.isSubset(of: subject.figures)
    }
    return gives(earlier, later) || gives(later, earlier)
  }

  // MARK: The proposal

  private func proposed(isFactor isRetold: Bool) -> (ClaimPair.Proposal, String) {
    func link(_ kind: Relation.Kind, fromEarlier: Bool = false) -> ClaimPair.Proposal {
      let (a, b) = (earlier.annotation.id, later.annotation.id)
      return ClaimPair.Proposal(kind: kind, from: fromEarlier ? a : b, target: fromEarlier ? b : a)
    }
    let (a, b) = (earlier.measure, later.measure)
    if isRetold { return (link(.contradicts), "it is not the same that is measured") }
    if denies(earlier) != denies(later), a.agrees(with: b) {
      return (link(.contradicts), "one says it and the other denies it")
    }
    if a.equals(b) {
      guard (a.comparator == .about) != (b.comparator == .about) else {
        let directions = Set(
          [a.comparator, b.comparator].compactMap { $0.flatMap(Self.direction) })
        return directions.count == 2
          ? (link(.contradicts), "the one says more and the other less")
          : (link(.repeats), "the later repeats the earlier")
      }
      return a.comparator == .about
        ? (link(.refines), "the later says it without “about”")
        : (link(.refines, fromEarlier: true), "the earlier says it without “about”")
    }
    guard a.agrees(with: b) else { return (link(.contradicts), "they cannot both be true") }
    return a.openness < b.openness
      ? (link(.refines, fromEarlier: true), "the earlier is more exact")
      : (link(.refines), "the later is more exact")
  }

  private static func direction(_ comparator: Quantity.Comparator) -> Int? {
    switch comparator {
    case .less, .lessOrEqual: -1
    case .greater, .greaterOrEqual: 1
    case .equal, .about, .times: nil
    }
  }

  private func denies(_ subject: ClaimSubject) -> Bool {
    subject.annotation.claim.modality == .negated || subject.annotation.claim.stance == .denies
  }

  // MARK: The reason

  private func reason(_ keys: [String], isFactor isRetold: Bool) -> String {
    let names = keys.prefix(3).map { key in
      let (mine, others) = (earlier.written(key), later.written(key))
      return mine.lowercased() == others.lowercased() ? mine : "\(mine)/\(others)"
    }
    let units = [earlier, later].map { $0.quantity.unit ?? "" }
    var sentence =
      units[0] == units[1] ? "same unit \(units[0])" : "units of \(earlier.measure.dimension)"
    if units[0].isEmpty, units[1].isEmpty { sentence = "both without a unit" }
    if let last = names.last {
      let rest = names.dropLast().joined(separator: ", ")
      sentence += ", both name " + (rest.isEmpty ? last : "\(rest) and \(last)")
    }
    let (a, b) = (shown(earlier, units), shown(later, units))
    if isRetold { return sentence + "; the same factor, \(a) against \(b)" }
    return sentence + (a == b ? "; both give \(a)" : "; \(a) against \(b)")
  }

  private func shown(_ subject: ClaimSubject, _ units: [String]) -> String {
    var text = subject.quantity.value ?? ""
    if let comparator = subject.quantity.comparator, comparator != .equal {
      text = comparator.rawValue + text
    }
    if units[0] != units[1] { text += " " + (subject.quantity.unit ?? "") }
    if propertiesConflict, let property = subject.quantity.property { text += " (\(property))" }
    return text
  }
}
