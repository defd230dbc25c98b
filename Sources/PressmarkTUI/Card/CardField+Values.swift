internal import PressmarkCore

extension CardField {
  /// The values that the field can have; `nil` when any words can stand in it.
  var vocabulary: [String]? {
    switch self {
    case .type: ClaimType.allCases.map(\.rawValue)
    case .checkWorthiness: CheckWorthiness.allCases.map(\.rawValue)
    case .speakerKind: SpeakerKind.allCases.map(\.rawValue)
    case .attributionMode: AttributionMode.allCases.map(\.rawValue)
    case .modality: Modality.allCases.map(\.rawValue)
    case .stance: Stance.allCases.map(\.rawValue)
    case .comparator: Quantity.Comparator.allCases.map(\.rawValue)
    case .verdict: Verdict.Conclusion.allCases.map(\.rawValue)
    case .status: AnnotationStatus.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// Whether several values of the vocabulary can hold at once.
  var allowsSeveral: Bool { self == .type }

  /// What stands in the field; empty when it is unfilled.
  func text(of annotation: Annotation) -> String {
    let claim = annotation.claim
    return switch self {
    case .codes, .evidence, .links: ""
    case .note: annotation.note
    case .status: annotation.status.rawValue
    case .gist: claim.gist ?? ""
    case .type: claim.types.map(\.rawValue).joined(separator: ValueEditor.separator)
    case .checkWorthiness: claim.checkWorthiness?.rawValue ?? ""
    case .speaker: claim.speaker ?? ""
    case .speakerKind: claim.speakerKind?.rawValue ?? ""
    case .attributionMode: claim.attributionMode?.rawValue ?? ""
    case .venue: claim.venue ?? ""
    case .modality: claim.modality?.rawValue ?? ""
    case .stance: claim.stance?.rawValue ?? ""
    case .sourceSpan: claim.sourceSpan.map(Self.text) ?? ""
    case .cueSpan: claim.cueSpan.map(Self.text) ?? ""
    case .quantity: ""
    case .value: claim.quantity?.value ?? ""
    case .unit: claim.quantity?.unit ?? ""
    case .comparator: claim.quantity?.comparator?.rawValue ?? ""
    case .property: claim.quantity?.property ?? ""
    case .base: claim.quantity?.base ?? ""
    case .quantityWords: claim.quantity?.raw ?? ""
    case .time: claim.time?.value ?? ""
    case .timeWords: claim.time?.raw ?? ""
    case .verdict: claim.verdict?.conclusion?.rawValue ?? ""
    case .verdictLabel: claim.verdict?.label ?? ""
    case .explanation: claim.verdict?.explanation ?? ""
    }
  }

  private static func text(_ span: TextSpan) -> String {
    "\(span.start.scalars):\(span.end.scalars)"
  }
}

extension CardField {
  /// Interim: sets a field.
  func set(_ text: String, on annotation: inout Annotation) -> String? {
    let filled = text.isEmpty ? nil : text
    switch self {
    case .gist: annotation.claim.gist = filled
    case .speaker: annotation.claim.speaker = filled
    case .speakerKind: annotation.claim.speakerKind = SpeakerKind(rawValue: text)
    case .venue: annotation.claim.venue = filled
    default: break
    }
    return nil
  }
}
