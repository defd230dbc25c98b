import PressmarkCore
import Testing

@Suite struct ClaimFieldTests {
  @Test(arguments: [
    ("speaker kind", ClaimField.speakerKind), ("speaker-kind", .speakerKind),
    ("speakerKind", .speakerKind), ("SPEAKER_KIND", .speakerKind), ("kind", .speakerKind),
    ("quantity.value", .quantityValue), ("value", .quantityValue),
    ("Quantity Value", .quantityValue),
    ("quantity", .quantity), ("evidence.url", .evidenceURL), ("url", .evidenceURL),
    ("check worthiness", .checkWorthiness), ("check", .checkWorthiness), ("ven", .venue),
    ("verdict", .verdict), ("verdict conclusion", .verdict), ("explanation", .verdictExplanation),
    ("cue", .cueSpan), ("source", .sourceSpan),
  ])
  func isNamedForgivingly(name: String, field: ClaimField) throws {
    #expect(try ClaimField(named: name) == field)
  }

  @Test func everyNameAndLabelNamesItsField() throws {
    for field in ClaimField.allCases {
      #expect(try ClaimField(named: field.name) == field && ClaimField(named: field.label) == field)
    }
  }

  @Test(
    arguments: [
      ("×10", "10", nil, Quantity.Comparator.times), ("x10", "10", nil, .times),
      ("10 fois", "10", nil, .times), ("dix fois", "10", nil, .times),
      ("dix fois plus vite", "10", nil, .times), ("ten times faster", "10", nil, .times),
      ("+ 30 %", "30", "%", nil), ("trente minutes", "30", "min", nil),
      ("15 M$", "15000000", "USD", nil), ("15 M€", "15000000", "EUR", nil),
      ("$15M", "15000000", "USD", nil), ("15 millions de dollars", "15000000", "USD", nil),
      ("$2.4bn", "2400000000", "USD", nil), ("2,3 Md€", "2300000000", "EUR", nil),
      ("1,5 million d’euros", "1500000", "EUR", nil), ("≥ 30 %", "30", "%", .greaterOrEqual),
      (">= 30 %", "30", "%", .greaterOrEqual), ("~ 3,5 km", "3.5", "km", .about),
      ("1 666,05 €", "1666.05", "EUR", nil), ("1 666,05€", "1666.05", "EUR", nil),
      ("1\u{202F}666,05\u{A0}€", "1666.05", "EUR", nil), ("12 kg", "12", "kg", nil),
      ("3e", "3", "ordinal", nil), ("3rd", "3", "ordinal", nil), ("1,666.05", "1666.05", nil, nil),
      ("1,666", "1666", nil, nil), ("0,125", "0.125", nil, nil),
      ("plus de 20 minutes", "20", "min", .greater),
      ("120 km/h", "120", "km/h", nil), ("5 m", "5", "m", nil), ("-3 °C", "-3", "Cel", nil),
      ("→ ≈ 15000000 USD", "15000000", "USD", .about),
      ("une broutille → 15 M$", "15000000", "USD", nil),
    ] as [(String, String?, String?, Quantity.Comparator?)])
  func readsQuantities(
    text: String, value: String?, unit: String?, comparator: Quantity.Comparator?
  ) throws {
    var claim = Claim()
    try ClaimField.quantity.set(text, on: &claim)
    let read = claim.quantity
    #expect([read?.value, read?.unit] == [value, unit] && read?.comparator == comparator)
    let printed = ClaimField.quantity.text(of: claim) ?? ""
    var again = Claim()
    try ClaimField.quantity.set(printed, on: &again)
    #expect(again == claim, "printed as \(printed)")
  }

  @Test(arguments: [
    (ClaimField.quantity, "beaucoup"), (.quantity, "12 parsecs"), (.quantityValue, "1,2,3"),
    (.quantityValue, "12a"), (.quantityUnit, "XYZ"), (.time, "hier"), (.time, "2025-02-30"),
    (.time, "P"), (.time, "2025/2026/2027"), (.time, "-P2Y3"), (.sourceSpan, "5"),
    (.sourceSpan, "9:3"), (.sourceSpan, "-1:3"), (.speakerKind, "p"), (.speakerKind, "robot"),
    (.verdict, "maybe"), (.evidenceURL, "javascript:alert(1)"), (.modality, "pr"),
    (.type, "rumour"),
    (.cueSpan, "99999999999999999999:3"),
  ])
  func refusesInSentences(field: ClaimField, text: String) {
    var claim = Claim()
    #expect {
      try field.set(text, on: &claim)
    } throws: { error in
      "\(error)".hasPrefix("“\(text)” is not a") && "\(error)".hasSuffix(".") && claim.isEmpty
    }
  }

  @Test(arguments: [
    "2025", "2025-08", "2025-08-02", "2025-W31", "2025-W31-6", "2025-08-02T09:30",
    "2025-08-02T09:30:00Z", "2025-08-02T09:30:00.5+02:00", "T15:30", "2023/2025", "2023/..",
    "2025-08-02/P3D", "P3D", "P2W", "-P2Y", "P1Y2M3DT4H5M6.5S", "PT36H",
  ])
  func readsTimes(text: String) throws {
    var claim = Claim()
    try ClaimField.time.set(text, on: &claim)
    #expect(claim.time == ClaimTime(value: text) && ClaimField.time.text(of: claim) == text)
  }

  @Test func evidenceIsAddedAndChanged() throws {
    var claim = Claim()
    try ClaimField.evidenceURL.set("https://example.org/a", on: &claim)
    try ClaimField.evidenceBearing.set("ref", on: &claim)
    try ClaimField.evidenceURL.set("+https://example.org/b", on: &claim)
    try ClaimField.evidenceURL.set("https://example.org/c", on: &claim)
    #expect(claim.evidence.map(\.url) == ["https://example.org/a", "https://example.org/c"])
    #expect(claim.evidence.map(\.bearing) == [.refutes, nil])
    try ClaimField.evidenceURL.set("", on: &claim)
    #expect(claim.evidence.count == 1)
  }

  @Test func everyVocabularyWordReadsBackWholeAndClears() throws {
    for field in ClaimField.allCases {
      for word in field.vocabulary {
        var claim = Claim()
        try field.set(word.uppercased().replacing(" ", with: "_"), on: &claim)
        #expect(field.text(of: claim) == word)
        try field.set(" ", on: &claim)
        #expect(claim.isEmpty)
      }
    }
  }

  @Test func annotationFieldsSetStatusAndRelations() throws {
    var annotation = Annotation(
      id: AnnotationID(rawValue: "a"), article: ArticleID(rawValue: "b"), selectors: [],
      revision: "", coder: "c", created: Timestamp(milliseconds: 0),
      modified: Timestamp(milliseconds: 0))
    try AnnotationField(named: "Status").set("rev", on: &annotation)
    try AnnotationField(named: "relations").set("contra:0198C0DE-1", on: &annotation)
    try AnnotationField(named: "gist").set("Ten times faster", on: &annotation)
    #expect(annotation.status == .reviewed && annotation.claim.gist == "Ten times faster")
    #expect(annotation.relations.map(AnnotationField.text) == ["contradicts:0198c0de-1"])
  }
}
