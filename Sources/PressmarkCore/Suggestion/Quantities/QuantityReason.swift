/// Why a quantity is suggested, in words.
enum QuantityReason {
  /// The reason as a sentence.
  static func sentence(_ measure: Measure, in scan: borrowing QuantityScan) -> String {
    if measure.isLabel { return "A number that names or dates something." }
    let what = noun(measure)
    guard let comparator = measure.comparator else { return what + "." }
    switch comparator {
    case .about: return what + ", roughly."
    case .greater, .greaterOrEqual: return what + ", as a lower bound."
    case .less, .lessOrEqual: return what + ", as an upper bound."
    case .equal: return what + ", said to be exact."
    case .times: return what + "."
    }
  }

  private static func noun(_ measure: Measure) -> String {
    let isRange = measure.upper != nil
    switch measure.type {
    case .money: return isRange ? "A range of amounts of money" : "An amount of money"
    case .percent:
      return measure.unit == "{point}" ? "A difference of percentages" : "A percentage"
    case .dimension: return "A number with a unit of measurement"
    case .temperature: return "A temperature"
    case .age: return "An age"
    case .duration: return "A duration"
    case .multiplier: return "A factor"
    case .ordinal: return "A place in a sequence"
    default: return "A number"
    }
  }
}
