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
    var places: [[WordKey]: Int] = [:]
    var phrases: [(keys: [WordKey], value: [UnitName])] = []
    func add(_ keys: [WordKey], _ name: UnitName) {
      if let place = places[keys] {
        phrases[place].value.append(name)
      } else {
        places[keys] = phrases.count
        phrases.append((keys, [name]))
      }
    }
    let powers = powers.map {
      (
        keys: Tokeniser.tokens(of: $0.word).map(\.key), word: $0.word, power: $0.power,
        isBefore: $0.isBefore
      )
    }
    for (lines, isSign) in [(words, false), (signs, true)] {
      TableLines.forEachLine(lines) { line, names in
        guard let unit = UnitName(line: line) else { return }
        for name in names {
          let keys = Tokeniser.tokens(of: name).tokens.map(\.key)
          let spelling = isSign ? String(decoding: name, as: UTF8.self) : nil
          var own = unit
          own.spelling = spelling
          add(keys, own)
          guard unit.kind == .length, !unit.isAmbiguous else { continue }
          for power in powers where isSign == (power.word.utf8.count <= 2) {
            var raised = unit
            raised.code += "\(power.power)"
            raised.kind = power.power == 2 ? .area : .volume
            raised.spelling = spelling.map { $0 + power.word }
            add(power.isBefore ? power.keys + keys : keys + power.keys, raised)
          }
        }
      }
    }
    self.init(keyed: phrases)
  }
}

extension UnitName {
  /// The name of a line: `length km`, `weight? [lb_av]`.
  fileprivate init?(line: String) {
    guard let space = line.firstIndex(of: " ") else { return nil }
    let isAmbiguous = line[..<space].hasSuffix("?")
    guard
      let kind = Kind(rawValue: String(isAmbiguous ? line[..<space].dropLast() : line[..<space]))
    else { return nil }
    self.init(
      code: String(line[line.index(after: space)...]), kind: kind, isAmbiguous: isAmbiguous)
  }
}
