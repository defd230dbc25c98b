internal import PressmarkCore

extension Act.Verb {
  /// What was done, in some words: the verb, and the fields where a claim was changed.
  func words(for changes: [Change]) -> String {
    guard self == .claim || self == .review, changes.count == 1,
      case .annotation(let before?, let after?)? = changes.first
    else { return rawValue }
    let fields = Self.fields(changedFrom: before, to: after)
    return fields.isEmpty
      ? rawValue : "\(rawValue) (\(fields.map(\.label).joined(separator: ", ")))"
  }

  /// The fields that differ; a part is not named beside the whole that says it.
  private static func fields(changedFrom before: Annotation, to after: Annotation) -> [CardField] {
    var fields = CardField.allCases.filter {
      $0.claimField != nil && $0.text(of: before) != $0.text(of: after)
    }
    if before.claim.evidence != after.claim.evidence { fields.append(.evidence) }
    return fields.filter { field in field.whole.map { !fields.contains($0) } ?? true }
  }
}
