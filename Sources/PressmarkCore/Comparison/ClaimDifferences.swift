/// Where two claims are filled differently.
enum ClaimDifferences {
  static func between(_ earlier: Claim, _ later: Claim) -> [ClaimPair.Difference] {
    fields.compactMap { name, text in
      let (before, after) = (text(earlier), text(later))
      guard before != after else { return nil }
      return ClaimPair.Difference(field: name, earlier: before, later: after)
    }
  }

  private static let fields: [(name: String, text: @Sendable (Claim) -> String?)] = [
    ("value", { $0.quantity?.value }),
    ("unit", { $0.quantity?.unit }),
    ("comparator", { $0.quantity?.comparator?.rawValue }),
    ("property", { $0.quantity?.property }),
    ("base", { $0.quantity?.base }),
    ("modality", { $0.modality?.rawValue }),
    ("stance", { $0.stance?.rawValue }),
    ("speaker", { $0.speaker }),
    ("speakerKind", { $0.speakerKind?.rawValue }),
    ("attributionMode", { $0.attributionMode?.rawValue }),
    ("verdict", { $0.verdict?.conclusion?.rawValue }),
  ]
}
