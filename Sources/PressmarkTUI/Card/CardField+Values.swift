internal import PressmarkCore

extension CardField {
  /// The claim field behind the field; `nil` for what belongs to the mark, and for lists.
  var claimField: ClaimField? {
    switch self {
    case .codes, .note, .status, .evidence, .links: nil
    case .gist: .gist
    case .type: .type
    case .checkWorthiness: .checkWorthiness
    case .speaker: .speaker
    case .speakerKind: .speakerKind
    case .attributionMode: .attributionMode
    case .venue: .venue
    case .modality: .modality
    case .stance: .stance
    case .sourceSpan: .sourceSpan
    case .cueSpan: .cueSpan
    case .quantity: .quantity
    case .value: .quantityValue
    case .unit: .quantityUnit
    case .comparator: .quantityComparator
    case .property: .quantityProperty
    case .base: .quantityBase
    case .quantityWords: .quantityRaw
    case .time: .time
    case .timeWords: .timeRaw
    case .verdict: .verdict
    case .verdictLabel: .verdictLabel
    case .explanation: .verdictExplanation
    }
  }

  /// The field whose one text says all of this one, so that the card need not say it twice.
  var whole: CardField? {
    switch self {
    case .value, .unit, .comparator, .quantityWords: .quantity
    case .timeWords: .time
    default: nil
    }
  }

  /// The values that the field can have; `nil` when any words can stand in it.
  var vocabulary: [String]? {
    if self == .status { return AnnotationStatus.allCases.map(\.rawValue) }
    guard let values = claimField?.vocabulary, !values.isEmpty else { return nil }
    return values
  }

  /// Whether several values of the vocabulary can hold at once.
  var allowsSeveral: Bool { self == .type }

  /// What stands in the field; empty when it is unfilled.
  func text(of annotation: Annotation) -> String {
    switch self {
    case .note: annotation.note
    case .status: annotation.status.rawValue
    default: claimField?.text(of: annotation.claim) ?? ""
    }
  }

  /// What stands in the field, as a card shows it.
  ///
  /// A value without the words of the text prints with an arrow before it, which only reading it
  /// back needs.
  func shownText(of annotation: Annotation) -> String {
    let text = text(of: annotation)
    return text.hasPrefix("→ ") ? String(text.dropFirst(2)) : text
  }

  /// Sets the field from a text; an empty text empties it.
  ///
  /// - Returns: Why that cannot be, as a sentence; the mark is then unchanged. `nil` when done.
  func set(_ text: String, on annotation: inout Annotation) -> String? {
    do throws(ClaimFieldError) {
      if self == .status {
        try AnnotationField.status.set(text, on: &annotation)
      } else if self == .note {
        annotation.note = text
      } else {
        try claimField?.set(text, on: &annotation.claim)
      }
      return nil
    } catch {
      return error.description
    }
  }
}
