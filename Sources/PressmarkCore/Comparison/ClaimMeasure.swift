/// A quantity as two claims are compared by it: a number in the base unit of its dimension, and what
/// that number may stand for.
struct ClaimMeasure: Hashable {
  /// What is measured in that unit: `time`, or the unit itself where no other is of its kind.
  let dimension: String
  /// The number as it was given.
  let value: Double
  /// The number in the base unit.
  let base: Double
  /// Half of what the last digit given leaves open, in the base unit.
  let tolerance: Double
  let comparator: Quantity.Comparator?

  /// The measure of a quantity; `nil` when it gives no number.
  init?(_ quantity: Quantity) {
    guard let digits = quantity.value, let value = Double(digits), value.isFinite,
      digits.utf8.count <= 64
    else { return nil }
    let unit = quantity.unit ?? ""
    let scale = Self.scales[unit]
    dimension = scale?.dimension ?? unit
    self.value = value
    base = value * (scale?.factor ?? 1)
    tolerance = Self.tolerance(of: digits) * (scale?.factor ?? 1)
    comparator = quantity.comparator
    guard base.isFinite else { return nil }
  }

  /// The units that measure the same.
  static func units(of dimension: String) -> [String] {
    let units = scales.filter { $0.value.dimension == dimension }.map(\.key).sorted()
    return units.isEmpty ? [dimension] : units
  }

  /// How often the base unit goes into others of its dimension (SI brochure; a month is a twelfth of
  /// a Julian year).
  private static let scales: [String: (dimension: String, factor: Double)] = [
    "s": ("time", 1), "ms": ("time", 0.001), "min": ("time", 60), "h": ("time", 3600),
    "d": ("time", 86_400), "wk": ("time", 604_800), "mo": ("time", 2_629_800),
    "a": ("time", 31_557_600),
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1), "km": ("length", 1000),
    "[mi_i]": ("length", 1609.344), "[ft_i]": ("length", 0.3048), "[in_i]": ("length", 0.0254),
    "mg": ("mass", 0.000_001), "g": ("mass", 0.001), "kg": ("mass", 1), "t": ("mass", 1000),
    "[lb_av]": ("mass", 0.453_592_37),
    "m2": ("area", 1), "km2": ("area", 1_000_000), "har": ("area", 10_000),
    "[acr_us]": ("area", 4046.872_6),
    "W": ("power", 1), "kW": ("power", 1000), "MW": ("power", 1_000_000),
    "GW": ("power", 1_000_000_000),
    "Wh": ("energy", 1), "kWh": ("energy", 1000), "MWh": ("energy", 1_000_000),
    "GWh": ("energy", 1_000_000_000), "TWh": ("energy", 1_000_000_000_000),
  ]

  /// Half of the place of the last digit that was meant: of 15200000 that is 50000.
  ///
  /// Of round numbers two digits are taken to be meant.
  private static func tolerance(of digits: String) -> Double {
    if let point = digits.firstIndex(of: ".") {
      var place = 0.5
      for _ in digits[digits.index(after: point)...].prefix(20) { place /= 10 }
      return place
    }
    let figures = digits.drop { !$0.isNumber || $0 == "0" }
    let zeros = figures.reversed().prefix { $0 == "0" }.count
    var place = 0.5
    for _ in 0..<max(0, min(zeros, figures.count - 2)) { place *= 10 }
    return place
  }

  /// Whether the number is one that two texts rarely share by chance: two digits or more besides the
  /// zeros at its end, or a million at least; not one and a half.
  var isTelling: Bool {
    var rest = abs(value)
    guard rest > 1, dimension != "ratio" else { return false }
    if rest.rounded() != rest { return (rest * 2).rounded() != rest * 2 }
    if rest >= 1_000_000 { return true }
    while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 { rest /= 10 }
    return rest >= 11
  }

  /// Whether the numbers are equal.
  func equals(_ other: ClaimMeasure) -> Bool {
    abs(base - other.base) <= 1e-9 * max(abs(base), abs(other.base))
  }

  /// Whether the numbers say how many times, and as many times: ten times, and a tenth.
  func isSameFactor(as other: ClaimMeasure) -> Bool {
    guard dimension == "ratio", other.dimension == "ratio", value > 0, other.value > 0 else {
      return false
    }
    let (mine, others) = (max(value, 1 / value), max(other.value, 1 / other.value))
    return mine > 2.5 && abs(mine - others) <= 0.01 * mine
  }

  /// What the number may stand for, by its comparator.
  var range: ClosedRange<Double> {
    switch comparator {
    case .less, .lessOrEqual: -Double.infinity...base
    case .greater, .greaterOrEqual: base...Double.infinity
    case .about: (base - margin)...(base + margin)
    case .equal, .times, nil: (base - tolerance)...(base + tolerance)
    }
  }

  /// What "about" leaves open: a tenth, as a rule of thumb, and never less than the digits do.
  private var margin: Double { max(abs(base) / 10, tolerance) }

  /// Whether both can be true.
  func agrees(with other: ClaimMeasure) -> Bool { range.overlaps(other.range) }

  /// How much is left open; less is more exact.
  var openness: Double { range.upperBound - range.lowerBound }
}
