/// The agreement of two people who each put the same things into categories, beyond what chance gives.
///
/// J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological
/// Measurement 20 (1960), 37–46: κ = (pₒ − pₑ) / (1 − pₑ), where pₒ is the share of things on which
/// both agree, and pₑ the share on which they would if each gave his own categories at random.
public struct CohenKappa: Hashable, Sendable {
  /// How many things both have judged.
  public let count: Int
  /// On how many of them they agree.
  public let agreed: Int
  /// The coefficient, at most 1.
  ///
  /// `nil` where it is not defined: nothing was judged by both, or both used one and the same category
  /// for everything, so that chance alone explains the agreement.
  public let value: Double?

  /// The agreement on some things, each as the two have judged it.
  public init<Category: Hashable>(_ judgements: [(Category, Category)]) {
    var left: [Category: Int] = [:]
    var right: [Category: Int] = [:]
    for (one, other) in judgements {
      left[one, default: 0] += 1
      right[other, default: 0] += 1
    }
    count = judgements.count
    agreed = judgements.count { $0.0 == $0.1 }
    let total = Double(count)
    // Summed as whole numbers, so that the order of a dictionary does not show in the last digit.
    let byChance = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    guard count > 0, byChance < count * count else {
      value = nil
      return
    }
    let expected = Double(byChance) / (total * total)
    value = (Double(agreed) / total - expected) / (1 - expected)
  }

  /// The share of things on which both agree; `nil` when there are none.
  public var share: Double? { count > 0 ? Double(agreed) / Double(count) : nil }
}
