import PressmarkCore
import Testing

@Suite struct GradingTests {
  private let index = ScalarIndex(
    "La série a coûté 15 millions de dollars. Elle fut faite dix fois plus vite.")

  private func mark(
    _ id: Int, _ start: Int, _ end: Int, verdict: Verdict.Conclusion? = nil,
    codes: [String] = ["claim"]
  ) -> Annotation {
    var claim = Claim()
    if let verdict { claim.verdict = Verdict(conclusion: verdict) }
    return Annotation(
      id: AnnotationID(rawValue: "\(id)"), article: ArticleID(rawValue: "a"),
      selectors: [Selector(span: TextSpan(TextOffset(start), TextOffset(end)), in: index)],
      revision: "r", codes: codes.map(CodeID.init(rawValue:)), claim: claim, coder: "c",
      created: Timestamp(milliseconds: 0), modified: Timestamp(milliseconds: 0))
  }

  private func grading(_ reference: [Annotation], _ handedIn: [Annotation]) throws -> Grading {
    var grading = Grading()
    try grading.compare(
      Grading.Sides(
        reference: reference, referenceCodes: .initial, handedIn: handedIn,
        handedInCodes: .initial))
    return grading
  }

  @Test(arguments: 0..<40)
  func aHandInBesideItselfAgreesFully(_ seed: Int) throws {
    var random = RandomReview(seed: UInt64(seed) + 500)
    let handIn = random.handIn(to: random.assignment())
    var grading = Grading()
    for bundle in handIn.articles {
      try grading.compare(
        Grading.Sides(
          reference: bundle.annotations, referenceCodes: handIn.codebook,
          handedIn: bundle.annotations.shuffled(using: &random.random.generator),
          handedInCodes: handIn.codebook))
    }
    #expect(grading.precision == 1 && grading.recall == 1)
    #expect(grading.findings.allSatisfy { $0.overlap == 1 && $0.outcome == .found })
    #expect(grading.verdicts.agreed == grading.verdicts.count)
    #expect(grading.verdicts.value == nil || grading.verdicts.value == 1)
    let marks = handIn.articles.flatMap(\.annotations)
    #expect(grading.findings.count == marks.count)
  }

  @Test(arguments: 0..<40)
  func everyMarkIsInOneFindingAndSwappingSidesSwapsTheFigures(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func marks(_ from: Int) -> [Annotation] {
      (0..<Int.random(in: 0...12, using: &generator)).map { number in
        let start = Int.random(in: 0..<70, using: &generator)
        return mark(
          from + number, start, Int.random(in: (start + 1)...75, using: &generator),
          verdict: Verdict.Conclusion.allCases.randomElement(using: &generator))
      }
    }
    let (one, other) = (marks(100), marks(200))
    let there = try grading(one, other)
    let back = try grading(other, one)
    #expect(there.findings.compactMap { $0.reference?.id }.sorted() == one.map(\.id).sorted())
    #expect(there.findings.compactMap { $0.handedIn?.id }.sorted() == other.map(\.id).sorted())
    #expect(there.findings.allSatisfy { ($0.outcome == .found) == ($0.overlap > 0) })
    #expect(there.recall.map { _ in true } == (one.isEmpty ? nil : true))
    #expect(there.count(.found) <= min(one.count, other.count))
    #expect(back.findings.count == one.count + other.count - back.count(.found))
  }

  @Test func foundMissedOverTaggedAndWhatDiffers() throws {
    let reference = [
      mark(1, 17, 39, verdict: .refuted), mark(2, 56, 74, verdict: .supported), mark(3, 0, 8),
    ]
    let handedIn = [
      mark(4, 17, 28, verdict: .supported, codes: ["money"]), mark(5, 17, 39, verdict: .refuted),
      mark(6, 60, 74), mark(7, 41, 45),
    ]
    let found = try grading(reference, handedIn)
    #expect(
      found.findings.map(\.outcome) == [.missed, .found, .overTagged, .overTagged, .found])
    #expect(found.findings[1].handedIn?.id.rawValue == "5")
    #expect(found.findings[1].differences.isEmpty)
    #expect(
      found.findings[4].differences
        .map { [$0.field, $0.reference, $0.handIn] } == [["verdict", "supported", ""]])
    #expect(found.recall == 2.0 / 3 && found.precision == 0.5)
    #expect(found.verdictsMissing == 1 && found.verdicts.count == 1)
  }

  @Test func kappaIsWhatIsLeftOfAgreementWithoutChance() {
    // Of 200 things in three categories 70 % agree, and 41 % would by chance: .29 / .59.
    let table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
    var judgements: [(Int, Int)] = []
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        judgements += Array(repeating: (row, column), count: count)
      }
    }
    let kappa = CohenKappa(judgements)
    #expect(kappa.share == 0.7)
    #expect(abs((kappa.value ?? 0) - 0.4915) < 0.0001)
    #expect(CohenKappa([(1, 1), (1, 1)]).value == nil)
    #expect(CohenKappa([(1, 1), (2, 2)]).value == 1)
    #expect(CohenKappa([(Int, Int)]()).value == nil)
  }

  @Test func marksThatLieOnEachOtherWithoutEndAreRefused() {
    let many = (0..<1100).map { mark($0, 0, 75) }
    #expect(throws: GradingError.tooManyOverlaps) { try grading(many, many) }
  }
}
