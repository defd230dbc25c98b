import Foundation
import Testing

@testable import PressmarkCore

@Suite struct AssignmentTests {
  @Test(arguments: 0..<60)
  func aFileGivesTheAssignmentBack(_ seed: Int) throws {
    var random = RandomReview(seed: UInt64(seed))
    let assignment = random.assignment()
    let document = try assignment.document()
    #expect(try Assignment(reading: document) == assignment)
    #expect(ReviewFile.recognised(document) == .assignment)
    let handIn = random.handIn(to: assignment)
    let handed = try handIn.document()
    #expect(try HandIn(reading: handed) == handIn)
    #expect(ReviewFile.recognised(handed) == .handIn)
  }

  @Test(arguments: 0..<20)
  func importAndUndoLeaveTheLibraryAsItWas(_ seed: Int) throws {
    let fixture = try LibraryFixture(coder: "léa")
    let library = fixture.library
    try library.perform(fixture.tag(fixture.mark("dix fois")))
    var random = RandomReview(seed: UInt64(seed) + 1000)
    var assignment = random.assignment()
    if seed % 2 == 0 {
      // An article that the library has already, with a claim in it.
      var mark = try fixture.mark("Ted Sarandos")
      mark.coder = "marie"
      assignment.articles.append(
        AnnotationBundle(
          article: fixture.article, revision: try library.newestRevision(of: fixture.article.id),
          annotations: [mark], codebook: assignment.codebook))
    }
    let before = try LibraryDump(library)
    let entries = try library.history().count
    let result = try library.take(assignment)
    let after = try LibraryDump(library)
    #expect(try library.history().count == entries + 1)
    #expect(result.articles.map(\.added).reduce(0, +) == assignment.claims.count)
    for claim in assignment.claims {
      #expect(try library.annotation(claim)?.coder == "marie")
    }
    #expect(try library.take(assignment).entry == nil)
    #expect(try LibraryDump(library) == after)
    try library.undo()
    #expect(try LibraryDump(library) == before)
    try library.redo()
    #expect(try LibraryDump(library) == after)
  }

  @Test func whatWasReviewedIsNotChangedByTakingTheAssignmentAgain() throws {
    let fixture = try LibraryFixture(coder: "léa")
    var random = RandomReview(seed: 5)
    let assignment = random.assignment()
    _ = try fixture.library.take(assignment)
    let claim = try #require(assignment.claims.min())
    let mark = try #require(try fixture.library.annotation(claim))
    var reviewed = mark
    reviewed.claim.verdict = Verdict(conclusion: .refuted)
    reviewed.status = mark.status == .reviewed ? .ready : .reviewed
    try fixture.library.perform(
      Act(
        verb: .review, article: mark.article,
        changes: [.annotation(before: mark, after: reviewed)]))
    _ = try fixture.library.take(assignment)
    #expect(try fixture.library.annotation(claim) == reviewed)
    #expect(try fixture.library.statusGiven(to: reviewed)?.coder == "léa")
  }

  @Test func aHandInLeavesTheTeachersMarksAloneAndALaterOneRenewsTheFirst() throws {
    let teacher = try LibraryFixture(coder: "marie").library
    var random = RandomReview(seed: 11)
    let assignment = random.assignment()
    _ = try teacher.take(assignment)
    let before = try assignment.claims.sorted().map { try teacher.annotation($0) }
    var handIn = random.handIn(to: assignment)
    let first = try teacher.take(handIn)
    #expect(first.articles.map(\.added).reduce(0, +) == handIn.answers.count)
    #expect(try assignment.claims.sorted().map { try teacher.annotation($0) } == before)
    let bundle = handIn.articles[0]
    var marks = bundle.annotations
    marks[0].claim.verdict = Verdict(conclusion: .conflicting, label: "later")
    marks[0].modified = Timestamp(milliseconds: marks[0].modified.milliseconds + 1)
    handIn.articles[0] = AnnotationBundle(
      article: bundle.article, revision: bundle.revision, annotations: marks,
      codebook: bundle.codebook)
    let second = try teacher.take(handIn)
    #expect(second.articles.map(\.changed).reduce(0, +) == 1)
    #expect(try teacher.annotation(marks[0].id)?.claim.verdict?.label == "later")
    #expect(try assignment.claims.sorted().map { try teacher.annotation($0) } == before)
  }

  @Test func aStudentSeesNoVerdictNoEvidenceAndNoNote() throws {
    var random = RandomReview(seed: 3)
    let marks = random.assignment().articles.flatMap(\.annotations)
    for mark in Assignment.handedOut(marks, withVerdicts: false) {
      #expect(mark.claim.verdict == nil && mark.claim.evidence.isEmpty && mark.note.isEmpty)
      #expect(mark.status == .ready)
    }
    #expect(
      Assignment.handedOut(marks, withVerdicts: true).map(\.claim) == marks.map(\.claim))
  }

  /// Whatever happens to a file: a sentence, or what was meant; never a crash.
  @Test(arguments: 0..<60)
  func aDamagedFileIsASentence(_ seed: Int) throws {
    var random = RandomReview(seed: UInt64(seed % 6))
    let assignment = random.assignment()
    let handIn = random.handIn(to: assignment)
    var generator = SeededGenerator(seed: UInt64(seed) + 77)
    let isHandIn = Bool.random(using: &generator)
    var bytes = Array(try (isHandIn ? handIn.document() : assignment.document()).utf8)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: bytes.removeLast(Int.random(in: 2..<bytes.count, using: &generator))
    case 1:
      for _ in 0..<3 {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
      }
    default:
      // Digits become the largest numbers there are.
      let text = String(decoding: bytes, as: UTF8.self)
      bytes = Array(
        text.replacing("\"position\":1", with: "\"position\":9223372036854775807")
          .replacing("\"span\":[", with: "\"span\":[9223372036854775806,").utf8)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    _ = ReviewFile.recognised(text)
    let fixture = try LibraryFixture()
    let before = try LibraryDump(fixture.library)
    do {
      if isHandIn {
        _ = try fixture.library.take(HandIn(reading: text))
      } else {
        _ = try fixture.library.take(Assignment(reading: text))
      }
      try fixture.library.undo()
    } catch {
      #expect("\(error)".contains(" ") && !"\(error)".contains("\n"))
    }
    #expect(try LibraryDump(fixture.library) == before)
  }

  @Test func aFileOfTheOtherKindOrOfANewerProgramIsRefused() throws {
    var random = RandomReview(seed: 1)
    let assignment = random.assignment()
    let text = try assignment.document()
    #expect(throws: ExportError.self) { try HandIn(reading: text) }
    let newer = text.replacing("pressmark-assignment/1", with: "pressmark-assignment/2")
    #expect(throws: ExportError.newerFormat("pressmark-assignment/2")) {
      try Assignment(reading: newer)
    }
    #expect(ReviewFile.recognised(try JSONExport.document(SampleBundle.bundle)) == nil)
    let stranger = try random.handIn(to: assignment).document()
      .replacing("\"coder\":\"léa\",\"created\"", with: "\"coder\":\"max\",\"created\"")
    #expect(throws: ExportError.self) { try HandIn(reading: stranger) }
  }
}

@Suite struct ReviewNeedTests {
  @Test(arguments: [
    (ReviewNeed.nothing, false, false, true), (.either, false, false, false),
    (.either, true, false, true), (.either, false, true, true), (.evidence, true, false, true),
    (.evidence, false, true, false), (.explanation, false, true, true),
    (.explanation, true, false, false),
  ])
  func aVerdictCountsWhenItHasWhatItNeeds(
    _ need: ReviewNeed, _ hasEvidence: Bool, _ hasExplanation: Bool, _ counts: Bool
  ) {
    var claim = Claim()
    if hasEvidence {
      var piece = Evidence()
      piece.url = "https://example.org/a"
      claim.evidence = [piece]
    }
    claim.verdict = Verdict(explanation: hasExplanation ? "why" : " \n")
    #expect(need.missing(in: claim) != nil)
    claim.verdict?.conclusion = .supported
    #expect((need.missing(in: claim) == nil) == counts)
  }
}
