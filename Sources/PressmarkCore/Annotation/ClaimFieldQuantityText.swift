/// A quantity in one text: `×10`, `15 M$`, `≥ 30 %`, `1 666,05 €`, `15 millions de dollars`, `3e`.
///
/// The words of the text and what they amount to can be given apart, with an arrow between them:
/// `une broutille → ≈ 15000000 USD`. A quantity prints in the shortest form that reads back as itself.
enum ClaimQuantityText {
  static let expected =
    "a number with its unit, such as ×10, 15 M$, ≥ 30 %, 3,5 km, 1 666,05 €, 3e, "
    + "or WORDS → NUMBER UNIT"

  static func parse(_ text: String) throws(ClaimFieldError) -> Quantity {
    if let arrow = text.lastIndex(of: "→") {
      let raw = CanonicalText.line(String(text[..<arrow]))
      let amount = CanonicalText.line(String(text[text.index(after: arrow)...]))
      var quantity = Quantity()
      if !amount.isEmpty {
        guard let read = read(amount) else {
          throw .wrongForm(text, field: "quantity", expected: expected)
        }
        quantity = read
      }
      quantity.raw = raw.isEmpty ? nil : raw
      return quantity
    }
    guard var quantity = read(text) else {
      throw .wrongForm(text, field: "quantity", expected: expected)
    }
    quantity.raw = text
    return quantity
  }

  static func print(_ quantity: Quantity) -> String? {
    let raw = quantity.raw ?? ""
    let amount = amount(quantity)
    if raw.isEmpty { return amount.isEmpty ? nil : "→ \(amount)" }
    // “dix fois plus vite → ×10” says more to a reader than the words alone.
    let isWordy = quantity.comparator == .times && raw.filter(\.isWhitespace).count > 1
    if !isWordy, let alone = try? parse(raw), alone.raw == raw, alone.value == quantity.value,
      alone.unit == quantity.unit, alone.comparator == quantity.comparator
    {
      return raw
    }
    return amount.isEmpty ? "\(raw) →" : "\(raw) → \(amount)"
  }

  /// What a quantity amounts to, without the words of the text: `≥ 30 %`, `×10`.
  static func amount(_ quantity: Quantity) -> String {
    let comparator = quantity.comparator.map { $0 == .times ? "×" : $0.rawValue + " " } ?? ""
    let amount = [quantity.value, quantity.unit].compactMap { $0 }.joined(separator: " ")
    return CanonicalText.line(comparator + amount)
  }

  /// The value, unit and comparator that a text gives; `nil` when it is not understood.
  private static func read(_ text: String) -> Quantity? {
    var rest = Substring(text)
    var quantity = Quantity(comparator: comparator(&rest))
    func trim() { rest = rest.drop { $0.isWhitespace } }
    trim()
    // A unit before the number: $15M, € 20.
    var sign: String?
    let before = rest.prefix { !$0.isNumber && !$0.isWhitespace && !"-−+.,".contains($0) }
    if !before.isEmpty, let unit = ClaimUnits.unit(named: String(before)), rest.count > before.count
    {
      sign = unit
      rest = rest.dropFirst(before.count)
      trim()
    }
    let number = takeNumber(&rest)
    trim()
    guard let number else {
      // A comparator or a unit alone is what a quantity without its number prints as.
      if rest.isEmpty { return quantity.comparator == nil ? nil : quantity }
      guard let unit = ClaimUnits.unit(code: String(rest)) else { return nil }
      quantity.unit = unit
      return quantity
    }
    quantity.value = number
    if let places = magnitude(&rest, hasSign: sign != nil) {
      quantity.value = DecimalText.shifted(number, by: places)
    }
    trim()
    for particle in ["de ", "of ", "d'", "d’"] where rest.lowercased().hasPrefix(particle) {
      rest = rest.dropFirst(particle.count)
      break
    }
    if rest.isEmpty {
      quantity.unit = sign
      return quantity
    }
    guard sign == nil else { return nil }
    let unit = String(rest)
    if isTimes(unit.lowercased()), quantity.comparator == nil {
      quantity.comparator = .times
      return quantity
    }
    let ordinals: Set = ["e", "er", "re", "ère", "ème", "ième", "nd", "nde", "st", "rd", "th"]
    if ordinals.contains(unit.lowercased()), !number.contains(".") {
      quantity.unit = "ordinal"
      return quantity
    }
    guard let known = ClaimUnits.unit(code: unit) ?? ClaimUnits.unit(named: unit) else {
      return nil
    }
    quantity.unit = known
    return quantity
  }

  /// Whether the words after a number make it a factor: “fois”, “times faster”, “fois plus vite”.
  ///
  /// “Ten times less” is a tenth to some and nothing to others: it is not understood.
  private static func isTimes(_ words: String) -> Bool {
    var words = words.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, ["fois", "times", "x"].contains(first) else { return false }
    words.removeFirst()
    guard let next = words.first else { return true }
    return
      (["plus", "more", "as", "aussi"].contains(next) || (next.count > 3 && next.hasSuffix("er")))
      && words.count <= 4 && words.joined().allSatisfy { $0.isLetter }
  }

  private static let comparators: [(text: String, comparator: Quantity.Comparator)] = [
    ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("≤", .lessOrEqual), ("≥", .greaterOrEqual),
    ("=", .equal), ("<", .less), (">", .greater), ("≈", .about), ("~", .about), ("×", .times),
    ("environ ", .about), ("about ", .about), ("around ", .about), ("some ", .about),
    ("plus de ", .greater), ("more than ", .greater), ("over ", .greater),
    ("moins de ", .less), ("less than ", .less), ("under ", .less),
    ("au moins ", .greaterOrEqual), ("at least ", .greaterOrEqual),
    ("au plus ", .lessOrEqual), ("at most ", .lessOrEqual), ("jusqu'à ", .lessOrEqual),
  ]

  private static func comparator(_ rest: inout Substring) -> Quantity.Comparator? {
    let lower = rest.lowercased()
    for (text, comparator) in comparators where lower.hasPrefix(text) {
      rest = rest.dropFirst(text.count)
      return comparator
    }
    if let first = lower.first, "x*".contains(first),
      lower.dropFirst().drop(while: \.isWhitespace).first?.isNumber == true
    {
      rest = rest.dropFirst()
      return .times
    }
    return nil
  }

  private static let numberWords: [String: String] = [
    "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "six": "6", "sept": "7", "huit": "8",
    "neuf": "9", "dix": "10", "onze": "11", "douze": "12", "treize": "13", "quatorze": "14",
    "quinze": "15", "seize": "16", "vingt": "20", "trente": "30", "quarante": "40",
    "cinquante": "50", "soixante": "60", "cent": "100", "mille": "1000",
    "two": "2", "three": "3", "four": "4", "five": "5", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70",
    "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000",
  ]

  private static func takeNumber(_ rest: inout Substring) -> String? {
    let word = rest.prefix { $0.isLetter }
    if let value = numberWords[word.lowercased()] {
      rest = rest.dropFirst(word.count)
      return value
    }
    let run = rest.prefix {
      ($0.isNumber && $0.isASCII) || "-−+.,".contains($0) || DecimalText.isGroupSpace($0)
    }
    // The run may end in marks or spaces that belong to what follows.
    var candidate = run
    while let last = candidate.last {
      if last.isNumber {
        guard let value = DecimalText.parse(String(candidate)) else { return nil }
        rest = rest[candidate.endIndex...]
        return value
      }
      candidate.removeLast()
    }
    return nil
  }

  private static let magnitudes: [(word: String, places: Int)] = [
    ("milliards", 9), ("milliard", 9), ("millions", 6), ("million", 6), ("billions", 9),
    ("billion", 9), ("trillions", 12), ("trillion", 12), ("thousand", 3), ("mille", 3),
    ("mds", 9), ("md", 9), ("mrd", 9), ("bn", 9), ("mln", 6),
  ]

  /// How many places a magnitude after the number moves its decimal mark.
  private static func magnitude(_ rest: inout Substring, hasSign: Bool) -> Int? {
    let lower = rest.lowercased()
    for (word, places) in magnitudes where lower.hasPrefix(word) {
      let after = lower.dropFirst(word.count).first
      guard after.map({ !$0.isLetter }) ?? true else { continue }
      rest = rest.dropFirst(word.count)
      return places
    }
    // One letter: M and k only before a currency sign or after one (5 m are metres).
    guard let letter = rest.first,
      let places = ["k": 3, "K": 3, "M": 6, "m": 6, "B": 9, "T": 12][letter]
    else { return nil }
    let after = CanonicalText.line(String(rest.dropFirst()))
    let unit = ClaimUnits.unit(named: after)
    let isMoney = unit.map { $0.count == 3 && $0.allSatisfy(\.isUppercase) } ?? false
    guard
      (hasSign && after.isEmpty) || (isMoney && letter != "m")
        || (after.isEmpty && (letter == "M" || letter == "k"))
    else { return nil }
    rest = rest.dropFirst()
    return places
  }
}
