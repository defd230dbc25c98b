/// A word or a sign for a unit of measurement.
struct UnitName: Hashable, Sendable {
  /// The unit in UCUM: `km`, `m2`, `a` for a year.
  var code: String
  var kind: Kind
  /// How a sign is spelled where case matters: `Mo` is a megabyte, « mo » nothing.
  var spelling: String?
  /// Whether the word means other things at least as often: « livre », "in".
  var isAmbiguous = false

  /// What is measured.
  enum Kind: String, Sendable {
    case length, area, volume, weight, speed, data, other, duration, temperature, angle
  }
}

extension PhraseTable where Value == [UnitName] {
  /// A table of units, written as lines of `kind code: word, word, …`; a `?` behind the kind marks ambiguous
  /// words.
  ///
  /// - Parameters:
  ///   - words: Words, matched without case.
  ///   - signs: Signs, matched as they are spelled.
  ///   - powers: What makes an area or a volume of a length, and whether it stands before it.
  init(words: String, signs: String, powers: [(word: String, power: Int, isBefore: Bool)]) {
    var order: [String] = []
    var names: [String: [UnitName]] = [:]
    func add(_ phrase: String, _ name: UnitName) {
      let folded = phrase.lowercased()
      if names[folded] == nil { order.append(folded) }
      names[folded, default: []].append(name)
    }
    for (lines, isSign) in [(words, false), (signs, true)] {
      for (name, phrase) in TableLines.entries(lines) {
        let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2,
          let kind = UnitName.Kind(rawValue: parts[0].replacing("?", with: ""))
        else { continue }
        let isAmbiguous = parts[0].hasSuffix("?")
        add(
          phrase,
          UnitName(
            code: parts[1], kind: kind, spelling: isSign ? phrase : nil, isAmbiguous: isAmbiguous))
        guard kind == .length, !isAmbiguous else { continue }
        for power in powers where isSign == (power.word.utf8.count <= 2) {
          add(
            power.isBefore
              ? "\(power.word) \(phrase)"
              : isSign ? phrase + power.word : "\(phrase) \(power.word)",
            UnitName(
              code: "\(parts[1])\(power.power)",
              kind: power.power == 2 ? .area : .volume,
              spelling: isSign ? phrase + power.word : nil))
        }
      }
    }
    self.init(order.map { ($0, names[$0] ?? []) })
  }
}
