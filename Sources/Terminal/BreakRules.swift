/// Where a line may break, for French and English press text.
///
/// French puts a space before `; : ! ? »` and after `«`, inside numbers and before units, and a
/// line must not break at it, whether or not the space says so itself (NBSP). What follows a
/// forbidden space is still the best place to cut a line that is too narrow for anything else.
struct BreakRules {
  enum Break {
    /// Not here, unless between any two grapheme clusters.
    case none
    /// Only where a line would else be cut at a grapheme border.
    case emergency
    case allowed
    /// Allowed, and a hyphen is drawn.
    case hyphen
    case mandatory
  }

  let classes: [BreakClass]
  /// Where words such as `millions` start that belong to the figure before them.
  let scaleWords: Set<Int>

  /// What the rules say of the place before a cluster, given by its index, which is not 0.
  func rule(before index: Int) -> Break {
    let before = classes[index - 1]
    let after = classes[index]
    if before == .lineFeed { return .mandatory }
    switch after {
    case .space, .lineFeed, .softHyphen, .zeroWidthSpace, .glue: return .none
    default: break
    }
    switch before {
    case .glue: return .none
    case .zeroWidthSpace: return .allowed
    case .space: return afterSpace(index)
    case .softHyphen: return isAlphanumeric(index) && isAlphanumeric(index - 2) ? .hyphen : .none
    case .hyphen: return afterHyphen(index)
    case .dash: return isLetter(index - 2) && after != .closing ? .allowed : .none
    case .addressSign: return after.isAlphanumeric ? .emergency : .none
    default: return betweenIdeographs(before, after)
    }
  }

  private func afterSpace(_ index: Int) -> Break {
    var last = index - 1
    while last >= 0, classes[last] == .space { last -= 1 }
    guard last >= 0, classes[last] != .lineFeed else { return .none }
    switch classes[index] {
    // « mot » but »Wort«: the guillemet closes when no word follows it.
    case .closingGuillemet where !isAlphanumeric(index + 1): return .emergency
    case .highPunctuation, .closing, .ideographClosing: return .emergency
    case .unit where classes[last] == .digit: return .emergency
    case .digit where classes[last] == .digit && isDigitGroup(at: index, after: last):
      return .emergency
    case .letter
    where classes[last] == .digit && (scaleWords.contains(index) || isPrefixedUnit(index)):
      return .emergency
    default: break
    }
    // « after a word closes, as in German; else it opens, and its space belongs to it.
    if classes[last] == .openingGuillemet, !isAlphanumeric(last - 1), !isClosing(last - 1) {
      return .emergency
    }
    return .allowed
  }

  /// Whether three digits after a space go on a number: `15 000`, `1 666,05`; not `2024 300`.
  private func isDigitGroup(at index: Int, after last: Int) -> Bool {
    guard index - last == 2 else { return false }
    guard isDigit(index + 1), isDigit(index + 2), !isDigit(index + 3) else { return false }
    var digits = 0
    while isDigit(last - digits), digits < 4 { digits += 1 }
    return digits <= 3
  }

  /// Whether a unit with a prefix follows: `15 M€`, `3 Md€`, `2 k$`.
  private func isPrefixedUnit(_ index: Int) -> Bool {
    for ahead in index + 1...index + 3 {
      guard ahead < classes.count else { return false }
      if classes[ahead] == .unit { return true }
      if classes[ahead] != .letter { return false }
    }
    return false
  }

  /// After a hyphen with at least two letters on both sides: `peut-être`, not `a-t-il`, `-5`.
  private func afterHyphen(_ index: Int) -> Break {
    let isInsideWord =
      isLetter(index) && isLetter(index + 1) && isLetter(index - 2) && isLetter(index - 3)
    return isInsideWord ? .allowed : .none
  }

  private func betweenIdeographs(_ before: BreakClass, _ after: BreakClass) -> Break {
    guard before == .ideograph || before == .ideographClosing || after == .ideograph else {
      return .none
    }
    switch (before, after) {
    case (.opening, _), (.openingGuillemet, _), (_, .closing), (_, .closingGuillemet),
      (_, .highPunctuation), (_, .ideographClosing), (_, .unit), (_, .hyphen), (_, .dash):
      return .none
    default: return .allowed
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    classes.indices.contains(index) && classes[index] == .letter
  }

  private func isDigit(_ index: Int) -> Bool {
    classes.indices.contains(index) && classes[index] == .digit
  }

  private func isAlphanumeric(_ index: Int) -> Bool {
    classes.indices.contains(index) && classes[index].isAlphanumeric
  }

  private func isClosing(_ index: Int) -> Bool {
    guard classes.indices.contains(index) else { return false }
    return classes[index] == .closing || classes[index] == .highPunctuation
  }
}
