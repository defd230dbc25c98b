/// A rational number without rounding, in which what a text says is added up.
///
/// Every operation gives `nil` instead of overflowing: no quantity in a newspaper comes near.
struct ExactNumber: Hashable, Sendable {
  private(set) var numerator: Int128
  private(set) var denominator: Int128

  static let zero = ExactNumber(0)
  static let one = ExactNumber(1)
  static let half = ExactNumber(1, over: 2)

  /// A whole number.
  init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// A fraction; of a denominator that is not positive, the numerator alone.
  init(_ numerator: Int, over denominator: Int) {
    self.numerator = Int128(numerator)
    self.denominator = Int128(max(denominator, 1))
  }

  private init(_ numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Digits with some of them behind the decimal mark.
  ///
  /// - Parameters:
  ///   - digits: ASCII digits.
  ///   - decimals: How many of them stand behind the mark.
  init?(digits: some Collection<UInt8>, decimals: Int) {
    guard digits.count <= 36, decimals <= 30 else { return nil }
    numerator = 0
    for digit in digits { numerator = numerator * 10 + Int128(digit &- 0x30) }
    denominator = 1
    for _ in 0..<decimals { denominator *= 10 }
  }

  /// Whether it has no decimals.
  var isWhole: Bool { numerator % denominator == 0 }

  /// The value when it is whole and small.
  var whole: Int? { isWhole ? Int(exactly: numerator / denominator) : nil }

  var isNegative: Bool { numerator < 0 }

  var negated: ExactNumber { ExactNumber(-numerator, denominator) }

  /// One divided by the number; `nil` for zero.
  var inverse: ExactNumber? {
    if numerator == 0 { return nil }
    return numerator > 0
      ? ExactNumber(denominator, numerator) : ExactNumber(-denominator, -numerator)
  }

  func adding(_ other: ExactNumber) -> ExactNumber? {
    if denominator == other.denominator {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      return overflow ? nil : ExactNumber(sum, denominator)
    }
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    guard !left.overflow, !right.overflow, !bottom.overflow, !sum.overflow else { return nil }
    return ExactNumber(sum.partialValue, bottom.partialValue).reduced
  }

  func multiplied(by other: ExactNumber) -> ExactNumber? {
    let a = reduced
    let b = other.reduced
    let top = a.numerator.multipliedReportingOverflow(by: b.numerator)
    let bottom = a.denominator.multipliedReportingOverflow(by: b.denominator)
    guard !top.overflow, !bottom.overflow else { return nil }
    return ExactNumber(top.partialValue, bottom.partialValue).reduced
  }

  /// The number times a power of ten.
  func shifted(by places: Int) -> ExactNumber? {
    guard abs(places) <= 30 else { return nil }
    var power = ExactNumber.one
    for _ in 0..<abs(places) { power.numerator *= 10 }
    guard places < 0 else { return multiplied(by: power) }
    return multiplied(by: ExactNumber(1, power.numerator))
  }

  /// The number multiplied with itself; `nil` for more than 64 times.
  func raised(to exponent: Int) -> ExactNumber? {
    guard abs(exponent) <= 64 else { return nil }
    var result = ExactNumber.one
    for _ in 0..<abs(exponent) {
      guard let next = result.multiplied(by: self) else { return nil }
      result = next
    }
    return exponent < 0 ? result.inverse : result
  }

  static func < (a: ExactNumber, b: ExactNumber) -> Bool {
    // Only numbers as texts have them are compared: their products fit.
    let left = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let right = b.numerator.multipliedReportingOverflow(by: a.denominator)
    guard !left.overflow, !right.overflow else { return false }
    return left.partialValue < right.partialValue
  }

  private var reduced: ExactNumber {
    if denominator == 1 { return self }
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    guard a > 1, let divisor = Int128(exactly: a) else { return self }
    return ExactNumber(numerator / divisor, denominator / divisor)
  }

  /// The number in decimal digits with a point: `1666.05`, `0.333333`.
  ///
  /// A number that has no end of decimals is given that many places.
  func decimalText(places: Int = 6) -> String {
    let number = reduced
    let sign = number.numerator < 0 ? "-" : ""
    let top = number.numerator.magnitude
    let bottom = number.denominator.magnitude
    guard bottom > 1 else { return sign + String(top) }
    var whole = top / bottom
    var rest = top % bottom
    var decimals: [UInt8] = []
    let isFinite = Self.hasFiniteDecimals(bottom)
    while rest != 0, decimals.count < (isFinite ? 30 : places) {
      let (product, overflow) = rest.multipliedReportingOverflow(by: 10)
      if overflow { break }
      decimals.append(UInt8(truncatingIfNeeded: product / bottom))
      rest = product % bottom
    }
    // Round half up.
    if rest != 0, rest >= bottom - rest {
      var place = decimals.count - 1
      while place >= 0, decimals[place] == 9 {
        decimals[place] = 0
        place -= 1
      }
      if place >= 0 { decimals[place] += 1 } else { whole += 1 }
    }
    while decimals.last == 0 { decimals.removeLast() }
    let digits = decimals.map { String($0) }.joined()
    return sign + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }

  private static func hasFiniteDecimals(_ denominator: UInt128) -> Bool {
    var rest = denominator
    while rest % 2 == 0 { rest /= 2 }
    while rest % 5 == 0 { rest /= 5 }
    return rest == 1
  }
}
