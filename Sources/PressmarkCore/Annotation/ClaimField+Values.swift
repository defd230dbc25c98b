/// Reading a field from a text, and printing it.
extension ClaimField {
  /// Sets the field of a claim from a text; an empty text clears it.
  ///
  /// Evidence fields are those of the last piece of evidence; a `+` before the text starts another.
  ///
  /// - Throws: A sentence that says what the field takes; the claim is then unchanged.
  public func set(_ text: String, on claim: inout Claim) throws(ClaimFieldError) {
    let text = isLong ? CanonicalText.block(text) : CanonicalText.line(text)
    let filled = text.isEmpty ? nil : text
    switch self {
    case .gist: claim.gist = filled
    case .type: claim.types = try types(text)
    case .checkWorthiness: claim.checkWorthiness = try word(filled)
    case .speaker: claim.speaker = filled
    case .speakerKind: claim.speakerKind = try word(filled)
    case .sourceSpan: claim.sourceSpan = try span(filled)
    case .cueSpan: claim.cueSpan = try span(filled)
    case .attributionMode: claim.attributionMode = try word(filled)
    case .venue: claim.venue = filled
    case .modality: claim.modality = try word(filled)
    case .stance: claim.stance = try word(filled)
    case .method: claim.method = try word(filled)
    case .quantity, .quantityRaw, .quantityValue, .quantityUnit, .quantityComparator,
      .quantityProperty, .quantityBase:
      var quantity = claim.quantity ?? Quantity()
      try set(filled, on: &quantity)
      claim.quantity = quantity == Quantity() ? nil : quantity
    case .time, .timeRaw, .timeValue:
      var time = claim.time ?? ClaimTime()
      try set(filled, on: &time)
      claim.time = time == ClaimTime() ? nil : time
    case .evidenceQuestion, .evidenceAnswer, .evidenceURL, .evidenceArchivedURL, .evidenceMedium,
      .evidenceBearing:
      try set(filled, on: &claim.evidence)
    case .verdict, .verdictLabel, .verdictExplanation:
      var verdict = claim.verdict ?? Verdict()
      switch self {
      case .verdictLabel: verdict.label = filled
      case .verdictExplanation: verdict.explanation = filled
      default: verdict.conclusion = try word(filled)
      }
      claim.verdict = verdict == Verdict() ? nil : verdict
    }
  }

  /// The field of a claim as a text; `nil` when it is unfilled.
  public func text(of claim: Claim) -> String? {
    switch self {
    case .gist: claim.gist
    case .type: claim.types.isEmpty ? nil : claim.types.map(\.rawValue).joined(separator: ", ")
    case .checkWorthiness: claim.checkWorthiness?.rawValue
    case .speaker: claim.speaker
    case .speakerKind: claim.speakerKind?.rawValue
    case .sourceSpan: claim.sourceSpan.map(ClaimSpanText.print)
    case .cueSpan: claim.cueSpan.map(ClaimSpanText.print)
    case .attributionMode: claim.attributionMode?.rawValue
    case .venue: claim.venue
    case .modality: claim.modality?.rawValue
    case .stance: claim.stance?.rawValue
    case .quantity: claim.quantity.flatMap(ClaimQuantityText.print)
    case .quantityRaw: claim.quantity?.raw
    case .quantityValue: claim.quantity?.value
    case .quantityUnit: claim.quantity?.unit
    case .quantityComparator: claim.quantity?.comparator?.rawValue
    case .quantityProperty: claim.quantity?.property
    case .quantityBase: claim.quantity?.base
    case .time: claim.time.flatMap(ClaimTimeText.print)
    case .timeRaw: claim.time?.raw
    case .timeValue: claim.time?.value
    case .evidenceQuestion: claim.evidence.last?.question
    case .evidenceAnswer: claim.evidence.last?.answer
    case .evidenceURL: claim.evidence.last?.url
    case .evidenceArchivedURL: claim.evidence.last?.archivedURL
    case .evidenceMedium: claim.evidence.last?.medium
    case .evidenceBearing: claim.evidence.last?.bearing?.rawValue
    case .verdict: claim.verdict?.conclusion?.rawValue
    case .verdictLabel: claim.verdict?.label
    case .verdictExplanation: claim.verdict?.explanation
    case .method: claim.method?.rawValue
    }
  }

  private func word<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String?
  ) throws(ClaimFieldError) -> Word? {
    guard let text else { return nil }
    return try Self.word(text, field: label)
  }

  private func types(_ text: String) throws(ClaimFieldError) -> [ClaimType] {
    var types: [ClaimType] = []
    for part in text.split(whereSeparator: { ",;".contains($0) || $0.isWhitespace }) {
      let type: ClaimType = try Self.word(String(part), field: "claim type")
      if !types.contains(type) { types.append(type) }
    }
    return types
  }

  private func span(_ text: String?) throws(ClaimFieldError) -> TextSpan? {
    guard let text else { return nil }
    return try ClaimSpanText.parse(text, field: label)
  }

  private func set(_ text: String?, on quantity: inout Quantity) throws(ClaimFieldError) {
    switch self {
    case .quantityRaw: quantity.raw = text
    case .quantityValue:
      guard let text else { return quantity.value = nil }
      guard let value = DecimalText.parse(text) else {
        throw .wrongForm(text, field: label, expected: "a number in digits, such as 1666.05")
      }
      quantity.value = value
    case .quantityUnit:
      guard let text else { return quantity.unit = nil }
      guard let unit = ClaimUnits.unit(code: text) ?? ClaimUnits.unit(named: text) else {
        throw .wrongForm(text, field: label, expected: ClaimUnits.expected)
      }
      quantity.unit = unit
    case .quantityComparator: quantity.comparator = try word(text)
    case .quantityProperty: quantity.property = text
    case .quantityBase: quantity.base = text
    default:
      let parsed = try text.map { (text) throws(ClaimFieldError) in
        try ClaimQuantityText.parse(text)
      }
      quantity.raw = parsed?.raw
      quantity.value = parsed?.value
      quantity.unit = parsed?.unit
      quantity.comparator = parsed?.comparator
    }
  }

  private func set(_ text: String?, on time: inout ClaimTime) throws(ClaimFieldError) {
    switch self {
    case .timeRaw: time.raw = text
    case .timeValue: time.value = try text.map(ClaimTimeText.value)
    default:
      guard let text else { return time = ClaimTime() }
      let parsed = try ClaimTimeText.parse(text)
      time.value = parsed.value
      // A value alone leaves the words of the text as they are.
      if parsed.raw != nil || parsed.value == nil { time.raw = parsed.raw }
    }
  }

  private func set(_ text: String?, on evidence: inout [Evidence]) throws(ClaimFieldError) {
    var text = text
    var pieces = evidence
    if let given = text, given.hasPrefix("+") {
      text = CanonicalText.block(String(given.dropFirst()))
      pieces.append(Evidence())
    }
    guard var piece = pieces.popLast() ?? (text == nil ? nil : Evidence()) else { return }
    switch self {
    case .evidenceQuestion: piece.question = text
    case .evidenceAnswer: piece.answer = text
    case .evidenceURL: piece.url = try text.map(address)
    case .evidenceArchivedURL: piece.archivedURL = try text.map(address)
    case .evidenceMedium: piece.medium = text
    default: piece.bearing = try word(text)
    }
    evidence = pieces + (piece == Evidence() ? [] : [piece])
  }

  private func address(_ text: String) throws(ClaimFieldError) -> String {
    let start = text.lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://"),
      !text.unicodeScalars.contains(where: { $0.properties.isWhitespace })
    else {
      throw .wrongForm(text, field: label, expected: "an address that starts with https://")
    }
    return text
  }
}
