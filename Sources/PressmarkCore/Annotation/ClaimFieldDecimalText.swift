/// Exact decimal numbers as texts: digits, an optional point, an optional sign.
enum DecimalText {
  /// The most digits read; no quantity in a newspaper has more.
  private static let digitLimit = 60

  /// The number that a text in French or English writing gives: `1 666,05`, `1,666.05`, `-3.5`.
  ///
  /// The last of two kinds of mark is the decimal mark. A single comma before three digits groups
  /// them (`1,666`), unless the number starts with 0.
  static func parse(_ text: String) -> String? {
    var rest = Substring(text)
    var sign = ""
    if let first = rest.first, "-−+".contains(first) {
      if first != "+" { sign = "-" }
      rest = rest.dropFirst().drop { Self.isGroupSpace($0) }
    }
    var digits = ""
    var marks: [(mark: Character, position: Int)] = []
    for character in rest {
      if let value = character.wholeNumberValue, character.isASCII {
        digits += String(value)
      } else if Self.isGroupSpace(character) {
        guard !digits.isEmpty else { return nil }
        marks.append((" ", digits.count))
      } else if character == "," || character == "." {
        marks.append((character, digits.count))
      } else {
        return nil
      }
    }
    guard !digits.isEmpty, digits.count <= digitLimit, let point = decimalPoint(digits, marks)
    else {
      return nil
    }
    return canonical(sign: sign, digits: digits, point: point)
  }

  static func isGroupSpace(_ character: Character) -> Bool {
    " \u{A0}\u{202F}\u{2009}'’".contains(character)
  }

  /// How many digits stand before the decimal mark; `nil` when the groups are wrong.
  private static func decimalPoint(
    _ digits: String, _ marks: [(mark: Character, position: Int)]
  ) -> Int? {
    guard let last = marks.last else { return digits.count }
    var groups = marks
    var point = digits.count
    let alike = marks.filter { $0.mark == last.mark }.count
    let groupsThree = digits.count - last.position == 3
    let isGroup =
      last.mark == " " || alike > 1
      || (last.mark == "," && groupsThree && marks.count == 1 && digits.first != "0"
        && (1...3).contains(last.position))
    if !isGroup {
      point = last.position
      groups.removeLast()
    }
    // Groups of three, all of one kind.
    guard Set(groups.map(\.mark)).count <= 1 else { return nil }
    var end = point
    for group in groups.reversed() {
      guard end - group.position == 3, group.position > 0 else { return nil }
      end = group.position
    }
    return point == 0 && digits.isEmpty ? nil : point
  }

  /// The number with its decimal mark moved to the right, exactly.
  static func shifted(_ value: String, by places: Int) -> String {
    let sign = value.hasPrefix("-") ? "-" : ""
    let parts = value.drop { $0 == "-" }.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts.first.map(String.init) ?? ""
    var digits = whole + (parts.count > 1 ? parts[1] : "")
    let point = whole.count + places
    if digits.count < point { digits += String(repeating: "0", count: point - digits.count) }
    return canonical(sign: sign, digits: digits, point: point)
  }

  private static func canonical(sign: String, digits: String, point: Int) -> String {
    var whole = String(digits.prefix(point).drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    // Noughts after the point are kept: 2.50 is more exact than 2.5.
    let fraction = digits.dropFirst(point)
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
