/// Finds numbers, money, percentages, dimensions, durations, ages, temperatures, factors and shares.
struct QuantityFamily: SuggestionFamily {
  static let rules: [SuggestionRule] = [
    .number, .numberRange, .ordinal, .money, .percent, .dimension, .temperature, .age, .duration,
    .share, .factor,
  ]

  private let setting: SuggestionSetting
  /// The types whose rules are switched off.
  private let disabled: Set<SuggestionType>

  init(_ setting: SuggestionSetting) {
    self.setting = setting
    disabled = Set(
      SuggestionType.allCases.filter { type in
        SuggestionRule.quantityRule(for: type).map { !setting.isOn($0) } ?? false
      })
  }

  mutating func find(in passage: Passage, findings: inout [Suggestion]) {
    var scan = QuantityScan(passage, setting.tables.quantities)
    scan.run()
    // The figures of a table are not suggested one by one.
    let isTable = scan.measures.count > 200 && scan.measures.count * 4 > scan.tokens.count
    for measure in scan.measures where !isTable || !measure.isBare {
      add(measure, in: scan, to: &findings)
    }
    if !isTable { addParts(of: scan, to: &findings) }
    for share in scan.shares() { add(share, in: scan, to: &findings) }
  }

  private func add(
    _ measure: Measure, in scan: borrowing QuantityScan, to findings: inout [Suggestion]
  ) {
    if !disabled.contains(measure.type), var found = suggestion(measure, in: scan) {
      found.isMinor = measure.isLabel || (measure.type == .ordinal && isPlainOrdinal(measure, scan))
      let isBounded = measure.isBare && measure.bounded != nil && !disabled.contains(.numberRange)
      if isBounded, let bounded = measure.bounded, !measure.isLabel {
        var range = found
        range.span = scan.passage.span(bounded)
        range.type = .numberRange
        range.rule = .numberRange
        found.isMinor = true
        findings.append(range)
      }
      if measure.mayBeMoney, !disabled.contains(.money) {
        var other = found
        other.type = .money
        other.rule = .money
        other.unit = "GBP"
        other.isMinor = true
        findings.append(other)
      }
      findings.append(found)
    }
  }

  /// The numbers inside longer quantities, for whoever asks for every number.
  private func addParts(of scan: borrowing QuantityScan, to findings: inout [Suggestion]) {
    guard !disabled.contains(.number) else { return }
    for (range, value) in scan.parts where !isJoinedToUnit(range, scan) {
      var part = Suggestion(
        span: scan.passage.span(range), type: .number, rule: .number,
        reason: "A number that is part of a longer quantity.")
      part.value = value.decimalText(places: 12)
      part.isMinor = true
      findings.append(part)
    }
  }

  /// "29km": joined to its unit, a number does not stand on its own.
  private func isJoinedToUnit(_ range: Range<Int>, _ scan: borrowing QuantityScan) -> Bool {
    guard let next = scan[range.upperBound], next.isJoined else { return false }
    return next.kind == .word
  }

  private func isPlainOrdinal(_ measure: Measure, _ scan: borrowing QuantityScan) -> Bool {
    // « premier » and « second » stand in every other sentence, and "22nd Amendment" is a name.
    if !measure.isDigits, (measure.value.whole ?? 0) <= 2 { return true }
    guard let next = scan[measure.range.upperBound], next.kind == .word else {
      return !measure.isDigits
    }
    return next.letters.startsWithCapital || scan.isMonth(next)
      || (!measure.isDigits && !scan.countsNoun(measure.range.upperBound))
  }

  private func suggestion(_ measure: Measure, in scan: borrowing QuantityScan) -> Suggestion? {
    guard let rule = SuggestionRule.quantityRule(for: measure.type) else { return nil }
    var found = Suggestion(
      span: scan.passage.span(measure.range), type: measure.type, rule: rule,
      reason: QuantityReason.sentence(measure, in: scan))
    found.value = measure.valueText ?? measure.value.decimalText(places: 12)
    found.upperValue = measure.upper?.decimalText(places: 12)
    found.unit = unit(measure)
    found.cue = measure.cue.map { scan.passage.span($0) }
    found.claimTypes = measure.type == .multiplier ? [.comparison, .numerical] : [.numerical]
    guard !measure.isLabel else { return found }
    found.claim.types = found.claimTypes
    found.claim.quantity = quantity(measure, in: scan)
    found.codes = codes(measure.type)
    return found
  }

  private func unit(_ measure: Measure) -> String? {
    switch measure.type {
    case .number, .numberRange: "count"
    case .ordinal: "ordinal"
    case .money where measure.coinFraction != nil: "cent"
    default: measure.unit
    }
  }

  private func quantity(_ measure: Measure, in scan: borrowing QuantityScan) -> Quantity {
    let whole = measure.cue.map {
      min($0.lowerBound, measure.range.lowerBound)..<max($0.upperBound, measure.range.upperBound)
    }
    var value = measure.value
    if let fraction = measure.coinFraction,
      let amount = value.multiplied(by: ExactNumber(1, over: fraction))
    {
      value = amount
    }
    return Quantity(
      raw: scan.passage.text(whole ?? measure.range), value: value.decimalText(),
      unit: measure.unit == "{point}" ? "%" : unitOfClaim(measure),
      comparator: measure.comparator,
      property: measure.property ?? scan.property(of: measure))
  }

  private func unitOfClaim(_ measure: Measure) -> String? {
    switch measure.type {
    case .number, .numberRange: measure.isPart ? "ratio" : "count"
    case .ordinal: "ordinal"
    case .multiplier: "ratio"
    default: measure.unit
    }
  }

  private func codes(_ type: SuggestionType) -> [String] {
    switch type {
    case .money: ["money"]
    case .multiplier: ["comparison"]
    case .duration, .age: ["number"]
    default: ["number"]
    }
  }

  private func add(
    _ share: QuantityScan.Share, in scan: borrowing QuantityScan, to findings: inout [Suggestion]
  ) {
    guard !disabled.contains(.ratio) else { return }
    var found = Suggestion(
      span: scan.passage.span(share.range), type: .ratio, rule: .share,
      reason: "A share: one number out of another.")
    found.value = share.value.decimalText(places: 4)
    found.unit = "ratio"
    found.claimTypes = [.numerical]
    found.claim.types = [.numerical]
    found.claim.quantity = Quantity(
      raw: scan.passage.text(share.range), value: found.value, unit: "ratio")
    found.codes = ["number"]
    findings.append(found)
    guard share.isPlain, !disabled.contains(.number) else { return }
    var number = Suggestion(
      span: found.span, type: .number, rule: .number, reason: "A share, as a number.")
    number.value = share.value.decimalText(places: 12)
    number.isMinor = true
    findings.append(number)
  }
}

extension SuggestionRule {
  static let number = SuggestionRule("number", "A number that counts something.")
  static let numberRange = SuggestionRule(
    "number-range", "Two numbers with what lies between them.")
  static let ordinal = SuggestionRule("ordinal", "A place in a sequence: 3rd, « onzième ».")
  static let money = SuggestionRule("money", "An amount of money.")
  static let percent = SuggestionRule("percent", "A percentage, or a difference of percentages.")
  static let dimension = SuggestionRule(
    "dimension", "A length, an area, a weight, a speed or another quantity with a unit.")
  static let temperature = SuggestionRule("temperature", "A temperature.")
  static let age = SuggestionRule("age", "How old somebody or something is.")
  static let duration = SuggestionRule("duration", "How long something lasts.")
  static let share = SuggestionRule("share", "A share told by two numbers: one in five.")
  static let factor = SuggestionRule("factor", "A factor: ten times faster, doubled.")

  /// The rule that finds a type of quantity.
  static func quantityRule(for type: SuggestionType) -> SuggestionRule? {
    switch type {
    case .number: .number
    case .numberRange: .numberRange
    case .ordinal: .ordinal
    case .money: .money
    case .percent: .percent
    case .dimension: .dimension
    case .temperature: .temperature
    case .age: .age
    case .duration: .duration
    case .ratio: .share
    case .multiplier: .factor
    default: nil
    }
  }
}
