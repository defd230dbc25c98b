/// Finds numbers, money, percentages, dimensions and the like.
struct QuantityFamily: SuggestionFamily {
  static let rules: [SuggestionRule] = [.number]

  private let tables: QuantityTables
  private let setting: SuggestionSetting

  init(_ setting: SuggestionSetting) {
    self.setting = setting
    tables = setting.tables.quantities
  }

  mutating func find(in passage: Passage, findings: inout [Suggestion]) {
    guard setting.isOn(.number) else { return }
    for (place, token) in passage.tokens.enumerated() where token.kind == .digits {
      var suggestion = Suggestion(
        span: passage.span(place..<place + 1), type: .number, rule: .number,
        reason: "A number in digits.")
      suggestion.value = passage.text(token)
      findings.append(suggestion)
    }
  }
}

extension SuggestionRule {
  static let number = SuggestionRule("number", "A number that counts or measures something.")
}
