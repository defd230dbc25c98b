/// How units of one kind compare, for quantities that are told in two of them: "5 feet 2 inches".
enum UnitScale {
  /// How many of the smallest unit of its system make one unit.
  ///
  /// Lengths, weights and times of the SI Brochure and of the British Weights and Measures Act 1985; a month
  /// counts 30 days and a year 365 where they meet days.
  private static let scales: [[String: ExactNumber]] = [
    [
      "ms": ExactNumber(1, over: 1000), "s": ExactNumber(1), "min": ExactNumber(60),
      "h": ExactNumber(3600), "d": ExactNumber(86_400), "wk": ExactNumber(604_800),
      "2.wk": ExactNumber(1_209_600), "mo": ExactNumber(2_592_000), "a": ExactNumber(31_536_000),
    ],
    [
      "mm": ExactNumber(1), "cm": ExactNumber(10), "dm": ExactNumber(100), "m": ExactNumber(1000),
      "hm": ExactNumber(100_000), "km": ExactNumber(1_000_000),
    ],
    [
      "[in_i]": ExactNumber(1), "[ft_i]": ExactNumber(12), "[yd_i]": ExactNumber(36),
      "[mi_i]": ExactNumber(63_360),
    ],
    [
      "mg": ExactNumber(1), "g": ExactNumber(1000), "kg": ExactNumber(1_000_000),
      "t": ExactNumber(1_000_000_000),
    ],
    [
      "[oz_av]": ExactNumber(1), "[lb_av]": ExactNumber(16), "[stone_av]": ExactNumber(224),
    ],
    ["mL": ExactNumber(1), "cL": ExactNumber(10), "dL": ExactNumber(100), "L": ExactNumber(1000)],
  ]

  /// The sum of two quantities in the smaller of their units; `nil` when the units are not of one
  /// system or the second is not smaller.
  static func sum(
    _ first: (value: ExactNumber, unit: String), _ second: (value: ExactNumber, unit: String)
  ) -> ExactNumber? {
    // Twelve months are a year, whatever their days.
    if first.unit == "a", second.unit == "mo" {
      return first.value.multiplied(by: ExactNumber(12))?.adding(second.value)
    }
    for scale in scales {
      guard let large = scale[first.unit], let small = scale[second.unit] else { continue }
      guard small < large, let inverse = small.inverse else { return nil }
      return first.value.multiplied(by: large)?.multiplied(by: inverse)?.adding(second.value)
    }
    return nil
  }

  /// Tells a duration in the largest unit in which it is whole, not larger than its own, if there is one.
  ///
  /// « une heure et demie » is 90 minutes, « 3,5 ans » are 42 months. Both ends of a range are told in one
  /// unit.
  static func writeWhole(
    _ value: inout ExactNumber, _ upper: inout ExactNumber?, unit: inout String
  ) {
    var (low, high, small) = (value, upper, unit)
    while !low.isWhole || high?.isWhole == false {
      guard let step = steps[small], let next = low.multiplied(by: step.count) else { return }
      low = next
      high = high?.multiplied(by: step.count)
      small = step.unit
    }
    (value, upper, unit) = (low, high, small)
  }

  private static let steps: [String: (count: ExactNumber, unit: String)] = [
    "a": (ExactNumber(12), "mo"), "wk": (ExactNumber(7), "d"),
    "d": (ExactNumber(24), "h"), "h": (ExactNumber(60), "min"), "min": (ExactNumber(60), "s"),
    "10.a": (ExactNumber(10), "a"), "100.a": (ExactNumber(100), "a"),
    "1000.a": (ExactNumber(1000), "a"),
  ]
}
