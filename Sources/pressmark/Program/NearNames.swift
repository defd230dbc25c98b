/// Names that somebody may have meant.
enum NearNames {
  /// At most three of the names, the nearest first: those that begin alike or differ by few letters.
  static func of(_ wanted: String, among names: [String]) -> [String] {
    let wanted = wanted.lowercased()
    // Two letters swapped count as two.
    let allowed = wanted.count < 4 ? 1 : max(2, wanted.count / 3)
    let scored = names.compactMap { name -> (distance: Int, name: String)? in
      let lowered = name.lowercased()
      if lowered.hasPrefix(wanted) || (lowered.count > 2 && wanted.hasPrefix(lowered)) {
        return (0, name)
      }
      let distance = distance(Array(wanted), Array(lowered))
      return distance <= allowed ? (distance, name) : nil
    }
    return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The end of a sentence that offers them: `: did you mean “claim”?`, or another advice.
  static func advice(_ wanted: String, among names: [String], otherwise: String) -> String {
    let near = of(wanted, among: names)
    guard !near.isEmpty else { return ": \(otherwise)" }
    return ": did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
  }

  /// How many letters must be put in, taken out or replaced (Wagner and Fischer, 1974).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = left == right ? diagonal : min(diagonal, above, row[j]) + 1
        diagonal = above
      }
    }
    return row[b.count]
  }
}
